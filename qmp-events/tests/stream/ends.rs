//! Whatever ends what serves a connection ends its users, and nothing is left behind.

use std::io::{self, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::os::unix::net::{UnixListener, UnixStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::{Duration, Instant};

use qmp_events::EventKind;
use qmp_events::stream::{self, Address, Awaited, Error, Handshake, Options};
use qmp_events::testing::FakeQemu;

use crate::{LONG, RESUME, STOP, millis, rest, short, tried};

fn passive() -> Options {
    Options::default().handshake(Handshake::None)
}

/// A reader that gives what comes on a channel, and panics at its end.
struct Panics(Receiver<&'static [u8]>);

impl Read for Panics {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let bytes = self.0.recv().expect("the end of the channel is a panic here");
        buffer[..bytes.len()].copy_from_slice(bytes);
        Ok(bytes.len())
    }
}

/// A writer that never returns.
struct Stuck;

impl Write for Stuck {
    fn write(&mut self, _bytes: &[u8]) -> io::Result<usize> {
        loop {
            thread::park();
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[test]
fn a_reader_that_panics_ends_the_stream_with_an_error() {
    tried("a reader panics");
    let (sender, receiver) = channel();
    let mut connection = stream::from_parts(Panics(receiver), io::sink(), passive()).unwrap();
    let client = connection.client();
    let command = thread::spawn(move || client.command(r#"{"execute": "stop"}"#));
    sender.send(b"{\"event\": \"STOP\"}\n").unwrap();
    assert_eq!(short(&connection.events().next().unwrap()), "STOP");
    thread::sleep(millis(10));
    drop(sender);
    let items = rest(&mut connection);
    assert!(
        items.len() == 1 && items[0].starts_with("Closed(Unannounced): what serves the connection"),
        "{items:?}"
    );
    assert!(matches!(command.join().unwrap(), Err(Error::Disconnected { .. } | Error::Stopped)));
    assert!(matches!(connection.client().end_error(), Some(Error::Stopped)));
    assert!(matches!(connection.command(r#"{"execute": "stop"}"#), Err(Error::Stopped)));
    assert!(matches!(connection.wait_for(EventKind::Stop, None, LONG), Err(Error::Disconnected { .. })));
}

#[test]
fn a_reader_that_panics_before_the_greeting_is_an_error() {
    tried("a reader panics");
    let (_, receiver) = channel();
    let error = stream::from_parts(Panics(receiver), io::sink(), Options::default()).unwrap_err();
    assert!(matches!(error, Error::Stopped), "{error}");
}

#[test]
fn a_writer_that_blocks_holds_up_neither_events_nor_the_time_of_a_command() {
    tried("a writer that never returns");
    let (socket, mut qemu) = UnixStream::pair().unwrap();
    let options = passive().timeout(millis(50));
    let mut connection = stream::from_parts(socket, Stuck, options).unwrap();
    for _ in 0..3 {
        let error = connection.command(r#"{"execute": "stop"}"#).unwrap_err();
        assert!(matches!(error, Error::TimedOut { waiting_for: Awaited::Reply, .. }), "{error}");
    }
    writeln!(qemu, "{STOP}").unwrap();
    assert_eq!(short(&connection.events().next().unwrap()), "STOP");
}

#[test]
fn a_writer_that_blocks_during_negotiation_is_given_up() {
    tried("a writer that never returns");
    let (socket, mut qemu) = UnixStream::pair().unwrap();
    writeln!(qemu, r#"{{"QMP": {{"version": {{"qemu": {{"major": 9, "minor": 0, "micro": 0}}, "package": ""}}, "capabilities": []}}}}"#).unwrap();
    let options = Options::default().timeout(millis(50));
    let error = stream::from_parts(socket, Stuck, options).unwrap_err();
    assert!(matches!(error, Error::TimedOut { waiting_for: Awaited::Greeting, .. }), "{error}");
}

#[test]
fn a_writer_that_fails_fails_commands_and_not_the_stream() {
    struct Broken;
    impl Write for Broken {
        fn write(&mut self, _bytes: &[u8]) -> io::Result<usize> {
            Err(io::ErrorKind::PermissionDenied.into())
        }
        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }
    let (socket, mut qemu) = UnixStream::pair().unwrap();
    let mut connection = stream::from_parts(socket, Broken, passive()).unwrap();
    for _ in 0..3 {
        tried("a writer that fails");
        let start = Instant::now();
        assert!(connection.command(r#"{"execute": "stop"}"#).is_err());
        assert!(start.elapsed() < Duration::from_secs(5));
    }
    writeln!(qemu, "{STOP}").unwrap();
    drop(qemu);
    assert_eq!(rest(&mut connection), ["STOP", "Closed(Unannounced)"]);
}

#[test]
fn a_stream_that_does_not_block_is_as_good() {
    let (socket, qemu) =
        FakeQemu::new().negotiate().line(STOP).expect("stop").reply("{}").line(RESUME).start().unwrap();
    socket.set_nonblocking(true).unwrap();
    tried("a socket or a reader that does not block");
    let mut connection = stream::from_unix_stream(socket, Options::default()).unwrap();
    assert_eq!(connection.command(r#"{"execute": "stop"}"#).unwrap(), "{}");
    assert_eq!(rest(&mut connection), ["STOP", "RESUME", "Closed(Unannounced)"]);
    qemu.finish().unwrap();

    let (socket, qemu) =
        FakeQemu::new().negotiate().line(STOP).expect("stop").reply("{}").line(RESUME).start().unwrap();
    socket.set_nonblocking(true).unwrap();
    tried("a socket or a reader that does not block");
    let reads = Arc::new(AtomicU32::new(0));
    let reader = Counted(socket.try_clone().unwrap(), Arc::clone(&reads));
    let mut connection = stream::from_parts(reader, socket, Options::default()).unwrap();
    let before = reads.load(Ordering::Relaxed);
    thread::sleep(millis(300));
    let count = reads.load(Ordering::Relaxed) - before;
    assert!(count < 100, "it spins: {count} reads");
    assert_eq!(connection.command(r#"{"execute": "stop"}"#).unwrap(), "{}");
    assert_eq!(rest(&mut connection), ["STOP", "RESUME", "Closed(Unannounced)"]);
    qemu.finish().unwrap();
}

/// A reader that counts how often it is asked.
struct Counted(UnixStream, Arc<AtomicU32>);

impl Read for Counted {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        self.1.fetch_add(1, Ordering::Relaxed);
        self.0.read(buffer)
    }
}

#[test]
fn a_full_backlog_costs_the_time_that_was_given_and_nothing_else() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("full.qmp");
    let listener = socket2::Socket::new(socket2::Domain::UNIX, socket2::Type::STREAM, None).unwrap();
    listener.bind(&socket2::SockAddr::unix(&path).unwrap()).unwrap();
    listener.listen(0).unwrap();
    let _first = UnixStream::connect(&path).unwrap();
    let options = Options::default().timeout(millis(60));
    for _ in 0..5 {
        tried("a listener whose backlog is full");
        let start = Instant::now();
        let error = stream::connect_with(&Address::Unix(path.clone()), options.clone()).unwrap_err();
        assert!(
            matches!(&error, Error::Connect { source, .. } if source.kind() == io::ErrorKind::TimedOut),
            "{error}"
        );
        assert!(start.elapsed() < LONG / 2, "{:?}", start.elapsed());
    }
    let links = || std::fs::read_dir("/proc/self/fd").unwrap().flatten();
    let left = links().filter(|link| std::fs::read_link(link.path()).is_ok_and(|it| it == path)).count();
    assert_eq!(left, 0);
}

#[test]
fn the_first_connection_is_tried_until_the_socket_is_there() {
    tried("nobody listens yet, or someone who hangs up");
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("late.qmp");
    let mut options = Options::default().connect_within(LONG);
    let late = thread::spawn({
        let path = path.clone();
        move || {
            thread::sleep(millis(60));
            FakeQemu::listen(path, vec![FakeQemu::new(), FakeQemu::new().negotiate().line(STOP)])
        }
    });
    let mut connection = stream::connect_with(&Address::Unix(path), options.clone()).unwrap();
    assert_eq!(rest(&mut connection), ["STOP", "Closed(Unannounced)"]);
    late.join().unwrap().unwrap().finish().unwrap();

    options = options.connect_within(millis(80));
    let start = Instant::now();
    let error = stream::connect_with(&Address::Unix("/nonexistent/x".into()), options.clone()).unwrap_err();
    assert!(matches!(error, Error::Connect { .. }) && start.elapsed() >= millis(70), "{error}");
    options = options.connect_within(LONG);
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = Address::Tcp(listener.local_addr().unwrap().to_string());
    let other =
        thread::spawn(move || listener.accept().map(|(mut socket, _)| socket.write_all(b"220 smtp\r\n")));
    let error = stream::connect_with(&address, options).unwrap_err();
    assert!(matches!(error, Error::NotQmp { .. }), "what is not QMP is not tried again: {error}");
    other.join().unwrap().unwrap().unwrap();
}

#[test]
fn abstract_sockets_are_reached() {
    use std::os::linux::net::SocketAddrExt;
    let name = format!("qmp-events-test-{}", std::process::id());
    let address = std::os::unix::net::SocketAddr::from_abstract_name(&name).unwrap();
    let listener = UnixListener::bind_addr(&address).unwrap();
    let accepted = thread::spawn(move || listener.accept().map(|(socket, _)| socket));
    let options = passive().timeout(LONG);
    let mut connection = stream::connect_with(&format!("@{name}").parse().unwrap(), options).unwrap();
    writeln!(accepted.join().unwrap().unwrap(), "{STOP}").unwrap();
    assert_eq!(rest(&mut connection), ["STOP", "Closed(Unannounced)"]);
}

#[test]
fn one_descriptor_is_enough_and_none_is_left() {
    let (socket, qemu) = UnixStream::pair().unwrap();
    let inode = |socket: &UnixStream| {
        use std::os::fd::AsRawFd;
        std::fs::read_link(format!("/proc/self/fd/{}", socket.as_raw_fd())).unwrap()
    };
    let wanted = inode(&socket);
    let count = || {
        let links = std::fs::read_dir("/proc/self/fd").unwrap().flatten();
        links.filter(|link| std::fs::read_link(link.path()).is_ok_and(|it| it == wanted)).count()
    };
    let connection = stream::from_unix_stream(socket, passive()).unwrap();
    assert_eq!(count(), 1);
    drop(connection);
    let end = Instant::now() + LONG;
    while count() > 0 {
        assert!(Instant::now() < end, "the descriptor is left");
        thread::yield_now();
    }
    drop(qemu);
}

#[test]
fn tcp_connections_have_keep_alive() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let socket = TcpStream::connect(listener.local_addr().unwrap()).unwrap();
    let copy = socket.try_clone().unwrap();
    let _connection = stream::from_tcp_stream(socket, passive()).unwrap();
    assert!(socket2::SockRef::from(&copy).keepalive().unwrap());
}

#[test]
#[cfg(feature = "fd")]
fn descriptors_are_passed_with_a_command() {
    use std::os::fd::AsFd;
    let (socket, qemu) = UnixStream::pair().unwrap();
    let file = tempfile::tempfile().unwrap();
    let options = passive().timeout(millis(200));
    let mut connection = stream::from_unix_stream(socket, options.clone()).unwrap();
    let command = r#"{"execute": "getfd", "arguments": {"fdname": "x"}}"#;
    let error = connection.command_with_fds(command, &[file.as_fd(), file.as_fd()]).unwrap_err();
    assert!(matches!(error, Error::TimedOut { .. }), "nobody replies: {error}");
    let mut space = vec![std::mem::MaybeUninit::uninit(); 256];
    let mut ancillary = rustix::net::RecvAncillaryBuffer::new(&mut space);
    let mut bytes = [0; 256];
    let mut buffers = [io::IoSliceMut::new(&mut bytes)];
    rustix::net::recvmsg(&qemu, &mut buffers, &mut ancillary, rustix::net::RecvFlags::empty()).unwrap();
    let fds: usize = ancillary
        .drain()
        .map(|message| match message {
            rustix::net::RecvAncillaryMessage::ScmRights(fds) => fds.count(),
            _ => 0,
        })
        .sum();
    assert_eq!(fds, 2);
    let error = connection.client().command_with_fds(command, &[file.as_fd()]).unwrap_err();
    assert!(matches!(error, Error::TimedOut { .. }), "as from the connection: {error}");
    assert!(bytes.starts_with(b"{\"id\": \""));

    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let socket = TcpStream::connect(listener.local_addr().unwrap()).unwrap();
    let mut connection = stream::from_tcp_stream(socket, options).unwrap();
    let error = connection.command_with_fds(command, &[file.as_fd()]).unwrap_err();
    assert!(matches!(&error, Error::Io(source) if source.kind() == io::ErrorKind::Unsupported), "{error}");
    assert!(error.to_string().ends_with("descriptors can be passed on a Unix socket only"), "{error}");
    let error = connection.command_with_fds(command, &[file.as_fd(); 254]).unwrap_err();
    assert!(error.to_string().ends_with("254 descriptors, where 253 are the limit of a command"), "{error}");
}
