//! A record: a line for each event, with its source and its time of arrival, so that it can be replayed.

use std::fs::File;
use std::io::Write;
use std::path::Path;
use std::time::{Duration, SystemTime};

use qmp_events::runtime::{Guess, Parser, Wire, write_string};
use qmp_events::stream::Item;
use qmp_events::{Event, Value};

use crate::arrival::Arrival;
use crate::result::Result;
use crate::sink::Sink;
use crate::times::{self, microseconds};

/// Writes events into a file, each with its source and its time of arrival.
pub struct Recorder {
    file: File,
}

impl Recorder {
    /// Opens a file that is new or empty, or a pipe or device: a record that is there is not written over.
    pub fn new(path: &Path) -> Result<Self> {
        let is_record = path.metadata().is_ok_and(|metadata| metadata.is_file() && metadata.len() > 0);
        if is_record {
            return Err(format!("{} is there already; name a new file for the record", path.display()).into());
        }
        // If another process begins to write it at the same time, its lines stay, too.
        let opened = File::options().append(true).create(true).open(path);
        let file = opened.map_err(|error| format!("{}: {error}", path.display()))?;
        Ok(Self { file })
    }
}

impl Sink for Recorder {
    fn take(&mut self, arrival: &Arrival) -> Result {
        let Ok(Item::Event(event)) = &arrival.next else { return Ok(()) };
        Ok(writeln!(self.file, "{}", line(&arrival.source, arrival.at, event))?)
    }
}

/// An event as it was recorded.
pub struct Recorded {
    /// Where it came from.
    pub source: String,
    /// When it came.
    pub at: SystemTime,
    /// The event.
    pub event: Event,
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
