//! The tokio API under the faults that the blocking one is tested with: waits, commands, ends.

use std::io;
use std::pin::Pin;
use std::sync::mpsc;
use std::task::{Context, Poll};
use std::time::Instant;

use qmp_events::EventKind;
use qmp_events::stream::{
    Address, Awaited, Backoff, Bounds, Error, Filter, Handshake, Item, JobEnd, Options, Policy,
    ReconnectAfter, Removal,
};
use qmp_events::testing::{FakeQemu, Playing};
use qmp_events::tokio::{Connection, connect_with, from_parts};
use tokio::io::{AsyncRead, AsyncWrite, AsyncWriteExt, ReadBuf};
use tokio::net::UnixStream;
use tokio::runtime::{Builder, Runtime};
use tokio_stream::StreamExt;

use super::{LONG, RESUME, SHUTDOWN, STOP, millis, rest, short, tried};

fn reconnecting(after: ReconnectAfter) -> Options {
    Options::default().reconnect(Backoff::new(millis(1), millis(5))).reconnect_after(after)
}

fn passive() -> Options {
    Options::default().handshake(Handshake::None)
}

async fn connected(script: FakeQemu) -> (Connection, Playing) {
    let (socket, qemu) = script.start().unwrap();
    socket.set_nonblocking(true).unwrap();
    let (reader, writer) = UnixStream::from_std(socket).unwrap().into_split();
    (from_parts(reader, writer, Options::default()).await.unwrap(), qemu)
}

/// A fake that listens, and a connection to it.
async fn listened(scripts: Vec<FakeQemu>, options: Options) -> (Connection, Playing, tempfile::TempDir) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("vm.qmp");
    let qemu = FakeQemu::listen(&path, scripts).unwrap();
    (connect_with(&Address::Unix(path), options).await.unwrap(), qemu, folder)
}

