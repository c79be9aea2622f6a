//! An event as a line for people, its data by itself, and what is compared with text.

use qmp_events::{Event, EventData, EventKind, GuestPanicAction, Members, Value};

fn shown(line: &str) -> String {
    Event::from_slice_lenient(line.as_bytes()).unwrap().to_string()
}

#[test]
fn members_are_shown_in_the_order_of_the_wire() {
    let line = r#"{"event": "BLOCK_IO_ERROR", "data": {"operation": "read", "action": "stop", "device": "vda", "nospace": true}}"#;
    assert_eq!(shown(line), "BLOCK_IO_ERROR device=vda nospace=true operation=read action=stop");
    assert_eq!(shown(r#"{"event": "STOP"}"#), "STOP");
}

#[test]
fn unknown_members_are_shown_wherever_they_are() {
    assert_eq!(
        shown(r#"{"event": "STOP", "data": {"why": [1, {"a": null}]}}"#),
        r#"STOP why=[1, {"a": null}]"#
    );
    assert_eq!(shown(r#"{"event": "LATER", "data": {"b": -1.5}, "more": "x"}"#), "LATER b=-1.5 more=x");
    assert_eq!(shown(r#"{"event": "LATER", "data": "text"}"#), "LATER data=text");
    let stamped = r#"{"timestamp": {"seconds": 1, "microseconds": 2, "nanoseconds": 3}, "event": "STOP"}"#;
    assert_eq!(shown(stamped), r#"STOP timestamp={"nanoseconds": 3}"#);
}

#[test]
fn data_that_does_not_fit_is_shown_as_it_came() {
    assert_eq!(shown(r#"{"event": "RESET", "data": {"guest": 1, "guest": "x"}}"#), "RESET guest=1 guest=x");
}

#[test]
fn what_would_not_be_seen_is_escaped() {
    let line = r#"{"event": "A\u001b[2J", "data": {"a\nb": "\u202e\u0007", "c": {"d": "\u2066"}, "e": "é", "f": ""}}"#;
    let expected = r#""A\u001B[2J" "a\nb"="\u202E\u0007" c={"d": "\u2066"} e=é f="""#;
    assert_eq!(shown(line), expected);
    let raw = "{\"event\": \"RESET\", \"data\": {\"guest\": [\"\u{202e}\u{e0001}\"]}}";
    assert_eq!(shown(raw), r#"RESET guest=["\u202E\uDB40\uDC01"]"#);
}

#[test]
fn two_words_or_a_quote_are_in_quotes() {
    let line = r#"{"event": "DEVICE_DELETED", "data": {"device": "a b", "path": "x=\"\\"}}"#;
    assert_eq!(shown(line), r#"DEVICE_DELETED device="a b" path="x=\"\\""#);
}

#[test]
fn a_string_that_looks_like_another_value_is_in_quotes() {
    let line = r#"{"event": "A", "data": {"a": "12", "b": "null", "c": "true", "d": 12, "e": "[]", "f": "-1e3", "g": "nulls"}}"#;
    assert_eq!(shown(line), r#"A a="12" b="null" c="true" d=12 e="[]" f="-1e3" g=nulls"#);
}

#[test]
fn data_is_there_by_itself() {
    for (line, data) in [
        (r#"{"event": "STOP"}"#, None),
        (r#"{"event": "STOP", "data": {}}"#, Some("{}")),
        (r#"{"event": "STOP", "data": {"x": 1}}"#, Some(r#"{"x": 1}"#)),
        (r#"{"event": "WATCHDOG", "data": {"action":"reset"}}"#, Some(r#"{"action": "reset"}"#)),
        (r#"{"event": "WATCHDOG", "data": {"action": 1}}"#, Some(r#"{"action": 1}"#)),
        (r#"{"event": "LATER", "data": [2]}"#, Some("[2]")),
    ] {
        let event = Event::from_slice_lenient(line.as_bytes()).unwrap();
        assert_eq!(event.data_json().as_deref(), data, "{line}");
    }
}

#[test]
fn data_is_a_value_whatever_the_event() {
    let event: Event = r#"{"event": "WATCHDOG", "data": {"action": "reset", "later": 1}}"#.parse().unwrap();
    assert_eq!(event.data.to_value(), r#"{"later": 1, "action": "reset"}"#.parse().unwrap());
    assert_eq!(EventData::Stop.to_value(), Value::from(Members::new()));
    for kind in EventKind::ALL {
        for line in kind.examples() {
            let event: Event = line.parse().unwrap();
            let data = event.data_json().unwrap_or_else(|| "{}".to_owned());
            assert_eq!(event.data.to_value(), data.parse().unwrap(), "{line}");
        }
    }
}

#[test]
fn enums_and_kinds_are_compared_with_text() {
    let later = GuestPanicAction::from("later");
    assert!(GuestPanicAction::Pause == "pause" && later == *"later");
    assert!(EventKind::Stop == "STOP" && EventKind::Stop != *"RESUME");
    let text: &str = EventKind::BlockIoError.as_ref();
    assert_eq!((text, GuestPanicAction::Run.as_ref()), ("BLOCK_IO_ERROR", "run"));
}

#[test]
fn a_kind_has_the_words_that_lead_to_it() {
    assert!(EventKind::Reset.keywords().contains(&"reboot"));
    assert!(EventKind::ALL.iter().all(|kind| kind.group().is_some() && !kind.summary().is_empty()));
}

#[test]
fn members_are_walked_both_ways() {
    let members: Members = [("b", Value::from(2)), ("a", Value::from("x"))].into_iter().collect();
    let borrowed: Vec<_> =
        (&members).into_iter().rev().map(|(key, value)| format!("{key}={value}")).collect();
    assert_eq!(
        (borrowed.as_slice(), members.iter().len()),
        (&["b=2".to_owned(), "a=\"x\"".to_owned()][..], 2)
    );
    let owned: Vec<(String, Value)> = members.into_iter().collect();
    assert_eq!(owned, [("a".to_owned(), "x".into()), ("b".to_owned(), 2_u64.into())]);
    assert_eq!(Members::new().into_iter().count() + Members::new().iter().count(), 0);
}

#[test]
fn a_value_is_read_from_text() {
    let value: Value = " [1, -2.5, \"x\", null, true] ".parse().unwrap();
    let items = value.as_array().unwrap();
    assert_eq!(
        items.iter().map(Value::as_f64).collect::<Vec<_>>(),
        [Some(1.0), Some(-2.5), None, None, None]
    );
    assert!(items.iter().any(Value::is_null) && items.iter().any(|it| it.as_bool() == Some(true)));
    for text in ["", "1 2", "{\"a\": 1, \"a\": 2}", "nul", "[1,]"] {
        assert!(text.parse::<Value>().is_err(), "{text}");
    }
}

#[test]
fn ends_of_lines_and_tabs_are_shown_as_their_short_escapes() {
    let line = r#"{"event": "DEVICE_DELETED", "data": {"path": "a\r\n\tb\u0007"}}"#;
    let shown = line.parse::<Event>().unwrap().to_string();
    assert!(shown.contains(r"a\r\n\tb\u0007"), "{shown}");
}
