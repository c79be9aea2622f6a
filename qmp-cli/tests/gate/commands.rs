//! Commands, which `diff` compares if they are named.

use std::process::Command;

use super::OLD;
use super::folder::{Folder, QMP_GEN};

const COMMANDS: &str = "{ 'struct': 'Disk', 'data': { 'id': 'str', 'size': 'int' } }
{ 'command': 'eject', 'allow-oob': true, 'data': { 'id': 'str', '*force': 'bool' } }
{ 'command': 'query-disks', 'returns': [ 'Disk' ] }
{ 'event': 'EJECTED' }
";

#[test]
fn commands_are_compared_if_they_are_named() {
    let folder = Folder::new();
    folder.write("old.json", COMMANDS);
    let new = COMMANDS.replace("'allow-oob': true, ", "").replace("'*force': 'bool'", "'reason': 'str'");
    folder.write("new.json", &new.replace(", 'size': 'int'", ""));
    folder.same(&["old.json", "new.json"]);
    let (code, out, err) = folder.diff(&["--breaking", "--command", "eject,query-*", "old.json", "new.json"]);
    assert_eq!(code, Some(1), "{err}");
    for part in [
        "!~ command `eject` can no longer be executed out of band\n     new.json:2:14: oob-removed; breaks wire, Rust",
        "!+ argument `eject.reason` is new, and required\n     new.json:2:46: required-argument-added; breaks wire, Rust",
        "!- argument `eject.force` is gone\n     old.json:2:65: argument-removed; breaks wire, Rust\n     Rust: `Eject.force` was removed",
        "!- member `Disk.size` is gone\n     old.json:1:44: member-removed; breaks wire, Rust\n",
    ] {
        assert!(out.contains(part), "{part}\n{out}");
    }
    assert!(!out.contains(": rust-"), "each change of the Rust comes from one on the wire: {out}");
    let (_, out, _) = folder.diff(&["--command=eject", "--format=github", "old.json", "new.json"]);
    let annotation = "::error file=new.json,line=2,col=14,title=oob-removed::command `eject` can no longer";
    assert!(out.starts_with(annotation), "{out}");
    let (_, out, _) = folder.diff(&["--command=eject", "--format=json", "old.json", "new.json"]);
    let list: serde_json::Value = serde_json::from_str(&out).unwrap();
    assert_eq!(
        (&list[0]["wire"], &list[0]["json_schema"]),
        (&"breaking".into(), &"unchanged".into()),
        "{out}"
    );
    let words = ["--command=query-disks", "--ignore=member-removed@Disk.*", "old.json", "new.json"];
    assert_eq!(folder.diff(&words).0, Some(0));
}

#[test]
fn a_command_may_be_in_one_of_both_and_has_to_be_in_one() {
    let folder = Folder::new();
    folder.write("old.json", COMMANDS);
    folder.write("new.json", &COMMANDS.replace("'eject'", "'eject-disk'"));
    folder.write("text.txt", OLD);
    let gone = "!- command `eject` is gone\n     old.json:2:14: command-removed; breaks wire, Rust\n     Rust: `Eject` was removed";
    let (code, out, err) = folder.diff(&["--command", "eject", "old.json", "new.json"]);
    assert!(code == Some(1) && out.contains(gone), "{out}{err}");
    let (_, out, _) = folder.diff(&["--command=*", "old.json", "new.json"]);
    assert!(out.contains("perhaps renamed to `eject-disk`"), "{out}");
    let err = folder.refused(&["--command", "ejct", "old.json", "old.json"]);
    assert_eq!(err, "error: command: unknown command `ejct`; did you mean `eject`?\n");
    let err = folder.refused(&["--command", "eject", "text.txt", "old.json"]);
    assert_eq!(err, "error: `text.txt` has no commands; name the schema that has them with --types\n");
}

#[test]
fn models_and_replies_have_commands_too() {
    let folder = Folder::new();
    folder.write("old.json", COMMANDS);
    let model = |words: &[&str]| {
        let output =
            Command::new(QMP_GEN).current_dir(folder.path()).arg("model").args(words).output().unwrap();
        folder.write("model.json", &String::from_utf8(output.stdout).unwrap());
    };
    model(&["--types", "old.json"]);
    let err = folder.refused(&["--command", "eject", "model.json", "old.json"]);
    assert!(
        err.contains("`model.json` has no commands; make it with `qmp-gen model --command NAME`"),
        "{err}"
    );
    model(&["--types", "old.json", "--command", "*"]);
    folder.same(&["--command", "eject", "model.json", "old.json"]);
    folder.same(&["model.json", "old.json"]);
    let reply = |more: &str| {
        format!(
            r#"{{"return": [{{"name": "A", "meta-type": "event", "arg-type": "0"}},
                {{"name": "0", "meta-type": "object", "members": []}}, {{"name": "str", "meta-type": "builtin", "json-type": "string"}},
                {{"name": "1", "meta-type": "object", "members": [{{"name": "id", "type": "str"{more}}}]}},
                {{"name": "eject", "meta-type": "command", "arg-type": "1", "ret-type": "0"}}]}}"#
        )
    };
    folder.write("7.json", &reply(r#", "default": null"#));
    folder.write("8.json", &reply(""));
    let (code, out, _) = folder.diff(&["--breaking", "--command", "eject", "7.json", "8.json"]);
    let text =
        "!~ argument `eject.id` was optional and is now required\n     argument-now-required; breaks wire\n";
    assert!(code == Some(1) && out.starts_with(text), "{out}");
    folder.same(&["7.json", "8.json"]);
}
