//! Whole schema trees of QEMU, from 2.1 to 9.2, are accepted.
//!
//! They are under the GPL and are not committed; `QMP_TEST_DATA` names the folder with them.

mod support;

use std::path::{Path, PathBuf};

use qmp_gen::diagnostic::{Format, Problems, render};
use qmp_gen::source::Sources;
use qmp_gen::syntax::qapi::ast::{Body, Era, Kind, Schema};
use qmp_gen::syntax::qapi::{Options, parse};

/// Each tree with its generation, how many events it defines, and the codes of its warnings.
type Tree = (&'static str, Era, usize, &'static [&'static str]);

const TREES: [Tree; 5] = [
    ("v2.1.0", Era::Loose, 32, &["W281"]),
    ("v2.8.0", Era::Lenient, 37, &[]),
    ("v4.0.0", Era::Lenient, 42, &[]),
    ("v7.2.0", Era::Lenient, 52, &[]),
    ("v9.2.0-rc2", Era::Strict, 54, &[]),
];

/// The known trees that are there, and the root file of each.
fn known() -> Vec<(&'static Tree, PathBuf)> {
    let (schemas, _) = support::found();
    let known = |(root, name)| TREES.iter().find(|tree| tree.0 == name).map(|tree| (tree, root));
    schemas.into_iter().filter_map(known).collect()
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
#[ignore = "needs QMP_TEST_DATA: QEMU's schemas"]
fn every_tree_is_accepted() {
    for ((name, era, events, codes), root) in known() {
        let (sources, schema, problems) = read(&root);
        let shown: String = problems.iter().map(|problem| render(problem, &sources, Format::Human)).collect();
        let found: Vec<_> = problems.iter().map(|problem| problem.kind.code()).collect();
        assert_eq!(found, *codes, "{name}:\n{shown}");
        assert_eq!(schema.era, *era, "{name}");
        let count = schema.definitions.iter().filter(|it| it.kind() == Kind::Event).count();
        assert_eq!(count, *events, "{name}");
    }
}

#[test]
#[ignore = "needs QMP_TEST_DATA: QEMU's schemas"]
fn documentation_of_every_generation_is_understood() {
    for ((name, ..), root) in known() {
        let (_, schema, _) = read(&root);
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
        let Body::Event(error) = &find("BLOCK_JOB_COMPLETED").body else { panic!("an event") };
        assert!(error.data.members().iter().any(|it| it.optional && it.name.value == "error"), "{name}");
    }
}
