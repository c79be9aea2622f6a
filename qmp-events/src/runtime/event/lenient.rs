//! Events that do not match their type are kept, with their name, data and other members as received, and the error.

use super::read::decode;
use super::set::{EventSet, Parts, Stamp, Whole};
use super::unknown::UnknownEvent;
use crate::runtime::error::{DecodeError, ErrorKind};
use crate::runtime::members::Members;
use crate::runtime::pull::{Duplicates, Guess, Parser, Result};
use crate::runtime::value::Value;
use crate::runtime::wire::Wire;

/// What happens to an event that does not match its type.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Strictness {
    /// The event is an error.
    Strict,
    /// The event is kept, with the error.
    Lenient,
}

/// Reads an event that is the whole text of `parser`, and keeps an event that does not match its type.
///
/// # Errors
/// Returns an error if the text is not an event.
pub fn decode_lenient<E: Whole>(parser: Parser<'_>) -> Result<E> {
    match decode(&mut parser.clone()) {
        Err(error) => keep(parser, error),
        event => event,
    }
}

/// Reads a line as an event, and keeps an event that does not match its type.
///
/// # Errors
/// Returns an error if the text is not an event.
pub fn from_slice_lenient<E: Whole>(line: &[u8]) -> Result<E> {
    decode_lenient(Parser::of_bytes(line, Guess::Layout)?)
}

/// Like [`decode_lenient`], with a limit on the memory that the event takes in addition to its text; also returns that size in bytes.
///
/// # Errors
/// Returns an error if the text is not an event or exceeds the limit.
pub fn decode_within<E: Whole>(text: Parser<'_>, limit: usize) -> Result<(E, usize)> {
    let start = text.within(limit);
    let mut parser = start.clone();
    match decode(&mut parser) {
        Ok(event) => Ok((event, parser.memory())),
        // The text is kept in addition to the value.
        Err(error) => keep_counted(start, error),
    }
}

fn keep<E: Whole>(parser: Parser<'_>, error: DecodeError) -> Result<E> {
    keep_counted(parser, error).map(|(event, _)| event)
}

/// Returns the event that did not match its type because of `error`, or `error` if the text is not an event.
#[cold]
fn keep_counted<E: Whole>(parser: Parser<'_>, error: DecodeError) -> Result<(E, usize)> {
    if matches!(error.kind(), ErrorKind::TooLarge { .. }) {
        return Err(error);
    }
    let mut parser = parser.with_duplicates(Duplicates::LastCounts);
    let mut event = E::blank();
    match Draft::read(&mut parser, &mut event.parts()) {
        Err(other) if matches!(other.kind(), ErrorKind::TooLarge { .. }) => Err(other),
        Ok(Some(unknown)) => {
            let known = E::Set::kind_of(unknown.name.as_bytes());
            let error = if known.is_some() { error.in_event(&unknown.name) } else { error };
            let memory = parser.memory() + unknown.text.map_or(0, str::len);
            let kept = UnknownEvent::new(unknown.name, unknown.data).misfit(error, unknown.text);
            *event.parts().data = E::Set::unknown(kept);
            Ok((event, memory))
        }
        _ => Err(error),
    }
}

/// The name and data of an event that is being read.
#[derive(Default)]
struct Draft<'a> {
    name: Option<String>,
    data: Option<Value>,
    text: Option<&'a str>,
}

/// The name and data of an event.
struct Kept<'a> {
    name: String,
    data: Option<Value>,
    text: Option<&'a str>,
}

impl<'a> Draft<'a> {
    /// Reads the whole text of `parser`; returns `None` if it has no name.
    fn read<D: EventSet>(parser: &mut Parser<'a>, parts: &mut Parts<'_, D>) -> Result<Option<Kept<'a>>> {
        let mut draft = Self::default();
        parser.each_member(&mut |parser, key| draft.member(parser, key, parts))?;
        parser.end()?;
        let Self { name, data, text } = draft;
        Ok(name.map(|name| Kept { name, data, text }))
    }

    fn member<D: EventSet>(
        &mut self,
        parser: &mut Parser<'a>,
        key: &str,
        parts: &mut Parts<'_, D>,
    ) -> Result<bool> {
        match key {
            "event" => Ok(self.name.replace(parser.string()?.into_owned()).is_some()),
            "data" => {
                let start = parser.at();
                let twice = self.data.replace(Value::read(&mut *parser)?).is_some();
                self.text = Some(parser.since(start));
                Ok(twice)
            }
            "timestamp" => {
                let twice = parts.timestamp.is_some() || parts.unknown.get(key).is_some();
                pull_timestamp(parser, parts.unknown, parts.timestamp)?;
                Ok(twice)
            }
            _ => parts.unknown.pull_one(parser, key),
        }
    }
}

/// Reads a timestamp; an invalid timestamp is kept among the unknown members.
fn pull_timestamp(
    parser: &mut Parser<'_>,
    unknown: &mut Members,
    timestamp: &mut Option<crate::runtime::info::Timestamp>,
) -> Result<()> {
    let start = parser.mark();
    if let Ok(stamp) = Stamp::read(&mut *parser) {
        let (stamp, rest) = stamp.split();
        *timestamp = Some(stamp);
        if !rest.is_empty() {
            unknown.insert("timestamp", rest.into());
        }
        return Ok(());
    }
    parser.rewind(start);
    unknown.pull_one(parser, "timestamp").map(drop)
}
