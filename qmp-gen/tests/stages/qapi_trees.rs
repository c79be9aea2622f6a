//! Whole schema trees of QEMU are accepted, each by the rules of its release and without any.
//!
//! They are under the GPL and are not committed; `QMP_TEST_DATA` names the folder with them.

use super::support;
use std::path::{Path, PathBuf};

use crate::diagnostic::{Diagnostic, Format, Problems};
use crate::source::Sources;
use crate::syntax::qapi::ast::{Body, Kind, Schema};
use crate::syntax::qapi::{Options, Release, parse};

/// How many events the known trees define.
const EVENTS: [(&str, usize); 6] =
    [("v2.1.0", 32), ("v2.8.0", 37), ("v4.0.0", 42), ("v7.2.0", 52), ("v9.2.0-rc2", 54), ("v11.0.0", 57)];

/// The name of every tree, and its root file.
fn trees() -> Vec<(String, PathBuf)> {
    let (schemas, _) = support::found();
    assert!(!schemas.is_empty(), "QMP_TEST_DATA has no schema");
    schemas.into_iter().map(|(root, name)| (name, root)).collect()
}

fn read(path: &Path, options: Options) -> (Sources, Schema, Problems) {
    let mut sources = Sources::default();
    let id = sources.load(path).unwrap();
    let mut problems = Problems::default();
    let schema = parse(&mut sources, &[id], options, &mut problems);
    problems.sort();
    (sources, schema, problems)
}

fn shown(sources: &Sources, problems: &Problems) -> String {
    problems.iter().map(|problem| Diagnostic::new(problem, sources).render(Format::Human)).collect()
}

fn events(schema: &Schema) -> impl Iterator<Item = &crate::syntax::qapi::ast::Definition> {
    schema.definitions.iter().filter(|it| it.kind() == Kind::Event)
}

#[test]
#[ignore = "needs QMP_TEST_DATA: QEMU's schemas"]
fn every_tree_is_accepted_by_the_rules_of_its_release() {
    for (name, root) in trees() {
        let (sources, schema, problems) = read(&root, Options::default());
        assert!(problems.is_empty(), "{name}:\n{}", shown(&sources, &problems));
        let count = events(&schema).count();
        match EVENTS.iter().find(|(known, _)| *known == name) {
            Some((_, known)) => assert_eq!(count, *known, "{name}"),
            None => assert!(count >= 32, "{name} has only {count} events"),
        }
    }
}

#[test]
#[ignore = "needs QMP_TEST_DATA: QEMU's schemas"]
fn every_tree_is_accepted_where_its_release_is_not_known() {
    for (name, root) in trees() {
        let folder = tempfile::tempdir().unwrap();
        copy(root.parent().unwrap(), folder.path());
        let (sources, schema, problems) = read(&folder.path().join("qapi-schema.json"), Options::default());
        assert!(!problems.has_errors(), "{name}:\n{}", shown(&sources, &problems));
        let found: Vec<_> = problems.iter().map(|problem| problem.kind.code()).collect();
        assert!(found.len() <= 3, "{name}: too many warnings: {found:?}");
        assert!(events(&schema).count() >= 32, "{name}");
    }
}

/// Copies schemas, and nothing else.
fn copy(from: &Path, to: &Path) {
    for entry in std::fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let target = to.join(path.file_name().unwrap());
        if path.is_dir() {
            std::fs::create_dir(&target).unwrap();
            copy(&path, &target);
        } else if path.extension().is_some_and(|extension| extension == "json") {
            std::fs::copy(&path, &target).unwrap();
        }
    }
}

#[test]
#[ignore = "needs QMP_TEST_DATA: QEMU's schemas"]
fn a_tree_is_rejected_by_the_rules_of_a_release_that_is_much_newer() {
    let oldest = trees().into_iter().find(|(name, _)| name == "v2.1.0");
    let Some((name, root)) = oldest else { return };
    let options = Options { release: Some(Release::NEWEST), ..Options::default() };
    assert!(read(&root, options).2.has_errors(), "{name}");
}

#[test]
#[ignore = "needs QMP_TEST_DATA: QEMU's schemas"]
fn documentation_of_every_release_is_understood() {
    for (name, root) in trees() {
        let (_, schema, _) = read(&root, Options::default());
        let find = |name: &str| schema.definitions.iter().find(|it| it.name.value == name).unwrap();
        let undated: Vec<_> = events(&schema)
            .filter(|it| it.doc.as_ref().is_none_or(|doc| doc.since.is_none()))
            .map(|it| it.name.value.as_str())
            .collect();
        assert_eq!(undated, [""; 0], "{name}");
        let doc = find("RunState").doc.as_ref().unwrap();
        assert!(doc.member("io-error").is_some_and(|it| !it.text.lines.is_empty()), "{name}");
        let Body::Event(error) = &find("BLOCK_JOB_COMPLETED").body else { panic!("an event") };
        assert!(error.data.members().iter().any(|it| it.optional && it.name.value == "error"), "{name}");
    }
}
