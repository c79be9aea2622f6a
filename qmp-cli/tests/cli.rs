//! `qmp-gen` on arbitrary input: it reports the location of a problem, and its exit code shows the kind of problem.

use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};

/// Returns the exit code and the text on standard error.
fn check(file: &Path) -> (Option<i32>, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_qmp-gen")).arg("check").arg(file).output().unwrap();
    (output.status.code(), String::from_utf8(output.stderr).unwrap())
}

#[test]
fn what_cannot_be_read_is_exit_2() {
    let folder = tempfile::tempdir().unwrap();
    for file in [folder.path(), &folder.path().join("missing.txt")] {
        let (code, text) = check(file);
        assert_eq!(code, Some(2), "{text}");
        assert!(text.contains("cannot read"), "{text}");
    }
}

#[test]
fn what_has_no_meaning_is_exit_1_with_its_place() {
    let folder = tempfile::tempdir().unwrap();
    let deep = format!("T\n=\n\nA\n---\n\nExample:\n\n{{ \"event\": {}\n", "[".repeat(10_000));
    let cases: [(&str, Vec<u8>, &str); 5] = [
        ("empty", Vec::new(), ":1:1"),
        ("binary", b"STOP\n----\n\0".to_vec(), ":3:1"),
        ("latin", b"STOP\n----\n\ncaf\xe9\n".to_vec(), ":4:4"),
        ("long", vec![b'x'; 100 << 20], ":1:1"),
        ("deep", deep.into_bytes(), ":9:"),
    ];
    for (name, bytes, place) in cases {
        let file = folder.path().join(name);
        std::fs::write(&file, bytes).unwrap();
        let (code, text) = check(&file);
        assert_eq!(code, Some(1), "{name}: {text}");
        assert!(text.contains(&format!("{name}{place}")), "{name}: {text}");
    }
}

/// Runs the command. Returns its exit code, and the text on standard output and standard error.
fn run(arguments: &[&str]) -> (Option<i32>, String, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_qmp-gen")).args(arguments).output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (output.status.code(), text(output.stdout), text(output.stderr))
}

/// Creates a file with `content` in a folder that is removed when the value is dropped.
fn file(content: &str) -> (tempfile::TempDir, String) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.txt");
    std::fs::write(&path, content).unwrap();
    let path = path.to_str().unwrap().to_owned();
    (folder, path)
}

const GOOD: &str = "T\n=\n\nPAUSE\n-----\n\nIt pauses.\n\nData: None.\n";
const BAD: &str = "PAUSE\n-----\n\nIt pauses.\n\nPAUSE\n-----\n\nAgain.\n\nRESUME\n------\n\nIt goes on.\n\nData:\n\n- device is lost\n";

#[test]
fn all_problems_of_a_stage_are_shown_and_counted() {
    let (_folder, path) = file(BAD);
    let (code, out, err) = run(&["check", &path]);
    assert_eq!((code, out.as_str()), (Some(1), ""));
    assert!(err.contains("error[E105]") && err.contains(&format!("{path}:18:")), "{err}");
    assert!(err.contains("error[E401]") && err.ends_with("\nerror: 2 errors\n"), "{err}");
}

#[test]
fn warnings_fail_where_that_is_asked_for() {
    let (_folder, path) = file(&GOOD.replace("None.", "None.\n\n- \"a\": one (json-int)"));
    assert_eq!(run(&["check", &path]).0, Some(0));
    assert_eq!(run(&["check", "--strict", &path]).0, Some(1));
    let (_folder, path) = file(GOOD);
    let (code, _, err) = run(&["check", "--strict", &path]);
    assert_eq!((code, err.as_str()), (Some(0), "1 event, 0 types: no problems\n"));
}

#[test]
fn programs_read_problems_from_standard_output() {
    let (_folder, path) = file(BAD);
    let (_, out, err) = run(&["check", "--format", "json", &path]);
    let problem: serde_json::Value = serde_json::from_str(out.lines().next().unwrap()).unwrap();
    assert_eq!((problem["severity"].as_str(), problem["line"].as_u64()), (Some("error"), Some(6)));
    assert_eq!(err.lines().count(), 1, "{err}");
    let (_, out, _) = run(&["check", "--format", "github", &path]);
    assert!(out.starts_with("::error file="), "{out}");
}

