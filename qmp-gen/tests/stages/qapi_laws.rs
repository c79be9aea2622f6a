//! Laws for any schema.

use std::fmt::Write as _;
use std::path::Path;

use crate::diagnostic::Problems;
use crate::model::Model;
use crate::resolve;
use crate::source::{SourceId, Sources, Span};
use crate::syntax::qapi::ast::{Body, Member, Schema};
use crate::syntax::qapi::{Options, parse};
use proptest::prelude::*;

struct Outcome {
    sources: Sources,
    id: SourceId,
    schema: Schema,
    model: Option<Model>,
    problems: Problems,
}

/// Reads a schema, and resolves it if it is right.
fn read(bytes: &[u8]) -> Option<Outcome> {
    let mut sources = Sources::default();
    let id = sources.add("law.json", bytes).ok()?;
    let mut problems = Problems::default();
    let schema = parse(&mut sources, &[id], Options::default(), &mut problems);
    let model = (!problems.has_errors()).then(|| resolve::schema(&schema, &mut problems));
    Some(Outcome { sources, id, schema, model, problems })
}

/// Every fixture, the included files among them.
fn fixtures() -> Vec<String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases/qapi");
    let mut texts = Vec::new();
    for folder in ["ok", "err", "ok/included"] {
        for entry in std::fs::read_dir(root.join(folder)).unwrap() {
            let path = entry.unwrap().path();
            if path.extension().is_some_and(|extension| extension == "json" || extension == "inc") {
                texts.extend(std::fs::read_to_string(path));
            }
        }
    }
    texts.sort();
    texts
}

/// Pieces of schemas, in any order.
fn pieces() -> impl Strategy<Value = String> {
    const PIECES: [&str; 40] = [
        "{ 'event': 'A', 'data': { 'a': 'str', '*b': [ 'B' ] } }\n",
        "{ 'enum': 'B', 'data': [ 'x', { 'name': 'y', 'if': 'C' } ] }\n",
        "{ 'struct': 'S', 'base': 'S', 'data': {} }\n",
        "{ 'struct': 'T', 'base': 'S', 'data': { 't': 'T' } }\n",
        "{ 'union': 'U', 'base': { 'b': 'B' }, 'discriminator': 'b', 'data': { 'x': 'T' } }\n",
        "{ 'union': 'V', 'data': { 'x': 'T', 'y': [ 'int' ] } }\n",
        "{ 'alternate': 'W', 'data': { 'x': 'T', 'y': 'int' } }\n",
        "{ 'command': 'c', 'data': 'U', 'boxed': true, 'returns': [ 'T' ] }\n",
        "{ 'pragma': { 'doc-required': true } }\n",
        "##\n",
        "# @A:\n",
        "# @a: text (since 2.1)\n",
        "# @b:\n#     text\n",
        "# Features:\n",
        "# Since: 2.1\n",
        "# Note: text\n",
        "# .. note:: text\n",
        "# = Title\n",
        "#tight\n",
        "# text\n",
        "#   text\n",
        "#\n",
        "\n",
        "{",
        "}",
        "[",
        "]",
        ",",
        ":",
        "'a'",
        "'event'",
        "'type'",
        "'",
        "\\",
        "true",
        "é",
        "\t",
        "12",
        "(since 4.0, until 5.0)",
        "@",
    ];
    let piece =
        prop_oneof![prop::sample::select(&PIECES[..]).prop_map(str::to_owned), "[ -~\n]{0,12}", ".{0,6}"];
    prop::collection::vec(piece, 0..24).prop_map(|pieces| pieces.concat())
}

/// A fixture in which some bytes are cut, doubled or replaced.
fn mutated() -> impl Strategy<Value = Vec<u8>> {
    let edit = (any::<prop::sample::Index>(), 0..12_usize, "[ -~\n]{0,6}");
    (prop::sample::select(fixtures()), prop::collection::vec(edit, 1..4)).prop_map(|(text, edits)| {
        let mut bytes = text.into_bytes();
        for (at, length, new) in edits {
            let start = at.index(bytes.len() + 1);
            let end = (start + length).min(bytes.len());
            bytes.splice(start..end, new.into_bytes());
        }
        bytes
    })
}

/// Any characters, most of which have a meaning in a schema.
fn any_text() -> impl Strategy<Value = String> {
    let meaning = "{}[]:,'\"#@*=-_!&|()\\ \n\tabefntu0129".chars().collect::<Vec<_>>();
    let char = prop_oneof![6 => prop::sample::select(meaning), 1 => any::<char>()];
    prop::collection::vec(char, 0..400).prop_map(|chars| chars.into_iter().collect())
}

/// A text of either kind.
fn any_schema() -> impl Strategy<Value = Vec<u8>> {
    prop_oneof![pieces().prop_map(String::into_bytes), mutated()]
}

