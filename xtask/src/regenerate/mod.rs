//! `cargo xtask regenerate`: regenerates every committed file that is generated.
//!
//! First the parsers from their grammars, then, by a `qmp-gen` that is built with these, the types and documents from the specification,
//! then the expected outputs of tests, and the public API. In check mode nothing is written, and what is missing, stale or orphaned is named.

mod files;
mod parsers;

use std::collections::BTreeSet;
use std::ffi::OsString;
use std::path::{PathBuf, absolute};
use std::process::{Command, Stdio};
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

/// The tests that compare with expected output, and can also update it. Of the unit tests only these: others measure time, or try many inputs.
const GOLDENS: [&str; 2] = [
    "test --workspace --quiet --no-fail-fast --test text_cases --test qapi_cases --test emitters --test plan --test compare \
     --test differences --test generated --test emitter --test gate --test old_events",
    "test --workspace --quiet --no-fail-fast --lib --bin qmp-tail -- emit:: diagnostic:: find::",
];

/// A stage, which reads some files and writes others.
struct Stage {
    name: &'static str,
    reads: &'static [&'static str],
    writes: &'static [&'static str],
    commands: Vec<Command>,
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
                commands: vec![cargo(self.arguments()?)],
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
                commands: self.goldens(),
                lists_all: false,
            },
            Stage {
                name: "public API of the libraries",
                reads: &[],
                writes: &["spec/public-api.txt", "qmp-gen/public-api.txt", "qmp-events/public-api.txt"],
                commands: vec![chore(if self.check { "api --check" } else { "api" })],
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
    fn goldens(&self) -> Vec<Command> {
        let tests = GOLDENS.map(|words| {
            let mut tests = cargo(words.split_whitespace());
            if self.check {
                tests.env_remove("UPDATE_EXPECT");
            } else {
                tests.env("UPDATE_EXPECT", "1");
            }
            tests
        });
        tests.into()
    }

    /// The arguments with which cargo generates the types and documents. Paths are made absolute, since the caller's current directory may
    /// differ.
    fn arguments(&self) -> Result<Vec<OsString>> {
        let mut arguments: Vec<OsString> = ["run", "--bin", "qmp-gen"].map(Into::into).into();
        arguments.extend(features()?.iter().map(Into::into));
        arguments.extend(["--", "generate", "--out"].map(Into::into));
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
        let (mut printed, mut succeeded) = (String::new(), true);
        for command in &mut self.commands {
            let (text, success) = output(command)?;
            printed += &text;
            succeeded &= success;
        }
        let after = Files::read(self.writes)?;
        if !succeeded {
            print!("{printed}");
            for file in stale(&printed) {
                println!("  stale      {file}");
            }
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

/// The features with which the generator is built. Its package also has `qmp-tail`, and so needs the committed types, which do not compile if
/// the runtime has changed.
fn features() -> Result<&'static [&'static str]> {
    println!("building qmp-gen, from the new parsers");
    let mut build = cargo("build --quiet --bin qmp-gen".split(' '));
    // If this fails for another reason, the next build fails as well, and says why.
    if build.stderr(Stdio::null()).status()?.success() {
        return Ok(&[]);
    }
    println!("the committed types may not fit the runtime: qmp-gen is built with types that it generates");
    Ok(&["--features", "qmp-events/generate"])
}

/// The expected outputs that tests found to be stale, from what `expect-test` printed.
fn stale(printed: &str) -> BTreeSet<String> {
    let paths = printed.lines().filter_map(|line| line.split_once("\x1b[34m-->\x1b[0m "));
    let root = format!("{}/", root().display());
    paths.map(|(_, path)| path.trim().replace(&root, "")).collect()
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
    fn each_test_with_an_expected_output_is_run() {
        for folder in ["qmp-gen/tests", "qmp-events/tests", "qmp-cli/tests"] {
            for entry in std::fs::read_dir(root().join(folder)).unwrap() {
                let path = entry.unwrap().path();
                let text = std::fs::read_to_string(&path).unwrap_or_default();
                let compares =
                    ["expect![[", "expect_file!", "mod golden;"].iter().any(|word| text.contains(word));
                let option = format!("--test {} ", path.file_stem().unwrap().to_string_lossy());
                assert!(!compares || format!("{} ", GOLDENS[0]).contains(&option), "{}", path.display());
            }
        }
    }

    #[test]
    fn stale_outputs_are_named_once() {
        let line = format!("   \x1b[1m\x1b[34m-->\x1b[0m {}/qmp-gen/tests/a.json\n", root().display());
        let printed = format!("error: expect test failed\n{line}{line}");
        assert!(stale(&printed).into_iter().eq(["qmp-gen/tests/a.json"]));
    }

    #[test]
    fn the_tests_of_all_executables_are_counted() {
        let printed = "running 2 tests\ntest result: ok. 2 passed; 0 failed\n\ntest result: FAILED. 3 passed; 1 failed\n";
        assert_eq!(tests(printed), "by 5 tests");
    }
}
