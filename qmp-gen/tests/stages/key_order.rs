//! The computed order of keys is that of captured lines, which are in the folder that `QMP_TEST_DATA` names, and of this project's own
//! examples.

use super::support;
use std::fs;

use crate::key_order::misplaced;
use crate::load::{builtin, check, load};
use crate::model::Json;

/// The number of objects with several keys in `value`, all of which are in order.
fn in_order(value: &Json) -> usize {
    match value {
        Json::Object(members) => {
            let keys: Vec<&str> = members.iter().map(|(key, _)| key.as_str()).collect();
            assert_eq!(misplaced(keys.iter().copied(), |key| key), None, "{value}");
            usize::from(keys.len() > 1) + members.iter().map(|(_, value)| in_order(value)).sum::<usize>()
        }
        Json::Array(items) => items.iter().map(in_order).sum(),
        _ => 0,
    }
}

#[test]
#[ignore = "needs QMP_TEST_DATA: captured lines"]
fn captured_lines_are_in_the_computed_order() {
    let Some(folder) = support::file("live") else { return };
    let files = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let mut objects = 0;
    for file in files.filter(|path| path.extension().is_some_and(|it| it == "jsonl")) {
        let text = fs::read_to_string(file).unwrap();
        objects += text.lines().map(|line| in_order(&serde_json::from_str(line).unwrap())).sum::<usize>();
    }
    assert!(objects > 500, "{objects} objects");
}

#[test]
fn no_example_of_the_specification_is_in_another_order() {
    let loaded = load(builtin()).unwrap();
    let problems = check(&loaded);
    assert!(problems.iter().all(|problem| problem.code() != "W480"), "{problems:?}");
    let model = loaded.model.unwrap();
    let objects: usize =
        model.events.iter().flat_map(|event| &event.examples).map(|example| in_order(&example.value)).sum();
    assert!(objects > 100, "{objects} objects");
}
