//! The tokio API: the same items as the blocking API, and futures that may be dropped at any point.

use std::future::Future;
use std::pin::pin;
use std::task::{Context, Waker};
use std::time::Duration;

use qmp_events::stream::{
    Address, Awaited, Backoff, Bounds, Error, Filter, Handshake, Item, Next, Options, Policy,
};
use qmp_events::testing::{FakeQemu, Playing};
use qmp_events::tokio::{Connection, connect_tcp, connect_unix, connect_with, from_parts};
use qmp_events::{EventData, EventKind};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::UnixStream;
use tokio_stream::StreamExt;

use super::{LONG, RESUME, STOP, rest, short};

pub async fn try_connect(script: FakeQemu, options: Options) -> (Result<Connection, Error>, Playing) {
    let (socket, qemu) = script.start().unwrap();
    socket.set_nonblocking(true).unwrap();
    let (reader, writer) = UnixStream::from_std(socket).unwrap().into_split();
    (from_parts(reader, writer, options).await, qemu)
}

async fn connected(script: FakeQemu, options: Options) -> (Connection, Playing) {
    let (connection, qemu) = try_connect(script, options).await;
    (connection.unwrap(), qemu)
}

fn passive(bounds: Bounds) -> Options {
    Options::default().handshake(Handshake::None).bounds(bounds)
}

fn with_timeout(milliseconds: u64) -> Options {
    Options::default().timeout(Duration::from_millis(milliseconds))
}

fn number(next: Next) -> Option<u64> {
    match next.unwrap() {
        Item::Event(event) => match &event.data {
            EventData::BalloonChange(change) => Some(change.actual.try_into().unwrap()),
            other => panic!("{other:?}"),
        },
        _ => None,
    }
}

fn numbered(numbers: impl Iterator<Item = u64>) -> String {
    let line = |number| format!("{{\"event\": \"BALLOON_CHANGE\", \"data\": {{\"actual\": {number}}}}}\r\n");
    numbers.map(line).collect()
}

