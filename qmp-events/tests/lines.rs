//! Lines from the specification and from a real QEMU: every decoder gives the same result, and encoding restores the same value.

use qmp_events::{Event, EventKind, RawEvent};
use serde_json::Value;

const CAPTURED: &str = include_str!("captured/events-7.2.22.jsonl");

/// Checks that every decoder gives the same event, and that encoding restores the line's value.
fn survives(line: &str) -> Event {
    let event = Event::from_slice(line.as_bytes()).unwrap_or_else(|error| panic!("{error}: {line}"));
    assert_eq!(Event::from_slice_in_any_layout(line.as_bytes()).as_ref(), Ok(&event), "{line}");
    assert_eq!(serde_json::from_str::<Event>(line).unwrap(), event, "{line}");
    let value: Value = serde_json::from_str(line).unwrap();
    assert_eq!(serde_json::to_value(&event).unwrap(), value, "{line}");
    assert_eq!(serde_json::from_str::<Value>(&event.to_json()).unwrap(), value, "{line}");
    event
}

#[test]
fn every_example_of_the_specification() {
    for &kind in EventKind::ALL {
        for example in kind.examples() {
            let event = survives(example);
            assert_eq!(event.kind(), Some(kind), "{example}");
            assert_eq!(event.unknowns(), Vec::<String>::new(), "{example}");
        }
    }
}

#[test]
fn every_line_captured_from_qemu() {
    for line in CAPTURED.lines() {
        let event = survives(line);
        assert!(event.kind().is_some(), "{line}");
        assert_eq!(event.to_json(), line);
    }
}

