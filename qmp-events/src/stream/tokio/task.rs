//! The task of a connection: it connects, reads, writes and delivers, until the connection is over or nobody is left.

use std::future::poll_fn;
use std::io;
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::task::{Context, Poll, ready};

use ::tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use ::tokio::net::TcpStream;
#[cfg(unix)]
use ::tokio::net::UnixStream;
use ::tokio::time::{sleep, timeout};

use crate::stream::client::Shared;
use crate::stream::options::Attempts;
use crate::stream::pump::{End, Pump};
use crate::stream::{Address, Error, Options};

type Reader = Box<dyn AsyncRead + Send + Unpin>;
type Writer = Box<dyn AsyncWrite + Send + Unpin>;

/// Where connections come from.
pub enum Source {
    /// They are made.
    Address(Address),
    /// There is this one.
    Parts(Option<(Reader, Writer)>),
}

/// What runs as a task.
pub struct Task {
    shared: Arc<Shared>,
    source: Source,
    pump: Pump,
}

/// A connection that was made.
struct Link {
    reader: Reader,
    writer: Writer,
    /// What is being sent, and how much of it has been.
    sending: Vec<u8>,
    sent: usize,
}

impl Source {
    async fn connect(&mut self, options: &Options) -> Result<(Reader, Writer), Error> {
        match self {
            Self::Parts(parts) => parts.take().ok_or(Error::Ended),
            Self::Address(address) => {
                let late = || Err(io::ErrorKind::TimedOut.into());
                let made = timeout(options.timeout, reach(address)).await.unwrap_or_else(|_| late());
                made.map_err(|error| Error::Connect { address: address.clone(), source: Arc::new(error) })
            }
        }
    }
}

async fn reach(address: &Address) -> io::Result<(Reader, Writer)> {
    match address {
        #[cfg(unix)]
        Address::Unix(path) => {
            let (reader, writer) = UnixStream::connect(path).await?.into_split();
            Ok((Box::new(reader), Box::new(writer)))
        }
        #[cfg(not(unix))]
        Address::Unix(_) => Err(io::ErrorKind::Unsupported.into()),
        Address::Tcp(pair) => {
            let stream = TcpStream::connect(pair).await?;
            stream.set_nodelay(true)?;
            let (reader, writer) = stream.into_split();
            Ok((Box::new(reader), Box::new(writer)))
        }
    }
}

impl Task {
    /// It does nothing before [`run`](Self::run).
    pub fn new(shared: Arc<Shared>, source: Source, options: Options) -> Self {
        Self { shared, source, pump: Pump::new(options) }
    }

    /// Runs to the end.
    pub async fn run(mut self) {
        let mut attempts = Attempts::default();
        loop {
            let (ready, error) = match self.source.connect(self.pump.options()).await {
                Ok(parts) => {
                    let error = self.serve(parts).await;
                    (self.pump.is_ready(), error)
                }
                Err(error) => (false, Some(error)),
            };
            let hub = &self.shared.hub;
            match attempts.pause(self.pump.options().reconnect, ready) {
                Some(pause) if timeout(pause, poll_fn(|cx| hub.poll_closing(cx))).await.is_err() => {}
                _ => {
                    self.pump.finish(error);
                    return self.deliver().await;
                }
            }
        }
    }

    /// Reads and writes until the connection is over; returns why there was none, where there was none.
    async fn serve(&mut self, (reader, writer): (Reader, Writer)) -> Option<Error> {
        self.pump.connected();
        let mut link = Link { reader, writer, sending: Vec::new(), sent: 0 };
        let mut patience = pin!(sleep(self.pump.options().timeout));
        let end = poll_fn(|cx| {
            let served = self.poll_serve(&mut link, cx);
            if served.is_pending() && !self.pump.is_ready() {
                return patience.as_mut().poll(cx).map(|()| End::TimedOut);
            }
            served
        });
        let end = end.await;
        drop(link);
        let error = self.pump.ended(end, &self.shared.hub);
        self.deliver().await;
        error
    }

    fn poll_serve(&mut self, link: &mut Link, cx: &mut Context<'_>) -> Poll<End> {
        loop {
            let hub = &self.shared.hub;
            if hub.poll_closing(cx).is_ready() {
                return Poll::Ready(End::Eof);
            }
            while let Some(bytes) = self.pump.send.take().map(Into::into).or_else(|| hub.next_outgoing()) {
                link.queue(bytes);
            }
            if let Poll::Ready(Err(error)) = link.poll_send(cx) {
                return Poll::Ready(End::Failed(error));
            }
            ready!(hub.poll_deliver(&mut self.pump.batch, cx));
            let mut buffer = ReadBuf::new(self.pump.space());
            match ready!(Pin::new(&mut link.reader).poll_read(cx, &mut buffer)) {
                Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
                Err(error) => return Poll::Ready(End::Failed(error)),
                Ok(()) => {}
            }
            let count = buffer.filled().len();
            if count == 0 || !self.pump.filled(count, hub) {
                return Poll::Ready(End::Eof);
            }
        }
    }

    async fn deliver(&mut self) {
        poll_fn(|cx| self.shared.hub.poll_deliver(&mut self.pump.batch, cx)).await;
    }
}

impl Link {
    fn queue(&mut self, bytes: Vec<u8>) {
        if self.sending.is_empty() {
            self.sending = bytes;
        } else {
            self.sending.extend_from_slice(&bytes);
        }
    }

    /// Sends what is queued; ready when all of it has been.
    fn poll_send(&mut self, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        while let Some(rest) = self.sending.get(self.sent..).filter(|rest| !rest.is_empty()) {
            match ready!(Pin::new(&mut self.writer).poll_write(cx, rest)) {
                Ok(0) => return Poll::Ready(Err(io::ErrorKind::WriteZero.into())),
                Ok(count) => self.sent += count,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => return Poll::Ready(Err(error)),
            }
        }
        (self.sending, self.sent) = (Vec::new(), 0);
        Pin::new(&mut self.writer).poll_flush(cx)
    }
}
