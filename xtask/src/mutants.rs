//! `cargo xtask mutants`: small changes of the code, each of which has to fail a test.

mod explained;
mod name;
mod sample;

use std::collections::HashSet;
use std::fs;
use std::path::PathBuf;
use std::process::Stdio;

use clap::Args;

use crate::run::{cargo, output, run};
use crate::workspace::{Result, root};
use explained::Explained;
use name::Name;

/// The files that are changed by default.
const FILES: [&str; 3] =
    ["qmp-gen/src/resolve/**/*.rs", "qmp-events/src/runtime/**/*.rs", "qmp-events/src/stream/**/*.rs"];

/// A test module that cargo-mutants does not recognize as one.
const EXCLUDED: [&str; 2] = ["--exclude", "qmp-events/src/stream/model.rs"];

/// The folder of cargo-mutants' logs.
const OUTPUT: &str = "target/mutants";

#[derive(Debug, Args)]
pub struct Mutants {
    /// Change only these files, as paths from the workspace's folder, or patterns of such
    #[arg(value_name = "FILES")]
    files: Vec<String>,
    /// Change only functions whose name, or mutants whose description, this regular expression matches
    #[arg(long, value_name = "REGEX")]
    only: Option<String>,
    /// Make only this number of the changes. A change has a place in line by its file and description, so a larger sample
    /// contains a smaller one, and an edit elsewhere does not change which are chosen
    #[arg(long, value_name = "N")]
    sample: Option<usize>,
    /// Another sample of the same size
    #[arg(long, value_name = "S", default_value_t = 1)]
    seed: u64,
    /// Print the chosen changes, and make none
    #[arg(long)]
    list: bool,
    /// How long the tests may take for one change, in seconds; by default a multiple of what they take without any
    #[arg(long, value_name = "SECONDS")]
    timeout: Option<u32>,
    /// Change the files where they are, without a copy of the workspace. It is faster, and for a clone in which nobody works
    #[arg(long)]
    in_place: bool,
    /// The tests pass without a change: do not try
    #[arg(long)]
    no_baseline: bool,
    /// The tests to run, as arguments of `cargo test`
    #[arg(last = true, value_name = "TESTS", default_values = ["--lib", "--tests"])]
    tests: Vec<String>,
}

impl Mutants {
    pub fn run(&self) -> Result {
        let mut version = cargo(["mutants", "--version"]);
        let found = version.stdout(Stdio::null()).stderr(Stdio::null()).status();
        if !found.is_ok_and(|status| status.success()) {
            return Err(
                "cargo-mutants is missing; to install it, run: cargo install cargo-mutants --locked".into()
            );
        }
        let explained = Explained::read()?;
        explained.check_against(&names(explained.files())?)?;
        let chosen = self.chosen()?;
        if self.list {
            for name in &chosen {
                println!("{name}");
            }
            return Ok(());
        }
        fs::create_dir_all(root().join(OUTPUT))?;
        let ended = run(&mut cargo(self.arguments(&chosen)));
        let Some(results) = Results::read() else { return ended };
        results.report(&explained, chosen.len())
    }

    fn files(&self) -> Vec<&str> {
        if self.files.is_empty() { FILES.into() } else { self.files.iter().map(String::as_str).collect() }
    }

    /// The changes to make.
    fn chosen(&self) -> Result<Vec<Name>> {
        let mut list = listing(self.files().into_iter());
        list.extend(self.only.iter().flat_map(|only| ["--re".to_owned(), only.clone()]));
        let all = listed(list)?;
        Ok(match self.sample {
            Some(size) => sample::sample(all, size, self.seed),
            None => all,
        })
    }

    fn arguments(&self, chosen: &[Name]) -> Vec<String> {
        let mut arguments: Vec<String> =
            ["mutants", "--colors", "never", "--output", OUTPUT].map(Into::into).into();
        arguments.extend(EXCLUDED.map(Into::into));
        arguments.extend(self.files().into_iter().flat_map(|file| ["--file".to_owned(), file.to_owned()]));
        if self.sample.is_some() {
            arguments.push("--shuffle".to_owned());
            arguments.extend(chosen.iter().flat_map(|name| ["--re".to_owned(), sample::exactly(name)]));
        } else {
            arguments.extend(self.only.iter().flat_map(|only| ["--re".to_owned(), only.clone()]));
        }
        arguments
            .extend(self.timeout.iter().flat_map(|seconds| ["--timeout".to_owned(), seconds.to_string()]));
        arguments.extend(self.in_place.then(|| "--in-place".to_owned()));
        arguments.extend(self.no_baseline.then(|| "--baseline=skip".to_owned()));
        arguments.push("--".to_owned());
        arguments.extend(self.tests.iter().cloned());
        arguments
    }
}

