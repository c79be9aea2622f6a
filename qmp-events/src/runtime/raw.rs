//! Events whose data is left alone: what a filter or a relay needs.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

use super::error::DecodeError;
use super::event::{EventSet, Stamp, guess_data, guess_head, numbered};
use super::info::Timestamp;
use super::pull::{Guess, Parser, Result};
use super::record::recorded;
use super::wire::Wire;

/// An event whose data is checked to be JSON and not decoded; it borrows from the line.
///
/// The line is valid JSON, its timestamp has its two numbers, and it has a name. Whether the data is that of the event, and whether
/// a key occurs twice in it, comes to light when an event is made of it, by `Event::try_from`.
pub struct RawEvent<'a, D> {
    /// UTF-8, as all that the reader accepted.
    line: &'a [u8],
    timestamp: Option<Timestamp>,
    name: Cow<'a, [u8]>,
    data: Option<&'a [u8]>,
    set: PhantomData<fn() -> D>,
}

impl<'a, D: EventSet> RawEvent<'a, D> {
    /// Reads a line.
    ///
    /// # Errors
    /// Returns an error if it is not JSON, or no event.
    pub fn from_slice(line: &'a [u8]) -> Result<Self> {
        Self::read(&Parser::of_line(line, Guess::Layout))
    }

    /// Reads each line of `text`: an event, or a record of `qmp-tail`, of which the event is returned. Blank lines are skipped.
    ///
    /// A line that is not an event is an error in its place, which has the number of the line (`DecodeError::line`). The following
    /// lines are read all the same.
    pub fn from_lines(text: &'a [u8]) -> impl Iterator<Item = Result<Self>> {
        numbered(text).map(|(number, line)| {
            let parser = Parser::of_line(line, Guess::Layout);
            let event = match Self::read(&parser) {
                Err(error) => recorded(parser).map_or(Err(error), |event| Self::read(&event)),
                event => event,
            };
            event.map_err(|error| error.in_line(number))
        })
    }

    /// Reads the event that is all that `parser` has.
    ///
    /// # Errors
    /// Returns an error if it is not JSON, or no event.
    pub(crate) fn read(parser: &Parser<'a>) -> Result<Self> {
        match Self::guess(parser.clone()) {
            Some(event) => Ok(event),
            None => Self::any(parser.clone()).map_err(|error| parser.or_not_utf8(error)),
        }
    }

    /// Reads a line that is laid out as QEMU does; nothing where it is laid out otherwise, or wrong.
    fn guess(mut parser: Parser<'a>) -> Option<Self> {
        let (timestamp, name) = guess_head(&mut parser)?;
        let data = if guess_data(&mut parser).ok()? {
            let data = parser.skipped_bytes().ok()?;
            parser.ascend();
            Some(data)
        } else {
            None
        };
        let whole = parser.eat(b"}") && parser.end().is_ok();
        whole.then_some(Self {
            line: parser.bytes(),
            timestamp: Some(timestamp),
            name: Cow::Borrowed(name),
            data,
            set: PhantomData,
        })
    }

    /// Reads a line, whatever its layout.
    fn any(mut parser: Parser<'a>) -> Result<Self> {
        let (mut timestamp, mut name, mut data) = (None, None, None);
        parser.each_member(&mut |parser, key| {
            Ok(match key {
                "timestamp" => timestamp.replace(Stamp::read(&mut *parser)?.split().0).is_some(),
                "event" => name.replace(parser.string()?).is_some(),
                "data" => data.replace(parser.skipped_bytes()?).is_some(),
                _ => {
                    parser.skip()?;
                    false
                }
            })
        })?;
        parser.end()?;
        let name = name.ok_or_else(|| DecodeError::missing("event"))?;
        let name = match name {
            Cow::Borrowed(name) => Cow::Borrowed(name.as_bytes()),
            Cow::Owned(name) => Cow::Owned(name.into_bytes()),
        };
        Ok(Self { line: parser.bytes(), timestamp, name, data, set: PhantomData })
    }

    /// Which event it is, if the specification knows it.
    #[must_use]
    pub fn kind(&self) -> Option<D::Kind> {
        D::kind_of(&self.name)
    }

    /// When it was sent.
    #[must_use]
    pub fn timestamp(&self) -> Option<Timestamp> {
        self.timestamp
    }

    /// Its name on the wire.
    #[must_use]
    pub fn name(&self) -> &str {
        text(&self.name)
    }

    /// The JSON text of its data, if it came with any.
    #[must_use]
    pub fn data(&self) -> Option<&'a str> {
        self.data.map(text)
    }

    /// The line it was read from.
    #[must_use]
    pub fn line(&self) -> &'a str {
        text(self.line)
    }

    /// A parser at its start.
    #[must_use]
    pub fn parser(&self) -> Parser<'a> {
        Parser::of_line(self.line, Guess::Layout)
    }
}

/// The text of a part of a line that was read, which is UTF-8.
fn text(part: &[u8]) -> &str {
    str::from_utf8(part).unwrap_or_default()
}

impl<D> Clone for RawEvent<'_, D> {
    fn clone(&self) -> Self {
        Self { name: self.name.clone(), ..*self }
    }
}

impl<D: EventSet> fmt::Debug for RawEvent<'_, D> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RawEvent")
            .field("timestamp", &self.timestamp)
            .field("name", &self.name())
            .field("data", &self.data())
            .finish_non_exhaustive()
    }
}
