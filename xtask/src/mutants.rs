//! `cargo xtask mutants`: small changes of the code, each of which has to fail a test.

use std::fs;
use std::path::PathBuf;
use std::process::Stdio;

use clap::Args;

use crate::run::{cargo, run};
use crate::workspace::{Result, root};

/// The files that are changed by default.
const FILES: [&str; 3] =
    ["qmp-gen/src/resolve/**/*.rs", "qmp-events/src/runtime/**/*.rs", "qmp-events/src/stream/**/*.rs"];

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
        fs::create_dir_all(root().join(OUTPUT))?;
        let ended = run(&mut cargo(self.arguments()));
        let survivors = Self::survivors();
        match (ended, survivors.len()) {
            (ended, 0) => ended,
            (_, number) => Err(format!(
                "{number} changes were noticed by no test:\n  {}\nadd a test for each, or simplify the code",
                survivors.join("\n  ")
            )
            .into()),
        }
    }

    fn arguments(&self) -> Vec<String> {
        let files: Vec<&str> = if self.files.is_empty() {
            FILES.into()
        } else {
            self.files.iter().map(String::as_str).collect()
        };
        let mut arguments: Vec<String> =
            ["mutants", "--all-features", "--colors", "never", "--output", OUTPUT].map(Into::into).into();
        arguments.extend(files.into_iter().flat_map(|file| ["--file".to_owned(), file.to_owned()]));
        arguments.extend(self.only.iter().flat_map(|only| ["--re".to_owned(), only.clone()]));
        arguments
    }

    /// The changes that no test noticed, or after which a test did not end.
    fn survivors() -> Vec<String> {
        let folder: PathBuf = root().join(OUTPUT).join("mutants.out");
        let lines = ["missed.txt", "timeout.txt"].map(|name| fs::read_to_string(folder.join(name)));
        lines
            .into_iter()
            .flatten()
            .flat_map(|text| text.lines().map(str::to_owned).collect::<Vec<_>>())
            .collect()
    }
}
