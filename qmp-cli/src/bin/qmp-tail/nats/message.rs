//! Messages to the server.

use crate::cloudevents;
use crate::result::Result;

/// A message for the stream to store.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    /// The VM that the message is about.
    pub vm: String,
    /// The subject to publish it on.
    pub subject: String,
    /// The id by which the server recognizes a retry.
    pub id: String,
    /// The `CloudEvent` in JSON.
    pub body: String,
    /// What the message reports.
    pub tells: Tells,
}

/// What a message reports.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tells {
    /// An event.
    Event,
    /// The number of events that are lost.
    Loss(u64),
    /// That an unknown number of events may be lost, or that a QEMU has ended.
    Note,
}

impl Message {
    pub fn size(&self) -> usize {
        self.subject.len() + self.id.len() + self.body.len()
    }
}

/// Returns a message which reports that an unknown number of preceding events was missed.
pub fn missed(vm: String, id: String) -> Result<Message> {
    let body = cloudevents::lagged(&vm, &id, None)?;
    Ok(Message { subject: format!("qmp.{vm}.Lagged"), vm, id, body, tells: Tells::Note })
}

/// Returns a message which reports that a QEMU ended without announcing it.
pub fn closed(vm: String, id: String) -> Result<Message> {
    let body = cloudevents::closed(&vm, &id)?;
    Ok(Message { subject: format!("qmp.{vm}.Closed"), vm, id, body, tells: Tells::Note })
}

/// Returns a message which reports that `missed` events of a VM are lost.
pub fn lagged(vm: String, id: String, missed: u64) -> Result<Message> {
    let body = cloudevents::lagged(&vm, &id, Some(missed))?;
    Ok(Message { subject: format!("qmp.{vm}.Lagged"), vm, id, body, tells: Tells::Loss(missed) })
}