#[test]
fn only_so_many_problems_are_shown_and_the_rest_is_counted() {
    let bullets: String = (0..150).map(|_| "- device is lost\n\n".to_owned()).collect();
    let (_folder, path) = file(&format!("T\n=\n\nPAUSE\n-----\n\nData:\n\n{bullets}"));
    let (_, _, err) = run(&["check", &path]);
    assert_eq!(err.matches("[E105]").count(), 100);
    assert!(err.contains("… and 50 more"), "{err}");
    assert_eq!(run(&["check", "--format", "json", &path]).1.lines().count(), 150);
}

#[test]
fn no_file_is_touched_where_there_are_errors() {
    let (folder, path) = file(BAD);
    let target = folder.path().join("out");
    std::fs::write(&target, "precious").unwrap();
    for command in ["rust", "markdown", "model"] {
        let (code, out, _) = run(&[command, &path, "-o", target.to_str().unwrap()]);
        assert_eq!((code, out.as_str()), (Some(1), ""));
        assert_eq!(std::fs::read_to_string(&target).unwrap(), "precious");
    }
    let made = folder.path().join("made");
    assert_eq!(run(&["generate", &path, "--out", made.to_str().unwrap()]).0, Some(1));
    assert!(!made.exists());
}

#[test]
fn a_file_holds_what_standard_output_would() {
    let (folder, path) = file(GOOD);
    let target = folder.path().join("out.md");
    let (code, printed, _) = run(&["markdown", &path]);
    assert_eq!(code, Some(0));
    assert_eq!(run(&["markdown", &path, "-o", target.to_str().unwrap()]).0, Some(0));
    // Except for the command that regenerates it.
    let named = std::fs::read_to_string(&target).unwrap().replace(&format!(" -o {}", target.display()), "");
    assert_eq!(named, printed);
    assert!(run(&["rust", &path]).1.starts_with("// Generated from "));
}

#[test]
fn a_folder_that_is_missing_is_named_and_not_made() {
    let (folder, path) = file(GOOD);
    let missing = folder.path().join("mistyped/deep");
    let (code, _, err) = run(&["markdown", &path, "-o", missing.join("out.md").to_str().unwrap()]);
    assert_eq!(code, Some(2));
    assert!(err.contains(&format!("the folder `{}` does not exist", missing.display())), "{err}");
    assert!(!folder.path().join("mistyped").exists());
}

#[test]
fn a_model_in_json_is_no_document() {
    let (folder, path) = file(GOOD);
    let model = folder.path().join("model.json");
    let model = model.to_str().unwrap();
    assert_eq!(run(&["model", &path, "-o", model]).0, Some(0));
    let (code, _, err) = run(&["check", model]);
    assert_eq!(code, Some(1));
    assert!(err.contains("error[E005]") && err.contains("model.json:1:1"), "{err}");
}

#[test]
fn a_folder_is_checked_as_a_whole() {
    let (folder, path) = file(GOOD);
    let made = folder.path().join("made");
    let generate =
        |more: &[&str]| run(&[&["generate", &path, "--out", made.to_str().unwrap()], more].concat());
    let (code, _, err) = generate(&["--check"]);
    assert_eq!(code, Some(1));
    assert!(err.contains("to fix it, run: qmp-gen generate --out"), "{err}");
    assert!(!made.exists());
    assert_eq!(generate(&[]).0, Some(0));
    std::fs::write(made.join("left over"), "").unwrap();
    assert_eq!(generate(&["--check"]).0, Some(0));
    let (code, _, err) = generate(&["--check", "--only"]);
    assert_eq!(code, Some(1));
    assert!(err.contains("left over"), "{err}");
}

#[test]
fn the_layout_is_checked_and_fixed() {
    let (_folder, path) = file(&GOOD.replace("It pauses.", "It\npauses."));
    let (code, out, _) = run(&["fmt", "--check", &path]);
    assert_eq!((code, out.contains("fmt -w")), (Some(1), true));
    assert_eq!(run(&["fmt", "-w", &path]).0, Some(0));
    assert_eq!(run(&["fmt", "--check", &path]).0, Some(0));
    assert_eq!(run(&["fmt", &path]).1, std::fs::read_to_string(&path).unwrap());
}

