//! The tokio API: the same items as the blocking one, and futures that may be dropped at any point.
#![cfg(unix)]

mod addresses;
mod faults;
mod flow;
mod peers;
#[path = "../support/streams.rs"]
mod streams;

use qmp_events::tokio::Connection;
use tokio_stream::StreamExt;

pub use streams::{LONG, RESUME, STOP, millis, short};

/// What QEMU sends before it exits.
pub const SHUTDOWN: &str = r#"{"event": "SHUTDOWN", "data": {"guest": false, "reason": "host-qmp-quit"}}"#;

/// All that comes until the end, in short.
pub async fn rest(connection: &mut Connection) -> Vec<String> {
    connection.events().map(|next| short(&next)).collect().await
}

/// Notes that a fault was tried: the numbers in ARCHITECTURE.md are counts of these lines.
pub fn tried(fault: &str) {
    println!("fault T: {fault}");
}
