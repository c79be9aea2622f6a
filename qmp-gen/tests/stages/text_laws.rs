//! Laws for any document.

use super::{laws, support};
use std::path::{Path, PathBuf};

use crate::diagnostic::Problems;
use crate::model::Model;
use crate::resolve::resolve;
use crate::source::{SourceId, Sources, Span};
use crate::syntax::text;
use crate::syntax::text::ast::{Bullet, BulletName, Document};
use proptest::prelude::*;

/// Reads and resolves a text, whatever is wrong with it.
fn read(bytes: &[u8]) -> Option<(Sources, SourceId, Document, Model, Problems)> {
    let mut sources = Sources::default();
    let id = sources.add("law.txt", bytes).ok()?;
    let mut problems = Problems::default();
    let document = text::parse(&sources, id, &mut problems);
    let model = resolve(std::slice::from_ref(&document), None, &mut problems);
    Some((sources, id, document, model, problems))
}

/// Texts of mistaken or hostile authors.
const PIECES: &[&str] = &[
    "STOP\n----\n",
    "A_B, C\n---\n",
    "1 X\n-----\n",
    "Title\n=====\n",
    "---\n",
    "===\n",
    "\n",
    "\n\n",
    "|\n",
    "|\n|\n",
    "Data:\n",
    "Data: None.\n",
    "Example:\n",
    "Note: this event is rate-limited.\n",
    "Since: 2.1\n",
    "Subject: a\n",
    "Subject: a, b.c\n",
    "Group: block\n",
    "Only: linux, not riscv\n",
    "Keywords: disk, drive\n",
    "Rate-limit: 1 s per a since 2.5, not for b=c\n",
    "Note (since 6.0, until 8.2): text\n",
    "Example (since 2.8): text\n",
    "Example: text\nmore\n",
    "- \"d\": text (json-string, deprecated 8.0, only linux, SomeType)\n",
    "&quot;",
    "| \"a\" |\n",
    "- \"a\": text (json-string, \"x\" or \"y\")\n",
    "  - \"b\": (json-object)\n",
    "- \"c\": T in s.json\n",
    "- data: T in s.json\n",
    "    \"v\": meaning\n",
    "(json-int,\n optional)\n",
    "- \"n\" broken\n",
    "words, and words:\n",
    "\t",
    "  ",
    "(",
    ")",
    "\"",
    "{",
    "}",
    "{ \"event\": \"STOP\" \"data\": { \"a\": \"x\", \"b\": {} } }\n",
    "{ \"event\":\n",
    "[1, -2.5e3, null]",
    "\\u00e9",
    "é𝄞",
    "- \"é\": x\n",
    "Caption:\n",
    "Description: ",
    "json-string",
    "or inline",
    ".",
    ":",
    ",",
];

/// Pieces of documents, in any order.
fn pieces() -> impl Strategy<Value = String> {
    let piece = prop_oneof![prop::sample::select(PIECES).prop_map(str::to_owned), "[ -~\n]{0,12}", ".{0,6}",];
    prop::collection::vec(piece, 0..24).prop_map(|pieces| pieces.concat())
}

/// Every bullet, with those below it.
fn bullets(list: &[Bullet]) -> Vec<&Bullet> {
    list.iter().flat_map(|bullet| std::iter::once(bullet).chain(bullets(&bullet.children))).collect()
}

