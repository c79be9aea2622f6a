//! `cargo xtask layers`: which module may name which.
//!
//! Reads the `use` items and the paths of every module. In each crate no modules depend on each other in a cycle; in `qmp-gen`, layers
//! point one way, and a library is named only where it belongs.

mod cycles;
mod modules;
mod paths;

use clap::Args;

use crate::workspace::{Result, root};
use modules::{Crate, Module};

#[derive(Debug, Args)]
pub struct Layers {
    /// Print which module names which, too
    #[arg(long)]
    edges: bool,
}

/// The folders of the crates with several modules, each with its root module.
const CRATES: [(&str, &str); 14] = [
    ("spec/src", "lib.rs"),
    ("qmp-gen/src", "lib.rs"),
    ("qmp-events/src", "lib.rs"),
    ("qmp-cli/src/bin/qmp-gen", "main.rs"),
    ("qmp-cli/src/bin/qmp-tail", "main.rs"),
    ("xtask/src", "main.rs"),
    ("xtask/browser/src", "main.rs"),
    ("xtask/fork/src", "lib.rs"),
    ("xtask/instructions/src", "main.rs"),
    ("xtask/live/src", "main.rs"),
    ("xtask/peers/src", "main.rs"),
    ("xtask/random-types/src", "main.rs"),
    ("xtask/track/src", "lib.rs"),
    ("xtask/verdicts/src", "main.rs"),
];

/// In the module of `qmp-gen` on the left, nothing on the right may be named.
const FORBIDDEN: &[(&str, &[&str])] = &[
    ("source", &["builder", "syntax", "model", "resolve", "plan", "emit", "load", "sync"]),
    ("diagnostic", &["builder", "syntax", "model", "resolve", "plan", "emit", "load", "sync"]),
    ("syntax", &["builder", "model", "resolve", "plan", "emit", "load", "sync"]),
    ("model", &["builder", "source", "diagnostic", "syntax", "resolve", "plan", "emit", "load", "sync"]),
    ("resolve", &["builder", "plan", "emit", "load", "sync"]),
    ("plan", &["builder", "syntax", "resolve", "source", "diagnostic", "emit", "load", "sync"]),
    ("emit", &["builder", "syntax", "resolve", "source", "diagnostic", "sync"]),
    ("sync", &["builder", "model", "syntax", "resolve", "plan", "load", "diagnostic"]),
];

/// Libraries that only the modules of `qmp-gen` on the right may name.
const CONFINED: [(&str, &[&str]); 7] = [
    ("askama", &["emit::html"]),
    ("pest", &["syntax"]),
    ("quote", &["emit::rust"]),
    ("proc_macro2", &["emit::rust"]),
    // The plan checks with it that what a user wrote is Rust.
    ("syn", &["plan", "emit::rust"]),
    ("prettyplease", &["emit::rust"]),
    ("annotate_snippets", &["diagnostic::render::caret"]),
];

impl Layers {
    pub fn run(&self) -> Result {
        if self.edges {
            for (folder, file) in CRATES {
                let dependencies = Crate::read(&root().join(folder), file)?.dependencies();
                for (from, to) in dependencies {
                    println!("{folder}: {from} → {to}");
                }
            }
        }
        let problems = problems()?;
        if problems.is_empty() {
            println!("no module depends on itself, and layers point one way");
            return Ok(());
        }
        Err(problems.join("\n").into())
    }
}

/// The problems, one per line.
fn problems() -> Result<Vec<String>> {
    let mut problems = Vec::new();
    for (folder, file) in CRATES {
        let read = Crate::read(&root().join(folder), file)?;
        problems.extend(cycles(folder, &read));
        if folder == "qmp-gen/src" {
            problems.extend(misplaced(&read));
        }
    }
    Ok(problems)
}

/// The cycles in the crate at `folder`.
fn cycles(folder: &str, read: &Crate) -> Vec<String> {
    let cycle = |modules: Vec<String>| format!("{folder}: a cycle: {}", modules.join(" → "));
    cycles::find(&read.dependencies()).into_iter().map(cycle).collect()
}

/// Names of `qmp-gen` that are used in a module that may not use them.
fn misplaced(read: &Crate) -> Vec<String> {
    let is_in = |name: &str, layer: &str| {
        name == layer || name.strip_prefix(layer).is_some_and(|rest| rest.starts_with("::"))
    };
    let mut problems = Vec::new();
    for (from, to) in read.dependencies() {
        let layer = FORBIDDEN.iter().filter(|(layer, _)| is_in(&from, layer));
        let wrong = layer.flat_map(|(_, others)| others.iter()).any(|other| is_in(&to, other));
        problems.extend(wrong.then(|| format!("qmp-gen: `{from}` names `{to}`")));
    }
    for (library, homes) in CONFINED {
        let users: Vec<&Module> =
            read.modules.iter().filter(|module| module.names_library(library)).collect();
        let outside = users.iter().filter(|module| !homes.iter().any(|home| is_in(&module.name, home)));
        problems.extend(outside.map(|module| format!("qmp-gen: `{}` names `{library}`", module.name)));
        problems.extend(users.is_empty().then(|| format!("qmp-gen: nothing names `{library}`")));
    }
    problems
}

#[cfg(test)]
mod tests {
    #[test]
    fn each_package_with_several_modules_is_read() {
        for package in crate::packages::PACKAGES {
            let folder = format!("xtask/{package}/src");
            let files = std::fs::read_dir(crate::workspace::root().join(&folder)).map_or(0, Iterator::count);
            assert!(files < 2 || super::CRATES.iter().any(|(read, _)| *read == folder), "{folder}");
        }
    }

    #[test]
    fn layers_point_one_way_and_no_modules_form_a_cycle() {
        assert_eq!(super::problems().unwrap(), Vec::<String>::new());
    }
}
