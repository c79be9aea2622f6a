//! `cargo xtask ci`: all that a change has to pass, here and on a server alike.

use std::process::Command;
use std::time::Instant;

use clap::Args;

use crate::run::{cargo, run, shown};
use crate::{Result, browser, root};

#[derive(Debug, Args)]
pub struct Ci {
    /// Leave out `cargo test --workspace`, which has been run
    #[arg(long)]
    no_test: bool,
}

impl Ci {
    pub fn run(&self) -> Result {
        let mut failed = Vec::new();
        for mut step in self.steps() {
            let name = shown(&step);
            eprintln!("── {name}");
            let start = Instant::now();
            let done = run(&mut step);
            eprintln!(
                "   {} in {:.1} s",
                if done.is_ok() { "passed" } else { "FAILED" },
                start.elapsed().as_secs_f32()
            );
            failed.extend(done.is_err().then_some(name));
        }
        if failed.is_empty() { Ok(()) } else { Err(format!("failed: {}", failed.join(", ")).into()) }
    }

    fn steps(&self) -> Vec<Command> {
        let mut steps = vec![
            words("fmt --all --check"),
            words("clippy --workspace --all-targets --quiet -- -D warnings"),
            words("clippy --package qmp-gen --no-default-features --quiet -- -D warnings"),
            browser::own("fmt --check"),
            words("clippy --package qmp-events --no-default-features --quiet -- -D warnings"),
            words(
                "clippy --package qmp-events --no-default-features --features stream --quiet -- -D warnings",
            ),
            words("clippy --package qmp-events --all-targets --all-features --quiet -- -D warnings"),
        ];
        if !self.no_test {
            steps.push(words("test --workspace --quiet"));
        }
        steps.push(words("test --package qmp-events --no-default-features --lib --quiet"));
        steps.push(words("test --package qmp-events --features generate --test lines --quiet"));
        steps.push(words("test --package qmp-events --features cli --test tail --quiet"));
        steps.push(words("test --package qmp-events --features nats --bin qmp-tail --test nats --quiet"));
        let mut doc = words("doc --workspace --no-deps --quiet");
        doc.env("RUSTDOCFLAGS", "-D warnings");
        steps.extend([
            doc,
            words("run --quiet --package qmp-gen -- fmt --check spec/qmp-events.txt"),
            words("xtask regenerate --check"),
            words("xtask package"),
        ]);
        steps.extend(provenance());
        steps
    }
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