/// What came of the changes.
struct Results {
    caught: Vec<Name>,
    missed: Vec<Name>,
    endless: Vec<Name>,
    unviable: usize,
}

impl Results {
    /// Reads cargo-mutants' logs; nothing if it has written none.
    fn read() -> Option<Self> {
        let folder: PathBuf = root().join(OUTPUT).join("mutants.out");
        let lines = |name| -> Option<Vec<Name>> {
            Some(fs::read_to_string(folder.join(name)).ok()?.lines().map(str::to_owned).collect())
        };
        Some(Self {
            caught: lines("caught.txt")?,
            missed: lines("missed.txt")?,
            endless: lines("timeout.txt")?,
            unviable: lines("unviable.txt")?.len(),
        })
    }

    /// Prints the numbers; an error names the changes that no test noticed, and explanations that are not needed.
    fn report(&self, explained: &Explained, chosen: usize) -> Result {
        let Self { caught, missed, endless, unviable } = self;
        let unexplained: Vec<_> = missed.iter().filter(|name| !explained.has(name)).collect();
        let tried = caught.len() + missed.len() + endless.len() + unviable;
        println!(
            "{tried} of {chosen} changes: {} noticed, {} not noticed, of which {} are explained; after {} a test did not end; {unviable} do not compile",
            caught.len(),
            missed.len(),
            missed.len() - unexplained.len(),
            endless.len()
        );
        for name in endless {
            println!("did not end: {name}");
        }
        explained.check_needed(caught, missed)?;
        if unexplained.is_empty() {
            return Ok(());
        }
        let advice = "add a test for each, simplify the code, or explain it in";
        let list = unexplained.iter().map(|name| name.as_str()).collect::<Vec<_>>().join("\n  ");
        let number = unexplained.len();
        Err(format!("{number} changes were noticed by no test:\n  {list}\n{advice} {}", explained::FILE)
            .into())
    }
}

fn listing<'a>(files: impl Iterator<Item = &'a str>) -> Vec<String> {
    let files = files.flat_map(|file| ["--file".to_owned(), file.to_owned()]);
    let fixed = ["mutants", "--list", "--colors", "never"].into_iter().chain(EXCLUDED).map(Into::into);
    fixed.chain(files).collect()
}

fn listed(arguments: Vec<String>) -> Result<Vec<Name>> {
    let (text, succeeded) = output(&mut cargo(arguments))?;
    if succeeded { Ok(text.lines().map(str::to_owned).collect()) } else { Err("no list of changes".into()) }
}

/// All changes of these files.
fn names<'a>(files: impl Iterator<Item = &'a str>) -> Result<HashSet<Name>> {
    let files: Vec<_> = files.collect();
    if files.is_empty() {
        Ok(HashSet::new())
    } else {
        Ok(listed(listing(files.into_iter()))?.into_iter().collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_no_test_noticed_is_an_error_unless_it_is_explained() {
        let names = |names: &[&str]| names.iter().map(|&it| it.to_owned()).collect::<Vec<_>>();
        let explained = Explained::parse("a.rs: replace x\n    it cannot be seen\n").unwrap();
        let results = |caught: &[&str], missed: &[&str]| Results {
            caught: names(caught),
            missed: names(missed),
            endless: Vec::new(),
            unviable: 0,
        };
        assert!(results(&["b.rs:1:1: replace x"], &["a.rs:9:9: replace x"]).report(&explained, 2).is_ok());
        let error = results(&[], &["b.rs:1:1: replace x"]).report(&explained, 2).unwrap_err().to_string();
        assert!(error.contains("\n  b.rs:1:1: replace x\n"), "{error}");
        let error = results(&["a.rs:9:9: replace x"], &[]).report(&explained, 2).unwrap_err().to_string();
        assert!(error.contains("a.rs: replace x"), "{error}");
    }
}
