//! Events as `CloudEvents` 1.0 in JSON, which message brokers carry.

use std::fmt::{self, Write};
use std::time::SystemTime;

use qmp_events::runtime::write_string;
use qmp_events::{Event, RawEvent};

use crate::record::microseconds;
use crate::sources::Arrival;
use crate::{Result, times};

/// An id for an event; `number` makes it unique among those that arrived in the same microsecond.
pub fn id(arrival: &Arrival, number: u64) -> String {
    format!("{}-{number}", microseconds(arrival.at))
}

/// The line for an event.
pub fn line(arrival: &Arrival, event: &Event, id: &str) -> Result<String> {
    let time = times::of(event, arrival.at);
    let mut line = head(&arrival.source, &format!("org.qemu.qmp.{}", event.name()), id, time)?;
    // An attribute that is there is never empty.
    if let Some(subject) = event.subject().filter(|subject| !subject.is_empty()) {
        attribute("subject", subject, &mut line)?;
    }
    let json = event.to_json();
    if let Some(data) = RawEvent::from_slice(json.as_bytes())?.data() {
        write!(line, ", \"datacontenttype\": \"application/json\", \"data\": {data}")?;
    }
    line.push('}');
    Ok(line)
}

/// The line that stands for so many events that are lost.
#[cfg(feature = "nats")]
pub fn lagged(source: &str, id: &str, missed: u64) -> Result<String> {
    let mut line = head(source, "org.qemu.qmp-tail.Lagged", id, SystemTime::now())?;
    write!(line, ", \"datacontenttype\": \"application/json\", \"data\": {{\"missed\": {missed}}}}}")?;
    Ok(line)
}

fn head(source: &str, kind: &str, id: &str, time: SystemTime) -> Result<String> {
    let mut line = String::from("{\"specversion\": \"1.0\"");
    attribute("id", id, &mut line)?;
    attribute("source", &uri(source), &mut line)?;
    attribute("type", kind, &mut line)?;
    attribute("time", &humantime::format_rfc3339_micros(time).to_string(), &mut line)?;
    Ok(line)
}

fn attribute(name: &str, value: &str, line: &mut String) -> fmt::Result {
    write!(line, ", \"{name}\": ")?;
    write_string(value, line);
    Ok(())
}

/// A source's name as a URI reference.
fn uri(source: &str) -> String {
    let kept = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~/:@[]".contains(&byte);
    let shown = |byte| if kept(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") };
    std::iter::once("qmp:".to_owned()).chain(source.bytes().map(shown)).collect()
}
