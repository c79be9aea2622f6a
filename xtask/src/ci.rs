//! `cargo xtask ci`: all that a change has to pass, here and on a server alike.

use std::process::Command;
use std::time::Instant;

use clap::Args;

use crate::packages::{PACKAGES, own};
use crate::run::{cargo, run, shown};
use crate::{Result, root};

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

impl Ci {
    pub fn run(&self) -> Result {
        let known = STEPS.iter().map(|(name, _)| *name);
        if self.list {
            known.for_each(|name| println!("{name}"));
            return Ok(());
        }
        if let Some(name) = self.steps.iter().find(|step| !known.clone().any(|known| known == step.as_str()))
        {
            return Err(format!("there is no step `{name}`; `--list` names them").into());
        }
        let mut failed = Vec::new();
        for (name, commands) in STEPS.iter().filter(|(name, _)| self.takes(name)) {
            for mut command in commands() {
                failed.extend((!passes(&mut command)).then_some(*name));
            }
        }
        if failed.is_empty() { Ok(()) } else { Err(format!("failed: {}", failed.join(", ")).into()) }
    }

    fn takes(&self, name: &str) -> bool {
        let left_out = self.no_test && name == "test";
        !left_out && (self.steps.is_empty() || self.steps.iter().any(|step| step == name))
    }
}

/// Runs a command, and tells how it went.
fn passes(command: &mut Command) -> bool {
    eprintln!("── {}", shown(command));
    let start = Instant::now();
    let done = run(command).is_ok();
    eprintln!("   {} in {:.1} s", if done { "passed" } else { "FAILED" }, start.elapsed().as_secs_f32());
    done
}

/// What a step runs.
type Commands = fn() -> Vec<Command>;

/// The steps by name, each of which is a job of the workflow.
const STEPS: &[(&str, Commands)] = &[
    ("format", || each(words("fmt --all --check"), "fmt --check")),
    ("lint", lint),
    ("test", || vec![words("test --workspace --quiet")]),
    ("features", features),
    ("doc", || {
        let mut doc = words("doc --workspace --no-deps --quiet");
        doc.env("RUSTDOCFLAGS", "-D warnings");
        vec![doc]
    }),
    ("spec", || {
        vec![words("run --quiet --package qmp-cli --bin qmp-gen -- fmt --check spec/qmp-events.txt")]
    }),
    ("regenerate", || vec![words("xtask regenerate --check")]),
    ("dependencies", || vec![words("xtask dependencies")]),
    ("api", || vec![words("xtask api --check")]),
    ("model", || vec![words("xtask model")]),
    ("compile", || vec![words("xtask compile")]),
    ("package", || vec![words("xtask package")]),
    ("provenance", || provenance().into_iter().collect()),
];

/// A command for the workspace, and `arguments` for each package outside it.
fn each(workspace: Command, arguments: &str) -> Vec<Command> {
    std::iter::once(workspace).chain(PACKAGES.map(|package| own(package, arguments))).collect()
}

fn lint() -> Vec<Command> {
    let mut commands = each(
        words("clippy --workspace --all-targets --quiet -- -D warnings"),
        "clippy --all-targets --quiet -- -D warnings",
    );
    let features = [
        "clippy --package qmp-gen --lib --quiet -- -D warnings",
        "clippy --package qmp-gen --lib --features documents --quiet -- -D warnings",
        "clippy --package qmp-events --lib --no-default-features --quiet -- -D warnings",
        "clippy --package qmp-events --lib --quiet -- -D warnings",
        "clippy --workspace --exclude xtask --all-targets --all-features --quiet -- -D warnings",
    ];
    commands.extend(features.map(words));
    commands
}

fn features() -> Vec<Command> {
    [
        "test --package qmp-events --features generate --test lines --quiet",
        "test --package qmp-cli --features nats --bin qmp-tail --test nats --quiet",
    ]
    .map(words)
    .into()
}

fn words(arguments: &str) -> Command {
    cargo(arguments.split(' '))
}

/// Whether sentences of upstream documents have come in; only where these are at hand.
fn provenance() -> Option<Command> {
    let tool = root().join("../shared/tools/provenance.py");
    if !tool.exists() {
        eprintln!("── skipped: {} is missing", tool.display());
        return None;
    }
    let mut command = Command::new("python3");
    command.current_dir(root()).args(["../shared/tools/provenance.py", "spec", "README.md"]);
    Some(command)
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_workflow_has_a_job_for_each_step() {
        let workflow = std::fs::read_to_string(crate::root().join(".github/workflows/ci.yml")).unwrap();
        let jobs: Vec<_> = workflow.lines().filter_map(|line| line.split("cargo xtask ci ").nth(1)).collect();
        let names: Vec<_> = super::STEPS.iter().map(|(name, _)| *name).collect();
        assert_eq!(jobs, names);
    }
}
