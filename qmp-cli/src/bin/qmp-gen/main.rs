//! `qmp-gen`: checks a specification of QEMU's QMP events, and generates code and documents from it.
//!
//! Output goes to standard output or a file, problems and failures go to standard error. The exit status is 0 for clean, 1
//! for problems or differences, 2 for wrong usage or a file that cannot be read or written.

mod changes;
mod check;
mod compare;
mod diff;
mod explain;
mod fix;
mod fmt;
mod gate;
mod generate;
mod git;
mod input;
mod manual;
mod operand;
mod outcome;
mod output;
mod pages;
mod qmp;
mod quote;
#[path = "../../roff.rs"]
mod roff;
mod rust;
mod sample;
mod schemas;
mod watch;

use std::process::ExitCode;

use clap::{Args as _, CommandFactory as _, FromArgMatches as _, Parser, Subcommand};
use qmp_gen::{EMITTERS, Emitter};

use outcome::{Outcome, Result};

/// Checks a specification of QEMU's QMP events, and generates code and documents from it.
#[derive(Debug, Parser)]
#[command(name = "qmp-gen", version, after_help = manual::after_help(), arg_required_else_help = true)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Show what is wrong with the documents
    Check(check::Check),
    /// Print a document in its canonical layout
    Fmt(fmt::Fmt),
    /// Explain a problem code; without one, list them all
    Explain(explain::Explain),
    /// Show what differs between two specifications, and what of it breaks clients
    Diff(diff::Diff),
    /// Compare a specification with what a QEMU says of itself
    Compare(compare::Compare),
    /// Print random event lines that the documents allow
    Sample(sample::Sample),
    /// Make everything, each into its own file of a folder
    Generate(generate::Generate),
    /// Print the completions of a shell
    Completions(pages::Completions),
    /// Print the manual page, or write all of them into a folder
    Man(pages::Man),
}

fn main() -> ExitCode {
    let matches = command().get_matches();
    match dispatch(&matches) {
        Ok(Outcome::Clean) => ExitCode::SUCCESS,
        Ok(Outcome::Different) => ExitCode::from(1),
        Err(failure) => {
            output::complain(&format!("error: {failure}\n"));
            ExitCode::from(2)
        }
    }
}

/// All commands: those above, and one for each name of an emitter. An emitter with a flag is a flag of its command.
fn command() -> clap::Command {
    let command = Cli::command().mut_subcommand("diff", diff::with_rules);
    EMITTERS.iter().fold(command, |command, emitter| match emitter.flag {
        Some(flag) => command.mut_subcommand(emitter.name, |made| made.arg(choice(flag, emitter))),
        None => command.subcommand(making(emitter)),
    })
}

/// The command of an emitter.
fn making(emitter: &Emitter) -> clap::Command {
    let made = clap::Command::new(emitter.name);
    let made = if rust::NAMES.contains(&emitter.name) {
        rust::Rust::augment_args(made)
    } else if emitter.name == generate::WithCommands::NAME {
        generate::WithCommands::augment_args(made)
    } else {
        generate::One::augment_args(made)
    };
    made.about(emitter.about).display_order(0)
}

/// The flag that selects an emitter.
fn choice(flag: &'static str, emitter: &Emitter) -> clap::Arg {
    clap::Arg::new(flag)
        .long(flag)
        .action(clap::ArgAction::SetTrue)
        .help(format!("Make instead: {}", emitter.about))
}

/// The emitter that the command `name` selects with its flags.
fn emitter(name: &str, matches: &clap::ArgMatches) -> Option<&'static Emitter> {
    let chosen = |emitter: &&Emitter| emitter.flag.is_some_and(|flag| matches.get_flag(flag));
    let named = || EMITTERS.iter().filter(|emitter| emitter.name == name);
    named().find(chosen).or_else(|| named().next())
}

fn dispatch(matches: &clap::ArgMatches) -> Result {
    if let Some((name, matches)) = matches.subcommand()
        && let Some(emitter) = emitter(name, matches)
    {
        if rust::NAMES.contains(&name) {
            return rust::Rust::from_arg_matches(matches).unwrap_or_else(|error| error.exit()).run(emitter);
        }
        if name == generate::WithCommands::NAME {
            let model = generate::WithCommands::from_arg_matches(matches);
            return model.unwrap_or_else(|error| error.exit()).run(emitter);
        }
        let one = generate::One::from_arg_matches(matches).unwrap_or_else(|error| error.exit());
        return one.run(emitter, &input::Commands::default());
    }
    match Cli::from_arg_matches(matches).unwrap_or_else(|error| error.exit()).command {
        Command::Check(check) => check.run(),
        Command::Fmt(fmt) => fmt.run(),
        Command::Explain(explain) => explain.run(),
        Command::Diff(diff) => diff.run(),
        Command::Compare(compare) => compare.run(),
        Command::Sample(sample) => sample.run(),
        Command::Generate(generate) => generate.run(),
        Command::Completions(completions) => completions.run(command()),
        Command::Man(man) => man.run(command()),
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_arguments_hold_together() {
        super::command().debug_assert();
    }
}
