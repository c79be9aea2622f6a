//! How to receive events from QEMU: connect, and distinguish events from the other items of a stream.
//!
//! `cargo run --example watch /run/vm1.qmp`

use std::error::Error;
use std::io::{self, Write};

use qmp_events::stream::{self, Item};

fn main() -> Result<(), Box<dyn Error>> {
    let address = std::env::args().nth(1).ok_or("usage: watch SOCKET")?;
    run(&address, &mut io::stdout())
}

/// Prints a line for each event, until the connection ends.
///
/// # Errors
/// Returns an error if the connection, a command or the output fails.
pub fn run(address: &str, out: &mut impl Write) -> Result<(), Box<dyn Error>> {
    let mut connection = stream::connect(address)?;
    for item in connection.events() {
        match item {
            Ok(Item::Event(event)) => match event.subject() {
                Some(subject) => writeln!(out, "{} of {subject}", event.name())?,
                None => writeln!(out, "{}", event.name())?,
            },
            Ok(Item::Lagged { missed }) => writeln!(out, "too slow: {missed} events are lost")?,
            Ok(Item::Closed(_)) => writeln!(out, "the connection is closed")?,
            Ok(other) => writeln!(out, "{other:?}")?,
            // A line that is not QMP: more events may follow.
            Err(error) => writeln!(out, "{error}")?,
        }
    }
    Ok(())
}
