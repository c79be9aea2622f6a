//! How to use commands and events with tokio: stop a machine, wait for the event that says so, and read on as a `Stream`.
//!
//! `cargo run --example tokio --features tokio /run/vm1.qmp`

use std::error::Error;
use std::io::{self, Write};
use std::time::Duration;

use qmp_events::EventKind;
use qmp_events::stream::Item;
use tokio_stream::StreamExt as _;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let address = std::env::args().nth(1).ok_or("usage: tokio SOCKET")?;
    run(&address, &mut io::stdout()).await
}

/// Stops the machine, and prints the name of each event that follows.
///
/// # Errors
/// Returns an error if the connection, the command or the output fails.
pub async fn run(address: &str, out: &mut impl Write) -> Result<(), Box<dyn Error>> {
    let mut connection = qmp_events::tokio::connect(address).await?;
    connection.command(r#"{"execute": "stop"}"#).await?;
    // What comes before it stays in the queue.
    let stop = connection.wait_for(EventKind::Stop, None, Duration::from_secs(5)).await?;
    writeln!(out, "stopped: {}", stop.to_json())?;
    while let Some(item) = connection.events().next().await {
        if let Item::Event(event) = item? {
            writeln!(out, "{}", event.name())?;
        }
    }
    Ok(())
}
