//! Raw events, and the other messages of a connection.

mod support;

use std::fs;
use std::path::Path;

use qmp_events::{Event, EventKind, Message, RawEvent};

fn raw(line: &str) -> RawEvent<'_> {
    RawEvent::from_slice(line.as_bytes()).unwrap_or_else(|error| panic!("{error}: {line}"))
}

fn message(line: &str) -> Message<'_> {
    Message::from_slice(line.as_bytes()).unwrap_or_else(|error| panic!("{error}: {line}"))
}

#[test]
fn a_raw_event_is_the_same_in_any_layout() {
    let layouts = [
        r#"{"timestamp": {"seconds": 1, "microseconds": 2}, "event": "BALLOON_CHANGE", "data": {"actual": 4096}}"#,
        "{\"timestamp\": {\"seconds\": 1, \"microseconds\": 2}, \"event\": \"BALLOON_CHANGE\", \"data\": {\"actual\": 4096}}\r\n",
        r#"{"data": {"actual": 4096}, "later": 0, "event": "BALLOON_CHANGE", "timestamp":{"microseconds":2,"seconds":1}}"#,
        r#"{"timestamp": {"seconds": 1, "microseconds": 2}, "event": "BALLOON\u005fCHANGE", "data": {"actual": 4096}, "later": 0}"#,
    ];
    for line in layouts {
        let raw = raw(line);
        assert_eq!(raw.kind(), Some(EventKind::BalloonChange), "{line}");
        assert_eq!(raw.timestamp().map(|it| (it.seconds, it.microseconds)), Some((1, 2)), "{line}");
        assert_eq!(raw.data(), Some(r#"{"actual": 4096}"#), "{line}");
        assert_eq!(Event::try_from(raw), Event::from_slice(line.as_bytes()), "{line}");
    }
}

#[test]
fn a_raw_event_without_data_or_of_the_future() {
    let stop = raw(r#"{"timestamp": {"seconds": 1, "microseconds": 2}, "event": "STOP"}"#);
    assert_eq!((stop.kind(), stop.data()), (Some(EventKind::Stop), None));
    let later = raw(r#"{"event": "LATER", "data": [1, {"a": "\u00e9é"}]}"#);
    assert_eq!((later.kind(), later.name()), (None, "LATER"));
    assert_eq!(later.data(), Some(r#"[1, {"a": "\u00e9é"}]"#));
}

#[test]
fn a_raw_event_is_whole_and_valid_or_an_error() {
    let wrong = |line: &[u8]| RawEvent::from_slice(line).unwrap_err().to_string();
    let head = r#"{"timestamp": {"seconds": 1, "microseconds": 2}, "event": "STOP""#;
    assert_eq!(wrong(head.as_bytes()), "the text ends too early at byte 64");
    assert_eq!(wrong(br#"{"data": {}}"#), "`event`: missing");
    assert_eq!(wrong(br#"{"event": "A", "event": "A"}"#), "`event`: duplicate key at byte 27");
    assert_eq!(
        wrong(format!("{head}, \"data\": {{\"a\": 01}}}}").as_bytes()),
        "`data`: not a number at byte 80"
    );
    assert_eq!(wrong(b"{\"event\": \"A\", \"data\": \"\xff\"}"), "not UTF-8 at byte 24");
}

#[test]
fn the_lines_of_a_connection() {
    let Message::Greeting(greeting) = message(
        r#"{"QMP": {"version": {"qemu": {"micro": 22, "minor": 2, "major": 7}, "package": "Debian"}, "capabilities": ["oob"]}}"#,
    ) else {
        panic!()
    };
    assert_eq!((greeting.version, greeting.package.as_str()), ((7, 2, 22), "Debian"));
    assert_eq!(greeting.capabilities, ["oob"]);
    let Message::Event(event) = message(r#"{"data": {"actual": 1}, "event": "BALLOON_CHANGE"}"#) else {
        panic!()
    };
    assert_eq!(event.kind(), Some(EventKind::BalloonChange));
    let Message::Success(reply) = message(r#"{"id": {"a": [1]}, "return": [{"x": 1}]}"#) else { panic!() };
    assert_eq!(reply.value, r#"[{"x": 1}]"#);
    assert_eq!(reply.id.map(|id| id.to_string()).as_deref(), Some(r#"{"a": [1]}"#));
    let Message::Error(refused) = message(r#"{"id": 3, "error": {"class": "GenericError", "desc": "no"}}"#)
    else {
        panic!()
    };
    assert_eq!((refused.class.as_str(), refused.desc.as_str()), ("GenericError", "no"));
}

#[test]
fn a_line_that_is_not_a_message_is_an_error() {
    let wrong = |line: &str| Message::from_slice(line.as_bytes()).unwrap_err().to_string();
    assert_eq!(wrong("[]"), "expected an object, found an array at byte 0");
    assert_eq!(wrong("{}"), "neither a greeting, an event nor a reply");
    assert_eq!(wrong(r#"{"return": 1} {}"#), "expected the end of the line at byte 14");
    assert_eq!(wrong(r#"{"error": {"class": 1, "desc": "no"}}"#), "`error.class`: missing");
    assert_eq!(wrong(r#"{"return": 1, "return": 2}"#), "`return`: duplicate key at byte 25");
}

#[test]
fn every_line_captured_from_qemu_is_a_message() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/captured/wire-7.2.22");
    let (mut events, mut others) = (0, 0);
    for entry in fs::read_dir(folder).unwrap() {
        for line in fs::read_to_string(entry.unwrap().path()).unwrap().lines() {
            match message(line) {
                Message::Event(event) => {
                    assert!(event.kind().is_some() && event.unknowns().is_empty(), "{line}");
                    events += 1;
                }
                _ => others += 1,
            }
        }
    }
    assert!(events > 300 && others > 100, "{events} events, {others} other messages");
}

#[test]
#[ignore = "needs QMP_TEST_DATA: a reply to query-qmp-schema"]
fn a_long_reply_is_kept_byte_for_byte() {
    let Some(path) = support::file("live/schema-7.2.22.json") else { return };
    let text = fs::read_to_string(path).unwrap();
    let Message::Success(reply) = message(text.trim()) else { panic!() };
    assert_eq!(format!(r#"{{"return": {}}}"#, reply.value), text.trim());
}
