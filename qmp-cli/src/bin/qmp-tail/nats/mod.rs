//! `--to nats://HOST`: NATS `JetStream` stores each event as a `CloudEvent` on `qmp.VM.EVENT`.
//!
//! Each event waits in a bounded buffer until a stream has acknowledged it, and is sent again until then. Its id lets the server
//! distinguish a retry from a second event. A subject that the server refuses is tried again later, and does not delay others. Lost events
//! are reported on standard error, in a message on `qmp.VM.Lagged`, and by the exit status.

mod buffer;
mod message;
mod names;
mod publisher;
mod refused;
mod report;
mod server;

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::Duration;

use qmp_events::Event;
use qmp_events::stream::{Closed, How, Item, Policy};

use crate::arguments::Arguments;
use crate::arrival::Arrival;
use crate::cloudevents;
use crate::losses::{Losses, Vm};
use crate::result::Result;
use crate::sink::Sink;
use crate::sources::Started;
use crate::terminal::say;
use buffer::{Bounds, Buffer};
use message::{Message, Tells, closed, lagged, missed};
use names::Names;

/// A sink that publishes events to the server.
pub struct Nats {
    names: Names,
    buffer: Arc<Buffer>,
    drain: Duration,
    /// The number of lost events.
    lost: Arc<AtomicU64>,
    losses: Losses,
}

/// Connects to the server if the arguments ask for it.
pub fn start(
    arguments: &Arguments,
    started: &Started,
    (interrupted, losses): (&Arc<AtomicBool>, &Losses),
) -> Result<Option<Nats>> {
    let asked = &arguments.nats;
    if asked.to.is_empty() {
        return Ok(None);
    }
    // A record names its own sources, and is not a source itself.
    let sources = if arguments.replay.is_some() { &[][..] } else { &started.names };
    let names = Names::new(sources, &asked.vm)?;
    // A file or a pipe can wait for the server; a VM cannot.
    let policy = if started.are_texts { Policy::Block } else { Policy::DropOldest };
    let buffer = Arc::new(Buffer::new(Bounds::new(asked.buffer, policy), Arc::clone(interrupted)));
    let lost = publisher::start(asked, arguments.retry, (&buffer, losses))?;
    Ok(Some(Nats { names, buffer, drain: asked.drain, lost, losses: losses.clone() }))
}

impl Sink for Nats {
    fn take(&mut self, arrival: &Arrival) -> Result {
        let source = &arrival.source;
        match &arrival.next {
            Ok(Item::Event(event)) => self.publish(arrival, event)?,
            Ok(Item::Reconnected) => {
                self.names.reconnected(source);
                self.missed(source)?;
            }
            Ok(Item::Closed(Closed { how: How::Unannounced, .. })) => {
                let name = self.names.next(source);
                self.buffer.push(closed(name.vm, name.id)?);
            }
            Ok(Item::Lagged { missed }) => {
                let name = self.names.next(source);
                self.buffer.push(lagged(name.vm, name.id, *missed)?);
            }
            _ => {}
        }
        Ok(())
    }

    /// Reports that earlier events of the VM are unknown. Its counter begins at 0, so that the first increase is visible.
    fn connected(&mut self, source: &str) -> Result {
        drop(self.losses.nats.get_or_create(&Vm { vm: self.names.vm(source) }));
        self.missed(source)
    }

    fn flush(&mut self) -> Result {
        self.losses.nats_waiting.set(self.buffer.unsettled() as u64);
        Ok(())
    }

    /// Waits for messages under way. Returns false if an event is lost, or if the server did not acknowledge all messages in time.
    fn finish(&mut self) -> bool {
        let left = self.buffer.drain(self.drain);
        if left > 0 {
            say(&format!("nats: {left} messages are not acknowledged and may be lost"));
        }
        let lost = self.lost.load(Ordering::Relaxed);
        if lost > 0 {
            say(&format!(
                "nats: {lost} {} lost altogether",
                if lost == 1 { "event is" } else { "events are" }
            ));
        }
        left == 0 && lost == 0
    }
}

impl Nats {
    fn missed(&mut self, source: &str) -> Result {
        let name = self.names.next(source);
        self.buffer.push(missed(name.vm, name.id)?);
        Ok(())
    }

    /// Adds an event to the buffer.
    fn publish(&mut self, arrival: &Arrival, event: &Event) -> Result {
        let name = self.names.next(&arrival.source);
        let subject = format!("qmp.{}.{}", name.vm, names::token(event.name()));
        let body = cloudevents::line(arrival, event, &name.id)?;
        self.buffer.push(Message { vm: name.vm, subject, id: name.id, body, tells: Tells::Event });
        Ok(())
    }
}
