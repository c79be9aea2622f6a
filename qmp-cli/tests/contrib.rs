//! What `contrib` offers to other repositories: the GitHub action, whose steps are run as a runner does, and the pre-commit hooks.
#![cfg(unix)]

use std::collections::HashMap;
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

const OLD: &str = "                                    Events
                                    ======

DISK_FAIL
---------

Group: block

A disk failed.

Data:

- \"disk\": the disk (json-string)
- \"sectors\": how many (json-int)
";

/// The clone of a repository with a commit on `main`, as a runner has it: one commit deep.
struct Checkout {
    folder: tempfile::TempDir,
}

impl Checkout {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let origin = folder.path().join("origin");
        fs::create_dir_all(origin.join("a spec")).unwrap();
        fs::write(origin.join("a spec/qmp-events.txt"), OLD).unwrap();
        git(&origin, &["init", "--quiet", "--initial-branch=main"]);
        commit(&origin);
        git(&origin, &["checkout", "--quiet", "-b", "work"]);
        fs::write(origin.join("note"), "x").unwrap();
        commit(&origin);
        let url = format!("file://{}", origin.display());
        git(folder.path(), &["clone", "--quiet", "--depth=1", &url, "clone"]);
        // The command has the name that the scripts call.
        fs::create_dir(folder.path().join("bin")).unwrap();
        let bin = folder.path().join("bin/qmp-gen");
        std::os::unix::fs::symlink(env!("CARGO_BIN_EXE_qmp-gen"), bin).unwrap();
        Self { folder }
    }

    fn path(&self) -> PathBuf {
        self.folder.path().join("clone")
    }

    fn write(&self, text: &str) {
        fs::write(self.path().join("a spec/qmp-events.txt"), text).unwrap();
    }

    /// The command, with what was built first in the search path.
    fn command(&self, program: impl AsRef<std::ffi::OsStr>) -> Command {
        let mut command = Command::new(program);
        let path = std::env::var("PATH").unwrap_or_default();
        let path = format!("{}:{path}", self.folder.path().join("bin").display());
        command.current_dir(self.path()).env("PATH", path);
        alone(&mut command);
        command
    }
}

/// Leaves out the environment of a hook, and the settings of the user.
fn alone(command: &mut Command) {
    for name in ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "QMP_GEN"] {
        command.env_remove(name);
    }
    command.env("GIT_CONFIG_GLOBAL", "/dev/null");
}

fn git(folder: &Path, words: &[&str]) {
    let mut command = Command::new("git");
    command.current_dir(folder).args(["-c", "user.name=a", "-c", "user.email=a@b"]).args(words);
    alone(&mut command);
    let output = command.output().expect("git can be run");
    assert!(output.status.success(), "{words:?}: {}", String::from_utf8_lossy(&output.stderr));
}

fn commit(folder: &Path) {
    git(folder, &["add", "--all"]);
    git(folder, &["commit", "--quiet", "--message=a change"]);
}

fn contrib() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("contrib")
}

/// A step of the action.
#[derive(Default)]
struct Step {
    name: String,
    env: Vec<(String, String)>,
    run: String,
}

/// The inputs of the action with their defaults, and its steps, read by their indentation.
fn action() -> (HashMap<String, String>, Vec<Step>) {
    let text = fs::read_to_string(contrib().join("action/action.yml")).unwrap();
    let (inputs, runs) = text.split_once("\nruns:\n").unwrap();
    let (mut defaults, mut input) = (HashMap::new(), "");
    for line in inputs.lines() {
        match line.strip_prefix("  ").and_then(|line| line.strip_suffix(':')) {
            Some(name) => input = name,
            None => {
                if let Some(default) = line.trim().strip_prefix("default: ") {
                    defaults.insert(input.to_owned(), default.trim_matches('"').to_owned());
                }
            }
        }
    }
    let mut steps: Vec<Step> = Vec::new();
    for line in runs.lines() {
        if let Some(name) = line.strip_prefix("    - name: ") {
            steps.push(Step { name: name.to_owned(), ..Step::default() });
        }
        let Some(step) = steps.last_mut() else { continue };
        let inner = line.strip_prefix("        ").unwrap_or_default();
        match inner.split_once(": ${{ ") {
            Some((name, value)) => {
                step.env.push((name.to_owned(), value.trim_end_matches(" }}").to_owned()));
            }
            None if !inner.is_empty() => step.run.extend([inner, "\n"]),
            None => {}
        }
    }
    (defaults, steps)
}

