//! Figures: how fast lines are decoded, and what the crate costs those who build it, both against the best-known binding.

mod build;

use std::fs;
use std::path::{Path, PathBuf};

use clap::Subcommand;

use crate::{Result, root, run};

/// Measure, and print Markdown
#[derive(Debug, Subcommand)]
pub enum Bench {
    /// The time to decode a line, by this crate and by others
    Decode {
        /// Lines captured from a real QEMU
        #[arg(long, value_name = "FILE", default_value = "../shared/live/events-7.2.22.jsonl")]
        captured: PathBuf,
        #[command(flatten)]
        report: Report,
    },
    /// What it costs to build a crate that depends on this one
    Build {
        /// How often each is built
        #[arg(long, value_name = "N", default_value_t = 3)]
        rounds: usize,
        #[command(flatten)]
        report: Report,
    },
}

/// Where the figures go
#[derive(Debug, clap::Args)]
pub struct Report {
    /// Write the table there, too
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
}

impl Bench {
    pub fn run(self) -> Result {
        let (table, reached, report) = match self {
            Self::Decode { captured, report } => {
                let (table, reached) = decode(&captured)?;
                (table, reached, report)
            }
            Self::Build { rounds, report } => {
                let (table, reached) = build::measure(rounds)?;
                print!("{table}");
                (table, reached, report)
            }
        };
        if let Some(file) = report.output {
            fs::write(&file, table).map_err(|error| format!("{}: {error}", file.display()))?;
        }
        if reached { Ok(()) } else { Err("not all that is to be reached was reached".into()) }
    }
}

/// The package `bench` does it: it lies outside the workspace, since it needs the peers.
fn decode(captured: &Path) -> Result<(String, bool)> {
    let mut command = run::cargo("run --release --quiet --manifest-path bench/Cargo.toml --".split(' '));
    let captured = root().join(captured);
    if captured.exists() {
        command.arg(captured);
    }
    let (table, reached) = run::output(&mut command)?;
    print!("{table}");
    Ok((table, reached))
}
