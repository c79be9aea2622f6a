//! One consumer's end of its queue.

use std::collections::VecDeque;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use super::error::{Awaited, Error};
use super::filter::Filter;
use super::hub::Wait;
use super::item::Item;
use super::queue::{Bounds, Next};
use super::shared::Guard;
use crate::generated::{Event, EventKind};

/// A consumer; its queue goes with it.
#[derive(Debug)]
pub(super) struct Subscription {
    guard: Arc<Guard>,
    id: u64,
    /// What was taken from the queue and not yet handed out.
    batch: VecDeque<Next>,
}

/// A wait for an event.
#[derive(Debug, Default)]
pub(super) struct Search {
    /// Whether what was taken from the queue has been looked at.
    past_batch: bool,
    wait: Wait,
}

impl Subscription {
    /// A new one of that connection.
    pub(super) fn new(guard: Arc<Guard>, filter: Filter, bounds: Bounds) -> Self {
        let id = guard.shared.hub.add(filter, bounds);
        Self { guard, id, batch: VecDeque::new() }
    }

    /// Which it is.
    pub(super) fn id(&self) -> u64 {
        self.id
    }

    /// The connection.
    #[cfg(all(test, qmp_model))]
    pub(crate) fn guard(&self) -> &Arc<Guard> {
        &self.guard
    }

    /// The next item; nothing at the end of the stream.
    pub(super) fn poll_next(&mut self, cx: &Context<'_>) -> Poll<Option<Next>> {
        if let Some(next) = self.batch.pop_front() {
            return Poll::Ready(Some(next));
        }
        let hub = &self.guard.shared.hub;
        hub.poll_take(self.id, &mut self.batch, cx).map(|_more| self.batch.pop_front())
    }

    /// What `pick` makes of the first event for which it makes something, which is taken out; what comes before it stays.
    pub(super) fn poll_search<T>(
        &mut self,
        search: &mut Search,
        pick: &mut dyn FnMut(&Arc<Event>) -> Option<T>,
        cx: &Context<'_>,
    ) -> Poll<Result<T, Error>> {
        if !std::mem::replace(&mut search.past_batch, true)
            && let Some(found) = self.search_batch(pick)
        {
            return Poll::Ready(Ok(found));
        }
        let hub = &self.guard.shared.hub;
        loop {
            let events = std::task::ready!(hub.poll_unseen(self.id, &mut search.wait, cx))?;
            for (number, event) in events {
                if let Some(found) = pick(&event) {
                    hub.claim(self.id, number);
                    return Poll::Ready(Ok(found));
                }
            }
        }
    }

    fn search_batch<T>(&mut self, pick: &mut dyn FnMut(&Arc<Event>) -> Option<T>) -> Option<T> {
        let found = self.batch.iter().enumerate().find_map(|(at, next)| match next {
            Ok(Item::Event(event)) => pick(event).map(|found| (at, found)),
            _ => None,
        });
        let (at, found) = found?;
        self.batch.remove(at);
        Some(found)
    }

    /// The error of a wait for an event that did not come in time.
    pub(super) fn late(&self, after: Duration) -> Error {
        let dropped = self.guard.shared.hub.missed(self.id);
        Error::TimedOut { waiting_for: Awaited::Event, after, dropped }
    }
}

impl Drop for Subscription {
    fn drop(&mut self) {
        self.guard.shared.hub.remove(self.id);
    }
}

/// Picks events of these kinds, about that subject if one is given.
pub(super) fn picker(
    kinds: &[EventKind],
    subject: Option<&str>,
) -> impl FnMut(&Arc<Event>) -> Option<Arc<Event>> {
    move |event| {
        let wanted = event.kind().is_some_and(|kind| kinds.contains(&kind));
        let about = wanted && subject.is_none_or(|subject| event.subjects().any(|it| it == subject));
        about.then(|| Arc::clone(event))
    }
}
