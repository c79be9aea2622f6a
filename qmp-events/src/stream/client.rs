//! A connection's other side: commands, and more consumers.

use std::fmt;
use std::io::{self, Write};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Instant;

use super::command::Command;
use super::connection::Events;
use super::hub::Hub;
use super::park::wait;
use super::socket::Control;
use super::subscription::Subscription;
use super::{Awaited, Bounds, Error, Filter, Options};
use crate::Greeting;

/// Sends commands on a connection, and adds consumers to it. Its clones are for the same connection, which lasts until the last of them
/// and of the consumers is gone.
#[derive(Debug, Clone)]
pub struct Client {
    guard: Arc<Guard>,
    options: Arc<Options>,
}

/// What the driver shares with the rest.
#[derive(Default)]
pub struct Shared {
    /// The meeting place.
    pub hub: Hub,
    writer: Mutex<Option<Box<dyn Write + Send>>>,
    control: Mutex<Option<Arc<dyn Control>>>,
}

/// Ends the connection when the last user is gone.
#[derive(Debug)]
pub struct Guard {
    /// What it guards.
    pub shared: Arc<Shared>,
}

impl Drop for Guard {
    fn drop(&mut self) {
        self.shared.hub.close();
        self.shared.close_socket();
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    // A writer that panicked has written part of a command at most, and the peer says so.
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Shared {
    /// A connection was made.
    pub fn plug(&self, writer: Box<dyn Write + Send>, control: Option<Arc<dyn Control>>) {
        *lock(&self.writer) = Some(writer);
        *lock(&self.control) = control;
    }

    /// The connection is over.
    pub fn unplug(&self) {
        self.close_socket();
        *lock(&self.control) = None;
        *lock(&self.writer) = None;
    }

    /// Sends bytes, all of them.
    ///
    /// # Errors
    /// Where the connection is over, or the peer takes nothing.
    pub fn write(&self, bytes: &[u8]) -> io::Result<()> {
        let mut writer = lock(&self.writer);
        let writer = writer.as_mut().ok_or(io::ErrorKind::NotConnected)?;
        writer.write_all(bytes).and_then(|()| writer.flush())
    }

    fn close_socket(&self) {
        if let Some(control) = &*lock(&self.control) {
            control.close();
        }
    }
}

impl Client {
    /// Of a connection that a driver serves.
    pub(super) fn new(shared: Arc<Shared>, options: Options) -> Self {
        Self { guard: Arc::new(Guard { shared }), options: Arc::new(options) }
    }

    pub(super) fn hub(&self) -> &Hub {
        &self.guard.shared.hub
    }

    pub(super) fn subscription(&self, filter: Filter, bounds: Bounds) -> Subscription {
        Subscription::new(Arc::clone(&self.guard), filter, bounds)
    }

    /// What QEMU said of itself when it last greeted.
    #[must_use]
    pub fn greeting(&self) -> Option<Greeting> {
        self.hub().greeting()
    }

    /// Adds a consumer with a queue of its own. It gets what arrives from now on.
    #[must_use]
    pub fn subscribe(&self, filter: Filter, bounds: Bounds) -> Events {
        Events::new(self.subscription(filter, bounds))
    }

    /// Sends a command, such as `{"execute": "stop"}`, and waits for its reply: the JSON text of what it returned. Events go on to
    /// arrive meanwhile; an event that the command caused is in the queues by then.
    ///
    /// # Errors
    /// Where it is no command, QEMU refuses it, the connection ends, or the reply takes longer than [`Options::timeout`].
    pub fn command(&self, json: &str) -> Result<String, Error> {
        self.command_beside(json, None)
    }

    /// The same for one who is the only reader of the consumer `beside`, and does not read meanwhile.
    pub(super) fn command_beside(&self, json: &str, beside: Option<u64>) -> Result<String, Error> {
        let command = Command::parse(json)?;
        let (hub, after) = (self.hub(), self.options.timeout);
        let id = hub.call(&command)?;
        if let Err(error) = self.guard.shared.write(&command.with_id(id)) {
            hub.abandon(id);
            // Part of it may have been sent, and nothing sensible can follow that.
            self.guard.shared.close_socket();
            return Err(Error::Io(Arc::new(error)));
        }
        wait(Some(Instant::now() + after), |cx| hub.poll_reply(id, beside, cx)).unwrap_or_else(|| {
            hub.abandon(id);
            Err(Error::TimedOut { waiting_for: Awaited::Reply, after })
        })
    }
}

impl fmt::Debug for Shared {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Shared").field("hub", &self.hub).finish_non_exhaustive()
    }
}
