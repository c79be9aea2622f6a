//! What the threads of sources say to the one that prints.

use std::sync::mpsc::SyncSender;
use std::sync::{Arc, Mutex};

use crate::arrival::Arrival;
use crate::search::{Piece, Search};

/// What a thread says.
pub enum Message {
    /// Something came.
    Arrivals(Vec<Arrival>),
    /// A text goes on, and is to be searched.
    Text(Arc<Mutex<Search>>, Piece),
    /// A source is connected.
    Connected(Arc<str>),
    /// Something cannot be read, and may hold events.
    Problem(String),
    /// A further source begins.
    Started,
    /// A source is at its end.
    Ended(Arc<str>),
    /// The user interrupted the program.
    Interrupted,
}

/// The printing thread is at its end, and so is the program.
#[derive(Debug)]
pub struct Gone;

/// The way to the thread that prints.
#[derive(Clone)]
pub struct Sender(pub SyncSender<Message>);

impl Sender {
    /// Waits until there is room.
    ///
    /// # Errors
    /// Returns an error if nobody will take it.
    pub fn send(&self, message: Message) -> Result<(), Gone> {
        self.0.send(message).map_err(|_| Gone)
    }
}
