//! The tokio API: the same items as the blocking one, and futures that may be dropped at any point.
#![cfg(unix)]

mod faults;
mod flow;
mod peers;

use std::time::Duration;

use qmp_events::stream::{Item, Next};
use qmp_events::tokio::Connection;
use tokio_stream::StreamExt;

/// Events as lines.
pub const STOP: &str = r#"{"timestamp": {"seconds": 1, "microseconds": 2}, "event": "STOP"}"#;
/// Another.
pub const RESUME: &str = r#"{"timestamp": {"seconds": 1, "microseconds": 2}, "event": "RESUME"}"#;
/// What QEMU sends before it exits.
pub const SHUTDOWN: &str = r#"{"event": "SHUTDOWN", "data": {"guest": false, "reason": "host-qmp-quit"}}"#;

/// Long enough for any machine; nothing waits for all of it if things go well.
pub const LONG: Duration = Duration::from_secs(20);

/// So many milliseconds.
#[must_use]
pub fn millis(count: u64) -> Duration {
    Duration::from_millis(count)
}

/// An item in short.
#[must_use]
pub fn short(next: &Next) -> String {
    match next {
        Ok(Item::Event(event)) => event.name().to_owned(),
        Ok(Item::Closed(closed)) => match &closed.error {
            None => format!("Closed({:?})", closed.how),
            Some(error) => format!("Closed({:?}): {error}", closed.how),
        },
        Ok(other) => format!("{other:?}"),
        Err(error) => format!("error: {error}"),
    }
}

/// All that comes until the end, in short.
pub async fn rest(connection: &mut Connection) -> Vec<String> {
    connection.events().map(|next| short(&next)).collect().await
}
