//! `qmp-tail`: events of running QEMUs, as they come.
//!
//! Each source has a thread that sends what it reads to this one, which prints. It ends when all sources have, when the awaited event
//! came, when the time is over, on SIGINT, and when nobody reads its output any more.

mod arguments;
mod arrival;
mod cloudevents;
mod find;
#[cfg(feature = "nats")]
mod nats;
mod notices;
mod output;
mod pretty;
mod printer;
mod record;
mod result;
mod sink;
mod sources;
mod terminal;
mod times;
mod wanted;

use std::io::{self, Write};
use std::process::ExitCode;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, sync_channel};
use std::time::Instant;

use clap::{CommandFactory, Parser};
use qmp_events::stream::{Error, Item, Next};

use arguments::Arguments;
use output::Output;
use result::Result;
use sources::Message;
use terminal::say;
use wanted::Wanted;

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
    let (sender, receiver) = sync_channel(1024);
    let (waker, interrupted) = (sender.clone(), Arc::new(AtomicBool::new(false)));
    let signal = Arc::clone(&interrupted);
    ctrlc::set_handler(move || {
        signal.store(true, Ordering::Relaxed);
        // Where the channel is full, the other end is awake.
        drop(waker.try_send(Message::Interrupted));
    })?;
    let wanted = Wanted::new(arguments)?;
    let sources = sources::start(arguments, &wanted, &sender)?;
    drop(sender);
    let mut output = Output::new(arguments, &sources, &interrupted)?;
    let code = print(arguments, &wanted, (&mut output, sources.len()), |deadline| {
        let message = next(&receiver, deadline);
        if interrupted.load(Ordering::Relaxed) { Ok(Message::Interrupted) } else { message }
    })?;
    Ok(if output.finish() { code } else { ExitCode::FAILURE })
}

/// Prints what comes, until it is time to end.
fn print(
    arguments: &Arguments,
    wanted: &Wanted,
    (output, mut open): (&mut Output, usize),
    next: impl Fn(Option<Instant>) -> Received,
) -> Result<ExitCode> {
    let deadline = arguments.timeout.and_then(|timeout| Instant::now().checked_add(timeout));
    let mut code = ExitCode::SUCCESS;
    while open > 0 {
        match next(deadline) {
            Ok(Message::Next(arrival)) => match &arrival.next {
                Ok(Item::Event(event)) if !wanted.shows(event) => {}
                Ok(Item::Event(event)) => {
                    output.take(&arrival)?;
                    if wanted.awaits(event) {
                        return Ok(ExitCode::SUCCESS);
                    }
                }
                next => {
                    output.take(&arrival)?;
                    if is_failure(next) && !arguments.retry {
                        code = ExitCode::FAILURE;
                    }
                }
            },
            Ok(Message::Unread(why)) => {
                say(&why);
                code = ExitCode::FAILURE;
            }
            Ok(Message::Ended) => open -= 1,
            Ok(Message::Interrupted) | Err(RecvTimeoutError::Timeout) if arguments.until.is_none() => {
                return Ok(code);
            }
            Ok(Message::Interrupted) | Err(_) => break,
        }
    }
    if let Some(until) = &arguments.until {
        say(&format!("{until} did not come"));
        return Ok(ExitCode::FAILURE);
    }
    Ok(code)
}

/// Whether a source could not be read to an end of its own.
fn is_failure(next: &Next) -> bool {
    match next {
        Ok(Item::Closed(closed)) => closed.error.is_some(),
        Ok(_) | Err(Error::Line(_)) => false,
        Err(_) => true,
    }
}

/// A message, or why there is none.
type Received = std::result::Result<Message, RecvTimeoutError>;

fn next(receiver: &Receiver<Message>, deadline: Option<Instant>) -> Received {
    match deadline {
        None => receiver.recv().map_err(|_| RecvTimeoutError::Disconnected),
        Some(deadline) => receiver.recv_timeout(deadline.saturating_duration_since(Instant::now())),
    }
}
