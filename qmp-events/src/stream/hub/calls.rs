//! Commands that were sent and wait for a reply.

use std::collections::{HashMap, HashSet, VecDeque};
use std::task::{Context, Poll, Waker};

use super::wakers::Wakers;
use crate::stream::command::{Command, Ids};
use crate::stream::error::{Error, LineError};
use crate::stream::session::Reply;

/// Commands and their replies.
#[derive(Debug, Default)]
pub(super) struct Calls {
    /// The ids of the commands.
    pub ids: Ids,
    open: HashMap<u64, Call>,
    last: u64,
    /// The commands among them, or replied to with success, that make QEMU exit.
    quits: HashSet<u64>,
    /// What the driver is to send.
    pub outgoing: VecDeque<Outgoing>,
}

/// Bytes that the driver is to send.
#[derive(Debug)]
pub(crate) struct Outgoing {
    /// The number of the command; 0 for the negotiation.
    #[cfg_attr(not(feature = "tokio"), expect(dead_code, reason = "whoever sends on a thread knows it"))]
    pub number: u64,
    /// The bytes.
    pub bytes: Vec<u8>,
    /// Descriptors that go with them.
    #[cfg(all(feature = "fd", unix))]
    pub fds: Vec<std::os::fd::OwnedFd>,
}

impl Outgoing {
    /// Bytes without descriptors.
    pub(crate) fn new(number: u64, bytes: Vec<u8>) -> Self {
        Self {
            number,
            bytes,
            #[cfg(all(feature = "fd", unix))]
            fds: Vec::new(),
        }
    }
}

/// A command that was sent.
#[derive(Debug)]
enum Call {
    Waiting(Option<Waker>),
    Done(Result<String, Error>),
    /// Nobody waits any more; its reply may still come.
    Abandoned,
    /// Nobody waits any more; only an error may still come.
    Silent,
}

impl Call {
    fn is_open(&self) -> bool {
        !matches!(self, Self::Done(_) | Self::Silent)
    }

    fn take_waker(&mut self) -> Option<Waker> {
        if let Self::Waiting(waker) = self { waker.take() } else { None }
    }
}

impl Calls {
    /// Notes that a command is about to be sent: its number.
    pub(super) fn add(&mut self, command: &Command<'_>) -> u64 {
        self.last += 1;
        if command.quits() {
            self.quits.insert(self.last);
        }
        self.open.insert(self.last, Call::Waiting(None));
        self.last
    }

    /// Whether QEMU was told to quit, and did not refuse.
    pub(super) fn are_quitting(&self) -> bool {
        !self.quits.is_empty()
    }

    /// A new connection begins.
    pub(super) fn start(&mut self) {
        self.quits.clear();
        self.outgoing.clear();
    }

    /// The reply to a command; `blocked` if none can come.
    pub(super) fn poll_reply(
        &mut self,
        number: u64,
        blocked: bool,
        cx: &Context<'_>,
    ) -> Poll<Result<String, Error>> {
        match self.open.remove(&number) {
            Some(Call::Done(result)) => Poll::Ready(result),
            Some(_) if blocked => {
                self.open.insert(number, Call::Abandoned);
                Poll::Ready(Err(Error::QueueFull))
            }
            Some(_) => {
                self.open.insert(number, Call::Waiting(Some(cx.waker().clone())));
                Poll::Pending
            }
            None => Poll::Ready(Err(Error::Ended)),
        }
    }

    /// Nobody waits for this reply any more.
    pub(super) fn abandon(&mut self, number: u64) {
        if let Some(call) = self.open.get_mut(&number) {
            match call {
                Call::Done(_) => drop(self.open.remove(&number)),
                Call::Silent => {}
                Call::Waiting(_) | Call::Abandoned => *call = Call::Abandoned,
            }
        }
    }

    /// Nobody waits for the error of this command any more, which has succeeded as far as anyone knows.
    pub(super) fn presume(&mut self, number: u64) {
        if let Some(call) = self.open.get_mut(&number) {
            *call = Call::Silent;
        }
    }

