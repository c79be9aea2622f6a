//! How to connect and what to receive.

use std::time::{Duration, Instant};

use super::error::Error;
use super::filter::Filter;
use super::queue::Bounds;

/// How to connect and what to receive. `Options::default()` suits most programs; each method changes one thing:
///
/// ```
/// use std::time::Duration;
/// use qmp_events::stream::{Backoff, Options};
///
/// let options = Options::default().timeout(Duration::from_secs(2)).reconnect(Backoff::default());
/// ```
#[derive(Debug, Clone)]
#[must_use]
pub struct Options {
    pub(super) timeout: Duration,
    pub(super) connect_within: Option<Duration>,
    pub(super) limit: usize,
    pub(super) filter: Filter,
    pub(super) bounds: Bounds,
    pub(super) reconnect: Option<Backoff>,
    pub(super) reconnect_after: ReconnectAfter,
    pub(super) handshake: Handshake,
    pub(super) silence: Duration,
    pub(super) oob: bool,
}

impl Options {
    /// The timeout for establishing and negotiating a connection, and for the reply to a command. The default is 10 seconds.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// How long to retry the first connection, because the socket of a QEMU that was just started may not exist yet. The default is
    /// `None`, which means one attempt.
    pub fn connect_within(mut self, within: impl Into<Option<Duration>>) -> Self {
        self.connect_within = within.into();
        self
    }

    /// The maximum size of an object in bytes, as text and, for an event, in memory. A command whose reply is longer fails. The
    /// default is 16 MiB.
    pub fn limit(mut self, bytes: usize) -> Self {
        self.limit = bytes;
        self
    }

    /// The events that the connection's own consumer receives. The default is all.
    pub fn filter(mut self, filter: Filter) -> Self {
        self.filter = filter;
        self
    }

    /// The bounds of that consumer's queue.
    pub fn bounds(mut self, bounds: Bounds) -> Self {
        self.bounds = bounds;
        self
    }

    /// Reconnects when a connection ends, at this pace. The default is `None`: the stream ends with its connection.
    pub fn reconnect(mut self, pace: impl Into<Option<Backoff>>) -> Self {
        self.reconnect = pace.into();
        self
    }

    /// The ends after which to reconnect, if reconnection is enabled.
    pub fn reconnect_after(mut self, ends: ReconnectAfter) -> Self {
        self.reconnect_after = ends;
        self
    }

    /// Whether to wait for a greeting and negotiate.
    pub fn handshake(mut self, handshake: Handshake) -> Self {
        self.handshake = handshake;
        self
    }

    /// How long to wait for the error of a command whose success has no reply ([`Command::SILENT`](crate::Command::SILENT)), such as those
    /// of QEMU's guest agent that end or suspend the guest. The default is half a second.
    pub fn silence(mut self, longest: Duration) -> Self {
        self.silence = longest;
        self
    }

    /// Whether to enable out-of-band execution of commands if QEMU offers it; see `execute_oob` of a client. The default is `false`.
    pub fn oob(mut self, enabled: bool) -> Self {
        self.oob = enabled;
        self
    }
}

/// What precedes the events.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub enum Handshake {
    /// QEMU's greeting, and the negotiation of capabilities.
    #[default]
    Qmp,
    /// Nothing: the lines of a file, or of a relay that has negotiated already.
    None,
}

/// The ends of a connection after which to reconnect, if reconnection is enabled.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub enum ReconnectAfter {
    /// After ends that QEMU did not announce; a QEMU that was asked to exit is not awaited.
    #[default]
    Unannounced,
    /// After every end: another QEMU will listen at the same address.
    Any,
}

