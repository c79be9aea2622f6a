//! Addresses at which nobody can be reached: the error says why, in time.

use std::thread;
use std::time::Instant;

use qmp_events::stream::{self, Address, Awaited, Bounds, Error, Filter, Options, Policy};
use qmp_events::testing::FakeQemu;

use super::streams::{full_backlog, unreachable};
use super::{LONG, connected, millis, numbered, tried};

fn options(timeout: u64, within: Option<u64>) -> Options {
    Options::default().timeout(millis(timeout)).connect_within(within.map(millis))
}

#[test]
fn an_address_that_cannot_be_reached_says_why_within_its_time() {
    let folder = tempfile::tempdir().unwrap();
    for (address, why, may_come) in unreachable(folder.path()) {
        for within in [None, Some(150)] {
            tried("an address at which nobody can be");
            let start = Instant::now();
            let error = stream::connect_with(&address, options(20_000, within)).unwrap_err();
            let shown = error.to_string();
            assert!(matches!(error, Error::Connect { .. }) && shown.contains(why), "{address}: {shown}");
            assert!(start.elapsed() < LONG / 2, "{address}: {:?}", start.elapsed());
            // A name may take its time to be looked up.
            assert!(within.is_none() || !may_come || start.elapsed() >= millis(100), "{address}: {shown}");
        }
    }
}

#[test]
fn an_address_that_no_socket_can_have_is_tried_once() {
    let folder = tempfile::tempdir().unwrap();
    for (address, _, _) in unreachable(folder.path()).into_iter().filter(|(_, _, may_come)| !may_come) {
        let start = Instant::now();
        stream::connect_with(&address, options(20_000, Some(20_000))).unwrap_err();
        assert!(start.elapsed() < LONG / 2, "{address}");
    }
}

#[test]
fn the_time_for_the_first_connection_is_that_of_the_error() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("silent.qmp");
    let _full = full_backlog(&path);
    let error = stream::connect_with(&Address::Unix(path), options(20_000, Some(100))).unwrap_err();
    assert!(error.to_string().contains("too many others wait to be accepted there"), "{error}");
    let path = folder.path().join("greets.qmp");
    let _silent = std::os::unix::net::UnixListener::bind(&path).unwrap();
    let error = stream::connect_with(&Address::Unix(path), options(20_000, Some(100))).unwrap_err();
    let Error::TimedOut { waiting_for: Awaited::Greeting, after, .. } = error else { panic!("{error}") };
    assert!(after <= millis(100), "{after:?}");
}

#[test]
fn a_command_without_a_reply_because_a_queue_blocks_says_so() {
    let many: String = (0..100).map(|number| numbered(number) + "\r\n").collect();
    let script = FakeQemu::new().negotiate().expect("stop").bytes(many).reply("{}");
    let (connection, qemu) = connected(script, options(300, None));
    let client = connection.client();
    let unread = client.subscribe(Filter::all(), Bounds::new(10, Policy::Block));
    let error = thread::spawn(move || client.command(r#"{"execute": "stop"}"#)).join().unwrap().unwrap_err();
    assert!(matches!(error, Error::QueueFull), "{error}");
    drop((unread, connection));
    qemu.finish().unwrap();
}
