//! Figures: how fast lines are decoded, and what the crate costs those who build it, both against the best-known binding.

mod build;
mod instructions;

use std::fs;
use std::path::{Path, PathBuf, absolute};

use clap::Subcommand;

use crate::workspace::{Result, root};
use crate::{packages, run};
use instructions::Use;

/// Measure, and print Markdown
#[derive(Debug, Subcommand)]
pub enum Bench {
    /// The time to decode a line, by this crate and by others
    Decode {
        /// Lines captured from a real QEMU
        #[arg(long, value_name = "FILE", default_value = "qmp-events/tests/captured/events-7.2.22.jsonl")]
        captured: PathBuf,
        #[command(flatten)]
        report: Report,
    },
    /// Instructions to decode and encode a line, by callgrind; fails if there are 3 % more than accepted
    Instructions {
        /// Lines captured from a real QEMU
        #[arg(long, value_name = "FILE", default_value = "qmp-events/tests/captured/events-7.2.22.jsonl")]
        captured: PathBuf,
        /// Accept the figures: write them to xtask/instructions/counted.txt
        #[arg(long)]
        accept: bool,
        /// Compare nothing, and show the figures beside those of qapi-qmp, which takes a minute to compile
        #[arg(long, conflicts_with = "accept")]
        peer: bool,
        #[command(flatten)]
        report: Report,
    },
    /// The cost of building a crate that depends on this one
    Build {
        /// How often each is built
        #[arg(long, value_name = "N", default_value_t = 3)]
        rounds: usize,
        /// A `qapi-schema.json` of QEMU, to measure a program with commands as well
        #[arg(long, value_name = "FILE")]
        types: Option<PathBuf>,
        #[command(flatten)]
        report: Report,
    },
}

/// The file for the figures
#[derive(Debug, clap::Args)]
pub struct Report {
    /// Write the table there, too
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
}

impl Bench {
    pub fn run(self) -> Result {
        let (table, report) = match self {
            Self::Decode { captured, report } => (decode(&captured)?, report),
            Self::Instructions { captured, accept, peer, report } => {
                let purpose = match (accept, peer) {
                    (true, _) => Use::Accept,
                    (_, true) => Use::ShowPeer,
                    _ => Use::Compare,
                };
                (instructions::measure(&captured, purpose)?, report)
            }
            Self::Build { rounds, types, report } => {
                let types = types.map(absolute).transpose()?;
                (build::measure(rounds, types.as_deref())?, report)
            }
        };
        print!("{table}");
        match report.output {
            Some(file) => {
                fs::write(&file, table).map_err(|error| format!("{}: {error}", file.display()).into())
            }
            None => Ok(()),
        }
    }
}

/// The package `xtask/peers` does it.
fn decode(captured: &Path) -> Result<String> {
    let mut command = packages::own("peers", "run --release --quiet --");
    let captured = root().join(captured);
    if captured.exists() {
        command.arg(captured);
    }
    match run::output(&mut command)? {
        (table, true) => Ok(table),
        (table, false) => Err(format!("{table}\nthe decoders do not agree").into()),
    }
}
