//! One consumer's claim to an event that is yet to come.

use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use super::error::{Awaited, Error};
use super::filter::Filter;
use super::shared::Guard;
use crate::generated::Event;

/// A place for the first event that a filter admits, which nothing else can take or drop.
#[derive(Debug)]
pub struct Expected {
    guard: Arc<Guard>,
    id: u64,
    /// The consumer that is not to get the event again.
    reader: Option<u64>,
}

impl Expected {
    /// From now on.
    pub fn new(guard: Arc<Guard>, filter: Filter, reader: Option<u64>) -> Self {
        let id = guard.shared.hub.add_expectation(filter);
        Self { guard, id, reader }
    }

    /// The event, once it is there; an error if its connection ended before.
    pub fn poll(&self, cx: &Context<'_>) -> Poll<Result<Arc<Event>, Error>> {
        self.guard.shared.hub.poll_expected(self.id, self.reader, cx)
    }

    /// The error of an event that did not come in time.
    pub fn late(after: Duration) -> Error {
        Error::TimedOut { waiting_for: Awaited::Event, after, dropped: 0 }
    }
}

impl Drop for Expected {
    fn drop(&mut self) {
        self.guard.shared.hub.remove(self.id);
    }
}
