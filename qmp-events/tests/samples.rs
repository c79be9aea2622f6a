//! Random lines of every release at hand: decoded in every way alike, with nothing unknown, and encoded back to the same value.

mod support;

use std::path::PathBuf;

use qmp_events::Event;
use qmp_gen::load::{Input, load};
use qmp_gen::model::Model;
use qmp_gen::sample::{Optional, Sampler};
use serde_json::Value;
use support::shared;

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
    for line in Sampler::new(model, optional, 42).take(LINES) {
        survives(&line);
    }
}

#[test]
fn of_the_specification() {
    let documents = [("qmp-events.txt", qmp_spec::EVENTS), ("qapi-schema.json", qmp_spec::SCHEMA)];
    let inputs = documents.map(|(name, text)| Input::Text { name: name.into(), text: text.into() });
    let model = model(&inputs);
    for optional in [Optional::All, Optional::None, Optional::Mixed] {
        for line in Sampler::new(&model, optional, 7).take(LINES) {
            assert_eq!(survives(&line).to_json(), line);
        }
    }
}

/// The root of a release's schema; nothing, and a notice, where it is not at hand.
fn root(release: &str) -> Option<PathBuf> {
    let folder = shared(&format!("qapi/{release}"))?;
    let roots = ["qapi-schema.json", "qapi/qapi-schema.json"].map(|name| folder.join(name));
    let root = roots.into_iter().find(|it| it.exists());
    assert!(root.is_some(), "no schema in {}", folder.display());
    root
}

macro_rules! releases {
    ($($test:ident $release:literal;)+) => {
        $(
            #[test]
            fn $test() {
                let Some(root) = root($release) else { return };
                let model = model(&[Input::File(root)]);
                for optional in [Optional::All, Optional::None, Optional::Mixed] {
                    all_survive(&model, optional);
                }
            }
        )+
    };
}

releases! {
    of_qemu_2_1 "v2.1.0";
    of_qemu_2_8 "v2.8.0";
    of_qemu_4_0 "v4.0.0";
    of_qemu_7_2 "v7.2.0";
    of_qemu_9_2 "v9.2.0-rc2";
}