/// The pace of reconnection: the pause doubles from the first to the longest.
///
/// ```
/// use std::time::Duration;
/// use qmp_events::stream::Backoff;
///
/// let pace = Backoff::new(Duration::from_millis(250), Duration::from_secs(2)).attempts(4);
/// let pauses: Vec<_> = (0..5).map_while(|attempt| pace.pause(attempt)).map(|pause| pause.as_millis()).collect();
/// assert_eq!(pauses, [250, 500, 1000, 2000]);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use]
pub struct Backoff {
    first: Duration,
    longest: Duration,
    attempts: Option<u32>,
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
            silence: Duration::from_millis(500),
            oob: false,
        }
    }
}

impl Default for Backoff {
    /// From 0.1 to 5 seconds, without a limit on attempts.
    fn default() -> Self {
        Self::new(Duration::from_millis(100), Duration::from_secs(5))
    }
}

impl Backoff {
    /// A pace without a limit on attempts.
    pub const fn new(first: Duration, longest: Duration) -> Self {
        Self { first, longest, attempts: None }
    }

    /// Limits the consecutive attempts. After the last, the stream ends.
    pub const fn attempts(mut self, most: u32) -> Self {
        self.attempts = Some(most);
        self
    }

    /// Returns the pause before attempt number `attempt`, counted from 0; `None` if the limit is reached. Only the first can be zero: others
    /// last a millisecond at least.
    #[must_use]
    pub fn pause(&self, attempt: u32) -> Option<Duration> {
        let more = self.attempts.is_none_or(|most| attempt < most);
        let doubled = 2_u32.checked_pow(attempt).and_then(|factor| self.first.checked_mul(factor));
        let least = if attempt == 0 { Duration::ZERO } else { Duration::from_millis(1) };
        more.then(|| doubled.unwrap_or(self.longest).min(self.longest).max(least))
    }
}

/// The outcome of an attempt to connect.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Outcome {
    /// The attempt failed, and another one may succeed.
    Failed,
    /// The attempt failed and will not succeed: the peer is not a QMP server.
    Hopeless,
    /// The connection was negotiated and ended as announced.
    Announced,
    /// The connection was negotiated and ended.
    Unannounced,
}

/// The number of consecutive attempts, and the deadline for the first connection.
#[derive(Debug)]
pub(super) struct Attempts {
    failed: u32,
    was_ready: bool,
    /// Until when to retry the first connection.
    first_until: Option<Instant>,
    /// Why the attempts so far failed.
    reason: Option<Error>,
}

/// The pace at which the first connection is retried; QEMU starts within a fraction of a second.
const FIRST: Backoff = Backoff::new(Duration::from_millis(5), Duration::from_millis(200));

/// The latest deadline: a year from now.
const FAR: Duration = Duration::from_secs(365 * 24 * 3600);

/// Returns the time after this duration from now.
pub(super) fn after(duration: Duration) -> Instant {
    let now = Instant::now();
    now.checked_add(duration.min(FAR)).unwrap_or(now)
}

impl Attempts {
    /// Returns the state before the first attempt.
    pub(super) fn new(options: &Options) -> Self {
        Self { failed: 0, was_ready: false, first_until: options.connect_within.map(after), reason: None }
    }

    /// Returns how long the next attempt may take, up to the end of the negotiation.
    pub(super) fn time(&self, options: &Options) -> Duration {
        let left = self.first_until.filter(|_| !self.was_ready).map(left_until);
        left.map_or(options.timeout, |left| left.min(options.timeout))
    }

    /// Returns why no further attempt is made. Of the attempts to make the first connection, the last may have too little time to fail
    /// for a reason of its own; then it is that of those before it.
    pub(super) fn reason(&mut self, error: Option<Error>) -> Option<Error> {
        let earlier = self.reason.take().filter(|_| !self.was_ready && error.as_ref().is_some_and(is_late));
        self.reason = earlier.or(error);
        self.reason.clone()
    }

