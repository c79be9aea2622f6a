//! Receiving events from a QEMU that does what QEMUs, networks and other programs do.
#![cfg(unix)]

mod ends;
mod faults;
mod flow;
mod laws;
mod peers;
mod reconnect;
mod waits;

use std::time::Duration;

use qmp_events::stream::{self, Backoff, Connection, Item, Next, Options, ReconnectAfter};
use qmp_events::testing::{FakeQemu, Playing};

/// Events as lines.
pub const STOP: &str = r#"{"timestamp": {"seconds": 1, "microseconds": 2}, "event": "STOP"}"#;
/// Another.
pub const RESUME: &str = r#"{"timestamp": {"seconds": 1, "microseconds": 2}, "event": "RESUME"}"#;
/// What QEMU sends before it exits.
pub const SHUTDOWN: &str = r#"{"timestamp": {"seconds": 1, "microseconds": 2}, "event": "SHUTDOWN", "data": {"guest": false, "reason": "host-qmp-quit"}}"#;

/// Long enough for any machine; nothing waits for all of it where things go well.
pub const LONG: Duration = Duration::from_secs(20);

/// A connection to a QEMU that plays this.
pub fn connected(script: FakeQemu, options: Options) -> (Connection, Playing) {
    let (socket, qemu) = script.start().unwrap();
    (stream::from_unix_stream(socket, options).unwrap(), qemu)
}

/// All that comes until the end, in short.
pub fn rest(connection: &mut Connection) -> Vec<String> {
    connection.events().map(|next| short(&next)).collect()
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

/// A balloon event with a number to know it by.
#[must_use]
pub fn numbered(number: u64) -> String {
    format!(
        r#"{{"timestamp": {{"seconds": 1, "microseconds": 2}}, "event": "BALLOON_CHANGE", "data": {{"actual": {number}}}}}"#
    )
}

/// So many milliseconds.
#[must_use]
pub fn millis(count: u64) -> Duration {
    Duration::from_millis(count)
}

/// Options by which connections are made again after any end, without delay.
#[must_use]
pub fn reconnecting(attempts: u32) -> Options {
    let mut options = Options::default();
    options.reconnect = Some(Backoff { first: millis(1), longest: millis(5), attempts: Some(attempts) });
    options.reconnect_after = ReconnectAfter::Any;
    options
}
