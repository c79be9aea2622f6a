//! A record: a line for each event, with its source and its time of arrival, so that it can be replayed.

use std::time::{Duration, SystemTime};

use qmp_events::runtime::{Guess, Parser, Wire, write_string};
use qmp_events::{Event, Value};

use crate::{Result, times};

/// An event as it was recorded.
pub struct Recorded {
    /// Where it came from.
    pub source: String,
    /// When it came.
    pub at: SystemTime,
    /// The event.
    pub event: Event,
}

/// Microseconds since 1970.
pub fn microseconds(at: SystemTime) -> u128 {
    at.duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default().as_micros()
}

/// The line for an event.
pub fn line(source: &str, at: SystemTime, event: &Event) -> String {
    let mut line = format!("{{\"arrived\": {}, \"source\": ", microseconds(at));
    write_string(source, &mut line);
    line.push_str(", \"event\": ");
    event.write_json(&mut line);
    line.push('}');
    line
}

impl Recorded {
    /// Reads such a line.
    pub fn parse(line: &str) -> Result<Self> {
        let mut parser = Parser::new(line, Guess::Nothing);
        let value = Value::pull(&mut parser).and_then(|value| parser.end().map(|()| value))?;
        let part = |key: &str| value.get(key).ok_or_else(|| format!("`{key}` is missing"));
        let arrived = part("arrived")?.as_u64().ok_or("`arrived` is no number of microseconds")?;
        let at = SystemTime::UNIX_EPOCH.checked_add(Duration::from_micros(arrived));
        Ok(Self {
            source: part("source")?.as_str().ok_or("`source` is no string")?.to_owned(),
            at: at.filter(|at| times::is_date(*at)).ok_or("`arrived` is after the year 9999")?,
            event: part("event")?.to_string().parse()?,
        })
    }
}
