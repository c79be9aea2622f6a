//! An emitter outside `qmp-gen`: the example `table`, over the output of `qmp-gen model`. `cargo xtask schemas` compares that with its schema.

use std::process::Command;

use expect_test::expect;

#[path = "../examples/table.rs"]
mod table;

/// What `qmp-gen` prints.
fn printed(arguments: &[&str]) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_qmp-gen")).args(arguments).output().unwrap();
    assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

const SCHEMA: &str = "{ 'enum': 'Kind', 'data': ['lamp', 'fan'] }
{ 'struct': 'Lamp', 'data': { 'colours': ['str'], '*note': 'str' } }
{ 'union': 'Part', 'base': { 'kind': 'Kind' }, 'discriminator': 'kind', 'data': { 'lamp': 'Lamp' } }
{ 'alternate': 'Id', 'data': { 'name': 'str', 'part': 'Lamp' } }
{ 'event': 'PART_ADDED', 'data': { 'part': 'Part', 'count': 'uint8', '*id': 'Id', 'others': ['Lamp'] } }
{ 'event': 'PART_LOST', 'boxed': true, 'data': 'Part' }
";

#[test]
fn a_program_of_somebody_else_writes_a_table_of_the_model() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("parts.json");
    std::fs::write(&path, SCHEMA).unwrap();
    let model = printed(&["model", "--types", path.to_str().unwrap()]);
    expect![[r#"
        event,since,member,type,presence
        PART_ADDED,,data,,
        PART_ADDED,,data.part,Part,always
        PART_ADDED,,data.part.kind,lamp|fan,always
        PART_ADDED,,data.part.colours,list of string,always if kind is lamp
        PART_ADDED,,data.part.note,string,optional if kind is lamp
        PART_ADDED,,data.count,uint8,always
        PART_ADDED,,data.id,Id,optional
        PART_ADDED,,data.others,list of Lamp,always
        PART_ADDED,,data.others[].colours,list of string,always
        PART_ADDED,,data.others[].note,string,optional
        PART_LOST,,data,,
        PART_LOST,,data.kind,lamp|fan,always
        PART_LOST,,data.colours,list of string,always if kind is lamp
        PART_LOST,,data.note,string,optional if kind is lamp
    "#]]
    .assert_eq(&table::table(&model).unwrap());
}

#[test]
fn every_event_of_the_model_is_in_the_table() {
    let model = printed(&["model"]);
    let value: serde_json::Value = serde_json::from_str(&model).unwrap();
    let table = table::table(&model).unwrap();
    for event in value["events"].as_array().unwrap() {
        let name = event["name"].as_str().unwrap();
        assert!(table.contains(&format!("\n{name},")), "{name}");
    }
    assert!(table::table("{}").is_err());
}
