//! Provokes events in real QEMU processes, and checks each of them: `cargo xtask live`.
//!
//! An event has to be known, to hold nothing unknown, and to be encoded back to the bytes that QEMU sent; and the stream has to yield as
//! many events as there were lines. No virtual machine here has a disk of anybody's, a network, or a privilege.

mod guest;
mod machine;
mod scenarios;
mod spice;
mod tally;

use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Instant;

use machine::{Host, Outcome};
use qmp_events::EventKind;
use tally::Tally;

/// The events of the document that this project began with, as far as a QEMU on x86 can have them.
const FIRST: &[EventKind] = &[
    EventKind::AcpiDeviceOst,
    EventKind::BalloonChange,
    EventKind::DumpCompleted,
    EventKind::GuestPanicked,
    EventKind::MemUnplugError,
    EventKind::QuorumFailure,
    EventKind::QuorumReportBad,
    EventKind::SpiceDisconnected,
    EventKind::SpiceInitialized,
    EventKind::SpiceMigrateCompleted,
    EventKind::Migration,
    EventKind::MigrationPass,
    EventKind::VserportChange,
];

/// How many kinds have to be seen.
const KINDS: usize = 30;

fn main() -> ExitCode {
    let arguments = match Arguments::parse(std::env::args().skip(1)) {
        Ok(arguments) => arguments,
        Err(error) => {
            eprintln!("error: {error}\nusage: cargo xtask live [--qemu PATH] [--guest DIR] [SCENARIO]…");
            return ExitCode::from(2);
        }
    };
    match run(&arguments) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::from(2)
        }
    }
}

/// What the command line asks for.
struct Arguments {
    qemu: PathBuf,
    guest: Option<PathBuf>,
    only: Vec<String>,
}

impl Arguments {
    fn parse(mut words: impl Iterator<Item = String>) -> Result<Self, String> {
        let mut found = Self { qemu: "qemu-system-x86_64".into(), guest: None, only: Vec::new() };
        while let Some(word) = words.next() {
            let mut value = || words.next().map(PathBuf::from).ok_or(format!("`{word}` needs a path"));
            match word.as_str() {
                "--qemu" => found.qemu = value()?,
                "--guest" => found.guest = Some(value()?),
                name if scenarios::ALL.iter().any(|(known, _)| *known == name) => found.only.push(word),
                _ => return Err(format!("there is no scenario `{word}`")),
            }
        }
        Ok(found)
    }
}

/// Runs the scenarios, and prints what came of them; whether all is as it has to be.
fn run(arguments: &Arguments) -> Outcome<bool> {
    let host = Host::new(arguments.qemu.clone(), arguments.guest.clone())?;
    println!("QEMU {}", host.version()?);
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

/// Prints what is wrong; whether nothing is.
fn judge(tally: &Tally, failed: &[&str], all: bool) -> bool {
    tally.problems().iter().for_each(|problem| println!("problem: {problem}"));
    if !failed.is_empty() {
        println!("failed scenarios: {}", failed.join(", "));
    }
    let missing: Vec<_> = FIRST.iter().filter(|kind| !tally.has(**kind)).map(|kind| kind.name()).collect();
    if all && !missing.is_empty() {
        println!("missing of the first thirteen: {}", missing.join(", "));
    }
    let enough = !all || (missing.is_empty() && tally.kinds() >= KINDS);
    tally.problems().is_empty() && failed.is_empty() && enough
}
