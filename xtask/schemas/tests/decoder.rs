//! The open schema and the decoder give the same verdict, and what the schema of known events accepts decodes.

use qmp_events::Event;
use schemas::{changes, emitted, own, pointers, samples, validator, values};
use serde_json::Value;

/// Lines that QEMU sent, lines of the documents, and random ones.
fn lines() -> Vec<Value> {
    let captured = include_str!("../../../qmp-events/tests/captured/events-7.2.22.jsonl").lines();
    let mut lines: Vec<Value> = captured.map(|line| serde_json::from_str(line).expect("JSON")).collect();
    let model = own();
    let schema = emitted(&model, "json-schema", None);
    let events = schema["$defs"].as_object().expect("definitions").values();
    lines.extend(events.flat_map(|event| event["examples"].as_array().into_iter().flatten().cloned()));
    lines.extend(samples(&model, 200));
    lines
}

/// Compares verdicts on the lines, on each change of some of them, and on what is not an event; returns how many were rejected.
fn compare(
    accepts: impl Fn(&Value) -> bool,
    decodes: impl Fn(&[u8]) -> Result<(), String>,
) -> (usize, usize) {
    let (mut tried, mut rejected) = (0, 0);
    let mut check = |value: &Value| {
        let verdict = decodes(value.to_string().as_bytes());
        assert_eq!(verdict.is_ok(), accepts(value), "{value}: {verdict:?}");
        tried += 1;
        rejected += usize::from(verdict.is_err());
    };
    values().iter().for_each(&mut check);
    let mut random = fastrand::Rng::with_seed(3);
    for line in lines() {
        check(&line);
        for pointer in pointers(&line) {
            let changed = changes(&line, &pointer);
            // All changes of all lines would take minutes.
            changed.iter().filter(|_| random.u8(..4) == 0).for_each(&mut check);
        }
    }
    (tried, rejected)
}

#[test]
fn the_open_schema_accepts_exactly_what_the_lenient_decoder_accepts() {
    let schema = validator(&emitted(&own(), "json-schema", Some("open")), None);
    let lenient = |line: &[u8]| Event::from_slice_lenient(line).map(drop).map_err(|error| error.to_string());
    let (tried, rejected) = compare(|value| schema.is_valid(value), lenient);
    assert!(tried > 10_000 && rejected > 500, "{tried} {rejected}");
}

#[test]
fn its_definition_event_accepts_exactly_what_the_strict_decoder_accepts() {
    let schema = validator(&emitted(&own(), "json-schema", Some("open")), Some("Event"));
    let strict = |line: &[u8]| Event::from_slice(line).map(drop).map_err(|error| error.to_string());
    let (tried, rejected) = compare(|value| schema.is_valid(value), strict);
    assert!(tried > 10_000 && rejected > 5000, "{tried} {rejected}");
}

#[test]
fn what_the_schema_of_known_events_accepts_decodes_and_has_no_unknown_event() {
    let schema = validator(&emitted(&own(), "json-schema", None), None);
    let mut accepted = 0;
    for line in lines() {
        assert!(schema.is_valid(&line), "{line}: {:?}", schema.validate(&line));
        for changed in pointers(&line).iter().flat_map(|pointer| changes(&line, pointer)).step_by(5) {
            if schema.is_valid(&changed) {
                accepted += 1;
                let event = Event::from_slice(changed.to_string().as_bytes());
                assert!(event.is_ok_and(|event| event.kind().is_some()), "{changed}");
            }
        }
    }
    assert!(accepted > 1000, "{accepted}");
}

#[test]
fn the_committed_schemas_are_those_of_the_specification() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../qmp-events/generated");
    for (command, flag, file) in [
        ("json-schema", None, "events.schema.json"),
        ("json-schema", Some("open"), "events.open.schema.json"),
        ("model", None, "model.json"),
        ("model", Some("schema"), "model.schema.json"),
    ] {
        let text = std::fs::read_to_string(format!("{folder}/{file}")).expect(file);
        let mut committed: Value = serde_json::from_str(&text).expect("JSON");
        let mut made = emitted(&own(), command, flag);
        for value in [&mut committed, &mut made] {
            value.as_object_mut().expect("an object").remove("$comment");
        }
        assert!(committed == made, "{file} is stale; run `cargo xtask regenerate`");
    }
}