#[test]
fn unknown_parts_are_kept_and_listed() {
    let event = survives(r#"{"data": {"x": [1, -0.5, null]}, "event": "FROM_THE_FUTURE", "more": {}}"#);
    assert_eq!(event.unknowns(), ["/event", "/more"]);
    let event =
        survives(r#"{"event": "STOP", "data": {}, "timestamp": {"seconds": -1, "microseconds": -1}}"#);
    assert_eq!(event.unknowns(), Vec::<String>::new());
    assert_eq!(event.timestamp.unwrap().system_time(), None);
    let event = survives(r#"{"event": "STOP", "data": {"why": 1}}"#);
    assert_eq!(event.unknowns(), ["/data/why"]);
    let event = survives(r#"{"event": "BALLOON_CHANGE", "data": {"later": true, "actual": 1}}"#);
    assert_eq!(event.unknowns(), ["/data/later"]);
}

#[test]
fn values_and_branches_of_the_future_are_kept_and_listed() {
    let event = survives(
        r#"{"event": "GUEST_PANICKED", "data": {"action": "sigh", "info": {"type": "abacus", "beads": 3}}}"#,
    );
    assert_eq!(event.unknowns(), ["/data/action", "/data/info/type"]);
    let event = survives(
        r#"{"event": "GUEST_PANICKED", "data": {"info": {"code": 1, "type": "sev", "a/b": 1, "set": 0}, "action": "run"}}"#,
    );
    assert_eq!(event.unknowns(), ["/data/info/a~1b"]);
    let event =
        survives(r#"{"event": "STOP", "timestamp": {"seconds": 1, "microseconds": 2, "nanoseconds": 3}}"#);
    assert_eq!(event.unknowns(), ["/timestamp/nanoseconds"]);
}

#[test]
fn an_object_may_stand_flat_where_old_documents_show_it_so() {
    let line = r#"{"event": "ACPI_DEVICE_OST", "data": {"device": "m1", "slot": "3", "slot-type": "DIMM", "source": 1, "status": 0}}"#;
    let event = survives(line);
    assert_eq!(event.unknowns(), Vec::<String>::new());
    assert_eq!(event.subject(), Some("m1"));
    let qmp_events::EventData::AcpiDeviceOst(ost) = event.data else { panic!("{event:?}") };
    assert!(ost.info.is_flat());
    assert_eq!(ost.info.source, 1);
}

#[test]
fn an_error_names_the_problem_and_its_place() {
    let wrong = |line: &str| line.parse::<Event>().unwrap_err().to_string();
    assert_eq!(
        wrong(r#"{"event": "BALLOON_CHANGE", "data": {"actual": "1"}}"#),
        "event `BALLOON_CHANGE`, `data.actual`: expected an integer, found a string at byte 47"
    );
    assert_eq!(wrong(r#"{"event": "BALLOON_CHANGE"}"#), "event `BALLOON_CHANGE`, `data.actual`: missing");
    assert_eq!(wrong("{}"), "`event`: missing");
    assert_eq!(
        wrong(r#"{"event": "STOP", "data": null}"#),
        "event `STOP`, `data`: expected an object, found null at byte 26"
    );
    assert_eq!(wrong(r#"{"event": "STOP"} x"#), "expected the end of the line at byte 18");
    assert_eq!(wrong(r#"{"event": "STOP", "event": "STOP"}"#), "`event`: duplicate key at byte 33");
}

#[test]
fn an_event_is_small() {
    assert!(size_of::<Event>() <= 216, "{}", size_of::<Event>());
}

#[test]
#[cfg(feature = "generate")]
fn the_committed_copy_is_what_the_build_makes() {
    let committed = include_str!("../generated/events.rs");
    assert!(
        include_str!(concat!(env!("OUT_DIR"), "/events.rs")) == committed,
        "run `cargo xtask regenerate`"
    );
}

#[test]
fn errors_say_what_was_expected_in_every_form() {
    let error = "{".parse::<Event>().unwrap_err();
    assert!(format!("{error:?}").contains("kind"), "{error:?}");
    let error = serde_json::from_str::<qmp_events::BalloonChange>("[]").unwrap_err().to_string();
    assert!(error.contains("expected an object"), "{error}");
}

#[test]
fn bytes_that_are_not_utf8_are_the_error_wherever_they_are() {
    let line = br#"{"timestamp": {"seconds": 1, "microseconds": 2}, "event": "DEVICE_DELETED", "data": {"device": "net0", "path": "/machine/x"}, "other": ["y"]}"#;
    assert!(Event::from_slice(line).is_ok());
    for at in 0..line.len() {
        let mut bytes = line.to_vec();
        bytes[at] = 0xff;
        let expected = Some(format!("not UTF-8 at byte {at}"));
        let shown = |error: qmp_events::DecodeError| Some(error.to_string());
        assert_eq!(Event::from_slice(&bytes).err().and_then(shown), expected);
        assert_eq!(Event::from_slice_in_any_layout(&bytes).err().and_then(shown), expected);
        assert_eq!(RawEvent::from_slice(&bytes).err().and_then(shown), expected);
        let text = [b"\n".as_slice(), &bytes].concat();
        let in_line = Event::from_lines(&text).next().and_then(Result::err).and_then(|error| error.line());
        assert_eq!(in_line, Some(2), "{at}");
    }
}

#[test]
fn raw_events_of_a_text_are_those_of_its_lines() {
    let stop = r#"{"timestamp": {"seconds": 1, "microseconds": 2}, "event": "STOP"}"#;
    let odd = r#"{"event":"\u0053TOP é","data":{"ü":"ö"}}"#;
    let text =
        format!("{stop}\r\n \n{odd}\nnonsense\n{{\"source\": \"a\", \"arrived\": 1, \"event\": {stop}}}");
    let found: Vec<_> = RawEvent::from_lines(text.as_bytes()).collect();
    let names: Vec<_> = found.iter().flatten().map(|event| (event.name(), event.data())).collect();
    assert_eq!(names, [("STOP", None), ("STOP é", Some(r#"{"ü":"ö"}"#)), ("STOP", None)]);
    assert_eq!(found[2].as_ref().err().and_then(qmp_events::DecodeError::line), Some(4));
    assert_eq!(found[3].as_ref().map(RawEvent::line), Ok(stop));
}

#[test]
fn a_raw_event_has_what_its_line_has() {
    let timed = r#"{"timestamp": {"seconds": 7, "microseconds": 8}, "event": "LATER", "data": {"a": 1}}"#;
    let raw = RawEvent::from_slice(timed.as_bytes()).unwrap();
    assert_eq!(raw.timestamp().map(|it| (it.seconds, it.microseconds)), Some((7, 8)));
    assert_eq!((raw.name(), raw.data(), raw.kind(), raw.line()), ("LATER", Some(r#"{"a": 1}"#), None, timed));
    let shown = format!("{raw:?}");
    assert!(shown.contains("LATER") && shown.contains("seconds: 7") && shown.contains('1'), "{shown}");
    let bare = RawEvent::from_slice(br#"{"event": "STOP"}"#).unwrap();
    assert_eq!((bare.timestamp(), bare.data(), bare.kind()), (None, None, Some(EventKind::Stop)));
    assert_eq!(bare.clone().name(), "STOP");
}
