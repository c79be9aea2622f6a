//! A type of the user's own in generated events: it implements one documented trait.

use qmp_events::{ErrorKind, ExternType, Value};

/// What to do, in the user's own words.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Action {
    /// Restart the machine.
    Restart,
    /// Do nothing.
    Nothing,
}

impl ExternType for Action {
    fn from_value(value: Value) -> Result<Self, String> {
        match value.as_str() {
            Some("reset") => Ok(Self::Restart),
            Some("none") => Ok(Self::Nothing),
            _ => Err(format!("{value} is not an action")),
        }
    }

    fn to_value(&self) -> Value {
        if *self == Self::Restart { "reset" } else { "none" }.into()
    }
}

qmp_events::extern_type!(Action);

#[allow(dead_code, missing_docs, clippy::pedantic, reason = "generated")]
mod events {
    include!("generated/extern_type.rs");
}

use events::{Event, EventData, Watchdog};

#[test]
fn it_is_read_and_written_by_its_trait() {
    let line = r#"{"event": "WATCHDOG", "data": {"action": "reset"}}"#;
    let event: Event = line.parse().unwrap();
    assert_eq!(event, Event::new(Watchdog::new(Action::Restart)));
    assert_eq!((event.to_json(), event.to_string()), (line.to_owned(), "WATCHDOG action=reset".to_owned()));
    assert_eq!(serde_json::from_str::<Event>(line).unwrap(), event);
    assert_eq!(serde_json::to_string(&event).unwrap(), line.replace(": ", ":").replace(", ", ","));
}

#[test]
fn a_value_that_it_rejects_is_an_error_with_its_place() {
    let line = r#"{"event": "WATCHDOG", "data": {"action": "dance"}}"#;
    let error = line.parse::<Event>().unwrap_err();
    assert_eq!(error.to_string(), r#"event `WATCHDOG`, `data.action`: "dance" is not an action at byte 41"#);
    assert_eq!(error.kind(), &ErrorKind::Rejected("\"dance\" is not an action".to_owned()));
    let event = Event::from_slice_lenient(line.as_bytes()).unwrap();
    assert!(matches!(event.data, EventData::Unknown(_)));
    assert_eq!((event.unknowns(), event.to_json()), (vec!["/data/action".to_owned()], line.to_owned()));
}
