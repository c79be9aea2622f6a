//! The queue of a consumer: its bounds, and the policy for when they are reached.

use std::collections::VecDeque;
use std::sync::Arc;

use super::error::Error;
use super::item::Item;
use crate::generated::Event;

/// What happens when a queue is full.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub enum Policy {
    /// The oldest events are dropped, and [`Item::Lagged`] replaces them. QEMU and other consumers are not affected.
    #[default]
    DropOldest,
    /// Nothing more is read from the socket until there is room. QEMU then holds its messages back in its own memory.
    Block,
}

/// How much may be queued for a consumer, and what happens when the queue is full.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use]
pub struct Bounds {
    items: usize,
    bytes: usize,
    policy: Policy,
}

impl Default for Bounds {
    /// 16,384 items, 32 MiB; the oldest are dropped.
    fn default() -> Self {
        Self { items: 16_384, bytes: 32 << 20, policy: Policy::DropOldest }
    }
}

impl Bounds {
    /// At most so many items, of 32 MiB in memory; at least one item always fits.
    pub fn new(items: usize, policy: Policy) -> Self {
        Self { items: items.max(1), policy, ..Self::default() }
    }

    /// The maximum size of the items in memory, in bytes; a single event always fits.
    pub fn bytes(mut self, bytes: usize) -> Self {
        self.bytes = bytes;
        self
    }
}

/// What a consumer receives: an item, or an error for input that is not QMP.
pub type Next = Result<Item, Error>;

/// The capacity that an idle queue keeps, in entries.
const IDLE: usize = 64;

/// The maximum number of connection ends that are kept for a consumer that never reads.
const STATES: usize = 64;

/// The items queued for one consumer.
#[derive(Debug)]
pub(super) struct Queue {
    waiting: VecDeque<Entry>,
    bytes: usize,
    bounds: Bounds,
    missed: u64,
    /// The number of items added so far.
    added: u64,
}

#[derive(Debug)]
struct Entry {
    /// The number of items added before this one.
    number: u64,
    bytes: usize,
    next: Next,
}

impl Entry {
    /// Whether the entry may be dropped; the end of a connection is never dropped.
    fn is_expendable(&self) -> bool {
        !matches!(self.next, Ok(Item::Closed(_) | Item::Reconnected))
    }
}

impl Queue {
    /// An empty queue.
    pub(super) fn new(bounds: Bounds) -> Self {
        Self { waiting: VecDeque::new(), bytes: 0, bounds, missed: 0, added: 0 }
    }

    /// Whether the queue is empty.
    pub(super) fn is_empty(&self) -> bool {
        self.waiting.is_empty() && self.missed == 0
    }

    /// Whether another item has to wait until the consumer reads.
    pub(super) fn blocks(&self) -> bool {
        self.bounds.policy == Policy::Block && self.is_full(0)
    }

    /// Whether enough of the queue is free to resume reading.
    pub(super) fn has_much_room(&self) -> bool {
        self.waiting.len() <= self.bounds.items / 2 && self.bytes <= self.bounds.bytes / 2
    }

    /// The number of items dropped since this was last reported to the consumer.
    pub(super) fn missed(&self) -> u64 {
        self.missed
    }

    /// Whether an item of `more` bytes exceeds the bounds.
    fn is_full(&self, more: usize) -> bool {
        let bytes = self.bytes.saturating_add(more.max(1));
        self.waiting.len() >= self.bounds.items || (bytes > self.bounds.bytes && !self.waiting.is_empty())
    }

    /// Adds an item of `bytes` bytes, and drops the oldest items if the queue is full. The end of a connection and a new connection are
    /// always accepted.
    pub(super) fn push(&mut self, next: Next, bytes: usize) {
        let entry = Entry { number: self.added, bytes, next };
        let drops = self.bounds.policy == Policy::DropOldest;
        while drops && entry.is_expendable() && self.is_full(bytes) && self.drop_oldest() {}
        self.added += 1;
        self.bytes += bytes;
        self.waiting.push_back(entry);
    }

