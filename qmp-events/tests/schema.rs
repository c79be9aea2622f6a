//! The JSON Schema and the decoder are of one mind: over the examples, the captured lines, and what becomes of them when any part is
//! taken out or replaced.

use jsonschema::Validator;
use qmp_events::{Event, EventKind};
use serde_json::{Value, json};

fn validator() -> Validator {
    let schema = include_str!("../generated/events.schema.json");
    let schema: Value = serde_json::from_str(schema).expect("JSON");
    assert!(jsonschema::meta::is_valid(&schema));
    jsonschema::draft202012::new(&schema).expect("a schema")
}

fn examples() -> impl Iterator<Item = Value> {
    let lines = EventKind::ALL.iter().flat_map(|kind| kind.examples());
    lines.map(|line| serde_json::from_str(line).expect("JSON"))
}

#[test]
fn every_example_and_every_captured_line_is_valid() {
    let validator = validator();
    let captured = include_str!("captured/events-7.2.22.jsonl")
        .lines()
        .map(|line| serde_json::from_str(line).expect("JSON"));
    for line in examples().chain(captured) {
        assert!(validator.is_valid(&line), "{line}: {:?}", validator.validate(&line));
    }
}

#[test]
fn what_the_decoder_rejects_is_invalid_and_the_rest_is_valid() {
    let validator = validator();
    let mut rejected = 0;
    for line in examples() {
        for pointer in pointers(&line) {
            for changed in changes(&line, &pointer) {
                let decoded = Event::from_slice(changed.to_string().as_bytes());
                let valid = validator.is_valid(&changed);
                assert_eq!(decoded.is_ok(), valid, "{pointer} of {changed}: {decoded:?}");
                rejected += usize::from(!valid);
            }
        }
    }
    assert!(rejected > 1000, "{rejected}");
}

/// The pointers to everything in `value`.
fn pointers(value: &Value) -> Vec<String> {
    let mut all = Vec::new();
    if let Value::Object(members) = value {
        for (key, inner) in members {
            let step = format!("/{}", key.replace('~', "~0").replace('/', "~1"));
            all.extend(pointers(inner).into_iter().map(|rest| step.clone() + &rest));
            all.push(step);
        }
    }
    all
}

/// `line` without the part that `pointer` names, and with other values for it.
fn changes(line: &Value, pointer: &str) -> Vec<Value> {
    let (parent, key) = pointer.rsplit_once('/').expect("a pointer");
    let mut without = line.clone();
    without.pointer_mut(parent).and_then(Value::as_object_mut).expect("an object").remove(key);
    let others = [
        json!(null),
        json!(true),
        json!(-1),
        json!(7),
        json!(300),
        json!(u64::MAX),
        json!(1.5),
        json!("x"),
        json!([]),
        json!({}),
    ];
    let replaced = others.into_iter().map(|other| {
        let mut changed = line.clone();
        *changed.pointer_mut(pointer).expect("what was found") = other;
        changed
    });
    std::iter::once(without).chain(replaced).collect()
}
