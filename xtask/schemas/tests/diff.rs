//! What `qmp-gen diff` says of clients, compared with a client: a validator with the JSON Schema of the old specification reads random lines
//! of the new one. It rejects one if the change breaks clients on the wire, and otherwise only for values that its closed enums lack.

use std::path::Path;

use schemas::program;
use serde_json::Value;

/// What `qmp-gen` prints, whatever it exits with.
fn printed(arguments: &[&str]) -> String {
    let output = program("qmp-gen").args(arguments).output().unwrap();
    assert!(output.status.code() != Some(2), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

/// Whether `diff` says that clients on the wire break, and whether enums have further values.
fn says(old: &Path, new: &Path) -> (bool, bool) {
    let differences = printed(&["diff", "--format", "json", old.to_str().unwrap(), new.to_str().unwrap()]);
    let differences: Value = serde_json::from_str(&differences).unwrap();
    let any = |wanted: &dyn Fn(&Value) -> bool| differences.as_array().unwrap().iter().any(wanted);
    let opens = |it: &Value| ["value-added", "enum-to-string"].iter().any(|rule| it["rule"] == *rule);
    (any(&|it| it["wire"] == "breaking"), any(&opens))
}

/// The validator with the JSON Schema of a specification.
fn validator(path: &Path) -> jsonschema::Validator {
    let schema = printed(&["json-schema", "--types", path.to_str().unwrap()]);
    jsonschema::validator_for(&serde_json::from_str(&schema).unwrap()).unwrap()
}

/// Random lines of a specification.
fn sampled(path: &Path) -> Vec<Value> {
    let lines = printed(&["sample", "-n", "100", "--types", path.to_str().unwrap()]);
    lines.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

/// The members of an event, each a specification of its own.
const MEMBERS: [&str; 21] = [
    "'m': 'str'",
    "'*m': 'str'",
    "'m': 'bool'",
    "'m': 'int'",
    "'m': 'uint8'",
    "'m': 'uint32'",
    "'m': 'int32'",
    "'m': 'number'",
    "'m': 'any'",
    "'m': ['str']",
    "'m': ['uint8']",
    "'m': ['int']",
    "'m': 'Mood'",
    "'m': 'Temper'",
    "'m': 'Box'",
    "'m': 'Crate'",
    "'m': 'Part'",
    "'m': 'Piece'",
    "'m': 'Either'",
    "'m': 'str', 'n': 'int'",
    "'m': 'str', '*n': 'int'",
];

const TYPES: &str = "{ 'enum': 'Mood', 'data': ['good', 'bad'] }
{ 'enum': 'Temper', 'data': ['good'] }
{ 'struct': 'Box', 'data': { 'size': 'int', '*kind': 'Mood' } }
{ 'struct': 'Crate', 'data': { '*size': 'int', 'kind': 'Mood' } }
{ 'union': 'Part', 'base': { 'kind': 'Mood' }, 'discriminator': 'kind', 'data': { 'good': 'Bulk' } }
{ 'union': 'Piece', 'base': { 'kind': 'Mood' }, 'discriminator': 'kind', 'data': { 'bad': 'Bulk' } }
{ 'struct': 'Bulk', 'data': { 'size': 'int' } }
{ 'alternate': 'Either', 'data': { 'text': 'str', 'box': 'Box' } }
";

#[test]
fn a_validator_of_the_old_specification_rejects_lines_of_the_new_one_if_and_only_if_diff_says_why() {
    let folder = tempfile::tempdir().unwrap();
    let paths: Vec<_> = (0..MEMBERS.len()).map(|at| folder.path().join(format!("{at}.json"))).collect();
    for (path, members) in paths.iter().zip(MEMBERS) {
        std::fs::write(path, format!("{TYPES}{{ 'event': 'SEEN', 'data': {{ {members} }} }}\n")).unwrap();
    }
    let lines: Vec<_> = paths.iter().map(|path| sampled(path)).collect();
    let mut wrong = Vec::new();
    for (old, before) in paths.iter().zip(MEMBERS) {
        let validator = validator(old);
        for ((new, lines), after) in paths.iter().zip(&lines).zip(MEMBERS) {
            let (breaks, opens) = says(old, new);
            let line = lines.iter().find(|line| !validator.is_valid(line));
            let is_right = if line.is_some() { breaks || opens } else { !breaks };
            if !is_right {
                wrong
                    .push(format!("{before} -> {after}: diff says {breaks}, the validator rejects {line:?}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{} of {}:\n{}", wrong.len(), MEMBERS.len().pow(2), wrong.join("\n"));
}
