//! `qmp-tail`: events of running QEMUs, as they come.
//!
//! Each source has a thread that sends what it reads to this one, which prints. It ends when all sources have, when the awaited event
//! came, when the time is over, on SIGINT, and when nobody reads its output any more.

mod arguments;
mod arrival;
mod cloudevents;
mod explain;
mod find;
mod message;
#[cfg(feature = "nats")]
mod nats;
mod notices;
mod output;
mod pattern;
mod pretty;
mod printer;
mod record;
mod result;
mod run;
mod sink;
mod sources;
mod terminal;
mod times;
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
use terminal::say;
use wanted::Wanted;

/// How many messages of sources may wait. A file is read in pieces, and each message holds the events of one.
const QUEUE: usize = 64;

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    match run(&arguments) {
        Ok(code) => code,
        Err(error) if is_closed_pipe(&*error) => ExitCode::SUCCESS,
        Err(error) => {
            say(&error.to_string());
            ExitCode::from(2)
        }
    }
}

fn is_closed_pipe(error: &(dyn std::error::Error + 'static)) -> bool {
    error.downcast_ref::<io::Error>().is_some_and(|error| error.kind() == io::ErrorKind::BrokenPipe)
}

fn run(arguments: &Arguments) -> Result<ExitCode> {
    let mut command = Arguments::command();
    if let Some(shell) = arguments.completions {
        let mut script = Vec::new();
        clap_complete::generate(shell, &mut command, "qmp-tail", &mut script);
        io::stdout().write_all(&script)?;
        return Ok(ExitCode::SUCCESS);
    }
    if arguments.man {
        clap_mangen::Man::new(command).render(&mut io::stdout())?;
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
    let end = run.to_end(&receiver, &interrupted)?;
    Ok(run.finish(&end))
}
