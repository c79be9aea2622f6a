//! Reads the lines of a recording from standard input: `fork-events < recorded.jsonl`.

use std::io::Read;

use fork_events::{Watch, events::Event};

fn main() -> std::io::Result<()> {
    let mut text = Vec::new();
    std::io::stdin().read_to_end(&mut text)?;
    let mut watch = Watch::default();
    for event in Event::from_lines(&text) {
        match event {
            Ok(event) => event.dispatch(&mut watch),
            Err(error) => eprintln!("{error}"),
        }
    }
    for line in watch.lines {
        println!("{line}");
    }
    Ok(())
}
