//! What waits for a consumer: a queue with bounds, and a policy for when they are reached.

use std::collections::VecDeque;

use super::{Error, Item};

/// What happens when a queue is full.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Policy {
    /// The oldest items are dropped, and [`Item::Lagged`] stands in their place. QEMU and other consumers go on undisturbed.
    #[default]
    DropOldest,
    /// Nothing more is read from the socket until there is room. QEMU then holds its messages back in its own memory.
    Block,
}

/// How much may wait for a consumer, and what happens then.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Bounds {
    /// How many items may wait; at least one.
    pub items: usize,
    /// How many bytes, counted as they came, the events among them may have.
    pub bytes: usize,
    /// What happens when there are more.
    pub policy: Policy,
}

impl Default for Bounds {
    /// 16,384 items, 32 MiB; the oldest are dropped.
    fn default() -> Self {
        Self { items: 16_384, bytes: 32 << 20, policy: Policy::DropOldest }
    }
}

impl Bounds {
    /// So many items, and what happens when there are more.
    #[must_use]
    pub fn new(items: usize, policy: Policy) -> Self {
        Self { items, policy, ..Self::default() }
    }
}

/// What a consumer gets.
pub type Next = Result<Item, Error>;

/// Items that wait for one consumer.
#[derive(Debug)]
pub struct Queue {
    waiting: VecDeque<(Next, usize)>,
    bytes: usize,
    bounds: Bounds,
    missed: u64,
    /// How many items have left by the front.
    gone: u64,
}

impl Queue {
    /// An empty one.
    pub fn new(bounds: Bounds) -> Self {
        let bounds = Bounds { items: bounds.items.max(1), ..bounds };
        Self { waiting: VecDeque::new(), bytes: 0, bounds, missed: 0, gone: 0 }
    }

    /// Whether nothing waits.
    pub fn is_empty(&self) -> bool {
        self.waiting.is_empty() && self.missed == 0
    }

    /// Whether another item has to wait until a consumer came.
    pub fn blocks(&self) -> bool {
        self.bounds.policy == Policy::Block && self.is_full()
    }

    /// Whether there is room for so many items that it pays to read on.
    pub fn has_much_room(&self) -> bool {
        self.waiting.len() <= self.bounds.items / 2 && self.bytes <= self.bounds.bytes / 2
    }

    fn is_full(&self) -> bool {
        self.waiting.len() >= self.bounds.items
            || (self.bytes >= self.bounds.bytes && !self.waiting.is_empty())
    }

    /// Adds an item that came in so many bytes; drops the oldest where there is no room.
    pub fn push(&mut self, item: Next, bytes: usize) {
        while self.is_full() && self.bounds.policy == Policy::DropOldest {
            let Some((_oldest, bytes)) = self.waiting.pop_front() else { break };
            self.bytes -= bytes;
            self.missed += 1;
            self.gone += 1;
        }
        self.bytes += bytes;
        self.waiting.push_back((item, bytes));
    }

    /// Moves up to `most` items to `batch`.
    pub fn take(&mut self, most: usize, batch: &mut VecDeque<Next>) {
        if self.missed > 0 {
            batch.push_back(Ok(Item::Lagged { missed: std::mem::take(&mut self.missed) }));
        }
        for (item, bytes) in self.waiting.drain(..most.min(self.waiting.len())) {
            self.bytes -= bytes;
            self.gone += 1;
            batch.push_back(item);
        }
    }

    /// Takes out the first item that is `wanted`; those before it stay. `seen` remembers between calls which have been looked at.
    pub fn pick(&mut self, seen: &mut u64, wanted: impl Fn(&Next) -> bool) -> Option<Next> {
        let skip = usize::try_from(seen.saturating_sub(self.gone)).unwrap_or(usize::MAX);
        *seen = self.gone + self.waiting.len() as u64;
        let (at, _) = self.waiting.iter().enumerate().skip(skip).find(|(_, (item, _))| wanted(item))?;
        let (item, bytes) = self.waiting.remove(at)?;
        self.bytes -= bytes;
        Some(item)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Event, EventData};

    fn event(name: &str) -> Item {
        let data = EventData::Unknown(crate::UnknownEvent::new(name, None));
        Item::Event(Event::new(data))
    }

    fn taken(queue: &mut Queue, most: usize) -> Vec<String> {
        let mut batch = VecDeque::new();
        queue.take(most, &mut batch);
        let shown = |item| match item {
            Ok(Item::Event(event)) => event.name().to_owned(),
            Ok(Item::Lagged { missed }) => format!("missed {missed}"),
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
        let bounds = Bounds { items: 100, bytes: 50, policy: Policy::DropOldest };
        let mut queue = Queue::new(bounds);
        queue.push(Ok(event("A")), 1000);
        queue.push(Ok(event("B")), 20);
        queue.push(Ok(event("C")), 20);
        assert_eq!(taken(&mut queue, 9), ["missed 1", "B", "C"]);
        assert_eq!(queue.bytes, 0);
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
    }

    #[test]
    fn one_can_be_picked_from_the_middle() {
        let mut queue = Queue::new(Bounds::default());
        for name in ["A", "B", "C"] {
            queue.push(Ok(event(name)), 1);
        }
        let named = |wanted: &'static str| move |item: &Next| matches!(item, Ok(Item::Event(event)) if event.name() == wanted);
        let mut seen = 0;
        assert!(
            matches!(queue.pick(&mut seen, named("B")), Some(Ok(Item::Event(event))) if event.name() == "B")
        );
        let mut seen = 0;
        assert!(queue.pick(&mut seen, named("D")).is_none());
        assert_eq!(taken(&mut queue, 1), ["A"]);
        queue.push(Ok(event("C")), 1);
        queue.push(Ok(event("D")), 1);
        assert!(queue.pick(&mut seen, named("D")).is_some());
        assert_eq!(taken(&mut queue, 9), ["C", "C"]);
    }
}
