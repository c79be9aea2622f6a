//! Connections: establishing them, and their two halves.

use std::future::poll_fn;
use std::io;
#[cfg(unix)]
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

use ::tokio::io::{AsyncRead, AsyncWrite};
use ::tokio::runtime::Handle;

use super::client::Client;
use super::events::{Events, Expectation};
use super::reach::{Link, Source};
use super::task::Task;
use crate::generated::{Event, EventKind};
use crate::runtime::Greeting;
use crate::stream::address::{Address, Place};
use crate::stream::asking::Asking;
use crate::stream::error::Error;
use crate::stream::filter::Filter;
use crate::stream::hub::Outgoing;
use crate::stream::options::Options;
use crate::stream::outcome::{JobEnd, QUERY_JOBS, Removal, job_end_in_reply};
use crate::stream::shared::{Guard, Shared};

/// A connection to QEMU, and a consumer of its events.
#[derive(Debug)]
pub struct Connection {
    client: Client,
    events: Events,
}

/// Connects to the path of a Unix socket, to `host:port`, or to the abstract socket `@name`, and negotiates within
/// [`Options::timeout`].
///
/// The runtime on which this is awaited serves the connection. If it is one of the current thread, it does so, and timeouts pass, only
/// while something runs on it; see the [module](crate::tokio).
///
/// # Errors
/// Returns an error if `address` is not a valid address, if the address cannot be reached, or if the peer is not a QMP server or is
/// serving another client.
pub async fn connect(address: &str) -> Result<Connection, Error> {
    connect_with(&address.parse()?, Options::default()).await
}

/// Connects to the Unix socket at `path`, and negotiates.
///
/// # Errors
/// Same as [`connect`].
#[cfg(unix)]
pub async fn connect_unix(path: impl AsRef<Path>) -> Result<Connection, Error> {
    connect_with(&Address::Unix(path.as_ref().to_owned()), Options::default()).await
}

/// Connects to `host:port`, and negotiates.
///
/// # Errors
/// Same as [`connect`].
pub async fn connect_tcp(address: &str) -> Result<Connection, Error> {
    connect_with(&Address::Tcp(address.to_owned()), Options::default()).await
}

/// Connects with these options.
///
/// # Errors
/// Same as [`connect`].
pub async fn connect_with(address: &Address, options: Options) -> Result<Connection, Error> {
    start(Source::Place(Place::new(address)), options).await
}

/// Makes a connection from any reader and writer. It does not reconnect when it ends.
///
/// # Errors
/// Returns an error if the peer is not a QMP server.
pub async fn from_parts(
    reader: impl AsyncRead + Send + Unpin + 'static,
    writer: impl AsyncWrite + Send + Unpin + 'static,
    options: Options,
) -> Result<Connection, Error> {
    let source = Source::Link(Some(Link::of_parts(reader, writer)));
    start(source, Options { reconnect: None, connect_within: None, ..options }).await
}

/// Starts the task and waits until it has negotiated.
async fn start(source: Source, options: Options) -> Result<Connection, Error> {
    let runtime = Handle::try_current().map_err(|error| Error::Thread(Arc::new(io::Error::other(error))))?;
    let shared = Arc::new(Shared::default());
    let guard = Arc::new(Guard { shared: Arc::clone(&shared), options: options.clone() });
    let client = Client::new(guard, runtime.clone());
    let events = client.subscribe(options.filter.clone(), options.bounds);
    runtime.spawn(Task::new(shared, source, options).run());
    poll_fn(|cx| client.hub().poll_negotiated(cx)).await?;
    Ok(Connection { client, events })
}

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

    /// Returns another handle for commands and consumers, for use in other tasks.
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
    /// If the connection's runtime is one of the current thread and nothing runs on it, this waits beyond the timeout; see the
    /// [module](crate::tokio).
    ///
    /// # Errors
    /// Returns an error if `json` is not a command, if QEMU refuses it, if the connection ends, if it takes longer than
    /// [`Options::timeout`], or if the queue is full and blocks, so that the reply cannot arrive.
    pub async fn command(&mut self, json: &str) -> Result<String, Error> {
        self.client.call(json, Asking::of_text(self.own()), Outgoing::new).await
    }

    /// Like [`command`](Self::command), and passes file descriptors with the command, as `getfd` and `add-fd` require.
    ///
    /// # Errors
    /// Returns the errors of [`command`](Self::command), or an error if the connection is not a Unix socket.
    #[cfg(all(feature = "fd", unix))]
    pub async fn command_with_fds(
        &mut self,
        json: &str,
        fds: &[std::os::fd::BorrowedFd<'_>],
    ) -> Result<String, Error> {
        self.client.call(json, Asking::of_text(self.own()), crate::stream::fds::with(fds)?).await
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
    pub async fn wait_for(
        &mut self,
        kind: EventKind,
        subject: Option<&str>,
        timeout: Duration,
    ) -> Result<Arc<Event>, Error> {
        self.events.wait_for(kind, subject, timeout).await
    }

    /// Waits for an event of one of these kinds; see [`Events::wait_any`].
    ///
    /// # Errors
    /// See [`Events::wait_until`].
    pub async fn wait_any(&mut self, kinds: &[EventKind], timeout: Duration) -> Result<Arc<Event>, Error> {
        self.events.wait_any(kinds, timeout).await
    }

    /// Waits for an event for which `pick` returns `Some`; see [`Events::wait_until`].
    ///
    /// # Errors
    /// See [`Events::wait_until`].
    pub async fn wait_until<T>(
        &mut self,
        pick: impl FnMut(&Event) -> Option<T>,
        timeout: Duration,
    ) -> Result<T, Error> {
        self.events.wait_until(pick, timeout).await
    }

    /// Waits for the end of the job `id`, and asks QEMU for its error if the events do not include it; see
    /// [`job_end`](crate::stream::job_end).
    ///
    /// # Errors
    /// See [`Events::wait_until`].
    pub async fn wait_for_job(&mut self, id: &str, timeout: Duration) -> Result<JobEnd, Error> {
        let start = Instant::now();
        match self.events.wait_for_job(id, timeout).await? {
            // The job, or QEMU itself, may be gone; then the error is unknown.
            JobEnd::Concluded => {
                let left = timeout.saturating_sub(start.elapsed());
                let asking = Asking::of_text(self.own());
                let reply = self.client.call_within(QUERY_JOBS, (asking, left), Outgoing::new).await;
                Ok(reply.map_or(JobEnd::Concluded, |reply| job_end_in_reply(&reply, id)))
            }
            end => Ok(end),
        }
    }

    /// Waits until the device `id` is removed or its removal fails; see [`removal`](crate::stream::removal).
    ///
    /// # Errors
    /// See [`Events::wait_until`].
    pub async fn wait_for_removal(&mut self, id: &str, timeout: Duration) -> Result<Removal, Error> {
        self.events.wait_for_removal(id, timeout).await
    }

    /// Ends the connection for all its users; see [`Client::close`].
    pub fn close(&self) {
        self.client.close();
    }
}
