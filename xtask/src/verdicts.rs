//! `cargo xtask verdicts`: mutated schemas, read by `qmp-gen` and by QEMU's own generator.
//!
//! The package `xtask/verdicts` does it.

use std::env::current_dir;
use std::ffi::OsString;

use clap::Args;

use crate::packages::own;
use crate::workspace::{Result, root};

#[derive(Debug, Args)]
pub struct Verdicts {
    /// Arguments of the comparison; `--help` lists them
    #[arg(value_name = "ARGUMENT", trailing_var_arg = true, allow_hyphen_values = true)]
    arguments: Vec<OsString>,
}

impl Verdicts {
    /// Ends with the exit status of the comparison.
    pub fn run(&self) -> Result {
        let mut command = own("verdicts", "run --quiet --config");
        command.arg(root().join("xtask/.cargo/config.toml")).arg("--manifest-path");
        command.arg(root().join("xtask/verdicts/Cargo.toml")).arg("--").args(&self.arguments);
        // Paths among the arguments are relative to the folder of the caller.
        let status = command.current_dir(current_dir()?).status();
        let status = status.map_err(|error| format!("cannot run cargo: {error}"))?;
        if status.success() {
            return Ok(());
        }
        std::process::exit(status.code().unwrap_or(2));
    }
}
