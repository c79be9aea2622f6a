//! `--to nats://HOST`: each event is stored by NATS `JetStream`, as a `CloudEvent` on `qmp.VM.EVENT`.
//!
//! Events wait in a bounded buffer until a stream has acknowledged them, and are sent again until then. Their ids let the server
//! tell a retry from a second event. What does not fit the buffer, or is too large for the server, is counted in a message on `qmp.VM.Lagged`.

mod buffer;
mod message;
mod names;
mod publisher;

use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use std::time::Duration;

use qmp_events::Event;
use qmp_events::stream::{Bounds, Item, Policy};

use crate::arguments::Arguments;
use crate::arrival::Arrival;
use crate::cloudevents;
use crate::result::Result;
use crate::sink::Sink;
use crate::sources::Started;
use crate::terminal::say;
use buffer::Buffer;
use message::{Message, Tells, lagged};
use names::Names;

/// The way to the server.
pub struct Nats {
    names: Names,
    buffer: Arc<Buffer>,
    drain: Duration,
}

/// Connects, if so asked.
pub fn start(
    arguments: &Arguments,
    started: &Started,
    interrupted: &Arc<AtomicBool>,
) -> Result<Option<Nats>> {
    let asked = &arguments.nats;
    if asked.to.is_empty() {
        return Ok(None);
    }
    // A file of several sources is none itself.
    let sources = if arguments.replay.is_some() { &[][..] } else { &started.names };
    let names = Names::new(sources, &asked.vm)?;
    // A file or a pipe can wait for the server, a VM goes on.
    let policy = if started.are_texts { Policy::Block } else { Policy::DropOldest };
    let buffer = Arc::new(Buffer::new(Bounds::new(asked.buffer, policy), Arc::clone(interrupted)));
    publisher::start(asked, arguments.retry, &buffer)?;
    Ok(Some(Nats { names, buffer, drain: asked.drain }))
}

impl Sink for Nats {
    fn take(&mut self, arrival: &Arrival) -> Result {
        let source = &arrival.source;
        match &arrival.next {
            Ok(Item::Event(event)) => self.publish(arrival, event)?,
            Ok(Item::Reconnected) => self.names.reconnected(source),
            Ok(Item::Lagged { missed }) => {
                let name = self.names.next(source);
                self.buffer.push(lagged(name.vm, name.id, *missed)?);
            }
            _ => {}
        }
        Ok(())
    }

    /// Waits for what is on its way; false if the server did not acknowledge all of it in time.
    fn finish(&mut self) -> bool {
        let left = self.buffer.drain(self.drain);
        if left > 0 {
            say(&format!("nats: {left} events are not acknowledged and may be lost"));
        }
        left == 0
    }
}

impl Nats {
    /// Sends an event on its way.
    fn publish(&mut self, arrival: &Arrival, event: &Event) -> Result {
        let name = self.names.next(&arrival.source);
        let subject = format!("qmp.{}.{}", name.vm, names::token(event.name()));
        let body = cloudevents::line(arrival, event, &name.id)?;
        self.buffer.push(Message { vm: name.vm, subject, id: name.id, body, tells: Tells::Event });
        Ok(())
    }
}