#[test]
fn every_code_is_explained() {
    let (_, list, _) = run(&["explain"]);
    for line in list.lines() {
        let code = line.split(' ').next().unwrap();
        let (exit, text, _) = run(&["explain", code]);
        assert!(exit == Some(0) && text.starts_with(code) && text.len() > 40, "{text}");
    }
    assert_eq!(run(&["explain", "E999"]).0, Some(2));
}

#[test]
fn wrong_usage_is_exit_2() {
    for arguments in [&["chekc"][..], &["check", "--format", "xml"], &["fmt"], &["generate"], &[]] {
        assert_eq!(run(arguments).0, Some(2), "{arguments:?}");
    }
    let (code, help, _) = run(&["--help"]);
    assert_eq!(code, Some(0));
    assert!(help.contains("Examples:") && help.contains("Exit status:"), "{help}");
}

#[test]
fn a_reader_who_has_enough_is_no_failure() {
    let mut child = Command::new(env!("CARGO_BIN_EXE_qmp-gen"))
        .arg("rust")
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(0));
    assert!(!String::from_utf8_lossy(&output.stderr).contains("panicked"));
}

#[cfg(unix)]
#[test]
fn devices_are_written_to_and_links_followed() {
    use std::os::unix::fs::{FileTypeExt as _, symlink};
    let (folder, path) = file(GOOD);
    assert_eq!(run(&["markdown", &path, "-o", "/dev/null"]).0, Some(0));
    assert!(std::fs::metadata("/dev/null").unwrap().file_type().is_char_device());
    let (target, link) = (folder.path().join("target"), folder.path().join("link"));
    std::fs::write(&target, "").unwrap();
    symlink(&target, &link).unwrap();
    assert_eq!(run(&["markdown", &path, "-o", link.to_str().unwrap()]).0, Some(0));
    assert!(link.is_symlink() && !std::fs::read(&target).unwrap().is_empty());
    std::fs::remove_file(&target).unwrap();
    assert_eq!(run(&["markdown", &path, "-o", link.to_str().unwrap()]).0, Some(0));
    assert!(link.is_symlink() && !std::fs::read(&target).unwrap().is_empty());
}

const FAN: &str = "T\n=\n\n__com.example_FAN\n-----------------\n\nA fan turns.\n\nData:\n\n- \"speed\": in rounds (json-int)\n";

#[test]
fn rust_is_made_as_the_flags_ask() {
    let (_folder, path) = file(FAN);
    let flags = ["--derive", "*Fan=my::Trait", "--rename", "__com.example_FAN=Fan", "--docs", "upstream"];
    let (code, out, err) = run(&[&["rust", &path][..], &flags].concat());
    assert_eq!((code, err.as_str()), (Some(0), ""));
    assert!(out.starts_with("// SPDX-License-Identifier: GPL-2.0-or-later\n// Generated from"), "{out}");
    assert!(
        out.contains(" --derive '*Fan=my::Trait' --rename __com.example_FAN=Fan --docs upstream\n"),
        "{out}"
    );
    assert!(out.contains("Hash, my::Trait)]\n#[non_exhaustive]\npub struct Fan {"), "{out}");
    let (code, out, err) = run(&["rust", &path, "--deny", "FAN", "--derive", "Fan=Ord"]);
    assert_eq!((code, out.as_str()), (Some(2), ""));
    assert!(
        err.starts_with("error: deny: unknown event `FAN`\nerror: derive: unknown type `Fan`\n"),
        "{err}"
    );
    assert_eq!(run(&["rust", &path, "--rename", "FAN"]).0, Some(2));
}

