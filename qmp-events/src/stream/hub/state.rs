//! The state of a connection, and how what the driver delivers changes it.

use std::task::Waker;

use super::calls::Calls;
use super::consumers::Consumers;
use super::wakers::Wakers;
use crate::runtime::Greeting;
use crate::stream::error::Error;
use crate::stream::item::{Closed, How, Item};
use crate::stream::queue::Next;
use crate::stream::session::Reply;

/// All that the lock guards.
#[derive(Debug, Default)]
pub(super) struct State {
    /// Those who read.
    pub consumers: Consumers,
    /// Those who wait for a reply.
    pub calls: Calls,
    /// Whether commands can be sent.
    pub link: Link,
    /// Whether the peer was ever reached.
    pub reached: bool,
    /// How many connections have been ready.
    pub epoch: u64,
    /// What QEMU said of itself when it last greeted.
    pub greeting: Option<Greeting>,
    /// Who waits for a connection.
    pub watchers: Wakers,
    /// The driver, while it waits.
    pub driver: Option<Waker>,
    /// Whether the driver waits for room in a queue.
    pub stuck: bool,
    /// Whether the driver is to stop.
    pub closing: bool,
    /// How the last connection ended.
    pub last_end: Option<How>,
    /// Why this side is about to end the connection.
    pub broken: Option<Error>,
}

/// The state of the link.
#[derive(Debug, Clone, Default)]
pub(super) enum Link {
    /// Not yet connected and negotiated, or not any more.
    #[default]
    Down,
    /// Commands can be sent.
    Ready,
    /// Over for good.
    Ended(Option<Error>),
}

/// What the driver has for the others, in the order in which it came.
#[derive(Debug)]
pub(crate) enum Delivery {
    /// An item, and how much memory it takes.
    Item(Next, usize),
    /// A reply.
    Reply(Box<Reply>),
    /// Commands can be sent.
    Ready(Greeting),
    /// The connection ended.
    Closed(Closed),
    /// No connection is left, and none will be made; this is why, unless that was to be expected.
    Ended(Option<Error>),
}

impl State {
    /// Whether commands can be sent.
    pub(super) fn is_ready(&self) -> bool {
        matches!(self.link, Link::Ready)
    }

    /// Hands out what the driver has.
    pub(super) fn take_in(&mut self, delivery: Delivery, wakers: &mut Wakers) {
        match delivery {
            Delivery::Item(item, bytes) => self.consumers.deliver(item, bytes),
            Delivery::Reply(reply) => {
                if let Err(line) = self.calls.reply(*reply, wakers) {
                    let bytes = line.memory();
                    self.consumers.deliver(Err(Error::Line(Box::new(line))), bytes);
                }
            }
            Delivery::Ready(greeting) => self.ready(greeting, wakers),
            Delivery::Closed(closed) => self.closed(closed, wakers),
            Delivery::Ended(error) => {
                self.link = Link::Ended(error);
                wakers.append(&mut self.watchers);
                self.consumers.wake_all(wakers);
            }
        }
    }

    fn ready(&mut self, greeting: Greeting, wakers: &mut Wakers) {
        self.calls.start();
        self.broken = None;
        self.greeting = Some(greeting);
        self.link = Link::Ready;
        self.epoch += 1;
        if self.epoch > 1 {
            self.consumers.deliver(Ok(Item::Reconnected), 0);
        }
        wakers.append(&mut self.watchers);
    }

    fn closed(&mut self, mut closed: Closed, wakers: &mut Wakers) {
        if self.calls.are_quitting() {
            closed.how = How::Announced;
        }
        closed.error = closed.error.or(self.broken.take());
        self.last_end = Some(closed.how);
        self.link = Link::Down;
        self.calls.fail(&Error::Disconnected { dropped: 0 }, wakers);
        self.consumers.deliver(Ok(Item::Closed(closed)), 0);
        self.consumers.wake_all(wakers);
    }

    /// Ends the link for good, whatever the driver does.
    pub(super) fn end(&mut self, how: How, error: Option<Error>, wakers: &mut Wakers) {
        self.closing = true;
        if self.is_ready() {
            self.closed(Closed { how, error: error.clone() }, wakers);
        }
        if !matches!(self.link, Link::Ended(_)) {
            self.take_in(Delivery::Ended(error), wakers);
        }
        wakers.extend(self.driver.take());
    }
}
