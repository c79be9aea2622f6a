//! Names that are keywords, collide, or try to end a comment or a string: what is made of them compiles, and is right on the wire.
//!
//! The test `generated` says that the Rust is what the generator makes of the model.
#![deny(warnings)]

use std::collections::HashSet;

use qmp_gen::model::Model;
use qmp_gen::{Optional, sample};
use serde_json::Value;

/// Types for events that nobody would think of.
#[allow(
    dead_code,
    clippy::all,
    clippy::pedantic,
    reason = "not all is used, and names like these please nobody"
)]
mod odd {
    include!("generated/names.rs");
}

fn model() -> Model {
    serde_json::from_str(include_str!("names.json")).unwrap()
}

#[test]
fn every_line_is_decoded_and_encoded_back() {
    let model = model();
    let mut seen = HashSet::new();
    for line in sample(&model, Optional::Mixed, 7).take(4000) {
        let event = odd::Event::from_slice(line.as_bytes()).unwrap_or_else(|error| panic!("{error}: {line}"));
        assert_eq!(event.unknowns(), Vec::<String>::new(), "{line}");
        let value: Value = serde_json::from_str(&line).unwrap();
        assert_eq!(serde_json::from_str::<Value>(&event.to_json()).ok(), Some(value.clone()), "{line}");
        assert_eq!(odd::Event::from_slice_in_any_layout(line.as_bytes()).as_ref(), Ok(&event), "{line}");
        assert_eq!(serde_json::to_value(&event).unwrap(), value, "{line}");
        seen.insert(event.kind());
    }
    assert_eq!(seen.len(), odd::EventKind::ALL.len());
}

#[test]
fn a_branch_that_adds_nothing_keeps_members_of_the_future() {
    let line = r#"{"event": "BARE_UNION", "data": {"bare": {"tag": "a", "new": [1]}}}"#;
    let event = odd::Event::from_slice(line.as_bytes()).unwrap();
    let odd::EventData::BareUnion(data) = &event.data else { panic!("{event:?}") };
    let odd::Bare::A(branch) = &data.bare else { panic!("{data:?}") };
    assert!(branch.unknown.get("new").is_some());
    assert_eq!(event.unknowns(), ["/data/bare/new"]);
    assert_eq!(event.to_json(), line);
}
