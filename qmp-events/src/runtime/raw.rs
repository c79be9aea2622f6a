//! Events whose data is left alone: what a filter or a relay needs.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

use super::error::{DecodeError, ErrorKind};
use super::event::{EventSet, Parts, Stamp, decode};
use super::info::Timestamp;
use super::pull::{Guess, Parser, Result};
use super::wire::Wire;

/// An event whose data is checked to be JSON and not decoded; it borrows from the line.
///
/// The line is valid JSON, its timestamp has its two numbers, and it has a name. Whether the data is that of the event, and whether
/// a key stands twice in it, comes to light with [`parts`](Self::parts).
pub struct RawEvent<'a, D> {
    line: &'a [u8],
    timestamp: Option<Timestamp>,
    name: Cow<'a, str>,
    data: Option<&'a [u8]>,
    set: PhantomData<fn() -> D>,
}

impl<'a, D: EventSet> RawEvent<'a, D> {
    /// Reads a line.
    ///
    /// # Errors
    /// Where it is no JSON, or no event.
    pub fn from_slice(line: &'a [u8]) -> Result<Self> {
        match Self::guess(line) {
            Some(event) => Ok(event),
            None => Self::any(line),
        }
    }

    /// Reads a line that is laid out as QEMU does; nothing where it is laid out otherwise, or wrong.
    fn guess(line: &'a [u8]) -> Option<Self> {
        let mut parser = Parser::new(line, Guess::Layout);
        let seconds = parser.eat(b"{\"timestamp\": {\"seconds\": ").then(|| i64::pull(&mut parser))?.ok()?;
        let microseconds = parser.eat(b", \"microseconds\": ").then(|| i64::pull(&mut parser))?.ok()?;
        let name = parser.eat(b"}, \"event\": ").then(|| parser.string())?.ok()?;
        let data = if parser.eat(b", \"data\": ") {
            let start = parser.at();
            // Two levels: the event and its data.
            parser.descend().and_then(|()| parser.skip()).ok()?;
            parser.ascend();
            Some(parser.since(start))
        } else {
            None
        };
        let whole = parser.eat(b"}") && parser.end().is_ok();
        let timestamp = Some(Timestamp { seconds, microseconds });
        whole.then_some(Self { line, timestamp, name, data, set: PhantomData })
    }

    /// Reads a line, whatever its layout.
    fn any(line: &'a [u8]) -> Result<Self> {
        let mut parser = Parser::new(line, Guess::Nothing);
        let (mut timestamp, mut name, mut data) = (None, None, None);
        each_member(&mut parser, |parser, key| {
            Ok(match key {
                "timestamp" => timestamp.replace(Stamp::pull(parser)?.split().0).is_some(),
                "event" => name.replace(parser.string()?).is_some(),
                "data" => {
                    parser.skip_space();
                    let start = parser.at();
                    parser.skip()?;
                    data.replace(parser.since(start)).is_some()
                }
                _ => {
                    parser.skip()?;
                    false
                }
            })
        })?;
        parser.end()?;
        let name = name.ok_or_else(|| DecodeError::missing("event"))?;
        Ok(Self { line, timestamp, name, data, set: PhantomData })
    }

    /// Which event it is, if the specification knows it.
    #[must_use]
    pub fn kind(&self) -> Option<D::Kind> {
        D::kind_of(self.name.as_bytes())
    }

    /// When it was sent.
    #[must_use]
    pub fn timestamp(&self) -> Option<Timestamp> {
        self.timestamp
    }

    /// Its name on the wire.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The JSON text of its data, if it came with any.
    #[must_use]
    pub fn data(&self) -> Option<&'a str> {
        // It was read as JSON, so it is UTF-8.
        self.data.and_then(|data| str::from_utf8(data).ok())
    }

    /// The line it was read from.
    #[must_use]
    pub fn line(&self) -> &'a [u8] {
        self.line
    }

    /// Decodes all of it; `Event::try_from` makes an event of it.
    ///
    /// # Errors
    /// Where the data is not what the specification says.
    pub fn parts(&self) -> Result<Parts<D>> {
        decode(self.line, Guess::Layout)
    }
}

/// Reads an object whose members `read` takes by key; it says whether one was there already.
pub(super) fn each_member<'a>(
    parser: &mut Parser<'a>,
    mut read: impl FnMut(&mut Parser<'a>, &str) -> Result<bool>,
) -> Result<()> {
    if parser.skip_space() != Some(b'{') {
        return Err(parser.unexpected("an object"));
    }
    parser.open()?;
    if parser.is_empty(b'}') {
        return Ok(());
    }
    loop {
        if parser.skip_space() != Some(b'"') {
            return Err(parser.error(ErrorKind::Expected("a key")));
        }
        let key = parser.key()?;
        if read(parser, &key).map_err(|error| error.under(&key))? {
            return Err(parser.error(ErrorKind::DuplicateKey).under(&key));
        }
        if !parser.more(b'}')? {
            return Ok(());
        }
    }
}

impl<D> Clone for RawEvent<'_, D> {
    fn clone(&self) -> Self {
        Self { name: self.name.clone(), ..*self }
    }
}

impl<D> fmt::Debug for RawEvent<'_, D> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RawEvent")
            .field("timestamp", &self.timestamp)
            .field("name", &self.name)
            .field("data", &self.data.map(String::from_utf8_lossy))
            .finish_non_exhaustive()
    }
}
