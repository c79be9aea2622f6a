//! A record: a line for each event, with its source and its time of arrival, so that it can be replayed.

use std::fs::File;
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

use prometheus_client::metrics::counter::Counter;
use qmp_events::Event;
use qmp_events::stream::Item;

use crate::arrival::Arrival;
use crate::quote::quote;
use crate::result::Result;
use crate::sink::Sink;
use crate::terminal::say;
use crate::times::microseconds;

/// Writes events into a file, each with its source and its time of arrival. A file that cannot take more ends the record and nothing
/// else.
pub struct Recorder {
    path: PathBuf,
    file: Option<BufWriter<File>>,
    line: String,
    /// How many events are not in the file.
    lost: Counter,
    /// How many lines wait to be written.
    pending: u64,
}

impl Recorder {
    /// Opens a file that is new or empty, or a pipe or device. A record that exists is not overwritten. `lost` counts the events that are not
    /// in the file.
    pub fn new(path: &Path, lost: Counter) -> Result<Self> {
        let is_record = path.metadata().is_ok_and(|metadata| metadata.is_file() && metadata.len() > 0);
        if is_record {
            return Err(format!("{} is there already; name a new file for the record", path.display()).into());
        }
        // If another process begins to write it at the same time, its lines stay, too.
        let opened = File::options().append(true).create(true).open(path);
        let file = opened.map_err(|error| format!("{}: {error}", path.display()))?;
        Ok(Self {
            path: path.to_owned(),
            file: Some(BufWriter::new(file)),
            line: String::new(),
            lost,
            pending: 0,
        })
    }

    /// Ends the record.
    fn fail(&mut self, error: &io::Error) {
        say(&format!("{}: {error}; the record ends, events go on", self.path.display()));
        self.lost.inc_by(self.pending);
        // What is buffered cannot be written, and is not tried again.
        if let Some(file) = self.file.take() {
            drop(file.into_parts());
        }
    }
}

impl Sink for Recorder {
    fn take(&mut self, arrival: &Arrival) -> Result {
        let Ok(Item::Event(event)) = &arrival.next else { return Ok(()) };
        let Some(file) = &mut self.file else {
            self.lost.inc();
            return Ok(());
        };
        self.line.clear();
        write_line(arrival, event, &mut self.line);
        self.line.push('\n');
        self.pending += 1;
        if let Err(error) = file.write_all(self.line.as_bytes()) {
            self.fail(&error);
        }
        Ok(())
    }

    fn flush(&mut self) -> Result {
        match self.file.as_mut().map(Write::flush) {
            Some(Err(error)) => self.fail(&error),
            _ => self.pending = 0,
        }
        Ok(())
    }

    fn finish(&mut self) -> bool {
        // An error is told, and events are counted.
        let _told = self.flush();
        match self.lost.get() {
            0 => {}
            lost => say(&format!("{}: {lost} events are not in the record", self.path.display())),
        }
        self.file.is_some()
    }
}

/// Writes the line for an event, without its end.
pub fn write_line(arrival: &Arrival, event: &Event, line: &mut String) {
    line.push_str("{\"arrived\": ");
    line.push_str(&microseconds(arrival.at).to_string());
    line.push_str(", \"source\": ");
    quote(&arrival.source, line);
    line.push_str(", \"event\": ");
    event.write_json(line);
    line.push('}');
}
