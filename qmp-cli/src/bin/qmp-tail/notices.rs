//! Messages on standard error about what is not an event.

use qmp_events::stream::{Closed, How, Item};

use crate::arrival::{Arrival, named};
use crate::result::Result;
use crate::sink::Sink;
use crate::terminal::say;

/// Says what happens to connections, and what is lost.
pub struct Notices {
    /// Whether there is one source only, whose announced end is that of the program.
    pub single: bool,
}

impl Sink for Notices {
    fn take(&mut self, arrival: &Arrival) -> Result {
        let source = &arrival.source;
        match &arrival.next {
            Ok(Item::Event(_)) => {}
            Ok(Item::Lagged { missed }) => say(&format!("{source}: too slow, {missed} events are lost")),
            Ok(Item::Closed(Closed { how: How::Announced, error: None, .. })) if self.single => {}
            Ok(Item::Closed(closed)) => say(&format!("{source}: {}", end(closed))),
            Ok(Item::Reconnected) => {
                say(&format!("{source}: reconnected; what happened in between is not known"));
            }
            Ok(other) => say(&format!("{source}: {other:?}")),
            Err(error) => say(&named(source, error)),
        }
        Ok(())
    }
}

/// How a connection ended.
fn end(closed: &Closed) -> String {
    let end = match closed.how {
        How::Announced => "closed",
        How::Unannounced => "QEMU is gone without having announced its end",
    };
    match &closed.error {
        Some(error) => format!("{end}: {error}"),
        None => end.to_owned(),
    }
}
