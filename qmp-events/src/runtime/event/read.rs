//! Reading an event: first in the layout that QEMU sends.

use super::any::pull_any;
use super::set::{EventSet, Parts, Whole, in_data, keep_rest};
use crate::runtime::info::Timestamp;
use crate::runtime::members::Members;
use crate::runtime::pull::{Guess, Parser, Result};

/// Reads an event that is the whole text of `parser`.
///
/// # Errors
/// Returns an error if the text is not exactly one event.
pub fn decode<E: Whole>(parser: &mut Parser<'_>) -> Result<E> {
    // The event is built in its return slot, because it is large enough for a move to show in a profile.
    let mut decoded = Ok(E::blank());
    if let Ok(event) = &mut decoded
        && let Err(error) = pull_event(parser, &mut event.parts()).and_then(|()| parser.end())
    {
        decoded = Err(parser.or_not_utf8(error));
    }
    decoded
}

/// Reads a line as an event.
///
/// # Errors
/// Returns an error if the text is not exactly one event.
pub fn from_slice<E: Whole>(line: &[u8]) -> Result<E> {
    decode(&mut Parser::of_line(line, Guess::Layout))
}

/// Reads a line that is known to be UTF-8 as an event.
///
/// # Errors
/// Returns an error if the text is not exactly one event.
pub fn from_text<E: Whole>(line: &str) -> Result<E> {
    decode(&mut Parser::new(line, Guess::Layout))
}

/// Reads a line as an event, without trying QEMU's layout first.
///
/// # Errors
/// Returns an error if the text is not exactly one event.
pub fn from_slice_in_any_layout<E: Whole>(line: &[u8]) -> Result<E> {
    decode(&mut Parser::of_line(line, Guess::Nothing))
}

/// Reads an event.
///
/// # Errors
/// Returns an error if the text does not begin with an event.
fn pull_event<D: EventSet>(parser: &mut Parser<'_>, parts: &mut Parts<'_, D>) -> Result<()> {
    if parser.guesses() {
        let start = parser.mark();
        if guess(parser, parts)? {
            return Ok(());
        }
        parser.rewind(start);
        // A failed attempt that reached the last byte may have left partial data.
        *parts.timestamp = None;
        *parts.unknown = Members::new();
    }
    pull_any(parser, parts)
}

/// Reads a timestamp and the name after it in QEMU's layout; returns `None` at the first byte that differs.
#[inline]
pub(crate) fn guess_head<'a>(parser: &mut Parser<'a>) -> Option<(Timestamp, &'a [u8])> {
    let timestamp = match parser.eat_timestamp() {
        Some(timestamp) => timestamp,
        None => guess_timestamp(parser)?,
    };
    Some((timestamp, parser.ascii_string()?))
}

/// Reads a timestamp whose numbers have any length, with or without spaces.
fn guess_timestamp(parser: &mut Parser<'_>) -> Option<Timestamp> {
    let mut number_behind = |keys: &[&[u8]]| {
        let passed = keys.iter().all(|key| parser.eat_spaced(key));
        passed.then(|| parser.whole())??.narrow()
    };
    let seconds = number_behind(&[b"{\"timestamp\":", b"{\"seconds\":"])?;
    let microseconds = number_behind(&[b",", b"\"microseconds\":"])?;
    let event = parser.eat_spaced(b"},") && parser.eat_spaced(b"\"event\":");
    event.then_some(Timestamp { seconds, microseconds })
}

/// Consumes the key of an event's data, with or without spaces, if it is next; the data is the second level, after the event itself.
#[inline]
pub(crate) fn guess_data(parser: &mut Parser<'_>) -> Result<bool> {
    let found = parser.eat(b", \"data\": ") || parser.eat(b",\"data\":");
    if found {
        parser.descend()?;
    }
    Ok(found)
}

/// Reads an event in QEMU's layout, with or without spaces; returns `false` at the first byte that differs.
fn guess<D: EventSet>(parser: &mut Parser<'_>, parts: &mut Parts<'_, D>) -> Result<bool> {
    let Some((timestamp, name)) = guess_head(parser) else { return Ok(false) };
    let Some(kind) = D::kind_of(name) else { return Ok(false) };
    *parts.timestamp = Some(timestamp);
    if guess_data(parser)? {
        let rest = parts.data.read(kind, &mut *parser).map_err(|error| in_data::<D>(kind, error))?;
        parser.ascend();
        keep_rest(parts.unknown, rest);
        return Ok(parser.eat(b"}"));
    }
    if !parser.eat(b"}") {
        return Ok(false);
    }
    parts.data.read_nothing(kind).map_err(|error| in_data::<D>(kind, error))?;
    Ok(true)
}
