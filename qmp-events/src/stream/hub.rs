//! Where a connection's driver and its users meet: consumers' queues, commands that wait for a reply, and the state of the link.
//!
//! Nothing here does I/O or waits: whoever has to wait leaves a waker, be it of a thread or of a task. No waker is called while the
//! lock is held.

use std::collections::{HashMap, VecDeque};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Waker};

use super::command::Command;
use super::error::Problem;
use super::queue::{Next, Queue};
use super::session::Reply;
use super::{Bounds, Error, Filter, Item};
use crate::{Event, Greeting};

/// How many items a consumer takes at once.
const BATCH: usize = 256;

/// The meeting place.
#[derive(Debug, Default)]
pub struct Hub {
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    consumers: Vec<Consumer>,
    /// How many consumers have been added or removed.
    changes: u64,
    calls: HashMap<u64, Call>,
    last_call: u64,
    link: Link,
    greeting: Option<Greeting>,
    watchers: Vec<Waker>,
    driver: Option<Waker>,
    /// Whether the driver waits for room in a queue.
    stuck: bool,
    closing: bool,
    /// Whether a `quit` was sent on this connection.
    quitting: bool,
    #[cfg(feature = "tokio")]
    outgoing: VecDeque<Vec<u8>>,
}

/// One that reads events.
#[derive(Debug)]
struct Consumer {
    id: u64,
    filter: Filter,
    queue: Queue,
    waker: Option<Waker>,
}

/// A command that was sent.
#[derive(Debug)]
enum Call {
    Waiting(Option<Waker>),
    Done(Result<String, Error>),
    /// Nobody waits any more; its reply may still come.
    Abandoned,
}

/// The state of the link.
#[derive(Debug, Clone, Default)]
pub enum Link {
    /// Not yet connected and negotiated, or not any more.
    #[default]
    Down,
    /// Commands can be sent.
    Ready(Greeting),
    /// Over for good.
    Ended(Option<Error>),
}

/// What the driver has for the others, in the order in which it came.
#[derive(Debug)]
pub enum Delivery {
    /// An item, and the bytes in which it came.
    Item(Next, usize),
    /// A reply.
    Reply(Reply),
    /// The link's new state.
    Link(Link),
}

impl Hub {
    fn lock(&self) -> MutexGuard<'_, State> {
        // No code of anyone else's runs while it is held, so nothing is half-done after a panic.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Adds a consumer.
    pub fn add(&self, filter: Filter, bounds: Bounds) -> u64 {
        let mut state = self.lock();
        state.changes += 1;
        let id = state.changes;
        state.consumers.push(Consumer { id, filter, queue: Queue::new(bounds), waker: None });
        id
    }

    /// Removes a consumer.
    pub fn remove(&self, id: u64) {
        let mut state = self.lock();
        state.changes += 1;
        state.consumers.retain(|consumer| consumer.id != id);
        let driver = state.driver.take();
        drop(state);
        driver.into_iter().for_each(Waker::wake);
    }

    /// The consumers' filters, if consumers came or went since `known`.
    pub fn filters(&self, known: &mut u64) -> Option<Vec<Filter>> {
        let state = self.lock();
        let news = state.changes != *known;
        *known = state.changes;
        news.then(|| state.consumers.iter().map(|consumer| consumer.filter.clone()).collect())
    }

    /// Hands out the batch; pending while a queue that blocks is full.
    pub fn poll_deliver(&self, batch: &mut VecDeque<Delivery>, cx: &Context<'_>) -> Poll<()> {
        let mut wakers = Vec::new();
        let mut state = self.lock();
        while !matches!(batch.front(), Some(Delivery::Item(..)) if state.is_blocked()) {
            match batch.pop_front() {
                None => break,
                Some(Delivery::Item(item, bytes)) => state.deliver(item, bytes),
                Some(Delivery::Reply(reply)) => state.reply(reply, &mut wakers),
                Some(Delivery::Link(link)) => state.change_link(link, &mut wakers),
            }
        }
        let blocked = !batch.is_empty() && !state.closing;
        state.stuck = blocked;
        if blocked {
            state.driver = Some(cx.waker().clone());
            // Who waits for a reply may be the one whose queue it is.
            wakers.extend(state.calls.values_mut().filter_map(Call::take_waker));
        }
        let ready = state.consumers.iter_mut().filter(|consumer| !consumer.queue.is_empty());
        wakers.extend(ready.filter_map(|consumer| consumer.waker.take()));
        if blocked || matches!(state.link, Link::Ended(_)) {
            wakers.extend(state.consumers.iter_mut().filter_map(|consumer| consumer.waker.take()));
        }
        drop(state);
        wakers.into_iter().for_each(Waker::wake);
        if blocked { Poll::Pending } else { Poll::Ready(()) }
    }

