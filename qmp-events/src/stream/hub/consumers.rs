//! Those who read events, and those who expect one.

use std::collections::VecDeque;
use std::sync::Arc;
use std::task::{Context, Poll, Waker};

use super::wakers::Wakers;
use crate::generated::Event;
use crate::stream::error::Error;
use crate::stream::filter::Filter;
use crate::stream::item::Item;
use crate::stream::queue::{Bounds, Next, Queue};

/// Events with their numbers in a queue.
pub(super) type Numbered = Vec<(u64, Arc<Event>)>;

/// How many items a consumer takes at once.
const BATCH: usize = 256;

/// All consumers of a connection.
#[derive(Debug, Default)]
pub(super) struct Consumers {
    list: Vec<Consumer>,
    /// How many have been added or removed.
    changes: u64,
}

/// One of them.
#[derive(Debug)]
pub(super) struct Consumer {
    id: u64,
    filter: Filter,
    role: Role,
    /// What waits for it.
    pub queue: Queue,
    /// Whom to wake when something comes.
    pub waker: Option<Waker>,
}

/// What a consumer is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    /// It reads all.
    Reader,
    /// It takes the first event, on this connection, counted from 1.
    Expectation {
        /// The connection.
        epoch: u64,
    },
}

/// A wait for an event in a consumer's queue.
#[derive(Debug, Default)]
pub(crate) struct Wait {
    /// The number of the first item that was not looked at.
    seen: u64,
    /// The connection on which it waits.
    connection: Option<u64>,
}

impl Consumers {
    /// Adds a consumer: its id.
    pub(super) fn add(&mut self, filter: Filter, bounds: Bounds, role: Role) -> u64 {
        self.changes += 1;
        let queue = Queue::new(bounds);
        self.list.push(Consumer { id: self.changes, filter, role, queue, waker: None });
        self.changes
    }

    /// Removes one.
    pub(super) fn remove(&mut self, id: u64) {
        self.changes += 1;
        self.list.retain(|consumer| consumer.id != id);
    }

    /// The one with this id.
    pub(super) fn get(&mut self, id: u64) -> Option<&mut Consumer> {
        self.list.iter_mut().find(|consumer| consumer.id == id)
    }

    /// The filters, if consumers came or went since `known`.
    pub(super) fn filters(&self, known: &mut u64) -> Option<Vec<Filter>> {
        let news = self.changes != *known;
        *known = self.changes;
        news.then(|| self.list.iter().map(|consumer| consumer.filter.clone()).collect())
    }

    /// Whether a full queue keeps the driver from reading on.
    pub(super) fn block(&self) -> bool {
        self.list.iter().any(|consumer| consumer.role == Role::Reader && consumer.queue.blocks())
    }

    /// An event goes to those who want it, anything else to all who read.
    pub(super) fn deliver(&mut self, item: Next, bytes: usize) {
        let mut last: Option<&mut Consumer> = None;
        for consumer in self.list.iter_mut().filter(|consumer| consumer.wants(&item)) {
            if let Some(earlier) = last.replace(consumer) {
                earlier.queue.push(item.clone(), bytes);
            }
        }
        if let Some(last) = last {
            last.queue.push(item, bytes);
        }
    }

    /// Wakes those for whom something waits.
    pub(super) fn wake_ready(&mut self, wakers: &mut Wakers) {
        for consumer in self.list.iter_mut().filter(|consumer| !consumer.queue.is_empty()) {
            wakers.extend(consumer.waker.take());
        }
    }

    /// Wakes all.
    pub(super) fn wake_all(&mut self, wakers: &mut Wakers) {
        self.list.iter_mut().for_each(|consumer| wakers.extend(consumer.waker.take()));
    }
}

impl Consumer {
    fn wants(&self, item: &Next) -> bool {
        match (item, self.role) {
            (Ok(Item::Event(event)), Role::Reader) => self.filter.admits(event),
            (Ok(Item::Event(event)), Role::Expectation { .. }) => {
                self.queue.is_empty() && self.filter.admits(event)
            }
            (_, role) => role == Role::Reader,
        }
    }

    /// Moves what waits to `batch`; false if nothing does.
    pub(super) fn take(&mut self, batch: &mut VecDeque<Next>) -> bool {
        let some = !self.queue.is_empty();
        if some {
            self.queue.take(BATCH, batch);
        }
        some
    }

    /// Whether it pays to read on.
    pub(super) fn has_much_room(&self) -> bool {
        self.queue.has_much_room()
    }

    /// Whether the connection is over on which it expects an event.
    pub(super) fn has_lost_its_connection(&self, ready: bool, current: u64) -> bool {
        match self.role {
            Role::Expectation { epoch } => current > epoch || (current == epoch && !ready),
            Role::Reader => false,
        }
    }

    /// Events that this wait has not looked at; an error if none can come. `connection` is the current one, if there is one.
    pub(super) fn poll_unseen(
        &mut self,
        wait: &mut Wait,
        connection: Option<u64>,
        cx: &Context<'_>,
    ) -> Poll<Result<Numbered, Error>> {
        let mut found = Vec::new();
        self.queue.unseen(&mut wait.seen, BATCH, &mut found);
        if !found.is_empty() {
            return Poll::Ready(Ok(found));
        }
        let started = wait.connection.or(connection);
        wait.connection = started;
        if connection.is_none() || connection != started {
            return Poll::Ready(Err(Error::Disconnected { dropped: self.queue.missed() }));
        }
        if self.queue.blocks() {
            return Poll::Ready(Err(Error::QueueFull));
        }
        self.waker = Some(cx.waker().clone());
        Poll::Pending
    }
}
