//! What a stream yields.

use std::sync::Arc;

use super::error::Error;
use crate::generated::Event;

/// What a stream yields. After the end of the last connection, the stream ends.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum Item {
    /// An event. Consumers share it. One that does not fit its type is here, too; see [`Event::error`].
    Event(Arc<Event>),
    /// The consumer was too slow: so many items, events for the most part, were dropped here.
    Lagged {
        /// How many.
        missed: u64,
    },
    /// A connection ended. Nothing follows, unless connections are made again.
    Closed(Closed),
    /// A new connection is ready for commands. What happened in between is not known: state that matters has to be queried.
    Reconnected,
}

/// The end of a connection.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Closed {
    /// Whether it was to be expected.
    pub how: How,
    /// What broke it. Nothing if the peer closed it: a reset or a broken pipe is how the system reports a peer that has gone, depending
    /// on timing.
    pub error: Option<Error>,
}

/// Whether the end of a connection was to be expected.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum How {
    /// QEMU said before that it would exit, by its event `SHUTDOWN` or by accepting `quit`; or this side closed the connection.
    Announced,
    /// QEMU did not: it was killed, crashed, or closed this socket only.
    Unannounced,
}

impl Closed {
    /// An end without an error.
    #[must_use]
    pub fn new(how: How) -> Self {
        Self { how, error: None }
    }
}
