//! Events on standard output.

use std::io::{self, IsTerminal, Write};

use qmp_events::stream::Item;

use crate::arguments::{Arguments, Color, Format};
use crate::arrival::Arrival;
use crate::pretty::Pretty;
use crate::result::Result;
use crate::sink::Sink;
use crate::{cloudevents, record};

/// Prints each event as one line.
pub struct Printer {
    format: Format,
    pretty: Pretty,
    printed: u64,
}

impl Printer {
    /// A printer for events of these sources.
    pub fn new(arguments: &Arguments, sources: &[String]) -> Self {
        let colored = match arguments.color {
            Color::Always => true,
            Color::Never => false,
            Color::Auto => {
                io::stdout().is_terminal() && std::env::var_os("NO_COLOR").is_none_or(|set| set.is_empty())
            }
        };
        let width = sources.iter().map(|name| name.chars().count()).max();
        // A record may hold several sources; they are known only when it has been read.
        let several = sources.len() > 1 || arguments.replay.is_some();
        let pretty = Pretty { source: width.filter(|_| several), colored };
        Self { format: arguments.format, pretty, printed: 0 }
    }
}

impl Sink for Printer {
    fn take(&mut self, arrival: &Arrival) -> Result {
        let Ok(Item::Event(event)) = &arrival.next else { return Ok(()) };
        self.printed += 1;
        let line = match self.format {
            Format::Pretty => self.pretty.line(&arrival.source, arrival.at, event)?,
            Format::Json if self.pretty.source.is_some() => record::line(&arrival.source, arrival.at, event),
            Format::Json => event.to_json(),
            Format::Cloudevents => {
                cloudevents::line(arrival, event, &cloudevents::id(arrival, self.printed))?
            }
        };
        let mut stdout = io::stdout().lock();
        writeln!(stdout, "{line}")?;
        Ok(stdout.flush()?)
    }
}
