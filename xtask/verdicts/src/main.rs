//! Compares the verdicts of `qmp-gen` with those of QEMU's own schema generator, on mutated schemas.
//!
//! QEMU's generator runs from a source tree that the user has; nothing of it is part of this package. Where one accepts what the other rejects, the
//! schema is reduced to a minimum and printed. The exit status is 1 if there are more differences than allowed, and 2 if the comparison cannot run.

mod case;
mod compare;
mod layout;
mod mutants;
mod mutate;
mod oracle;
mod ours;
mod progress;
mod reduce;
mod report;
mod run;
mod seeds;
mod tally;
mod trees;

use std::io;
use std::panic;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::Parser;

use compare::Judge;
use oracle::{Oracle, SourceTree};
use ours::Rules;
use run::Run;

/// Compare the verdicts of qmp-gen with those of QEMU's own schema generator
#[derive(Debug, Parser)]
#[command(name = "cargo xtask verdicts")]
struct Arguments {
    /// A source tree of QEMU, whose generator is asked, with the rules of its release
    #[arg(long, value_name = "DIR")]
    qemu_source: PathBuf,
    /// The seed; the same seed generates the same mutants
    #[arg(long, value_name = "N", default_value_t = 1)]
    seed: u64,
    /// How many mutants are compared
    #[arg(short = 'n', value_name = "N", default_value_t = 1000)]
    count: u32,
    /// Compare the verdicts on QEMU's own tests instead of mutants
    #[arg(long)]
    suite: bool,
    /// How many may differ
    #[arg(long, value_name = "N", default_value_t = 0)]
    allow: usize,
    /// Print each error of QEMU's generator with its count and our codes
    #[arg(long)]
    table: bool,
    /// Print one mutant and its verdicts
    #[arg(long, value_name = "NUMBER")]
    mutant: Option<u32>,
}

fn main() -> ExitCode {
    // A panic of the generator is caught and reported as a difference.
    panic::set_hook(Box::new(|_| {}));
    let arguments = Arguments::parse();
    match compare(&arguments) {
        Ok(differences) if differences <= arguments.allow => ExitCode::SUCCESS,
        Ok(_) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::from(2)
        }
    }
}

/// Runs the comparison, prints its result, and returns the number of differences.
fn compare(arguments: &Arguments) -> io::Result<usize> {
    let source = SourceTree::open(&arguments.qemu_source)?;
    let rules = Rules::of(&source.version).map_err(io::Error::other)?;
    let judge = Judge::new(Oracle::start(&source.folder)?, rules)?;
    println!("qmp-gen against QEMU {} in {}", source.version, source.folder.display());
    let mut run = Run::new(&source, arguments.seed, judge)?;
    if let Some(number) = arguments.mutant {
        println!("\n{}", run.text(number));
        run.one(number)?;
    } else if arguments.suite {
        run.tally = tally::Tally::default();
        println!("{} tests of QEMU's own", run.suite()?);
    } else {
        run.mutants(arguments.count)?;
        print!("seed {}: {}", arguments.seed, report::counts(&run));
        print!("{}", report::errors(&run.judge.oracle.sites, &run.tally, arguments.table));
    }
    print!("{}{}", report::places(&run.tally), report::differences(&run.tally));
    Ok(run.tally.groups.values().sum())
}