    /// Returns the pause before the next attempt after this outcome; `None` after the last attempt.
    pub(super) fn pause(&mut self, options: &Options, outcome: Outcome) -> Option<Duration> {
        if matches!(outcome, Outcome::Announced | Outcome::Unannounced) {
            (self.failed, self.was_ready) = (0, true);
        }
        let wanted = outcome != Outcome::Announced || options.reconnect_after == ReconnectAfter::Any;
        let pause = if self.was_ready {
            options.reconnect.filter(|_| wanted)?.pause(self.failed)
        } else {
            self.first(outcome)
        };
        self.failed = self.failed.saturating_add(1);
        pause
    }

    /// Returns the pause before the next attempt to make the first connection. It leaves time for that attempt.
    fn first(&self, outcome: Outcome) -> Option<Duration> {
        let left = left_until(self.first_until?);
        let pause = FIRST.pause(self.failed)?.min(left / 2);
        (outcome != Outcome::Hopeless && left > FIRST.first).then_some(pause)
    }
}

fn left_until(deadline: Instant) -> Duration {
    deadline.saturating_duration_since(Instant::now())
}

/// Whether the address was not reached in time.
fn is_late(error: &Error) -> bool {
    matches!(error, Error::Connect { source, .. } if source.kind() == std::io::ErrorKind::TimedOut)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pauses_double_up_to_the_longest() {
        let backoff = Backoff::new(Duration::from_millis(100), Duration::from_secs(1)).attempts(90);
        let millis = |attempt| backoff.pause(attempt).map(|pause| pause.as_millis());
        assert_eq!([0, 1, 3, 4, 89].map(millis), [100, 200, 800, 1000, 1000].map(Some));
        assert_eq!(millis(90), None);
        let none = Backoff::new(Duration::ZERO, Duration::ZERO);
        let millis = |attempt| none.pause(attempt).map(|pause| pause.as_millis());
        assert_eq!([0, 1, 99].map(millis), [0, 1, 1].map(Some), "no attempt follows another without a pause");
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
        assert_eq!(Attempts::new(&none).time(&none), Duration::ZERO);
    }

    #[test]
    fn the_last_attempt_has_time_left() {
        let options = Options { connect_within: Some(Duration::from_millis(100)), ..Options::default() };
        let mut attempts = Attempts::new(&options);
        let pauses: Vec<_> = (0..12).filter_map(|_| attempts.pause(&options, Outcome::Failed)).collect();
        assert!(pauses.iter().all(|pause| *pause <= Duration::from_millis(50)), "{pauses:?}");
        let time = attempts.time(&options);
        assert!((Duration::from_millis(1)..=Duration::from_millis(100)).contains(&time), "{time:?}");
        attempts.pause(&options, Outcome::Unannounced);
        assert_eq!(attempts.time(&options), options.timeout, "later connections have all of theirs");
    }

    #[test]
    fn an_attempt_that_was_cut_short_does_not_hide_why_others_failed() {
        let connect = |kind: std::io::ErrorKind| Error::Connect {
            address: super::super::address::Address::Tcp("host:1".into()),
            source: std::sync::Arc::new(kind.into()),
        };
        let (refused, late) =
            (connect(std::io::ErrorKind::ConnectionRefused), connect(std::io::ErrorKind::TimedOut));
        let shown = |error: Option<Error>| error.map(|error| error.to_string());
        let mut attempts = Attempts::new(&Options::default());
        assert_eq!(shown(attempts.reason(Some(late.clone()))), Some(late.to_string()));
        assert_eq!(shown(attempts.reason(Some(refused.clone()))), Some(refused.to_string()));
        for _ in 0..2 {
            assert_eq!(shown(attempts.reason(Some(late.clone()))), Some(refused.to_string()));
        }
        assert_eq!(shown(attempts.reason(None)), None);
        let _ready = attempts.reason(Some(refused));
        attempts.pause(&Options::default(), Outcome::Unannounced);
        assert_eq!(
            shown(attempts.reason(Some(late.clone()))),
            Some(late.to_string()),
            "of another connection"
        );
    }
}
