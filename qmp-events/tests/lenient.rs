//! Events that do not fit their type: kept, marked, and written back; and what is an event only in parts.

use qmp_events::{ErrorClass, Event, EventData, EventKind, Message, Record, Timestamp, Value};

const MISFITS: &[(&str, &str)] = &[
    (r#"{"event": "RESET", "data": {"guest": 1, "reason": "guest-reset"}}"#, "/data/guest"),
    (r#"{"event": "WATCHDOG", "data": {"reason": "guest-reset"}}"#, "/data/action"),
    (r#"{"event": "WATCHDOG"}"#, "/data/action"),
    (r#"{"event": "RESET", "data": null}"#, "/data"),
    (r#"{"event": "STOP", "data": [1, {"b": 2, "a": 1}]}"#, "/data"),
    (
        r#"{"event": "BALLOON_CHANGE", "data": {"z": 1, "actual": 1e3, "a": 99999999999999999999}}"#,
        "/data/actual",
    ),
    (r#"{"event": "BALLOON_CHANGE", "data": {"actual": 1, "x~/y": 1, "x~/y": 2}}"#, "/data/x~0~1y"),
    (r#"{"event": "BALLOON_CHANGE", "data": {"actual": 1}, "timestamp": 5}"#, "/timestamp"),
    (r#"{"event": "STOP", "timestamp": {"microseconds": 2, "seconds": "1"}}"#, "/timestamp/seconds"),
];

fn lenient(line: &str) -> Event {
    Event::from_slice_lenient(line.as_bytes()).unwrap_or_else(|error| panic!("{error}: {line}"))
}

#[test]
fn an_event_that_does_not_fit_keeps_its_kind_and_says_what_does_not_fit() {
    for (line, pointer) in MISFITS {
        let error = line.parse::<Event>().expect_err(line);
        let event = lenient(line);
        assert_eq!(
            event.error().map(|it| (it.kind(), it.path())),
            Some((error.kind(), error.path())),
            "{line}"
        );
        assert!(event.unknowns().contains(&(*pointer).to_owned()), "{:?}: {line}", event.unknowns());
        assert_eq!(event.kind().map(EventKind::name), Some(event.name()), "{line}");
        assert!(matches!(&event.data, EventData::Unknown(unknown) if unknown.error.is_some()), "{line}");
    }
}

#[test]
fn an_event_that_does_not_fit_is_written_as_it_came() {
    for (line, _) in MISFITS {
        assert_eq!(lenient(line).to_json(), *line);
        assert_eq!(lenient(&lenient(line).to_json()), lenient(line));
    }
    let pretty = "{\r\n    \"event\": \"STOP\",\r\n    \"data\": [\r\n        1,\r\n        {\"b\":2 , \"a\":1}\r\n    ]\r\n}";
    assert_eq!(lenient(pretty).to_json(), MISFITS[4].0);
}

#[test]
fn members_of_a_timestamp_are_kept_where_the_data_does_not_fit() {
    let known = r#"{"timestamp": {"seconds": 1, "microseconds": 2}, "event": "STOP", "data": 1}"#;
    let more = r#"{"timestamp": {"seconds": 1, "microseconds": 2, "zone": "Z"}, "event": "STOP", "data": 1}"#;
    let (known, more) = (lenient(known), lenient(more));
    assert!(known.error().is_some() && known.timestamp == more.timestamp && known.timestamp.is_some());
    assert_eq!(known.unknowns(), ["/data"]);
    assert_eq!(more.unknowns(), ["/data", "/timestamp/zone"]);
    assert!(more.to_json().contains(r#""zone": "Z""#) && !known.to_json().contains("zone"));
}

#[test]
fn an_event_that_fits_is_the_same_either_way() {
    for line in EventKind::ALL
        .iter()
        .flat_map(|kind| kind.examples())
        .copied()
        .chain([r#"{"event": "NEW", "data": 1}"#])
    {
        assert_eq!(lenient(line), line.parse().unwrap());
        assert_eq!(lenient(line).error(), None);
    }
}

#[test]
fn what_is_not_an_event_is_an_error_for_the_lenient_reader_too() {
    for line in [
        "",
        "{}",
        "[1]",
        r#"{"event": 1}"#,
        r#"{"event": "STOP"} x"#,
        r#"{"event": "STOP", "event": "STOP"}"#,
        r#"{"event": "RESET", "data": {"guest": tru}}"#,
        r#"{"event": "RESET", "data": {"guest": 1}"#,
        r#"{"return": {}}"#,
    ] {
        let strict = line.parse::<Event>().expect_err(line);
        assert_eq!(
            Event::from_slice_lenient(line.as_bytes()).expect_err(line).to_string(),
            strict.to_string()
        );
    }
    let deep = format!(r#"{{"event": "RESET", "data": {}{}}}"#, "[".repeat(200), "]".repeat(200));
    assert!(Event::from_slice_lenient(deep.as_bytes()).is_err());
    assert!(Event::from_slice_lenient(b"{\"event\": \"\xff\"}").is_err());
}

#[test]
fn subjects_are_read_from_data_that_does_not_fit() {
    let event = lenient(r#"{"event": "DEVICE_DELETED", "data": {"device": "nic0", "path": 1}}"#);
    assert_eq!((event.subject(), event.subjects().collect()), (Some("nic0"), vec!["nic0"]));
    let event = lenient(r#"{"event": "ACPI_DEVICE_OST", "data": {"info": {"device": "d1", "slot": 1}}}"#);
    assert_eq!(event.subject(), Some("d1"));
    let event = lenient(r#"{"event": "DEVICE_DELETED", "data": {"device": 1, "path": "/"}}"#);
    assert_eq!((event.subject(), event.subjects().collect()), (Some("/"), vec!["/"]));
    assert_eq!(lenient(r#"{"event": "NEW", "data": {"device": "d"}}"#).subject(), None);
}

#[test]
fn events_are_made_of_their_parts() {
    let timestamp = Timestamp { seconds: 3, microseconds: 4 };
    let event = Event::from_parts("WATCHDOG", timestamp, r#"{"action": "reset", "later": 1}"#).unwrap();
    let line = r#"{"timestamp": {"seconds": 3, "microseconds": 4}, "event": "WATCHDOG", "data": {"action": "reset", "later": 1}}"#;
    assert_eq!(event, line.parse().unwrap());
    assert_eq!(
        Event::from_parts("STOP", None, "{}").unwrap(),
        r#"{"event": "STOP", "data": {}}"#.parse().unwrap()
    );
    assert_eq!(Event::from_parts("NEW", None, None).unwrap().name(), "NEW");
    for (data, message) in [
        (
            Some(r#"{"actual": "1"}"#),
            "event `BALLOON_CHANGE`, `data.actual`: expected an integer, found a string at byte 11",
        ),
        (None, "event `BALLOON_CHANGE`, `data.actual`: missing"),
    ] {
        assert_eq!(Event::from_parts("BALLOON_CHANGE", None, data).unwrap_err().to_string(), message);
        let event = Event::from_parts_lenient("BALLOON_CHANGE", timestamp, data).unwrap();
        assert_eq!(event.error().map(ToString::to_string).as_deref(), Some(message));
        assert_eq!((event.kind(), event.timestamp), (Some(EventKind::BalloonChange), Some(timestamp)));
    }
    for data in ["", "{", "{} {}", r#"{"actual": }"#] {
        assert!(Event::from_parts("BALLOON_CHANGE", None, data).is_err());
        assert!(Event::from_parts_lenient("BALLOON_CHANGE", None, data).is_err(), "{data}");
    }
}

#[test]
fn integers_beyond_64_bits_keep_their_digits() {
    for digits in ["18446744073709551616", "-9223372036854775809", "340282366920938463463374607431768211456"]
    {
        let line = format!(r#"{{"event": "NEW", "data": {{"a": [{digits}], "b": {digits}}}}}"#);
        let event: Event = line.parse().unwrap();
        assert_eq!(event.to_json(), line);
        let EventData::Unknown(unknown) = &event.data else { panic!() };
        assert_eq!(unknown.data.as_ref().and_then(|it| it.get("b")), Some(&Value::Big(digits.into())));
    }
    let floats = r#"{"event": "NEW", "data": [1.5, 1e30, -0.0]}"#;
    assert_eq!(floats.parse::<Event>().unwrap().to_json(), floats);
}

#[test]
fn a_word_that_only_begins_like_a_boolean_is_not_one() {
    for (word, message) in [
        ("truth", "expected a boolean at byte 37"),
        ("nul", "expected a boolean at byte 37"),
        ("null", "expected a boolean, found null at byte 37"),
    ] {
        let error =
            format!(r#"{{"event": "RESET", "data": {{"guest": {word}}}}}"#).parse::<Event>().unwrap_err();
        assert_eq!(error.to_string(), format!("event `RESET`, `data.guest`: {message}"));
    }
}

#[test]
fn the_first_of_several_missing_members_is_named() {
    for (line, path) in [
        (r#"{"event": "BLOCK_JOB_READY", "data": {}}"#, "data.type"),
        (r#"{"event": "BLOCK_JOB_READY", "data": {"type": "mirror"}}"#, "data.device"),
        (r#"{"event": "JOB_STATUS_CHANGE", "data": {}}"#, "data.id"),
    ] {
        assert_eq!(line.parse::<Event>().unwrap_err().path(), path);
    }
}

#[test]
fn lines_of_events_and_records_may_be_mixed() {
    let text = "{\"event\": \"STOP\"}\n\n{\"arrived\": 5, \"source\": \"vm\", \"event\": {\"event\": \"RESUME\"}}\n{\"arrived\": 5, \"event\": {\"event\": 1}}\n{\"arrived\": 1}\n";
    let shown: Vec<_> = Event::from_lines(text.as_bytes())
        .map(|event| event.map_or_else(|error| error.to_string(), |event| event.name().to_owned()))
        .collect();
    assert_eq!(shown[..2], ["STOP", "RESUME"]);
    assert!(shown[2].contains("`event`: expected a string") && shown[2].ends_with("of line 4"), "{shown:?}");
    assert_eq!(shown[3], "`event`: missing in line 5");
}

#[test]
fn a_record_is_read_and_written() {
    let line = r#"{"arrived": 1700000000000005, "source": "/run/\"vm\".qmp", "event": {"event": "RESET", "data": {"guest": 1}}}"#;
    let record: Record = line.parse().unwrap();
    assert_eq!(record.event.kind(), Some(EventKind::Reset));
    assert_eq!(record.to_string(), line);
    assert_eq!(Record::new(&*record.source, record.arrived, record.event.clone()), record);
    for (line, message) in [
        (r#"{"source": "x", "event": {"event": "STOP"}}"#, "`arrived`: missing"),
        (
            r#"{"arrived": -1, "source": "x", "event": {"event": "STOP"}}"#,
            "`arrived`: the number is out of range",
        ),
        (
            r#"{"arrived": 1, "source": "x", "event": "STOP"}"#,
            "`event`: expected an event, found another value",
        ),
        (r#"{"arrived": 1, "source": "x", "event": {"event": 1}}"#, "`event.event`: expected a string"),
        ("STOP", "expected an object"),
    ] {
        let error = line.parse::<Record>().unwrap_err().to_string();
        assert!(error.starts_with(message), "{error}");
    }
    let both = format!("{line}\n?\n");
    let lines: Vec<_> = Record::from_lines(&both).map(|it| it.map_err(|error| error.line())).collect();
    assert_eq!(lines, [Ok(record), Err(Some(2))]);
}

#[test]
fn a_failure_is_an_error_whose_class_is_open() {
    let line = br#"{"error": {"class": "KVMMissingCap", "desc": "no"}, "id": 1}"#;
    let Ok(Message::Error(failure)) = Message::from_slice(line) else { panic!() };
    assert_eq!(failure.class, ErrorClass::KvmMissingCap);
    let error: Box<dyn std::error::Error> = Box::new(failure);
    assert_eq!(error.to_string(), "KVMMissingCap: no");
    assert_eq!(ErrorClass::from("New"), ErrorClass::Unknown("New".to_owned()));
}
