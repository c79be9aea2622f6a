//! The module [`tokio`](crate::tokio): how a task serves a connection.

mod client;
mod connection;
mod events;
mod execute;
mod reach;
mod task;
mod timer;

pub use client::Client;
#[cfg(unix)]
pub use connection::connect_unix;
pub use connection::{Connection, connect, connect_tcp, connect_with, from_parts};
pub use events::{Events, Expectation};
