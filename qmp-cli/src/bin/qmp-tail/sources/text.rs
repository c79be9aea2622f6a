//! A file or standard input, searched for events. It waits until they are taken.

use std::io::{ErrorKind, Read};
use std::sync::Arc;
use std::time::SystemTime;

use qmp_events::stream::Item;

use crate::arrival::{Arrival, Origin};
use crate::find::{Finder, Found, FoundEvent};
use crate::message::{Gone, Message, Sender};

/// The number of broken events that are reported one by one.
const REPORTED: u64 = 10;
/// How much is read at a time.
const PIECE: usize = 1 << 16;

/// What was found in a text so far.
struct Text<'t> {
    name: &'t Arc<str>,
    sender: &'t Sender,
    events: u64,
    broken: u64,
    /// The last source that the text named.
    source: Arc<str>,
}

/// Reads a text to its end.
pub fn run(mut text: impl Read, name: &Arc<str>, sender: &Sender) -> Result<(), Gone> {
    let mut state = Text { name, sender, events: 0, broken: 0, source: Arc::clone(name) };
    let (mut finder, mut piece) = (Finder::default(), vec![0; PIECE]);
    loop {
        match text.read(&mut piece) {
            Ok(0) => break,
            Ok(length) => state.take(finder.feed(&piece[..length]))?,
            Err(error) if error.kind() == ErrorKind::Interrupted => {}
            Err(error) => {
                sender.send(Message::Problem(format!("{name}: {error}")))?;
                break;
            }
        }
    }
    state.take(finder.finish())?;
    state.end(finder.lines())
}

impl Text<'_> {
    fn take(&mut self, found: Vec<Found>) -> Result<(), Gone> {
        // One look at the clock for all of them: it may take longer than to decode an event.
        let (now, mut arrivals) = (SystemTime::now(), Vec::new());
        for found in found {
            match found {
                Found::Event(event) => arrivals.push(self.event(event, now)),
                Found::Broken { line, why } => {
                    self.send(&mut arrivals)?;
                    self.broken(line, &why)?;
                }
            }
        }
        self.send(&mut arrivals)
    }

    fn event(&mut self, found: FoundEvent, now: SystemTime) -> Arrival {
        self.events += 1;
        let name = found.source.as_deref().unwrap_or(self.name);
        if *self.source != *name {
            self.source = name.into();
        }
        let origin = match found.arrived {
            _ if found.is_recorded => Origin::Record,
            Some(_) => Origin::DatedText,
            None => Origin::Text,
        };
        let at = found.arrived.unwrap_or(now);
        Arrival { source: Arc::clone(&self.source), at, origin, next: Ok(Item::Event(found.event.into())) }
    }

    fn send(&self, arrivals: &mut Vec<Arrival>) -> Result<(), Gone> {
        if arrivals.is_empty() {
            return Ok(());
        }
        self.sender.send(Message::Arrivals(std::mem::take(arrivals)))
    }

    fn broken(&mut self, line: u64, why: &str) -> Result<(), Gone> {
        self.broken += 1;
        if self.broken > REPORTED {
            return Ok(());
        }
        self.sender.send(Message::Problem(format!("{}: line {line}: {why}", self.name)))
    }

    fn end(&self, lines: u64) -> Result<(), Gone> {
        let name = self.name;
        if self.broken > REPORTED {
            let more = self.broken - REPORTED;
            self.sender.send(Message::Problem(format!("{name}: {more} further events are broken")))?;
        }
        if self.events == 0 {
            self.sender.send(Message::Problem(format!("{name}: there is no event in its {lines} lines")))?;
        }
        Ok(())
    }
}
