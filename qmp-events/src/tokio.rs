//! Receiving events on tokio: as [`stream`](crate::stream), whose types it shares, but a task reads instead of a thread,
//! and consumers are `Stream`s.
//!
//! Everything is cancel-safe. A future that is dropped at any point loses no item, and cuts no command: a command that was begun is sent,
//! and its reply, should it come later, is known. A command that times out before the peer took any of it is not sent.
//!
//! The runtime on which a connection is made needs I/O and time; its users may be on others, or on none. If it is shut down, the streams
//! end. A runtime of the current thread serves the connection, and the timeouts of its users, only while something runs on it
//! (`block_on`): use one with a worker for a connection that others use.
//!
//! ```no_run
//! # async fn example() -> Result<(), qmp_events::stream::Error> {
//! use qmp_events::stream::Item;
//! use tokio_stream::StreamExt;
//!
//! let mut connection = qmp_events::tokio::connect("/run/vm1.qmp").await?;
//! connection.command(r#"{"execute": "stop"}"#).await?;
//! while let Some(item) = connection.events().next().await {
//!     if let Item::Event(event) = item? {
//!         println!("{}", event.name());
//!     }
//! }
//! # Ok(())
//! # }
//! ```

#[cfg(unix)]
pub use crate::stream::tokio::connect_unix;
pub use crate::stream::tokio::{
    Client, Connection, Events, Expectation, connect, connect_tcp, connect_with, from_parts,
};
