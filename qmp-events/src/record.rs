//! Records of events: what `qmp-tail --record` writes.

use std::time::{Duration, SystemTime};

use crate::generated::Event;
use crate::runtime::DecodeError;
use crate::runtime::{decode_lenient, read_record, write_string};

/// An event, its source, and its time of arrival: a line of a record written by `qmp-tail --record`.
///
/// ```
/// use qmp_events::Record;
///
/// let line = r#"{"arrived": 1700000000000005, "source": "vm1", "event": {"event": "STOP"}}"#;
/// let record: Record = line.parse()?;
/// assert_eq!((&*record.source, record.event.name()), ("vm1", "STOP"));
/// assert_eq!(record.to_string(), line);
/// # Ok::<(), qmp_events::DecodeError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Record {
    /// Where the event came from, such as a socket's path.
    pub source: String,
    /// When the event arrived, according to the receiver's clock; written to the microsecond. A time before 1970 is written as 1970.
    pub arrived: SystemTime,
    /// The event. An event that does not match its type is kept; see [`Event::from_slice_lenient`].
    pub event: Event,
}

impl Record {
    /// Returns a record of this event.
    #[must_use]
    pub fn new(source: impl Into<String>, arrived: SystemTime, event: Event) -> Self {
        Self { source: source.into(), arrived, event }
    }

    /// Reads each line of `text`; blank lines are skipped.
    ///
    /// A line that is not a record yields an error, which contains the line number ([`DecodeError::line`]).
    pub fn from_lines(text: &str) -> impl Iterator<Item = Result<Self, DecodeError>> + '_ {
        let numbered = (1..).zip(text.lines()).filter(|(_, line)| !line.trim_ascii().is_empty());
        numbered.map(|(number, line)| line.parse().map_err(|error: DecodeError| error.in_line(number)))
    }
}

impl std::str::FromStr for Record {
    type Err = DecodeError;

    /// Reads a line.
    fn from_str(line: &str) -> Result<Self, DecodeError> {
        let raw = read_record(line)?;
        let arrived = SystemTime::UNIX_EPOCH.checked_add(Duration::from_micros(raw.arrived));
        Ok(Self {
            source: raw.source,
            arrived: arrived.unwrap_or(SystemTime::UNIX_EPOCH),
            event: decode_lenient(raw.event).map_err(|error| error.under("event").without_offset())?,
        })
    }
}

/// Formats the record as a line without a line ending.
impl std::fmt::Display for Record {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let since = self.arrived.duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
        let mut source = String::new();
        write_string(&self.source, &mut source);
        write!(
            f,
            "{{\"arrived\": {}, \"source\": {source}, \"event\": {}}}",
            since.as_micros(),
            self.event.to_json()
        )
    }
}
