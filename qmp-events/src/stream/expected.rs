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
pub(super) struct Expected {
    guard: Arc<Guard>,
    id: u64,
    /// The consumer that is not to get the event again.
    reader: Option<u64>,
}

impl Expected {
    /// From now on.
    pub(super) fn new(guard: Arc<Guard>, filter: Filter, reader: Option<u64>) -> Self {
        let id = guard.shared.hub.add_expectation(filter);
        Self { guard, id, reader }
    }

    /// The event, once it is there; an error if its connection ended before.
    pub(super) fn poll(&self, cx: &Context<'_>) -> Poll<Result<Arc<Event>, Error>> {
        self.guard.shared.hub.poll_expected(self.id, self.reader, cx)
    }

    /// The error of an event that did not come in time.
    pub(super) fn late(after: Duration) -> Error {
        Error::TimedOut { waiting_for: Awaited::Event, after, dropped: 0 }
    }
}

impl Drop for Expected {
    fn drop(&mut self) {
        self.guard.shared.hub.remove(self.id);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::stream::options::Options;
    use crate::stream::shared::Shared;

    #[test]
    fn an_expectation_that_was_dropped_leaves_nothing_behind() {
        let guard = Arc::new(Guard { shared: Arc::new(Shared::default()), options: Options::default() });
        let filters = || guard.shared.hub.filters(&mut 0).map(|filters| filters.len());
        let expected = Expected::new(Arc::clone(&guard), Filter::all(), None);
        assert_eq!(filters(), Some(1));
        drop(expected);
        assert_eq!(filters(), Some(0));
    }
}
