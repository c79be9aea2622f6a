//! What the documents tell a user to write for each event, as a module for `usage.rs` to compile.
//!
//! It is a test of its own, without the module, so that it can make that anew where it does not compile any more.

use std::fmt::Write as _;

use expect_test::expect_file;
use qmp_gen::emit::rust;
use qmp_gen::load::{Input, load};

const HEAD: &str = "\
//! The lines that the documents have for each event. `UPDATE_EXPECT=1 cargo test -p qmp-events --test usage_made` makes them anew.

use qmp_events::*;

use super::Lines;

";

/// The lines for every event, a function each, and a table of them.
fn module() -> String {
    let documents = [("qmp-events.txt", qmp_spec::EVENTS), ("qapi-schema.json", qmp_spec::SCHEMA)];
    let inputs = documents.map(|(name, text)| Input::Text { name: name.into(), text: text.into() });
    let model = load(&inputs).expect("texts need no file").model.expect("no error in them");
    let mut functions = String::new();
    let mut table = String::new();
    for (event, lines) in model.events.iter().zip(rust::usage(&model)) {
        let name = event.name.as_str();
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
fn the_lines_are_those_that_are_made() {
    expect_file!["usage/lines.rs"].assert_eq(&module());
}
