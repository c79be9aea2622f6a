//! Runs each row of `rows` over the same lines. Callgrind counts the instructions of each row's function, whatever else the machine does.
//!
//! `instructions FILE` reads the lines of a file, `instructions` the specification's examples.

mod rows;

use std::process::ExitCode;

use qmp_events::{Event, EventKind};

fn main() -> ExitCode {
    let lines = match std::env::args_os().nth(1) {
        Some(path) => match std::fs::read_to_string(&path) {
            Ok(text) => text.lines().map(str::to_owned).collect(),
            Err(error) => {
                eprintln!("error: {}: {error}", path.display());
                return ExitCode::from(2);
            }
        },
        None => EventKind::ALL.iter().flat_map(|kind| kind.examples()).map(|&line| line.to_owned()).collect(),
    };
    let lines: Vec<String> = lines;
    let both: Vec<(String, Event, qapi_qmp::Event)> = lines.into_iter().filter_map(read).collect();
    if both.is_empty() {
        eprintln!("error: no line that both crates read");
        return ExitCode::from(2);
    }
    let text: String = both.iter().map(|(line, ..)| format!("{line}\r\n")).collect();
    for (line, event, peer) in &both {
        rows::all(line.as_bytes(), event, peer);
    }
    rows::event_from_lines(text.as_bytes());
    rows::raw_from_lines(text.as_bytes());
    println!("{}", both.len());
    ExitCode::SUCCESS
}

/// A line, and what both crates read; nothing where the peer cannot read it, which would count an error.
fn read(line: String) -> Option<(String, Event, qapi_qmp::Event)> {
    let (event, peer) = (line.parse().ok()?, serde_json::from_str(&line).ok()?);
    Some((line, event, peer))
}