#[cfg(unix)]
#[test]
fn the_command_in_a_header_makes_the_same_file() {
    let folder = tempfile::tempdir().unwrap();
    let [document, made] = ["my events.txt", "made 'it'.rs"].map(|name| folder.path().join(name));
    std::fs::write(&document, FAN).unwrap();
    let (document, target) = (document.to_str().unwrap(), made.to_str().unwrap());
    assert_eq!(run(&["rust", "--with-builtin", document, "-o", target, "--deny", "STOP"]).0, Some(0));
    let first = std::fs::read_to_string(&made).unwrap();
    let command = first.lines().find_map(|line| line.strip_prefix("// To regenerate it: qmp-gen ")).unwrap();
    std::fs::remove_file(&made).unwrap();
    let shell = format!("'{}' {command}", env!("CARGO_BIN_EXE_qmp-gen"));
    assert!(Command::new("sh").args(["-c", &shell]).status().unwrap().success(), "{shell}");
    assert_eq!(std::fs::read_to_string(&made).unwrap(), first);
}

#[test]
fn no_command_takes_the_name_of_a_file_for_a_flag() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("-events.txt"), FAN).unwrap();
    let mut made = Command::new(env!("CARGO_BIN_EXE_qmp-gen"));
    let made = made.current_dir(&folder).args(["rust", "-o=-made.rs", "--", "-events.txt"]).status().unwrap();
    assert!(made.success());
    let text = std::fs::read_to_string(folder.path().join("-made.rs")).unwrap();
    assert!(text.contains("// To regenerate it: qmp-gen rust ./-events.txt -o ./-made.rs\n"), "{text}");
}

#[test]
fn a_stale_folder_is_fixed_by_the_command_that_is_named() {
    let (folder, path) = file(FAN);
    let out = folder.path().join("made").display().to_string();
    let (code, _, err) = run(&["generate", "--with-builtin", &path, "--out", &out, "--check"]);
    assert_eq!(code, Some(1));
    assert_eq!(err, format!("to fix it, run: qmp-gen generate --out {out} {path} --with-builtin\n"));
}

#[test]
fn prose_under_the_gpl_is_told_of_wherever_it_is_copied() {
    let licence = "T\n=\n\nAll of this file is under the GNU GPL.\n\n";
    let (folder, path) = file(&FAN.replace("T\n=\n\n", licence));
    let out = folder.path().join("made").display().to_string();
    for arguments in [&["markdown", &path][..], &["html", &path], &["generate", &path, "--out", &out]] {
        let (code, _, err) = run(arguments);
        assert_eq!(code, Some(0), "{err}");
        assert!(err.contains("says that it is under the GPL, and its prose is copied\n"), "{err}");
    }
}

#[test]
fn line_ends_and_a_mark_are_part_of_the_layout() {
    let (_folder, path) = file(GOOD);
    assert_eq!(run(&["fmt", "-w", &path]).0, Some(0));
    let good = std::fs::read_to_string(&path).unwrap();
    for other in [good.replace('\n', "\r\n"), format!("\u{feff}{good}")] {
        std::fs::write(&path, other).unwrap();
        assert_eq!(run(&["fmt", "--check", &path]).0, Some(1));
        assert_eq!(run(&["fmt", "-w", &path]).0, Some(0));
        assert_eq!(std::fs::read_to_string(&path).unwrap(), good);
    }
}

#[cfg(unix)]
#[test]
fn a_pipe_is_laid_out_as_a_file_is() {
    let (_folder, path) = file(GOOD);
    let shell = "\"$0\" fmt \"$1\" | \"$0\" fmt --check /dev/stdin";
    let checked =
        Command::new("sh").args(["-c", shell, env!("CARGO_BIN_EXE_qmp-gen"), &path]).output().unwrap();
    assert_eq!((checked.status.code(), checked.stdout.as_slice()), (Some(0), &b""[..]));
}

#[test]
fn the_layout_is_fixed_by_the_command_that_is_named() {
    let (folder, _) = file("");
    let path = folder.path().join("my events.txt").display().to_string();
    std::fs::write(&path, GOOD.replace('\n', "\r\n")).unwrap();
    let (code, out, _) = run(&["fmt", "--check", &path]);
    assert_eq!((code, out), (Some(1), format!("{path}: fix it with `qmp-gen fmt -w '{path}'`\n")));
}