#[tokio::test]
async fn events_commands_and_faults_side_by_side() {
    let script = FakeQemu::new().line(STOP).greet().line(RESUME).expect("qmp_capabilities").reply("{}");
    let script =
        script.expect("stop").line("garbage").line(STOP).reply("[7]").expect("bogus").refuse("A", "b");
    let (mut connection, qemu) = connected(script.bytes(&STOP[..40]), Options::default()).await;
    assert_eq!(connection.command(r#"{"execute": "stop"}"#).await.unwrap(), "[7]");
    let error = connection.client().command(r#"{"execute": "bogus"}"#).await.unwrap_err();
    assert_eq!(error.to_string(), "QEMU refused the command: A: b");
    let items = rest(&mut connection).await;
    assert!(items[2].starts_with("error: not an object"), "{items:?}");
    assert!(items[4].starts_with("error: an object that is not closed"), "{items:?}");
    assert_eq!(
        [&*items[0], &items[1], &items[3], &items[5]],
        ["STOP", "RESUME", "STOP", "Closed(Unannounced)"]
    );
    qemu.finish().unwrap();
}

#[tokio::test]
async fn peers_that_do_not_greet_or_refuse() {
    let (result, _qemu) = try_connect(FakeQemu::new().wait_for_end(), with_timeout(50)).await;
    assert!(matches!(result, Err(Error::TimedOut { waiting_for: Awaited::Greeting, .. })), "{result:?}");
    let (result, _qemu) =
        try_connect(FakeQemu::new().line("220 smtp").wait_for_end(), with_timeout(20_000)).await;
    assert!(matches!(result, Err(Error::NotQmp { .. })), "{result:?}");
    let script = FakeQemu::new().greet().expect("qmp_capabilities").refuse("A", "b").wait_for_end();
    let (result, _qemu) = try_connect(script, with_timeout(20_000)).await;
    assert!(matches!(result, Err(Error::Refused(_))), "{result:?}");
    let nobody = connect_with(&Address::Unix("/nonexistent".into()), Options::default()).await;
    assert!(matches!(nobody, Err(Error::Connect { .. })), "{nobody:?}");
}

#[test]
fn without_a_runtime_it_is_an_error() {
    let address = Address::Unix("/nonexistent".into());
    let mut future = pin!(connect_with(&address, Options::default()));
    let polled = future.as_mut().poll(&mut Context::from_waker(Waker::noop()));
    let text = format!("{polled:?}");
    assert!(text.contains("Thread"), "{text}");
}

#[tokio::test]
async fn a_reset_after_quit_is_an_end() {
    let (mut connection, _qemu) = connected(FakeQemu::new().negotiate().reset(), Options::default()).await;
    assert!(connection.command(r#"{"execute": "quit"}"#).await.is_err());
    assert_eq!(rest(&mut connection).await, ["Closed(Announced)"]);
    let (mut connection, _qemu) = connected(FakeQemu::new().negotiate().reset(), Options::default()).await;
    assert!(connection.command(r#"{"execute": "stop"}"#).await.is_err());
    assert_eq!(rest(&mut connection).await, ["Closed(Unannounced)"]);
}

/// Each future is polled once or a few times and then dropped, whatever its state.
#[tokio::test]
async fn a_read_that_is_dropped_at_any_await_loses_nothing() {
    const COUNT: u64 = 3000;
    let (socket, mut qemu) = UnixStream::pair().unwrap();
    let (reader, writer) = socket.into_split();
    let mut connection = from_parts(reader, writer, passive(Bounds::default())).await.unwrap();
    let bytes = numbered(0..COUNT);
    let writing = tokio::spawn(async move {
        // Sent in arbitrary pieces, so that reads end anywhere too.
        for piece in bytes.as_bytes().chunks(37) {
            qemu.write_all(piece).await.unwrap();
        }
    });
    let (mut expected, mut dropped) = (0, 0);
    while expected < COUNT {
        let polled = {
            let mut next = pin!(connection.events().next());
            tokio::select! {
                biased;
                polled = &mut next => polled,
                () = tokio::task::yield_now() => None,
            }
        };
        match polled {
            Some(next) => {
                assert_eq!(number(next), Some(expected));
                expected += 1;
            }
            None => dropped += 1,
        }
        let kind = EventKind::Stop;
        let waited = tokio::time::timeout(Duration::ZERO, connection.wait_for(kind, None, LONG)).await;
        assert!(
            matches!(waited, Err(_) | Ok(Err(Error::Disconnected { .. }))),
            "STOP was not sent: {waited:?}"
        );
    }
    assert!(dropped > 0);
    writing.await.unwrap();
}

#[tokio::test]
async fn a_command_that_is_dropped_is_sent_whole_and_its_reply_known() {
    let (socket, mut qemu) = UnixStream::pair().unwrap();
    let (reader, writer) = socket.into_split();
    let mut connection = from_parts(reader, writer, passive(Bounds::default())).await.unwrap();
    let long = format!(r#"{{"execute": "stop", "arguments": {{"filler": "{}"}}}}"#, "x".repeat(1 << 20));
    let dropped = tokio::time::timeout(Duration::from_millis(1), connection.command(&long)).await;
    assert!(dropped.is_err());
    let serve = tokio::spawn(async move {
        let mut received = Vec::new();
        while received.split(|&byte| byte == b'\n').count() <= 2 {
            assert!(qemu.read_buf(&mut received).await.unwrap() > 0);
        }
        let received = String::from_utf8(received).unwrap();
        for (line, value) in received.lines().zip(1..) {
            let id = line.split('"').nth(3).unwrap();
            qemu.write_all(format!("{{\"return\": {value}, \"id\": \"{id}\"}}\n").as_bytes()).await.unwrap();
        }
        received
    });
    assert_eq!(connection.command(r#"{"execute": "cont"}"#).await.unwrap(), "2");
    let received = serve.await.unwrap();
    assert!(received.lines().next().unwrap().ends_with(&long[1..]));
    assert_eq!(rest(&mut connection).await, ["Closed(Unannounced)"]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_slow_consumer_and_one_that_blocks() {
    const COUNT: u64 = 200_000;
    let (socket, mut qemu) = UnixStream::pair().unwrap();
    let (reader, writer) = socket.into_split();
    let options = passive(Bounds::new(500, Policy::DropOldest));
    let mut slow = from_parts(reader, writer, options).await.unwrap();
    let mut exact = slow.client().subscribe(Filter::all(), Bounds::new(500, Policy::Block));
    let writing = tokio::spawn(async move { qemu.write_all(numbered(0..COUNT).as_bytes()).await });
    let mut expected = 0;
    while let Some(next) = exact.next().await {
        if let Some(number) = number(next) {
            assert_eq!(number, expected);
            expected += 1;
        }
    }
    assert_eq!(expected, COUNT);
    writing.await.unwrap().unwrap();
    let Some(Ok(Item::Lagged { missed })) = slow.events().next().await else { panic!() };
    let left = slow.events().fold(0, |count, next| count + u64::from(number(next).is_some())).await;
    assert_eq!(missed + left, COUNT);
}

#[tokio::test]
async fn waiting_and_a_queue_that_blocks() {
    let script = FakeQemu::new().negotiate().line(RESUME).line(STOP).expect("stop").bytes(numbered(0..100));
    let options = Options::default().bounds(Bounds::new(10, Policy::Block));
    let (mut connection, qemu) = connected(script.reply("{}"), options).await;
    assert_eq!(connection.wait_for(EventKind::Stop, None, LONG).await.unwrap().name(), "STOP");
    let error = connection.command(r#"{"execute": "stop"}"#).await.unwrap_err();
    assert!(matches!(error, Error::QueueFull), "{error}");
    let error = connection.wait_for(EventKind::Stop, None, LONG).await.unwrap_err();
    assert!(matches!(error, Error::QueueFull), "{error}");
    assert_eq!(rest(&mut connection).await.len(), 102);
    qemu.finish().unwrap();
}

#[tokio::test]
async fn a_new_connection_is_announced() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("vm.qmp");
    let second = FakeQemu::new().negotiate().line(RESUME).expect("stop").reply("{}").wait_for_end();
    let qemu = FakeQemu::listen(&path, vec![FakeQemu::new().negotiate().line(STOP), second]).unwrap();
    let mut options = Options::default();
    let millis = Duration::from_millis;
    options = options.reconnect(Backoff::new(millis(1), millis(5)).attempts(1000));
    let mut connection = connect_with(&Address::Unix(path), options).await.unwrap();
    for expected in ["STOP", "Closed(Unannounced)", "Reconnected", "RESUME"] {
        assert_eq!(short(&connection.events().next().await.unwrap()), expected);
    }
    assert_eq!(connection.command(r#"{"execute": "stop"}"#).await.unwrap(), "{}");
    drop(connection);
    // The task has to run to notice that all users are gone.
    tokio::task::spawn_blocking(|| qemu.finish()).await.unwrap().unwrap();
}

#[tokio::test]
async fn connects_to_a_path_and_to_nobody() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("vm.qmp");
    let qemu = FakeQemu::listen(&path, vec![FakeQemu::new().negotiate().line(STOP)]).unwrap();
    let mut connection = connect_unix(&path).await.unwrap();
    assert_eq!(rest(&mut connection).await, ["STOP", "Closed(Unannounced)"]);
    qemu.finish().unwrap();
    // Nothing listens on port 1.
    let error = connect_tcp("127.0.0.1:1").await.unwrap_err();
    assert!(error.to_string().contains("127.0.0.1:1"), "{error}");
}

#[tokio::test]
async fn an_event_that_was_received_with_an_earlier_one_is_found_at_once() {
    let lines = format!("{STOP}\r\n{RESUME}\r\n");
    let script = FakeQemu::new().negotiate().bytes(lines).wait_for_end();
    let (connection, _qemu) = try_connect(script, Options::default()).await;
    let mut connection = connection.unwrap();
    let first = connection.events().next().await.unwrap();
    let start = std::time::Instant::now();
    let found = connection.wait_for(EventKind::Resume, None, LONG).await.unwrap();
    assert!(short(&first) == "STOP" && found.name() == "RESUME" && start.elapsed() < LONG / 2);
}

#[tokio::test]
async fn a_reply_that_comes_too_late_is_not_an_error_of_the_stream() {
    let script = FakeQemu::new().negotiate().expect("stop").expect("cont");
    let script = script.reply_to("stop", "{}").reply("{}").line(STOP);
    let options = Options::default().timeout(Duration::from_secs(1));
    let (connection, qemu) = try_connect(script, options).await;
    let mut connection = connection.unwrap();
    let error = connection.command(r#"{"execute": "stop"}"#).await.unwrap_err();
    assert!(matches!(error, Error::TimedOut { waiting_for: Awaited::Reply, .. }), "{error}");
    assert_eq!(connection.command(r#"{"execute": "cont"}"#).await.unwrap(), "{}");
    assert_eq!(rest(&mut connection).await, ["STOP", "Closed(Unannounced)"]);
    qemu.finish().unwrap();
}

#[tokio::test]
async fn the_greeting_says_which_qemu_it_is() {
    let (connection, _qemu) = try_connect(FakeQemu::new().negotiate(), Options::default()).await;
    let connection = connection.unwrap();
    for greeting in [connection.greeting(), connection.client().greeting()] {
        assert_eq!(greeting.map(|it| it.version), Some((10, 0, 2)));
    }
}
