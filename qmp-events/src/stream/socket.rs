//! Sockets for the driver: connected within a time limit, with one descriptor each, and closed from another thread.

use std::fmt;
use std::io::{self, Read, Write};
use std::net::{Shutdown, SocketAddr, TcpStream, ToSocketAddrs};
#[cfg(unix)]
use std::os::unix::net::UnixStream;
use std::sync::Arc;
use std::time::{Duration, Instant};

use socket2::{SockRef, TcpKeepalive};

use super::address::{Address, Place};
use super::error::Error;

/// A connection's two directions.
pub(super) struct Socket {
    /// The input.
    pub reader: Box<dyn Read + Send>,
    /// The output.
    pub writer: Writer,
}

/// The output of a connection.
pub(super) enum Writer {
    /// To a socket, whose writes can be limited in time.
    Socket(Arc<dyn Control>),
    /// To a user-supplied writer, which may take any amount of time.
    Other(Box<dyn Write + Send>),
}

/// What can be done to a socket besides reading.
pub(super) trait Control: Send + Sync {
    /// Closes the socket and wakes any thread that reads or writes.
    fn close(&self);

    /// Limits how long a read may take.
    ///
    /// # Errors
    /// Returns an error if the system refuses.
    fn set_read_timeout(&self, timeout: Option<Duration>) -> io::Result<()>;

    /// Writes some of the bytes within this time.
    ///
    /// # Errors
    /// Returns an error if the peer has disconnected or accepts no data.
    fn write(&self, bytes: &[u8], timeout: Duration) -> io::Result<usize>;

    /// Writes some of the bytes and sends file descriptors with them.
    ///
    /// # Errors
    /// Returns the errors of [`write`](Self::write), or an error if the socket cannot pass descriptors.
    #[cfg(all(feature = "fd", unix))]
    fn write_with_fds(
        &self,
        _bytes: &[u8],
        _fds: &[std::os::fd::OwnedFd],
        _timeout: Duration,
    ) -> io::Result<usize> {
        Err(super::fds::unsupported())
    }
}

/// A stream shared by its reader and its writers.
struct Shared<S>(Arc<S>);

macro_rules! control {
    ($Stream:ident $($also:item)*) => {
        impl Read for Shared<$Stream> {
            fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
                (&*self.0).read(buffer)
            }
        }

        impl Control for $Stream {
            fn close(&self) {
                // This fails if the peer has already closed it, which has the same effect.
                let _closed_already = self.shutdown(Shutdown::Both);
            }

            fn set_read_timeout(&self, timeout: Option<Duration>) -> io::Result<()> {
                $Stream::set_read_timeout(self, timeout)
            }

            fn write(&self, bytes: &[u8], timeout: Duration) -> io::Result<usize> {
                self.set_write_timeout(Some(timeout))?;
                (&mut &*self).write(bytes)
            }

            $($also)*
        }

        impl Socket {
            #[allow(non_snake_case, reason = "named for the type it takes")]
            fn $Stream(stream: $Stream) -> io::Result<Self> {
                stream.set_nonblocking(false)?;
                let stream = Arc::new(stream);
                let writer = Arc::clone(&stream);
                Ok(Self { reader: Box::new(Shared(stream)), writer: Writer::Socket(writer) })
            }
        }
    };
}

control!(TcpStream);
#[cfg(unix)]
control!(UnixStream
    #[cfg(all(feature = "fd", unix))]
    fn write_with_fds(
        &self,
        bytes: &[u8],
        fds: &[std::os::fd::OwnedFd],
        timeout: Duration,
    ) -> io::Result<usize> {
        self.set_write_timeout(Some(timeout))?;
        super::fds::send(self, bytes, fds)
    }
);

impl Socket {
    /// Wraps a connected Unix stream.
    ///
    /// # Errors
    /// Returns an error if the system refuses to make it blocking.
    #[cfg(unix)]
    pub(super) fn unix(stream: UnixStream) -> io::Result<Self> {
        Self::UnixStream(stream)
    }

    /// Wraps a TCP connection.
    ///
    /// # Errors
    /// Returns an error if the system refuses to make it blocking.
    pub(super) fn tcp(stream: TcpStream) -> io::Result<Self> {
        tune(&stream)?;
        Self::TcpStream(stream)
    }

