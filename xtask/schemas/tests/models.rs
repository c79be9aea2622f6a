//! The schemas of any model: fixtures, and with `QMP_TEST_DATA` every schema and document of QEMU.

use qmp_gen::model::Model;
use schemas::{emitted, fixtures, own, pointers, samples, test_data, validator};
use serde_json::Value;

/// Checks every schema of `model` with random lines, and its JSON with the schema of models.
fn check(name: &str, model: &Model) {
    let known = emitted(model, "json-schema", None);
    let open = emitted(model, "json-schema", Some("open"));
    names_are_identifiers(name, &known);
    names_are_identifiers(name, &open);
    let validators = [validator(&known, None), validator(&open, None), validator(&open, Some("Event"))];
    for line in samples(model, 2 * model.events.len()) {
        for validator in &validators {
            let valid = validator.validate(&line);
            assert!(valid.is_ok(), "{name}: {line}: {valid:?}");
        }
    }
    let models = validator(&emitted(model, "model", Some("schema")), None);
    let json = emitted(model, "model", None);
    let valid = models.validate(&json);
    assert!(valid.is_ok(), "{name}: {valid:?}");
}

/// Each definition has an identifier as its name, which is also its title, and no two differ in case alone.
fn names_are_identifiers(model: &str, schema: &Value) {
    let mut seen = std::collections::HashSet::new();
    for (name, definition) in schema["$defs"].as_object().expect("definitions") {
        let is_identifier = name.chars().all(|char| char.is_ascii_alphanumeric() || char == '_')
            && name.starts_with(|char: char| char.is_ascii_alphabetic());
        assert!(is_identifier, "{model}: {name}");
        assert_eq!(definition["title"].as_str(), Some(name.as_str()), "{model}");
        assert!(seen.insert(name.to_lowercase()), "{model}: {name}");
    }
}

#[test]
fn every_fixture_has_schemas_that_its_lines_conform_to() {
    let models = fixtures();
    assert!(models.len() > 50, "{}", models.len());
    for (name, model) in models {
        check(&name, &model);
    }
}

#[test]
fn a_model_without_events_has_schemas_that_nothing_conforms_to() {
    let model = Model::default();
    check("nothing", &model);
    let known = validator(&emitted(&model, "json-schema", None), None);
    assert!(!known.is_valid(&serde_json::json!({"event": "STOP"})));
}

#[test]
#[ignore = "needs QMP_TEST_DATA"]
fn every_schema_and_document_of_qemu_has_schemas_that_its_lines_conform_to() {
    let models = test_data();
    assert!(!models.is_empty());
    println!("{} schemas and documents", models.len());
    for (name, model) in models {
        check(&name, &model);
    }
}

#[test]
fn a_mistyped_key_of_a_model_is_invalid() {
    let model = own();
    let schema = validator(&emitted(&model, "model", Some("schema")), None);
    let json = emitted(&model, "model", None);
    let mut part = json.clone();
    // The first events and types have every key that occurs.
    part["events"].as_array_mut().expect("events").truncate(24);
    assert!(schema.is_valid(&part));
    let mut tried = 0;
    for pointer in pointers(&part).into_iter().filter(|pointer| is_key(pointer)) {
        let (parent, key) = pointer.rsplit_once('/').expect("a pointer");
        let mut mistyped = part.clone();
        let Some(members) = mistyped.pointer_mut(parent).and_then(Value::as_object_mut) else { continue };
        let value = members.remove(key).expect("what was found");
        members.insert(format!("{key}s"), value);
        assert!(!schema.is_valid(&mistyped), "{pointer}");
        tried += 1;
        if tried > 2000 {
            break;
        }
    }
    assert!(tried > 1000, "{tried}");
}

/// Whether the last step is a key of a model: not the name of a type, nor a key of an example.
fn is_key(pointer: &str) -> bool {
    let steps: Vec<_> = pointer.split('/').skip(1).collect();
    let in_example = steps.get(2) == Some(&"examples") && steps.len() > 3;
    let is_type = steps.first() == Some(&"types") && steps.len() == 2;
    !in_example && !is_type && steps.last().is_some_and(|step| step.parse::<usize>().is_err())
}
