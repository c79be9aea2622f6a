//! One consumer's end of its queue.

use std::collections::VecDeque;
use std::sync::Arc;
use std::task::{Context, Poll};

use super::client::Guard;
use super::queue::Next;
use super::{Bounds, Error, Filter, Item};
use crate::Event;

/// A consumer; its queue goes with it.
#[derive(Debug)]
pub struct Subscription {
    guard: Arc<Guard>,
    id: u64,
    /// What was taken from the queue and not yet handed out.
    batch: VecDeque<Next>,
}

impl Subscription {
    /// A new one of that connection.
    pub fn new(guard: Arc<Guard>, filter: Filter, bounds: Bounds) -> Self {
        let id = guard.shared.hub.add(filter, bounds);
        Self { guard, id, batch: VecDeque::new() }
    }

    /// Which it is.
    pub fn id(&self) -> u64 {
        self.id
    }

    /// The next item; nothing at the end of the stream.
    pub fn poll_next(&mut self, cx: &Context<'_>) -> Poll<Option<Next>> {
        if let Some(next) = self.batch.pop_front() {
            return Poll::Ready(Some(next));
        }
        let hub = &self.guard.shared.hub;
        hub.poll_take(self.id, &mut self.batch, cx).map(|_more| self.batch.pop_front())
    }

    /// The first event that `filter` admits; what comes before it stays. `seen` is 0 at first.
    pub fn poll_wait(
        &mut self,
        filter: &Filter,
        seen: &mut u64,
        cx: &Context<'_>,
    ) -> Poll<Result<Event, Error>> {
        let wanted = |item: &Next| matches!(item, Ok(Item::Event(event)) if filter.admits(event));
        if *seen == 0
            && let Some(at) = self.batch.iter().position(wanted)
            && let Some(Ok(Item::Event(event))) = self.batch.remove(at)
        {
            return Poll::Ready(Ok(event));
        }
        self.guard.shared.hub.poll_pick(self.id, filter, seen, cx)
    }
}

impl Drop for Subscription {
    fn drop(&mut self) {
        self.guard.shared.hub.remove(self.id);
    }
}