#[test]
fn the_span_of_a_name_without_underline_leaves_out_its_number() {
    let (sources, _, document, _, _) = read(b"STOP\n----\n\n0AAA \n").unwrap();
    let spans: Vec<_> =
        document.sections.iter().map(|section| sources.slice(section.names[0].span)).collect();
    assert_eq!(spans, ["STOP", "AAA"]);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_characters_make_it_panic(text in prop::collection::vec(any::<char>(), 0..400)) {
        let text = String::from_iter(text);
        laws::text(text.as_bytes());
        laws::schema(text.as_bytes());
    }

    #[test]
    fn no_broken_byte_makes_it_panic(text in pieces(), at in any::<prop::sample::Index>(), byte: u8) {
        let mut bytes = (text + "\n").into_bytes();
        let at = at.index(bytes.len());
        bytes[at] = byte;
        laws::text(&bytes);
        laws::schema(&bytes);
    }

    #[test]
    fn what_is_fuzzed_holds(text in pieces()) {
        laws::text(text.as_bytes());
        laws::made(text.as_bytes());
    }

    #[test]
    fn no_text_makes_it_panic_and_problems_lie_inside(text in pieces()) {
        if let Some((sources, id, _, _, problems)) = read(text.as_bytes()) {
            let source = sources.get(id).text();
            for problem in &problems {
                prop_assert!(source.get(problem.span.range()).is_some(), "{problem:?}");
            }
        }
    }

    #[test]
    fn the_same_text_gives_the_same_result(text in pieces()) {
        let results = [read(text.as_bytes()), read(text.as_bytes())];
        let [Some(left), Some(right)] = results else { return Ok(()) };
        prop_assert_eq!(left.2, right.2);
        prop_assert_eq!(left.3, right.3);
        prop_assert_eq!(left.4, right.4);
    }

    #[test]
    fn line_ends_make_no_difference(text in pieces()) {
        let text = text.replace('\r', "");
        let results = [read(text.as_bytes()), read(text.replace('\n', "\r\n").as_bytes())];
        let [Some(left), Some(right)] = results else { return Ok(()) };
        prop_assert_eq!(left.2, right.2);
    }

    #[test]
    fn spans_slice_to_their_text(text in pieces()) {
        let Some((sources, _, document, _, _)) = read(text.as_bytes()) else { return Ok(()) };
        let at = |span: Span| sources.slice(span);
        for section in &document.sections {
            for name in &section.names {
                prop_assert_eq!(at(name.span), name.value.as_str());
            }
            for field in &section.fields {
                prop_assert_eq!(at(field.name.span), field.name.value.as_str());
            }
            for bullet in bullets(&section.data.bullets) {
                let name = match &bullet.name.value {
                    BulletName::Member(name) => name.as_str(),
                    BulletName::Whole => "data",
                };
                prop_assert_eq!(at(bullet.name.span), name);
                for value in &bullet.values {
                    prop_assert_eq!(at(value.name.span), format!("\"{}\"", value.name.value));
                }
            }
            for example in &section.examples {
                let text = at(example.value.span);
                let braces = text.starts_with('{') && text.ends_with('}');
                prop_assert!(braces, "an object has braces");
            }
        }
    }
}

/// The time to read a document.
fn seconds(text: &str) -> f64 {
    let start = std::time::Instant::now();
    read(text.as_bytes()).expect("a text");
    start.elapsed().as_secs_f64()
}

#[test]
fn hostile_nesting_is_refused() {
    for text in ["{\"a\": ".repeat(10_000), "[".repeat(10_000), "{\"a\": [\n".repeat(10_000)] {
        let text = format!("STOP\n----\n\nData: None.\n\n{{ \"event\": \"STOP\", \"data\": {text}\n");
        let (_, _, _, _, problems) = read(text.as_bytes()).expect("a text");
        assert!(problems.iter().any(|problem| problem.kind.code() == "E109"));
    }
}

#[test]
#[ignore = "depends on how busy the machine is"]
fn reading_takes_time_in_proportion() {
    let section = "Some words on it,\nover lines.\n\nData:\n\n- \"a\": text (json-string, \"x\" or \"y\")\n  (see b)\n\nExample:\n\n";
    let document = |count: usize| {
        let mut text = String::new();
        for name in 0..count {
            let example = format!("{{ \"event\": \"E{name}\", \"data\": {{ \"a\": \"x\" }} }}\n\n");
            text.extend([&format!("E{name}\n---\n\n"), section, &example]);
        }
        text
    };
    let (small, large) = (seconds(&document(64)), seconds(&document(64 * 64)));
    assert!(large < 64.0 * small * 3.0, "{small} s, {large} s");
}

/// The document without its places.
fn unplaced(document: &Document) -> String {
    let text = format!("{document:?}");
    let mut out = String::new();
    let mut rest = text.as_str();
    while let Some(at) = rest.find("Span {") {
        out += &rest[..at];
        rest = &rest[at + rest[at..].find('}').expect("a span is closed") + 1..];
    }
    out + rest
}

/// Every fixture that has a model.
fn fixtures() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases/text/ok");
    let paths = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    paths.filter(|path| path.extension().is_some_and(|extension| extension == "txt")).collect()
}

#[test]
fn the_canonical_layout_of_a_fixture_says_the_same() {
    the_canonical_layout_says_the_same(fixtures());
}

#[test]
#[ignore = "needs QMP_TEST_DATA: editions of the events text document"]
fn the_canonical_layout_of_an_edition_says_the_same() {
    the_canonical_layout_says_the_same(support::found().1);
}

fn the_canonical_layout_says_the_same(documents: Vec<PathBuf>) {
    for path in documents {
        let bytes = std::fs::read(path).unwrap();
        let (_, _, document, model, _) = read(&bytes).expect("a text");
        let printed = text::print::print(&document);
        let (_, _, again, same, problems) = read(printed.as_bytes()).expect("a text");
        assert_eq!(model, same, "{printed}");
        assert_eq!(text::print::print(&again), printed);
        let (_, _, third, _, _) = read(text::print::print(&again).as_bytes()).expect("a text");
        assert_eq!(unplaced(&third), unplaced(&again));
        let form = |code: &str| code[1..].starts_with('1');
        assert!(!problems.iter().any(|problem| form(problem.kind.code())), "{printed}");
        let wide =
            |line: &&str| line.chars().count() > 79 && !line.contains('{') && line.trim().contains(' ');
        assert_eq!(printed.lines().find(wide), None);
    }
}
