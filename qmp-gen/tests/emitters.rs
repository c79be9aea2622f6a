//! Every emitter over one specification that has everything: `cases/emit/FILE` is what it makes, as `EMITTERS` names the file.
//!
//! `UPDATE_EXPECT=1` rewrites the goldens.
#![cfg(all(feature = "documents", feature = "html"))]

use std::collections::{BTreeSet, HashSet};
use std::fs;
use std::panic::catch_unwind;
use std::path::{Path, PathBuf};

use expect_test::expect_file;
use qmp_gen::model::{
    Event, Lifetime, Member, Model, Nesting, Note, Presence, RateLimit, Shape, Type, Value,
};
use qmp_gen::plan::Plan;
use qmp_gen::{EMITTERS, Emitter, Origin};
use qmp_gen::{Input, check, load};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases/emit")
}

fn model() -> Model {
    let inputs = ["spec.txt", "spec.json"].map(|name| folder().join(name)).map(Input::file);
    let loaded = load(inputs).unwrap();
    let problems: Vec<_> =
        check(&loaded).iter().map(|it| format!("{} {}", it.code(), it.headline())).collect();
    assert_eq!(problems, Vec::<String>::new());
    loaded.model.unwrap()
}

/// The page without style and script, which are files of their own.
fn without_assets(mut text: String) -> String {
    for (open, close) in [("<style>", "</style>"), ("<script>\n", "</script>")] {
        if let Some(start) = text.find(open).map(|at| at + open.len()) {
            let end = start + text[start..].find(close).unwrap();
            text.replace_range(start..end, "…");
        }
    }
    text
}

#[test]
fn every_emitter_has_a_golden_and_makes_it() {
    let (model, names) = (model(), vec!["spec.txt".to_owned(), "spec.json".to_owned()]);
    // Each that is stale is named, not only the first one.
    let is_stale = |emitter: &&Emitter| {
        let command = format!("qmp-gen {}", emitter.name);
        let origin = Origin { from: names.clone(), command, together: false };
        let text = without_assets(emitter.artifact(&Plan::new(&model), &origin).text);
        catch_unwind(|| expect_file![folder().join(emitter.file)].assert_eq(&text)).is_err()
    };
    let stale: Vec<_> = EMITTERS.iter().filter(is_stale).map(|emitter| emitter.file).collect();
    assert_eq!(stale, Vec::<&str>::new());
}

#[test]
fn no_golden_is_left_over() {
    let known: HashSet<&str> =
        EMITTERS.iter().map(|emitter| emitter.file).chain(["spec.txt", "spec.json"]).collect();
    for entry in fs::read_dir(folder()).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        assert!(known.contains(name.as_str()), "no emitter makes `{name}`");
    }
}

fn is_dated(lifetime: &Lifetime) -> bool {
    lifetime.since.is_some() && lifetime.until.is_some()
}

/// Whether the event has several of each, with all that they can have.
fn all_of_the_event(event: &Event) -> [bool; 11] {
    #[rustfmt::skip]
    let Event {
        docs, lifetime, subjects, only, keywords, rate_limits, features, members, wire_order, examples, notes, ..
    } = event;
    let is_full = |limit: &RateLimit| limit.key.is_some() && !limit.exemptions.is_empty();
    let is_dated_note = |note: &Note| is_dated(&note.lifetime);
    [
        docs.0.len() > 1,
        is_dated(lifetime),
        subjects.len() > 1,
        only.len() > 1,
        keywords.len() > 1,
        rate_limits.len() > 1 && rate_limits.iter().any(is_full),
        features.len() > 1,
        !members.is_empty() && !wire_order.is_empty(),
        examples.iter().any(|it| it.caption.is_some() && is_dated(&it.lifetime)),
        notes.iter().any(is_dated_note),
        !notes.iter().all(is_dated_note),
    ]
}

fn all_of_the_members(members: &[Member]) -> [bool; 6] {
    let any = |test: fn(&Member) -> bool| members.iter().any(test);
    [
        any(|it| !it.docs.is_empty()),
        any(|it| is_dated(&it.lifetime)),
        any(|it| !it.features.is_empty()),
        any(|it| !it.only.is_empty()),
        any(|it| it.nesting == Nesting::Inline),
        any(|it| it.presence == Presence::Optional),
    ]
}

