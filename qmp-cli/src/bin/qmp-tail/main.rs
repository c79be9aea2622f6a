//! `qmp-tail`: events of running QEMUs, as they come.
//!
//! Each source has a thread that sends what it reads to this one, which prints. It ends when all sources have, when the awaited event
//! came, when the time is over, on SIGINT, and when nobody reads its output any more.

mod arguments;
mod arrival;
mod cloudevents;
mod data;
mod explain;
mod find;
mod http;
mod losses;
mod manual;
mod message;
mod metrics;
#[cfg(feature = "nats")]
mod nats;
mod notices;
mod output;
mod pattern;
mod pretty;
mod printer;
mod quote;
mod record;
mod result;
#[path = "../../roff.rs"]
mod roff;
mod run;
mod search;
mod sink;
mod sources;
mod terminal;
mod times;
mod vm;
mod wanted;

use std::io::{self, Write};
use std::process::ExitCode;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::sync_channel;

use clap::{CommandFactory, Parser};

use arguments::{Arguments, Format};
use message::{Message, Sender};
use output::Output;
use result::Result;
use run::Run;
use terminal::{say, shown};
use wanted::Wanted;

/// How many messages of sources may wait. A file is read in pieces, each of which is one.
const QUEUE: usize = 64;

fn main() -> ExitCode {
    let arguments = match Arguments::try_parse() {
        Ok(arguments) => arguments,
        Err(error) => return refuse(&error),
    };
    match run(&arguments) {
        Ok(code) => code,
        Err(error) if is_closed_pipe(&*error) => ExitCode::SUCCESS,
        Err(error) => {
            say(&error.to_string());
            ExitCode::from(2)
        }
    }
}

/// Prints what is wrong with the arguments, or the help that was asked for.
fn refuse(error: &clap::Error) -> ExitCode {
    if !error.use_stderr() {
        return match error.print() {
            Ok(()) => ExitCode::SUCCESS,
            Err(_) => ExitCode::from(2),
        };
    }
    for line in error.render().to_string().lines() {
        // If nobody reads it, the exit status is the same.
        let _closed = writeln!(io::stderr(), "{}", shown(line));
    }
    ExitCode::from(2)
}

fn is_closed_pipe(error: &(dyn std::error::Error + 'static)) -> bool {
    error.downcast_ref::<io::Error>().is_some_and(|error| error.kind() == io::ErrorKind::BrokenPipe)
}

fn run(arguments: &Arguments) -> Result<ExitCode> {
    if let Some(shell) = arguments.completions {
        let mut script = Vec::new();
        clap_complete::generate(shell, &mut Arguments::command(), "qmp-tail", &mut script);
        io::stdout().write_all(&script)?;
        return Ok(ExitCode::SUCCESS);
    }
    if arguments.man {
        manual::write(&mut io::stdout())?;
        return Ok(ExitCode::SUCCESS);
    }
    if arguments.explain && arguments.format != Format::Pretty {
        return Err("--explain is for --format pretty".into());
    }
    receive(arguments)
}

/// Receives events until it is time to end.
fn receive(arguments: &Arguments) -> Result<ExitCode> {
    let (sender, receiver) = sync_channel(QUEUE);
    let (waker, interrupted) = (sender.clone(), Arc::new(AtomicBool::new(false)));
    let signal = Arc::clone(&interrupted);
    ctrlc::set_handler(move || {
        signal.store(true, Ordering::Relaxed);
        // If the channel is full, the other end is awake.
        drop(waker.try_send(Message::Interrupted));
    })?;
    let wanted = Arc::new(Wanted::new(arguments)?);
    for pattern in wanted.unknown() {
        say(&format!("no event that is known here is called {pattern}; a newer QEMU may have it"));
    }
    let started = sources::start(arguments, &wanted, &Sender(sender))?;
    let output = Output::new(arguments, &started, &interrupted)?;
    let mut run = Run::new(arguments.timeout, &wanted, output, started);
    let end = run.pass_on(&receiver, &interrupted)?;
    Ok(run.finish(end))
}
