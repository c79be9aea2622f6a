//! Records: lines that hold an event, where it came from, and when it came.

use super::error::{DecodeError, ErrorKind};
use super::pull::{Guess, Parser, Result};
use super::wire::Wire;

/// A record, its event not yet decoded.
pub struct RawRecord<'a> {
    /// Where the event came from.
    pub source: String,
    /// When it came, in microseconds since 1970.
    pub arrived: u64,
    /// The event.
    pub event: Parser<'a>,
}

/// The event of the record that is all that `parser` has; nothing if that is not a record.
pub(crate) fn recorded(mut parser: Parser<'_>) -> Option<Parser<'_>> {
    let mut event = None;
    let read = parser.each_member(&mut |parser, key| {
        let value = part(parser)?;
        Ok(key == "event" && event.replace(value).is_some())
    });
    read.and_then(|()| parser.end()).ok()?;
    event.filter(|event| event.peek() == Some(b'{'))
}

/// Passes a value; returns a parser of it.
fn part<'a>(parser: &mut Parser<'a>) -> Result<Parser<'a>> {
    parser.skipped().map(|text| Parser::new(text, Guess::Layout))
}

/// Reads a record.
///
/// # Errors
/// Returns an error if the line is not a record.
pub fn read_record(line: &str) -> Result<RawRecord<'_>> {
    let mut parser = Parser::new(line, Guess::Nothing);
    let (mut source, mut arrived, mut event) = (None, None, None);
    parser.each_member(&mut |parser, key| {
        Ok(match key {
            "source" => source.replace(String::read(&mut *parser)?).is_some(),
            "arrived" => arrived.replace(u64::read(&mut *parser)?).is_some(),
            "event" => event.replace(part(parser)?).is_some(),
            _ => {
                parser.skip()?;
                false
            }
        })
    })?;
    parser.end()?;
    let event = event.ok_or_else(|| DecodeError::missing("event"))?;
    if event.peek() != Some(b'{') {
        return Err(DecodeError::new(
            ErrorKind::WrongType { expected: "an event", found: "another value" },
            None,
        )
        .under("event"));
    }
    Ok(RawRecord {
        source: source.ok_or_else(|| DecodeError::missing("source"))?,
        arrived: arrived.ok_or_else(|| DecodeError::missing("arrived"))?,
        event,
    })
}
