//! README's demonstration: a document in the form of old QEMU releases, its problems, and what `--fix` does.

use std::fs;
use std::process::Command;

const DOCUMENT: &str = include_str!("cases/old-events.txt");

/// A folder with the document, and `qmp-gen check` of it.
fn check(arguments: &[&str]) -> (tempfile::TempDir, std::process::Output) {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("old-events.txt"), DOCUMENT).unwrap();
    let mut command = Command::new(env!("CARGO_BIN_EXE_qmp-gen"));
    command.current_dir(&folder).arg("check").args(arguments).arg("old-events.txt");
    let output = command.output().unwrap();
    (folder, output)
}

#[test]
fn the_problems_of_an_old_document_are_warnings_with_what_to_do() {
    let (_folder, output) = check(&["--format", "human"]);
    assert!(output.status.success());
    let printed = String::from_utf8(output.stderr).unwrap();
    expect_test::expect_file!["cases/old-events.stderr"].assert_eq(&printed);
    expect_test::expect_file!["../../README.md"].assert_eq(&readme_with(&printed));
}

#[test]
fn what_is_certain_is_fixed_though_the_fixes_overlap() {
    let (folder, output) = check(&["--fix", "--with-builtin-types", "--strict"]);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let fixed = fs::read_to_string(folder.path().join("old-events.txt")).unwrap();
    assert_eq!(fixed.lines().count(), DOCUMENT.lines().count());
    assert!(fixed.contains("{ \"event\": \"DUMP_COMPLETED\",\n"), "{fixed}");
    assert!(fixed.contains("\"result\": { \"total\": 4194304, \"status\": \"completed\",\n"), "{fixed}");
    assert!(fixed.contains("\nData:\n\n - \"pass\""), "{fixed}");
}

/// The README, with `printed` as the output that it shows.
fn readme_with(printed: &str) -> String {
    let readme = fs::read_to_string("../README.md").unwrap().replace("\r\n", "\n");
    let command = "$ qmp-gen check old-events.txt\n";
    let (before, rest) = readme.split_once(command).expect("the command");
    let (_, after) = rest.split_once("\n```").expect("the end of the block");
    format!("{before}{command}{}\n```{after}", printed.trim_end())
}
