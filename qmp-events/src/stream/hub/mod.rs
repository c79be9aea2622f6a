//! Where a connection's driver and its users meet: consumers' queues, commands that wait for a reply, and the state of the link.
//!
//! Nothing here does I/O or waits: whoever has to wait leaves a waker, be it of a thread or of a task. No waker is called while the
//! lock is held, no event is copied, and no code of a user's runs.

mod calls;
mod consumers;
mod state;
mod wakers;

use std::collections::VecDeque;
use std::sync::Arc;
use std::task::{Context, Poll, Waker};

use super::command::{Command, Ids};
use super::error::Error;
use super::filter::Filter;
use super::item::How;
use super::queue::{Bounds, Next};
use super::sync::{Mutex, MutexGuard, lock};
use crate::runtime::Greeting;
use consumers::{Numbered, Role};
use state::{Link, State};
use wakers::Wakers;

pub use calls::Outgoing;
pub use consumers::Wait;
pub use state::Delivery;

/// The meeting place.
#[derive(Debug, Default)]
pub struct Hub {
    state: Mutex<State>,
}

impl Hub {
    fn lock(&self) -> MutexGuard<'_, State> {
        lock(&self.state)
    }

    /// Adds a consumer that reads all that `filter` admits.
    pub fn add(&self, filter: Filter, bounds: Bounds) -> u64 {
        self.lock().consumers.add(filter, bounds, Role::Reader)
    }

    /// Adds a consumer of the first event that `filter` admits; on the current connection, or on the next if there is none.
    pub fn add_expectation(&self, filter: Filter) -> u64 {
        let mut state = self.lock();
        let epoch = if state.is_ready() { state.epoch } else { state.epoch + 1 };
        state.consumers.add(filter, Bounds::default(), Role::Expectation { epoch })
    }

    /// Removes a consumer.
    pub fn remove(&self, id: u64) {
        let mut state = self.lock();
        state.consumers.remove(id);
        let driver = state.driver.take();
        drop(state);
        driver.into_iter().for_each(Waker::wake);
    }

    /// The consumers' filters, if consumers came or went since `known`.
    pub fn filters(&self, known: &mut u64) -> Option<Vec<Filter>> {
        self.lock().consumers.filters(known)
    }

    /// The ids of this connection's commands.
    pub fn ids(&self) -> Ids {
        self.lock().calls.ids.clone()
    }

    /// Hands out the batch; pending while a queue that blocks is full.
    pub fn poll_deliver(&self, batch: &mut VecDeque<Delivery>, cx: &Context<'_>) -> Poll<()> {
        let mut wakers = Wakers::default();
        let mut state = self.lock();
        if matches!(state.link, Link::Ended(_)) {
            batch.clear();
        }
        while !matches!(batch.front(), Some(Delivery::Item(..)) if state.consumers.block()) {
            let Some(delivery) = batch.pop_front() else { break };
            state.take_in(delivery, &mut wakers);
        }
        state.stuck = !batch.is_empty();
        if state.stuck {
            state.driver = Some(cx.waker().clone());
            // Who waits for a reply may be the one whose queue it is.
            state.calls.wake(&mut wakers);
            state.consumers.wake_all(&mut wakers);
        } else {
            state.consumers.wake_ready(&mut wakers);
        }
        let stuck = state.stuck;
        drop(state);
        wakers.wake();
        if stuck { Poll::Pending } else { Poll::Ready(()) }
    }

    /// The driver ends without having come to an end: hands out what is left, whatever room there is, and ends the link.
    pub fn abort(&self, batch: &mut VecDeque<Delivery>, error: &Error) {
        let mut wakers = Wakers::default();
        let mut state = self.lock();
        if !matches!(state.link, Link::Ended(_)) {
            while let Some(delivery) = batch.pop_front() {
                state.take_in(delivery, &mut wakers);
            }
        }
        state.end(How::Unannounced, Some(error.clone()), &mut wakers);
        drop(state);
        wakers.wake();
    }

    /// Ends the link for everyone, by the wish of this side.
    pub fn close(&self) {
        let mut wakers = Wakers::default();
        let mut state = self.lock();
        state.end(How::Announced, None, &mut wakers);
        drop(state);
        wakers.wake();
    }

    /// Whether the driver is to stop.
    pub fn is_closing(&self) -> bool {
        self.lock().closing
    }

    /// Ready when the driver is to stop.
    pub fn poll_closing(&self, cx: &Context<'_>) -> Poll<()> {
        let mut state = self.lock();
        if state.closing {
            return Poll::Ready(());
        }
        state.driver = Some(cx.waker().clone());
        Poll::Pending
    }

    /// Waits until a connection was negotiated for the first time, or none could be.
    pub fn poll_negotiated(&self, cx: &Context<'_>) -> Poll<Result<(), Error>> {
        let mut state = self.lock();
        match &state.link {
            _ if state.epoch > 0 => Poll::Ready(Ok(())),
            Link::Ended(error) => Poll::Ready(Err(error.clone().unwrap_or(Error::Ended))),
            Link::Ready | Link::Down => {
                state.watchers.add(cx.waker());
                Poll::Pending
            }
        }
    }

    /// What QEMU said of itself when it last greeted.
    pub fn greeting(&self) -> Option<Greeting> {
        self.lock().greeting.clone()
    }

    /// Why no further connection is made, once that is so.
    pub fn end(&self) -> Option<Error> {
        match &self.lock().link {
            Link::Ended(error) => error.clone(),
            _ => None,
        }
    }

    /// How the last connection ended.
    pub fn last_end(&self) -> How {
        self.lock().last_end.unwrap_or(How::Unannounced)
    }

    /// Moves what waits for a consumer to `batch`; false at the end of the stream.
    pub fn poll_take(&self, id: u64, batch: &mut VecDeque<Next>, cx: &Context<'_>) -> Poll<bool> {
        let mut state = self.lock();
        let ended = matches!(state.link, Link::Ended(_));
        let Some(consumer) = state.consumers.get(id) else { return Poll::Ready(false) };
        if !consumer.take(batch) {
            if ended {
                return Poll::Ready(false);
            }
            consumer.waker = Some(cx.waker().clone());
            return Poll::Pending;
        }
        let driver = consumer.has_much_room().then(|| state.driver.take()).flatten();
        drop(state);
        driver.into_iter().for_each(Waker::wake);
        Poll::Ready(true)
    }

    /// Waits until a consumer's queue has events that were not looked at in this wait, which are returned with their numbers. They stay in
    /// the queue.
    pub fn poll_unseen(&self, id: u64, wait: &mut Wait, cx: &Context<'_>) -> Poll<Result<Numbered, Error>> {
        let mut state = self.lock();
        let connection = state.is_ready().then_some(state.epoch);
        let Some(consumer) = state.consumers.get(id) else { return Poll::Ready(Err(Error::Ended)) };
        consumer.poll_unseen(wait, connection, cx)
    }

    /// Takes an event out of a consumer's queue.
    pub fn claim(&self, id: u64, number: u64) {
        let mut state = self.lock();
        if let Some(consumer) = state.consumers.get(id) {
            consumer.queue.claim(number);
        }
        let driver = state.driver.take();
        drop(state);
        driver.into_iter().for_each(Waker::wake);
    }

    /// How many items a consumer's queue dropped since the consumer was last told.
    pub fn missed(&self, id: u64) -> u64 {
        self.lock().consumers.get(id).map_or(0, |consumer| consumer.queue.missed())
    }

    /// The event that was expected; it is taken out of the queue of `reader`, too.
    pub fn poll_expected(
        &self,
        id: u64,
        reader: Option<u64>,
        cx: &Context<'_>,
    ) -> Poll<Result<Arc<crate::generated::Event>, Error>> {
        let mut state = self.lock();
        let (ready, epoch) = (state.is_ready(), state.epoch);
        let ended = matches!(state.link, Link::Ended(_));
        let Some(consumer) = state.consumers.get(id) else { return Poll::Ready(Err(Error::Ended)) };
        if let Some(event) = consumer.queue.first_event() {
            if let Some(reader) = reader.and_then(|id| state.consumers.get(id)) {
                reader.queue.remove(&event);
            }
            let driver = state.driver.take();
            drop(state);
            driver.into_iter().for_each(Waker::wake);
            return Poll::Ready(Ok(event));
        }
        if ended || consumer.has_lost_its_connection(ready, epoch) {
            return Poll::Ready(Err(Error::Disconnected { dropped: 0 }));
        }
        consumer.waker = Some(cx.waker().clone());
        Poll::Pending
    }

    /// Waits until commands can be sent, and notes that this one is about to be: its number.
    pub fn poll_call(&self, command: &Command<'_>, cx: &Context<'_>) -> Poll<Result<u64, Error>> {
        let mut state = self.lock();
        match &state.link {
            Link::Ready => Poll::Ready(Ok(state.calls.add(command))),
            Link::Ended(error) => Poll::Ready(Err(error.clone().unwrap_or(Error::Ended))),
            Link::Down => {
                state.watchers.add(cx.waker());
                Poll::Pending
            }
        }
    }

    /// Has the driver send something for a command.
    #[cfg(feature = "tokio")]
    pub fn send(&self, outgoing: Outgoing) {
        let mut state = self.lock();
        state.calls.outgoing.push_back(outgoing);
        let driver = state.driver.take();
        drop(state);
        driver.into_iter().for_each(Waker::wake);
    }

    /// What is to be sent next.
    #[cfg(feature = "tokio")]
    pub fn next_outgoing(&self) -> Option<Outgoing> {
        self.lock().calls.outgoing.pop_front()
    }

    /// The reply to a command. `reader` is the consumer that cannot read meanwhile, since it is the one who waits.
    pub fn poll_reply(
        &self,
        number: u64,
        reader: Option<u64>,
        cx: &Context<'_>,
    ) -> Poll<Result<String, Error>> {
        let mut state = self.lock();
        let reader = reader.and_then(|id| state.consumers.get(id));
        let full = reader.is_some_and(|reader| reader.queue.blocks());
        let blocked = full && state.stuck;
        state.calls.poll_reply(number, blocked, cx)
    }

    /// Nobody waits for this reply any more, and the command need not be sent if that has not begun.
    #[cfg(feature = "tokio")]
    pub fn withdraw(&self, number: u64) {
        let mut state = self.lock();
        state.calls.withdraw(number);
    }

    /// Nobody waits for this reply any more.
    pub fn abandon(&self, number: u64) {
        self.lock().calls.abandon(number);
    }

    /// This side ends the connection for that reason, which the consumers are to learn.
    pub fn broke(&self, error: Error) {
        self.lock().broken = Some(error);
    }

    /// This command could not be sent.
    pub fn fail_call(&self, number: u64, error: Error) {
        let mut wakers = Wakers::default();
        self.lock().calls.fail_one(number, error, &mut wakers);
        wakers.wake();
    }

    /// Nothing can be sent any more: commands that wait for a reply fail.
    pub fn fail_calls(&self, error: &Error) {
        let mut wakers = Wakers::default();
        self.lock().calls.fail(error, &mut wakers);
        wakers.wake();
    }
}
