//! The search through a text: its events as arrivals, and what is broken in it.

use std::sync::Arc;
use std::time::SystemTime;

use qmp_events::stream::Item;

use crate::arrival::{Arrival, Origin};
use crate::find::{Finder, Found, FoundEvent};

/// The number of broken events that are reported one by one.
const REPORTED: u64 = 10;

/// A part of a text.
pub enum Piece {
    /// Some bytes of it.
    Bytes(Vec<u8>),
    /// Its end.
    End,
}

/// An item found in a text.
pub enum Taken {
    /// An event.
    Arrival(Arrival),
    /// Text that cannot be decoded, and may contain events.
    Problem(String),
}

/// The search through a text.
pub struct Search {
    finder: Finder,
    text: Text,
}

/// The state of the search: what has been found in a text so far.
struct Text {
    name: Arc<str>,
    events: u64,
    broken: u64,
    /// The last source that the text named.
    source: Arc<str>,
}

impl Search {
    /// Creates a search through the text called `name`.
    pub fn new(name: &Arc<str>) -> Self {
        let text = Text { name: Arc::clone(name), events: 0, broken: 0, source: Arc::clone(name) };
        Self { finder: Finder::default(), text }
    }

    /// Searches the next piece of the text, and returns the items found so far.
    pub fn feed(&mut self, piece: &[u8]) -> impl Iterator<Item = Taken> {
        // Read the clock once for all of them: reading it may take longer than decoding an event.
        let (now, text) = (SystemTime::now(), &mut self.text);
        self.finder.feed(piece).filter_map(move |found| text.take(found, now))
    }

    /// Ends the text, and returns the remaining items.
    pub fn finish(&mut self) -> Vec<Taken> {
        let (now, text) = (SystemTime::now(), &mut self.text);
        let mut rest: Vec<_> = self.finder.finish().filter_map(|found| text.take(found, now)).collect();
        rest.extend(text.end(self.finder.lines()).map(Taken::Problem));
        rest
    }
}

impl Text {
    fn take(&mut self, found: Found, now: SystemTime) -> Option<Taken> {
        match found {
            Found::Event(event) => Some(Taken::Arrival(self.event(event, now))),
            Found::Broken { line, why } => {
                self.broken += 1;
                let is_reported = self.broken <= REPORTED;
                is_reported.then(|| Taken::Problem(format!("{}: line {line}: {why}", self.name)))
            }
        }
    }

    fn event(&mut self, found: FoundEvent, now: SystemTime) -> Arrival {
        self.events += 1;
        let name = found.source.as_deref().unwrap_or(&self.name);
        if *self.source != *name {
            self.source = name.into();
        }
        let origin = match found.arrived {
            _ if found.is_recorded => Origin::Record,
            Some(_) => Origin::DatedText,
            None => Origin::Text,
        };
        let at = found.arrived.unwrap_or(now);
        Arrival { source: Arc::clone(&self.source), at, origin, next: Ok(Item::Event(found.event)) }
    }

    /// The problems to report at the end of the text.
    fn end(&self, lines: u64) -> impl Iterator<Item = String> {
        let name = &self.name;
        let more = self.broken.saturating_sub(REPORTED);
        let broken = (more > 0).then(|| format!("{name}: {more} further events are broken"));
        let empty = (self.events == 0).then(|| format!("{name}: no event found in {lines} lines"));
        broken.into_iter().chain(empty)
    }
}
