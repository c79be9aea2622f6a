//! Events as `CloudEvents` 1.0 in JSON, which message brokers carry.

use std::time::SystemTime;

use qmp_events::{Event, RawEvent};
use serde::Serialize;
use serde_json::value::RawValue;

use crate::arrival::Arrival;
use crate::result::Result;
use crate::times::{self, microseconds};

/// A `CloudEvent`, whose members have the names that the standard gives them.
#[derive(Serialize)]
struct CloudEvent<'a> {
    specversion: &'static str,
    id: &'a str,
    source: String,
    r#type: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    time: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    subject: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    datacontenttype: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    data: Option<&'a RawValue>,
}

/// An id for an event; `number` makes it unique among those that arrived in the same microsecond.
pub fn id(arrival: &Arrival, number: u64) -> String {
    format!("{}-{number}", microseconds(arrival.at))
}

/// The line for an event.
pub fn line(arrival: &Arrival, event: &Event, id: &str) -> Result<String> {
    let kind = format!("org.qemu.qmp.{}", event.name());
    let mut head = CloudEvent::new(&arrival.source, kind, id, times::of(event, arrival).time());
    // An attribute is never empty.
    head.subject = event.subject().filter(|subject| !subject.is_empty());
    let json = event.to_json();
    match RawEvent::from_slice(json.as_bytes())?.data() {
        Some(data) => head.with(data),
        None => Ok(serde_json::to_string(&head)?),
    }
}

/// The line that reports `missed` lost events, or an unknown number of them.
pub fn lagged(source: &str, id: &str, missed: Option<u64>) -> Result<String> {
    let head = CloudEvent::new(source, "org.qemu.qmp-tail.Lagged".into(), id, Some(SystemTime::now()));
    head.with(&serde_json::json!({ "missed": missed }).to_string())
}

/// The line for a QEMU that ended without announcing it.
pub fn closed(source: &str, id: &str) -> Result<String> {
    let head = CloudEvent::new(source, "org.qemu.qmp-tail.Closed".into(), id, Some(SystemTime::now()));
    head.with(r#"{"announced":false}"#)
}

impl<'a> CloudEvent<'a> {
    /// Creates a `CloudEvent` without a subject and data.
    fn new(source: &str, r#type: String, id: &'a str, time: Option<SystemTime>) -> Self {
        let time = time.map(|time| humantime::format_rfc3339_micros(time).to_string());
        let source = uri(source);
        Self {
            specversion: "1.0",
            id,
            source,
            r#type,
            time,
            subject: None,
            datacontenttype: None,
            data: None,
        }
    }

    /// Returns its line, with `data` as JSON text.
    fn with(self, data: &str) -> Result<String> {
        let data: &RawValue = serde_json::from_str(data)?;
        let whole = CloudEvent { datacontenttype: Some("application/json"), data: Some(data), ..self };
        Ok(serde_json::to_string(&whole)?)
    }
}

/// A source's name as a URI reference.
fn uri(source: &str) -> String {
    let kept = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~/:@[]".contains(&byte);
    let shown = |byte| if kept(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") };
    std::iter::once("qmp:".to_owned()).chain(source.bytes().map(shown)).collect()
}
