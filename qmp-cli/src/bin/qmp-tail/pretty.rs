//! A line for people: time, source, name, members; coloured by how bad it is.

use std::fmt::{self, Write};
use std::time::SystemTime;

use anstyle::{AnsiColor, Style};
use qmp_events::runtime::{Guess, Parser, Wire};
use qmp_events::{Event, RawEvent, Value};

use crate::result::Result;
use crate::terminal::harmless;
use crate::times;

/// How wide the column of names is: most of them fit.
const NAME: usize = 24;

/// How an event is shown.
pub struct Pretty {
    /// How wide the column of sources is; none for a single source.
    pub source: Option<usize>,
    /// Whether to use colours.
    pub colored: bool,
}

impl Pretty {
    /// The line for an event.
    pub fn line(&self, source: &str, at: SystemTime, event: &Event) -> Result<String> {
        let mut line = humantime::format_rfc3339_millis(times::of(event, at)).to_string();
        if let Some(width) = self.source {
            write!(line, "  {:width$}", harmless(source))?;
        }
        let style = if self.colored { style(event) } else { Style::new() };
        write!(line, "  {style}{:NAME$}{style:#}", harmless(event.name()))?;
        let json = event.to_json();
        if let Some(data) = RawEvent::from_slice(json.as_bytes())?.data() {
            members("", &Value::pull(&mut Parser::new(data, Guess::Nothing))?, &mut line)?;
        }
        line.truncate(line.trim_end().len());
        Ok(line)
    }
}

/// `key=value`, with the way to it for what is nested.
fn members(path: &str, value: &Value, line: &mut String) -> fmt::Result {
    match value {
        Value::Object(map) => {
            for (key, value) in map {
                let key = harmless(key);
                let path = if path.is_empty() { key.into_owned() } else { format!("{path}.{key}") };
                members(&path, value, line)?;
            }
            Ok(())
        }
        Value::String(text) if is_plain(text) => write!(line, "  {path}={text}"),
        _ => write!(line, "  {path}={value}"),
    }
}

/// Whether a text can be told from its surroundings without quotes, and moves no cursor.
fn is_plain(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'"')
}

/// What a name says of how bad it is: QEMU has no levels, but its names are of one mould.
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
