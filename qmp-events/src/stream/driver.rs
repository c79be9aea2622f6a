//! The thread of a blocking connection: it connects, reads, and delivers, until the connection is over or nobody is left.

use std::io::{self, Read};
use std::sync::Arc;
use std::time::{Duration, Instant};

use super::error::Error;
use super::hub::Outgoing;
use super::options::{Attempts, Options, Outcome, after};
use super::outlet::Failed;
use super::park::wait;
use super::pump::{End, Pump, has_gone};
use super::shared::Shared;
use super::socket::{Control, Socket, Writer};

/// Makes connections until a time; its second argument waits for so long, and returns false to give up.
pub(super) type Connector =
    Box<dyn FnMut(Instant, &mut dyn FnMut(Duration) -> bool) -> Result<Socket, Error> + Send>;

/// The pauses between looks at a reader that does not block.
const PAUSES: (Duration, Duration) = (Duration::from_millis(1), Duration::from_millis(20));

/// What runs on the thread.
pub(super) struct Driver {
    shared: Arc<Shared>,
    connector: Connector,
    pump: Pump,
    attempts: Attempts,
    finished: bool,
}

impl Driver {
    /// It does nothing before [`run`](Self::run).
    pub(super) fn new(shared: Arc<Shared>, connector: Connector, options: Options) -> Self {
        let attempts = Attempts::new(&options);
        let pump = Pump::new(options, &shared.hub);
        Self { shared, connector, pump, attempts, finished: false }
    }

    /// Runs to the end.
    pub(super) fn run(mut self) {
        loop {
            let (outcome, error) = self.attempt();
            let error = self.attempts.reason(error);
            match self.attempts.pause(self.pump.options(), outcome) {
                Some(pause) if !self.is_closing_within(pause) => {}
                _ => {
                    self.pump.finish(error);
                    self.deliver();
                    self.finished = true;
                    return;
                }
            }
        }
    }

    /// Connects, and reads until the connection is over.
    fn attempt(&mut self) -> (Outcome, Option<Error>) {
        let time = self.attempts.time(self.pump.options());
        let deadline = after(time);
        let hub = &self.shared.hub;
        let mut pause = |pause| wait(Some(after(pause)), |cx| hub.poll_closing(cx)).is_none();
        match (self.connector)(deadline, &mut pause) {
            Ok(socket) => {
                let error = self.serve(socket, (time, deadline));
                (self.pump.outcome(error.as_ref(), &self.shared.hub), error)
            }
            Err(error) => {
                self.pump.failed(&self.shared.hub);
                (self.pump.outcome(Some(&error), &self.shared.hub), Some(error))
            }
        }
    }

    /// Reads until the connection is over; returns what went wrong.
    fn serve(&mut self, socket: Socket, (time, deadline): (Duration, Instant)) -> Option<Error> {
        let Socket { mut reader, writer } = socket;
        let control = if let Writer::Socket(control) = &writer { Some(Arc::clone(control)) } else { None };
        self.pump.connected(&self.shared.hub, time);
        self.shared.outlet.plug(writer);
        let end = self.read(&mut *reader, control.as_deref(), deadline);
        self.shared.outlet.unplug();
        let error = self.pump.ended(end);
        self.deliver();
        error
    }

    fn read(&mut self, reader: &mut dyn Read, control: Option<&dyn Control>, deadline: Instant) -> End {
        let mut deadline = Some(deadline);
        let (first, longest) = PAUSES;
        let mut pause = first;
        loop {
            self.deliver();
            if self.shared.hub.is_closing() {
                return End::Eof;
            }
            if let Some(end) = self.limit_time(&mut deadline, control) {
                return end;
            }
            match reader.read(self.pump.space()) {
                Ok(0) => return End::Eof,
                Ok(count) => {
                    pause = first;
                    if let Some(end) = self.take_in(count) {
                        return end;
                    }
                }
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                // A time for the read has passed, or it does not block.
                Err(error) if matches!(error.kind(), io::ErrorKind::WouldBlock | io::ErrorKind::TimedOut) => {
                    // A connection whose keep-alive went unanswered says so in the same way.
                    if error.kind() == io::ErrorKind::TimedOut && deadline.is_none() && control.is_some() {
                        return End::Failed(error);
                    }
                    self.is_closing_within(pause);
                    pause = (pause * 2).min(longest);
                }
                Err(error) => return End::Failed(error),
            }
        }
    }

    /// Gives a read the time that is left for the greeting; all the time in the world once that is done.
    fn limit_time(&self, deadline: &mut Option<Instant>, control: Option<&dyn Control>) -> Option<End> {
        let end = (*deadline)?;
        let left = end.saturating_duration_since(Instant::now());
        if self.pump.is_ready() {
            *deadline = None;
        } else if left.is_zero() {
            return Some(End::TimedOut);
        }
        let timeout = deadline.is_some().then_some(left);
        control.and_then(|control| control.set_read_timeout(timeout).err()).map(End::Failed)
    }

    fn take_in(&mut self, count: usize) -> Option<End> {
        let goes_on = self.pump.filled(count, &self.shared.hub);
        let deadline = after(self.attempts.time(self.pump.options()));
        let sent =
            self.pump.send.take().map_or(Ok(()), |bytes| self.shared.send(Outgoing::new(0, bytes), deadline));
        match sent {
            // What it sent before it went is still to be read.
            Err(Failed::Before(error) | Failed::Within(error, _)) if has_gone(&error) => None,
            Err(Failed::Before(error) | Failed::Within(error, _)) => Some(End::Failed(error)),
            Ok(()) => (!goes_on).then_some(End::Eof),
        }
    }

    fn deliver(&mut self) {
        let hub = &self.shared.hub;
        let batch = &mut self.pump.batch;
        wait(None, |cx| hub.poll_deliver(batch, cx));
    }

    fn is_closing_within(&self, pause: Duration) -> bool {
        wait(Some(after(pause)), |cx| self.shared.hub.poll_closing(cx)).is_some()
    }
}

/// However the thread ends, its users learn of it.
impl Drop for Driver {
    fn drop(&mut self) {
        if !self.finished {
            self.shared.hub.abort(&mut self.pump.batch, &Error::Stopped);
            self.shared.outlet.unplug();
        }
    }
}
