//! Events as `CloudEvents` 1.0 in JSON, which message brokers carry.

use std::fmt::Write;

use qmp_events::runtime::write_string;
use qmp_events::{Event, RawEvent};

use crate::Result;
use crate::record::microseconds;
use crate::sources::Arrival;

/// The line for an event; `number` makes its id unique among those that arrived in the same microsecond.
pub fn line(arrival: &Arrival, event: &Event, number: u64) -> Result<String> {
    let mut line = String::from("{\"specversion\": \"1.0\", \"id\": ");
    write_string(&format!("{}-{number}", microseconds(arrival.at)), &mut line);
    let time = event.timestamp.and_then(qmp_events::Timestamp::system_time).unwrap_or(arrival.at);
    let mut attribute = |name: &str, value: &str| {
        write!(line, ", \"{name}\": ")?;
        write_string(value, &mut line);
        Ok::<_, std::fmt::Error>(())
    };
    attribute("source", &uri(&arrival.source))?;
    attribute("type", &format!("org.qemu.qmp.{}", event.name()))?;
    attribute("time", &humantime::format_rfc3339_micros(time).to_string())?;
    // An attribute that is there is never empty.
    if let Some(subject) = event.subject().filter(|subject| !subject.is_empty()) {
        attribute("subject", subject)?;
    }
    let json = event.to_json();
    if let Some(data) = RawEvent::from_slice(json.as_bytes())?.data() {
        write!(line, ", \"datacontenttype\": \"application/json\", \"data\": {data}")?;
    }
    line.push('}');
    Ok(line)
}

/// A source's name as a URI reference.
fn uri(source: &str) -> String {
    let kept = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~/:@[]".contains(&byte);
    let shown = |byte| if kept(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") };
    std::iter::once("qmp:".to_owned()).chain(source.bytes().map(shown)).collect()
}
