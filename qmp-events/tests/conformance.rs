//! JSON of RFC 8259 as the data of an unknown event: what is accepted and what is rejected, compared with `serde_json`.

use qmp_events::{Event, Message, RawEvent};

/// Values that are JSON.
const TAKEN: &[&str] = &[
    // Literals and white space.
    "null",
    "true",
    "false",
    " null",
    "null \t\r\n",
    "\n[\r]\t",
    "[ 1 , 2 ]",
    "{ \"a\" : 1 }",
    // Numbers.
    "0",
    "-0",
    "1",
    "-1",
    "10",
    "1234567890",
    "12345678",
    "123456789",
    "9007199254740993",
    "9223372036854775807",
    "9223372036854775808",
    "-9223372036854775808",
    "-9223372036854775809",
    "18446744073709551615",
    "18446744073709551616",
    "123456789012345678901234567890",
    "0.0",
    "-0.0",
    "0.1",
    "1.5",
    "1e1",
    "1E1",
    "1e+1",
    "1e-1",
    "0e0",
    "0E+0",
    "-1.5e-3",
    "1e308",
    "1e-400",
    "2.2250738585072011e-308",
    "0.000000000000000000000000000000000000000000001",
    // Strings.
    r#""""#,
    r#""a""#,
    r#""\"\\\/\b\f\n\r\t""#,
    r#""\u0000""#,
    r#""\u00e9\u00E9""#,
    r#""\ud834\udd1e""#,
    r#""\uD834\uDD1E""#,
    "\"\u{7f}\"",
    "\"é€𝄞\"",
    "\"\u{2028}\u{2029}\u{feff}\"",
    r#""\uffff\ufffe""#,
    r#""\u0061""#,
    r#""\u0022\u005c""#,
    "\"\u{10ffff}\"",
    // Objects and arrays.
    "[]",
    "{}",
    "[[]]",
    "[{}]",
    r#"{"a": {}}"#,
    r#"{"": 0}"#,
    r#"{"a": [1, {"b": null}]}"#,
    r#"[1, "a", true, null]"#,
    r#"{"\u0061": 1}"#,
    r#"{"a b\n": 1}"#,
];

/// Texts that are not.
const REFUSED: &[&str] = &[
    // Nothing, or other literals.
    "",
    " ",
    "nul",
    "nulll",
    "True",
    "NULL",
    "undefined",
    "NaN",
    "Infinity",
    "-Infinity",
    "'a'",
    "a",
    "#",
    "// a\n1",
    "/* */ 1",
    "\u{feff}1",
    "\u{a0}1",
    "\u{b}1",
    "\u{c}1",
    "1 2",
    "1,",
    // Numbers.
    "-",
    "+1",
    "01",
    "-01",
    "00",
    "1.",
    ".5",
    "-.5",
    "1e",
    "1e+",
    "1E-",
    "1.e1",
    "1.5.5",
    "0x1",
    "1_000",
    "1e1.5",
    "--1",
    "1-",
    "1a",
    "1e999",
    "-1e999",
    "\u{ff11}",
    // Strings.
    "\"",
    "\"a",
    r#""\"#,
    r#""\x41""#,
    r#""\a""#,
    r#""\u""#,
    r#""\u12""#,
    r#""\u12g4""#,
    r#""\U0041""#,
    r#""\ud800""#,
    r#""\udc00""#,
    r#""\ud800\ud800""#,
    r#""\ud800a""#,
    r#""\ud800\n""#,
    r#""\udd1e\ud834""#,
    "\"\t\"",
    "\"\n\"",
    "\"\u{0}\"",
    "\"\u{1f}\"",
    r#""\ud834\u""#,
    r#""\u+123""#,
    r#""\u 123""#,
    // Objects and arrays.
    "[",
    "]",
    "[1",
    "[1,",
    "[1,]",
    "[,1]",
    "[1,,2]",
    "[1 2]",
    "[1:2]",
    "{",
    "}",
    r#"{"a""#,
    r#"{"a":"#,
    r#"{"a": 1"#,
    r#"{"a": 1,"#,
    r#"{"a": 1,}"#,
    r#"{,"a": 1}"#,
    r#"{"a" 1}"#,
    r#"{"a", 1}"#,
    "{1: 1}",
    "{a: 1}",
    "{null: 1}",
    "{'a': 1}",
    r#"{"a": 1 "b": 2}"#,
    r#"{"a": 1;}"#,
    "[1}",
    r#"{"a": 1]"#,
    r#"{"a"}"#,
    "{[]: 1}",
    "[\u{0}]",
    "[1]\u{0}",
];

