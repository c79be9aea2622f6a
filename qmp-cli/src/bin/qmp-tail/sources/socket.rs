//! A connection to a QEMU.

use std::path::Path;
use std::sync::Arc;
use std::thread;
use std::time::{Duration, SystemTime};

use qmp_events::stream::{self, Address, Backoff, Connection, Error, Next, ReconnectAfter};

use super::start::options;
use crate::arrival::{Arrival, Origin, named};
use crate::message::{Gone, Message, Sender};
use crate::terminal::say;

/// The pause before another attempt while the socket exists.
const PAUSE: Duration = Duration::from_secs(5);

/// How long to try to connect.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Persistence {
    /// Once.
    Once,
    /// Again and again, also after a connection has ended.
    Forever,
    /// As long as the socket exists.
    WhileItExists,
}

/// A socket.
pub struct Socket {
    pub name: Arc<str>,
    pub persistence: Persistence,
}

impl Socket {
    /// Connects, and passes on what comes.
    pub fn run(self, address: &Address, sender: &Sender) -> Result<(), Gone> {
        loop {
            match self.connect(address) {
                Ok(connection) => {
                    sender.send(Message::Connected(Arc::clone(&self.name)))?;
                    pass_on(&self.name, connection, sender)?;
                }
                Err(_) if self.persistence == Persistence::WhileItExists && !exists(address) => {}
                Err(error) => send(&self.name, Err(error), sender)?,
            }
            if self.persistence != Persistence::WhileItExists || !exists(address) {
                return Ok(());
            }
            thread::sleep(PAUSE);
        }
    }

    /// Connects; again and again, if so asked.
    fn connect(&self, address: &Address) -> Result<Connection, Error> {
        let backoff = Backoff::default();
        let forever = self.persistence == Persistence::Forever;
        let options = options().reconnect_after(ReconnectAfter::Any).reconnect(forever.then_some(backoff));
        let mut attempt = 0;
        loop {
            let connection = stream::connect_with(address, options.clone());
            let goes_on = match self.persistence {
                Persistence::Once => false,
                Persistence::Forever => true,
                Persistence::WhileItExists => exists(address),
            };
            match (&connection, backoff.pause(attempt)) {
                (Err(error), Some(pause)) if goes_on => {
                    if attempt == 0 {
                        say(&format!("{}; trying again", named(&self.name, error)));
                    }
                    thread::sleep(pause);
                }
                _ => return connection,
            }
            attempt = attempt.saturating_add(1);
        }
    }
}

/// Passes on what comes from a connection.
pub fn pass_on(name: &Arc<str>, mut connection: Connection, sender: &Sender) -> Result<(), Gone> {
    for next in connection.events() {
        send(name, next, sender)?;
    }
    Ok(())
}

fn send(name: &Arc<str>, next: Next, sender: &Sender) -> Result<(), Gone> {
    let arrival = Arrival { source: Arc::clone(name), at: SystemTime::now(), origin: Origin::Live, next };
    sender.send(Message::Arrivals(vec![arrival]))
}

fn exists(address: &Address) -> bool {
    match address {
        Address::Unix(path) => Path::new(path).exists(),
        _ => true,
    }
}
