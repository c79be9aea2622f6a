//! The generated Rust that other tests compile: it is what the generator makes.
//!
//! These tests do not compile it themselves, so that `cargo xtask regenerate` can replace it if it does not compile any more.

use std::fmt::Write as _;

use expect_test::expect_file;
use qmp_gen::model::Model;
use qmp_gen::plan::Plan;
use qmp_gen::{Emitter, Origin};
use qmp_gen::{Input, load};

const HEAD: &str = "\
//! The lines that the documents have for each event. Made by `cargo xtask regenerate`; do not edit.

use qmp_events::*;

use super::Lines;

";

/// The lines for every event, a function each, and a table of them.
fn module() -> String {
    let documents = [("qmp-events.txt", qmp_spec::EVENTS), ("qapi-schema.json", qmp_spec::SCHEMA)];
    let inputs = documents.map(|(name, text)| Input::text(name, text));
    let model = load(inputs).expect("texts need no file").model.expect("no error in them");
    let mut functions = String::new();
    let mut table = String::new();
    let plan = Plan::new(&model);
    for event in &plan.events {
        let (name, lines) = (event.event.name.as_str(), event.usage(&plan));
        let function = name.to_ascii_lowercase();
        let _ = writeln!(table, "    (\"{name}\", {function}),");
        let _ = writeln!(functions, "\nfn {function}(event: &Event) {{");
        for line in lines.lines() {
            let _ = writeln!(functions, "    {line}");
        }
        functions += "}\n";
    }
    format!("{HEAD}pub const ALL: &[(&str, Lines)] = &[\n{table}];\n{functions}")
}

#[test]
fn the_lines_of_the_documents_are_those_that_are_generated() {
    expect_file!["generated/usage.rs"].assert_eq(&module());
}

/// How many bytes a line may have in the pool of random sessions.
const LONGEST: usize = 2000;

#[test]
fn random_sessions_have_lines_of_every_event() {
    let documents = [("qmp-events.txt", qmp_spec::EVENTS), ("qapi-schema.json", qmp_spec::SCHEMA)];
    let inputs = documents.map(|(name, text)| Input::text(name, text));
    let model = load(inputs).expect("texts need no file").model.expect("no error in them");
    let mut pool = String::new();
    for optional in [qmp_gen::Optional::All, qmp_gen::Optional::None, qmp_gen::Optional::Mixed] {
        let lines = qmp_gen::sample(&model, optional, 1).take(2 * model.events.len());
        for line in lines.filter(|line| line.len() <= LONGEST) {
            pool.extend([&line, "\n"]);
        }
    }
    for event in &model.events {
        assert!(pool.contains(&format!("\"event\": \"{}\"", event.name)), "{}", event.name);
    }
    expect_file!["../src/testing/sample.jsonl"].assert_eq(&pool);
}

#[test]
fn the_types_with_hostile_names_are_those_that_are_generated() {
    let model: Model = serde_json::from_str(include_str!("names.json")).expect("a model");
    let rust = Emitter::find("rust").expect("it is always there");
    let origin =
        Origin { from: vec!["a\n\rname".to_owned()], command: "rm\n!".to_owned(), ..Origin::default() };
    expect_file!["generated/names.rs"].assert_eq(&(rust.emit)(&Plan::new(&model), &origin));
}

#[test]
fn the_committed_types_are_those_of_the_specification() {
    let built =
        qmp_gen::Builder::new().with_builtin_spec().regenerate_with("cargo xtask regenerate").generate();
    let fresh = built.expect("the specification has no error").text == include_str!("../generated/events.rs");
    assert!(fresh, "generated/events.rs is stale: run `cargo xtask regenerate`");
}

#[test]
fn the_types_with_one_of_the_users_own_are_those_that_are_generated() {
    let builder = qmp_gen::Builder::new().with_builtin_spec().regenerate_with("cargo xtask regenerate");
    let built = builder.allow(["WATCHDOG"]).extern_type("WatchdogAction", "super::Action").generate();
    expect_file!["generated/extern_type.rs"].assert_eq(&built.expect("the specification has no error").text);
}

/// The commands of an example, from its schema.
fn commands(name: &str, schema: &str) -> String {
    let builder = qmp_gen::Builder::new().text(name, schema).commands(["*"]).no_events();
    builder.regenerate_with("cargo xtask regenerate").generate().expect("the schema has no error").text
}

#[test]
fn the_commands_of_the_examples_are_those_that_are_generated() {
    let [watcher, hotplug, jobs] = [
        commands("watcher.json", include_str!("../examples/commands/watcher.json")),
        commands("hotplug.json", include_str!("../examples/commands/hotplug.json")),
        commands("jobs.json", include_str!("../examples/commands/jobs.json")),
    ];
    expect_file!["../examples/commands/watcher.rs"].assert_eq(&watcher);
    expect_file!["../examples/commands/hotplug.rs"].assert_eq(&hotplug);
    expect_file!["../examples/commands/jobs.rs"].assert_eq(&jobs);
}
