//! Receiving events: from a Unix socket, a TCP address, or any reader and writer.
//!
//! A thread of the connection's own reads, negotiates and decodes; what it finds waits in a bounded queue for each consumer. Each
//! connection ends with [`Item::Closed`], which says whether that was announced; the end of the stream is `None`. A line that is not QMP
//! is one [`Error::Line`] and the stream goes on; an event that does not fit its type is an event, and [`Event::error`](crate::Event::error)
//! says what does not fit; what a slow consumer misses is counted in [`Item::Lagged`].
//!
//! No call takes longer than its timeout. What ends the thread ends the streams, too.
//!
//! ```no_run
//! use std::time::Duration;
//! use qmp_events::EventKind;
//! use qmp_events::stream::{self, How, Item};
//!
//! let mut connection = stream::connect("/run/vm1.qmp")?;
//! let stop = connection.expect(EventKind::Stop);
//! connection.command(r#"{"execute": "stop"}"#)?;
//! stop.wait(Duration::from_secs(5))?;
//! for item in connection.events() {
//!     match item {
//!         Ok(Item::Event(event)) => println!("{}", event.name()),
//!         Ok(Item::Closed(closed)) if closed.how == How::Unannounced => println!("QEMU is gone"),
//!         Ok(other) => println!("{other:?}"),
//!         Err(error) => eprintln!("{error}"),
//!     }
//! }
//! # Ok::<(), stream::Error>(())
//! ```

mod address;
mod asking;
mod client;
mod command;
mod connection;
mod driver;
mod error;
mod events;
mod execute;
mod expected;
#[cfg(all(feature = "fd", unix))]
mod fds;
mod filter;
mod frame;
mod hub;
mod item;
#[cfg(all(test, qmp_model))]
mod model;
mod options;
mod outcome;
mod outlet;
mod park;
mod printable;
mod pump;
mod queue;
mod session;
mod shared;
mod socket;
mod subscription;
mod sync;
#[cfg(feature = "tokio")]
pub(crate) mod tokio;
mod trace;

pub use address::{Address, BadAddress};
pub use client::Client;
pub use connection::{Connection, connect, connect_tcp, connect_with, from_parts, from_tcp_stream};
#[cfg(unix)]
pub use connection::{connect_unix, from_unix_stream};
pub use error::{Awaited, Error, LineError, Problem, ReplyError};
pub use events::{Events, Expectation};
#[cfg(feature = "patterns")]
pub use filter::BadPattern;
pub use filter::Filter;
pub use item::{Closed, How, Item};
pub use options::{Backoff, Handshake, Options, ReconnectAfter};
pub use outcome::{JobEnd, Removal, job_end, removal};
pub use queue::{Bounds, Next, Policy};
