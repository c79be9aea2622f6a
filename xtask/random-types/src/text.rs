//! A small events text document.

use std::fmt::Write as _;

use fastrand::Rng;

use crate::names::{Names, prose};

const TYPES: [&str; 9] = [
    "json-string",
    "json-int",
    "json-bool",
    "json-number",
    "json-value",
    "json-int, uint64",
    "json-int, int8",
    "json-array of json-string",
    "json-string, \"self\" or \"a-b\" or \"1\"",
];

/// How deep objects lie in each other.
const DEPTH: usize = 2;

pub fn document(rng: &mut Rng) -> String {
    let count = rng.usize(1..5);
    let names = Names::events(rng).take(count);
    names.into_iter().map(|name| section(rng, name)).collect::<Vec<_>>().join("\n")
}

fn section(rng: &mut Rng, name: &str) -> String {
    let rule = "-".repeat(name.len());
    let text = prose(rng);
    let list = bullets(rng, 0);
    let data = if list.is_empty() { "Data: None.\n".to_owned() } else { format!("Data:\n\n{list}") };
    format!("{name}\n{rule}\n\nSince: 2.1\n\n{text}\n\n{data}")
}

fn bullets(rng: &mut Rng, depth: usize) -> String {
    let indentation = "  ".repeat(depth);
    let count = rng.usize(usize::from(depth > 0)..5);
    let mut text = String::new();
    for name in Names::words(rng).take(count) {
        let optional = if rng.bool() { ", optional" } else { "" };
        let below = if depth < DEPTH && rng.u8(..5) == 0 { bullets(rng, depth + 1) } else { String::new() };
        let of = if below.is_empty() { TYPES[rng.usize(..TYPES.len())] } else { "json-object" };
        writeln!(text, "{indentation}- \"{name}\": what it is ({of}{optional})\n{below}")
            .expect("a String takes all");
    }
    text.replace("\n\n", "\n")
}