    /// Tries to connect until `deadline`; `pause` waits for a duration and returns `false` to give up.
    ///
    /// # Errors
    /// Returns an error if the address cannot be reached before the deadline.
    #[cfg_attr(not(unix), expect(unused_variables, reason = "only a full backlog makes it wait"))]
    pub(super) fn connect(
        place: &Place,
        deadline: Instant,
        pause: &mut dyn FnMut(Duration) -> bool,
    ) -> Result<Self, Error> {
        let socket = match &*place.resolved() {
            Address::Tcp(pair) => connect_tcp(pair, deadline).and_then(Self::tcp),
            #[cfg(unix)]
            address @ (Address::Unix(_) | Address::Abstract(_)) => {
                connect_unix(address, deadline, pause).and_then(Self::unix)
            }
            #[cfg(not(unix))]
            _ => Err(io::ErrorKind::Unsupported.into()),
        };
        socket.map_err(|error| Error::Connect { address: place.address.clone(), source: Arc::new(error) })
    }
}

/// Sets the options of a TCP connection: small commands are sent at once, and a silent peer is probed.
///
/// # Errors
/// Returns an error if the system refuses.
pub(super) fn tune(stream: &TcpStream) -> io::Result<()> {
    stream.set_nodelay(true)?;
    let socket = SockRef::from(stream);
    socket.set_tcp_keepalive(&keep_alive())
}

/// Sends a keep-alive probe every 10 seconds after 30 seconds of silence.
pub(super) fn keep_alive() -> TcpKeepalive {
    TcpKeepalive::new().with_time(Duration::from_secs(30)).with_interval(Duration::from_secs(10))
}

/// Tries each address to which the name resolves.
fn connect_tcp(pair: &str, deadline: Instant) -> io::Result<TcpStream> {
    let addresses: Vec<_> = pair.to_socket_addrs()?.collect();
    if Instant::now() >= deadline {
        return Err(unresolved());
    }
    connect_any(&addresses, deadline)
}

fn connect_any(addresses: &[SocketAddr], deadline: Instant) -> io::Result<TcpStream> {
    let mut last = no_address();
    for (number, address) in addresses.iter().enumerate() {
        match TcpStream::connect_timeout(address, share(deadline, addresses.len() - number)) {
            Ok(stream) => return Ok(stream),
            Err(error) => last = error,
        }
    }
    Err(last)
}

/// Returns the time for the next of so many addresses: one that does not answer leaves some for the others.
pub(super) fn share(deadline: Instant, addresses: usize) -> Duration {
    let left = deadline.saturating_duration_since(Instant::now());
    let share = left / u32::try_from(addresses).unwrap_or(u32::MAX).max(1);
    share.max(Duration::from_millis(1))
}

/// The error for a name without an address.
pub(super) fn no_address() -> io::Error {
    io::Error::new(io::ErrorKind::NotFound, "the host's name has no address")
}

/// The error for a name that the system is still looking up.
pub(super) fn unresolved() -> io::Error {
    io::Error::new(io::ErrorKind::TimedOut, "the host's name was not resolved in time")
}

/// The pauses between attempts while a listener's backlog is full.
#[cfg(unix)]
pub(super) const PAUSES: (Duration, Duration) = (Duration::from_millis(1), Duration::from_millis(50));

/// Connects to a Unix socket. Retries while the listener's backlog is full, because a plain `connect` would wait forever.
#[cfg(unix)]
fn connect_unix(
    address: &Address,
    deadline: Instant,
    pause: &mut dyn FnMut(Duration) -> bool,
) -> io::Result<UnixStream> {
    let (mut wait, longest) = PAUSES;
    loop {
        match try_unix(address) {
            Err(error) if error.kind() == io::ErrorKind::WouldBlock => {}
            tried => return tried,
        }
        let left = deadline.saturating_duration_since(Instant::now());
        if left.is_zero() || !pause(wait.min(left)) {
            return Err(crowded());
        }
        wait = (wait * 2).min(longest);
    }
}

