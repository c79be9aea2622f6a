//! `qmp-tail` on files and standard input.
#![cfg(unix)]

mod support;

use std::fs::{self, File};
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::Stdio;

use serde_json::Value;
use support::{of_input, tail, text};

const STOP: &str = r#"{"timestamp": {"seconds": 1700000000, "microseconds": 250000}, "event": "STOP"}"#;

/// A folder, and the path of a file in it.
fn file(name: &str, content: &str) -> (tempfile::TempDir, String) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join(name);
    fs::write(&path, content).unwrap();
    let path = path.to_str().unwrap().to_owned();
    (folder, path)
}

fn lines(bytes: &[u8]) -> Vec<String> {
    text(bytes).lines().map(str::to_owned).collect()
}

#[test]
fn nothing_is_dropped_from_standard_input_a_record_or_a_replay() {
    let folder = tempfile::tempdir().unwrap();
    let paths = ["lines", "printed", "record", "again"].map(|name| folder.path().join(name));
    let [input, printed, record, again] = &paths;
    let event = |number| {
        format!(
            "{{\"timestamp\": {{\"seconds\": 1700000000, \"microseconds\": 1}}, \"event\": \"BALLOON_CHANGE\", \"data\": {{\"actual\": {number}}}}}\n"
        )
    };
    let events: String = (0..308_800).map(event).collect();
    fs::write(input, &events).unwrap();
    let record_path = record.to_str().unwrap();
    let status = tail(&["--format", "json", "--record", record_path, "-"])
        .stdin(File::open(input).unwrap())
        .stdout(File::create(printed).unwrap())
        .status()
        .unwrap();
    assert!(status.success());
    assert!(fs::read_to_string(printed).unwrap() == events);
    let recorded = fs::read_to_string(record).unwrap();
    let recorded = recorded.lines().map(|line| line.split_once("\"event\": ").unwrap().1);
    assert!(recorded.eq(events.lines().map(|line| format!("{line}}}"))));
    let arguments = ["--replay", record_path, "--fast", "--record", again.to_str().unwrap()];
    let status = tail(&arguments).stdout(Stdio::null()).status().unwrap();
    assert!(status.success());
    assert!(fs::read(again).unwrap() == fs::read(record).unwrap());
}

#[test]
fn files_are_arguments_as_sockets_are() {
    let (folder, path) = file("a.log", &format!("debug: event={STOP}\n"));
    let output = tail(&[&path]).output().unwrap();
    assert_eq!(lines(&output.stdout), ["2023-11-14T22:13:20.250Z  STOP"]);
    assert!(output.status.success());
    let second = folder.path().join("b.log").display().to_string();
    fs::write(&second, STOP).unwrap();
    let both = tail(&[&path, &second]).output().unwrap();
    let mut shown = lines(&both.stdout);
    shown.sort();
    assert_eq!(shown.len(), 2);
    assert!(shown[0].contains("a.log  STOP") && shown[1].contains("b.log  STOP"), "{shown:?}");
    let missing = tail(&[&path, "/nonexistent/c.log"]).output().unwrap();
    assert_eq!(missing.status.code(), Some(1));
}

#[test]
fn an_input_without_any_event_is_exit_1() {
    let output = of_input(&[], "foo\nbar\n");
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(text(&output.stderr), "qmp-tail: -: no event found in 2 lines\n");
    assert!(output.stdout.is_empty());
    assert_eq!(of_input(&[], "").status.code(), Some(1));
    let replies = of_input(&[], "{\"return\": {\"event\": \"STOP\"}}\n");
    assert_eq!((replies.status.code(), replies.stdout.len()), (Some(1), 0));
    let filtered = of_input(&["--only", "RESET"], STOP);
    assert!(filtered.status.success() && filtered.stdout.is_empty(), "it has an event: {filtered:?}");
}

#[test]
fn a_broken_event_is_reported_with_its_line_and_the_rest_is_shown() {
    let input = format!(
        "x\n{{\"timestamp\": {{\"seconds\": 1, \"microseconds\": 2}}, \"event\": \"SHUTDOWN\", \"data\": {{\"guest\": truth}}}}\n{STOP}\n{}\n",
        &STOP[..60]
    );
    let output = of_input(&[], &input);
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(lines(&output.stdout).len(), 1);
    let errors = lines(&output.stderr);
    assert!(
        errors[0].contains("-: line 2: event `SHUTDOWN`, `data.guest`: expected a boolean at byte"),
        "{errors:?}"
    );
    assert!(errors[1].contains("-: line 4: an event is cut off"), "{errors:?}");
    let many = of_input(&[], &format!("{}\n", &STOP[..60]).repeat(50));
    assert_eq!(lines(&many.stderr).len(), 12, "{many:?}");
    assert!(text(&many.stderr).contains("40 further events are broken"));
}