#[test]
fn a_file_that_cannot_be_laid_out_keeps_no_other_from_it() {
    let (folder, path) = file(GOOD);
    let missing = folder.path().join("missing.txt").display().to_string();
    let (code, out, err) = run(&["fmt", &missing, &path]);
    assert_eq!(code, Some(2));
    assert!(!out.is_empty());
    assert!(
        err.contains("missing.txt") && err.ends_with("error: 1 of 2 files could not be laid out\n"),
        "{err}"
    );
}

#[test]
fn lines_without_end_stop_where_the_reader_does() {
    let mut child = Command::new(env!("CARGO_BIN_EXE_qmp-gen"))
        .args(["sample", "-n", &usize::MAX.to_string()])
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
    assert!(lines.next().unwrap().unwrap().starts_with('{'));
    drop(lines);
    assert_eq!(child.wait().unwrap().code(), Some(0));
}

#[test]
fn own_events_stand_beside_those_that_are_built_in() {
    let (_folder, path) = file(FAN);
    let (code, _, err) = run(&["check", "--with-builtin", &path]);
    assert_eq!((code, err.as_str()), (Some(0), "61 events, 41 types: no problems\n"));
    let (_, out, _) = run(&["rust", "--with-builtin", &path, "--format", "compact"]);
    assert!(out.contains("\"__com.example_FAN\"") && out.contains("\"STOP\""));
}

#[test]
fn a_document_is_checked_again_when_it_changes() {
    let (_folder, path) = file(GOOD);
    let mut watching = Command::new(env!("CARGO_BIN_EXE_qmp-gen"))
        .args(["check", "--watch", &path])
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let (sender, said) = std::sync::mpsc::channel();
    let lines = BufReader::new(watching.stderr.take().unwrap()).lines();
    std::thread::spawn(move || lines.map_while(Result::ok).try_for_each(|line| sender.send(line)));
    let until = |what: &str| {
        let next =
            || said.recv_timeout(std::time::Duration::from_secs(60)).unwrap_or_else(|_| panic!("no {what}"));
        while !next().contains(what) {}
    };
    until("1 event, 0 types: no problems");
    std::fs::write(&path, BAD).unwrap();
    until("error[");
    until("error: 2 errors");
    std::fs::remove_file(&path).unwrap();
    until("cannot read");
    std::fs::write(&path, GOOD).unwrap();
    until("no problems");
    watching.kill().unwrap();
    watching.wait().unwrap();
}

#[test]
fn shells_and_manual_readers_are_told_of_every_command() {
    let (code, man, _) = run(&["man"]);
    assert_eq!(code, Some(0));
    assert!(man.contains("json\\-schema"), "{man}");
    for shell in ["bash", "zsh", "fish"] {
        let (code, script, _) = run(&["completions", shell]);
        assert_eq!(code, Some(0));
        for command in ["check", "explain", "json-schema", "--watch"] {
            assert!(script.contains(command.trim_start_matches('-')), "{shell}: {command}");
        }
    }
    let folder = tempfile::tempdir().unwrap();
    assert_eq!(run(&["man", "-o", folder.path().to_str().unwrap()]).0, Some(0));
    let page = std::fs::read_to_string(folder.path().join("qmp-gen-check.1")).unwrap();
    assert!(page.contains("whenever a file changes"), "{page}");
}

#[test]
fn a_schema_reads_files_outside_its_folder_only_where_that_is_allowed() {
    let folder = tempfile::tempdir().unwrap();
    let inner = folder.path().join("inner");
    std::fs::create_dir(&inner).unwrap();
    std::fs::write(folder.path().join("types.json"), "{ 'enum': 'Sort', 'data': [ 'a' ] }\n").unwrap();
    std::fs::write(inner.join("up.json"), "{ 'include': '../types.json' }\n").unwrap();
    std::os::unix::fs::symlink("../types.json", inner.join("link.json")).unwrap();
    std::fs::write(inner.join("by-link.json"), "{ 'include': 'link.json' }\n").unwrap();
    for name in ["up.json", "by-link.json"] {
        let schema = inner.join(name);
        let schema = schema.to_str().unwrap();
        let (code, _, text) = run(&["check", "--types", schema]);
        assert_eq!(code, Some(1), "{text}");
        assert!(text.contains("E227") && text.contains("--allow-outside"), "{text}");
        let (code, _, text) = run(&["check", "--allow-outside", "--types", schema]);
        assert_eq!(code, Some(0), "{text}");
    }
}

