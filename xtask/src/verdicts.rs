//! `cargo xtask verdicts`: mutated schemas, read by `qmp-gen` and by QEMU's own generator.
//!
//! A crate of its own, `xtask/verdicts`, does it; its build folder is separate, since it is optimized.

use std::ffi::OsString;
use std::process::Command;

use clap::Args;

use crate::run::cargo;
use crate::{Result, root};

#[derive(Debug, Args)]
pub struct Verdicts {
    /// Arguments of the comparison; `--help` lists them
    #[arg(value_name = "ARGUMENT", trailing_var_arg = true, allow_hyphen_values = true)]
    arguments: Vec<OsString>,
}

impl Verdicts {
    /// Ends with the exit status of the comparison.
    pub fn run(&self) -> Result {
        let mut command = own("run --quiet");
        // Paths among the arguments are relative to the folder of the caller.
        command.current_dir(std::env::current_dir()?).arg("--").args(&self.arguments);
        let status = command.status().map_err(|error| format!("cannot run cargo: {error}"))?;
        if status.success() {
            return Ok(());
        }
        std::process::exit(status.code().unwrap_or(2));
    }
}

/// A command of cargo for that crate.
pub fn own(words: &str) -> Command {
    let mut command = cargo(words.split(' '));
    command.arg("--manifest-path").arg(root().join("xtask/verdicts/Cargo.toml"));
    command.env("CARGO_TARGET_DIR", root().join("target/verdicts-build"));
    command
}
