//! `cargo xtask ci`: all checks that a change has to pass, locally and on a server.
//!
//! A step that fails stops no other one; a table at the end says what failed, why, and what to run.

use std::process::Command;
use std::time::Instant;

use clap::Args;

use crate::packages::{PACKAGES, own};
use crate::run::{cargo, cause, children_seconds, chore, shown};
use crate::workspace::Result;

#[derive(Debug, Args)]
pub struct Ci {
    /// Leave out the step `test`, which has been run
    #[arg(long)]
    no_test: bool,
    /// Print the names of the steps
    #[arg(long)]
    list: bool,
    /// Only these steps
    steps: Vec<String>,
}

/// A step by its name, which is that of its job on a server.
struct Step {
    name: &'static str,
    commands: fn() -> Vec<Command>,
    /// The command that repairs it, if there is one.
    repair: Option<&'static str>,
}

const STEPS: &[Step] = &[
    Step {
        name: "format",
        commands: || each(words("fmt --all --check"), "fmt --check"),
        repair: Some("cargo fmt --all"),
    },
    Step { name: "lint", commands: lint, repair: None },
    Step { name: "test", commands: || vec![words("test --workspace --quiet --no-fail-fast")], repair: None },
    Step { name: "features", commands: features, repair: None },
    Step { name: "libraries", commands: libraries, repair: None },
    Step { name: "doc", commands: doc, repair: None },
    Step { name: "spec", commands: spec, repair: Some("cargo xtask ci spec, and read its problems") },
    Step { name: "layers", commands: || vec![chore("layers")], repair: None },
    Step {
        name: "regenerate",
        commands: || vec![chore("regenerate --check")],
        repair: Some("cargo xtask regenerate"),
    },
    Step { name: "dependencies", commands: || vec![chore("dependencies")], repair: None },
    Step { name: "model", commands: || vec![chore("model")], repair: None },
    Step { name: "schemas", commands: || vec![chore("schemas")], repair: None },
    Step { name: "compile", commands: || vec![chore("compile")], repair: None },
    Step { name: "package", commands: || vec![chore("package")], repair: None },
];

/// How a step went.
struct Outcome {
    name: &'static str,
    seconds: f32,
    /// Those of all processors together, in which other programs have no part.
    processor: f64,
    /// Why it failed, and the command to run.
    failure: Option<(String, String)>,
}

impl Ci {
    pub fn run(&self) -> Result {
        if self.list {
            for step in STEPS {
                println!("{}", step.name);
            }
            return Ok(());
        }
        let is_known = |name: &str| STEPS.iter().any(|step| step.name == name);
        if let Some(name) = self.steps.iter().find(|name| !is_known(name)) {
            return Err(format!("unknown step `{name}`; `--list` prints the steps").into());
        }
        let outcomes: Vec<_> = STEPS.iter().filter(|step| self.takes(step.name)).map(Step::run).collect();
        eprint!("{}", table(&outcomes));
        let failed = outcomes.iter().filter(|outcome| outcome.failure.is_some()).count();
        if failed == 0 { Ok(()) } else { Err(format!("{failed} of {} steps failed", outcomes.len()).into()) }
    }

    fn takes(&self, name: &str) -> bool {
        let left_out = self.no_test && name == "test";
        !left_out && (self.steps.is_empty() || self.steps.iter().any(|step| step == name))
    }
}

impl Step {
    /// Runs all commands, whether or not one fails.
    fn run(&self) -> Outcome {
        let (start, before) = (Instant::now(), children_seconds().unwrap_or_default());
        let mut failure = None;
        for mut command in (self.commands)() {
            eprintln!("── {}", shown(&command));
            if let Some(cause) = cause(&mut command) {
                let repair = self.repair.map_or_else(|| shown(&command), str::to_owned);
                failure.get_or_insert((cause, repair));
            }
        }
        let processor = children_seconds().unwrap_or_default() - before;
        Outcome { name: self.name, seconds: start.elapsed().as_secs_f32(), processor, failure }
    }
}

/// A line for each step, and two more for one that failed.
fn table(outcomes: &[Outcome]) -> String {
    let line = |Outcome { name, seconds, processor, failure }: &Outcome| {
        let took = format!("{seconds:7.1} s  {processor:7.1} s of processors\n");
        match failure {
            None => format!("{name:14} passed  {took}"),
            Some((cause, command)) => {
                format!("{name:14} FAILED  {took}    cause: {cause}\n    run:   {command}\n")
            }
        }
    };
    outcomes.iter().map(line).collect()
}