    /// Moves what waits for a consumer to `batch`; false at the end of the stream.
    pub fn poll_take(&self, id: u64, batch: &mut VecDeque<Next>, cx: &Context<'_>) -> Poll<bool> {
        let mut state = self.lock();
        let ended = matches!(state.link, Link::Ended(_));
        let Some(consumer) = state.consumer(id) else { return Poll::Ready(false) };
        if consumer.queue.is_empty() {
            consumer.waker = Some(cx.waker().clone());
            return if ended { Poll::Ready(false) } else { Poll::Pending };
        }
        consumer.queue.take(BATCH, batch);
        let driver = consumer.queue.has_much_room().then(|| state.driver.take()).flatten();
        drop(state);
        driver.into_iter().for_each(Waker::wake);
        Poll::Ready(true)
    }

    /// Takes the first event out of a consumer's queue that `filter` admits.
    pub fn poll_pick(
        &self,
        id: u64,
        filter: &Filter,
        seen: &mut u64,
        cx: &Context<'_>,
    ) -> Poll<Result<Event, Error>> {
        let mut state = self.lock();
        let ended = matches!(state.link, Link::Ended(_));
        let Some(consumer) = state.consumer(id) else { return Poll::Ready(Err(Error::Ended)) };
        let wanted = |item: &Next| matches!(item, Ok(Item::Event(event)) if filter.admits(event));
        match consumer.queue.pick(seen, wanted) {
            Some(Ok(Item::Event(event))) => {
                let driver = state.driver.take();
                drop(state);
                driver.into_iter().for_each(Waker::wake);
                Poll::Ready(Ok(event))
            }
            _ if ended => Poll::Ready(Err(Error::Ended)),
            _ if consumer.queue.blocks() => Poll::Ready(Err(Error::QueueFull)),
            _ => {
                consumer.waker = Some(cx.waker().clone());
                Poll::Pending
            }
        }
    }

    /// Waits until a connection was negotiated for the first time, or none could be.
    pub fn poll_negotiated(&self, cx: &Context<'_>) -> Poll<Result<(), Error>> {
        let mut state = self.lock();
        match &state.link {
            _ if state.greeting.is_some() => Poll::Ready(Ok(())),
            Link::Ended(error) => Poll::Ready(Err(error.clone().unwrap_or(Error::Ended))),
            Link::Ready(_) | Link::Down => {
                state.watchers.push(cx.waker().clone());
                Poll::Pending
            }
        }
    }

    /// What QEMU said of itself when it last greeted.
    pub fn greeting(&self) -> Option<Greeting> {
        self.lock().greeting.clone()
    }

    /// Notes that a command is about to be sent: its id.
    ///
    /// # Errors
    /// Where there is no connection.
    pub fn call(&self, command: &Command<'_>) -> Result<u64, Error> {
        self.lock().call(command)
    }

    /// The reply to a command. `consumer` is the one that cannot read meanwhile, since it is the one who waits.
    pub fn poll_reply(
        &self,
        id: u64,
        consumer: Option<u64>,
        cx: &Context<'_>,
    ) -> Poll<Result<String, Error>> {
        let mut state = self.lock();
        let full = consumer.and_then(|id| state.consumer(id)).is_some_and(|it| it.queue.blocks());
        let blocked = full && state.stuck;
        match state.calls.remove(&id) {
            Some(Call::Done(result)) => Poll::Ready(result),
            Some(_) if blocked => {
                state.calls.insert(id, Call::Abandoned);
                Poll::Ready(Err(Error::QueueFull))
            }
            Some(_) => {
                state.calls.insert(id, Call::Waiting(Some(cx.waker().clone())));
                Poll::Pending
            }
            None => Poll::Ready(Err(Error::Ended)),
        }
    }

    /// Nobody waits for this reply any more.
    pub fn abandon(&self, id: u64) {
        let mut state = self.lock();
        if let Some(call) = state.calls.get_mut(&id) {
            match call {
                Call::Done(_) => drop(state.calls.remove(&id)),
                _ => *call = Call::Abandoned,
            }
        }
    }

