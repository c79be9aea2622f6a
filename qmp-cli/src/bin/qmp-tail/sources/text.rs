//! A file or standard input, searched for events. It waits until they are taken.
//!
//! One thread reads, and the thread that prints searches what was read: an event is decoded where it is used, since to pass it to another
//! thread takes longer.

use std::io::{self, ErrorKind, Read};
use std::sync::{Arc, Mutex};
use std::time::SystemTime;

use qmp_events::stream::Item;

use super::packed;
use crate::arrival::{Arrival, Origin};
use crate::find::{Finder, Found, FoundEvent};
use crate::message::{Gone, Message, Sender};

/// The number of broken events that are reported one by one.
const REPORTED: u64 = 10;
/// How much is read at a time.
const PIECE: usize = 1 << 16;

/// A part of a text.
pub enum Piece {
    /// Some bytes of it.
    Bytes(Vec<u8>),
    /// Its end.
    End,
}

/// What a text has.
pub enum Taken {
    /// An event.
    Arrival(Arrival),
    /// Something that cannot be read, and may hold events.
    Problem(String),
}

/// The search through a text.
pub struct Search {
    finder: Finder,
    text: Text,
}

/// What was found in a text so far.
struct Text {
    name: Arc<str>,
    events: u64,
    broken: u64,
    /// The last source that the text named.
    source: Arc<str>,
}

/// Reads a text to its end, and leaves the search to the thread that prints.
pub fn run(text: impl Read, name: &Arc<str>, sender: &Sender) -> Result<(), Gone> {
    let search = Arc::new(Mutex::new(Search::new(name)));
    let send = |piece| sender.send(Message::Text(Arc::clone(&search), piece));
    let end = read(text, &mut |piece| send(Piece::Bytes(piece)))?;
    match end {
        Ok(()) => send(Piece::End),
        Err(problem) => sender.send(Message::Problem(format!("{name}: {problem}"))),
    }
}

/// Reads a text in pieces, to its end or to a problem.
pub fn read(
    mut text: impl Read,
    take: &mut dyn FnMut(Vec<u8>) -> Result<(), Gone>,
) -> Result<Result<(), String>, Gone> {
    let mut is_first = true;
    loop {
        let mut piece = vec![0; PIECE];
        match fill(&mut text, &mut piece, is_first) {
            Ok(0) => return Ok(Ok(())),
            Ok(length) => piece.truncate(length),
            Err(error) => return Ok(Err(error.to_string())),
        }
        if is_first && let Some(packed) = packed::recognized(&piece) {
            return Ok(Err(packed.to_owned()));
        }
        is_first = false;
        take(piece)?;
    }
}

/// Reads what there is; of the first piece of a text at least so much that its format can be recognized.
fn fill(text: &mut impl Read, piece: &mut [u8], is_first: bool) -> io::Result<usize> {
    let mut length = 0;
    loop {
        match text.read(&mut piece[length..]) {
            Ok(0) => return Ok(length),
            Ok(more) => length += more,
            Err(error) if error.kind() == ErrorKind::Interrupted => continue,
            Err(error) => return Err(error),
        }
        if !is_first || !packed::may_be(&piece[..length]) {
            return Ok(length);
        }
    }
}

impl Search {
    /// Searches a text that is called so.
    pub fn new(name: &Arc<str>) -> Self {
        let text = Text { name: Arc::clone(name), events: 0, broken: 0, source: Arc::clone(name) };
        Self { finder: Finder::default(), text }
    }

    /// Takes the next piece of the text, and returns what is found by then.
    pub fn feed(&mut self, piece: &[u8]) -> impl Iterator<Item = Taken> {
        // One look at the clock for all of them: it may take longer than to decode an event.
        let (now, text) = (SystemTime::now(), &mut self.text);
        self.finder.feed(piece).filter_map(move |found| text.take(found, now))
    }

    /// Takes the end of the text.
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

    /// What is to be said at the end.
    fn end(&self, lines: u64) -> impl Iterator<Item = String> {
        let name = &self.name;
        let more = self.broken.saturating_sub(REPORTED);
        let broken = (more > 0).then(|| format!("{name}: {more} further events are broken"));
        let empty = (self.events == 0).then(|| format!("{name}: there is no event in its {lines} lines"));
        broken.into_iter().chain(empty)
    }
}
