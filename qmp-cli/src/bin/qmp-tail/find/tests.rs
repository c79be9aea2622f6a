//! Each fixture, whole and in pieces; and what holds for any text.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use expect_test::expect_file;
use proptest::prelude::*;
use qmp_events::EventKind;

use super::{Finder, Found};

/// What is found in a text that comes in pieces of this size.
fn found(text: &[u8], size: usize) -> Vec<Found> {
    let mut finder = Finder::default();
    let mut found = Vec::new();
    for piece in text.chunks(size) {
        found.extend(finder.feed(piece));
    }
    found.extend(finder.finish());
    found
}

/// One line for each thing that was found.
fn listed(found: &[Found]) -> String {
    let mut out = String::new();
    for found in found {
        match found {
            Found::Event(found) => {
                out += &found.event.to_json();
                if let Some(source) = &found.source {
                    write!(out, " from {source}").unwrap();
                }
                if let Some(arrived) = found.arrived {
                    write!(out, " at {}", humantime::format_rfc3339_micros(arrived)).unwrap();
                }
            }
            Found::Broken { line, why } => write!(out, "line {line}: {why}").unwrap(),
        }
        out.push('\n');
    }
    out
}

fn fixtures() -> Vec<(PathBuf, Vec<u8>)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases/find");
    let paths = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let mut logs: Vec<_> = paths.filter(|path| path.extension().is_some_and(|it| it == "log")).collect();
    logs.sort();
    logs.into_iter().map(|path| (path.clone(), fs::read(path).unwrap())).collect()
}

#[test]
fn each_fixture_holds_its_events() {
    let fixtures = fixtures();
    assert!(fixtures.len() >= 28);
    for (path, text) in fixtures {
        expect_file![path.with_extension("events")].assert_eq(&listed(&found(&text, 1 << 16)));
    }
}

#[test]
fn the_pieces_in_which_a_text_comes_make_no_difference() {
    for (path, text) in fixtures() {
        let whole = listed(&found(&text, text.len()));
        for size in [1, 2, 3, 7, 64, 300] {
            assert_eq!(listed(&found(&text, size)), whole, "{} in pieces of {size}", path.display());
        }
    }
}

/// Lines of events that can be told from each other.
fn events() -> impl Strategy<Value = Vec<String>> {
    let examples: Vec<_> = EventKind::ALL.iter().flat_map(|kind| kind.examples()).copied().collect();
    let text = r#"[ -~äé😀\n]{0,20}"#;
    let event =
        (proptest::sample::select(examples), any::<u32>(), text).prop_map(|(example, number, text)| {
            let mut event: serde_json::Value = serde_json::from_str(example).unwrap();
            event["timestamp"] = serde_json::json!({"seconds": number, "microseconds": 1});
            event["vendor"] = text.into();
            event.to_string()
        });
    proptest::collection::vec(event, 1..5)
}

/// A text in the form in which a program logs it.
fn logged(event: &str, form: usize) -> String {
    let quoted = || serde_json::to_string(event).unwrap();
    let pretty = || {
        let value: serde_json::Value = serde_json::from_str(event).unwrap();
        serde_json::to_string_pretty(&value).unwrap()
    };
    match form {
        0 => format!("{event}\r\n"),
        1 => format!("<- {event} and more\n"),
        2 => format!("{}\n", pretty()),
        3 => format!("time=1 msg={} x=1\n", quoted()),
        4 => format!(
            "{{\"level\": \"info\", \"msg\": {}}}\n",
            serde_json::to_string(&format!("got {event}")).unwrap()
        ),
        5 => format!("{{\"log\": {}}}\n", serde_json::to_string(&format!("msg={}\n", quoted())).unwrap()),
        6 => format!("| {}\n", pretty().replace('\n', "\n| ")),
        7 => format!("1,\"{}\"\n", event.replace('"', "\"\"")),
        _ => format!("debug Line [{event}]\ninfo event={event}\n"),
    }
}

proptest! {
    #[test]
    fn events_are_found_in_each_form_and_in_their_order(events in events(), forms in proptest::collection::vec(0..9_usize, 5), size in 1..2000_usize) {
        let noise = ["", "a line of text\n", "{\"return\": {}}\n", "{ } {\"a\": [1, \"{\"]}\n", "if (x) {\n"];
        let text: String =
            events.iter().zip(&forms).map(|(event, &form)| logged(event, form) + noise[form % noise.len()]).collect();
        let found = found(text.as_bytes(), size);
        let value = |json: &str| serde_json::from_str::<serde_json::Value>(json).unwrap();
        let names: Vec<_> = found.iter().map(|found| match found {
            Found::Event(found) => value(&found.event.to_json()),
            Found::Broken { why, .. } => panic!("{why}\n{text}"),
        }).collect();
        prop_assert_eq!(names, events.iter().map(|event| value(event)).collect::<Vec<_>>(), "{}", text);
    }

    #[test]
    fn a_text_that_was_changed_anywhere_gives_the_same_in_any_pieces(
        which in 0..1000_usize,
        changes in proptest::collection::vec((any::<prop::sample::Index>(), prop::sample::select(&b"{}[]\"'\\\n\r :,=a0\x1b\xff&"[..]), any::<bool>()), 1..8),
        size in 1..500_usize,
    ) {
        let fixtures = fixtures();
        let (_, mut text) = fixtures[which % fixtures.len()].clone();
        for (index, byte, inserts) in changes {
            let at = index.index(text.len());
            if inserts { text.insert(at, byte) } else { text[at] = byte }
        }
        prop_assert_eq!(listed(&found(&text, size)), listed(&found(&text, text.len())));
    }

    #[test]
    fn any_bytes_are_a_text(text in "([{}\\[\\]\"'\\\\,:= a1\\n&]|\"event\": \"STOP\"|event STOP for domain |\\PC){0,80}", size in 1..20_usize) {
        prop_assert_eq!(listed(&found(text.as_bytes(), size)), listed(&found(text.as_bytes(), text.len().max(1))));
    }
}

#[test]
fn a_text_without_events_takes_no_memory_however_it_is_made() {
    let pieces: [&[u8]; 12] = [
        b"{",
        b"{\"a\":",
        b"[{\"a\":",
        b"{\"{",
        b"{\"a\": \"{",
        b"{'",
        b"{\\\"",
        b"event STOP for domain '",
        b"{ \n",
        b"word ",
        b"{\"a\": 1}\n",
        b"{\"event\": \"STOP\", \"data\": ",
    ];
    for piece in pieces {
        let mut finder = Finder::default();
        let text = piece.repeat((1 << 13) / piece.len());
        for _ in 0..40 {
            drop(finder.feed(&text));
            // Tests have a smaller limit.
            assert!(finder.buffer.len() <= 3 << 15, "{}", String::from_utf8_lossy(piece));
        }
        drop(finder.finish());
    }
}
