//! A connection's other side: commands, and more consumers.

use std::sync::Arc;
use std::time::{Duration, Instant};

use super::asking::{Asking, silence};
use super::command::Command;
use super::error::{Awaited, Error};
use super::events::{Events, Expectation};
use super::filter::Filter;
use super::hub::{Hub, Outgoing};
use super::options::{Options, after};
use super::outlet::Failed;
use super::park::wait;
use super::pump::has_gone;
use super::queue::Bounds;
use super::shared::{Guard, Shared};
use crate::generated::EventKind;
use crate::runtime::Greeting;

/// Sends commands on a connection, and adds consumers to it. Its clones are for the same connection, which lasts until the last of them
/// and of the consumers is gone, or until [`close`](Self::close).
#[derive(Debug, Clone)]
pub struct Client {
    guard: Arc<Guard>,
}

impl Client {
    /// Of a connection that a driver serves.
    pub(super) fn new(shared: Arc<Shared>, options: Options) -> Self {
        Self { guard: Arc::new(Guard { shared, options }) }
    }

    pub(super) fn hub(&self) -> &Hub {
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
        Events::new(Arc::clone(&self.guard), filter, bounds)
    }

    /// Expects an event of that kind, from now on: to be called before the command that causes it.
    pub fn expect(&self, kind: EventKind) -> Expectation {
        self.expect_matching(Filter::all().kind(kind))
    }

    /// Expects an event that `filter` admits, from now on: to be called before the command that causes it.
    pub fn expect_matching(&self, filter: Filter) -> Expectation {
        self.expect_beside(filter, None)
    }

    pub(super) fn expect_beside(&self, filter: Filter, reader: Option<u64>) -> Expectation {
        Expectation::new(Arc::clone(&self.guard), filter, reader)
    }

    /// Sends a command, such as `{"execute": "stop"}`, and waits for its reply: the JSON text of what it returned. Events go on to
    /// arrive meanwhile; an event that the command caused is in the queues by then. While a connection is made again, the command waits.
    ///
    /// # Errors
    /// Returns an error if `json` is not a command, if QEMU refuses it, if the connection ends, and if it takes longer than
    /// [`Options::timeout`].
    pub fn command(&self, json: &str) -> Result<String, Error> {
        self.call(json, Asking::default(), Outgoing::new)
    }

    /// As [`command`](Self::command), and passes descriptors with the command, such as `getfd` and `add-fd` take them.
    ///
    /// # Errors
    /// As [`command`](Self::command), and if the connection is not a Unix socket.
    #[cfg(all(feature = "fd", unix))]
    pub fn command_with_fds(&self, json: &str, fds: &[std::os::fd::BorrowedFd<'_>]) -> Result<String, Error> {
        self.call(json, Asking::default(), super::fds::with(fds)?)
    }

    /// Ends the connection for all its users: their streams end, commands and waits fail, and none is made again. It does not wait.
    pub fn close(&self) {
        self.guard.shared.close();
    }

    /// Why no further connection is made, once the stream has ended: the error of the last attempt, or that of what served the connection.
    /// Nothing if the end was to be expected.
    #[must_use]
    pub fn end_error(&self) -> Option<Error> {
        self.hub().end()
    }

    /// Sends a command.
    pub(super) fn call(
        &self,
        json: &str,
        asking: Asking,
        outgoing: impl FnOnce(u64, Vec<u8>) -> Outgoing,
    ) -> Result<String, Error> {
        self.call_within(json, (asking, Duration::MAX), outgoing)
    }

    /// The same, in no more than this time.
    pub(super) fn call_within(
        &self,
        json: &str,
        (asking, time): (Asking, Duration),
        outgoing: impl FnOnce(u64, Vec<u8>) -> Outgoing,
    ) -> Result<String, Error> {
        let command = Command::parse(json)?;
        let (hub, deadline) = (self.hub(), after(self.guard.options.timeout.min(time)));
        let number = wait(Some(deadline), |cx| hub.poll_call(&command, cx))
            .unwrap_or_else(|| Err(self.guard.late(Awaited::Connection)))?;
        let bytes = command.with_id(&hub.ids().text(number));
        if let Err(failed) = self.guard.shared.send(outgoing(number, bytes), deadline) {
            return Err(self.unsent(number, failed));
        }
        self.reply(number, asking, deadline)
    }

    /// As [`command`](Self::command), without a deadline unless there is one.
    #[cfg(all(test, qmp_model))]
    pub(super) fn call_until(&self, json: &str, deadline: Option<Instant>) -> Result<String, Error> {
        let command = Command::parse(json)?;
        let hub = self.hub();
        let number = wait(deadline, |cx| hub.poll_call(&command, cx)).unwrap_or(Err(Error::Ended))?;
        let bytes = command.with_id(&hub.ids().text(number));
        let sent = self.guard.shared.send(Outgoing::new(number, bytes), after(Duration::MAX));
        if let Err(failed) = sent {
            return Err(self.unsent(number, failed));
        }
        wait(deadline, |cx| hub.poll_reply(number, None, cx)).unwrap_or(Err(Error::Ended))
    }

    /// The connection.
    pub(super) fn guard(&self) -> &Arc<Guard> {
        &self.guard
    }

    fn reply(&self, number: u64, asking: Asking, deadline: Instant) -> Result<String, Error> {
        let silent = after(self.guard.options.silence);
        let deadline = if asking.silent { deadline.min(silent) } else { deadline };
        let reply = wait(Some(deadline), |cx| self.hub().poll_reply(number, asking.reader, cx));
        reply.unwrap_or_else(|| {
            if asking.silent {
                self.hub().presume(number);
                return Ok(silence());
            }
            self.hub().abandon(number);
            Err(self.guard.late(Awaited::Reply))
        })
    }

    fn unsent(&self, number: u64, failed: Failed) -> Error {
        let hub = self.hub();
        hub.fail_call(number, Error::Ended);
        hub.abandon(number);
        let (error, broken) = match failed {
            Failed::Before(error) => (error, None),
            Failed::Within(error, socket) => (error, Some(socket)),
        };
        let gone = has_gone(&error);
        let told = match error.kind() {
            _ if gone => Error::Disconnected { dropped: 0 },
            std::io::ErrorKind::TimedOut => self.guard.late(Awaited::Reply),
            _ => Error::Io(Arc::new(error)),
        };
        if let Some(socket) = broken {
            if !gone {
                hub.broke(told.clone());
            }
            socket.close();
        }
        told
    }
}
