//! `qmp-gen compare` and `qmp-gen diff` as commands: what they read, print and exit with.

use std::path::Path;
use std::process::Command;

#[test]
fn the_commands_end_with_1_where_there_is_a_difference() {
    let folder = tempfile::tempdir().unwrap();
    let write = |name: &str, text: &str| {
        let path = folder.path().join(name);
        std::fs::write(&path, text).unwrap();
        path
    };
    let old = write("old.txt", "E\n=\n\nA_B\n---\n\nOne.\n\nData: None.\n");
    let new = write("new.txt", "E\n=\n\nC_D\n---\n\nOne.\n\nData: None.\n");
    let run = |arguments: &[&std::ffi::OsStr]| {
        let output = Command::new(env!("CARGO_BIN_EXE_qmp-gen")).args(arguments).output().unwrap();
        (output.status.code(), String::from_utf8(output.stdout).unwrap())
    };
    assert_eq!(run(&["diff".as_ref(), old.as_ref(), old.as_ref()]), (Some(0), "no difference\n".into()));
    let (code, text) = run(&["diff".as_ref(), old.as_ref(), new.as_ref()]);
    assert_eq!(
        (code, text.as_str()),
        (Some(1), " + event `C_D` is new\n!- event `A_B` is gone\n2 differences, 1 breaking\n")
    );
    let (code, text) = run(&["diff".as_ref(), old.as_ref(), new.as_ref(), "--format=json".as_ref()]);
    assert_eq!(code, Some(1));
    assert_eq!(serde_json::from_str::<serde_json::Value>(&text).unwrap()[1]["breaking"], true);
    let reply = write(
        "reply.json",
        r#"{"return": [{"name": "A_B", "meta-type": "event", "arg-type": "0"}, {"name": "0", "meta-type": "object", "members": []}]}"#,
    );
    assert_eq!(
        run(&["compare".as_ref(), old.as_ref(), "--introspection".as_ref(), reply.as_ref()]).0,
        Some(0)
    );
    assert_eq!(
        run(&[
            "compare".as_ref(),
            new.as_ref(),
            "--covers".as_ref(),
            "--introspection".as_ref(),
            reply.as_ref()
        ])
        .0,
        Some(1)
    );
    assert_eq!(run(&["diff".as_ref(), reply.as_ref(), old.as_ref()]).0, Some(0));
    assert_eq!(run(&["compare".as_ref(), "--introspection".as_ref(), old.as_ref()]).0, Some(2));
}

#[test]
fn what_is_no_address_is_wrong_usage() {
    for text in ["", "a:b", "host:0", "::1:44", "tcp:", "unix:"] {
        let output =
            Command::new(env!("CARGO_BIN_EXE_qmp-gen")).args(["compare", "--qmp", text]).output().unwrap();
        let error = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(2), "{error}");
        assert!(error.contains("path or host:port"), "{error}");
    }
}

/// What `diff` prints on standard output and standard error.
fn diff(folder: &Path, arguments: &[&str]) -> (String, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_qmp-gen"));
    let output = command.current_dir(folder).arg("diff").args(arguments).output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (text(output.stdout), text(output.stderr))
}

#[test]
fn both_sides_of_a_diff_are_read_with_the_schemas_and_the_built_in_specification() {
    let folder = tempfile::tempdir().unwrap();
    let write = |name: &str, text: &str| std::fs::write(folder.path().join(name), text).unwrap();
    std::fs::create_dir(folder.path().join("in")).unwrap();
    write("mood.json", "{ 'enum': 'Mood', 'data': ['a'] }");
    write("temper.json", "{ 'enum': 'Temper', 'data': ['b'] }");
    write("in/temper.json", "{ 'include': '../temper.json' }");
    let document =
        |ty: &str| format!("E\n=\n\nA_B\n---\n\nOne.\n\nData:\n\n- \"x\": what ({ty} in types.json)\n");
    write("old.txt", &document("Mood"));
    write("new.txt", &document("Temper"));
    write("own.txt", &document("ShutdownCause"));
    let types = ["--types", "mood.json", "--types", "in/temper.json"];
    let (out, err) = diff(folder.path(), &[&["old.txt", "new.txt", "--allow-outside"][..], &types].concat());
    assert!(out.contains("`Temper` has the new value `b`"), "{out}{err}");
    let (out, err) = diff(folder.path(), &[&["old.txt", "new.txt"][..], &types].concat());
    assert!(out.is_empty() && err.contains("E227"), "{out}{err}");
    let (out, err) = diff(folder.path(), &["own.txt", "own.txt", "--with-builtin"]);
    assert_eq!((out.as_str(), err.as_str()), ("no difference\n", ""));
}

#[test]
fn a_diff_shows_warnings() {
    let folder = tempfile::tempdir().unwrap();
    let text = "E\n=\n\nA_B\n---\n\nOne.\n\nData: None.\n\n- \"a\": one (json-int)\n";
    std::fs::write(folder.path().join("a.txt"), text).unwrap();
    let (out, err) = diff(folder.path(), &["a.txt", "a.txt"]);
    assert_eq!((out.as_str(), err.matches("warning[").count()), ("no difference\n", 2), "{err}");
}
