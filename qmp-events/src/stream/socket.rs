//! Sockets as the driver needs them: made within a time, and closed from another thread.

use std::fmt;
use std::io::{self, Read, Write};
use std::net::{Shutdown, TcpStream, ToSocketAddrs};
#[cfg(unix)]
use std::os::unix::net::UnixStream;
use std::sync::Arc;
use std::time::Duration;

use super::{Address, Error};

/// A connection's two directions, and what can be done to it besides.
pub struct Socket {
    /// Where bytes come from.
    pub reader: Box<dyn Read + Send>,
    /// Where bytes go.
    pub writer: Box<dyn Write + Send>,
    /// The rest; nothing for a reader and writer of the user's.
    pub control: Option<Arc<dyn Control>>,
}

/// What can be done to a socket besides reading and writing.
pub trait Control: Send + Sync {
    /// Wakes whoever reads or writes: it is over.
    fn close(&self);

    /// How long a read may last.
    ///
    /// # Errors
    /// Where the system refuses.
    fn set_read_timeout(&self, timeout: Option<Duration>) -> io::Result<()>;
}

macro_rules! control {
    ($Stream:ident) => {
        impl Control for $Stream {
            fn close(&self) {
                // It fails where the peer has closed it already, which is as good.
                let _closed_already = self.shutdown(Shutdown::Both);
            }

            fn set_read_timeout(&self, timeout: Option<Duration>) -> io::Result<()> {
                $Stream::set_read_timeout(self, timeout)
            }
        }

        impl Socket {
            /// Of a stream that is connected; nothing takes longer than `timeout` to be written.
            #[allow(non_snake_case, reason = "named for the type it takes")]
            pub fn $Stream(stream: $Stream, timeout: Duration) -> io::Result<Self> {
                stream.set_write_timeout(Some(timeout))?;
                Ok(Self {
                    reader: Box::new(stream.try_clone()?),
                    writer: Box::new(stream.try_clone()?),
                    control: Some(Arc::new(stream)),
                })
            }
        }
    };
}

control!(TcpStream);
#[cfg(unix)]
control!(UnixStream);

impl Socket {
    /// Connects.
    ///
    /// # Errors
    /// Where nobody listens there, or not within the time.
    pub fn connect(address: &Address, timeout: Duration) -> Result<Self, Error> {
        // A time of nothing at all would be refused by the system.
        let timeout = timeout.max(Duration::from_millis(1));
        let socket = match address {
            #[cfg(unix)]
            Address::Unix(path) => UnixStream::connect(path).and_then(|it| Self::UnixStream(it, timeout)),
            #[cfg(not(unix))]
            Address::Unix(_) => Err(io::ErrorKind::Unsupported.into()),
            Address::Tcp(pair) => connect_tcp(pair, timeout).and_then(|it| Self::TcpStream(it, timeout)),
        };
        socket.map_err(|error| Error::Connect { address: address.clone(), source: Arc::new(error) })
    }
}

/// Tries each address that the name stands for.
fn connect_tcp(pair: &str, timeout: Duration) -> io::Result<TcpStream> {
    let mut last = io::Error::new(io::ErrorKind::NotFound, "the host's name stands for no address");
    for address in pair.to_socket_addrs()? {
        match TcpStream::connect_timeout(&address, timeout) {
            Ok(stream) => {
                stream.set_nodelay(true)?;
                return Ok(stream);
            }
            Err(error) => last = error,
        }
    }
    Err(last)
}

impl fmt::Debug for Socket {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Socket").finish_non_exhaustive()
    }
}
