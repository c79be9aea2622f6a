//! Which releases of QEMU this crate decodes, by random lines of their schemas: `cargo xtask coverage TREE…`.
//!
//! A tree is a folder with a `qapi-schema.json` at its root or below `qapi/`, as a QEMU checkout has it; its `VERSION` names the release.

use std::error::Error;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use qmp_events::Event;
use qmp_gen::model::Model;
use qmp_gen::{Input, load};
use qmp_gen::{Optional, sample};
use serde_json::Value;

/// How many lines are tried of each event, for each choice of optional members.
const LINES: usize = 100;

/// What became of a release's lines.
#[derive(Default)]
struct Counts {
    lines: usize,
    decoded: usize,
    known: usize,
    same: usize,
}

fn main() -> ExitCode {
    let trees: Vec<PathBuf> = std::env::args_os().skip(1).map(PathBuf::from).collect();
    if trees.is_empty() {
        eprintln!("usage: cargo xtask coverage TREE…");
        return ExitCode::from(2);
    }
    println!(
        "| release | events | lines | decoded | nothing unknown | same value encoded |\n|---|---|---|---|---|---|"
    );
    let mut all = true;
    for tree in trees {
        match row(&tree) {
            Ok(complete) => all &= complete,
            Err(error) => {
                eprintln!("error: {}: {error}", tree.display());
                return ExitCode::from(2);
            }
        }
    }
    if all { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// Prints the row of a tree; whether every line went through.
fn row(tree: &Path) -> Result<bool, Box<dyn Error>> {
    let roots = ["qapi/qapi-schema.json", "qapi-schema.json"].map(|name| tree.join(name));
    let root = roots.into_iter().find(|it| it.exists()).ok_or("no qapi-schema.json in it")?;
    let model = load([Input::file(root)])?.model.ok_or("the schema has errors")?;
    let version = std::fs::read_to_string(tree.join("VERSION"));
    let version = version.unwrap_or_else(|_| tree.file_name().unwrap_or_default().to_string_lossy().into());
    let Counts { lines, decoded, known, same } = count(&model);
    println!("| {} | {} | {lines} | {decoded} | {known} | {same} |", version.trim(), model.events.len());
    Ok(decoded == lines && known == lines && same == lines)
}

fn count(model: &Model) -> Counts {
    let mut counts = Counts::default();
    for optional in [Optional::All, Optional::None, Optional::Mixed] {
        for line in sample(model, optional, 1).take(LINES * model.events.len()) {
            counts.lines += 1;
            let Ok(event) = Event::from_slice(line.as_bytes()) else { continue };
            counts.decoded += 1;
            counts.known += usize::from(event.unknowns().is_empty());
            let value = |line: &str| serde_json::from_str::<Value>(line).ok();
            counts.same += usize::from(value(&event.to_json()) == value(&line));
        }
    }
    counts
}
