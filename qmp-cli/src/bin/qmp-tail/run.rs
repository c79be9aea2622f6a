//! Passes items from the sources to the sinks until the run ends.

use std::collections::BTreeSet;
use std::process::ExitCode;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, TryRecvError};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use qmp_events::stream::{How, Item};

use crate::arrival::Arrival;
use crate::message::Message;
use crate::output::Output;
use crate::result::Result;
use crate::search::{Piece, Search, Taken};
use crate::sources::Started;
use crate::terminal::say;
use crate::wanted::Wanted;

/// The reason why a run ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum End {
    /// All sources have ended.
    Sources,
    /// The awaited event came.
    Awaited,
    /// The user interrupted it.
    Interrupted,
    /// The timeout has expired.
    Timeout,
}

/// A run of the program.
pub struct Run<'r> {
    wanted: &'r Wanted,
    output: Output,
    /// The number of sources that have not ended.
    open: usize,
    /// The sources that have never been connected.
    connecting: BTreeSet<Arc<str>>,
    timeout: Option<Duration>,
    deadline: Option<Instant>,
    /// Whether something was lost or failed.
    has_failed: bool,
}

impl<'r> Run<'r> {
    /// Starts a run.
    pub fn new(timeout: Option<Duration>, wanted: &'r Wanted, output: Output, started: Started) -> Self {
        Self {
            wanted,
            output,
            open: started.count,
            connecting: started.connecting.into_iter().collect(),
            timeout,
            deadline: timeout.and_then(|timeout| Instant::now().checked_add(timeout)),
            has_failed: false,
        }
    }

    /// Passes on what comes.
    pub fn pass_on(&mut self, receiver: &Receiver<Message>, interrupted: &AtomicBool) -> Result<End> {
        while self.open > 0 {
            let message = self.next(receiver)?;
            if interrupted.load(Ordering::Relaxed) {
                return Ok(End::Interrupted);
            }
            match message {
                Ok(message) => {
                    if let Some(end) = self.take(message)? {
                        return Ok(end);
                    }
                }
                Err(RecvTimeoutError::Timeout) => return Ok(End::Timeout),
                Err(RecvTimeoutError::Disconnected) => break,
            }
        }
        Ok(End::Sources)
    }

    /// Returns the next message. Flushes the output first if no message is available yet.
    fn next(
        &mut self,
        receiver: &Receiver<Message>,
    ) -> Result<std::result::Result<Message, RecvTimeoutError>> {
        if self.deadline.is_some_and(|deadline| deadline <= Instant::now()) {
            return Ok(Err(RecvTimeoutError::Timeout));
        }
        match receiver.try_recv() {
            Ok(message) => return Ok(Ok(message)),
            Err(TryRecvError::Disconnected) => return Ok(Err(RecvTimeoutError::Disconnected)),
            Err(TryRecvError::Empty) => self.output.flush()?,
        }
        Ok(match self.deadline {
            None => receiver.recv().map_err(|_| RecvTimeoutError::Disconnected),
            Some(deadline) => receiver.recv_timeout(deadline.saturating_duration_since(Instant::now())),
        })
    }

    fn take(&mut self, message: Message) -> Result<Option<End>> {
        match message {
            Message::Arrivals(arrivals) => {
                for arrival in &arrivals {
                    if self.arrival(arrival)? {
                        return Ok(Some(End::Awaited));
                    }
                }
            }
            Message::Text(search, piece) => return self.text(&search, &piece),
            Message::Connected(name) => {
                self.output.connected(&name)?;
                self.connecting.remove(&name);
            }
            Message::Problem(why) => self.problem(&why)?,
            Message::Started => self.open += 1,
            Message::Ended(name) => {
                self.output.forget(&name);
                self.connecting.remove(&name);
                self.open -= 1;
            }
            Message::Interrupted => return Ok(Some(End::Interrupted)),
        }
        Ok(None)
    }

    /// Searches a piece of text, and passes on what it finds.
    fn text(&mut self, search: &Mutex<Search>, piece: &Piece) -> Result<Option<End>> {
        // Nothing else uses it, and a panic here ends the program.
        let mut search = search.lock().unwrap_or_else(PoisonError::into_inner);
        match piece {
            Piece::Bytes(bytes) => self.taken(search.feed(bytes)),
            Piece::End => self.taken(search.finish()),
        }
    }

    fn taken(&mut self, all: impl IntoIterator<Item = Taken>) -> Result<Option<End>> {
        for taken in all {
            match taken {
                Taken::Problem(why) => self.problem(&why)?,
                Taken::Arrival(arrival) => {
                    if self.arrival(&arrival)? {
                        return Ok(Some(End::Awaited));
                    }
                }
            }
        }
        Ok(None)
    }

    fn problem(&mut self, why: &str) -> Result {
        // Flush first, so that a terminal shows the preceding output before the problem.
        self.output.flush()?;
        say(why);
        self.has_failed = true;
        Ok(())
    }

    /// Passes on an arrival. Returns whether it is the awaited event.
    fn arrival(&mut self, arrival: &Arrival) -> Result<bool> {
        self.output.observe(arrival);
        match &arrival.next {
            Ok(Item::Event(event)) => {
                if self.wanted.shows(event) {
                    self.output.take(arrival)?;
                }
                return Ok(self.wanted.awaits(event));
            }
            Ok(Item::Closed(closed)) => {
                self.has_failed |= closed.how == How::Unannounced || closed.error.is_some();
            }
            Ok(Item::Lagged { .. }) | Err(_) => self.has_failed = true,
            Ok(_) => {}
        }
        self.output.flush()?;
        self.output.take(arrival)?;
        Ok(false)
    }

    /// Waits until everything is delivered, and returns the exit code.
    pub fn finish(mut self, end: End) -> ExitCode {
        let mut has_failed = self.has_failed && end != End::Awaited;
        if let Some(awaited) = self.wanted.awaited().filter(|_| end != End::Awaited) {
            say(&format!("{awaited} did not come"));
            has_failed = true;
        }
        if let (End::Timeout, Some(timeout)) = (end, self.timeout) {
            for name in &self.connecting {
                say(&format!("{name}: not connected within {}", humantime::format_duration(timeout)));
                has_failed = true;
            }
        }
        let has_arrived = self.output.finish();
        if has_failed || !has_arrived { ExitCode::FAILURE } else { ExitCode::SUCCESS }
    }
}
