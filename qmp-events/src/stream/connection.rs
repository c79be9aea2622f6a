//! The blocking front.

use std::io::{self, Read, Write};
use std::net::TcpStream;
#[cfg(unix)]
use std::os::unix::net::UnixStream;
#[cfg(unix)]
use std::path::Path;
use std::sync::Arc;
use std::thread;
use std::time::{Duration, Instant};

use super::client::Shared;
use super::driver::{Connector, Driver};
use super::park::wait;
use super::queue::Next;
use super::socket::Socket;
use super::subscription::Subscription;
use super::{Address, Awaited, Client, Error, Filter, Options};
use crate::{Event, EventKind, Greeting};

/// A connection to QEMU, and a consumer of its events.
#[derive(Debug)]
pub struct Connection {
    client: Client,
    events: Events,
}

/// A consumer: an iterator that waits for items, and ends when the connection has.
#[derive(Debug)]
pub struct Events {
    subscription: Subscription,
}

/// Connects to a Unix socket's path or to `host:port`, and negotiates.
///
/// # Errors
/// Where the address is none, nobody listens there, or whoever does is no QMP server or serves another client.
pub fn connect(address: &str) -> Result<Connection, Error> {
    connect_with(&address.parse()?, Options::default())
}

/// Connects to the Unix socket at `path`, and negotiates.
///
/// # Errors
/// As [`connect`].
#[cfg(unix)]
pub fn connect_unix(path: impl AsRef<Path>) -> Result<Connection, Error> {
    connect_with(&Address::Unix(path.as_ref().to_owned()), Options::default())
}

/// Connects to `host:port`, and negotiates.
///
/// # Errors
/// As [`connect`].
pub fn connect_tcp(address: &str) -> Result<Connection, Error> {
    connect_with(&Address::Tcp(address.to_owned()), Options::default())
}

/// Connects with these options.
///
/// # Errors
/// As [`connect`].
pub fn connect_with(address: &Address, options: Options) -> Result<Connection, Error> {
    let (address, timeout) = (address.clone(), options.timeout);
    start(Box::new(move || Socket::connect(&address, timeout)), options)
}

/// Makes a connection of any reader and writer. It is not made anew when it ends; and since a read cannot be broken off, its thread stays
/// until the reader returns.
///
/// # Errors
/// Where the peer is no QMP server.
pub fn from_parts(
    reader: impl Read + Send + 'static,
    writer: impl Write + Send + 'static,
    options: Options,
) -> Result<Connection, Error> {
    let socket = Socket { reader: Box::new(reader), writer: Box::new(writer), control: None };
    from_socket(Ok(socket), options)
}

/// Negotiates on a Unix socket that is connected. The connection is not made anew when it ends.
///
/// # Errors
/// Where the peer is no QMP server.
#[cfg(unix)]
pub fn from_unix_stream(stream: UnixStream, options: Options) -> Result<Connection, Error> {
    from_socket(Socket::UnixStream(stream, options.timeout), options)
}

/// Negotiates on a TCP connection. It is not made anew when it ends.
///
/// # Errors
/// Where the peer is no QMP server.
pub fn from_tcp_stream(stream: TcpStream, options: Options) -> Result<Connection, Error> {
    from_socket(Socket::TcpStream(stream, options.timeout), options)
}

fn from_socket(socket: io::Result<Socket>, options: Options) -> Result<Connection, Error> {
    let mut socket = Some(socket.map_err(|error| Error::Io(Arc::new(error)))?);
    start(Box::new(move || socket.take().ok_or(Error::Ended)), Options { reconnect: None, ..options })
}

