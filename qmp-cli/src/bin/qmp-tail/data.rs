//! The data of an event as a value.

use qmp_events::{Event, Members, Value};

/// Returns an event's data: an object, which is empty if the event has none. Members of an event whose type has none count, too.
pub fn of(event: &Event) -> Value {
    match (event.data.to_value(), event.unknown.get("data")) {
        (Value::Object(members), Some(rest)) if members.is_empty() => rest.clone(),
        (data, _) => data,
    }
}

/// Returns what a line holds, with `data` as the data.
pub fn whole(event: &Event, data: Value) -> Value {
    let mut members: Members = event.unknown.clone();
    members.insert("event", event.name().into());
    if let Some(timestamp) = event.timestamp {
        let mut stamp = match members.remove("timestamp") {
            Some(Value::Object(rest)) => rest.into(),
            _ => Members::new(),
        };
        stamp.insert("seconds", timestamp.seconds.into());
        stamp.insert("microseconds", timestamp.microseconds.into());
        members.insert("timestamp", stamp.into());
    }
    if data.as_object().is_none_or(|members| !members.is_empty()) {
        members.insert("data", data);
    }
    members.into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_whole_is_the_value_of_the_line() {
        for line in [
            r#"{"timestamp": {"seconds": 1, "microseconds": 2, "zone": "x"}, "event": "STOP", "later": 1}"#,
            r#"{"event": "STOP", "data": {"later": [1]}}"#,
            r#"{"event": "RESET", "data": {"guest": 1}}"#,
            r#"{"event": "NEW", "data": [1, {"a": null}]}"#,
            r#"{"event": "DUMP_COMPLETED", "data": {"result": {"total": 2, "status": "failed", "completed": 1}}}"#,
        ] {
            let event = Event::from_slice_lenient(line.as_bytes()).unwrap();
            assert_eq!(whole(&event, of(&event)), line.parse::<Value>().unwrap(), "{line}");
        }
    }
}
