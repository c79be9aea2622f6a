//! Measures decoders of QMP events, all in one process and in turn, and prints Markdown: `cargo xtask bench decode`.
//!
//! The lines are checked first: each decoder in the table gives the same value for each of them. Times are medians of
//! rounds; a ratio is the median of the ratios within a round, so that a slow spell of the machine falls on both sides.

mod allocations;
mod layout;
mod lines;
mod peers;
mod rounds;
mod table;

use std::process::ExitCode;

use layout::Layout;
use peers::PEERS;

fn main() -> ExitCode {
    let examples = lines::examples();
    let mut agreed = table("The specification's examples", PEERS, &examples);
    match std::env::args().nth(1).map(|path| (lines::captured(&path), path)) {
        Some((Ok(lines), _)) => agreed &= table("Captured from a real QEMU", PEERS, &lines),
        Some((Err(error), path)) => {
            eprintln!("error: {path}: {error}");
            return ExitCode::from(2);
        }
        None => println!("Skipped: lines captured from a real QEMU, for want of the file.\n"),
    }
    agreed &= table("Random lines, with the greatest and the least numbers", PEERS, &lines::samples());
    for layout in Layout::OTHERS {
        let lines: Vec<_> = examples.iter().map(|line| layout.of(line)).collect();
        agreed &= table(&format!("The examples, {}", layout.name()), &layout.rows(), &lines);
    }
    if agreed { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// Prints the table of a stream; whether the decoders agreed about it.
fn table(title: &str, rows: &[peers::Row], lines: &[String]) -> bool {
    let (count, kinds, mean) = (lines.len(), lines::kinds(lines), lines::mean(lines));
    println!("### {title}\n\n{count} lines of {kinds} kinds, {mean} bytes each on average.\n");
    table::print(rows, lines)
}
