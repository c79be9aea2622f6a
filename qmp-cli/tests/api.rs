//! The commands use a small part of the library `qmp-gen`: a function for each command, and the types that these take and return.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// The functions for the commands.
const FUNCTIONS: [&str; 16] = [
    "annotation",
    "builtin",
    "builtin_types",
    "check",
    "compare",
    "differences",
    "explain",
    "format",
    "load",
    "nearest",
    "nearest_event",
    "plan",
    "printable",
    "rust",
    "sample",
    "write",
];

/// What these take and return.
const TYPES: [&str; 34] = [
    "Against",
    "Artifact",
    "Builder",
    "Change",
    "Detail",
    "DiagnosticFormat",
    "Difference",
    "Disk",
    "EMITTERS",
    "Effect",
    "Emitter",
    "Explanation",
    "Files",
    "FormatError",
    "Input",
    "Inputs",
    "Introspection",
    "Kind",
    "Loaded",
    "Location",
    "Mode",
    "Operand",
    "Optional",
    "Origin",
    "Release",
    "Report",
    "Rule",
    "Sample",
    "Sampler",
    "Severity",
    "SuggestedEdit",
    "Suggestion",
    "Surface",
    "What",
];

/// The names right after `qmp_gen::` in a source file.
fn used(source: &str) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for rest in source.split("qmp_gen::").skip(1) {
        let list = rest.strip_prefix('{').and_then(|list| list.split('}').next());
        let list =
            list.unwrap_or_else(|| rest.split(|c: char| !c.is_alphanumeric() && c != '_').next().unwrap());
        names.extend(list.split(',').map(|name| name.trim().to_owned()).filter(|name| !name.is_empty()));
    }
    names
}

fn sources(folder: &Path, found: &mut Vec<(String, String)>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, found);
        } else {
            found.push((path.display().to_string(), fs::read_to_string(&path).unwrap()));
        }
    }
}

#[test]
fn the_commands_use_only_the_functions_for_them_and_their_types() {
    let mut found = Vec::new();
    sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut found);
    let known = |name: &str| {
        ["model", "plan", "write_file"].contains(&name) || FUNCTIONS.contains(&name) || TYPES.contains(&name)
    };
    let mut all = BTreeSet::new();
    for (path, text) in found {
        let names = used(&text);
        let unknown: Vec<_> = names.iter().filter(|name| !known(name)).collect();
        assert_eq!(unknown, Vec::<&String>::new(), "{path}");
        all.extend(names);
    }
    // Each function has a user.
    let unused: Vec<_> = FUNCTIONS.into_iter().filter(|name| !all.contains(*name)).collect();
    assert_eq!(unused, Vec::<&str>::new());
}
