//! Each input of `qmp-gen` is opened once: pipes and standard input are read in the same way as files.
#![cfg(unix)]

use std::io::Write as _;
use std::process::{Command, Stdio};

const TEXT: &str = "T\n=\n\nPAUSE\n-----\n\nIt pauses.\n\nData:\n\n- \"why\": the cause (Cause)\n";
const SCHEMA: &str = "{ 'enum': 'Cause', 'data': [ 'user', 'guest' ] }\n";

/// Runs the command with `input` on standard input. Returns its exit code and its output.
fn run(arguments: &[&str], input: &str) -> (Option<i32>, String) {
    let command = Command::new(env!("CARGO_BIN_EXE_qmp-gen"))
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn();
    let mut command = command.unwrap();
    // A command that fails early does not read its input.
    let _ = command.stdin.take().unwrap().write_all(input.as_bytes());
    let output = command.wait_with_output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (output.status.code(), text(output.stdout) + &text(output.stderr))
}

/// Creates a folder with the text `a.txt` and the schema `a.json`. Returns it with the paths of both.
fn files() -> (tempfile::TempDir, String, String) {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    let (text, schema) = (path("a.txt"), path("a.json"));
    std::fs::write(&text, TEXT).unwrap();
    std::fs::write(&schema, SCHEMA).unwrap();
    (folder, text, schema)
}

#[test]
fn a_pipe_is_read_as_a_file_is() {
    let (_folder, text, schema) = files();
    let cases: [(&[&str], &str); 4] = [
        (&["check", "--types", &schema, "/dev/stdin"], TEXT),
        (&["check", "--types", "/dev/stdin", &text], SCHEMA),
        (&["model", "--types", &schema, "/dev/stdin"], TEXT),
        (&["plan", "--types", "/dev/stdin", &text], SCHEMA),
    ];
    for (arguments, input) in cases {
        let (code, shown) = run(arguments, input);
        assert_eq!(code, Some(0), "{arguments:?}: {shown}");
    }
}

#[test]
fn a_hyphen_is_standard_input() {
    let (_folder, text, schema) = files();
    let cases: [(&[&str], &str); 4] = [
        (&["check", "--types", &schema, "-"], TEXT),
        (&["check", "--qemu", "7.2", "--types", "-", &text], SCHEMA),
        (&["rust", "--types", &schema, "-"], TEXT),
        (&["fmt", "-"], TEXT),
    ];
    for (arguments, input) in cases {
        let (code, shown) = run(arguments, input);
        assert_eq!(code, Some(0), "{arguments:?}: {shown}");
    }
    let (code, shown) = run(&["check", "-"], "PAUSE\n-----\n\nData:\n\n- why is lost\n");
    assert_eq!(code, Some(1), "{shown}");
    assert!(shown.contains("<stdin>:6:"), "{shown}");
}

#[test]
fn both_sides_of_a_comparison_are_opened_once() {
    let (_folder, text, schema) = files();
    for path in ["-", "/dev/stdin"] {
        let (code, shown) = run(&["diff", "--types", &schema, path, &text], TEXT);
        assert!(code == Some(0) && shown.starts_with("no difference\n"), "{path}: {shown}");
        let (code, shown) = run(&["diff", path, &schema], "{ 'event': 'STOP' }\n");
        assert_eq!(code, Some(1), "{path}: {shown}");
        assert!(shown.contains("STOP"), "{path}: {shown}");
    }
}

#[test]
fn standard_input_is_read_only_once_and_is_not_watched() {
    for arguments in [["check", "-", "-"], ["check", "--watch", "-"]] {
        let (code, shown) = run(&arguments, TEXT);
        assert_eq!(code, Some(2), "{shown}");
        assert!(shown.contains("standard input can"), "{shown}");
    }
}

#[test]
fn a_plan_takes_the_options_of_the_rust() {
    let (_folder, text, schema) = files();
    let renamed = ["plan", "--types", &schema, "--rename", "PAUSE=Halt", &text];
    let (code, shown) = run(&renamed, "");
    assert_eq!(code, Some(0), "{shown}");
    assert!(shown.contains(r#""variant": "Halt""#), "{shown}");
    let (code, shown) = run(&["plan", "--types", &schema, "--rename", "PLAY=Halt", &text], "");
    assert_eq!(code, Some(2), "{shown}");
    assert!(shown.contains("unknown event, command, type, member or value `PLAY`"), "{shown}");
}
