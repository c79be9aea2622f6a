//! The blocking API.

use std::io::{self, Read, Write};
use std::net::TcpStream;
#[cfg(unix)]
use std::os::unix::net::UnixStream;
#[cfg(unix)]
use std::path::Path;
use std::sync::Arc;
use std::thread;
use std::time::{Duration, Instant};

use super::address::{Address, Place};
use super::asking::Asking;
use super::client::Client;
use super::driver::{Connector, Driver};
use super::error::{Awaited, Error};
use super::events::{Events, Expectation};
use super::filter::Filter;
use super::hub::Outgoing;
use super::options::Options;
use super::outcome::{JobEnd, QUERY_JOBS, Removal, job_end_in_reply};
use super::park::wait;
use super::shared::Shared;
use super::socket::{self, Socket, Writer};
use crate::generated::{Event, EventKind};
use crate::runtime::Greeting;

/// A connection to QEMU, and a consumer of its events.
#[derive(Debug)]
pub struct Connection {
    client: Client,
    events: Events,
}

/// Connects to the path of a Unix socket, to `host:port`, or to the abstract socket `@name`, and negotiates within [`Options::timeout`].
///
/// # Errors
/// Returns an error if `address` is not a valid address, if the address cannot be reached, or if the peer is not a QMP server or is
/// serving another client.
pub fn connect(address: &str) -> Result<Connection, Error> {
    connect_with(&address.parse()?, Options::default())
}

/// Connects to the Unix socket at `path`, and negotiates.
///
/// # Errors
/// Same as [`connect`].
#[cfg(unix)]
pub fn connect_unix(path: impl AsRef<Path>) -> Result<Connection, Error> {
    connect_with(&Address::Unix(path.as_ref().to_owned()), Options::default())
}

/// Connects to `host:port`, and negotiates.
///
/// # Errors
/// Same as [`connect`].
pub fn connect_tcp(address: &str) -> Result<Connection, Error> {
    connect_with(&Address::Tcp(address.to_owned()), Options::default())
}

/// Connects with these options.
///
/// # Errors
/// Same as [`connect`].
pub fn connect_with(address: &Address, options: Options) -> Result<Connection, Error> {
    let place = Place::new(address);
    start(Box::new(move |deadline, pause| Socket::connect(&place, deadline, pause)), options, Some(address))
}

/// Makes a connection from any reader and writer, blocking or not. It does not reconnect when it ends.
///
/// A read or write cannot be interrupted, so the reading thread runs until the reader returns, and the writing thread, which the first
/// command starts, runs until the writer returns. These threads are not joined.
///
/// # Errors
/// Returns an error if the peer is not a QMP server.
pub fn from_parts(
    reader: impl Read + Send + 'static,
    writer: impl Write + Send + 'static,
    options: Options,
) -> Result<Connection, Error> {
    let socket = Socket { reader: Box::new(reader), writer: Writer::Other(Box::new(writer)) };
    from_socket(Ok(socket), options)
}

/// Negotiates on a connected Unix socket and makes it blocking. The connection does not reconnect when it ends.
///
/// # Errors
/// Returns an error if the peer is not a QMP server.
#[cfg(unix)]
pub fn from_unix_stream(stream: UnixStream, options: Options) -> Result<Connection, Error> {
    from_socket(Socket::unix(stream), options)
}

/// Negotiates on a TCP connection and makes it blocking, with keep-alive. It does not reconnect when it ends.
///
/// # Errors
/// Returns an error if the peer is not a QMP server.
pub fn from_tcp_stream(stream: TcpStream, options: Options) -> Result<Connection, Error> {
    from_socket(Socket::tcp(stream), options)
}

fn from_socket(socket: io::Result<Socket>, options: Options) -> Result<Connection, Error> {
    let mut socket = Some(socket.map_err(|error| Error::Io(Arc::new(error)))?);
    let options = Options { reconnect: None, connect_within: None, ..options };
    start(Box::new(move |_deadline, _pause| socket.take().ok_or(Error::Ended)), options, None)
}

/// Starts the driver and waits until it has negotiated.
fn start(connector: Connector, options: Options, address: Option<&Address>) -> Result<Connection, Error> {
    let shared = Arc::new(Shared::default());
    let client = Client::new(Arc::clone(&shared), options.clone());
    let events = client.subscribe(options.filter.clone(), options.bounds);
    let after = options.connect_within.unwrap_or(options.timeout);
    let driver = Driver::new(shared, connector, options);
    let thread = thread::Builder::new().name("qmp-events".into());
    thread.spawn(move || driver.run()).map_err(|error| Error::Thread(Arc::new(error)))?;
    // The driver times out by itself, unless it is blocked in a call that cannot be interrupted.
    let deadline = Instant::now().checked_add(after.saturating_add(GRACE));
    match wait(deadline, |cx| client.hub().poll_negotiated(cx)) {
        Some(ready) => ready.map(|()| Connection { client, events }),
        None => Err(match address.filter(|_| !client.hub().was_reached()) {
            Some(address) => {
                Error::Connect { address: address.clone(), source: Arc::new(socket::unresolved()) }
            }
            None => Error::TimedOut { waiting_for: Awaited::Greeting, after, dropped: 0 },
        }),
    }
}

