//! How to connect and what to receive.

use std::time::{Duration, Instant};

use super::filter::Filter;
use super::queue::Bounds;

/// How to connect and what to receive; `Options::default()` suits most, and its fields can be set:
///
/// ```
/// let mut options = qmp_events::stream::Options::default();
/// options.timeout = std::time::Duration::from_secs(2);
/// ```
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Options {
    /// How long to wait for a connection until it is negotiated, and for the reply to a command.
    pub timeout: Duration,
    /// How long to try to make the first connection: of a QEMU that was just started, the socket may not exist yet. Without it there is
    /// one attempt.
    pub connect_within: Option<Duration>,
    /// How many bytes an object may have, as text and, if it is an event, in memory.
    pub limit: usize,
    /// Which events the connection's own consumer gets.
    pub filter: Filter,
    /// How many may wait for it.
    pub bounds: Bounds,
    /// Whether to connect again when a connection ends, and at what pace.
    pub reconnect: Option<Backoff>,
    /// After which ends.
    pub reconnect_after: ReconnectAfter,
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

/// After which ends of a connection another one is made, if connections are made again at all.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub enum ReconnectAfter {
    /// After those that QEMU did not announce: one that exits as it was told to is not waited for.
    #[default]
    Unannounced,
    /// After every end: another QEMU will listen at the same address.
    Any,
}

/// The pace at which to connect again: the pause doubles from `first` to `longest`.
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
            connect_within: None,
            reconnect: None,
            reconnect_after: ReconnectAfter::Unannounced,
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

/// How an attempt to have a connection ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// There was none, and another attempt may succeed.
    Failed,
    /// There was none, and there will not be one: whoever listens is not a QMP server.
    Hopeless,
    /// It was negotiated, and ended as was to be expected.
    Announced,
    /// It was negotiated, and ended.
    Unannounced,
}

/// Which attempt in a row it is, and until when the first connection is tried.
#[derive(Debug)]
pub struct Attempts {
    failed: u32,
    was_ready: bool,
    first_until: Instant,
}

/// The pace at which the first connection is tried, since a QEMU starts within a fraction of a second.
const FIRST: Backoff =
    Backoff { first: Duration::from_millis(5), longest: Duration::from_millis(200), attempts: None };

/// The latest time that is asked for: a year from now.
const FAR: Duration = Duration::from_secs(365 * 24 * 3600);

/// A time from now.
pub fn after(duration: Duration) -> Instant {
    let now = Instant::now();
    now.checked_add(duration.min(FAR)).unwrap_or(now)
}

impl Attempts {
    /// Before the first attempt.
    pub fn new(options: &Options) -> Self {
        let first_until = after(options.connect_within.unwrap_or(options.timeout));
        Self { failed: 0, was_ready: false, first_until }
    }

    /// When the next attempt has to be negotiated.
    pub fn deadline(&self, options: &Options) -> Instant {
        let deadline = after(options.timeout);
        if self.was_ready { deadline } else { deadline.min(self.first_until) }
    }

    /// The pause before the next attempt, after one that ended so; nothing if there is none.
    pub fn pause(&mut self, options: &Options, outcome: Outcome) -> Option<Duration> {
        if matches!(outcome, Outcome::Announced | Outcome::Unannounced) {
            (self.failed, self.was_ready) = (0, true);
        }
        let pause = if self.was_ready { options.reconnect } else { self.first(options, outcome) };
        let wanted = outcome != Outcome::Announced || options.reconnect_after == ReconnectAfter::Any;
        let pause = pause.filter(|_| wanted)?.pause(self.failed);
        self.failed = self.failed.saturating_add(1);
        pause
    }

    /// The pace for the first connection, while there is time.
    fn first(&self, options: &Options, outcome: Outcome) -> Option<Backoff> {
        let more = outcome != Outcome::Hopeless && Instant::now() < self.first_until;
        options.connect_within.filter(|_| more).map(|_| FIRST)
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

    #[test]
    fn an_announced_end_is_final_unless_the_options_say_otherwise() {
        let mut options = Options { reconnect: Some(Backoff::default()), ..Options::default() };
        let mut attempts = Attempts::new(&options);
        assert_eq!(attempts.pause(&options, Outcome::Failed), None, "the first attempt is the only one");
        assert_eq!(attempts.pause(&options, Outcome::Announced), None);
        assert!(attempts.pause(&options, Outcome::Unannounced).is_some());
        assert!(attempts.pause(&options, Outcome::Hopeless).is_some(), "once there was a QEMU");
        options.reconnect_after = ReconnectAfter::Any;
        assert!(attempts.pause(&options, Outcome::Announced).is_some());
        options.reconnect = None;
        assert_eq!(attempts.pause(&options, Outcome::Unannounced), None);
    }

    #[test]
    fn the_first_connection_is_tried_for_as_long_as_was_asked() {
        let within = |within| Options { connect_within: Some(within), ..Options::default() };
        let (long, none) = (within(Duration::MAX), within(Duration::ZERO));
        let mut attempts = Attempts::new(&long);
        assert_eq!(attempts.pause(&long, Outcome::Failed), Some(Duration::from_millis(5)));
        assert_eq!(attempts.pause(&long, Outcome::Failed), Some(Duration::from_millis(10)));
        assert_eq!(attempts.pause(&long, Outcome::Hopeless), None);
        assert_eq!(Attempts::new(&none).pause(&none, Outcome::Failed), None);
        assert!(Attempts::new(&none).deadline(&none) <= Instant::now());
    }
}
