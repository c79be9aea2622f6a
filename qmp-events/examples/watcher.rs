//! Typed commands: watches a QEMU on tokio, reports a panic of its guest, and shuts it down. Usage: `watcher SOCKET`.
//!
//! The types are made from `commands/watcher.json`, as a build script does it with `qmp_gen::Builder::commands`.

use qmp_events::EventData;
use qmp_events::stream::{Error, Item};
use qmp_events::tokio::{Connection, connect};
use tokio_stream::StreamExt;

/// The commands.
#[rustfmt::skip]
#[path = "commands/watcher.rs"]
#[allow(dead_code, reason = "it has more than this example uses")]
pub mod commands;

use commands::{QueryStatus, Quit, SystemPowerdown};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let socket = std::env::args().nth(1).ok_or("usage: watcher SOCKET")?;
    println!("{}", watch(connect(&socket).await?).await?);
    Ok(())
}

/// Watches until the machine has ended, and says how.
///
/// # Errors
/// Returns an error if a command fails, or if the connection ends unexpectedly.
pub async fn watch(connection: Connection) -> Result<String, Error> {
    let (client, mut events) = connection.split();
    let state = client.execute(&QueryStatus::new()).await?;
    if !state.running {
        return Ok(format!("not running: {}", state.status));
    }
    client.execute(&SystemPowerdown::new()).await?;
    while let Some(item) = events.next().await {
        match item? {
            Item::Event(event) => match &event.data {
                EventData::GuestPanicked(panic) => {
                    let report = format!("the guest panicked: {}", panic.action);
                    client.execute(&Quit::new()).await?;
                    return Ok(report);
                }
                EventData::Shutdown(_) => return Ok("the guest shut down".to_owned()),
                _ => {}
            },
            Item::Closed(_) => break,
            _ => {}
        }
    }
    Ok("QEMU is gone".to_owned())
}
