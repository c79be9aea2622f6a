//! What the driver of a connection shares with its users.

use std::fmt;
use std::sync::Arc;
use std::time::Instant;

use super::error::{Awaited, Error};
use super::hub::{Hub, Outgoing};
use super::options::Options;
use super::outlet::{Failed, Outlet};

/// What the driver shares with the rest.
#[derive(Default)]
pub(super) struct Shared {
    /// The meeting place.
    pub hub: Hub,
    /// Where the commands of a blocking connection go.
    pub outlet: Outlet,
}

/// Ends the connection when the last user is gone.
#[derive(Debug)]
pub(super) struct Guard {
    /// What it guards.
    pub shared: Arc<Shared>,
    /// How the connection was made.
    pub options: Options,
}

impl Drop for Guard {
    fn drop(&mut self) {
        self.shared.close();
    }
}

impl Shared {
    /// Ends the connection for all.
    pub(super) fn close(&self) {
        self.hub.close();
        self.outlet.unplug();
    }

    /// Sends all of this by `deadline`.
    ///
    /// # Errors
    /// Returns an error if the connection is over, or the peer takes nothing.
    pub(super) fn send(self: &Arc<Self>, outgoing: Outgoing, deadline: Instant) -> Result<(), Failed> {
        let weak = Arc::downgrade(self);
        let on_failure = move |error| {
            if let Some(shared) = weak.upgrade() {
                shared.hub.fail_calls(&error);
            }
        };
        self.outlet.send(outgoing, deadline, Box::new(on_failure))
    }
}

impl Guard {
    /// The error of a command whose reply, or of one for which a connection, did not come in time: the reason may be a full queue.
    pub(super) fn late(&self, waiting_for: Awaited) -> Error {
        if self.shared.hub.is_stuck() {
            return Error::QueueFull;
        }
        Error::TimedOut { waiting_for, after: self.options.timeout, dropped: 0 }
    }
}

impl fmt::Debug for Shared {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Shared").field("hub", &self.hub).finish_non_exhaustive()
    }
}