/// Runs the steps of the action with these inputs, for a pull request on `main`; the exit status of each, and what all of them print.
fn run(checkout: &Checkout, inputs: &[(&str, &str)]) -> (Vec<i32>, String) {
    let (mut values, steps) = action();
    for (name, value) in inputs {
        assert!(
            values.insert((*name).to_owned(), (*value).to_owned()).is_some(),
            "no input is called {name}"
        );
    }
    let (mut codes, mut printed) = (Vec::new(), String::new());
    for step in steps {
        assert!(!step.run.is_empty(), "{}", step.name);
        let mut command = checkout.command("bash");
        command.args(["-e", "-o", "pipefail", "-c", &step.run]);
        command.env("GITHUB_ACTION_PATH", contrib().join("action"));
        for (name, expression) in &step.env {
            // The first alternative that is not empty.
            let value = expression.split(" || ").map(|it| match it.strip_prefix("inputs.") {
                Some(input) => values[input].clone(),
                None if it == "github.base_ref" => "main".to_owned(),
                None => String::new(),
            });
            command.env(name, value.into_iter().find(|it| !it.is_empty()).unwrap_or_default());
        }
        let Output { status, stdout, stderr } = command.output().unwrap();
        codes.push(status.code().unwrap());
        printed += &String::from_utf8_lossy(&stdout);
        printed += &String::from_utf8_lossy(&stderr);
    }
    (codes, printed)
}

const DOCUMENT: (&str, &str) = ("documents", "a spec/qmp-events.txt\n");

#[test]
fn the_action_passes_what_is_clean_and_new() {
    let checkout = Checkout::new();
    let (codes, printed) = run(&checkout, &[DOCUMENT]);
    assert_eq!(codes, [0, 0, 0, 0], "{printed}");
    checkout.write(&(OLD.to_owned() + "- \"node\": its node (json-string, optional)\n"));
    let (codes, printed) = run(&checkout, &[DOCUMENT, ("compare", "a spec\nnote\n")]);
    assert_eq!(codes, [0, 0, 0, 0], "{printed}");
    assert!(
        printed.contains("::notice file=a spec/qmp-events.txt,line=15,col=4,title=member-added::"),
        "{printed}"
    );
    assert!(printed.contains("::notice title=qmp-gen diff::note is not in the base"), "{printed}");
    let (codes, _) = run(&checkout, &[DOCUMENT, ("breaking", "false")]);
    assert_eq!(codes, [0, 0, 0, 1]);
}

#[test]
fn a_renamed_file_is_compared_with_what_it_was() {
    let checkout = Checkout::new();
    git(&checkout.path(), &["mv", "a spec/qmp-events.txt", "a spec/my-qmp-events.txt"]);
    let path = checkout.path().join("a spec/my-qmp-events.txt");
    fs::write(path, OLD.replace("json-int", "json-bool")).unwrap();
    let (codes, printed) = run(&checkout, &[("documents", "a spec/my-qmp-events.txt")]);
    assert_eq!(codes, [0, 0, 0, 1], "{printed}");
    assert!(
        printed.contains("::error file=a spec/my-qmp-events.txt,line=14,col=4,title=type-changed::"),
        "{printed}"
    );
    let (code, printed) = hook(&checkout, &["breaking", "--", "a spec/my-qmp-events.txt"]);
    assert!(code == Some(1) && printed.contains("type-changed"), "{printed}");
}

#[test]
fn the_action_compares_the_commands_that_clients_use() {
    let checkout = Checkout::new();
    let schema = checkout.path().join("a spec/qapi-schema.json");
    let text = "{ 'command': 'eject', 'data': { 'id': 'str' } }\n{ 'event': 'EJECTED' }\n";
    fs::write(&schema, text).unwrap();
    commit(&checkout.path());
    fs::write(&schema, text.replace("'id'", "'disk'")).unwrap();
    let inputs = [("types", "a spec/qapi-schema.json"), ("base", "HEAD")];
    assert_eq!(run(&checkout, &inputs).0, [0, 0, 0, 0]);
    let (codes, printed) = run(&checkout, &[inputs[0], inputs[1], ("commands", "eject\nquit*\n")]);
    assert_eq!(codes, [0, 0, 0, 2], "{printed}");
    let (codes, printed) = run(&checkout, &[inputs[0], inputs[1], ("commands", "eject\n")]);
    assert_eq!(codes, [0, 0, 0, 1], "{printed}");
    assert!(printed.contains("title=argument-removed::"), "{printed}");
}

