//! What is decided about the Rust: `cases/plan/NAME.json` is a schema, `NAME.plan.json` the plan for it.
//!
//! `UPDATE_EXPECT=1` rewrites the goldens.
#![cfg(feature = "documents")]

use std::fs;
use std::path::{Path, PathBuf};

use expect_test::expect_file;
use qmp_gen::plan::Options;
use qmp_gen::{Emitter, Input, Origin, load, plan};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases/plan")
}

fn pairs(list: &[(&str, &str)]) -> Vec<(String, String)> {
    list.iter().map(|&(a, b)| (a.to_owned(), b.to_owned())).collect()
}

/// The options for the case `options`.
fn options() -> Options {
    Options {
        renames: pairs(&[("LAMP", "Light"), ("LampState.on", "Lit"), ("LAMP.any", "r#dyn")]),
        extern_types: pairs(&[("LampPlace", "crate::house::Place")]),
        derives: pairs(&[("Lamp*", "my::Shine"), ("*", "std::fmt::Debug")]),
        attributes: pairs(&[("EventData.L*", "#[doc(hidden)]"), ("Light.unknown", "#[my(skip)]")]),
        deny: vec!["*_LOST".to_owned()],
        ..Options::default()
    }
}

fn check(name: &str, options: &Options) {
    let loaded = load([Input::file(folder().join(format!("{name}.json")))]).unwrap();
    let model = loaded.into_model().unwrap();
    let plan = plan(&model, options).unwrap();
    let emitter = Emitter::find("plan").unwrap();
    let text = (emitter.emit)(&plan, &Origin::default());
    serde_json::from_str::<serde_json::Value>(&text).expect("it is JSON");
    expect_file![folder().join(format!("{name}.plan.json"))].assert_eq(&text);
}

#[test]
fn each_box_has_a_reason() {
    check("boxes", &Options::default());
}

#[test]
fn the_older_of_two_has_the_better_name() {
    check("collisions", &Options::default());
}

#[test]
fn a_type_that_contains_itself_does_so_through_a_box() {
    check("cycles", &Options::default());
}

#[test]
fn what_the_user_chose_is_in_the_plan() {
    check("options", &options());
}

#[test]
fn every_plan_has_a_test() {
    let stems =
        fs::read_dir(folder()).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let mut stems: Vec<_> = stems.map(|name| name.split('.').next().unwrap_or_default().to_owned()).collect();
    stems.sort();
    stems.dedup();
    assert_eq!(stems, ["boxes", "collisions", "cycles", "options"]);
}
