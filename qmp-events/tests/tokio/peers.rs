//! The tokio API and peers that fail, take nothing, answer in another order, or are something other than QEMU.

use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Instant;

use qmp_events::EventKind;
use qmp_events::stream::{Address, Awaited, Backoff, Error, Handshake, JobEnd, Options, ReconnectAfter};
use qmp_events::testing::FakeQemu;
use qmp_events::tokio::{Connection, connect_with, from_parts};
use tokio::io::{AsyncBufReadExt, AsyncRead, AsyncWrite, AsyncWriteExt, BufReader, ReadBuf};
use tokio::net::{TcpListener, UnixStream};
use tokio_stream::StreamExt;

use super::flow::try_connect;
use super::streams::{LIMIT, NOT_QMP, unnegotiated, unreadable};
use super::{LONG, SHUTDOWN, STOP, millis, rest, short, tried};

fn passive(milliseconds: u64) -> Options {
    Options::default().handshake(Handshake::None).timeout(millis(milliseconds))
}

async fn pair(options: Options) -> (Connection, UnixStream) {
    let (socket, qemu) = UnixStream::pair().unwrap();
    let (reader, writer) = socket.into_split();
    (from_parts(reader, writer, options).await.unwrap(), qemu)
}

/// A reader that never has to wait, and a writer that fails.
struct Extreme(u8);

impl AsyncRead for Extreme {
    fn poll_read(
        self: Pin<&mut Self>,
        _cx: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let bytes = [self.0; 4096];
        buffer.put_slice(bytes.get(..buffer.remaining()).unwrap_or(&bytes));
        Poll::Ready(Ok(()))
    }
}

impl AsyncWrite for Extreme {
    fn poll_write(self: Pin<&mut Self>, _cx: &mut Context<'_>, _bytes: &[u8]) -> Poll<io::Result<usize>> {
        Poll::Ready(Err(io::ErrorKind::PermissionDenied.into()))
    }
    fn poll_flush(self: Pin<&mut Self>, _cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Poll::Ready(Ok(()))
    }
    fn poll_shutdown(self: Pin<&mut Self>, _cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Poll::Ready(Ok(()))
    }
}

