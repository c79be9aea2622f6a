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
    let read: Vec<(String, Event)> = lines.into_iter().filter_map(read).collect();
    if read.is_empty() {
        eprintln!("error: no line that all crates read");
        return ExitCode::from(2);
    }
    let text: String = read.iter().map(|(line, _)| format!("{line}\r\n")).collect();
    for (line, event) in &read {
        rows::all(line.as_bytes(), event);
        #[cfg(feature = "peer")]
        rows::peer(line.as_bytes());
    }
    rows::event_from_lines(text.as_bytes());
    rows::raw_from_lines(text.as_bytes());
    println!("{}", read.len());
    ExitCode::SUCCESS
}

/// A line and its event; nothing where the peer, if it is compared, cannot read the line, which would count an error.
fn read(line: String) -> Option<(String, Event)> {
    #[cfg(feature = "peer")]
    serde_json::from_str::<qapi_qmp::Event>(&line).ok()?;
    let event = line.parse().ok()?;
    Some((line, event))
}
