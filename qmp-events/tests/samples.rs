//! Random lines of the specification and of QEMU's schemas: decoded in every way alike, with nothing unknown, and encoded back to the same value.

mod support;

use qmp_events::Event;
use qmp_gen::model::Model;
use qmp_gen::{Input, load};
use qmp_gen::{Optional, sample};
use serde_json::Value;

/// How many lines of each kind: every event of a release some forty times.
const LINES: usize = 2_000;

fn model(inputs: &[Input]) -> Model {
    load(inputs).expect("the files can be read").model.expect("no error in them")
}

fn survives(line: &str) -> Event {
    let event = Event::from_slice(line.as_bytes()).unwrap_or_else(|error| panic!("{error}: {line}"));
    assert!(event.kind().is_some(), "{line}");
    assert_eq!(event.unknowns(), Vec::<String>::new(), "{line}");
    assert_eq!(Event::from_slice_in_any_layout(line.as_bytes()).as_ref(), Ok(&event), "{line}");
    assert_eq!(serde_json::from_str::<Event>(line).expect(line), event);
    let value: Value = serde_json::from_str(line).expect(line);
    assert_eq!(serde_json::from_str::<Value>(&event.to_json()).expect(line), value);
    event
}

fn all_survive(model: &Model, optional: Optional) {
    for line in sample(model, optional, 42).take(LINES) {
        survives(&line);
    }
}

#[test]
fn of_the_specification() {
    let documents = [("qmp-events.txt", qmp_spec::EVENTS), ("qapi-schema.json", qmp_spec::SCHEMA)];
    let inputs = documents.map(|(name, text)| Input::text(name, text));
    let model = model(&inputs);
    for optional in [Optional::All, Optional::None, Optional::Mixed] {
        for line in sample(&model, optional, 7).take(LINES) {
            assert_eq!(survives(&line).to_json(), line);
        }
    }
}

#[test]
#[ignore = "needs QMP_TEST_DATA: QEMU's schemas"]
fn of_every_release() {
    for root in support::schemas() {
        println!("{}", root.display());
        let model = model(&[Input::file(root)]);
        for optional in [Optional::All, Optional::None, Optional::Mixed] {
            all_survive(&model, optional);
        }
    }
}
