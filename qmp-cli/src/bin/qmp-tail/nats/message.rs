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
}

impl Message {
    pub fn size(&self) -> usize {
        self.subject.len() + self.id.len() + self.body.len()
    }
}

/// The message that stands for so many events of a VM that are lost.
pub fn lagged(vm: String, id: String, missed: u64) -> Result<Message> {
    let body = cloudevents::lagged(&vm, &id, Some(missed))?;
    Ok(Message { subject: format!("qmp.{vm}.Lagged"), vm, id, body, tells: Tells::Loss(missed) })
}