    /// Whether sending a command has begun.
    #[cfg(feature = "tokio")]
    pub(super) fn was_sent(&self, number: u64) -> bool {
        self.outgoing.iter().all(|outgoing| outgoing.number != number)
    }

    /// Forgets a command that was not sent. A peer that takes nothing would otherwise have them pile up.
    #[cfg(feature = "tokio")]
    pub(super) fn withdraw(&mut self, number: u64) {
        let waiting = self.outgoing.len();
        self.outgoing.retain(|outgoing| outgoing.number != number);
        if self.outgoing.len() < waiting {
            self.open.remove(&number);
            self.quits.remove(&number);
        }
    }

    /// Hands a reply to whoever waits for it.
    ///
    /// # Errors
    /// Returns the line if it is not a reply to any of these commands.
    pub(super) fn reply(&mut self, reply: Reply, wakers: &mut Wakers) -> Result<(), LineError> {
        let Reply { id, result, line } = reply;
        let number = match &id {
            Some(id) => self.ids.number(id),
            // QEMU could not read a command, and so not its id: it answers in the order in which it was asked.
            None if result.is_err() => {
                self.open.iter().filter(|(_, call)| call.is_open()).map(|(&number, _)| number).min()
            }
            None => None,
        };
        let Some((number, call)) = number.and_then(|number| Some((number, self.open.get_mut(&number)?)))
        else {
            return Err(line);
        };
        if matches!(call, Call::Done(_)) {
            return Err(line);
        }
        if matches!(result, Err(Error::Command(_))) {
            self.quits.remove(&number);
        }
        if matches!(call, Call::Abandoned | Call::Silent) {
            self.open.remove(&number);
            return Ok(());
        }
        wakers.extend(call.take_waker());
        *call = Call::Done(result);
        Ok(())
    }

    /// No reply can come any more.
    pub(super) fn fail(&mut self, error: &Error, wakers: &mut Wakers) {
        self.outgoing.clear();
        self.open.retain(|_, call| !matches!(call, Call::Abandoned | Call::Silent));
        for call in self.open.values_mut().filter(|call| call.is_open()) {
            wakers.extend(call.take_waker());
            *call = Call::Done(Err(error.clone()));
        }
    }

    /// This command could not be sent.
    pub(super) fn fail_one(&mut self, number: u64, error: Error, wakers: &mut Wakers) {
        self.quits.remove(&number);
        if let Some(call) = self.open.get_mut(&number).filter(|call| call.is_open()) {
            wakers.extend(call.take_waker());
            *call = Call::Done(Err(error));
        }
    }

    /// Wakes all who wait.
    pub(super) fn wake(&mut self, wakers: &mut Wakers) {
        self.open.values_mut().for_each(|call| wakers.extend(call.take_waker()));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::runtime::Value;
    use crate::stream::error::Problem;

    fn reply(calls: &mut Calls, number: u64) -> bool {
        let line = LineError { problem: Problem::UnexpectedReply, text: String::new(), offset: 0 };
        let id = Some(Value::String(calls.ids.text(number)));
        calls.reply(Reply { id, result: Ok("{}".into()), line }, &mut Wakers::default()).is_ok()
    }

    #[test]
    fn a_command_that_nobody_waits_for_is_forgotten_with_its_reply() {
        let mut calls = Calls::default();
        let command = Command::parse(r#"{"execute": "stop"}"#).unwrap();
        let numbers = [calls.add(&command), calls.add(&command)];
        assert!(reply(&mut calls, numbers[0]));
        for number in numbers {
            calls.abandon(number);
        }
        assert_eq!(calls.open.len(), 1, "of the second, the reply is still to come");
        assert!(reply(&mut calls, numbers[1]));
        assert!(calls.open.is_empty() && !reply(&mut calls, numbers[1]));
    }
}
