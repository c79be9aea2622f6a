//! `qmp-tail` as users run it.
#![cfg(unix)]

#[path = "support/qemu.rs"]
mod qemu;
mod support;

use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, Command};

use qemu::negotiated;
use qmp_events::EventKind;
use qmp_events::testing::FakeQemu;
use serde_json::Value;
use support::{of_input, tail, text};

const STOP: &str = r#"{"timestamp": {"seconds": 1700000000, "microseconds": 250000}, "event": "STOP"}"#;
const READY: &str = r#"{"timestamp": {"seconds": 1700000001, "microseconds": 2}, "event": "BLOCK_JOB_READY", "data": {"device": "disk 0", "len": 10, "offset": 10, "speed": 0, "type": "mirror"}}"#;
const FAILED: &str = r#"{"timestamp": {"seconds": 1700000002, "microseconds": 3}, "event": "BLOCK_JOB_ERROR", "data": {"device": "disk1", "operation": "read", "action": "report"}}"#;

fn lines(bytes: &[u8]) -> Vec<String> {
    text(bytes).lines().map(str::to_owned).collect()
}

#[test]
fn standard_input_in_a_line_for_people() {
    let output = of_input(&[], &format!("{STOP}\nwhat?\n{READY}\n"));
    assert_eq!(
        lines(&output.stdout),
        [
            "2023-11-14T22:13:20.250Z  STOP",
            "2023-11-14T22:13:21.000Z  BLOCK_JOB_READY           device=\"disk 0\"  len=10  offset=10  speed=0  type=mirror"
        ]
    );
    assert!(output.stderr.is_empty(), "text without an event is skipped: {output:?}");
    assert!(output.status.success());
}

#[test]
fn colours_by_severity_where_asked_for() {
    let output = of_input(&["--color", "always"], &format!("{FAILED}\n{READY}\n"));
    let shown = lines(&output.stdout);
    assert!(shown[0].contains("\u{1b}[31mBLOCK_JOB_ERROR"), "{shown:?}");
    assert!(shown[1].contains("\u{1b}[32mBLOCK_JOB_READY"), "{shown:?}");
    assert!(!text(&of_input(&[], FAILED).stdout).contains('\u{1b}'), "a pipe is not a terminal");
}

#[test]
fn filters_by_name_and_subject() {
    let all = format!("{STOP}\n{READY}\n{FAILED}\n");
    let names = |arguments: &[&str]| lines(&of_input(arguments, &all).stdout).len();
    assert_eq!(names(&["--only", "STOP,BLOCK_*"]), 3);
    assert_eq!(names(&["--only", "BLOCK_*_READY"]), 1);
    assert_eq!(names(&["--subject", "disk 0"]), 1);
    assert_eq!(names(&["--subject", "disk 0", "--subject", "disk1"]), 2);
    let wrong = of_input(&["--only", "A B"], "");
    assert_eq!(wrong.status.code(), Some(2));
    assert!(text(&wrong.stderr).contains("no event is called `A B`"), "{wrong:?}");
    let unknown = of_input(&["--only", "VENDOR_EVENT,STOP", "--not", "X_*"], &all);
    assert!(unknown.status.success());
    let warnings = text(&unknown.stderr);
    assert!(warnings.contains("VENDOR_EVENT; a newer QEMU may have it"), "{warnings}");
    assert_eq!(warnings.lines().count(), 2, "each once: {warnings}");
}

#[test]
fn json_is_the_line_itself() {
    let output = of_input(&["--format", "json"], &format!("{STOP}\r\n{READY}\r\n"));
    assert_eq!(lines(&output.stdout), [STOP, READY]);
}

#[test]
fn every_example_is_a_cloudevent() {
    let examples: Vec<_> = EventKind::ALL.iter().flat_map(|kind| kind.examples()).copied().collect();
    let output = of_input(&["--format", "cloudevents"], &examples.join("\n"));
    let shown = lines(&output.stdout);
    assert_eq!(shown.len(), examples.len());
    let mut ids = std::collections::BTreeSet::new();
    for (line, example) in shown.iter().zip(examples) {
        let (event, example): (Value, Value) =
            (serde_json::from_str(line).unwrap(), serde_json::from_str(example).unwrap());
        assert_eq!(event["specversion"], "1.0", "{line}");
        assert_eq!(event.get("data"), example.get("data"), "{line}");
        assert!(event["type"].as_str().unwrap().ends_with(example["event"].as_str().unwrap()));
        assert!(ids.insert(event["id"].to_string()), "an id twice: {line}");
    }
}

