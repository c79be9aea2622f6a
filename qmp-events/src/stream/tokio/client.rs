//! A connection's other side: commands, and more consumers.

use std::sync::Arc;
use std::time::{Duration, Instant};

use ::tokio::runtime::Handle;

use super::events::{Events, Expectation};
use super::timer::within;
use crate::generated::EventKind;
use crate::runtime::Greeting;
use crate::stream::asking::{Asking, silence};
use crate::stream::command::Command;
use crate::stream::error::{Awaited, Error};
use crate::stream::filter::Filter;
use crate::stream::hub::{Hub, Outgoing};
use crate::stream::options::after;
use crate::stream::queue::Bounds;
use crate::stream::shared::Guard;

/// Sends commands on a connection, and adds consumers to it. Its clones are for the same connection, which lasts until the last of them
/// and of the consumers is gone, or until [`close`](Self::close).
#[derive(Debug, Clone)]
pub struct Client {
    guard: Arc<Guard>,
    runtime: Handle,
}

impl Client {
    pub(super) fn new(guard: Arc<Guard>, runtime: Handle) -> Self {
        Self { guard, runtime }
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
        Events::new(Arc::clone(&self.guard), filter, (bounds, self.runtime.clone()))
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
        Expectation::new(Arc::clone(&self.guard), filter, (reader, self.runtime.clone()))
    }

    /// Sends a command and waits for its reply; see [`Connection::command`](super::Connection::command).
    ///
    /// If the connection's runtime is one of the current thread and nothing runs on it, this waits beyond the timeout; see the
    /// [module](crate::tokio).
    ///
    /// # Errors
    /// Returns an error if `json` is not a command, if QEMU refuses it, if the connection ends, and if it takes longer than
    /// [`Options::timeout`](crate::stream::Options::timeout).
    pub async fn command(&self, json: &str) -> Result<String, Error> {
        self.call(json, Asking::default(), Outgoing::new).await
    }

    /// As [`command`](Self::command), and passes descriptors with the command, such as `getfd` and `add-fd` take them.
    ///
    /// # Errors
    /// As [`command`](Self::command), and if the connection is not a Unix socket.
    #[cfg(all(feature = "fd", unix))]
    pub async fn command_with_fds(
        &self,
        json: &str,
        fds: &[std::os::fd::BorrowedFd<'_>],
    ) -> Result<String, Error> {
        self.call(json, Asking::default(), crate::stream::fds::with(fds)?).await
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

    pub(super) fn guard(&self) -> &Guard {
        &self.guard
    }

    /// Sends a command.
    pub(super) async fn call(
        &self,
        json: &str,
        asking: Asking,
        outgoing: impl FnOnce(u64, Vec<u8>) -> Outgoing,
    ) -> Result<String, Error> {
        self.call_within(json, (asking, Duration::MAX), outgoing).await
    }

    /// The same, in no more than this time.
    pub(super) async fn call_within(
        &self,
        json: &str,
        (asking, time): (Asking, Duration),
        outgoing: impl FnOnce(u64, Vec<u8>) -> Outgoing,
    ) -> Result<String, Error> {
        let command = Command::parse(json)?;
        let (hub, time) = (self.hub(), self.guard.options.timeout.min(time));
        let deadline = after(time);
        let number = within(&self.runtime, time, |cx| hub.poll_call(&command, cx)).await;
        let number = number.unwrap_or_else(|| Err(self.guard.late(Awaited::Connection)))?;
        let waiting = Waiting { hub, number };
        hub.send(outgoing(number, command.with_id(&hub.ids().text(number))));
        if asking.silent {
            let time = self.guard.options.silence.min(time);
            let reply =
                within(&self.runtime, time, |cx| hub.poll_reply(waiting.number, asking.reader, cx)).await;
            // A peer that takes nothing has not been asked yet.
            if reply.is_some() || hub.was_sent(number) {
                return reply.unwrap_or_else(|| Ok(waiting.presume()));
            }
        }
        let left = deadline.saturating_duration_since(Instant::now());
        let reply = within(&self.runtime, left, |cx| hub.poll_reply(waiting.number, asking.reader, cx)).await;
        reply.unwrap_or_else(|| {
            if asking.silent && hub.was_sent(number) {
                return Ok(waiting.presume());
            }
            hub.withdraw(number);
            Err(self.guard.late(Awaited::Reply))
        })
    }
}

/// Someone who waits for a reply, and may stop at any time.
struct Waiting<'a> {
    hub: &'a Hub,
    number: u64,
}

impl Waiting<'_> {
    /// The success of a command whose success has no reply.
    fn presume(&self) -> String {
        self.hub.presume(self.number);
        silence()
    }
}

impl Drop for Waiting<'_> {
    fn drop(&mut self) {
        self.hub.abandon(self.number);
    }
}
