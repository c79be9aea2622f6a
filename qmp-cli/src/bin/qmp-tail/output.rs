//! Where things go: events to standard output and the record, the rest to standard error.

use std::fs::File;
use std::io::{self, IsTerminal, Write};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use qmp_events::Event;
use qmp_events::stream::Item;

use crate::Result;
use crate::arguments::{Arguments, Color, Format};
use crate::pretty::{Pretty, harmless};
use crate::sources::{Arrival, named};
use crate::{cloudevents, record};

/// Says something that is no event.
pub fn say(text: &str) {
    // Where nobody listens, events go on all the same.
    let _closed = writeln!(io::stderr(), "qmp-tail: {}", harmless(text));
}

/// Opens a file that is new or empty, or a pipe or device: a record that is there is not written over.
fn new_file(path: &Path) -> Result<File> {
    let is_record = path.metadata().is_ok_and(|metadata| metadata.is_file() && metadata.len() > 0);
    if is_record {
        return Err(format!("{} is there already; name a new file for the record", path.display()).into());
    }
    // Where another one begins to write it at the same time, its lines stay, too.
    let opened = File::options().append(true).create(true).open(path);
    opened.map_err(|error| format!("{}: {error}", path.display()).into())
}

/// What has been opened to print to.
pub struct Output {
    format: Format,
    pretty: Pretty,
    record: Option<File>,
    sources: usize,
    printed: u64,
    #[cfg(feature = "nats")]
    nats: Option<crate::nats::Nats>,
}

impl Output {
    /// For these sources. Where `interrupted` is set, nothing waits for room.
    #[cfg_attr(not(feature = "nats"), expect(unused_variables, reason = "standard output takes all"))]
    pub fn new(arguments: &Arguments, sources: &[String], interrupted: &Arc<AtomicBool>) -> Result<Self> {
        let colored = match arguments.color {
            Color::Always => true,
            Color::Never => false,
            Color::Auto => {
                io::stdout().is_terminal() && std::env::var_os("NO_COLOR").is_none_or(|set| set.is_empty())
            }
        };
        let width = sources.iter().map(|name| name.chars().count()).max();
        // A record may hold several sources, and which is not known before it is read.
        let several = sources.len() > 1 || arguments.replay.is_some();
        Ok(Self {
            format: arguments.format,
            pretty: Pretty { source: width.filter(|_| several), colored },
            record: arguments.record.as_deref().map(new_file).transpose()?,
            sources: sources.len(),
            printed: 0,
            #[cfg(feature = "nats")]
            nats: crate::nats::start(arguments, sources, interrupted)?,
        })
    }

    /// How many sources there are.
    pub fn sources(&self) -> usize {
        self.sources
    }

    /// Prints what came.
    pub fn print(&mut self, arrival: &Arrival) -> Result {
        let source = &arrival.source;
        #[cfg(feature = "nats")]
        if let Some(nats) = &mut self.nats {
            nats.notice(arrival)?;
        }
        match &arrival.next {
            Ok(Item::Event(event)) => return self.event(arrival, event),
            Ok(Item::Lagged { missed }) => say(&format!("{source}: too slow, {missed} events are lost")),
            Ok(Item::Closed(_)) if self.sources == 1 => {}
            Ok(Item::Closed(_)) => say(&format!("{source}: closed")),
            Ok(Item::Reconnected) => {
                say(&format!("{source}: connected anew; what happened in between is not known"));
            }
            Ok(other) => say(&format!("{source}: {other:?}")),
            Err(error) => say(&named(source, error)),
        }
        Ok(())
    }

    /// Waits until all has arrived where it goes; false if that was in vain.
    #[cfg_attr(not(feature = "nats"), expect(clippy::unused_self, reason = "standard output has taken all"))]
    pub fn finish(&self) -> bool {
        #[cfg(feature = "nats")]
        if let Some(nats) = &self.nats {
            return nats.finish();
        }
        true
    }

    fn event(&mut self, arrival: &Arrival, event: &Event) -> Result {
        let Arrival { source, at, .. } = arrival;
        self.printed += 1;
        if let Some(file) = &mut self.record {
            writeln!(file, "{}", record::line(source, *at, event))?;
        }
        #[cfg(feature = "nats")]
        if let Some(nats) = &mut self.nats {
            return nats.publish(arrival, event);
        }
        let line = match self.format {
            Format::Pretty => self.pretty.line(source, *at, event)?,
            Format::Json if self.pretty.source.is_some() => record::line(source, *at, event),
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
