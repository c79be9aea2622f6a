//! A queue of messages for the server, bounded in number and in bytes.
//!
//! A message is settled when it is acknowledged or given up. If the buffer is full, either the oldest waiting message is dropped and
//! counted, or the producer waits.

use std::collections::{BTreeMap, VecDeque};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use qmp_events::stream::Policy;
use tokio::sync::Notify;

use super::message::{Message, Tells};

/// How many messages may wait, and what happens to more.
#[derive(Debug, Clone, Copy)]
pub struct Bounds {
    /// Their number.
    items: usize,
    /// Their size in bytes.
    bytes: usize,
    /// What happens if they are reached.
    policy: Policy,
}

impl Bounds {
    /// At most so many messages, of 32 MiB.
    pub fn new(items: usize, policy: Policy) -> Self {
        Self { items, bytes: 32 << 20, policy }
    }
}

/// How often a waiting producer checks whether the user pressed ^C.
const LOOK: Duration = Duration::from_millis(100);

/// The messages that wait for the server.
#[derive(Debug)]
pub struct Buffer {
    state: Mutex<State>,
    changed: Condvar,
    filled: Notify,
    bounds: Bounds,
    interrupted: Arc<AtomicBool>,
}

#[derive(Debug, Default)]
struct State {
    waiting: VecDeque<Message>,
    bytes: usize,
    /// The number of messages that were taken and are not settled yet.
    under_way: usize,
    /// The messages of each VM that were dropped since the last batch.
    missed: BTreeMap<String, Missed>,
}

/// The dropped messages of a VM.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Missed {
    /// The id of the first dropped message, which no other message ever has.
    pub id: String,
    /// The number of dropped messages, with the losses that they reported.
    pub count: u64,
}

/// The messages to send next.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Batch {
    /// The messages that were dropped before these, by VM.
    pub missed: BTreeMap<String, Missed>,
    /// The messages, oldest first.
    pub messages: Vec<Message>,
}

impl Buffer {
    /// Creates an empty buffer. Once `interrupted` is set, producers no longer wait for room.
    pub fn new(bounds: Bounds, interrupted: Arc<AtomicBool>) -> Self {
        let (state, changed) = (Mutex::default(), Condvar::new());
        Self { state, changed, filled: Notify::new(), bounds, interrupted }
    }

    /// Appends a message.
    pub fn push(&self, message: Message) {
        let mut state = self.lock();
        while self.bounds.policy == Policy::Block
            && state.is_full(&self.bounds, &message)
            && !self.interrupted.load(Ordering::Relaxed)
        {
            state = self.changed.wait_timeout(state, LOOK).unwrap_or_else(PoisonError::into_inner).0;
        }
        while state.is_full(&self.bounds, &message) && state.drop_oldest() {}
        state.bytes += message.size();
        state.waiting.push_back(message);
        drop(state);
        self.filled.notify_one();
    }

    /// Waits until messages may be available.
    pub async fn filled(&self) {
        self.filled.notified().await;
    }

    /// Takes at most `most` messages, and the counts of those dropped before them.
    pub fn take_now(&self, most: usize) -> Option<Batch> {
        let mut state = self.lock();
        let most = most.min(state.waiting.len());
        let messages: Vec<_> = state.waiting.drain(..most).collect();
        state.bytes -= messages.iter().map(Message::size).sum::<usize>();
        // One further message for each VM reports how many were dropped.
        state.under_way += messages.len() + state.missed.len();
        let batch = Batch { missed: std::mem::take(&mut state.missed), messages };
        drop(state);
        self.changed.notify_all();
        (batch != Batch::default()).then_some(batch)
    }

    /// Records that `count` messages that were taken are acknowledged or given up.
    pub fn settle(&self, count: usize) {
        let mut state = self.lock();
        state.under_way = state.under_way.saturating_sub(count);
        drop(state);
        self.changed.notify_all();
    }

    /// Adds `count` messages under way that did not wait in this buffer.
    pub fn add(&self, count: usize) {
        self.lock().under_way += count;
    }

    /// Returns the number of messages that are not settled.
    pub fn unsettled(&self) -> usize {
        self.lock().unsettled()
    }

    /// Waits at most `patience` until all messages are settled; returns the number of those that are not.
    pub fn drain(&self, patience: Duration) -> usize {
        let start = Instant::now();
        let mut state = self.lock();
        while state.unsettled() > 0 {
            let left = patience.saturating_sub(start.elapsed());
            if left.is_zero() {
                break;
            }
            state = self.changed.wait_timeout(state, left).unwrap_or_else(PoisonError::into_inner).0;
        }
        state.unsettled()
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        // A state is never left half-changed: nothing can panic while it is being changed.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    fn is_full(&self, bounds: &Bounds, message: &Message) -> bool {
        !self.waiting.is_empty()
            && (self.waiting.len() >= bounds.items || self.bytes + message.size() > bounds.bytes)
    }