/// Starts the driver, and waits until it has negotiated.
fn start(connector: Connector, options: Options) -> Result<Connection, Error> {
    let shared = Arc::new(Shared::default());
    let client = Client::new(Arc::clone(&shared), options.clone());
    let events = client.subscribe(options.filter.clone(), options.bounds);
    let after = options.timeout;
    let driver = Driver::new(shared, connector, options);
    let thread = thread::Builder::new().name("qmp-events".into()).spawn(move || driver.run());
    thread.map_err(|error| Error::Thread(Arc::new(error)))?;
    // The driver gives up by itself, unless it hangs in a call that cannot be broken off.
    let deadline = Instant::now() + after + Duration::from_millis(100);
    match wait(Some(deadline), |cx| client.hub().poll_negotiated(cx)) {
        Some(ready) => ready.map(|()| Connection { client, events }),
        None => Err(Error::TimedOut { waiting_for: Awaited::Greeting, after }),
    }
}

impl Connection {
    /// What QEMU said of itself when it last greeted.
    #[must_use]
    pub fn greeting(&self) -> Option<Greeting> {
        self.client.greeting()
    }

    /// The consumer.
    pub fn events(&mut self) -> &mut Events {
        &mut self.events
    }

    /// Another handle for commands and consumers, for other threads.
    #[must_use]
    pub fn client(&self) -> Client {
        self.client.clone()
    }

    /// The two halves.
    #[must_use]
    pub fn split(self) -> (Client, Events) {
        (self.client, self.events)
    }

    /// Sends a command, such as `{"execute": "stop"}`, and waits for its reply: the JSON text of what it returned. Events wait in the
    /// queue meanwhile; an event that the command caused is there by then.
    ///
    /// # Errors
    /// Where it is no command, QEMU refuses it, the connection ends, or the reply takes longer than [`Options::timeout`]; and where the
    /// queue is full and blocks, so that the reply cannot arrive.
    pub fn command(&mut self, json: &str) -> Result<String, Error> {
        self.client.command_beside(json, Some(self.events.subscription.id()))
    }

    /// Waits for an event; see [`Events::wait_for`].
    ///
    /// # Errors
    /// Where it does not come.
    pub fn wait_for(
        &mut self,
        kind: EventKind,
        subject: Option<&str>,
        timeout: Duration,
    ) -> Result<Event, Error> {
        self.events.wait_for(kind, subject, timeout)
    }
}

impl Events {
    pub(super) fn new(subscription: Subscription) -> Self {
        Self { subscription }
    }

    /// Waits for the first event of that kind, about that subject if one is given, and takes it out of the queue. What comes before it
    /// stays there.
    ///
    /// # Errors
    /// Where it does not come in time, the connection ends before, or the queue is full and blocks.
    pub fn wait_for(
        &mut self,
        kind: EventKind,
        subject: Option<&str>,
        timeout: Duration,
    ) -> Result<Event, Error> {
        let filter = Filter::of(kind, subject);
        let mut seen = 0;
        let deadline = Instant::now().checked_add(timeout);
        let found = wait(deadline, |cx| self.subscription.poll_wait(&filter, &mut seen, cx));
        found.unwrap_or(Err(Error::TimedOut { waiting_for: Awaited::Event, after: timeout }))
    }

    /// The next item, if it comes in that time; `Ok(None)` at the end of the stream.
    ///
    /// # Errors
    /// [`Error::TimedOut`] where none came in that time, else what the stream yields.
    pub fn next_within(&mut self, timeout: Duration) -> Result<Option<super::Item>, Error> {
        let deadline = Instant::now().checked_add(timeout);
        match wait(deadline, |cx| self.subscription.poll_next(cx)) {
            Some(next) => next.transpose(),
            None => Err(Error::TimedOut { waiting_for: Awaited::Event, after: timeout }),
        }
    }

    /// The next item, if it is there already.
    pub fn try_next(&mut self) -> Option<Next> {
        wait(Some(Instant::now()), |cx| self.subscription.poll_next(cx)).flatten()
    }
}

impl Iterator for Events {
    type Item = Next;

    fn next(&mut self) -> Option<Next> {
        wait(None, |cx| self.subscription.poll_next(cx)).flatten()
    }
}

impl std::iter::FusedIterator for Events {}
