//! `qmp-gen completions` and `qmp-gen man`: what a shell and `man` want to know of the command.

use std::path::PathBuf;

use clap::Args;

use super::outcome::{Failure, Outcome, Result};
use super::{manual, output};

/// The shell to print completions for.
#[derive(Debug, Args)]
pub(super) struct Completions {
    /// The shell
    shell: clap_complete::Shell,
}

impl Completions {
    pub(super) fn run(&self, mut command: clap::Command) -> Result {
        let mut script = Vec::new();
        clap_complete::generate(self.shell, &mut command, "qmp-gen", &mut script);
        output::print(&String::from_utf8_lossy(&script))?;
        Ok(Outcome::Clean)
    }
}

/// The pages for `man`.
#[derive(Debug, Args)]
pub(super) struct Man {
    /// Write a page for each command into this folder; without it, the command's own page is printed
    #[arg(short, long, value_name = "DIR")]
    output: Option<PathBuf>,
}

impl Man {
    pub(super) fn run(&self, command: clap::Command) -> Result {
        if let Some(folder) = &self.output {
            let written = manual::pages(command, folder);
            written.map_err(|error| Failure::new("write to", folder.display(), error))?;
            return Ok(Outcome::Clean);
        }
        let mut page = Vec::new();
        let written = manual::page(&command.disable_help_subcommand(true), &mut page);
        written.map_err(|error| Failure::new("write", "the page", error))?;
        output::print(&String::from_utf8_lossy(&page))?;
        Ok(Outcome::Clean)
    }
}