#[test]
fn an_old_document_is_told_of_the_built_in_types_and_gets_them() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("old.txt").display().to_string();
    std::fs::write(&path, "E\n=\n\nSEEN\n----\n\nIt was seen.\n\nData:\n\n- \"status\": how far (DumpStatus in qapi-schema.json)\n").unwrap();
    let (code, _, err) = run(&["check", &path]);
    assert_eq!(code, Some(1));
    assert!(err.contains("--with-builtin-types"), "{err}");
    let (code, out, err) = run(&["rust", "--with-builtin-types", &path]);
    assert_eq!(code, Some(0), "{err}");
    assert!(
        out.contains("pub enum DumpStatus") && out.contains(&format!("{path} --with-builtin-types")),
        "{out}"
    );
}

#[test]
fn no_name_and_no_text_of_a_file_moves_the_cursor() {
    let folder = tempfile::tempdir().unwrap();
    let harmful = ['\u{1b}', '\u{9b}', '\u{202e}', '\u{2028}'];
    let file = folder.path().join("a\u{1b}[2J\u{9b}\u{202e}\u{2028}.txt");
    let missing = folder.path().join("b\u{1b}[2J\u{9b}\u{202e}.txt");
    std::fs::write(
        &file,
        "E\n-\n\nData:\n\n- \"a\u{9b}\u{202e}\": x (json-strin)\n- \"a\u{9b}\u{202e}\": y (json-string)\n",
    )
    .unwrap();
    for path in [&file, &missing] {
        for format in ["human", "json", "github"] {
            let output = Command::new(env!("CARGO_BIN_EXE_qmp-gen"))
                .args(["check", "--format", format])
                .arg(path)
                .output()
                .unwrap();
            assert!(!output.status.success());
            let shown = String::from_utf8_lossy(&[output.stdout, output.stderr].concat()).into_owned();
            assert!(!shown.is_empty() && !shown.contains(harmful), "{format}: {shown:?}");
        }
    }
}

#[test]
fn each_manual_page_has_exit_statuses_and_related_pages() {
    let folder = tempfile::tempdir().unwrap();
    let (code, ..) = run(&["man", "-o", folder.path().to_str().unwrap()]);
    assert_eq!(code, Some(0));
    let mut pages = 0;
    for entry in std::fs::read_dir(folder.path()).unwrap() {
        let path = entry.unwrap().path();
        let page = std::fs::read_to_string(&path).unwrap();
        for heading in [".SH \"EXIT STATUS\"", ".SH \"SEE ALSO\""] {
            assert!(page.contains(heading), "{}: {page}", path.display());
        }
        if let Ok(shown) =
            Command::new("man").args(["--warnings", "-l"]).arg(&path).env("MANWIDTH", "80").output()
        {
            assert!(shown.stderr.is_empty(), "{}: {shown:?}", path.display());
        }
        pages += 1;
    }
    assert!(pages > 10, "{pages}");
    let page = |name: &str| std::fs::read_to_string(folder.path().join(name)).unwrap();
    assert!(page("qmp-gen.1").contains("qmp\\-gen compare"), "all examples");
    let check = page("qmp-gen-check.1");
    assert!(
        check.contains(".SH \"EXAMPLES\"") && !check.contains("qmp\\-gen compare"),
        "those of the command"
    );
    assert_eq!(run(&["man"]).1, page("qmp-gen.1"));
}

/// A document with typing errors, each of which has one likely correction.
const MISTYPED: &str = r#"Events
======

DISK_SLOW
---------

Sinse: 2.1
Group: blok
Subject: devcie

Sent when a disk is slow.

Data:

- "device": the disk (json-sting)
- "late": whether it was late (json-boolean)
- "speed": bytes per second (json-int, optinal, snice 4.0)
- "operation": what was done (QuorumOpTyp)

Example:

{ "event": "DISK_SLWO",
  "data": { "device": "a", "lat": true, "speed": 1, "operation": "raed" },
  "timestamp": { "seconds": 1, "microseconds": 2 } }
