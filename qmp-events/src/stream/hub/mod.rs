//! The state shared by a connection's driver and its users: consumers' queues, commands that wait for a reply, and the state of the link.
//!
//! Nothing here does I/O or blocks: a thread or task that has to wait registers a waker. While the lock is held, no waker is called, no
//! event is copied, and no user code runs.

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

pub(super) use calls::Outgoing;
pub(super) use consumers::Wait;
pub(super) use state::Delivery;

/// The shared state of a connection.
#[derive(Debug, Default)]
pub(super) struct Hub {
    state: Mutex<State>,
}

impl Hub {
    fn lock(&self) -> MutexGuard<'_, State> {
        lock(&self.state)
    }

    /// Adds a consumer that receives all events that `filter` accepts.
    pub(super) fn add(&self, filter: Filter, bounds: Bounds) -> u64 {
        self.lock().consumers.add(filter, bounds, Role::Reader)
    }

    /// Adds a consumer of the first event that `filter` accepts, on the current connection or, while disconnected, on the next.
    pub(super) fn add_expectation(&self, filter: Filter) -> u64 {
        let mut state = self.lock();
        let epoch = if state.is_ready() { state.epoch } else { state.epoch + 1 };
        state.consumers.add(filter, Bounds::default(), Role::Expectation { epoch })
    }

    /// Removes a consumer.
    pub(super) fn remove(&self, id: u64) {
        let mut state = self.lock();
        state.consumers.remove(id);
        let driver = state.driver.take();
        drop(state);
        driver.into_iter().for_each(Waker::wake);
    }

    /// Returns the consumers' filters if consumers were added or removed since `known`.
    pub(super) fn filters(&self, known: &mut u64) -> Option<Vec<Filter>> {
        self.lock().consumers.filters(known)
    }

    /// Returns the ids of this connection's commands.
    pub(super) fn ids(&self) -> Ids {
        self.lock().calls.ids.clone()
    }

    /// Distributes the batch; pending while a blocking queue is full.
    pub(super) fn poll_deliver(&self, batch: &mut VecDeque<Delivery>, cx: &Context<'_>) -> Poll<()> {
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
            // The owner of the queue may be the one that waits for a reply.
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

    /// Handles an early exit of the driver: distributes the remaining items regardless of the bounds, and ends the link.
    pub(super) fn abort(&self, batch: &mut VecDeque<Delivery>, error: &Error) {
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

    /// Ends the link for all users, at the request of this side.
    pub(super) fn close(&self) {
        let mut wakers = Wakers::default();
        let mut state = self.lock();
        state.end(How::Announced, None, &mut wakers);
        drop(state);
        wakers.wake();
    }

    /// Whether the driver is to stop.
    pub(super) fn is_closing(&self) -> bool {
        self.lock().closing
    }

    /// Ready when the driver is to stop.
    pub(super) fn poll_closing(&self, cx: &Context<'_>) -> Poll<()> {
        let mut state = self.lock();
        if state.closing {
            return Poll::Ready(());
        }
        state.driver = Some(cx.waker().clone());
        Poll::Pending
    }

    /// Records that the peer was reached.
    pub(super) fn reached(&self) {
        self.lock().reached = true;
    }

    /// Whether the peer was ever reached.
    pub(super) fn was_reached(&self) -> bool {
        self.lock().reached
    }

    /// Waits until the first connection is negotiated or has failed.
    pub(super) fn poll_negotiated(&self, cx: &Context<'_>) -> Poll<Result<(), Error>> {
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

    /// Returns the most recent greeting from QEMU.
    pub(super) fn greeting(&self) -> Option<Greeting> {
        self.lock().greeting.clone()
    }

    /// Returns why no further connection is made, once the link has ended.
    pub(super) fn end(&self) -> Option<Error> {
        match &self.lock().link {
            Link::Ended(error) => error.clone(),
            _ => None,
        }
    }

    /// Returns how the last connection ended.
    pub(super) fn last_end(&self) -> How {
        self.lock().last_end.unwrap_or(How::Unannounced)
    }

    /// Moves a consumer's queued items to `batch`; returns `false` at the end of the stream.
    pub(super) fn poll_take(&self, id: u64, batch: &mut VecDeque<Next>, cx: &Context<'_>) -> Poll<bool> {
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

    /// Waits until a consumer's queue has events that this wait has not examined, and returns them with their numbers. They remain in the
    /// queue.
    pub(super) fn poll_unseen(
        &self,
        id: u64,
        wait: &mut Wait,
        cx: &Context<'_>,
    ) -> Poll<Result<Numbered, Error>> {
        let mut state = self.lock();
        let connection = state.is_ready().then_some(state.epoch);
        let Some(consumer) = state.consumers.get(id) else { return Poll::Ready(Err(Error::Ended)) };
        consumer.poll_unseen(wait, connection, cx)
    }

    /// Removes an event from a consumer's queue.
    pub(super) fn claim(&self, id: u64, number: u64) {
        let mut state = self.lock();
        if let Some(consumer) = state.consumers.get(id) {
            consumer.queue.claim(number);
        }
        let driver = state.driver.take();
        drop(state);
        driver.into_iter().for_each(Waker::wake);
    }

    /// Returns the number of items that a consumer's queue dropped since this was last reported.
    pub(super) fn missed(&self, id: u64) -> u64 {
        self.lock().consumers.get(id).map_or(0, |consumer| consumer.queue.missed())
    }

    /// Waits for the expected event, which is also removed from the queue of `reader`.
    pub(super) fn poll_expected(
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

    /// Waits until commands can be sent, registers this command, and returns its number.
    pub(super) fn poll_call(&self, command: &Command<'_>, cx: &Context<'_>) -> Poll<Result<u64, Error>> {
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
    pub(super) fn send(&self, outgoing: Outgoing) {
        let mut state = self.lock();
        state.calls.outgoing.push_back(outgoing);
        let driver = state.driver.take();
        drop(state);
        driver.into_iter().for_each(Waker::wake);
    }

    /// Returns what is to be sent next.
    #[cfg(feature = "tokio")]
    pub(super) fn next_outgoing(&self) -> Option<Outgoing> {
        self.lock().calls.outgoing.pop_front()
    }

    /// Waits for the reply to a command. `reader` is the consumer that cannot read meanwhile, because it is the one that waits.
    pub(super) fn poll_reply(
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

    /// Takes back what `next_outgoing` gave, of which nothing was sent.
    #[cfg(feature = "tokio")]
    pub(super) fn put_back(&self, outgoing: Outgoing) {
        self.lock().calls.outgoing.push_front(outgoing);
    }

    /// Whether sending a command has begun.
    #[cfg(feature = "tokio")]
    pub(super) fn was_sent(&self, number: u64) -> bool {
        self.lock().calls.was_sent(number)
    }

    /// Cancels the wait for a reply; the command is not sent if sending has not begun.
    #[cfg(feature = "tokio")]
    pub(super) fn withdraw(&self, number: u64) {
        let mut state = self.lock();
        state.calls.withdraw(number);
    }

    /// Whether nothing more is read until a consumer with a blocking queue reads.
    pub(super) fn is_stuck(&self) -> bool {
        self.lock().stuck
    }

    /// Cancels the wait for a reply.
    pub(super) fn abandon(&self, number: u64) {
        self.lock().calls.abandon(number);
    }

    /// Cancels the wait for the error of a command whose success has no reply.
    pub(super) fn presume(&self, number: u64) {
        self.lock().calls.presume(number);
    }

    /// Records why this side ends the connection; the reason is reported to the consumers.
    pub(super) fn broke(&self, error: Error) {
        self.lock().broken = Some(error);
    }

    /// Records that this command could not be sent.
    pub(super) fn fail_call(&self, number: u64, error: Error) {
        let mut wakers = Wakers::default();
        self.lock().calls.fail_one(number, error, &mut wakers);
        wakers.wake();
    }

    /// Records that nothing more can be sent: commands that wait for a reply fail.
    pub(super) fn fail_calls(&self, error: &Error) {
        let mut wakers = Wakers::default();
        self.lock().calls.fail(error, &mut wakers);
        wakers.wake();
    }
}