    /// Drops the oldest entry that may be dropped; returns `false` if every entry has to be kept.
    fn drop_oldest(&mut self) -> bool {
        let oldest = self.waiting.iter().position(Entry::is_expendable);
        let oldest = oldest.or_else(|| (self.waiting.len() > STATES).then_some(0));
        let Some(entry) = oldest.and_then(|at| self.waiting.remove(at)) else { return false };
        self.bytes -= entry.bytes;
        self.missed += 1;
        true
    }

    /// Moves up to `most` items to `batch`.
    pub(super) fn take(&mut self, most: usize, batch: &mut VecDeque<Next>) {
        if self.missed > 0 {
            batch.push_back(Ok(Item::Lagged { missed: std::mem::take(&mut self.missed) }));
        }
        for entry in self.waiting.drain(..most.min(self.waiting.len())) {
            self.bytes -= entry.bytes;
            batch.push_back(entry.next);
        }
        if self.waiting.is_empty() && self.waiting.capacity() > 16 * IDLE {
            self.waiting.shrink_to(IDLE);
        }
    }

    /// Adds to `found` up to `most` events that have not been `seen`, with their numbers. They remain in the queue.
    pub(super) fn unseen(&self, seen: &mut u64, most: usize, found: &mut Vec<(u64, Arc<Event>)>) {
        let from = self.waiting.partition_point(|entry| entry.number < *seen);
        for entry in self.waiting.iter().skip(from) {
            if found.len() == most {
                return;
            }
            *seen = entry.number + 1;
            if let Ok(Item::Event(event)) = &entry.next {
                found.push((entry.number, Arc::clone(event)));
            }
        }
    }

    /// Removes the event with this number. If it was dropped in the meantime, it no longer counts as missed.
    pub(super) fn claim(&mut self, number: u64) {
        let at = self.waiting.binary_search_by_key(&number, |entry| entry.number);
        match at.ok().and_then(|at| self.waiting.remove(at)) {
            Some(entry) => self.bytes -= entry.bytes,
            None => self.missed = self.missed.saturating_sub(1),
        }
    }

    /// Removes this event if it is in the queue.
    pub(super) fn remove(&mut self, event: &Arc<Event>) {
        let same = |entry: &Entry| matches!(&entry.next, Ok(Item::Event(it)) if Arc::ptr_eq(it, event));
        if let Some(entry) = self.waiting.iter().position(same).and_then(|at| self.waiting.remove(at)) {
            self.bytes -= entry.bytes;
        }
    }