"#;

/// The same document without the errors.
const WELL_TYPED: &str = r#"Events
======

DISK_SLOW
---------

Since: 2.1
Group: block
Subject: device

Sent when a disk is slow.

Data:

- "device": the disk (json-string)
- "late": whether it was late (json-bool)
- "speed": bytes per second (json-int, optional, since 4.0)
- "operation": what was done (QuorumOpType)

Example:

{ "timestamp": { "seconds": 1, "microseconds": 2 },
  "event": "DISK_SLOW",
  "data": { "device": "a", "speed": 1, "late": true, "operation": "read" } }
"#;

#[test]
fn what_is_certain_is_fixed_and_a_second_time_nothing_changes() {
    for line_end in ["\n", "\r\n"] {
        let (_folder, path) = file(&MISTYPED.replace('\n', line_end));
        let (code, _, err) = run(&["check", "--with-builtin-types", &path]);
        assert_eq!(code, Some(1));
        for meant in ["Since", "block", "json-string", "json-bool", "optional", "since", "QuorumOpType"] {
            assert!(err.contains(&format!("help: did you mean `{meant}`?")), "{meant}: {err}");
        }
        assert!(err.ends_with("\nerror: 4 errors, 4 warnings\n"), "{err}");
        let (code, _, err) = run(&["check", "--with-builtin-types", "--fix", &path]);
        assert_eq!((code, err.as_str()), (Some(0), "fixed: 12 problems\n1 event, 1 type: no problems\n"));
        assert_eq!(std::fs::read_to_string(&path).unwrap(), WELL_TYPED.replace('\n', line_end));
        let again = run(&["check", "--with-builtin-types", "--fix", &path]);
        assert_eq!(again, (Some(0), String::new(), "1 event, 1 type: no problems\n".to_owned()));
        assert_eq!(std::fs::read_to_string(&path).unwrap(), WELL_TYPED.replace('\n', line_end));
    }
}

#[test]
fn a_schema_is_fixed_in_each_of_its_files() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name).display().to_string();
    std::fs::write(
        path("root.json"),
        "{ 'include': 'lamps.json' }\n{ 'evnt': 'LAMP_ON', 'data': { 'kind': 'LampKnd', } }\n",
    )
    .unwrap();
    std::fs::write(path("lamps.json"), "{ 'enum': 'LampKind', 'dta': [ 'bulb' ] }\n").unwrap();
    let (code, _, err) = run(&["check", "--fix", "--types", &path("root.json")]);
    assert_eq!((code, err.as_str()), (Some(0), "fixed: 4 problems\n1 event, 1 type: no problems\n"));
    let fixed = "{ 'include': 'lamps.json' }\n{ 'event': 'LAMP_ON', 'data': { 'kind': 'LampKind' } }\n";
    assert_eq!(std::fs::read_to_string(path("root.json")).unwrap(), fixed);
    assert_eq!(
        std::fs::read_to_string(path("lamps.json")).unwrap(),
        "{ 'enum': 'LampKind', 'data': [ 'bulb' ] }\n"
    );
}

#[test]
fn replacements_that_overlap_are_applied_one_after_the_other() {
    let example = r#"Example:

{ "event": "PAUSE" "timestamp": { "microseconds": 2, "seconds": 1 } } }
"#;
    let (_folder, path) = file(&format!("{GOOD}\n{example}"));
    let (code, _, err) = run(&["check", "--fix", &path]);
    assert_eq!((code, err.as_str()), (Some(0), "fixed: 3 problems\n1 event, 0 types: no problems\n"));
    let fixed = std::fs::read_to_string(&path).unwrap();
    let expected = r#"{ "timestamp": { "seconds": 1, "microseconds": 2 }, "event": "PAUSE" }"#;
    assert!(fixed.contains(&format!("{expected} \n")) || fixed.contains(&format!("{expected}\n")), "{fixed}");
}

