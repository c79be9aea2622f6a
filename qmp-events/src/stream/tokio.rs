//! The same for tokio: a task reads instead of a thread, and consumers are `Stream`s.
//!
//! Everything is cancel-safe. A future that is dropped at any point loses no item, and cuts no command: a command that was begun is sent,
//! and its reply, should it come later, is known. It needs a runtime with I/O and time.
//!
//! ```no_run
//! # async fn example() -> Result<(), qmp_events::stream::Error> {
//! use qmp_events::stream::Item;
//! use tokio_stream::StreamExt;
//!
//! let mut connection = qmp_events::tokio::connect("/run/vm1.qmp").await?;
//! connection.command(r#"{"execute": "stop"}"#).await?;
//! while let Some(item) = connection.events().next().await {
//!     if let Item::Event(event) = item? {
//!         println!("{}", event.name());
//!     }
//! }
//! # Ok(())
//! # }
//! ```

mod task;

use std::future::poll_fn;
use std::io;
use std::path::Path;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use ::tokio::io::{AsyncRead, AsyncWrite};
use ::tokio::runtime::Handle;
use ::tokio::time::timeout;
use futures_core::Stream;

use super::client::{Guard, Shared};
use super::command::Command;
use super::hub::Hub;
use super::subscription::Subscription;
use super::{Address, Awaited, Bounds, Error, Filter, Item, Next, Options};
use crate::{Event, EventKind, Greeting};
use task::{Source, Task};

/// A connection to QEMU, and a consumer of its events.
#[derive(Debug)]
pub struct Connection {
    client: Client,
    events: Events,
}

/// Sends commands on a connection, and adds consumers to it. Its clones are for the same connection, which lasts until the last of them
/// and of the consumers is gone.
#[derive(Debug, Clone)]
pub struct Client {
    guard: Arc<Guard>,
    after: Duration,
}

/// A consumer: a `Stream` that ends when the connection has. To wait for no longer than so long, put `tokio::time::timeout` around it:
/// no item is lost.
#[derive(Debug)]
pub struct Events {
    subscription: Subscription,
}

/// Connects to a Unix socket's path or to `host:port`, and negotiates.
///
/// # Errors
/// Where the address is none, nobody listens there, or whoever does is no QMP server or serves another client.
pub async fn connect(address: &str) -> Result<Connection, Error> {
    connect_with(&address.parse()?, Options::default()).await
}

/// Connects to the Unix socket at `path`, and negotiates.
///
/// # Errors
/// As [`connect`].
#[cfg(unix)]
pub async fn connect_unix(path: impl AsRef<Path>) -> Result<Connection, Error> {
    connect_with(&Address::Unix(path.as_ref().to_owned()), Options::default()).await
}

/// Connects to `host:port`, and negotiates.
///
/// # Errors
/// As [`connect`].
pub async fn connect_tcp(address: &str) -> Result<Connection, Error> {
    connect_with(&Address::Tcp(address.to_owned()), Options::default()).await
}

/// Connects with these options.
///
/// # Errors
/// As [`connect`].
pub async fn connect_with(address: &Address, options: Options) -> Result<Connection, Error> {
    start(Source::Address(address.clone()), options).await
}

/// Makes a connection of any reader and writer. It is not made anew when it ends.
///
/// # Errors
/// Where the peer is no QMP server.
pub async fn from_parts(
    reader: impl AsyncRead + Send + Unpin + 'static,
    writer: impl AsyncWrite + Send + Unpin + 'static,
    options: Options,
) -> Result<Connection, Error> {
    let source = Source::Parts(Some((Box::new(reader), Box::new(writer))));
    start(source, Options { reconnect: None, ..options }).await
}

/// Starts the task, and waits until it has negotiated.
async fn start(source: Source, options: Options) -> Result<Connection, Error> {
    let runtime = Handle::try_current().map_err(|error| Error::Thread(Arc::new(io::Error::other(error))))?;
    let shared = Arc::new(Shared::default());
    let guard = Arc::new(Guard { shared: Arc::clone(&shared) });
    let client = Client { guard, after: options.timeout };
    let events = client.subscribe(options.filter.clone(), options.bounds);
    runtime.spawn(Task::new(shared, source, options).run());
    poll_fn(|cx| client.hub().poll_negotiated(cx)).await?;
    Ok(Connection { client, events })
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

    /// Another handle for commands and consumers, for other tasks.
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
    pub async fn command(&mut self, json: &str) -> Result<String, Error> {
        self.client.command_beside(json, Some(self.events.subscription.id())).await
    }

    /// Waits for an event; see [`Events::wait_for`].
    ///
    /// # Errors
    /// Where it does not come.
    pub async fn wait_for(
        &mut self,
        kind: EventKind,
        subject: Option<&str>,
        timeout: Duration,
    ) -> Result<Event, Error> {
        self.events.wait_for(kind, subject, timeout).await
    }
}

impl Client {
    fn hub(&self) -> &Hub {
        &self.guard.shared.hub
    }

    /// What QEMU said of itself when it last greeted.
    #[must_use]
    pub fn greeting(&self) -> Option<Greeting> {
        self.hub().greeting()
    }

    /// Adds a consumer with a queue of its own. It gets what arrives from now on.
    #[must_use]
    pub fn subscribe(&self, filter: Filter, bounds: Bounds) -> Events {
        Events { subscription: Subscription::new(Arc::clone(&self.guard), filter, bounds) }
    }

    /// Sends a command and waits for its reply; see [`Connection::command`].
    ///
    /// # Errors
    /// Where it is no command, QEMU refuses it, the connection ends, or the reply takes longer than [`Options::timeout`].
    pub async fn command(&self, json: &str) -> Result<String, Error> {
        self.command_beside(json, None).await
    }

    async fn command_beside(&self, json: &str, beside: Option<u64>) -> Result<String, Error> {
        let command = Command::parse(json)?;
        let waiting = Waiting { hub: self.hub(), id: self.hub().call_by_driver(&command)? };
        let reply = poll_fn(|cx| waiting.hub.poll_reply(waiting.id, beside, cx));
        let late = Error::TimedOut { waiting_for: Awaited::Reply, after: self.after };
        timeout(self.after, reply).await.unwrap_or(Err(late))
    }
}

/// Someone who waits for a reply, and may stop at any time.
struct Waiting<'a> {
    hub: &'a Hub,
    id: u64,
}

impl Drop for Waiting<'_> {
    fn drop(&mut self) {
        self.hub.abandon(self.id);
    }
}

impl Events {
    /// Waits for the first event of that kind, about that subject if one is given, and takes it out of the queue. What comes before it
    /// stays there.
    ///
    /// # Errors
    /// Where it does not come in time, the connection ends before, or the queue is full and blocks.
    pub async fn wait_for(
        &mut self,
        kind: EventKind,
        subject: Option<&str>,
        after: Duration,
    ) -> Result<Event, Error> {
        let filter = Filter::of(kind, subject);
        let mut seen = 0;
        let event = poll_fn(|cx| self.subscription.poll_wait(&filter, &mut seen, cx));
        timeout(after, event).await.unwrap_or(Err(Error::TimedOut { waiting_for: Awaited::Event, after }))
    }

    /// The next item, if it is there already.
    pub fn try_next(&mut self) -> Option<Result<Item, Error>> {
        match self.subscription.poll_next(&Context::from_waker(std::task::Waker::noop())) {
            Poll::Ready(next) => next,
            Poll::Pending => None,
        }
    }
}

impl Stream for Events {
    type Item = Next;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Next>> {
        self.subscription.poll_next(cx)
    }
}
