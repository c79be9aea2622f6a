//! What waits for the server: messages in their order, bounded in number and in bytes.
//!
//! A message leaves when it is acknowledged or given up. Where there is no room, either the oldest that is not on its way is
//! dropped and counted, or the producer waits.

use std::collections::{BTreeMap, VecDeque};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use qmp_events::stream::{Bounds, Policy};
use tokio::sync::Notify;

use super::message::{Message, Tells};

/// How often a producer that waits looks whether the user pressed ^C.
const LOOK: Duration = Duration::from_millis(100);

/// Messages that wait.
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
    /// How many have been taken and are not settled yet.
    under_way: usize,
    /// How many were dropped of each VM since the last batch.
    missed: BTreeMap<String, Missed>,
}

/// What was dropped of a VM.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Missed {
    /// The id of the first message that was, which nothing else will ever have.
    pub id: String,
    /// How many were.
    pub count: u64,
}

/// What is to be sent next.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Batch {
    /// What was dropped before these, by VM.
    pub missed: BTreeMap<String, Missed>,
    /// The messages, oldest first.
    pub messages: Vec<Message>,
}

impl Buffer {
    /// An empty one. Where `interrupted` is set, nobody waits for room any more.
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

    /// Waits until there may be something to take.
    pub async fn filled(&self) {
        self.filled.notified().await;
    }

    /// Takes at most `most` messages, and what was dropped before them.
    pub fn take_now(&self, most: usize) -> Option<Batch> {
        let mut state = self.lock();
        let most = most.min(state.waiting.len());
        let messages: Vec<_> = state.waiting.drain(..most).collect();
        state.bytes -= messages.iter().map(Message::size).sum::<usize>();
        // One message will say how many were dropped of each VM.
        state.under_way += messages.len() + state.missed.len();
        let batch = Batch { missed: std::mem::take(&mut state.missed), messages };
        drop(state);
        self.changed.notify_all();
        (batch != Batch::default()).then_some(batch)
    }

    /// So many messages that were taken are acknowledged or given up.
    pub fn settle(&self, count: usize) {
        let mut state = self.lock();
        state.under_way = state.under_way.saturating_sub(count);
        drop(state);
        self.changed.notify_all();
    }

    /// So many further messages are under way that did not wait here.
    pub fn add(&self, count: usize) {
        self.lock().under_way += count;
    }

    /// How many messages are not settled.
    pub fn unsettled(&self) -> usize {
        self.lock().unsettled()
    }

    /// Waits until all is settled, but no longer than this; returns how many messages are not.
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
        // Nothing between the changes of a state can panic.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    fn is_full(&self, bounds: &Bounds, message: &Message) -> bool {
        !self.waiting.is_empty()
            && (self.waiting.len() >= bounds.items || self.bytes + message.size() > bounds.bytes)
    }

    /// False where there is none.
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
    /// Counts a message that is lost, with those that it tells of.
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
        // One that is larger than all bounds is kept where it is alone.
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
