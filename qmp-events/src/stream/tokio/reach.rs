//! Reaching a peer, and what is sent to it.

use std::io;
use std::net::Shutdown;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Instant;

use ::tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
#[cfg(unix)]
use ::tokio::net::UnixStream;
use ::tokio::net::{TcpStream, lookup_host};
use ::tokio::time::{sleep, timeout, timeout_at};
use socket2::SockRef;

use crate::stream::address::{Address, Place};
use crate::stream::error::Error;
use crate::stream::hub::Outgoing;
use crate::stream::socket::{no_address, share, unresolved};

type Reader = Box<dyn AsyncRead + Send + Unpin>;
type Writer = Box<dyn AsyncWrite + Send + Unpin>;

/// Where connections come from.
pub(super) enum Source {
    /// They are made.
    Place(Place),
    /// There is this one.
    Link(Option<Link>),
}

/// A connection that was made.
pub(super) struct Link {
    ends: Ends,
    /// What is being sent, and how much of it has been.
    sending: Option<Outgoing>,
    sent: usize,
}

/// Something that could not be sent.
pub(super) struct Unsent {
    /// The number of the command of which nothing was sent, so that others may follow.
    pub number: Option<u64>,
    /// Why.
    pub error: io::Error,
}

enum Ends {
    /// Of the user's.
    Parts(Reader, Writer),
    Tcp(TcpStream),
    #[cfg(unix)]
    Unix(UnixStream),
}

/// Closes a socket for the peer, even if another process has inherited the descriptor.
impl Drop for Ends {
    fn drop(&mut self) {
        // This fails if the peer has already closed it, which has the same effect.
        let _closed_already = match self {
            Self::Parts(..) => return,
            Self::Tcp(stream) => SockRef::from(&*stream).shutdown(Shutdown::Both),
            #[cfg(unix)]
            Self::Unix(stream) => SockRef::from(&*stream).shutdown(Shutdown::Both),
        };
    }
}

impl Source {
    /// Connects until `deadline`.
    ///
    /// # Errors
    /// Returns an error if nobody listens there, or not within the time.
    pub(super) async fn connect(&mut self, deadline: Instant) -> Result<Link, Error> {
        match self {
            Self::Link(link) => link.take().ok_or(Error::Ended),
            Self::Place(place) => {
                let late = || Err(io::ErrorKind::TimedOut.into());
                let address = place.resolved();
                let made =
                    timeout_at(deadline.into(), reach(&address, deadline)).await.unwrap_or_else(|_| late());
                let wrong =
                    |error| Error::Connect { address: place.address.clone(), source: Arc::new(error) };
                made.map_err(wrong)
            }
        }
    }
}

async fn reach(address: &Address, deadline: Instant) -> io::Result<Link> {
    let ends = match address {
        Address::Tcp(pair) => {
            let stream = reach_tcp(pair, deadline).await?;
            stream.set_nodelay(true)?;
            SockRef::from(&stream).set_tcp_keepalive(&crate::stream::socket::keep_alive())?;
            Ends::Tcp(stream)
        }
        #[cfg(unix)]
        Address::Unix(_) | Address::Abstract(_) => Ends::Unix(reach_unix(address, deadline).await?),
        #[cfg(not(unix))]
        _ => return Err(io::ErrorKind::Unsupported.into()),
    };
    Ok(Link::new(ends))
}

/// Tries each address to which the name resolves.
async fn reach_tcp(pair: &str, deadline: Instant) -> io::Result<TcpStream> {
    let found = timeout_at(deadline.into(), lookup_host(pair)).await;
    let addresses: Vec<_> = found.unwrap_or_else(|_| Err(unresolved()))?.collect();
    let mut last = no_address();
    for (number, address) in addresses.iter().enumerate() {
        let time = share(deadline, addresses.len() - number);
        match timeout(time, TcpStream::connect(address)).await {
            Ok(Ok(stream)) => return Ok(stream),
            Ok(Err(error)) => last = error,
            Err(_) => last = io::ErrorKind::TimedOut.into(),
        }
    }
    Err(last)
}

/// Connects to a Unix socket; while the listener's backlog is full, it tries again.
#[cfg(unix)]
async fn reach_unix(address: &Address, deadline: Instant) -> io::Result<UnixStream> {
    let (mut pause, longest) = crate::stream::socket::PAUSES;
    loop {
        match crate::stream::socket::try_unix(address) {
            Err(error) if error.kind() == io::ErrorKind::WouldBlock => {}
            tried => return UnixStream::from_std(tried?),
        }
        let left = deadline.saturating_duration_since(Instant::now());
        if left.is_zero() {
            return Err(crate::stream::socket::crowded());
        }
        sleep(pause.min(left)).await;
        pause = (pause * 2).min(longest);
    }
}

impl Link {
    /// Of a reader and a writer of the user's.
    pub(super) fn of_parts(
        reader: impl AsyncRead + Send + Unpin + 'static,
        writer: impl AsyncWrite + Send + Unpin + 'static,
    ) -> Self {
        Self::new(Ends::Parts(Box::new(reader), Box::new(writer)))
    }

