//! `--qemu`: the release whose rules apply to a schema.

use std::path::{Path, PathBuf};
use std::process::Command;

/// A list as a condition, which QEMU accepted up to 6.1.
const OLD: &str = "{ 'event': 'FAN_OFF', 'if': [ 'defined(FAN)' ] }\n";

/// A condition as QEMU has it since 6.2.
const NEW: &str = "{ 'event': 'FAN_ON', 'if': { 'not': 'FAN' } }\n";

/// A folder with files, named by paths with folders of their own.
fn folder(files: &[(&str, &str)]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (name, text) in files {
        let path = folder.path().join(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    }
    folder
}

/// The exit code of `qmp-gen check` in a folder, and what it printed on standard error.
fn check(folder: &Path, arguments: &[&str]) -> (Option<i32>, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_qmp-gen"));
    let output = command.arg("check").args(arguments).current_dir(folder).output().unwrap();
    (output.status.code(), String::from_utf8(output.stderr).unwrap())
}

#[test]
fn a_release_applies_to_the_schemas_that_follow_it() {
    let folder = folder(&[("old.json", OLD), ("new.json", NEW)]);
    let right = ["--qemu", "6.1", "--types", "old.json", "--qemu=7.2", "--types", "new.json"];
    assert_eq!(check(folder.path(), &right), (Some(0), "2 events, 0 types: no problems\n".to_owned()));
    let (code, text) = check(folder.path(), &["--qemu", "7.2", "--types", "new.json", "--types", "old.json"]);
    assert_eq!(code, Some(1));
    assert!(
        text.contains("error[E287]") && text.contains("old.json:1:29") && text.contains("QEMU 7.2"),
        "{text}"
    );
    assert!(!text.contains("new.json"), "{text}");
}

#[test]
fn a_release_without_a_schema_and_a_wrong_release_are_exit_2() {
    let folder = folder(&[("old.json", OLD)]);
    let (code, text) = check(folder.path(), &["--types", "old.json", "--qemu", "7.2"]);
    assert_eq!(code, Some(2));
    assert!(text.contains("`--qemu 7.2` applies to each `--types` that follows it"), "{text}");
    let (code, text) = check(folder.path(), &["--qemu", "seven", "--types", "old.json"]);
    assert_eq!(code, Some(2));
    assert!(text.contains("`seven` is not a release of QEMU"), "{text}");
}

#[test]
fn a_checkout_says_its_release() {
    let files = [("qemu/VERSION", "6.1.1\n"), ("qemu/a/b/c/old.json", OLD), ("qemu/a/b/c/d/old.json", OLD)];
    let folder = folder(&files);
    for within in [PathBuf::from("qemu/a/b/c"), "qemu/a".into(), "".into()] {
        let file = folder.path().join("qemu/a/b/c/old.json");
        let file = file.strip_prefix(folder.path().join(&within)).unwrap();
        let (code, text) = check(&folder.path().join(&within), &["--types", file.to_str().unwrap()]);
        assert_eq!(
            (code, text.as_str()),
            (Some(0), "1 event, 0 types: no problems\n"),
            "{}",
            within.display()
        );
    }
    let (_, text) = check(folder.path(), &["--types", "qemu/a/b/c/d/old.json"]);
    assert!(text.contains("warning[W282]"), "four folders above are too far: {text}");
}

#[test]
fn the_release_of_a_checkout_is_named_where_its_rules_reject() {
    let folder = folder(&[("VERSION", "10.0.2\n"), ("qapi/old.json", OLD)]);
    let (code, text) = check(folder.path(), &["--types", "qapi/old.json"]);
    assert_eq!(code, Some(1));
    assert!(
        text.contains("error[E287]") && text.contains("warning[W283]") && text.contains("VERSION:1:1"),
        "{text}"
    );
    let (code, text) = check(folder.path(), &["--qemu", "6.1", "--types", "qapi/old.json"]);
    assert_eq!(code, Some(0), "what was asked for takes precedence: {text}");
}

#[test]
fn the_version_of_another_project_is_ignored() {
    for version in ["1.4.2\n", "3.2.0\n", "nightly\n", "7.2.0.1.2 or so\n"] {
        let folder = folder(&[("VERSION", version), ("new.json", NEW)]);
        let (code, text) = check(folder.path(), &["--types", "new.json"]);
        assert_eq!((code, text.as_str()), (Some(0), "1 event, 0 types: no problems\n"), "{version}");
    }
}
