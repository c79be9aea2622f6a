//! `qmp-gen`: checks a specification of QEMU's QMP events, and makes Rust and a model of it.

use std::io::Write as _;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use qmp_gen::diagnostic::{Format, Problem, Problems, Severity, render};
use qmp_gen::model::Model;
use qmp_gen::source::{LoadError, Sources};
use qmp_gen::{emit, load};

/// Checks a specification of QEMU's QMP events, and makes Rust and a model of it.
///
/// Exit: 0 clean, 1 problems found, 2 wrong usage or a file that can't be read.
#[derive(Parser)]
#[command(version, after_help = "Without a file, the built-in specification is taken.")]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Show what is wrong with the documents.
    Check {
        /// Events text documents.
        files: Vec<PathBuf>,
    },
    /// Print Rust types for the events.
    Rust {
        /// Events text documents.
        files: Vec<PathBuf>,
    },
    /// Print the resolved model as JSON.
    Model {
        /// Events text documents.
        files: Vec<PathBuf>,
    },
}

fn main() -> ExitCode {
    let (files, output): (_, fn(&Model) -> String) = match Cli::parse().command {
        Command::Check { files } => (files, |_| String::new()),
        Command::Rust { files } => (files, emit::rust::emit),
        Command::Model { files } => {
            (files, |model| serde_json::to_string_pretty(model).expect("a model is always JSON") + "\n")
        }
    };
    let mut sources = Sources::default();
    let model = match read(&mut sources, &files) {
        Ok(model) => model,
        Err(LoadError::Io(..)) => return ExitCode::from(2),
        Err(LoadError::Unfit(_)) => None,
    };
    let Some(model) = model else { return ExitCode::from(1) };
    match std::io::stdout().write_all(output(&model).as_bytes()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(_) => ExitCode::from(2),
    }
}

/// Reads the documents and shows their problems; no model where one is an error.
fn read(sources: &mut Sources, files: &[PathBuf]) -> Result<Option<Model>, LoadError> {
    let mut ids = Vec::new();
    for file in files {
        ids.push(sources.load(file).inspect_err(|error| report(error, sources))?);
    }
    if files.is_empty() {
        ids.push(sources.add("qmp-events.txt", qmp_spec::EVENTS)?);
    }
    let mut problems = Problems::default();
    let model = load::load(sources, &ids, &mut problems);
    problems.iter().for_each(|problem| show(problem, sources));
    let (errors, warnings) = (problems.count(Severity::Error), problems.count(Severity::Warning));
    let found = model.as_ref().map_or(0, |model| model.events.len());
    eprintln!("{found} events: {errors} errors, {warnings} warnings");
    Ok(model)
}

fn report(error: &LoadError, sources: &Sources) {
    match error {
        LoadError::Io(..) => eprintln!("error: {error}"),
        LoadError::Unfit(problem) => show(problem, sources),
    }
}

fn show(problem: &Problem, sources: &Sources) {
    eprint!("{}", render(problem, sources, Format::Human));
}