/// Bytes that are not UTF-8, in a string.
const NOT_UTF8: &[&[u8]] = &[
    b"\x80",
    b"\xbf",
    b"\xc0\xaf",
    b"\xc1\xbf",
    b"\xc3",
    b"\xc3(",
    b"\xe2\x82",
    b"\xe2(\xa1",
    b"\xe0\x80\xaf",
    b"\xed\xa0\x80",
    b"\xf0\x9f\x98",
    b"\xf0\x80\x80\xaf",
    b"\xf4\x90\x80\x80",
    b"\xf8\x88\x80\x80\x80",
    b"\xfe",
    b"\xff",
    b"\\u00e9\xe9",
];

/// The verdicts of all readers here about the line with `value` in it; they are one.
fn taken(value: &[u8]) -> bool {
    let line = [br#"{"event": "CASE", "data": "#, value, b"}"].concat();
    let shown = String::from_utf8_lossy(&line);
    let verdict = Event::from_slice(&line).is_ok();
    assert_eq!(RawEvent::from_slice(&line).is_ok(), verdict, "raw: {shown}");
    assert_eq!(Message::from_slice(&line).is_ok(), verdict, "message: {shown}");
    assert_eq!(serde_json::from_slice::<Event>(&line).is_ok(), verdict, "serde: {shown}");
    let known = [br#"{"event": "STOP", "data": {"case": "#, value, b"}}"].concat();
    assert_eq!(Event::from_slice(&known).is_ok(), verdict, "in a known event: {shown}");
    let skipped = [br#"{"data": {"case": "#, value, br#"}, "event": "STOP"}"#].concat();
    assert_eq!(RawEvent::from_slice(&skipped).is_ok(), verdict, "skipped: {shown}");
    verdict
}

#[test]
fn what_is_json_is_taken_with_the_value_that_serde_json_gives_it() {
    for text in TAKEN {
        assert!(taken(text.as_bytes()), "{text}");
        let line = format!(r#"{{"event": "CASE", "data": {text}}}"#);
        let written = Event::from_slice(line.as_bytes()).unwrap().to_json();
        let value = |text: &str| serde_json::from_str::<serde_json::Value>(text).unwrap();
        assert_eq!(value(&written), value(&line), "{text}");
    }
}

#[test]
fn what_is_not_json_is_refused_as_serde_json_refuses_it() {
    for text in REFUSED {
        assert!(!taken(text.as_bytes()), "{text:?}");
        assert!(serde_json::from_str::<serde_json::Value>(text).is_err(), "{text:?}");
    }
}

#[test]
fn what_is_not_utf8_is_refused_in_strings_that_are_skipped_too() {
    for bytes in NOT_UTF8 {
        let text = [b"\"", *bytes, b"\""].concat();
        assert!(!taken(&text), "{bytes:?}");
        // The one leniency of serde_json that is not taken over: it passes such a string where it ignores it.
        assert!(serde_json::from_slice::<String>(&text).is_err(), "{bytes:?}");
    }
}

#[test]
fn values_nest_as_deep_as_serde_json_lets_them() {
    let nested = |depth: usize| {
        let data = format!("{}{}", "[".repeat(depth), "]".repeat(depth));
        let line = format!(r#"{{"event": "CASE", "data": {data}}}"#);
        assert_eq!(
            serde_json::from_str::<serde_json::Value>(&line).is_ok(),
            taken(data.as_bytes()),
            "{depth}"
        );
        RawEvent::from_slice(line.as_bytes()).is_ok()
    };
    // The event itself is one level.
    let limit = usize::from(qmp_events::runtime::MAX_DEPTH);
    assert!(nested(limit - 2));
    assert!(!nested(limit + 1));
    assert!(!nested(100_000));
}

#[test]
fn a_key_that_stands_twice_is_refused_though_serde_json_takes_the_last() {
    let twice = r#"{"a": 1, "a": 1}"#;
    assert!(serde_json::from_str::<serde_json::Value>(twice).is_ok());
    for line in [
        format!(r#"{{"event": "CASE", "data": {twice}}}"#),
        format!(r#"{{"event": "STOP", "data": {{"x": {twice}}}}}"#),
        r#"{"event": "STOP", "event": "STOP"}"#.to_owned(),
        r#"{"event": "BALLOON_CHANGE", "data": {"actual": 1, "\u0061ctual": 1}}"#.to_owned(),
    ] {
        assert!(Event::from_slice(line.as_bytes()).is_err(), "{line}");
        assert!(serde_json::from_str::<Event>(&line).is_err(), "{line}");
    }
}
