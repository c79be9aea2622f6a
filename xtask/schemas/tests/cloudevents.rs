//! The CloudEvents that `qmp-tail` prints have the form that CloudEvents 1.0 prescribes.

use std::io::Write as _;
use std::process::Stdio;

use qmp_events::EventKind;
use schemas::program;
use serde_json::Value;

#[test]
fn every_example_becomes_a_cloudevent_that_the_schema_of_cloudevents_accepts() {
    let schema: Value = serde_json::from_str(include_str!("cloudevents.schema.json")).unwrap();
    let schema = jsonschema::options().should_validate_formats(true).build(&schema).unwrap();
    let examples: Vec<_> = EventKind::ALL.iter().flat_map(|kind| kind.examples()).copied().collect();
    let mut tail = program("qmp-tail");
    tail.args(["--format", "cloudevents"]).stdin(Stdio::piped()).stdout(Stdio::piped());
    let mut child = tail.spawn().unwrap();
    child.stdin.take().unwrap().write_all(examples.join("\n").as_bytes()).unwrap();
    let output = String::from_utf8(child.wait_with_output().unwrap().stdout).unwrap();
    assert_eq!(output.lines().count(), examples.len());
    for line in output.lines() {
        let event = serde_json::from_str(line).unwrap();
        schema.validate(&event).unwrap_or_else(|error| panic!("{error}: {line}"));
    }
}