#[tokio::test]
async fn a_writer_that_fails_fails_commands_and_not_the_stream() {
    let (socket, mut qemu) = UnixStream::pair().unwrap();
    let mut connection = from_parts(socket, Extreme(0), passive(20_000)).await.unwrap();
    for _ in 0..3 {
        tried("a writer that fails");
        let start = Instant::now();
        let error = connection.command(r#"{"execute": "stop"}"#).await.unwrap_err();
        assert!(
            matches!(&error, Error::Io(source) if source.kind() == io::ErrorKind::PermissionDenied),
            "{error}"
        );
        assert!(start.elapsed() < LONG / 2);
    }
    qemu.write_all(format!("{STOP}\n").as_bytes()).await.unwrap();
    drop(qemu);
    assert_eq!(rest(&mut connection).await, ["STOP", "Closed(Unannounced)"]);
}

#[tokio::test]
async fn a_peer_that_takes_no_bytes_holds_up_neither_commands_nor_events() {
    let (mut connection, mut qemu) = pair(passive(60)).await;
    let filler = format!(r#"{{"execute": "{}"}}"#, "x".repeat(4 << 20));
    for _ in 0..3 {
        tried("a peer that takes no bytes");
        let error = connection.command(&filler).await.unwrap_err();
        assert!(matches!(error, Error::TimedOut { waiting_for: Awaited::Reply, .. }), "{error}");
    }
    qemu.write_all(format!("{STOP}\n").as_bytes()).await.unwrap();
    assert_eq!(short(&connection.events().next().await.unwrap()), "STOP");
    // The first had begun, and is sent whole; those after it were given up before.
    let serving = tokio::spawn(async move {
        let mut qemu = BufReader::new(qemu);
        let mut first = String::new();
        qemu.read_line(&mut first).await.unwrap();
        let mut second = String::new();
        qemu.read_line(&mut second).await.unwrap();
        let id = second.split('"').nth(3).unwrap().to_owned();
        qemu.write_all(format!("{{\"return\": {{}}, \"id\": \"{id}\"}}\n").as_bytes()).await.unwrap();
        (first, second)
    });
    let client = connection.client();
    while client.command(r#"{"execute": "cont"}"#).await.is_err() {}
    let (first, second) = serving.await.unwrap();
    assert!(first.ends_with(&format!("{}\n", &filler[1..])), "{} bytes", first.len());
    assert!(second.ends_with("\"execute\": \"cont\"}\n"), "{} bytes", second.len());
}

#[tokio::test]
async fn a_machine_that_stops_after_its_shutdown_stays() {
    tried("`SHUTDOWN`, then `STOP`, then a crash");
    let (socket, _qemu) = FakeQemu::new().negotiate().line(SHUTDOWN).line(STOP).start().unwrap();
    socket.set_nonblocking(true).unwrap();
    let (reader, writer) = UnixStream::from_std(socket).unwrap().into_split();
    let mut connection = from_parts(reader, writer, Options::default()).await.unwrap();
    assert_eq!(rest(&mut connection).await, ["SHUTDOWN", "STOP", "Closed(Unannounced)"]);
}

#[tokio::test]
async fn commands_of_two_clients_do_not_mix() {
    const COUNT: usize = 200;
    let (connection, qemu) = pair(passive(20_000)).await;
    let run = |name: &'static str| {
        let client = connection.client();
        async move {
            for _ in 0..COUNT {
                tried("two clients whose replies come in the reverse order");
                let reply = client.command(&format!("{{\"execute\": \"{name}\"}}")).await.unwrap();
                assert_eq!(reply, format!("\"{name}\""));
            }
        }
    };
    let clients = [tokio::spawn(run("a")), tokio::spawn(run("b"))];
    // It answers pairs of commands in the reverse order.
    let (reader, mut writer) = qemu.into_split();
    let mut lines = BufReader::new(reader).lines();
    for _ in 0..COUNT {
        let pair = [lines.next_line().await.unwrap().unwrap(), lines.next_line().await.unwrap().unwrap()];
        for line in pair.iter().rev() {
            let words: Vec<_> = line.split('"').collect();
            let reply = format!("{{\"return\": \"{}\", \"id\": \"{}\"}}\n", words[7], words[3]);
            writer.write_all(reply.as_bytes()).await.unwrap();
        }
    }
    for client in clients {
        client.await.unwrap();
    }
}

#[tokio::test]
async fn tcp_connections_have_keep_alive() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = Address::Tcp(listener.local_addr().unwrap().to_string());
    let connecting = tokio::spawn(async move { connect_with(&address, passive(20_000)).await });
    let (_qemu, peer) = listener.accept().await.unwrap();
    let _connection = connecting.await.unwrap().unwrap();
    // The kernel lists each socket: its own port in the second column, its timer in the sixth; 02 is that of keep-alive.
    let table = std::fs::read_to_string("/proc/net/tcp").unwrap();
    let port = format!(":{:04X}", peer.port());
    let sockets = table.lines().map(|line| line.split_whitespace().collect::<Vec<_>>());
    let timers: Vec<_> =
        sockets.filter(|it| it[1].ends_with(&port)).map(|it| it[5][..2].to_owned()).collect();
    assert_eq!(timers, ["02"]);
}

#[tokio::test]
async fn abstract_sockets_are_reached() {
    use std::os::linux::net::SocketAddrExt;
    let name = format!("qmp-events-tokio-test-{}", std::process::id());
    let address = std::os::unix::net::SocketAddr::from_abstract_name(&name).unwrap();
    let listener = std::os::unix::net::UnixListener::bind_addr(&address).unwrap();
    let mut connection = connect_with(&format!("@{name}").parse().unwrap(), passive(20_000)).await.unwrap();
    let (mut qemu, _) = listener.accept().unwrap();
    io::Write::write_all(&mut qemu, format!("{STOP}\n").as_bytes()).unwrap();
    drop(qemu);
    assert_eq!(rest(&mut connection).await, ["STOP", "Closed(Unannounced)"]);
}

#[tokio::test]
async fn what_is_not_qmp_is_an_error_in_time() {
    for (bytes, waits, expected) in NOT_QMP {
        tried("HTTP, TLS, NULs, half a greeting, an error, or blank lines instead of a greeting");
        let (socket, mut peer) = UnixStream::pair().unwrap();
        peer.write_all(bytes).await.unwrap();
        let _peer = waits.then_some(peer);
        let (reader, writer) = socket.into_split();
        let options = Options::default().timeout(millis(400));
        let start = Instant::now();
        let error = from_parts(reader, writer, options).await.unwrap_err();
        assert!(error.to_string().contains(expected), "{error}");
        assert!(start.elapsed() < LONG / 2);
    }
}

#[tokio::test]
async fn a_peer_that_never_stops_talking_holds_up_neither_the_time_nor_other_tasks() {
    for byte in [b'\n', b'{', 0] {
        tried("a peer that never stops talking and never greets");
        let options = Options::default().timeout(millis(60));
        let start = Instant::now();
        let error = from_parts(Extreme(byte), tokio::io::sink(), options).await.unwrap_err();
        assert!(matches!(error, Error::TimedOut { .. } | Error::NotQmp { .. }), "{byte}: {error}");
        assert!(start.elapsed() < LONG / 2, "{byte}: {:?}", start.elapsed());
    }
    let mut connection = from_parts(Extreme(b'\n'), tokio::io::sink(), passive(60)).await.unwrap();
    let error = connection.wait_for(EventKind::Stop, None, millis(20)).await.unwrap_err();
    assert!(matches!(error, Error::TimedOut { .. }), "{error}");
    let error = connection.command(r#"{"execute": "stop"}"#).await.unwrap_err();
    assert!(matches!(error, Error::TimedOut { .. }), "{error}");
}

#[tokio::test]
async fn a_link_that_was_given_is_used_once() {
    let options = passive(20_000)
        .reconnect(Backoff::new(millis(1), millis(5)).attempts(3))
        .reconnect_after(ReconnectAfter::Any);
    let (mut connection, mut qemu) = pair(options).await;
    qemu.write_all(format!("{STOP}\n").as_bytes()).await.unwrap();
    drop(qemu);
    assert_eq!(rest(&mut connection).await, ["STOP", "Closed(Unannounced)"]);
    let why = connection.client().end_error();
    assert!(why.is_none(), "{why:?}");
    let (socket, qemu) = UnixStream::pair().unwrap();
    drop(qemu);
    let options = Options::default().connect_within(LONG);
    let error = from_parts(socket, tokio::io::sink(), options).await.unwrap_err();
    assert!(matches!(error, Error::HungUp), "{error}");
}

/// A reader that is interrupted before each read.
struct Interrupted(UnixStream, bool);

impl AsyncRead for Interrupted {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        self.1 = !self.1;
        if self.1 {
            return Poll::Ready(Err(io::ErrorKind::Interrupted.into()));
        }
        Pin::new(&mut self.0).poll_read(cx, buffer)
    }
}

#[tokio::test]
async fn a_read_that_is_interrupted_is_repeated() {
    let (socket, mut qemu) = UnixStream::pair().unwrap();
    let reader = Interrupted(socket, false);
    let mut connection = from_parts(reader, tokio::io::sink(), passive(20_000)).await.unwrap();
    qemu.write_all(format!("{STOP}\n").as_bytes()).await.unwrap();
    drop(qemu);
    assert_eq!(rest(&mut connection).await, ["STOP", "Closed(Unannounced)"]);
}

#[tokio::test]
async fn a_peer_that_stops_reading_has_gone_for_commands_while_its_events_arrive() {
    tried("a peer that stops reading");
    let (mut connection, qemu) = pair(passive(20_000)).await;
    let mut qemu = qemu.into_std().unwrap();
    qemu.shutdown(std::net::Shutdown::Read).unwrap();
    let error = connection.command(r#"{"execute": "stop"}"#).await.unwrap_err();
    assert!(matches!(error, Error::Disconnected { .. }), "{error}");
    io::Write::write_all(&mut qemu, format!("{STOP}\n").as_bytes()).unwrap();
    drop(qemu);
    assert_eq!(rest(&mut connection).await, ["STOP", "Closed(Unannounced)"]);
}

/// A writer that is interrupted before each write.
struct Halting(tokio::net::unix::OwnedWriteHalf, bool);

impl AsyncWrite for Halting {
    fn poll_write(mut self: Pin<&mut Self>, cx: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        self.1 = !self.1;
        if self.1 {
            return Poll::Ready(Err(io::ErrorKind::Interrupted.into()));
        }
        Pin::new(&mut self.0).poll_write(cx, bytes)
    }
    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.0).poll_flush(cx)
    }
    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.0).poll_shutdown(cx)
    }
}