#[test]
fn the_action_fails_in_the_step_whose_matter_it_is() {
    let checkout = Checkout::new();
    checkout.write(&OLD.replace("json-int", "json-bool"));
    let (codes, printed) = run(&checkout, &[DOCUMENT]);
    assert_eq!(codes, [0, 0, 0, 1], "{printed}");
    assert!(
        printed.contains("::error file=a spec/qmp-events.txt,line=14,col=4,title=type-changed::"),
        "{printed}"
    );
    let (codes, _) = run(&checkout, &[DOCUMENT, ("ignore", "type-changed@DISK_*\n")]);
    assert_eq!(codes, [0, 0, 0, 0]);
    checkout.write(&OLD.replace("Data:\n\n", "Data:\n\n\n"));
    let (codes, printed) = run(&checkout, &[DOCUMENT]);
    assert_eq!(codes, [0, 0, 1, 0], "{printed}");
    checkout.write(&OLD.replace("json-int", "json-itn"));
    let (codes, printed) = run(&checkout, &[DOCUMENT]);
    assert_eq!(codes[..2], [0, 1], "{printed}");
    let (codes, printed) = run(&checkout, &[]);
    assert_eq!(codes, [0, 2, 0, 0], "{printed}");
}

/// Runs the script of the hooks.
fn hook(checkout: &Checkout, words: &[&str]) -> (Option<i32>, String) {
    let output = checkout.command(contrib().join("pre-commit.sh")).args(words).output().unwrap();
    (output.status.code(), String::from_utf8_lossy(&output.stdout).into_owned())
}

#[test]
fn a_hook_compares_each_file_with_the_revision_before() {
    let checkout = Checkout::new();
    let file = "a spec/qmp-events.txt";
    assert_eq!(hook(&checkout, &["check", file]).0, Some(0));
    assert_eq!(hook(&checkout, &["fmt", "--check", file]).0, Some(0));
    assert_eq!(hook(&checkout, &["breaking", "--", file]), (Some(0), "no difference\n".to_owned()));
    checkout.write(&OLD.replace("json-int", "json-bool"));
    let (code, out) = hook(&checkout, &["breaking", "--", file]);
    assert!(code == Some(1) && out.contains("type-changed; breaks wire, JSON Schema, Rust"), "{out}");
    assert_eq!(hook(&checkout, &["breaking", "--ignore", "type-changed", "--", file]).0, Some(0));
    assert_eq!(hook(&checkout, &["breaking", "--base", "HEAD", "--", file]).0, Some(1));
    fs::write(checkout.path().join("new-qmp-events.txt"), OLD).unwrap();
    assert_eq!(hook(&checkout, &["breaking", "--", "new-qmp-events.txt"]).0, Some(0));
    assert_eq!(hook(&checkout, &["breaking", file]).0, Some(2), "`--` is missing");
}

/// The command `pre-commit`, run on the hooks of this repository as they are in the working tree.
#[test]
#[ignore = "needs PRE_COMMIT, the command pre-commit, and the repository around this crate"]
fn pre_commit_runs_the_hooks() {
    let Some(pre_commit) = std::env::var_os("PRE_COMMIT") else {
        // Not `eprintln!`, which the harness hides if the test passes.
        let _ = writeln!(std::io::stderr(), "not checked: PRE_COMMIT does not name the command pre-commit");
        return;
    };
    let checkout = Checkout::new();
    // A repository with the hooks alone, since pre-commit clones one.
    let hooks = checkout.folder.path().join("hooks");
    fs::create_dir_all(hooks.join("qmp-cli/contrib")).unwrap();
    fs::copy(contrib().join("pre-commit.sh"), hooks.join("qmp-cli/contrib/pre-commit.sh")).unwrap();
    let list = contrib().join("../../.pre-commit-hooks.yaml");
    fs::copy(list, hooks.join(".pre-commit-hooks.yaml")).unwrap();
    git(&hooks, &["init", "--quiet", "--initial-branch=main"]);
    commit(&hooks);
    let ids = ["qmp-gen-check", "qmp-gen-fmt", "qmp-gen-breaking"].map(|id| format!("{{id: {id}}}"));
    let config = format!("repos: [{{repo: {:?}, rev: main, hooks: [{}]}}]\n", hooks, ids.join(", "));
    fs::write(checkout.path().join(".pre-commit-config.yaml"), config).unwrap();
    let run = || {
        git(&checkout.path(), &["add", "--all"]);
        let mut command = checkout.command(&pre_commit);
        command.arg("run").env("PRE_COMMIT_HOME", checkout.folder.path().join("cache"));
        let output = command.output().unwrap();
        (output.status.code(), String::from_utf8_lossy(&output.stdout).into_owned())
    };
    checkout.write(&(OLD.to_owned() + "- \"node\": its node (json-string, optional)\n"));
    let (code, out) = run();
    assert_eq!((code, out.matches("Passed").count()), (Some(0), 3), "{out}");
    checkout.write(&OLD.replace("json-int", "json-bool"));
    let (code, out) = run();
    assert_eq!((code, out.matches("Passed").count()), (Some(1), 2), "{out}");
    assert!(out.contains("type-changed; breaks wire, JSON Schema, Rust"), "{out}");
}
