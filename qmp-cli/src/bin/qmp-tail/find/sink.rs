//! What was found, decoded.

use std::sync::Arc;
use std::time::{Duration, SystemTime};

use memchr::memchr_iter;
use qmp_events::{DecodeError, Event, Record};

use super::duplicates::{Duplicates, Place};
use super::virsh::Head;
use super::{escape, loose};
use crate::quote::quote;
use crate::times;

/// What was found.
#[derive(Debug, Clone, PartialEq)]
pub enum Found {
    /// An event.
    Event(FoundEvent),
    /// An event that is cut off or is not what QEMU sends: its line, and why.
    Broken {
        /// The number of the line, from 1.
        line: u64,
        /// What is wrong.
        why: String,
    },
}

/// An event, and what the text says of it.
#[derive(Debug, Clone, PartialEq)]
pub struct FoundEvent {
    /// The event.
    pub event: Arc<Event>,
    /// The virtual machine or the record's source, if the text names it.
    pub source: Option<String>,
    /// When it arrived, if the text says so.
    pub arrived: Option<SystemTime>,
    /// Whether it was recorded by `qmp-tail`.
    pub is_recorded: bool,
}

/// Where what was found goes.
#[derive(Debug)]
pub struct Sink {
    duplicates: Duplicates,
    /// What was found and not taken yet.
    pub found: Vec<Found>,
    /// The place up to which lines are counted.
    pub lines: Lines,
}

/// Counts lines up to a place that only goes forward.
#[derive(Debug)]
pub struct Lines {
    /// The place in the buffer.
    pub at: usize,
    /// The number of its line, from 1.
    pub number: u64,
}

impl Default for Sink {
    fn default() -> Self {
        Self { duplicates: Duplicates::default(), found: Vec::new(), lines: Lines { at: 0, number: 1 } }
    }
}

impl Lines {
    /// Counts on.
    pub fn advance(&mut self, buffer: &[u8], to: usize) {
        if let Some(passed) = buffer.get(self.at..to) {
            self.number += memchr_iter(b'\n', passed).count() as u64;
            self.at = to;
        }
    }
}

impl Sink {
    /// Reports an event that is broken, on the line that is counted to.
    pub fn broken(&mut self, why: String) {
        self.found.push(Found::Broken { line: self.lines.number, why });
    }

    /// Takes an event's JSON text. `place` is where its program logged it, if it logs events at several places.
    pub fn event(&mut self, text: &[u8], is_loose: bool, place: Option<Place>) {
        let event = if is_loose { decode_loose(text) } else { decode(text) };
        let is_stamped = event.as_ref().map_or(true, |event| event.timestamp.is_some());
        if is_stamped && place.is_some_and(|place| !self.duplicates.is_new(place, text)) {
            return;
        }
        self.decoded(event, None, None);
    }

    /// Takes an event of `virsh` with the text of its data, if it has any.
    pub fn of_virsh(&mut self, head: Head, data: Option<&[u8]>) {
        let mut text = String::from("{");
        if let Some(timestamp) = head.timestamp {
            let (seconds, microseconds) = (timestamp.seconds, timestamp.microseconds);
            let stamp = format!("{{\"seconds\": {seconds}, \"microseconds\": {microseconds}}}");
            text.push_str("\"timestamp\": ");
            text.push_str(&stamp);
            text.push_str(", ");
        }
        text.push_str("\"event\": ");
        quote(&head.name, &mut text);
        if let Some(data) = data {
            text += ", \"data\": ";
            text += &String::from_utf8_lossy(data);
        }
        text.push('}');
        let event = Event::from_slice_lenient(text.as_bytes()).map_err(DecodeError::without_offset);
        self.decoded(event, Some(head.domain), head.arrived);
    }

    /// Takes a line of a record: the texts of its members.
    pub fn record(&mut self, arrived: &[u8], source: &[u8], event: &[u8], is_loose: bool) {
        let arrived = std::str::from_utf8(arrived).ok().and_then(|arrived| arrived.parse().ok());
        let at =
            arrived.and_then(|arrived| SystemTime::UNIX_EPOCH.checked_add(Duration::from_micros(arrived)));
        let Some(at) = at.filter(|at| times::is_date(*at)) else {
            return self.broken("`arrived` is not a number of microseconds up to the year 9999".into());
        };
        let source = String::from_utf8_lossy(&escape::unescaped(source)).into_owned();
        let event = if is_loose { decode_loose(event) } else { decode(event) };
        self.decoded(event, Some(source), Some(at));
        self.mark_recorded();
    }

    /// What was found last is from a record.
    fn mark_recorded(&mut self) {
        if let Some(Found::Event(found)) = self.found.last_mut() {
            found.is_recorded = true;
        }
    }

    fn decoded(
        &mut self,
        event: Result<Event, DecodeError>,
        source: Option<String>,
        arrived: Option<SystemTime>,
    ) {
        match event {
            Ok(event) => {
                let event = event.into();
                self.found.push(Found::Event(FoundEvent { event, source, arrived, is_recorded: false }));
            }
            Err(error) => self.broken(error.to_string()),
        }
    }

    /// Takes a whole line if it is an event or a record as QEMU and `qmp-tail` lay them out.
    pub fn usual_line(&mut self, line: &[u8]) -> bool {
        if !line.starts_with(b"{\"arrived") {
            match Event::from_slice_lenient(line) {
                Ok(event) if event.kind().is_some() || event.unknown.is_empty() => {
                    self.decoded(Ok(event), None, None);
                    return true;
                }
                _ => return false,
            }
        }
        let Some((arrived, source, event)) = recorded(line) else { return false };
        self.decoded(Ok(event), Some(source), Some(arrived));
        self.mark_recorded();
        true
    }
}

/// Reads a line of a record as `qmp-tail` writes it.
fn recorded(line: &[u8]) -> Option<(SystemTime, String, Event)> {
    if !line.starts_with(b"{\"arrived\": ") {
        return None;
    }
    let Record { arrived, source, event, .. } = std::str::from_utf8(line).ok()?.parse().ok()?;
    Some((arrived, source, event)).filter(|_| times::is_date(arrived))
}

/// Reads an event; bytes that are not UTF-8 become U+FFFD.
fn decode(text: &[u8]) -> Result<Event, DecodeError> {
    match std::str::from_utf8(text) {
        Ok(_) => Event::from_slice_lenient(text),
        Err(_) => Event::from_slice_lenient(String::from_utf8_lossy(text).as_bytes()),
    }
}

fn decode_loose(text: &[u8]) -> Result<Event, DecodeError> {
    Event::from_slice_lenient(loose::to_json(text).as_bytes()).map_err(DecodeError::without_offset)
}
