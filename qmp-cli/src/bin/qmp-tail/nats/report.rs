//! What keeps events from leaving: said at once, and then every minute.

use std::time::Duration;

use tokio::time::Instant;

use crate::terminal::say;

/// How often a state is repeated.
const PERIOD: Duration = Duration::from_secs(60);

/// The state that was reported last.
#[derive(Debug, Default)]
pub struct Report {
    state: Option<String>,
    said: Option<Instant>,
}

impl Report {
    /// Reports a state that differs from the last one, or that is a minute old. `waiting` is how many messages wait.
    pub fn state(&mut self, state: Option<String>, waiting: usize) {
        let now = Instant::now();
        let is_old = self.said.is_none_or(|said| now - said >= PERIOD);
        match &state {
            Some(text) if self.state != state => say(&format!("nats: {text}; {waiting} messages wait")),
            Some(text) if is_old => say(&format!("nats: still {text}; {waiting} messages wait")),
            None if self.state.is_some() => say("nats: events leave again"),
            _ => return,
        }
        self.state = state;
        self.said = Some(now);
    }

    /// When the state is to be repeated.
    pub fn next(&self) -> Option<Instant> {
        self.state.as_ref().and(self.said).map(|said| said + PERIOD)
    }
}
