//! Whole schema trees of QEMU, from 2.1 to 9.2, are accepted.
//!
//! They lie in `../shared`. Without it these tests say that they are skipped; with `QMP_REQUIRE_SHARED=1` they fail.

mod support;

use std::path::{Path, PathBuf};

use qmp_gen::diagnostic::{Format, Problems, render};
use qmp_gen::source::Sources;
use qmp_gen::syntax::qapi::ast::{Body, Era, Kind, Schema};
use qmp_gen::syntax::qapi::{Options, parse};

/// Each tree with its generation, how many events it defines, and the codes of its warnings.
const TREES: [(&str, Era, usize, &[&str]); 5] = [
    ("v2.1.0", Era::Loose, 32, &["W281"]),
    ("v2.8.0", Era::Lenient, 37, &[]),
    ("v4.0.0", Era::Lenient, 42, &[]),
    ("v7.2.0", Era::Lenient, 52, &[]),
    ("v9.2.0-rc2", Era::Strict, 54, &[]),
];

fn root(tree: &Path) -> PathBuf {
    let old = tree.join("qapi-schema.json");
    if old.exists() { old } else { tree.join("qapi/qapi-schema.json") }
}

fn read(path: &Path) -> (Sources, Schema, Problems) {
    let mut sources = Sources::default();
    let id = sources.load(path).unwrap();
    let mut problems = Problems::default();
    let schema = parse(&mut sources, &[id], Options::default(), &mut problems);
    problems.sort();
    (sources, schema, problems)
}

#[test]
fn every_tree_is_accepted() {
    let Some(folder) = support::shared("qapi") else { return };
    for (name, era, events, codes) in TREES {
        let (sources, schema, problems) = read(&root(&folder.join(name)));
        let shown: String = problems.iter().map(|problem| render(problem, &sources, Format::Human)).collect();
        let found: Vec<_> = problems.iter().map(|problem| problem.kind.code()).collect();
        assert_eq!(found, codes, "{name}:\n{shown}");
        assert_eq!(schema.era, era, "{name}");
        let count = schema.definitions.iter().filter(|it| it.kind() == Kind::Event).count();
        assert_eq!(count, events, "{name}");
    }
}

#[test]
fn documentation_of_every_generation_is_understood() {
    let Some(folder) = support::shared("qapi") else { return };
    for (name, since) in [("v2.1.0", "1.0"), ("v2.8.0", "1.0"), ("v9.2.0-rc2", "1.0")] {
        let (_, schema, _) = read(&root(&folder.join(name)));
        let find = |name: &str| schema.definitions.iter().find(|it| it.name.value == name).unwrap();
        let events: Vec<_> = schema.definitions.iter().filter(|it| it.kind() == Kind::Event).collect();
        let undated: Vec<_> = events
            .iter()
            .filter(|it| it.doc.as_ref().is_none_or(|doc| doc.since.is_none()))
            .map(|it| it.name.value.as_str())
            .collect();
        assert_eq!(undated, [""; 0], "{name}");
        let doc = find("RunState").doc.as_ref().unwrap();
        assert!(doc.member("io-error").is_some_and(|it| !it.text.is_empty()), "{name}");
        let version = find("VersionInfo").doc.as_ref().unwrap().since.as_ref();
        let _ = (version, since);
        let Body::Event(error) = &find("BLOCK_JOB_COMPLETED").body else { panic!("an event") };
        assert!(error.data.members().iter().any(|it| it.optional && it.name.value == "error"), "{name}");
    }
}
