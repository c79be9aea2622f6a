//! The examples that `qmp-gen explain` shows: what is wrong has the problem, and what is right has not.
#![cfg(feature = "builtin")]

use std::fs;

use qmp_gen::{Explanation, Input, Loaded, Release, Sample, Severity, builtin, check, load};

/// What comes of an example.
fn loaded(sample: &Sample, code: &str) -> Loaded {
    let outer = tempfile::tempdir().unwrap();
    // A file outside the schema's folder may be asked for.
    let folder = outer.path().join("schema");
    fs::create_dir(&folder).unwrap();
    for file in &sample.files {
        fs::write(folder.join(&file.name), &file.bytes).unwrap();
    }
    let qemu = |at: usize| sample.options.get(at + 1).unwrap().parse::<Release>().unwrap();
    let qemu = sample.options.iter().position(|option| option == "--qemu").map(qemu);
    // Rules of style are warnings without a release, and the release is asked for to see most of the others.
    let is_unknown = ["W282", "W283", "W284", "W286", "W354", "W355"].contains(&code);
    let qemu = qemu.or_else(|| (!is_unknown).then(|| "10.2".parse().unwrap()));
    let mut inputs: Vec<Input> = Vec::new();
    let names = sample.files.iter().map(|file| file.name.as_str());
    for name in names.filter(|name| matches!(*name, "a.txt" | "a.json")) {
        let file = folder.join(name);
        let input = Input::file(file);
        inputs.push(match qemu {
            Some(qemu) if name == "a.json" => input.qemu(qemu),
            _ => input,
        });
    }
    let names = sample.files.iter().map(|file| file.name.as_str());
    inputs.extend(
        names.filter(|name| *name == "sequences.txt").map(|name| Input::sequences(folder.join(name))),
    );
    if sample.options.iter().any(|option| option == "--with-builtin") {
        inputs.extend(builtin());
    }
    load(inputs).unwrap()
}

fn has(loaded: &Loaded, code: &str) -> bool {
    check(loaded).iter().any(|problem| problem.code() == code)
}

fn shown(loaded: &Loaded) -> String {
    check(loaded).iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
}

#[test]
fn each_wrong_example_has_its_problem_and_the_right_one_has_no_error() {
    let mut failures = Vec::new();
    for explanation in Explanation::all() {
        let (code, severity) = (explanation.code, explanation.severity);
        let (wrong, right) = explanation.samples().unwrap();
        let (wrong, right) = (loaded(&wrong, code), loaded(&right, code));
        if !has(&wrong, code) {
            failures.push(format!("{code}: the wrong example has not the problem:\n{}\n", shown(&wrong)));
        }
        if severity == Severity::Warning && wrong.has_errors() && code != "W283" && code != "W284" {
            failures.push(format!("{code}: the wrong example has errors:\n{}\n", shown(&wrong)));
        }
        if has(&right, code) || right.has_errors() {
            failures.push(format!("{code}: the right example has problems:\n{}\n", shown(&right)));
        }
    }
    assert!(failures.is_empty(), "{}", failures.concat());
}
