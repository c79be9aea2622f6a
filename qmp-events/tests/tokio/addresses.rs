//! Addresses at which nobody can be reached: the error says why, in time. As in `tests/stream/addresses.rs`.

use std::time::Instant;

use qmp_events::stream::{Address, Awaited, Bounds, Error, Filter, Options, Policy};
use qmp_events::testing::FakeQemu;
use qmp_events::tokio::{connect_with, from_parts};

use super::streams::{full_backlog, unreachable};
use super::{LONG, millis, tried};

fn options(timeout: u64, within: Option<u64>) -> Options {
    Options::default().timeout(millis(timeout)).connect_within(within.map(millis))
}

#[tokio::test]
async fn an_address_that_cannot_be_reached_says_why_within_its_time() {
    let folder = tempfile::tempdir().unwrap();
    for (address, why, may_come) in unreachable(folder.path()) {
        for within in [None, Some(150)] {
            tried("an address at which nobody can be");
            let start = Instant::now();
            let error = connect_with(&address, options(20_000, within)).await.unwrap_err();
            let shown = error.to_string();
            assert!(matches!(error, Error::Connect { .. }) && shown.contains(why), "{address}: {shown}");
            assert!(start.elapsed() < LONG / 2, "{address}: {:?}", start.elapsed());
            assert!(within.is_none() || !may_come || start.elapsed() >= millis(100), "{address}: {shown}");
        }
    }
}

#[tokio::test]
async fn an_address_that_no_socket_can_have_is_tried_once() {
    let folder = tempfile::tempdir().unwrap();
    for (address, _, _) in unreachable(folder.path()).into_iter().filter(|(_, _, may_come)| !may_come) {
        let start = Instant::now();
        connect_with(&address, options(20_000, Some(20_000))).await.unwrap_err();
        assert!(start.elapsed() < LONG / 2, "{address}");
    }
}

#[tokio::test]
async fn the_time_for_the_first_connection_is_that_of_the_error() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("silent.qmp");
    let _full = full_backlog(&path);
    let error = connect_with(&Address::Unix(path), options(20_000, Some(100))).await.unwrap_err();
    assert!(error.to_string().contains("too many others wait to be accepted there"), "{error}");
    let path = folder.path().join("greets.qmp");
    let _silent = std::os::unix::net::UnixListener::bind(&path).unwrap();
    let error = connect_with(&Address::Unix(path), options(20_000, Some(100))).await.unwrap_err();
    let Error::TimedOut { waiting_for: Awaited::Greeting, after, .. } = error else { panic!("{error}") };
    assert!(after <= millis(100), "{after:?}");
}

#[tokio::test]
async fn a_qemu_that_greets_and_does_not_reply_is_described_as_such() {
    let (socket, qemu) = FakeQemu::new().greet().expect("qmp_capabilities").wait_for_end().start().unwrap();
    socket.set_nonblocking(true).unwrap();
    let (reader, writer) = tokio::net::UnixStream::from_std(socket).unwrap().into_split();
    let error = from_parts(reader, writer, options(50, None)).await.unwrap_err();
    assert_eq!(error.to_string(), "QEMU greeted, but did not reply to qmp_capabilities within 50ms");
    qemu.finish().unwrap();
}

#[tokio::test]
async fn a_command_without_a_reply_because_a_queue_blocks_says_so() {
    let many: String = (0..100).map(|_| r#"{"event": "RESUME"}"#.to_owned() + "\r\n").collect();
    let script = FakeQemu::new().negotiate().expect("stop").bytes(many).reply("{}");
    let (socket, qemu) = script.start().unwrap();
    socket.set_nonblocking(true).unwrap();
    let (reader, writer) = tokio::net::UnixStream::from_std(socket).unwrap().into_split();
    let connection = from_parts(reader, writer, options(300, None)).await.unwrap();
    let client = connection.client();
    let unread = client.subscribe(Filter::all(), Bounds::new(10, Policy::Block));
    let error = client.command(r#"{"execute": "stop"}"#).await.unwrap_err();
    assert!(matches!(error, Error::QueueFull), "{error}");
    drop((unread, connection, client));
    qemu.finish().unwrap();
}