#[tokio::test]
async fn a_command_sent_at_reconnected_succeeds_each_time() {
    const RESTARTS: usize = 100;
    let life = FakeQemu::new().line(RESUME).negotiate().line(STOP).expect("query-status").reply("{}");
    let scripts = (0..=RESTARTS).flat_map(|number| {
        let brief = (number % 3 == 1).then(|| FakeQemu::new().greet());
        brief.into_iter().chain([life.clone()])
    });
    let (mut connection, _qemu, _folder) =
        listened(scripts.collect(), reconnecting(ReconnectAfter::Any)).await;
    let client = connection.client();
    client.command(r#"{"execute": "query-status"}"#).await.unwrap();
    let mut restarts = 0;
    while restarts < RESTARTS {
        if let Ok(Item::Reconnected) = connection.events().next().await.unwrap() {
            tried("QEMU restarts; a command is sent at each `Reconnected`");
            client.command(r#"{"execute": "query-status"}"#).await.unwrap();
            restarts += 1;
        }
    }
}

#[tokio::test]
async fn a_command_waits_for_the_next_connection_within_its_time() {
    let second = FakeQemu::new().negotiate().expect("stop").reply("{}");
    let options = reconnecting(ReconnectAfter::Any).timeout(millis(3000));
    let (mut connection, qemu, folder) = listened(vec![FakeQemu::new().negotiate(), second], options).await;
    assert_eq!(short(&connection.events().next().await.unwrap()), "Closed(Unannounced)");
    assert_eq!(connection.command(r#"{"execute": "stop"}"#).await.unwrap(), "{}");
    qemu.finish().unwrap();
    drop(folder);
    while short(&connection.events().next().await.unwrap()) != "Closed(Unannounced)" {}
    let error = connection.command(r#"{"execute": "stop"}"#).await.unwrap_err();
    assert!(matches!(error, Error::TimedOut { waiting_for: Awaited::Connection, .. }), "{error}");
}

#[tokio::test]
async fn a_wait_ends_with_its_connection() {
    tried("QEMU is killed while someone waits for an event");
    let scripts = vec![
        FakeQemu::new().negotiate().expect("stop").line(STOP),
        FakeQemu::new().negotiate().wait_for_end(),
    ];
    let (mut connection, _qemu, _folder) = listened(scripts, reconnecting(ReconnectAfter::Any)).await;
    let client = connection.client();
    let stop = connection.expect(EventKind::Stop);
    let reset = client.expect(EventKind::Reset);
    let killer = tokio::spawn(async move { client.command(r#"{"execute": "stop"}"#).await });
    let error = connection.wait_any(&[EventKind::Reset, EventKind::Suspend], LONG).await.unwrap_err();
    assert!(matches!(error, Error::Disconnected { dropped: 0 }), "{error}");
    assert!(matches!(killer.await.unwrap(), Err(Error::Disconnected { .. })));
    assert_eq!(stop.wait(LONG).await.unwrap().name(), "STOP");
    assert!(matches!(reset.wait(LONG).await, Err(Error::Disconnected { .. })));
    assert_eq!(short(&connection.events().next().await.unwrap()), "Closed(Unannounced)");
}

#[tokio::test]
async fn dropped_events_are_counted_in_the_error_and_expected_ones_are_not_dropped() {
    tried("60,000 events between a command and the wait for its event");
    let (socket, mut qemu) = UnixStream::pair().unwrap();
    let (reader, writer) = socket.into_split();
    let options = passive().bounds(Bounds::new(500, Policy::DropOldest));
    let mut connection = from_parts(reader, writer, options).await.unwrap();
    let stop = connection.expect(EventKind::Stop);
    let mut exact = connection.client().subscribe(Filter::all(), Bounds::new(9999, Policy::Block));
    let flood = format!("{STOP}\n{}", format!("{RESUME}\n").repeat(60_000));
    let writing = tokio::spawn(async move { qemu.write_all(flood.as_bytes()).await.map(|()| qemu) });
    for _ in 0..60_001 {
        exact.next().await.unwrap().unwrap();
    }
    let _qemu = writing.await.unwrap().unwrap();
    let error = connection.wait_for(EventKind::Stop, None, millis(20)).await.unwrap_err();
    assert!(matches!(error, Error::TimedOut { dropped: 59_501, .. }), "{error}");
    assert_eq!(stop.wait(LONG).await.unwrap().name(), "STOP");
}

#[tokio::test]
async fn functions_over_waits() {
    let job = r#"{"event": "BLOCK_JOB_CANCELLED", "data": {"type": "mirror", "device": "copy", "len": 9, "offset": 1, "speed": 0}}"#;
    let gone = r#"{"event": "DEVICE_DELETED", "data": {"device": "nic0", "path": "/machine"}}"#;
    let concluded = r#"{"event": "JOB_STATUS_CHANGE", "data": {"id": "create", "status": "concluded"}}"#;
    let script = FakeQemu::new().negotiate().line(job).line(gone).line(concluded);
    let script = script.expect("query-jobs").reply(r#"[{"id": "create"}]"#).wait_for_end();
    let (mut connection, _qemu) = connected(script).await;
    assert_eq!(connection.wait_for_job("copy", LONG).await.unwrap(), JobEnd::Cancelled);
    assert_eq!(connection.wait_for_removal("nic0", LONG).await.unwrap(), Removal::Removed);
    assert_eq!(connection.wait_for_job("create", LONG).await.unwrap(), JobEnd::Completed);
}

#[tokio::test]
async fn close_ends_the_connection_for_all() {
    tried("`close()` while a command and a wait are under way");
    let script = FakeQemu::new().negotiate().line(STOP).expect("stop").wait_for_end();
    let (mut connection, qemu, _folder) = listened(vec![script], reconnecting(ReconnectAfter::Any)).await;
    let (client, closer) = (connection.client(), connection.client());
    assert_eq!(short(&connection.events().next().await.unwrap()), "STOP");
    let command = tokio::spawn(async move { client.command(r#"{"execute": "stop"}"#).await });
    tokio::time::sleep(millis(20)).await;
    closer.close();
    assert!(matches!(command.await.unwrap(), Err(Error::Disconnected { .. } | Error::Ended)));
    assert_eq!(rest(&mut connection).await, ["Closed(Announced)"]);
    assert!(matches!(connection.command(r#"{"execute": "stop"}"#).await, Err(Error::Ended)));
    tokio::task::spawn_blocking(|| qemu.finish()).await.unwrap().unwrap();
}

#[tokio::test]
async fn announced_ends_are_final_and_a_refused_quit_announces_nothing() {
    tried("`quit` refused, then a crash");
    let script = FakeQemu::new().negotiate().line(SHUTDOWN);
    let (mut connection, _qemu, _folder) =
        listened(vec![script], reconnecting(ReconnectAfter::Unannounced)).await;
    let _other = connection.client().subscribe(Filter::all(), Bounds::default());
    assert_eq!(rest(&mut connection).await, ["SHUTDOWN", "Closed(Announced)"]);
    let script = FakeQemu::new().negotiate().expect("quit").refuse("GenericError", "no").expect("stop");
    let (mut connection, _qemu) = connected(script).await;
    assert!(matches!(connection.command(r#"{"execute": "quit"}"#).await, Err(Error::Command(_))));
    assert!(matches!(connection.command(r#"{"execute": "stop"}"#).await, Err(Error::Disconnected { .. })));
    assert_eq!(rest(&mut connection).await, ["Closed(Unannounced)"]);
}

#[tokio::test]
async fn how_a_killed_peer_ended_does_not_depend_on_timing() {
    for number in 0..60 {
        tried("QEMU goes while commands are sent");
        let script = FakeQemu::new().negotiate().line(SHUTDOWN);
        let script = if number % 2 == 0 { script.reset() } else { script };
        let (mut connection, _qemu) = connected(script).await;
        let client = connection.client();
        let sending = tokio::spawn(async move {
            loop {
                if let Err(error) = client.command(r#"{"execute": "stop"}"#).await {
                    return error;
                }
            }
        });
        assert_eq!(rest(&mut connection).await, ["SHUTDOWN", "Closed(Announced)"]);
        let error = sending.await.unwrap();
        assert!(matches!(error, Error::Disconnected { .. } | Error::Ended), "{error}");
    }
}

/// A reader that panics once it has given all, and a writer that never takes anything.
struct Odd(Vec<u8>);

impl AsyncRead for Odd {
    fn poll_read(
        mut self: Pin<&mut Self>,
        _cx: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        assert!(!self.0.is_empty(), "the end is a panic here");
        buffer.put_slice(&std::mem::take(&mut self.0));
        Poll::Ready(Ok(()))
    }
}

impl AsyncWrite for Odd {
    fn poll_write(self: Pin<&mut Self>, _cx: &mut Context<'_>, _bytes: &[u8]) -> Poll<io::Result<usize>> {
        Poll::Pending
    }
    fn poll_flush(self: Pin<&mut Self>, _cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Poll::Pending
    }
    fn poll_shutdown(self: Pin<&mut Self>, _cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Poll::Pending
    }
}

#[tokio::test]
async fn a_reader_that_panics_ends_the_stream_with_an_error() {
    tried("a reader panics");
    let reader = Odd(format!("{STOP}\n").into_bytes());
    let mut connection = from_parts(reader, tokio::io::sink(), passive()).await.unwrap();
    let items = rest(&mut connection).await;
    assert!(items.len() == 2 && items[1].starts_with("Closed(Unannounced): what serves"), "{items:?}");
    assert!(matches!(connection.command(r#"{"execute": "stop"}"#).await, Err(Error::Stopped)));
    assert!(matches!(connection.client().end_error(), Some(Error::Stopped)));
}

#[tokio::test]
async fn a_writer_that_takes_nothing_holds_up_neither_events_nor_the_time_of_a_command() {
    tried("a writer that never returns");
    let (socket, mut qemu) = UnixStream::pair().unwrap();
    let options = passive().timeout(millis(50));
    let mut connection = from_parts(socket, Odd(Vec::new()), options).await.unwrap();
    let error = connection.command(r#"{"execute": "stop"}"#).await.unwrap_err();
    assert!(matches!(error, Error::TimedOut { waiting_for: Awaited::Reply, .. }), "{error}");
    qemu.write_all(format!("{STOP}\n").as_bytes()).await.unwrap();
    assert_eq!(short(&connection.events().next().await.unwrap()), "STOP");
}

#[test]
fn a_runtime_without_time_or_io_is_an_error() {
    let (socket, _qemu) = FakeQemu::new().negotiate().start().unwrap();
    let runtime = Builder::new_current_thread().enable_io().build().unwrap();
    tried("a runtime without time, without I/O, or shut down");
    let error = runtime.block_on(async {
        socket.set_nonblocking(true).unwrap();
        let (reader, writer) = UnixStream::from_std(socket).unwrap().into_split();
        from_parts(reader, writer, Options::default()).await.unwrap_err()
    });
    assert!(matches!(error, Error::Stopped), "{error}");
    let runtime = Builder::new_current_thread().enable_time().build().unwrap();
    tried("a runtime without time, without I/O, or shut down");
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("vm.qmp");
    let _listener = std::os::unix::net::UnixListener::bind(&path).unwrap();
    let error = runtime.block_on(connect_with(&Address::Unix(path), Options::default())).unwrap_err();
    assert!(matches!(error, Error::Stopped), "{error}");
}

fn multi() -> Runtime {
    Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap()
}

#[test]
fn a_runtime_that_is_shut_down_ends_its_users_elsewhere() {
    tried("a runtime without time, without I/O, or shut down");
    let (own, other) = (multi(), Builder::new_current_thread().build().unwrap());
    let (mut connection, _qemu) =
        own.block_on(connected(FakeQemu::new().negotiate().line(STOP).wait_for_end()));
    let client = connection.client();
    // The other runtime has no time of its own.
    let event = other.block_on(connection.wait_for(EventKind::Stop, None, LONG)).unwrap();
    assert_eq!(event.name(), "STOP");
    let late = other.block_on(connection.wait_for(EventKind::Stop, None, millis(5)));
    assert!(matches!(late, Err(Error::TimedOut { .. })));
    let (sender, receiver) = mpsc::channel();
    std::thread::spawn(move || {
        sender.send(()).unwrap();
        own.shutdown_timeout(LONG);
    });
    receiver.recv().unwrap();
    let start = Instant::now();
    let items = other.block_on(rest(&mut connection));
    assert!(items.len() == 1 && items[0].starts_with("Closed(Unannounced): what serves"), "{items:?}");
    assert!(matches!(other.block_on(client.command(r#"{"execute": "stop"}"#)), Err(Error::Stopped)));
    assert!(start.elapsed() < LONG);
}

#[tokio::test]
async fn a_full_backlog_costs_the_time_that_was_given() {
    tried("a listener whose backlog is full");
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("full.qmp");
    let listener = socket2::Socket::new(socket2::Domain::UNIX, socket2::Type::STREAM, None).unwrap();
    listener.bind(&socket2::SockAddr::unix(&path).unwrap()).unwrap();
    listener.listen(0).unwrap();
    let _first = std::os::unix::net::UnixStream::connect(&path).unwrap();
    let options = Options::default().timeout(millis(60));
    let start = Instant::now();
    let error = connect_with(&Address::Unix(path.clone()), options).await.unwrap_err();
    assert!(
        matches!(&error, Error::Connect { source, .. } if source.kind() == io::ErrorKind::TimedOut),
        "{error}"
    );
    assert!(start.elapsed() >= millis(60) && start.elapsed() < LONG);
}

#[tokio::test]
async fn the_first_connection_is_tried_until_the_socket_is_there() {
    tried("nobody listens yet, or someone who hangs up");
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("late.qmp");
    let options = Options::default().connect_within(LONG);
    let late = tokio::spawn({
        let path = path.clone();
        async move {
            tokio::time::sleep(millis(60)).await;
            FakeQemu::listen(path, vec![FakeQemu::new(), FakeQemu::new().negotiate().line(STOP)])
        }
    });
    let mut connection = connect_with(&Address::Unix(path), options).await.unwrap();
    assert_eq!(rest(&mut connection).await, ["STOP", "Closed(Unannounced)"]);
    late.await.unwrap().unwrap().finish().unwrap();
}

#[tokio::test]
async fn early_events_and_events_over_many_lines_are_read() {
    let pretty =
        |line: &str| line.replace("{\"", "{\r\n    \"").replace(", ", ",\r\n    ").replace('}', "\r\n}");
    let script =
        FakeQemu::new().line(&pretty(STOP)).greet().line(RESUME).expect("qmp_capabilities").line(STOP);
    let (mut connection, qemu) = connected(script.reply("{}").line(&pretty(SHUTDOWN))).await;
    assert_eq!(rest(&mut connection).await, ["STOP", "RESUME", "STOP", "SHUTDOWN", "Closed(Announced)"]);
    qemu.finish().unwrap();
}

#[tokio::test]
async fn descriptors_are_passed_with_a_command() {
    use std::os::fd::AsFd;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("vm.qmp");
    let listener = std::os::unix::net::UnixListener::bind(&path).unwrap();
    let options = passive().timeout(millis(200));
    let mut connection = connect_with(&Address::Unix(path), options.clone()).await.unwrap();
    let (qemu, _) = listener.accept().unwrap();
    let file = tempfile::tempfile().unwrap();
    let command = r#"{"execute": "getfd", "arguments": {"fdname": "x"}}"#;
    let error = connection.command_with_fds(command, &[file.as_fd()]).await.unwrap_err();
    assert!(matches!(error, Error::TimedOut { .. }), "nobody replies: {error}");
    let mut space = vec![std::mem::MaybeUninit::uninit(); 256];
    let mut ancillary = rustix::net::RecvAncillaryBuffer::new(&mut space);
    let mut bytes = [0; 256];
    let mut buffers = [io::IoSliceMut::new(&mut bytes)];
    rustix::net::recvmsg(&qemu, &mut buffers, &mut ancillary, rustix::net::RecvFlags::empty()).unwrap();
    assert_eq!(ancillary.drain().count(), 1);
    qemu.shutdown(std::net::Shutdown::Read).unwrap();
    let error = connection.command_with_fds(command, &[file.as_fd()]).await.unwrap_err();
    assert!(matches!(error, Error::Disconnected { .. }), "it takes nothing any more: {error}");
    let (socket, _peer) = UnixStream::pair().unwrap();
    let (reader, writer) = socket.into_split();
    let mut connection = from_parts(reader, writer, options).await.unwrap();
    let error = connection.command_with_fds(command, &[file.as_fd()]).await.unwrap_err();
    assert!(matches!(&error, Error::Io(source) if source.kind() == io::ErrorKind::Unsupported), "{error}");
    assert!(error.to_string().ends_with("descriptors can be passed on a Unix socket only"), "{error}");
    let error = connection.command_with_fds(command, &[file.as_fd(); 254]).await.unwrap_err();
    assert!(error.to_string().ends_with("254 descriptors, where 253 are the limit of a command"), "{error}");
    let error = connection.command(r#"{"execute": "stop"}"#).await.unwrap_err();
    assert!(matches!(error, Error::TimedOut { .. }), "others are sent all the same: {error}");
}
