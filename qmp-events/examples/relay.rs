//! How to pass events on without decoding their data: read the name of each line, and forward the bytes.
//!
//! `qmp-tail --format json /run/vm1.qmp | cargo run --example relay > block.jsonl`

use std::io::{self, BufRead, Write};

use qmp_events::RawEvent;

fn main() -> io::Result<()> {
    let forwarded = run(io::stdin().lock(), &mut io::stdout())?;
    eprintln!("{forwarded} events forwarded");
    Ok(())
}

/// Forwards the events of block devices and jobs, byte for byte; how many they were.
///
/// # Errors
/// Returns an error if the connection, a command or the output fails.
pub fn run(mut from: impl BufRead, to: &mut impl Write) -> io::Result<u64> {
    let (mut line, mut forwarded) = (Vec::new(), 0);
    while from.read_until(b'\n', &mut line)? > 0 {
        // Greetings, replies and broken lines are not events.
        if let Ok(event) = RawEvent::from_slice(&line)
            && event.name().starts_with("BLOCK_")
        {
            to.write_all(&line)?;
            forwarded += 1;
        }
        line.clear();
    }
    Ok(forwarded)
}