/// A command for the workspace, and `arguments` for each package outside it.
fn each(workspace: Command, arguments: &str) -> Vec<Command> {
    std::iter::once(workspace).chain(PACKAGES.map(|package| own(package, arguments))).collect()
}

fn lint() -> Vec<Command> {
    let mut commands = each(
        words("clippy --workspace --all-targets --quiet -- -D warnings"),
        "clippy --all-targets --quiet -- -D warnings",
    );
    // The first command has every feature but `generate` and `nats`.
    let features = [
        "clippy --workspace --bin qmp-tail --test nats --test operate --features qmp-cli/nats --quiet -- -D warnings",
        "clippy --package qmp-gen --lib --quiet -- -D warnings",
        "clippy --package qmp-gen --lib --features documents --quiet -- -D warnings",
        "clippy --package qmp-events --lib --no-default-features --quiet -- -D warnings",
        "clippy --package qmp-events --lib --quiet -- -D warnings",
        "clippy --package qmp-events --lib --features generate --quiet -- -D warnings",
    ];
    commands.extend(features.map(words));
    commands
}

/// What `generate` and `nats` add passes its tests, and each feature of `qmp-gen` compiles alone; `lint` compiles it without any, and with
/// `documents`.
fn features() -> Vec<Command> {
    let test = "test --workspace --features qmp-events/generate,qmp-cli/nats --test lines --bin qmp-tail --test nats --test operate --quiet";
    let mut commands = vec![words(test)];
    let features = ["render", "html", "compare", "sample", "builtin", "serde"];
    commands.extend(
        features.map(|feature| words(&format!("check --package qmp-gen --lib --quiet --features {feature}"))),
    );
    commands
}

/// The crates that users of other systems build.
fn libraries() -> Vec<Command> {
    vec![words("check --package qmp-spec --package qmp-gen --package qmp-events --all-features --quiet")]
}

fn doc() -> Vec<Command> {
    let mut doc = words("doc --workspace --no-deps --quiet");
    doc.env("RUSTDOCFLAGS", "-D warnings");
    vec![doc]
}

/// The specification has its canonical layout, no warning, and no place that a draft left to write; drafts are tested, on QEMU's trees as well
/// if there are any.
fn spec() -> Vec<Command> {
    let ignored = if std::env::var_os("QMP_TEST_DATA").is_some() { " -- --include-ignored" } else { "" };
    let mut commands: Vec<Command> = [
        "run --quiet --bin qmp-gen -- fmt --check spec/qmp-events.txt",
        "run --quiet --bin qmp-gen -- check --strict --types spec/qapi-schema.json spec/qmp-events.txt",
    ]
    .map(words)
    .into();
    commands.push(own("track", "run --quiet -- --places"));
    commands.push(own("track", &format!("test --quiet{ignored}")));
    commands
}

fn words(arguments: &str) -> Command {
    cargo(arguments.split(' '))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::workspace::root;

    #[test]
    fn the_workflow_has_a_job_for_each_step() {
        let workflow = std::fs::read_to_string(root().join(".github/workflows/ci.yml")).unwrap();
        let (_, rest) = workflow.split_once("        step:\n").expect("the matrix has the steps");
        let listed: Vec<_> = rest.lines().map_while(|line| line.strip_prefix("          - ")).collect();
        assert_eq!(listed, STEPS.iter().map(|step| step.name).collect::<Vec<_>>());
    }

    #[test]
    fn a_step_that_fails_is_in_the_table_with_its_cause_and_what_to_run() {
        let passed = Outcome { name: "format", seconds: 0.5, processor: 0.75, failure: None };
        let step =
            Step { name: "lint", commands: || vec![words("no-such-command")], repair: Some("repair it") };
        let failed = Outcome { seconds: 1.0, processor: 0.0, ..step.run() };
        let table = table(&[passed, failed]);
        let lines: Vec<_> = table.lines().collect();
        let shown = [
            "format         passed      0.5 s      0.8 s of processors",
            "lint           FAILED      1.0 s      0.0 s of processors",
        ];
        assert_eq!(lines[..2], shown);
        assert!(lines[2].starts_with("    cause: error: no such command"), "{table}");
        assert_eq!(lines[3], "    run:   repair it");
    }
}
