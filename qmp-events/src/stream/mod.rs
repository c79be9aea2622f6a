//! Receiving events: from a Unix socket, a TCP address, or any reader and writer.
//!
//! A thread of the connection's own reads, negotiates and decodes; what it finds waits in a bounded queue for each consumer. A broken
//! line is one [`Error::Line`] and the stream goes on; what a slow consumer misses is counted in [`Item::Lagged`]; the end is
//! [`Item::Closed`], or an error for which [`Error::is_final`] holds.
//!
//! ```no_run
//! use std::time::Duration;
//! use qmp_events::EventKind;
//! use qmp_events::stream::{self, Item};
//!
//! let mut connection = stream::connect("/run/vm1.qmp")?;
//! connection.command(r#"{"execute": "stop"}"#)?;
//! connection.wait_for(EventKind::Stop, None, Duration::from_secs(5))?;
//! for item in connection.events() {
//!     match item {
//!         Ok(Item::Event(event)) => println!("{}", event.name()),
//!         Ok(other) => println!("{other:?}"),
//!         Err(error) => eprintln!("{error}"),
//!     }
//! }
//! # Ok::<(), stream::Error>(())
//! ```

mod address;
mod client;
mod command;
mod connection;
mod driver;
mod error;
mod filter;
mod frame;
mod hub;
mod options;
mod park;
mod pump;
mod queue;
mod session;
mod socket;
mod subscription;
#[cfg(feature = "tokio")]
pub mod tokio;
mod trace;

pub use address::Address;
pub use client::Client;
pub use connection::{Connection, Events, connect, connect_tcp, connect_with, from_parts, from_tcp_stream};
#[cfg(unix)]
pub use connection::{connect_unix, from_unix_stream};
pub use error::{Awaited, Error, LineError, Problem};
pub use filter::{BadPattern, Filter};
pub use options::{Backoff, Handshake, Options};
pub use queue::{Bounds, Next, Policy};

use crate::Event;

/// What a stream yields.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Item {
    /// An event.
    Event(Event),
    /// The consumer was too slow: so many items, events for the most part, were dropped here.
    Lagged {
        /// How many.
        missed: u64,
    },
    /// The connection ended. It is the last item, unless connections are made anew.
    Closed(Closed),
    /// A new connection was made. What happened in between is not known: state that matters has to be queried.
    Reconnected,
}

/// How a connection ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Closed {
    /// QEMU had said before that it would exit.
    Announced,
    /// It had not: it was killed, crashed, or closed this socket only.
    Unannounced,
}