#[test]
fn several_sockets_have_a_column_and_end_when_all_have() {
    let folder = tempfile::tempdir().unwrap();
    let paths = ["a.qmp", "long.qmp"].map(|name| folder.path().join(name).display().to_string());
    let script = || vec![FakeQemu::new().negotiate().line(STOP)];
    let qemus = [0, 1].map(|at| FakeQemu::listen(&paths[at], script()).unwrap());
    let output = tail(&[&paths[0], &paths[1]]).output().unwrap();
    let mut shown = lines(&output.stdout);
    shown.sort();
    let width = paths[1].len();
    let expected = paths.each_ref().map(|path| format!("2023-11-14T22:13:20.250Z  {path:width$}  STOP"));
    assert_eq!(shown, expected);
    for qemu in qemus {
        qemu.finish().unwrap();
    }
}

#[test]
fn a_record_is_replayed() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("record").display().to_string();
    let output = of_input(&["--record", &file], &format!("{STOP}\n{READY}\n"));
    assert!(output.status.success(), "{output:?}");
    let replayed = tail(&["--replay", &file, "--only", "BLOCK_*", "--format", "json"]).output().unwrap();
    let shown = lines(&replayed.stdout);
    assert_eq!(shown.len(), 1);
    let line: Value = serde_json::from_str(&shown[0]).unwrap();
    assert_eq!(line["event"], serde_json::from_str::<Value>(READY).unwrap());
    assert_eq!(line["source"], "-");
    assert!(line["arrived"].is_u64());
    let twice = tail(&["--replay", &file, "--fast", "--record", &(file.clone() + "2")]).output().unwrap();
    assert!(twice.status.success());
    let read = |name: String| std::fs::read_to_string(name).unwrap();
    assert_eq!(read(file.clone() + "2"), read(file), "times of arrival are kept");
}

#[test]
fn until_an_event_came_or_the_time_is_over() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("vm.qmp").display().to_string();
    let script = || FakeQemu::new().negotiate().line(READY).line(STOP).wait_for_end();
    let qemu = FakeQemu::listen(&path, vec![script(), script(), script()]).unwrap();
    let came = tail(&[&path, "--until", "STOP", "--only", "BLOCK_*"]).output().unwrap();
    assert_eq!((came.status.code(), lines(&came.stdout).len()), (Some(0), 2));
    let late = tail(&[&path, "--until", "RESET", "--timeout", "300ms"]).output().unwrap();
    assert_eq!(late.status.code(), Some(1));
    assert!(text(&late.stderr).contains("RESET did not come"));
    let over = tail(&[&path, "--timeout", "300ms"]).output().unwrap();
    assert_eq!((over.status.code(), lines(&over.stdout).len()), (Some(0), 2));
    qemu.finish().unwrap();
}

#[test]
fn what_is_awaited_may_be_a_pattern_and_is_about_a_subject_or_none() {
    let all = format!("{STOP}\n{READY}\n{FAILED}\n{STOP}\n");
    let ended = |arguments: &[&str]| {
        let output = of_input(arguments, &all);
        (output.status.code(), lines(&output.stdout).len())
    };
    assert_eq!(ended(&["--until", "BLOCK_*"]), (Some(0), 2));
    assert_eq!(ended(&["--until", "BLOCK_*", "--subject", "disk1"]), (Some(0), 1));
    assert_eq!(ended(&["--until", "STOP", "--subject", "disk1"]), (Some(0), 1));
    assert_eq!(ended(&["--until", "BLOCK_*", "--only", "STOP", "--subject", "disk1"]), (Some(0), 1));
    assert_eq!(ended(&["--until", "BLOCK_*", "--subject", "disk2"]), (Some(1), 0));
}