    fn new(ends: Ends) -> Self {
        Self { ends, sending: None, sent: 0 }
    }

    /// Reads.
    pub(super) fn poll_read(
        &mut self,
        cx: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        match &mut self.ends {
            Ends::Parts(reader, _) => Pin::new(reader).poll_read(cx, buffer),
            Ends::Tcp(stream) => Pin::new(stream).poll_read(cx, buffer),
            #[cfg(unix)]
            Ends::Unix(stream) => Pin::new(stream).poll_read(cx, buffer),
        }
    }

    /// Sends what `next` gives, one after the other; ready when all of it has been sent, or with an error.
    pub(super) fn poll_send(
        &mut self,
        cx: &mut Context<'_>,
        mut next: impl FnMut() -> Option<Outgoing>,
    ) -> Poll<Result<(), Unsent>> {
        loop {
            if self.sending.is_none() {
                (self.sending, self.sent) = (next(), 0);
            }
            let Some(outgoing) = self.sending.take() else {
                return self.poll_flush(cx).map_err(|error| Unsent { number: None, error });
            };
            if self.sent == outgoing.bytes.len() {
                continue;
            }
            let number = Some(outgoing.number).filter(|_| self.sent == 0);
            match self.poll_write(cx, &outgoing) {
                Poll::Ready(Ok(count @ 1..)) => self.sent += count,
                Poll::Ready(Err(error)) if error.kind() == io::ErrorKind::Interrupted => {}
                Poll::Ready(failed) => {
                    let error = failed.err().unwrap_or_else(|| io::ErrorKind::WriteZero.into());
                    return Poll::Ready(Err(Unsent { number, error }));
                }
                Poll::Pending => {
                    self.sending = Some(outgoing);
                    return Poll::Pending;
                }
            }
            self.sending = Some(outgoing);
        }
    }

    /// What is next, if the peer has taken nothing of it: it can still be withdrawn.
    pub(super) fn take_unbegun(&mut self) -> Option<Outgoing> {
        if self.sent == 0 { self.sending.take() } else { None }
    }

    fn poll_write(&mut self, cx: &mut Context<'_>, outgoing: &Outgoing) -> Poll<io::Result<usize>> {
        let rest = outgoing.bytes.get(self.sent..).unwrap_or_default();
        #[cfg(all(feature = "fd", unix))]
        if self.sent == 0 && !outgoing.fds.is_empty() {
            return self.poll_write_with_fds(cx, outgoing);
        }
        match &mut self.ends {
            Ends::Parts(_, writer) => Pin::new(writer).poll_write(cx, rest),
            Ends::Tcp(stream) => Pin::new(stream).poll_write(cx, rest),
            #[cfg(unix)]
            Ends::Unix(stream) => Pin::new(stream).poll_write(cx, rest),
        }
    }

    /// Descriptors go with the first byte.
    #[cfg(all(feature = "fd", unix))]
    fn poll_write_with_fds(&self, cx: &mut Context<'_>, outgoing: &Outgoing) -> Poll<io::Result<usize>> {
        let Ends::Unix(stream) = &self.ends else {
            return Poll::Ready(Err(crate::stream::fds::unsupported()));
        };
        loop {
            std::task::ready!(stream.poll_write_ready(cx))?;
            let sent = stream.try_io(::tokio::io::Interest::WRITABLE, || {
                crate::stream::fds::send(stream, &outgoing.bytes, &outgoing.fds)
            });
            match sent {
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => {}
                sent => return Poll::Ready(sent),
            }
        }
    }

    fn poll_flush(&mut self, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        match &mut self.ends {
            Ends::Parts(_, writer) => Pin::new(writer).poll_flush(cx),
            Ends::Tcp(stream) => Pin::new(stream).poll_flush(cx),
            #[cfg(unix)]
            Ends::Unix(stream) => Pin::new(stream).poll_flush(cx),
        }
    }
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;
    use std::io::Read;

    #[tokio::test]
    async fn the_peer_sees_the_end_though_another_process_has_the_descriptor() {
        let (socket, mut peer) = std::os::unix::net::UnixStream::pair().unwrap();
        let inherited = socket.try_clone().unwrap();
        socket.set_nonblocking(true).unwrap();
        drop(Link::new(Ends::Unix(UnixStream::from_std(socket).unwrap())));
        assert_eq!(peer.read(&mut [0]).unwrap(), 0);
        let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        let socket = std::net::TcpStream::connect(listener.local_addr().unwrap()).unwrap();
        let also_inherited = socket.try_clone().unwrap();
        socket.set_nonblocking(true).unwrap();
        drop(Link::new(Ends::Tcp(TcpStream::from_std(socket).unwrap())));
        assert_eq!(listener.accept().unwrap().0.read(&mut [0]).unwrap(), 0);
        drop((inherited, also_inherited));
    }
}
