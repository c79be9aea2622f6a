//! Reading from a value, and writing to one, gives what the text gives.

use std::fmt::Write as _;

use qmp_events::{Event, EventKind, Value};

fn examples() -> impl Iterator<Item = &'static str> {
    EventKind::ALL.iter().flat_map(|kind| kind.examples().iter().copied())
}

/// The same event, whose data precedes its name: serde then reads the data from a value.
fn data_first(event: &Event) -> String {
    let mut line = "{".to_owned();
    if let Some(data) = event.data_json() {
        write!(line, "\"data\": {data}, ").unwrap();
    }
    write!(line, "\"event\": \"{}\"}}", event.name()).unwrap();
    line
}

#[test]
fn the_value_of_data_is_that_of_its_text() {
    for line in examples() {
        let event: Event = line.parse().unwrap();
        let text = event.data_json().unwrap_or_else(|| "{}".to_owned());
        assert_eq!(event.data.to_value(), text.parse::<Value>().unwrap(), "{line}");
    }
}

#[test]
fn data_that_precedes_the_name_is_the_same_data() {
    for line in examples() {
        let event: Event = line.parse().unwrap();
        let again: Event = serde_json::from_str(&data_first(&event)).unwrap();
        assert_eq!(again.data, event.data, "{line}");
    }
}

#[test]
fn a_value_is_rejected_with_the_error_of_its_text() {
    for data in [r#"{"guest": 1}"#, "[]", r#"{"guest": true, "reason": ["x"]}"#, r#"{"guest": null}"#] {
        let error = Event::from_parts("RESET", None, data).unwrap_err();
        let by_value = serde_json::from_str::<Event>(&format!(r#"{{"data": {data}, "event": "RESET"}}"#));
        let expected = error.to_string();
        let expected = expected.split(" at byte").next().unwrap();
        assert!(
            by_value.as_ref().is_err_and(|error| error.to_string().starts_with(expected)),
            "{data}: {by_value:?}"
        );
    }
}

#[test]
fn numbers_are_in_range_or_rejected() {
    let event = |actual: &str| {
        serde_json::from_str::<Event>(&format!(
            r#"{{"data": {{"actual": {actual}}}, "event": "BALLOON_CHANGE"}}"#
        ))
    };
    assert_eq!(
        event("-9223372036854775808").unwrap().data.to_value().get("actual"),
        Some(&Value::Int(i64::MIN))
    );
    for (actual, reason) in [
        ("9223372036854775808", "out of range"),
        ("1.5", "a number with a fraction"),
        ("1e3", "a number with a fraction"),
        ("\"1\"", "expected an integer, found a string"),
    ] {
        assert!(event(actual).unwrap_err().to_string().contains(reason), "{actual}");
    }
}

#[test]
fn members_of_a_nested_object_may_be_in_the_enclosing_one() {
    let flat = r#"{"event": "ACPI_DEVICE_OST", "data": {"device": "d1", "slot": "0", "slot-type": "DIMM", "source": 1, "status": 0}}"#;
    let event: Event = flat.parse().unwrap();
    assert!(event.unknowns().is_empty());
    assert_eq!(event.subject(), Some("d1"));
    let error = flat.replace("\"source\": 1", "\"source\": \"x\"").parse::<Event>().unwrap_err();
    assert_eq!(
        error.to_string(),
        "event `ACPI_DEVICE_OST`, `data.source`: expected an integer, found a string"
    );
}

#[test]
fn the_line_for_people_keeps_the_order_of_what_was_sent() {
    let line = r#"{"event": "DUMP_COMPLETED", "data": {"result": {"total": 2, "status": "failed", "completed": 1}, "error": "no space"}}"#;
    let event: Event = line.parse().unwrap();
    assert_eq!(
        event.to_string(),
        r#"DUMP_COMPLETED result={"total": 2, "status": "failed", "completed": 1} error="no space""#
    );
}
