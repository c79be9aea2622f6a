//! `cargo xtask release`: the steps of RELEASING.md that need no person.
//!
//! With a version, sets it in the manifests and dates the change log. With `--check`, says what is still missing before the crates can be
//! published. Neither publishes, commits or tags.

pub mod checks;
mod files;

use clap::Args;

use crate::packages::PUBLISHED;
use crate::run::{cargo, run};
use crate::workspace::Result;
use files::Files;

#[derive(Debug, Args)]
pub struct Release {
    /// The version to set, such as 0.2.0; the heading "Unreleased" of the change log gets it
    #[arg(required_unless_present = "check", conflicts_with = "check")]
    version: Option<String>,
    /// The date of the release; without it, today's
    #[arg(long, value_name = "YYYY-MM-DD")]
    date: Option<String>,
    /// Say what is missing before the crates can be published
    #[arg(long)]
    check: bool,
    /// Pack the crates, but do not ask the registry, and do not build what was packed
    #[arg(long, requires = "check")]
    offline: bool,
}

impl Release {
    /// `chores` are all chores, which the guide may name.
    pub fn run(&self, chores: &clap::Command) -> Result {
        let files = Files::read()?;
        match &self.version {
            Some(version) => {
                let date = self.date.clone().map_or_else(files::today, Ok)?;
                files.set(version, &date)?;
                println!(
                    "The version is {version}. Next: read the differences, commit, cargo xtask release --check"
                );
                Ok(())
            }
            None => self.check(&files, chores),
        }
    }

    /// Reports all that is missing, not only the first.
    fn check(&self, files: &Files, chores: &clap::Command) -> Result {
        let mut missing = checks::all(files, chores);
        for line in &missing {
            println!("missing: {line}");
        }
        println!("── {}", if self.offline { "cargo package" } else { "cargo publish --dry-run" });
        if let Err(error) = run(&mut self.rehearsal()) {
            missing.push(error.to_string());
        }
        if !missing.is_empty() {
            return Err(format!(
                "{} of the release is missing; RELEASING.md has the steps",
                count(missing.len())
            )
            .into());
        }
        println!("\nAll is there for {}. What a person does next is in RELEASING.md.", files.version());
        Ok(())
    }

    /// All crates in one command, since none of them is in the registry in its new version.
    fn rehearsal(&self) -> std::process::Command {
        let mut command = if self.offline {
            cargo(["package", "--quiet", "--no-verify", "--allow-dirty", "--offline"])
        } else {
            cargo(["publish", "--quiet", "--dry-run", "--allow-dirty"])
        };
        for name in PUBLISHED {
            command.args(["--package", name]);
        }
        command
    }
}

/// "1 part", "2 parts".
fn count(number: usize) -> String {
    format!("{number} part{}", if number == 1 { "" } else { "s" })
}
