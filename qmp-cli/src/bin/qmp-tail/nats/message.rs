//! A message to the server.

use crate::cloudevents;
use crate::result::Result;

/// A message to be stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    /// The VM that it is about.
    pub vm: String,
    /// Where it goes.
    pub subject: String,
    /// What makes a retry the same message.
    pub id: String,
    /// The `CloudEvent`.
    pub body: String,
    /// What it tells of.
    pub tells: Tells,
}

/// What a message tells of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tells {
    /// An event.
    Event,
    /// So many events that are lost.
    Loss(u64),
    /// That an unknown number of events may be lost, or that a QEMU is gone.
    Note,
}

impl Message {
    pub fn size(&self) -> usize {
        self.subject.len() + self.id.len() + self.body.len()
    }
}

/// The message that says that an unknown number of events was missed before it.
pub fn missed(vm: String, id: String) -> Result<Message> {
    let body = cloudevents::lagged(&vm, &id, None)?;
    Ok(Message { subject: format!("qmp.{vm}.Lagged"), vm, id, body, tells: Tells::Note })
}

/// The message that says that a QEMU is gone without having announced it.
pub fn closed(vm: String, id: String) -> Result<Message> {
    let body = cloudevents::closed(&vm, &id)?;
    Ok(Message { subject: format!("qmp.{vm}.Closed"), vm, id, body, tells: Tells::Note })
}

/// The message that stands for so many events of a VM that are lost.
pub fn lagged(vm: String, id: String, missed: u64) -> Result<Message> {
    let body = cloudevents::lagged(&vm, &id, Some(missed))?;
    Ok(Message { subject: format!("qmp.{vm}.Lagged"), vm, id, body, tells: Tells::Loss(missed) })
}