#[test]
fn a_record_is_not_written_over() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("record").display().to_string();
    assert!(of_input(&["--record", &file], STOP).status.success());
    let before = std::fs::read(&file).unwrap();
    for arguments in [&["--record", &file][..], &["--replay", &file, "--record", &file]] {
        let output = of_input(arguments, STOP);
        assert_eq!(output.status.code(), Some(2));
        assert!(text(&output.stderr).contains("is there already; name a new file"), "{output:?}");
        assert_eq!(std::fs::read(&file).unwrap(), before);
    }
}

#[test]
fn a_start_that_failed_is_repeated_with_its_record() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("record").display().to_string();
    let nobody = folder.path().join("vm.qmp").display().to_string();
    assert_eq!(tail(&[&nobody, "--record", &file]).output().unwrap().status.code(), Some(1));
    assert!(of_input(&["--record", &file], STOP).status.success());
    assert_eq!(std::fs::read_to_string(&file).unwrap().lines().count(), 1);
}

#[test]
fn a_record_that_cannot_be_read_is_told_once() {
    let folder = tempfile::tempdir().unwrap();
    let output = tail(&["--replay", folder.path().to_str().unwrap(), "--timeout", "5s"]).output().unwrap();
    assert_eq!(output.status.code(), Some(1));
    let errors = lines(&output.stderr);
    assert!(errors.len() == 1 && errors[0].contains("line 1 of the record: "), "{errors:?}");
}

#[test]
fn a_record_with_lines_that_are_none_is_shown_and_ends_with_1() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("record");
    let good = format!(r#"{{"arrived": 1700000000000000, "source": "a\u001b[2J", "event": {STOP}}}"#);
    let late = format!(r#"{{"arrived": 18446744073709551615, "source": "a", "event": {STOP}}}"#);
    std::fs::write(&file, format!("{good}\nrubbish\n{late}\n")).unwrap();
    let output = tail(&["--replay", file.to_str().unwrap()]).output().unwrap();
    assert_eq!(output.status.code(), Some(1));
    let errors = text(&output.stderr);
    assert!(errors.contains("line 2 of the record: expected an object"), "{errors}");
    assert!(errors.contains("line 3 of the record: `arrived` is after the year 9999"), "{errors}");
    assert_eq!(lines(&output.stdout).len(), 1);
}

#[test]
fn no_text_of_a_peer_moves_the_cursor() {
    let line = r#"{"event": "A\u001b[31m\n", "data": {"k\u001b\u009b": "v\u001b"}}"#;
    let shown = text(&of_input(&[], line).stdout);
    assert_eq!(shown.lines().count(), 1);
    assert!(!shown.trim_end().contains(char::is_control), "{shown:?}");
    assert!(shown.contains(r"A\u{1b}[31m\n"), "{shown}");
}

#[test]
fn a_time_that_is_no_date_is_that_of_arrival() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("record");
    let event = r#"{"timestamp": {"seconds": 253402300800, "microseconds": 2}, "event": "STOP"}"#;
    let line = format!(r#"{{"arrived": 1700000000250000, "source": "a", "event": {event}}}"#);
    std::fs::write(&file, line).unwrap();
    for format in ["pretty", "cloudevents"] {
        let output = tail(&["--replay", file.to_str().unwrap(), "--format", format]).output().unwrap();
        assert!(output.status.success(), "{output:?}");
        assert!(text(&output.stdout).contains("2023-11-14T22:13:20.25"), "{output:?}");
    }
}

#[test]
fn a_folder_is_watched_only_if_that_is_asked_for() {
    let folder = tempfile::tempdir().unwrap();
    let output = tail(&[folder.path().to_str().unwrap()]).output().unwrap();
    assert_eq!(output.status.code(), Some(2));
    assert!(text(&output.stderr).contains("is a folder; --watch "), "{output:?}");
}

#[test]
fn it_waits_for_a_socket_that_is_not_there_yet() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("vm.qmp").display().to_string();
    let mut child = tail(&[&path, "--retry", "--until", "RESET"]).spawn().unwrap();
    let mut errors = BufReader::new(child.stderr.take().unwrap()).lines();
    assert!(errors.next().unwrap().unwrap().ends_with("trying again"));
    let reset = r#"{"event": "RESET", "data": {"guest": true, "reason": "guest-reset"}}"#;
    let scripts =
        vec![FakeQemu::new().negotiate().line(STOP), FakeQemu::new().negotiate().line(reset).wait_for_end()];
    let qemu = FakeQemu::listen(&path, scripts).unwrap();
    assert!(errors.next().unwrap().unwrap().contains("gone without having announced"));
    assert!(errors.next().unwrap().unwrap().contains("reconnected"));
    assert_eq!(child.wait_with_output().unwrap().status.code(), Some(0));
    qemu.finish().unwrap();
}

