//! Provokes events in real QEMU processes, and checks each of them: `cargo xtask live`.
//!
//! Each event has to be known and without unknown parts, its encoding has to be the bytes that QEMU sent, and the stream has to yield one
//! event for each line. Scenarios also check the order of events where `spec/` describes it. The virtual machines have no access to a
//! disk or a network of the host.

mod guest;
mod machine;
mod program;
mod scenarios;
mod spice;
mod tally;

use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Instant;

use machine::{Host, Outcome};
use program::Program;
use qmp_events::EventKind;
use tally::Tally;

/// The events of the document that this project started with, if a QEMU for x86 can send them. Those that newer releases removed are
/// not listed.
const FIRST: &[EventKind] = &[
    EventKind::AcpiDeviceOst,
    EventKind::BalloonChange,
    EventKind::DumpCompleted,
    EventKind::GuestPanicked,
    EventKind::QuorumFailure,
    EventKind::QuorumReportBad,
    EventKind::SpiceDisconnected,
    EventKind::SpiceInitialized,
    EventKind::SpiceMigrateCompleted,
    EventKind::Migration,
    EventKind::MigrationPass,
    EventKind::VserportChange,
];

/// The number of kinds of events that a run has to provoke.
const KINDS: usize = 48;

fn main() -> ExitCode {
    let arguments = match Arguments::parse(std::env::args().skip(1)) {
        Ok(arguments) => arguments,
        Err(error) => {
            eprintln!(
                "error: {error}\nusage: cargo xtask live [--qemu PATH] [--suite SUITE] [--guest DIR] [SCENARIO]…"
            );
            return ExitCode::from(2);
        }
    };
    match run(arguments) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::from(2)
        }
    }
}

/// The arguments of the command line.
struct Arguments {
    program: Program,
    guest: Option<PathBuf>,
    only: Vec<String>,
}

impl Arguments {
    fn parse(mut words: impl Iterator<Item = String>) -> Result<Self, String> {
        let program = Program { name: "qemu-system-x86_64".into(), root: None };
        let mut found = Self { program, guest: None, only: Vec::new() };
        while let Some(word) = words.next() {
            let mut value = || words.next().map(PathBuf::from).ok_or(format!("`{word}` needs a path"));
            let absolute = |path: PathBuf| std::path::absolute(path).map_err(|error| error.to_string());
            match word.as_str() {
                "--qemu" => found.program.name = value()?,
                "--root" => found.program.root = Some(absolute(value()?)?),
                "--guest" => found.guest = Some(absolute(value()?)?),
                name if scenarios::ALL.iter().any(|(known, _)| *known == name) => found.only.push(word),
                _ => return Err(format!("there is no scenario `{word}`")),
            }
        }
        Ok(found)
    }
}

/// Runs the scenarios and prints a report. Returns whether all checks passed.
fn run(arguments: Arguments) -> Outcome<bool> {
    let host = Host::new(arguments.program, arguments.guest)?;
    println!("QEMU {}", host.version());
    let (mut failed, start) = (Vec::new(), Instant::now());
    for (name, scenario) in scenarios::ALL {
        if !arguments.only.is_empty() && !arguments.only.iter().any(|it| it == name) {
            continue;
        }
        let begin = Instant::now();
        let outcome = scenario(&host);
        println!("{name:<12} {:>5.1} s", begin.elapsed().as_secs_f32());
        if let Err(error) = outcome {
            println!("             failed: {error}");
            failed.push(*name);
        }
    }
    let tally = host.into_tally();
    print!("\n{tally}");
    println!(
        "\n{} events of {} kinds in {:.0} s",
        tally.events(),
        tally.kinds(),
        start.elapsed().as_secs_f32()
    );
    Ok(judge(&tally, &failed, arguments.only.is_empty()))
}

/// Prints the problems. Returns true if everything is as expected.
fn judge(tally: &Tally, failed: &[&str], all: bool) -> bool {
    tally.problems().iter().for_each(|problem| println!("problem: {problem}"));
    if !failed.is_empty() {
        println!("failed scenarios: {}", failed.join(", "));
    }
    let missing: Vec<_> = FIRST.iter().filter(|kind| !tally.has(**kind)).map(|kind| kind.name()).collect();
    if all && !missing.is_empty() {
        println!("missing events of the first document: {}", missing.join(", "));
    }
    let enough = !all || (missing.is_empty() && tally.kinds() >= KINDS);
    tally.problems().is_empty() && failed.is_empty() && enough
}
