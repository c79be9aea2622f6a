//! How to connect and what to receive.

use std::time::Duration;

use super::{Bounds, Filter};

/// How to connect and what to receive; `Options::default()` suits most, and its fields can be set:
///
/// ```
/// let mut options = qmp_events::stream::Options::default();
/// options.timeout = std::time::Duration::from_secs(2);
/// ```
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Options {
    /// How long to wait for the connection, the greeting, and the reply to a command.
    pub timeout: Duration,
    /// How long an object may be, in bytes.
    pub limit: usize,
    /// Which events the connection's own consumer gets.
    pub filter: Filter,
    /// How many may wait for it.
    pub bounds: Bounds,
    /// Whether to connect anew when a connection ends, and at what pace.
    pub reconnect: Option<Backoff>,
    /// Whether to wait for a greeting and negotiate.
    pub handshake: Handshake,
}

/// What comes before the events.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Handshake {
    /// QEMU's greeting, and the negotiation of capabilities.
    #[default]
    Qmp,
    /// Nothing: the lines of a file, or of a relay that has negotiated already.
    None,
}

/// The pace at which to connect anew: the pause doubles from `first` to `longest`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Backoff {
    /// The pause before the first attempt.
    pub first: Duration,
    /// The longest pause.
    pub longest: Duration,
    /// After how many attempts in a row to give up; without a number, never.
    pub attempts: Option<u32>,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            timeout: Duration::from_secs(10),
            limit: 16 << 20,
            filter: Filter::all(),
            bounds: Bounds::default(),
            reconnect: None,
            handshake: Handshake::Qmp,
        }
    }
}

impl Default for Backoff {
    /// From a tenth of a second to five seconds, for ever.
    fn default() -> Self {
        Self { first: Duration::from_millis(100), longest: Duration::from_secs(5), attempts: None }
    }
}

impl Backoff {
    /// The pause before attempt number `attempt`, counted from 0; nothing where it is time to give up.
    #[must_use]
    pub fn pause(&self, attempt: u32) -> Option<Duration> {
        let more = self.attempts.is_none_or(|most| attempt < most);
        let doubled = 2_u32.checked_pow(attempt).and_then(|factor| self.first.checked_mul(factor));
        more.then(|| doubled.unwrap_or(self.longest).min(self.longest))
    }
}

/// Where in a row of attempts one is.
#[derive(Debug, Default)]
pub(super) struct Attempts {
    failed: u32,
    was_ready: bool,
}

impl Attempts {
    /// The pause before the next attempt, now that a connection is over which had or had not been negotiated. The first one is the
    /// user's: if that fails there is no second.
    pub(super) fn pause(&mut self, backoff: Option<Backoff>, ready: bool) -> Option<Duration> {
        if ready {
            (self.failed, self.was_ready) = (0, true);
        }
        let pause = backoff.filter(|_| self.was_ready)?.pause(self.failed);
        self.failed = self.failed.saturating_add(1);
        pause
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pauses_double_up_to_the_longest() {
        let backoff = Backoff {
            first: Duration::from_millis(100),
            longest: Duration::from_secs(1),
            attempts: Some(90),
        };
        let millis = |attempt| backoff.pause(attempt).map(|pause| pause.as_millis());
        assert_eq!([0, 1, 3, 4, 89].map(millis), [100, 200, 800, 1000, 1000].map(Some));
        assert_eq!(millis(90), None);
    }
}
