//! `qmp-gen diff` as a gate: exit statuses, formats, what is ignored, and operands that are files, folders, pipes or git revisions.

mod commands;
mod folder;
mod revisions;

use std::io::Write as _;
use std::process::{Command, Stdio};

use expect_test::expect;

use folder::{Folder, QMP_GEN};

const OLD: &str = "Events
======

DISK_FAIL
---------

Group: block
Subject: id

A disk failed.

Data:

- \"id\": the disk (json-string)
- \"sectors\": how many (json-int, uint32)
- \"action\": what is done (json-string)
    \"stop\": stops
    \"report\": reports
";

/// A rename, a new optional member, a removed value, a widened type and a new event.
fn new() -> String {
    let new = OLD.replace("- \"id\": the disk (json-string)", "- \"disk\": the disk (json-string)");
    let new = new.replace("Subject: id", "Subject: disk").replace("json-int, uint32", "json-int, uint64");
    let new = new.replace("    \"report\": reports\n", "- \"node\": its node (json-string, optional)\n");
    new + "\nDISK_BACK\n---------\n\nGroup: block\n\nA disk is back.\n\nData: None.\n"
}

fn both() -> Folder {
    let folder = Folder::new();
    folder.write("old.txt", OLD);
    folder.write("new.txt", &new());
    folder
}