#[test]
fn what_is_not_certain_is_offered_and_left() {
    // `plock` is as close to `block` as to `clock`.
    let text = GOOD.replace("Data: None.", "Data:\n\n- \"plock\": one (json-string)\n- \"block\": two (json-string)\n- \"clock\": three (json-string)");
    let text = text.replace("It pauses.", "Subject: flock\n\nIt pauses.");
    let (_folder, path) = file(&text);
    let (code, _, err) = run(&["check", "--fix", &path]);
    assert_eq!(code, Some(1));
    assert!(err.contains("did you mean `") && !err.contains("fixed"), "{err}");
    assert_eq!(std::fs::read_to_string(&path).unwrap(), text);
}

#[test]
fn replacements_are_in_the_formats_for_programs() {
    let (_folder, path) = file(&GOOD.replace("It pauses.", "Sinse: 2.1\n\nIt pauses."));
    let (_, out, err) = run(&["check", "--format", "json", &path]);
    let problem: serde_json::Value = serde_json::from_str(&out).unwrap();
    let replacement = &problem["replacement"];
    assert_eq!(
        (replacement["title"].as_str(), replacement["certain"].as_bool()),
        (Some("did you mean `Since`?"), Some(true))
    );
    let edit = &replacement["edits"][0];
    assert_eq!(
        (edit["line"].as_u64(), edit["column"].as_u64(), edit["text"].as_str()),
        (Some(7), Some(1), Some("Since"))
    );
    assert_eq!(edit["end"].as_u64().unwrap() - edit["start"].as_u64().unwrap(), 5);
    assert_eq!(problem["label"], "not a field");
    assert_eq!(err, "error: 1 error\n");
    let (_, out, _) = run(&["check", "--format", "github", &path]);
    assert!(out.contains("%0Adid you mean `Since`?"), "{out}");
}

#[test]
fn the_closing_line_counts_and_says_whether_output_was_written() {
    let text = BAD.replace("Again.", "Again.\n\nData: None.\n\n- \"a\": one (json-int)");
    let (folder, path) = file(&text);
    let out = folder.path().join("out").display().to_string();
    for arguments in
        [&["rust", &path][..], &["model", &path], &["sample", &path], &["generate", "--out", &out, &path]]
    {
        let (code, out, err) = run(arguments);
        assert_eq!((code, out.as_str()), (Some(1), ""), "{arguments:?}");
        assert!(err.ends_with("\nerror: 2 errors, 1 warning; no output written\n"), "{arguments:?}: {err}");
    }
    for arguments in [&["check", &path][..], &["diff", &path, &path]] {
        let (code, _, err) = run(arguments);
        assert_eq!(code, Some(1), "{arguments:?}");
        assert!(err.ends_with("\nerror: 2 errors, 1 warning\n"), "{arguments:?}: {err}");
    }
}

#[test]
fn a_code_or_an_event_that_is_mistyped_is_corrected() {
    let (code, _, err) = run(&["explain", "E1066"]);
    assert_eq!(code, Some(2));
    assert!(err.contains("did you mean `E106`?"), "{err}");
    let (code, _, err) = run(&["sample", "--event", "SHUTDWN"]);
    assert_eq!(code, Some(2));
    assert!(err.contains("no event is called `SHUTDWN`; did you mean `SHUTDOWN`?"), "{err}");
    let (_, out, _) = run(&["explain", "e106"]);
    assert!(
        out.contains("\nWrong:\n") && out.contains("    Sinse: 2.1\n") && out.contains("\nRight:\n"),
        "{out}"
    );
}

#[test]
fn a_flag_of_a_command_selects_another_artifact_and_is_in_its_header() {
    let (_folder, path) = file(GOOD);
    let (code, known, _) = run(&["json-schema", &path]);
    assert_eq!(code, Some(0));
    assert!(known.contains("\"const\": \"PAUSE\"") && !known.contains("MisfitEvent"), "{known}");
    let (code, open, _) = run(&["json-schema", "--open", &path]);
    assert_eq!(code, Some(0));
    assert!(open.contains("MisfitEvent") && open.contains("qmp-gen json-schema --open "), "{open}");
    let (code, schema, _) = run(&["model", "--schema", &path]);
    assert_eq!(code, Some(0));
    assert!(schema.contains("\"title\": \"Model\""), "{schema}");
    assert_eq!(run(&["markdown", "--open", &path]).0, Some(2));
}