    /// Removes the first event, if any.
    pub(super) fn first_event(&mut self) -> Option<Arc<Event>> {
        let entry = self.waiting.pop_front()?;
        self.bytes -= entry.bytes;
        if let Ok(Item::Event(event)) = entry.next { Some(event) } else { None }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::generated::EventData;
    use crate::stream::item::{Closed, How};

    fn event(name: &str) -> Item {
        let event = Event::new(EventData::Unknown(crate::runtime::UnknownEvent::new(name, None)));
        Item::Event(Arc::new(event))
    }

    fn taken(queue: &mut Queue, most: usize) -> Vec<String> {
        let mut batch = VecDeque::new();
        queue.take(most, &mut batch);
        let shown = |item| match item {
            Ok(Item::Event(event)) => event.name().to_owned(),
            Ok(Item::Lagged { missed }) => format!("missed {missed}"),
            Ok(Item::Closed(_)) => "closed".to_owned(),
            other => format!("{other:?}"),
        };
        batch.into_iter().map(shown).collect()
    }

    #[test]
    fn the_oldest_are_dropped_and_counted() {
        let mut queue = Queue::new(Bounds::new(2, Policy::DropOldest));
        for name in ["A", "B", "C", "D", "E"] {
            queue.push(Ok(event(name)), 10);
            assert!(!queue.blocks());
        }
        assert_eq!(taken(&mut queue, 1), ["missed 3", "D"]);
        queue.push(Ok(event("F")), 10);
        assert_eq!(taken(&mut queue, 9), ["E", "F"]);
        assert!(queue.is_empty());
    }

    #[test]
    fn bytes_are_bounded_but_one_item_always_fits() {
        let bounds = Bounds::new(100, Policy::DropOldest).bytes(50);
        let mut queue = Queue::new(bounds);
        queue.push(Ok(event("A")), 1000);
        queue.push(Ok(event("B")), 20);
        queue.push(Ok(event("C")), 30);
        assert_eq!(queue.bytes, 50);
        queue.push(Ok(event("D")), 1);
        assert_eq!(taken(&mut queue, 9), ["missed 2", "C", "D"]);
        assert_eq!(queue.bytes, 0);
        queue.push(Ok(event("E")), 7);
        assert_eq!(queue.first_event().map(|event| event.name().to_owned()), Some("E".to_owned()));
        assert_eq!(queue.bytes, 0);
    }

    #[test]
    fn a_queue_that_was_long_gives_its_memory_back_once_it_is_empty() {
        let mut queue = Queue::new(Bounds::default());
        for _ in 0..100 * IDLE {
            queue.push(Ok(event("A")), 1);
        }
        let mut batch = VecDeque::new();
        queue.take(100 * IDLE - 1, &mut batch);
        assert!(queue.waiting.capacity() >= 100 * IDLE, "there may be more to come");
        queue.take(1, &mut batch);
        assert!(queue.waiting.capacity() <= 16 * IDLE && batch.len() == 100 * IDLE);
    }

    #[test]
    fn a_queue_that_blocks_says_so_and_drops_nothing() {
        let mut queue = Queue::new(Bounds::new(4, Policy::Block));
        for name in ["A", "B", "C", "D"] {
            assert!(!queue.blocks());
            queue.push(Ok(event(name)), 1);
        }
        assert!(queue.blocks() && !queue.has_much_room());
        assert_eq!(taken(&mut queue, 2), ["A", "B"]);
        assert!(!queue.blocks() && queue.has_much_room());
        let mut queue = Queue::new(Bounds::new(9, Policy::Block).bytes(10));
        queue.push(Ok(event("A")), 10);
        assert!(queue.blocks() && !queue.has_much_room());
    }

    #[test]
    fn the_end_of_a_connection_is_never_dropped() {
        let mut queue = Queue::new(Bounds::new(2, Policy::DropOldest));
        queue.push(Ok(Item::Closed(Closed::new(How::Announced))), 1);
        for name in ["A", "B", "C"] {
            queue.push(Ok(event(name)), 1);
        }
        assert_eq!(taken(&mut queue, 9), ["missed 2", "closed", "C"]);
        for _ in 0..1000 {
            queue.push(Ok(Item::Closed(Closed::new(How::Announced))), 1);
            queue.push(Ok(event("A")), 1);
        }
        assert!(taken(&mut queue, 9999).len() < 1002, "but there is a limit to everything");
    }

    #[test]
    fn events_are_claimed_from_the_middle() {
        let mut queue = Queue::new(Bounds::new(3, Policy::DropOldest));
        for name in ["A", "B", "C"] {
            queue.push(Ok(event(name)), 1);
        }
        let (mut seen, mut found) = (0, Vec::new());
        queue.unseen(&mut seen, 2, &mut found);
        let names = |found: &[(u64, Arc<Event>)]| -> Vec<_> {
            found.iter().map(|(number, event)| (*number, event.name().to_owned())).collect()
        };
        assert_eq!(names(&found), [(0, "A".to_owned()), (1, "B".to_owned())]);
        queue.claim(1);
        queue.push(Ok(event("D")), 1);
        found.clear();
        queue.unseen(&mut seen, 9, &mut found);
        assert_eq!(names(&found), [(2, "C".to_owned()), (3, "D".to_owned())]);
        queue.push(Ok(event("E")), 1);
        assert_eq!(queue.missed(), 1);
        queue.claim(0);
        assert_eq!(queue.missed(), 0, "it was dropped, and found all the same");
        queue.remove(&found[1].1);
        queue.remove(&found[1].1);
        assert_eq!(queue.bytes, 2);
        assert_eq!(taken(&mut queue, 9), ["C", "E"]);
    }
}