#[test]
fn an_event_that_does_not_fit_its_type_is_shown() {
    let output = of_input(&["--format", "json"], r#"{"event": "RESET", "data": {"guest": 1}}"#);
    assert_eq!(lines(&output.stdout), [r#"{"event": "RESET", "data": {"guest": 1}}"#]);
    assert!(output.status.success());
    let pretty = of_input(&["--only", "RESET"], r#"{"event": "RESET", "data": {"guest": 1}}"#);
    assert!(text(&pretty.stdout).contains("RESET                     guest=1"), "{pretty:?}");
}

#[test]
fn an_event_without_a_timestamp_shows_none() {
    let output =
        of_input(&[], r#"{"event":"RESET","data":{"guest":false,"reason":"host-qmp-system-reset"}}"#);
    let shown = lines(&output.stdout);
    assert_eq!(
        shown,
        ["-                         RESET                     guest=false  reason=host-qmp-system-reset"]
    );
    let event = of_input(&["--format", "cloudevents"], r#"{"event": "RESET"}"#);
    let event: Value = serde_json::from_slice(&event.stdout).unwrap();
    assert_eq!(event.get("time"), None);
}

#[test]
fn members_of_the_envelope_are_shown() {
    let line = r#"{"timestamp": {"seconds": 1, "microseconds": 0}, "event": "STOP", "vendor-name": "vm1", "more": {"a": 1}}"#;
    assert_eq!(
        lines(&of_input(&[], line).stdout),
        ["1970-01-01T00:00:01.000Z  STOP                      more.a=1  vendor-name=vm1"]
    );
}

#[test]
fn virtual_machines_that_a_text_names_are_sources() {
    let log = "event STOP at 1700000000.000001 for domain 'vm1': <null>\n2023-11-14 22:13:21.000+0000: event RESUME for domain 'vm2': <null>\n";
    let shown = lines(&of_input(&[], log).stdout);
    assert_eq!(
        shown,
        ["2023-11-14T22:13:20.000Z  vm1  STOP", "2023-11-14T22:13:21.000Z (arrived)  vm2  RESUME",]
    );
    let events = of_input(&["--format", "cloudevents"], log);
    let event: Value = serde_json::from_str(&lines(&events.stdout)[1]).unwrap();
    assert_eq!(
        (&event["source"], &event["time"]),
        (&"qmp:vm2".into(), &"2023-11-14T22:13:21.000000Z".into())
    );
}

#[test]
fn a_record_on_standard_input_keeps_its_sources_and_times() {
    let record = format!(r#"{{"arrived": 1700000000250000, "source": "/run/a.qmp", "event": {STOP}}}"#);
    assert_eq!(lines(&of_input(&["--format", "json"], &record).stdout), [record.as_str()]);
    assert_eq!(lines(&of_input(&[], &record).stdout), ["2023-11-14T22:13:20.250Z  /run/a.qmp  STOP"]);
}

#[test]
fn plain_lines_are_replayed_at_the_pace_of_their_timestamps() {
    let event = |micros| {
        format!(r#"{{"timestamp": {{"seconds": 1700000000, "microseconds": {micros}}}, "event": "STOP"}}"#)
    };
    let (_folder, path) = file("events", &[event(0), event(300_000)].join("\n"));
    let start = std::time::Instant::now();
    let output = tail(&["--replay", &path, "--format", "json"]).output().unwrap();
    assert!(start.elapsed().as_millis() >= 300);
    assert_eq!(lines(&output.stdout).len(), 2);
    assert!(output.status.success(), "{output:?}");
    let fast = tail(&["--replay", &path, "--fast"]).output().unwrap();
    assert_eq!(lines(&fast.stdout).len(), 2);
}

#[test]
fn filters_can_exclude_names_and_ask_for_members() {
    let reset =
        |reason: &str| format!(r#"{{"event": "RESET", "data": {{"guest": true, "reason": "{reason}"}}}}"#);
    let all = [STOP.to_owned(), reset("guest-reset"), reset("guest-panic")].join("\n");
    let count = |arguments: &[&str]| lines(&of_input(arguments, &all).stdout).len();
    assert_eq!(count(&["--not", "STOP"]), 2);
    assert_eq!(count(&["--only", "*", "--not", "R*"]), 1);
    assert_eq!(count(&["--where", "reason=guest-reset"]), 1);
    assert_eq!(count(&["--where", "reason=guest-*"]), 2);
    assert_eq!(count(&["--until", "GUEST_PANICKED,RESET"]), 2, "ends at either");
    assert_eq!(count(&["--until", "RESET", "--where", "reason=guest-panic"]), 1);
    let wrong = of_input(&["--where", "reason"], &all);
    assert_eq!(wrong.status.code(), Some(2));
}

#[test]
fn a_misspelt_name_is_refused_with_the_right_one() {
    for arguments in [["--only", "SHUTDWN"], ["--not", "SHUTDWN"], ["--until", "RESET,SHUTDWN"]] {
        let output = of_input(&arguments, STOP);
        assert_eq!(output.status.code(), Some(2));
        assert!(text(&output.stderr).contains("did you mean `SHUTDOWN`? `=SHUTDWN` takes"), "{output:?}");
    }
    let literal = of_input(&["--only", "=SHUTDWN"], "{\"event\": \"SHUTDWN\"}\n");
    assert_eq!(lines(&literal.stdout).len(), 1);
    assert!(literal.stderr.is_empty(), "{literal:?}");
}

#[test]
fn explanations_are_below_each_event() {
    let output = of_input(&["--explain"], r#"{"event": "WATCHDOG", "data": {"action": "reset"}}"#);
    let shown = lines(&output.stdout);
    assert!(shown.len() > 2 && shown[1].starts_with("    "), "{shown:?}");
    assert!(shown.iter().any(|line| line.starts_with("    action=reset: ")), "{shown:?}");
    assert_eq!(of_input(&["--explain", "--format", "json"], STOP).status.code(), Some(2));
}

#[test]
fn a_compressed_file_is_an_error_that_says_what_to_do() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("vm1.log.gz").display().to_string();
    fs::write(&path, b"\x1f\x8b\x08\0\0\0\0\0").unwrap();
    for arguments in [&[path.as_str()][..], &["--replay", &path], &["--replay", &path, "--fast"]] {
        let output = tail(arguments).output().unwrap();
        assert_eq!(output.status.code(), Some(1), "{output:?}");
        let expected =
            format!("qmp-tail: {path}: it is compressed by gzip; give `zcat FILE | qmp-tail -` its text\n");
        assert_eq!(text(&output.stderr), expected);
    }
}

#[test]
fn a_full_disk_ends_the_record_and_nothing_else() {
    let input = format!("{STOP}\n").repeat(2000);
    let output = of_input(&["--record", "/dev/full", "--format", "json"], &input);
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(lines(&output.stdout).len(), 2000);
    let errors = text(&output.stderr);
    assert!(errors.contains("/dev/full: No space left on device"), "{errors}");
    assert!(errors.contains("/dev/full: 2000 events are not in the record"), "{errors}");
}

#[test]
fn an_event_is_shown_as_soon_as_it_is_complete() {
    use std::io::{BufRead as _, BufReader};
    let mut child = tail(&["--format", "json"]).stdin(Stdio::piped()).spawn().unwrap();
    let mut input = child.stdin.take().unwrap();
    let mut output = BufReader::new(child.stdout.take().unwrap()).lines();
    for number in 0..3 {
        // No newline follows.
        write!(input, "<- {STOP}").unwrap();
        input.flush().unwrap();
        assert_eq!(output.next().unwrap().unwrap(), STOP, "{number}");
    }
    drop(input);
    assert!(child.wait().unwrap().success());
}

#[test]
fn each_fixture_of_the_finder_is_shown_without_a_word_besides() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases/find");
    let logs = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let logs: Vec<PathBuf> = logs.filter(|path| path.extension().is_some_and(|it| it == "log")).collect();
    assert!(logs.len() >= 28);
    for log in logs {
        let expected = fs::read_to_string(log.with_extension("events")).unwrap();
        let broken = expected.lines().filter(|line| line.starts_with("line ")).count();
        let events = expected.lines().count() - broken;
        let output = tail(&[log.to_str().unwrap()]).output().unwrap();
        assert_eq!(lines(&output.stdout).len(), events, "{}", log.display());
        let silent = usize::from(events == 0);
        assert_eq!(lines(&output.stderr).len(), broken + silent, "{}: {output:?}", log.display());
        assert_eq!(output.status.success(), broken + silent == 0, "{}", log.display());
    }
}
