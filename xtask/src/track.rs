//! `cargo xtask track`: what the specification lacks of a QEMU source tree.
//!
//! The package `xtask/track` compares and drafts, since it links the generator.

use std::path::{Path, PathBuf, absolute};
use std::process::Command;

use clap::Args;

use crate::packages::own;
use crate::run::{run, shown};
use crate::workspace::Result;

/// How many mutated schemas are read by both generators.
const MUTANTS: &str = "200";

#[derive(Debug, Args)]
pub struct Track {
    /// A source tree of QEMU: `qapi/` and `VERSION`; `monitor/monitor.c` for rate limits, `scripts/qapi/` for verdicts
    #[arg(value_name = "QEMU_TREE")]
    tree: PathBuf,
    /// The specification, if it is not that of this project
    #[arg(long, value_name = "DIR")]
    spec: Option<PathBuf>,
    /// Put the drafts into the files of the specification
    #[arg(long)]
    write: bool,
    /// Leave out the coverage of the decoder, and the verdicts of QEMU's generator
    #[arg(long)]
    quick: bool,
}

impl Track {
    /// Ends with an error if the specification lacks anything, after all has been run.
    pub fn run(&self) -> Result {
        let tree = absolute(&self.tree)?;
        let mut command = own("track", "run --quiet --");
        command.arg(&tree);
        if let Some(spec) = &self.spec {
            command.arg("--spec").arg(absolute(spec)?);
        }
        if self.write {
            command.arg("--write");
        }
        let drafted = drafted(&mut command);
        if self.quick {
            return drafted;
        }
        let checked = Self::check(&tree);
        drafted.and(checked)
    }

    /// What random lines of the tree's events are for the decoder, and its schemas for both generators.
    fn check(tree: &Path) -> Result {
        println!("## The decoder as it is, and random lines of this schema\n");
        let mut coverage = own("coverage", "run --quiet --");
        let covered = run(coverage.arg(tree));
        if !tree.join("scripts/qapi").is_dir() {
            println!("\nThe verdicts are not compared: the tree has no scripts/qapi.");
            return covered;
        }
        println!("\n## The verdicts of the generator in this tree\n");
        let mut verdicts = own("verdicts", "run --quiet --");
        verdicts.arg("--qemu-source").arg(tree).args(["-n", MUTANTS]);
        println!("{}\n", shown(&verdicts));
        let compared = run(&mut verdicts);
        covered.and(compared)
    }
}

/// Runs the comparison, which ends with 1 if it found something and said what to do about it.
fn drafted(command: &mut Command) -> Result {
    let status = command.status().map_err(|error| format!("cannot run cargo: {error}"))?;
    match status.code() {
        Some(0) => Ok(()),
        Some(1) => Err("the specification lacks what the list above says".into()),
        _ => Err(format!("{} ended with {status}", shown(command)).into()),
    }
}