/// The names that a schema spells, with their spans; those in the text with quotes, and a `*` where optional.
fn names(schema: &Schema) -> Vec<(String, Span)> {
    let quoted = |name: &str| format!("'{name}'");
    let mut names = Vec::new();
    let add_members = |members: &[Member], names: &mut Vec<(String, Span)>| {
        for member in members {
            let star = if member.optional { "*" } else { "" };
            names.push((format!("'{star}{}'", member.name.value), member.name.span));
        }
    };
    for definition in &schema.definitions {
        names.push((quoted(&definition.name.value), definition.name.span));
        match &definition.body {
            Body::Enum(values) => {
                names.extend(values.iter().map(|it| (quoted(&it.name.value), it.name.span)));
            }
            Body::Struct(it) => add_members(&it.members, &mut names),
            Body::Union(it) => {
                add_members(it.base.members(), &mut names);
                add_members(&it.branches, &mut names);
            }
            Body::Alternate(it) => add_members(it, &mut names),
            Body::Event(it) => add_members(it.data.members(), &mut names),
            Body::Command(it) => add_members(it.arguments.data.members(), &mut names),
        }
        if let Some(doc) = &definition.doc {
            names.extend(doc.symbol.iter().chain(&doc.since).map(|it| (it.value.clone(), it.span)));
            for described in doc.members.iter().chain(&doc.features) {
                names.push((described.name.value.clone(), described.name.span));
                let told = described.told();
                names.extend(told.since.into_iter().chain(told.until).map(|it| (it.value, it.span)));
                let lines = described.text.lines.iter();
                names.extend(lines.map(|line| (line.value.clone(), line.span)));
            }
        }
    }
    names
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_text_makes_it_panic(text in any_text()) {
        read(text.as_bytes());
    }

    #[test]
    fn problems_lie_inside(bytes in any_schema()) {
        let Some(outcome) = read(&bytes) else { return Ok(()) };
        for problem in &outcome.problems {
            let spans = std::iter::once(problem.span).chain(problem.related.iter().map(|it| it.span));
            for span in spans {
                let text = outcome.sources.get(span.source).text();
                prop_assert!(text.get(span.range()).is_some(), "{problem:?}");
            }
        }
    }

    #[test]
    fn the_same_text_gives_the_same_result(bytes in any_schema()) {
        let (Some(left), Some(right)) = (read(&bytes), read(&bytes)) else { return Ok(()) };
        prop_assert_eq!(left.schema, right.schema);
        prop_assert_eq!(left.model, right.model);
        prop_assert_eq!(left.problems, right.problems);
    }

    #[test]
    fn line_ends_make_no_difference(bytes in any_schema()) {
        let Ok(text) = String::from_utf8(bytes) else { return Ok(()) };
        let text = text.replace('\r', "");
        let results = (read(text.as_bytes()), read(text.replace('\n', "\r\n").as_bytes()));
        let (Some(left), Some(right)) = results else { return Ok(()) };
        prop_assert_eq!(left.schema, right.schema);
        prop_assert_eq!(left.problems, right.problems);
    }

    #[test]
    fn spans_slice_to_their_text(bytes in any_schema()) {
        let Some(outcome) = read(&bytes) else { return Ok(()) };
        // Structs that schemas before 2.4 do not name have generated names.
        let nests = "2.4".parse().unwrap();
        prop_assume!(outcome.schema.rules.iter().all(|rules| rules.release >= nests));
        for (name, span) in names(&outcome.schema).into_iter().filter(|(_, span)| span.source == outcome.id) {
            prop_assert_eq!(outcome.sources.slice(span).replace("\\\\", "\\"), name);
        }
    }
}

fn codes(text: &str) -> Vec<&'static str> {
    let outcome = read(text.as_bytes()).expect("a text");
    outcome.problems.iter().map(|problem| problem.kind.code()).collect()
}

#[test]
fn hostile_nesting_is_refused() {
    for opening in ["[\n", "{ 'a':\n", "{ 'a': [\n", "{\n"] {
        assert_eq!(codes(&opening.repeat(10_000)), ["E212"], "{opening}");
    }
    let condition =
        format!("{{ 'event': 'A', 'if': {} 'B' {} }}", "{ 'not':\n".repeat(10_000), "}\n".repeat(10_000));
    assert_eq!(codes(&condition), ["E212"]);
}

/// A schema of `count` definitions of each sort, that are the base, member or branch of each other.
fn large(count: usize) -> String {
    let mut text = String::from("{ 'enum': 'Tag', 'data': [ 'a' ] }\n{ 'struct': 'St0', 'data': {} }\n");
    for at in 1..=count {
        let base = at - at % 16;
        let _ = write!(
            text,
            "##\n# @EVENT_{at}:\n#\n# Something happened.\n#\n# @a: what (since 4.0)\n#\n# Since: 4.0\n##\n\
             {{ 'event': 'EVENT_{at}', 'data': {{ 'a': 'St{at}' }} }}\n\
             {{ 'struct': 'St{at}', 'base': 'St{}', 'data': {{ 'a-{at}': [ 'St{count}' ] }} }}\n",
            if base == at { 0 } else { at - 1 },
        );
    }
    text
}

#[test]
fn a_large_schema_is_right() {
    let outcome = read(large(2000).as_bytes()).expect("a text");
    assert!(outcome.problems.is_empty(), "{:?}", outcome.problems.iter().next());
    assert_eq!(outcome.model.expect("no errors").events.len(), 2000);
}

/// A schema whose definitions hang together in one long chain.
#[test]
fn long_chains_take_no_time_beyond_reason() {
    let mut text = String::from(
        "{ 'enum': 'Tag', 'data': [ 'a' ] }\n{ 'struct': 'St0', 'data': {} }\n{ 'struct': 'Un0', 'data': {} }\n",
    );
    for at in 1..=400 {
        let before = at - 1;
        let _ = write!(
            text,
            "{{ 'struct': 'St{at}', 'base': 'St{before}', 'data': {{}} }}\n\
             {{ 'union': 'Un{at}', 'base': {{ 't{at}': 'Tag' }}, 'discriminator': 't{at}', 'data': {{ 'a': 'Un{before}' }} }}\n"
        );
    }
    let codes = codes(&text);
    assert!(codes.iter().all(|code| *code == "E280") && codes.len() > 300, "{:?}", codes.first());
}