/// The error for a listener whose backlog stays full.
#[cfg(unix)]
pub(super) fn crowded() -> io::Error {
    let what = "too many others wait to be accepted there; QEMU serves one client of a socket at a time";
    io::Error::new(io::ErrorKind::TimedOut, what)
}

/// Connects to a Unix socket without waiting; the stream is non-blocking.
///
/// # Errors
/// Returns an error if no socket can have this address, or if the system reports one: `WouldBlock` if the listener's backlog is full.
#[cfg(unix)]
pub(super) fn try_unix(address: &Address) -> io::Result<UnixStream> {
    use socket2::{Domain, SockAddr, Socket, Type};
    use std::ffi::OsString;
    use std::os::unix::ffi::{OsStrExt, OsStringExt};

    let wrong = |what| io::Error::new(io::ErrorKind::InvalidInput, what);
    let path = match address {
        // The system would take what precedes it for the path.
        Address::Unix(path) if path.as_os_str().as_bytes().contains(&0) => {
            return Err(wrong("a path cannot contain the character NUL"));
        }
        Address::Unix(path) => path.as_os_str().to_owned(),
        Address::Abstract(name) => OsString::from_vec([b"\0", name.as_bytes()].concat()),
        Address::Tcp(_) => return Err(io::ErrorKind::InvalidInput.into()),
    };
    let socket = Socket::new(Domain::UNIX, Type::STREAM, None)?;
    socket.set_nonblocking(true)?;
    let name = SockAddr::unix(path)
        .map_err(|_| wrong("longer than the address of a Unix socket can be, which is about 100 bytes"))?;
    socket.connect(&name).map_err(|error| explained(address, error))?;
    Ok(UnixStream::from(std::os::fd::OwnedFd::from(socket)))
}

/// A file that is not a socket refuses connections as a socket does on which nobody listens.
#[cfg(unix)]
fn explained(address: &Address, error: io::Error) -> io::Error {
    use std::os::unix::fs::FileTypeExt;

    let Address::Unix(path) = address else { return error };
    let is_other = std::fs::metadata(path).is_ok_and(|file| !file.file_type().is_socket());
    let refused = error.kind() == io::ErrorKind::ConnectionRefused;
    if refused && is_other { io::Error::new(error.kind(), "the file is not a socket") } else { error }
}

impl fmt::Debug for Socket {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Socket").finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use socket2::{Domain, SockAddr, Socket as Raw, Type};
    use std::net::TcpListener;

    #[test]
    fn a_host_that_does_not_answer_leaves_time_for_its_other_addresses() {
        let full = Raw::new(Domain::IPV4, Type::STREAM, None).unwrap();
        full.bind(&SockAddr::from(SocketAddr::from(([127, 0, 0, 1], 0)))).unwrap();
        full.listen(0).unwrap();
        let silent = full.local_addr().unwrap().as_socket().unwrap();
        let waiting: Vec<_> =
            std::iter::from_fn(|| TcpStream::connect_timeout(&silent, Duration::from_millis(50)).ok())
                .take(9)
                .collect();
        let good = TcpListener::bind("127.0.0.1:0").unwrap();
        let addresses = [silent, good.local_addr().unwrap()];
        let deadline = Instant::now() + Duration::from_secs(1);
        assert_eq!(connect_any(&addresses, deadline).unwrap().peer_addr().unwrap(), addresses[1]);
        assert_eq!(connect_any(&addresses[..1], deadline).unwrap_err().kind(), io::ErrorKind::TimedOut);
        assert_eq!(connect_any(&[], deadline).unwrap_err().kind(), io::ErrorKind::NotFound);
        drop(waiting);
    }

    #[test]
    fn each_address_gets_its_share_of_the_time_and_none_gets_nothing() {
        let deadline = Instant::now() + Duration::from_secs(9);
        let seconds = |addresses| share(deadline, addresses).as_secs_f64();
        assert!((2.0..=3.0).contains(&seconds(3)) && (8.0..=9.0).contains(&seconds(1)));
        assert_eq!(share(Instant::now(), 2), Duration::from_millis(1));
        assert!(share(deadline, 0) > Duration::from_secs(8));
    }
}