#[test]
fn each_format_says_the_rule_the_place_and_what_breaks() {
    let folder = both();
    let (code, out, _) = folder.diff(&["--breaking", "old.txt", "new.txt"]);
    assert_eq!(code, Some(1));
    expect![[r#"
        !+ member `DISK_FAIL.disk` is new, and always there
             new.txt:14:4: required-member-added; breaks Rust
             Rust: `DiskFail` has a function `new` with a further argument, `disk`
        !~ `DISK_FAIL.sectors` was an integer of 32 bits without sign and is now of 64 bits without sign
             new.txt:15:4: integer-widened; breaks wire, JSON Schema, Rust
             Rust: `DiskFail.sectors` was of type `u32` and is of type `u64`
         + member `DISK_FAIL.node` is new, and optional
             new.txt:18:4: member-added; breaks nothing
        !- member `DISK_FAIL.id` is gone
             old.txt:14:4: member-removed; breaks wire, JSON Schema, Rust
             perhaps renamed to `disk`
             Rust: `DiskFail.id` was removed
        !- `DiskFailAction` has no value `report` any more
             old.txt:18:5: value-removed; breaks JSON Schema, Rust
             Rust: `DiskFailAction::Report` was removed
         + event `DISK_BACK` is new
             new.txt:20:1: event-added; breaks nothing
        6 differences, 4 breaking
    "#]]
    .assert_eq(&out);
    expect![[r#"
        ## Breaks clients

        - member `DISK_FAIL.disk` is new, and always there (`required-member-added`, breaks Rust, new.txt:14)
        - `DISK_FAIL.sectors` was an integer of 32 bits without sign and is now of 64 bits without sign (`integer-widened`, breaks wire, JSON Schema, Rust, new.txt:15)
        - member `DISK_FAIL.id` is gone, perhaps renamed to `disk` (`member-removed`, breaks wire, JSON Schema, Rust, old.txt:14)
        - `DiskFailAction` has no value `report` any more (`value-removed`, breaks JSON Schema, Rust, old.txt:18)

        ## Does not

        - member `DISK_FAIL.node` is new, and optional (`member-added`, new.txt:18)
        - event `DISK_BACK` is new (`event-added`, new.txt:20)

    "#]]
    .assert_eq(&folder.diff(&["--format", "markdown", "old.txt", "new.txt"]).1);
    let (_, out, _) = folder.diff(&["--format", "json", "old.txt", "new.txt"]);
    let list: serde_json::Value = serde_json::from_str(&out).unwrap();
    let gone = &list[3];
    assert_eq!((&gone["rule"], &gone["in"]), (&"member-removed".into(), &"old".into()));
    assert_eq!((&gone["perhaps_renamed_to"], &list[4]["perhaps_renamed_to"]), (&"disk".into(), &().into()));
    assert_eq!((&gone["file"], &gone["line"], &gone["column"]), (&"old.txt".into(), &14.into(), &4.into()));
    assert_eq!((&gone["wire"], &gone["rust"]), (&"breaking".into(), &"breaking".into()));
    assert_eq!((&list[5]["breaking"], &list[5]["json_schema"]), (&false.into(), &"compatible".into()));
}

#[test]
fn annotations_name_files_of_the_change() {
    let folder = both();
    folder.write("old.txt", OLD);
    folder.commit();
    folder.write("old.txt", &new());
    let (code, out, _) = folder.diff(&["--breaking", "--format", "github", "git:HEAD:old.txt", "old.txt"]);
    assert_eq!(code, Some(1));
    let lines: Vec<_> = out.lines().collect();
    assert_eq!(
        lines[3],
        "::error file=old.txt,line=14,col=4,title=member-removed::member `DISK_FAIL.id` is gone; perhaps renamed to `disk`; breaks \
         wire, JSON Schema, Rust; the place is in the old document%0ARust: `DiskFail.id` was removed"
    );
    assert_eq!(
        lines[5],
        "::notice file=old.txt,line=20,col=1,title=event-added::event `DISK_BACK` is new; breaks nothing"
    );
}

#[test]
fn only_what_breaks_fails_if_that_is_asked_for() {
    let folder = Folder::new();
    folder.write("old.txt", OLD);
    folder.write("new.txt", &(OLD.to_owned() + "- \"node\": its node (json-string, optional)\n"));
    assert_eq!(folder.diff(&["old.txt", "new.txt"]).0, Some(1));
    assert_eq!(folder.diff(&["--breaking", "old.txt", "new.txt"]).0, Some(0));
    assert_eq!(folder.diff(&["--breaking", "new.txt", "old.txt"]).0, Some(1));
    let (code, out, _) = folder.diff(&["--ignore", "optional-member-removed", "new.txt", "old.txt"]);
    assert_eq!((code, out.as_str()), (Some(0), "no difference; 1 ignored\n"));
}

#[test]
fn rules_surfaces_and_places_can_be_ignored() {
    let folder = both();
    let diff = |ignored: &[&str]| {
        let words = ["--breaking", "old.txt", "new.txt"].into_iter();
        let words: Vec<_> = words.chain(ignored.iter().flat_map(|it| ["--ignore", it])).collect();
        let (code, out, err) = folder.diff(&words);
        (code, out.lines().last().unwrap_or_default().to_owned(), err)
    };
    assert_eq!(diff(&["rust"]).1, "5 differences, 3 breaking; 1 ignored");
    assert_eq!(diff(&["rust", "json-schema"]).1, "4 differences, 2 breaking; 2 ignored");
    let (code, last, _) = diff(&["rust", "json-schema", "wire"]);
    assert_eq!((code, last.as_str()), (Some(0), "2 differences, 0 breaking; 4 ignored"));
    assert_eq!(diff(&["member-removed@DISK_*"]).1, "5 differences, 3 breaking; 1 ignored");
    let (_, last, err) = diff(&["member-removed@RTC_*"]);
    assert_eq!(last, "6 differences, 4 breaking");
    assert_eq!(err, "note: `--ignore member-removed@RTC_*` applies to no difference\n");
    let (code, _, err) = diff(&["membr-removed"]);
    assert_eq!(code, Some(2));
    assert!(err.contains("no rule is called `membr-removed`; did you mean `member-removed`?"), "{err}");
}

#[test]
fn rules_are_listed_and_explained() {
    let run = |words: &[&str]| {
        let output = Command::new(QMP_GEN).args(words).output().unwrap();
        String::from_utf8(output.stdout).unwrap()
    };
    assert!(run(&["diff", "--help"]).contains("  member-removed          wire, json-schema, rust\n"));
    assert_eq!(run(&["help", "diff"]), run(&["diff", "--help"]));
    assert!(!run(&["diff", "-h"]).contains("member-removed  "));
    let folder = Folder::new();
    run(&["man", "-o", folder.path().to_str().unwrap()]);
    let page = std::fs::read_to_string(folder.path().join("qmp-gen-diff.1")).unwrap();
    assert!(page.contains("\\fBrequired\\-argument\\-added\\fR\n"), "{page}");
    assert!(run(&["explain"]).contains("\nmember-removed  rule "));
    let text = run(&["explain", "member-removed"]);
    assert!(
        text.contains("\n  wire         breaks users\n") && text.contains("--ignore member-removed@PLACE")
    );
}

/// Runs `diff` in a shell, which makes pipes.
#[cfg(unix)]
fn shell(folder: &Folder, script: &str) -> (Option<i32>, String) {
    let output =
        Command::new("bash").current_dir(folder.path()).args(["-c", script, QMP_GEN]).output().unwrap();
    (output.status.code(), String::from_utf8(output.stdout).unwrap())
}

#[test]
#[cfg(unix)]
fn both_sides_may_be_pipes_and_one_may_be_standard_input() {
    let folder = both();
    let (code, out) = shell(&folder, "\"$0\" diff <(cat old.txt) <(cat old.txt)");
    assert_eq!((code, out.as_str()), (Some(0), "no difference\n"));
    let mut child = Command::new(QMP_GEN)
        .current_dir(folder.path())
        .args(["diff", "--breaking", "old.txt", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(new().as_bytes()).unwrap();
    assert_eq!(child.wait().unwrap().code(), Some(1));
    assert_eq!(folder.refused(&["-", "-"]), "error: standard input can be read only once\n");
}

#[test]
fn a_document_and_a_schema_are_compared() {
    let folder = Folder::new();
    folder.write("old.txt", OLD);
    folder.write(
        "new.json",
        "{ 'enum': 'Act', 'data': ['stop', 'report'] }\n\
         { 'event': 'DISK_FAIL', 'data': { 'id': 'str', 'sectors': 'uint32', 'action': 'Act' } }\n",
    );
    folder.same(&["old.txt", "new.json"]);
    folder.same(&["new.json", "old.txt"]);
}