#[test]
fn nobody_at_the_address() {
    let output = tail(&["/nonexistent/vm.qmp"]).output().unwrap();
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(text(&output.stderr).matches("/nonexistent/vm.qmp").count(), 1, "{output:?}");
    assert!(text(&output.stderr).contains("cannot connect to /nonexistent/vm.qmp"), "{output:?}");
    assert_eq!(tail(&["host:port"]).output().unwrap().status.code(), Some(2));
    assert_eq!(tail(&["--replay", "/nonexistent"]).output().unwrap().status.code(), Some(2));
}

/// Starts a `qmp-tail` that has printed one event and waits for more.
fn waiting(path: &Path, arguments: &[&str]) -> (Child, BufReader<std::process::ChildStdout>) {
    let mut child = tail(&[path.to_str().unwrap()]).args(arguments).spawn().unwrap();
    let mut output = BufReader::new(child.stdout.take().unwrap());
    let mut first = String::new();
    output.read_line(&mut first).unwrap();
    assert!(first.ends_with("STOP\n"), "{first}");
    (child, output)
}

#[test]
fn it_ends_on_an_interrupt_which_is_no_success_where_an_event_is_awaited() {
    let folder = tempfile::tempdir().unwrap();
    for (number, arguments) in [&[][..], &["--until", "RESET"]].into_iter().enumerate() {
        let path = folder.path().join(format!("vm{number}.qmp"));
        let script = FakeQemu::new().negotiate().line(STOP).wait_for_end();
        let qemu = FakeQemu::listen(&path, vec![script]).unwrap();
        let (mut child, _output) = waiting(&path, arguments);
        let kill = Command::new("sh").args(["-c", &format!("kill -INT {}", child.id())]).status().unwrap();
        assert!(kill.success());
        assert_eq!(child.wait().unwrap().code(), Some(i32::from(!arguments.is_empty())));
        qemu.finish().unwrap();
    }
}

#[test]
fn it_ends_cleanly_when_nobody_reads_any_more() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("vm.qmp");
    // The server answers no command, so the events after the first are sent once the reader is gone.
    let listener = std::os::unix::net::UnixListener::bind(&path).unwrap();
    let (mut child, output) = {
        let qemu = std::thread::spawn(move || {
            let mut socket = negotiated(&listener);
            writeln!(socket, "{STOP}").unwrap();
            socket
        });
        let running = waiting(&path, &[]);
        let socket = qemu.join().unwrap();
        drop(running.1);
        (running.0, socket)
    };
    let mut socket = output;
    // While another test starts a program, that program also holds the read end, and writes succeed. So one event is not enough.
    while child.try_wait().unwrap().is_none() {
        let _is_gone = writeln!(socket, "{STOP}");
        std::thread::sleep(std::time::Duration::from_millis(5));
    }
    let errors = {
        let status = child.wait().unwrap();
        assert_eq!(status.code(), Some(0));
        child.wait_with_output().unwrap().stderr
    };
    assert_eq!(text(&errors), "");
}

#[test]
fn completions_and_a_manual_page() {
    for shell in ["bash", "zsh", "fish", "elvish", "powershell"] {
        let output = tail(&["--completions", shell]).output().unwrap();
        assert!(text(&output.stdout).contains("replay"), "{shell}");
    }
    assert!(text(&tail(&["--man"]).output().unwrap().stdout).contains(".SH SYNOPSIS"));
}
