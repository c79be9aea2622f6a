//! A line to read: time, source, name, members; coloured by severity.

use std::fmt::{self, Write};

use anstyle::{AnsiColor, Style};
use qmp_events::{Event, Value};

use crate::arrival::Arrival;
use crate::data;
use crate::explain::Explanations;
use crate::result::Result;
use crate::terminal::harmless;
use crate::times::{self, When};

/// The width of the column of names, which suits most of them.
const NAME: usize = 24;
/// The width of the column of times.
const TIME: usize = 24;

/// How an event is shown.
pub struct Pretty {
    /// The source that need not be named.
    single: Option<String>,
    /// The width of the column of sources; it grows.
    width: usize,
    colored: bool,
    explanations: Option<Explanations>,
}

impl Pretty {
    /// Names each source but `single`, in a column of this width.
    pub fn new(
        colored: bool,
        (single, width): (Option<String>, Option<usize>),
        explains: bool,
    ) -> Result<Self> {
        let explanations = explains.then(Explanations::new).transpose()?;
        Ok(Self { single, width: width.unwrap_or_default(), colored, explanations })
    }

    /// Writes the line for an event, without its end; with its explanation below, if that was asked for.
    pub fn write(&mut self, arrival: &Arrival, event: &Event, line: &mut String) -> Result {
        match times::of(event, arrival) {
            When::Sent(time) => write!(line, "{}", humantime::format_rfc3339_millis(time))?,
            When::Arrived(time) => write!(line, "{} (arrived)", humantime::format_rfc3339_millis(time))?,
            When::Unknown => write!(line, "{:TIME$}", "-")?,
        }
        if self.single.as_deref() != Some(&*arrival.source) {
            let source = harmless(&arrival.source);
            self.width = self.width.max(source.chars().count());
            write!(line, "  {source:width$}", width = self.width)?;
        }
        let style = if self.colored { style(event) } else { Style::new() };
        write!(line, "  {style}{:NAME$}{style:#}", harmless(event.name()))?;
        let data = data::of(event);
        let path = if matches!(data, Value::Object(_)) { "" } else { "data" };
        members(&mut path.to_owned(), &data, line)?;
        for (key, value) in event.unknown.iter().filter(|(key, _)| *key != "data") {
            members(&mut harmless(key).into_owned(), value, line)?;
        }
        line.truncate(line.trim_end().len());
        if let Some(explanations) = &self.explanations {
            explanations.write(event, &data, line);
        }
        Ok(())
    }
}

/// `key=value`, with the path for what is nested.
fn members(path: &mut String, value: &Value, line: &mut String) -> fmt::Result {
    match value {
        Value::Object(map) => {
            let end = path.len();
            for (key, value) in map {
                if end > 0 {
                    path.push('.');
                }
                path.push_str(&harmless(key));
                members(path, value, line)?;
                path.truncate(end);
            }
            return Ok(());
        }
        Value::String(text) if is_plain(text) => {
            line.extend(["  ", path.as_str(), "=", text]);
            return Ok(());
        }
        _ => line.extend(["  ", path.as_str(), "="]),
    }
    write!(line, "{value}")
}

/// Whether a text differs from its surroundings without quotes, and moves no cursor.
fn is_plain(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'"')
}

/// The severity that a name suggests: QEMU has none, but its names have a pattern.
fn style(event: &Event) -> Style {
    let has = |words: &[&str]| words.iter().any(|word| event.name().contains(word));
    if has(&["ERROR", "PANICKED", "FAILURE", "CORRUPTED", "CRASHLOADED", "_BAD"]) {
        AnsiColor::Red.on_default().bold()
    } else if has(&["WATCHDOG", "THRESHOLD", "CANCELLED", "DISCONNECTED", "DROPPED"])
        || event.kind().is_none()
    {
        AnsiColor::Yellow.on_default()
    } else if has(&["SHUTDOWN", "POWERDOWN", "RESET", "STOP", "SUSPEND", "RESUME", "WAKEUP"]) {
        AnsiColor::Cyan.on_default()
    } else {
        AnsiColor::Green.on_default()
    }
}