    /// Drops the oldest message and counts it. Returns false if no message waits.
    fn drop_oldest(&mut self) -> bool {
        let Some(message) = self.waiting.pop_front() else { return false };
        self.bytes -= message.size();
        Missed::count(&mut self.missed, message);
        true
    }

    fn unsettled(&self) -> usize {
        self.waiting.len() + self.missed.len() + self.under_way
    }
}

impl Missed {
    /// Counts a lost message, together with the losses that it reports.
    pub fn count(all: &mut BTreeMap<String, Self>, message: Message) {
        let missed = all.entry(message.vm).or_insert(Self { id: message.id, count: 0 });
        missed.count += match message.tells {
            Tells::Event | Tells::Note => 1,
            Tells::Loss(count) => count,
        };
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn message(vm: &str, id: u64) -> Message {
        let (subject, id) = (format!("qmp.{vm}.STOP"), id.to_string());
        Message { vm: vm.into(), subject, id, body: String::new(), tells: Tells::Event }
    }

    fn buffer(items: usize, policy: Policy) -> Buffer {
        Buffer::new(Bounds::new(items, policy), Arc::default())
    }

    fn ids(batch: &Batch) -> Vec<&str> {
        batch.messages.iter().map(|message| message.id.as_str()).collect()
    }

    #[test]
    fn the_oldest_go_and_are_counted() {
        let buffer = buffer(2, Policy::DropOldest);
        for (vm, id) in [("a", 1), ("b", 2), ("a", 3), ("a", 4)] {
            buffer.push(message(vm, id));
        }
        let batch = buffer.take_now(9).unwrap();
        assert_eq!(ids(&batch), ["3", "4"]);
        let missed = |id: &str| Missed { id: id.to_owned(), count: 1 };
        assert_eq!(batch.missed, [("a".to_owned(), missed("1")), ("b".to_owned(), missed("2"))].into());
        assert_eq!(buffer.take_now(9), None);
    }

    #[test]
    fn a_loss_that_is_dropped_counts_for_all_it_tells_of() {
        let buffer = buffer(1, Policy::DropOldest);
        buffer.push(Message { tells: Tells::Loss(7), ..message("a", 1) });
        (2..=3).for_each(|id| buffer.push(message("a", id)));
        let missed = Missed { id: "1".to_owned(), count: 8 };
        assert_eq!(buffer.take_now(9).unwrap().missed, [("a".to_owned(), missed)].into());
    }

    #[test]
    fn bytes_are_bounded_too() {
        let bounds = Bounds { items: 9, bytes: 2 * message("a", 1).size(), policy: Policy::DropOldest };
        let buffer = Buffer::new(bounds, Arc::default());
        (1..=4).for_each(|id| buffer.push(message("a", id)));
        assert_eq!(ids(&buffer.take_now(9).unwrap()), ["3", "4"]);
        // A message that exceeds the bounds is kept if it is the only one.
        buffer.push(Message { body: "x".repeat(99), ..message("a", 5) });
        assert_eq!(ids(&buffer.take_now(9).unwrap()), ["5"]);
    }

    #[test]
    fn what_is_under_way_is_not_settled() {
        let buffer = buffer(9, Policy::DropOldest);
        (1..=3).for_each(|id| buffer.push(message("a", id)));
        assert_eq!(ids(&buffer.take_now(2).unwrap()), ["1", "2"]);
        assert_eq!(buffer.drain(Duration::ZERO), 3);
        buffer.settle(2);
        assert_eq!(buffer.drain(Duration::ZERO), 1);
    }

    #[test]
    fn a_producer_waits_for_room_where_nothing_may_be_lost() {
        let buffer = buffer(1, Policy::Block);
        std::thread::scope(|scope| {
            scope.spawn(|| (1..=3).for_each(|id| buffer.push(message("a", id))));
            let mut taken = Vec::new();
            while taken.len() < 3 {
                let Some(batch) = buffer.take_now(9) else {
                    std::thread::yield_now();
                    continue;
                };
                assert!(batch.missed.is_empty());
                taken.extend(batch.messages);
            }
            assert_eq!(taken, [1, 2, 3].map(|id| message("a", id)));
        });
    }

    #[test]
    fn nobody_waits_after_an_interrupt() {
        let interrupted = Arc::new(AtomicBool::new(true));
        let buffer = Buffer::new(Bounds::new(1, Policy::Block), interrupted);
        (1..=2).for_each(|id| buffer.push(message("a", id)));
        assert_eq!(ids(&buffer.take_now(9).unwrap()), ["2"]);
    }
}