#[tokio::test]
async fn a_write_that_is_interrupted_is_repeated() {
    let (socket, qemu) = UnixStream::pair().unwrap();
    let (reader, writer) = socket.into_split();
    let mut connection = from_parts(reader, Halting(writer, false), passive(200)).await.unwrap();
    let error = connection.command(r#"{"execute": "stop"}"#).await.unwrap_err();
    assert!(matches!(error, Error::TimedOut { waiting_for: Awaited::Reply, .. }), "nobody replies: {error}");
    drop(connection);
    let mut sent = String::new();
    BufReader::new(qemu).read_line(&mut sent).await.unwrap();
    assert!(sent.ends_with("\"execute\": \"stop\"}\n"), "{sent}");
}

#[tokio::test]
async fn a_reply_that_cannot_be_read_is_the_error_of_its_command() {
    for (reply, expected) in unreadable() {
        tried("a reply that is too long, nested too deep, or not JSON");
        let script = FakeQemu::new().negotiate().expect("stop").reply(&reply).line(STOP);
        let options = Options::default().timeout(LONG).limit(LIMIT);
        let (connection, qemu) = try_connect(script.expect("cont").reply("{}"), options).await;
        let mut connection = connection.unwrap();
        let start = Instant::now();
        let error = connection.command(r#"{"execute": "stop"}"#).await.unwrap_err();
        assert!(matches!(error, Error::Line(_)) && error.to_string().contains(expected), "{error}");
        assert!(start.elapsed() < LONG / 2, "at once");
        assert_eq!(connection.command(r#"{"execute": "cont"}"#).await.unwrap(), "{}");
        assert_eq!(rest(&mut connection).await, ["STOP", "Closed(Unannounced)"]);
        qemu.finish().unwrap();
    }
}

#[tokio::test]
async fn what_came_instead_of_the_negotiation_is_in_the_error() {
    for (script, expected, said) in unnegotiated() {
        tried("a peer that greets and does not negotiate, or replies and does not greet");
        let options = Options::default().timeout(LONG);
        let shown = try_connect(script, options).await.0.unwrap_err().to_string();
        let (before, after) = shown.split_once("; what it sent: ").unwrap_or_else(|| panic!("{shown}"));
        assert!(before.contains(expected) && after.contains(said), "{shown}");
    }
}

#[tokio::test]
async fn the_end_of_a_job_is_known_in_time_though_qemu_does_not_say_how_it_ended() {
    tried("a job that ended, and no reply to the question how");
    let ended = r#"{"event": "JOB_STATUS_CHANGE", "data": {"id": "copy", "status": "concluded"}}"#;
    let script = FakeQemu::new().negotiate().line(ended).expect("query-jobs").wait_for_end();
    let options = Options::default().timeout(LONG);
    let (connection, _qemu) = try_connect(script, options).await;
    let start = Instant::now();
    assert_eq!(connection.unwrap().wait_for_job("copy", millis(1500)).await.unwrap(), JobEnd::Concluded);
    assert!(start.elapsed() < LONG / 2, "{:?}", start.elapsed());
}

#[tokio::test]
async fn an_error_without_an_id_is_that_of_the_command_that_waits() {
    let error = r#"{"error": {"class": "GenericError", "desc": "JSON parse error"}}"#;
    let script = FakeQemu::new().negotiate().expect("stop").line(error);
    let options = Options::default().timeout(LONG);
    let (connection, _qemu) = try_connect(script, options).await;
    let refused = connection.unwrap().command(r#"{"execute": "stop"}"#).await.unwrap_err();
    assert_eq!(refused.to_string(), "QEMU refused the command: GenericError: JSON parse error");
}
