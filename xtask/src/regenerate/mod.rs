//! `cargo xtask regenerate`: regenerates every committed file that is generated.
//!
//! First the parsers from their grammars, then, by a `qmp-gen` that is built with these, the types and documents from the specification,
//! then the expected outputs of tests, and the public API. In check mode nothing is written, and what is missing, stale or orphaned is named.

mod files;
mod parsers;

use std::ffi::OsString;
use std::path::{PathBuf, absolute};
use std::process::Command;
use std::time::Instant;

use clap::Args;

use crate::run::{cargo, chore, output};
use crate::workspace::{Result, root};
use files::{Files, size};

#[derive(Debug, Args)]
pub struct Regenerate {
    /// Write nothing; fail if a file is missing, stale or orphaned
    #[arg(long)]
    check: bool,
    /// Read this events text document instead of this project's own
    #[arg(long, value_name = "FILE", requires = "out")]
    events: Vec<PathBuf>,
    /// Look types up in this QAPI schema
    #[arg(long, value_name = "FILE", requires = "out")]
    types: Option<PathBuf>,
    /// Write into this folder; without --events and --types, from this project's own documents
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
}

/// The tests of the libraries and commands that compare with expected output, and can also update it; laws have none.
const GOLDENS: &str = "test --workspace --quiet --no-fail-fast --lib --test text_cases --test qapi_cases \
    --test emitters --test plan --test rust_options --test compare --test generated --test old_events -- --skip laws";

/// A stage, which reads some files and writes others.
struct Stage {
    name: &'static str,
    reads: &'static [&'static str],
    writes: &'static [&'static str],
    command: Command,
    /// Whether the stage prints the name of each file, not only of those that changed.
    lists_all: bool,
}

impl Regenerate {
    pub fn run(&self) -> Result {
        if self.out.is_some() {
            return crate::run::run(&mut cargo(self.arguments()?));
        }
        let start = Instant::now();
        let mut failed = Vec::new();
        println!("[1/4] parsers from grammars");
        let (fresh, mut written) = parsers::bring_up_to_date(self.check)?;
        failed.extend((!fresh).then_some("parsers"));
        let mut number = 1;
        for mut stage in self.stages()? {
            number += 1;
            let (succeeded, changed) = stage.run(number)?;
            written += changed;
            failed.extend((!succeeded).then_some(stage.name));
        }
        self.close(start, written, &failed)
    }

    fn stages(&self) -> Result<[Stage; 3]> {
        Ok([
            Stage {
                name: "types and documents from the specification",
                reads: &["spec/qmp-events.txt", "spec/qapi-schema.json", "spec/sequences.txt"],
                writes: &["qmp-events/generated"],
                command: cargo(self.arguments()?),
                lists_all: true,
            },
            Stage {
                name: "expected outputs of tests, and the README's",
                reads: &[],
                writes: &[
                    "qmp-gen/tests",
                    "qmp-gen/src",
                    "qmp-events/examples",
                    "qmp-events/src",
                    "qmp-events/tests",
                    "qmp-cli/tests",
                    "README.md",
                ],
                command: self.goldens(),
                lists_all: false,
            },
            Stage {
                name: "public API of the libraries",
                reads: &[],
                writes: &["spec/public-api.txt", "qmp-gen/public-api.txt", "qmp-events/public-api.txt"],
                command: chore(if self.check { "api --check" } else { "api" }),
                lists_all: true,
            },
        ])
    }

    /// Prints a summary and the next steps.
    fn close(&self, start: Instant, written: usize, failed: &[&str]) -> Result {
        let seconds = start.elapsed().as_secs();
        match (failed.is_empty(), self.check) {
            (true, true) => println!("\nall generated files are up to date ({seconds} s)"),
            (true, false) if written == 0 => {
                println!("\nall generated files were up to date ({seconds} s)\nnext: cargo test --workspace");
                println!("      and open qmp-events/generated/events.html, the reference of all events");
            }
            (true, false) => {
                println!(
                    "\nfiles written: {written} ({seconds} s)\nnext: git diff, and commit them with the change"
                );
                println!("      cargo test --workspace");
            }
            (false, true) => {
                let stale = failed.join(", ");
                return Err(
                    format!("stale or failed: {stale}; to update them, run: cargo xtask regenerate").into()
                );
            }
            (false, false) => {
                return Err(format!("failed: {}; the messages above say why", failed.join(", ")).into());
            }
        }
        Ok(())
    }

    /// The tests that compare with expected outputs, or write them.
    fn goldens(&self) -> Command {
        let mut tests = cargo(GOLDENS.split_whitespace());
        if self.check {
            tests.env_remove("UPDATE_EXPECT");
        } else {
            tests.env("UPDATE_EXPECT", "1");
        }
        tests
    }

    /// The arguments with which cargo generates the types and documents. Paths are made absolute, since the caller's current directory may
    /// differ.
    fn arguments(&self) -> Result<Vec<OsString>> {
        let words = ["run", "--bin", "qmp-gen", "--", "generate", "--out"];
        let mut arguments: Vec<OsString> = words.map(Into::into).into();
        match &self.out {
            Some(folder) => arguments.push(absolute(folder)?.into()),
            None => arguments.extend(["qmp-events/generated".into()]),
        }
        if self.events.is_empty() && self.types.is_none() {
            arguments.extend(["--regenerate-with", "cargo xtask regenerate"].map(Into::into));
        }
        if self.check {
            arguments.push("--check".into());
            // A folder chosen by the user may contain other files.
            arguments.extend(self.out.is_none().then(|| "--only".into()));
        }
        if let Some(file) = &self.types {
            arguments.extend(["--types".into(), absolute(file)?.into()]);
        }
        for file in &self.events {
            arguments.push(absolute(file)?.into());
        }
        Ok(arguments)
    }
}

impl Stage {
    /// Runs the stage and prints what it reads and writes. Returns whether it succeeded, and how many files it wrote.
    fn run(&mut self, number: usize) -> Result<(bool, usize)> {
        println!("[{number}/4] {}", self.name);
        for path in self.reads {
            println!("  read       {path}  {}", size(std::fs::metadata(root().join(path))?.len()));
        }
        let start = Instant::now();
        let before = Files::read(self.writes)?;
        let (printed, succeeded) = output(&mut self.command)?;
        let after = Files::read(self.writes)?;
        if !succeeded {
            print!("{printed}");
            return Ok((false, 0));
        }
        for line in printed.lines().filter_map(|line| line.strip_prefix("read ")) {
            println!("  found      {}", line.split(" from ").next().unwrap_or(line));
        }
        let changed = after.print_since(&before, self.lists_all);
        if !self.lists_all {
            println!("  compared   {} ({} s)", tests(&printed), start.elapsed().as_secs());
        }
        Ok((succeeded, changed))
    }
}

/// How many tests ran, from what the test harness printed.
fn tests(printed: &str) -> String {
    let results = printed.lines().filter_map(|line| line.strip_prefix("test result: "));
    let passed = results.filter_map(|line| line.split(' ').nth(1)?.parse::<usize>().ok()).sum::<usize>();
    format!("by {passed} tests")
}

#[cfg(test)]
mod unit {
    use super::*;

    #[test]
    fn the_tests_of_all_executables_are_counted() {
        let printed = "running 2 tests\ntest result: ok. 2 passed; 0 failed\n\ntest result: FAILED. 3 passed; 1 failed\n";
        assert_eq!(tests(printed), "by 5 tests");
    }
}