fn all_of_the_values(values: &[Value]) -> [bool; 4] {
    let any = |test: fn(&Value) -> bool| values.iter().any(test);
    [
        any(|it| !it.docs.is_empty()),
        any(|it| it.lifetime.until.is_some()),
        any(|it| !it.features.is_empty()),
        any(|it| !it.only.is_empty()),
    ]
}

/// The name of each shape, and of each thing that a union's branch can be.
fn shapes(model: &Model) -> HashSet<&'static str> {
    let shape = |shape: &Shape| match shape {
        Shape::Enum { .. } => vec!["enum"],
        Shape::Object { .. } => vec!["object"],
        Shape::Alternate { .. } => vec!["alternate"],
        Shape::Union { members, branches, .. } => {
            let branches = branches.iter().map(|it| if it.ty.is_some() { "branch" } else { "empty branch" });
            branches.chain([if members.is_empty() { "union" } else { "union with common members" }]).collect()
        }
    };
    model.types.iter().flat_map(|def| shape(&def.shape)).collect()
}

fn types(model: &Model) -> HashSet<String> {
    fn name(ty: &Type) -> String {
        match ty {
            Type::Integer { width } => format!("{width:?}"),
            Type::Array { items } => format!("list of {}", name(items)),
            Type::Named { .. } => "named".to_owned(),
            plain => format!("{plain:?}"),
        }
    }
    model.events.iter().flat_map(|event| &event.members).map(|member| name(&member.ty)).collect()
}

/// The keys of the events in the JSON of the model.
fn keys(model: &Model) -> BTreeSet<String> {
    let json = serde_json::to_value(model).unwrap();
    let events = json["events"].as_array().unwrap().iter();
    events.flat_map(|event| event.as_object().unwrap().keys().cloned()).collect()
}

#[test]
fn the_events_have_each_key_that_the_schema_of_the_model_names() {
    let schema: serde_json::Value =
        serde_json::from_str(include_str!("../src/emit/model.schema.json")).unwrap();
    let named = schema["$defs"]["Event"]["properties"].as_object().unwrap().keys().cloned().collect();
    assert_eq!(keys(&model()), named);
}

#[test]
fn the_specification_has_each_field_of_the_notation() {
    let grammar = include_str!("../src/syntax/text/grammar.pest");
    let (_, rule) = grammar.split_once("\nfield_name = {").expect("a rule for the names of fields");
    let (names, _) = rule.split_once('}').expect("its end");
    let text = fs::read_to_string(folder().join("spec.txt")).unwrap();
    for name in names.split('|').map(|name| name.trim().trim_matches('"')) {
        assert!(text.contains(&format!("\n{name}: ")), "no event of `cases/emit/spec.txt` has `{name}:`");
    }
}

#[test]
fn the_specification_has_everything() {
    let model = model();
    let event = model.event("LAMP_BROKEN").unwrap();
    assert_eq!(all_of_the_event(event), [true; 11]);
    assert_eq!(all_of_the_members(&event.members), [true; 6]);
    let states = model.types.iter().find(|def| def.name == "LampBrokenState").unwrap();
    let Shape::Enum { values } = &states.shape else { panic!("{states:?}") };
    assert_eq!(all_of_the_values(values), [true; 4]);
    assert!(model.event("LAMP_LOST").is_some_and(|event| event.union.is_some()));
    assert_eq!(shapes(&model).len(), 7, "{:?}", shapes(&model));
    let widths = ["Int8", "Int16", "Int32", "Int64", "Uint8", "Uint16", "Uint32", "Uint64"];
    let others = ["String", "Number", "Boolean", "Null", "Any", "named", "list of String", "list of named"];
    let missing: Vec<_> =
        widths.into_iter().chain(others).filter(|name| !types(&model).contains(*name)).collect();
    assert_eq!(missing, Vec::<&str>::new());
}
