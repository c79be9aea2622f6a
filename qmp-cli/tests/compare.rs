//! `qmp-gen compare` and `qmp-gen diff` as commands: what they read, print and exit with.

use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};

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
    let text = text.replace(old.to_str().unwrap(), "OLD").replace(new.to_str().unwrap(), "NEW");
    assert_eq!(
        (code, text.as_str()),
        (
            Some(1),
            " + event `C_D` is new\n     NEW:4:1: event-added; breaks nothing\n!- event `A_B` is gone\n     \
             OLD:4:1: event-removed; breaks wire, JSON Schema, Rust\n     perhaps renamed to `C_D`\n     \
             Rust: `EventData::AB` was removed\n2 differences, 1 breaking\n"
        )
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
fn what_is_not_an_address_is_wrong_usage() {
    for text in ["", "a:b", "host:0", "::1:44", "tcp:", "unix:"] {
        let output =
            Command::new(env!("CARGO_BIN_EXE_qmp-gen")).args(["compare", "--qmp", text]).output().unwrap();
        let error = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(2), "{error}");
        assert!(error.contains("host:port, or @name"), "{error}");
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

/// The exit code and the output of `compare` of `document` with `reply` on standard input.
fn compare(document: &str, reply: &[u8], arguments: &[&str]) -> (Option<i32>, String) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("own.txt");
    std::fs::write(&path, document).unwrap();
    let mut command = Command::new(env!("CARGO_BIN_EXE_qmp-gen"));
    command.arg("compare").arg(path).args(["--introspection", "-"]).args(arguments);
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    child.stdin.take().unwrap().write_all(reply).unwrap();
    let output = child.wait_with_output().unwrap();
    let text = String::from_utf8(output.stdout).unwrap() + &String::from_utf8(output.stderr).unwrap();
    (output.status.code(), text)
}

const BUILDS: &str = "E\n=\n\nFAN_ON\n------\n\nSince: 9.0\n\nIt turns.\n\nData:\n\n- \"speed\": how fast (json-int, only linux)\n\n\
    FAN_SEEN\n--------\n\nOnly: spice, not riscv\n\nIt is seen.\n\nData: None.\n\n\
    FAN_NEW\n-------\n\nSince: 10.0\n\nIt is new.\n\nData: None.\n";

/// A reply in which an event `FAN_ON` has no members.
const REPLY: &str = r#"{"return": [{"name": "FAN_ON", "meta-type": "event", "arg-type": "0"}, {"name": "0", "meta-type": "object", "members": []}]}"#;

#[test]
fn an_input_without_a_schema_is_a_failure_and_no_agreement() {
    let refusal = r#"{"error": {"class": "GenericError", "desc": "not now"}}"#;
    for reply in ["", "[]", "{\"return\": []}", "[1, 2]", "[{\"a\": 1}]", "{}", refusal, "text", &REPLY[..90]]
    {
        for arguments in [&[][..], &["--covers"]] {
            let (code, text) = compare(BUILDS, reply.as_bytes(), arguments);
            assert_eq!(code, Some(2), "{reply}: {text}");
            assert!(text.contains("not a reply to query-qmp-schema"), "{text}");
        }
    }
}

#[test]
fn what_only_other_builds_have_is_listed_and_no_difference() {
    let (code, text) = compare(BUILDS, REPLY.as_bytes(), &["--version", "9.2"]);
    assert_eq!(
        (code, text.as_str()),
        (
            Some(0),
            "no difference\nnot in this build:\n   member `FAN_ON.speed` (only linux)\n   event `FAN_SEEN` (only spice, not riscv)\n"
        )
    );
    assert_eq!(compare(BUILDS, REPLY.as_bytes(), &["--covers"]).0, Some(0));
    let (code, text) = compare(BUILDS, REPLY.as_bytes(), &["--version", "9.2", "--format", "json"]);
    assert_eq!(code, Some(0));
    let list: serde_json::Value = serde_json::from_str(&text).unwrap();
    assert_eq!(list[1]["only"], serde_json::json!(["spice", "not riscv"]));
    let (code, text) = compare(BUILDS, REPLY.as_bytes(), &["--version", "9.2.90"]);
    assert_eq!(code, Some(1), "a release candidate has what its release has: {text}");
    assert!(text.contains("event `FAN_NEW` is gone"), "{text}");
}

#[test]
fn the_release_is_that_of_the_greeting() {
    let session = |micro: u8| {
        let greeting = format!(
            "{{\"QMP\": {{\"version\": {{\"qemu\": {{\"micro\": {micro}, \"minor\": 2, \"major\": 9}}}}}}}}"
        );
        format!("{greeting}\r\n{{\"return\": {{}}}}\r\n{REPLY}\r\n")
    };
    assert_eq!(compare(BUILDS, session(4).as_bytes(), &[]).0, Some(0));
    assert_eq!(compare(BUILDS, session(91).as_bytes(), &[]).0, Some(1));
}

#[test]
fn utf_16_and_the_output_of_qmp_shell_are_read() {
    let units = format!("\u{feff}{REPLY}").encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<_>>();
    let shell = format!("(QEMU) query-qmp-schema\n{}\n(QEMU) ", REPLY.replace('"', "'"));
    for reply in [units, shell.into_bytes()] {
        let (code, text) = compare(BUILDS, &reply, &["--version", "9.2"]);
        assert_eq!(code, Some(0), "{text}");
    }
}

#[test]
fn names_of_events_are_compared_where_there_is_no_more() {
    let reply = r#"{"return": [{"name": "FAN_ON"}, {"name": "FAN_OFF"}]}"#;
    let (code, text) = compare(BUILDS, reply.as_bytes(), &["--version", "9.2"]);
    assert_eq!(
        (code, text.as_str()),
        (
            Some(1),
            " + event `FAN_OFF` is new\n1 difference, 0 breaking\nnot in this build:\n   event `FAN_SEEN` (only spice, not riscv)\n"
        )
    );
}
