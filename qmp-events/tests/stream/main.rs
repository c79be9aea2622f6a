//! Receiving events from a QEMU that does what QEMUs, networks and other programs do.
#![cfg(unix)]

mod addresses;
mod ends;
mod faults;
mod flow;
mod laws;
mod peers;
mod reconnect;
#[path = "../support/streams.rs"]
mod streams;
mod waits;

use qmp_events::stream::{self, Backoff, Connection, Options, ReconnectAfter};
use qmp_events::testing::{FakeQemu, Playing};

pub use streams::{LONG, RESUME, STOP, millis, short};

/// What QEMU sends before it exits.
pub const SHUTDOWN: &str = r#"{"timestamp": {"seconds": 1, "microseconds": 2}, "event": "SHUTDOWN", "data": {"guest": false, "reason": "host-qmp-quit"}}"#;

/// A connection to a QEMU that plays this.
pub fn connected(script: FakeQemu, options: Options) -> (Connection, Playing) {
    let (socket, qemu) = script.start().unwrap();
    (stream::from_unix_stream(socket, options).unwrap(), qemu)
}

/// All that comes until the end, in short.
pub fn rest(connection: &mut Connection) -> Vec<String> {
    connection.events().map(|next| short(&next)).collect()
}

/// A balloon event with a number to know it by.
#[must_use]
pub fn numbered(number: u64) -> String {
    format!(
        r#"{{"timestamp": {{"seconds": 1, "microseconds": 2}}, "event": "BALLOON_CHANGE", "data": {{"actual": {number}}}}}"#
    )
}

/// Options by which connections are made again after any end, without delay.
pub fn reconnecting(attempts: u32) -> Options {
    Options::default()
        .reconnect(Backoff::new(millis(1), millis(5)).attempts(attempts))
        .reconnect_after(ReconnectAfter::Any)
}

/// Notes that a fault was tried: the numbers in ARCHITECTURE.md are counts of these lines.
pub fn tried(fault: &str) {
    println!("fault B: {fault}");
}