    /// Everyone has gone: the driver is to stop.
    pub fn close(&self) {
        let mut state = self.lock();
        state.closing = true;
        let driver = state.driver.take();
        drop(state);
        driver.into_iter().for_each(Waker::wake);
    }

    /// Whether QEMU was asked to quit.
    pub fn is_quitting(&self) -> bool {
        self.lock().quitting
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

    /// The same, and has the driver send it.
    ///
    /// # Errors
    /// Where there is no connection.
    #[cfg(feature = "tokio")]
    pub fn call_by_driver(&self, command: &Command<'_>) -> Result<u64, Error> {
        let mut state = self.lock();
        let id = state.call(command)?;
        state.outgoing.push_back(command.with_id(id));
        let driver = state.driver.take();
        drop(state);
        driver.into_iter().for_each(Waker::wake);
        Ok(id)
    }

    /// What is to be sent next.
    #[cfg(feature = "tokio")]
    pub fn next_outgoing(&self) -> Option<Vec<u8>> {
        self.lock().outgoing.pop_front()
    }
}

impl State {
    fn consumer(&mut self, id: u64) -> Option<&mut Consumer> {
        self.consumers.iter_mut().find(|consumer| consumer.id == id)
    }

    fn call(&mut self, command: &Command<'_>) -> Result<u64, Error> {
        if !matches!(self.link, Link::Ready(_)) {
            return Err(Error::Ended);
        }
        self.quitting |= command.quits();
        self.last_call += 1;
        self.calls.insert(self.last_call, Call::Waiting(None));
        Ok(self.last_call)
    }

    fn is_blocked(&self) -> bool {
        self.consumers.iter().any(|consumer| consumer.queue.blocks())
    }

    /// An event goes to those who want it, anything else to all.
    fn deliver(&mut self, item: Next, bytes: usize) {
        let mut last: Option<&mut Consumer> = None;
        for consumer in &mut self.consumers {
            if matches!(&item, Ok(Item::Event(event)) if !consumer.filter.admits(event)) {
                continue;
            }
            if let Some(earlier) = last.replace(consumer) {
                earlier.queue.push(item.clone(), bytes);
            }
        }
        if let Some(last) = last {
            last.queue.push(item, bytes);
        }
    }

    fn reply(&mut self, reply: Reply, wakers: &mut Vec<Waker>) {
        let id = match &reply.id {
            Some(id) => id.as_u64(),
            // QEMU could not read a command, and so not its id: it answers in the order in which it was asked.
            None => self.calls.iter().filter(|(_, call)| call.is_open()).map(|(&id, _)| id).min(),
        };
        let known = id.and_then(|id| Some((id, self.calls.remove(&id)?)));
        match known {
            Some((id, Call::Waiting(waker))) if reply.id.is_some() || reply.result.is_err() => {
                self.calls.insert(id, Call::Done(reply.result.map_err(Error::Command)));
                wakers.extend(waker);
            }
            Some((_, Call::Abandoned)) if reply.id.is_some() || reply.result.is_err() => {}
            other => {
                self.calls.extend(other);
                debug_assert_eq!(reply.line.problem, Problem::UnexpectedReply);
                self.deliver(Err(Error::Line(reply.line)), 0);
            }
        }
    }

    fn change_link(&mut self, link: Link, wakers: &mut Vec<Waker>) {
        if !matches!(link, Link::Ready(_)) {
            self.calls.retain(|_, call| !matches!(call, Call::Abandoned));
            for call in self.calls.values_mut().filter(|call| call.is_open()) {
                wakers.extend(call.take_waker());
                *call = Call::Done(Err(Error::Ended));
            }
        }
        self.quitting &= !matches!(link, Link::Ready(_));
        #[cfg(feature = "tokio")]
        self.outgoing.clear();
        if let Link::Ready(greeting) = &link {
            self.greeting = Some(greeting.clone());
        }
        self.link = link;
        wakers.append(&mut self.watchers);
    }
}

impl Call {
    fn is_open(&self) -> bool {
        !matches!(self, Self::Done(_))
    }

    fn take_waker(&mut self) -> Option<Waker> {
        if let Self::Waiting(waker) = self { waker.take() } else { None }
    }
}
