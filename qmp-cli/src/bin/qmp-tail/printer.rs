//! Events on standard output.

use std::io::{self, BufWriter, IsTerminal, Stdout, Write};

use qmp_events::Event;
use qmp_events::stream::{Closed, How, Item};

use crate::arguments::{Arguments, Color, Format};
use crate::arrival::{Arrival, Origin};
use crate::cloudevents;
use crate::pretty::Pretty;
use crate::record::write_line;
use crate::result::Result;
use crate::sink::Sink;

/// How much is gathered before it is written.
const GATHERED: usize = 1 << 16;

/// Prints each event as one line.
pub struct Printer {
    format: Format,
    pretty: Pretty,
    /// Whether there may be several sources.
    several: bool,
    printed: u64,
    line: String,
    output: BufWriter<Stdout>,
}

impl Printer {
    /// A printer for events of these sources.
    pub fn new(arguments: &Arguments, sources: &[String]) -> Result<Self> {
        let colored = match arguments.color {
            Color::Always => true,
            Color::Never => false,
            Color::Auto => {
                io::stdout().is_terminal() && std::env::var_os("NO_COLOR").is_none_or(|set| set.is_empty())
            }
        };
        // What a record and a folder hold is known only when it has been read.
        let several = sources.len() > 1
            || arguments.replay.is_some()
            || !arguments.watch.is_empty()
            || !arguments.listen.is_empty();
        let single = if several { None } else { sources.first().cloned() };
        let width = sources.iter().map(|name| name.chars().count()).max().filter(|_| several);
        Ok(Self {
            format: arguments.format,
            pretty: Pretty::new(colored, (single, width), arguments.explain)?,
            several,
            printed: 0,
            line: String::new(),
            output: BufWriter::with_capacity(GATHERED, io::stdout()),
        })
    }

    fn event(&mut self, arrival: &Arrival, event: &Event) -> Result {
        match self.format {
            Format::Pretty => self.pretty.write(arrival, event, &mut self.line)?,
            Format::Json if self.several || arrival.origin == Origin::Record => {
                write_line(arrival, event, &mut self.line);
            }
            Format::Json => event.write_json(&mut self.line),
            Format::Cloudevents => self.line = cloudevents::line(arrival, event, &self.id(arrival))?,
        }
        Ok(())
    }

    /// An id that no other event has that arrived in the same microsecond.
    fn id(&self, arrival: &Arrival) -> String {
        cloudevents::id(arrival, self.printed)
    }
}

impl Sink for Printer {
    fn take(&mut self, arrival: &Arrival) -> Result {
        self.line.clear();
        self.printed += 1;
        match &arrival.next {
            Ok(Item::Event(event)) => self.event(arrival, event)?,
            Ok(Item::Lagged { missed }) if self.format == Format::Cloudevents => {
                self.line = cloudevents::lagged(&arrival.source, &self.id(arrival), Some(*missed))?;
            }
            Ok(Item::Closed(Closed { how: How::Unannounced, .. })) if self.format == Format::Cloudevents => {
                self.line = cloudevents::closed(&arrival.source, &self.id(arrival))?;
            }
            _ => return Ok(()),
        }
        self.line.push('\n');
        Ok(self.output.write_all(self.line.as_bytes())?)
    }

    fn flush(&mut self) -> Result {
        Ok(self.output.flush()?)
    }

    fn finish(&mut self) -> bool {
        self.output.flush().is_ok()
    }
}