/// How much longer the caller waits than the driver.
const GRACE: Duration = Duration::from_millis(100);

impl Connection {
    pub(super) fn client_ref(&self) -> &Client {
        &self.client
    }

    /// The connection's own consumer.
    pub(super) fn own(&self) -> u64 {
        self.events.id()
    }

    /// Returns the most recent greeting from QEMU.
    #[must_use]
    pub fn greeting(&self) -> Option<Greeting> {
        self.client.greeting()
    }

    /// Returns the consumer.
    pub fn events(&mut self) -> &mut Events {
        &mut self.events
    }

    /// Returns another handle for commands and consumers, for use in other threads.
    #[must_use]
    pub fn client(&self) -> Client {
        self.client.clone()
    }

    /// Splits the connection into its two halves.
    #[must_use]
    pub fn split(self) -> (Client, Events) {
        (self.client, self.events)
    }

    /// Sends a command, such as `{"execute": "stop"}`, waits for its reply, and returns the JSON text of the return value. Meanwhile,
    /// events are queued, including those that the command caused. During a reconnection, the command waits.
    ///
    /// # Errors
    /// Returns an error if `json` is not a command, if QEMU refuses it, if the connection ends, if it takes longer than
    /// [`Options::timeout`], or if the queue is full and blocks, so that the reply cannot arrive.
    pub fn command(&mut self, json: &str) -> Result<String, Error> {
        self.client.call(json, Asking::of_text(self.own()), Outgoing::new)
    }

    /// Like [`command`](Self::command), and passes file descriptors with the command, as `getfd` and `add-fd` require.
    ///
    /// # Errors
    /// Returns the errors of [`command`](Self::command), or an error if the connection is not a Unix socket.
    #[cfg(all(feature = "fd", unix))]
    pub fn command_with_fds(
        &mut self,
        json: &str,
        fds: &[std::os::fd::BorrowedFd<'_>],
    ) -> Result<String, Error> {
        self.client.call(json, Asking::of_text(self.own()), super::fds::with(fds)?)
    }

    /// Expects an event of this kind from now on; call it before the command that causes the event. If the event is still in the
    /// consumer's queue, it is removed from there.
    pub fn expect(&self, kind: EventKind) -> Expectation {
        self.expect_matching(Filter::all().kind(kind))
    }

    /// Like [`expect`](Self::expect), for an event that `filter` accepts.
    pub fn expect_matching(&self, filter: Filter) -> Expectation {
        self.client.expect_beside(filter, Some(self.own()))
    }

    /// Waits for an event; see [`Events::wait_for`].
    ///
    /// # Errors
    /// See [`Events::wait_until`].
    pub fn wait_for(
        &mut self,
        kind: EventKind,
        subject: Option<&str>,
        timeout: Duration,
    ) -> Result<Arc<Event>, Error> {
        self.events.wait_for(kind, subject, timeout)
    }

    /// Waits for an event of one of these kinds; see [`Events::wait_any`].
    ///
    /// # Errors
    /// See [`Events::wait_until`].
    pub fn wait_any(&mut self, kinds: &[EventKind], timeout: Duration) -> Result<Arc<Event>, Error> {
        self.events.wait_any(kinds, timeout)
    }

    /// Waits for an event for which `pick` returns `Some`; see [`Events::wait_until`].
    ///
    /// # Errors
    /// See [`Events::wait_until`].
    pub fn wait_until<T>(
        &mut self,
        pick: impl FnMut(&Event) -> Option<T>,
        timeout: Duration,
    ) -> Result<T, Error> {
        self.events.wait_until(pick, timeout)
    }

    /// Waits for the end of the job `id`, and asks QEMU for its error if the events do not include it; see [`job_end`](super::job_end).
    ///
    /// # Errors
    /// See [`Events::wait_until`].
    pub fn wait_for_job(&mut self, id: &str, timeout: Duration) -> Result<JobEnd, Error> {
        let start = Instant::now();
        match self.events.wait_for_job(id, timeout)? {
            // The job, or QEMU itself, may be gone; then the error is unknown.
            JobEnd::Concluded => {
                let left = timeout.saturating_sub(start.elapsed());
                let asking = Asking::of_text(self.own());
                let reply = self.client.call_within(QUERY_JOBS, (asking, left), Outgoing::new);
                Ok(reply.map_or(JobEnd::Concluded, |reply| job_end_in_reply(&reply, id)))
            }
            end => Ok(end),
        }
    }

    /// Waits until the device `id` is removed or its removal fails; see [`removal`](super::removal).
    ///
    /// # Errors
    /// See [`Events::wait_until`].
    pub fn wait_for_removal(&mut self, id: &str, timeout: Duration) -> Result<Removal, Error> {
        self.events.wait_for_removal(id, timeout)
    }

    /// Ends the connection for all its users; see [`Client::close`].
    pub fn close(&self) {
        self.client.close();
    }
}
