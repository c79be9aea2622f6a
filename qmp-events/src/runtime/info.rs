//! What is known of an event apart from any line: versions, rate limit, examples.

use std::fmt;
use std::time::{Duration, SystemTime};

/// When QEMU sent an event, by the clock of its host.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Timestamp {
    /// Seconds since 1970-01-01 00:00 UTC; -1 where the host's clock could not be read.
    pub seconds: i64,
    /// Microseconds beyond those; -1 where the host's clock could not be read.
    pub microseconds: i64,
}

impl Timestamp {
    /// The same as Rust's type; nothing where the host's clock could not be read, or where the numbers are no time.
    ///
    /// ```
    /// # use qmp_events::Timestamp;
    /// assert_eq!(Timestamp { seconds: -1, microseconds: -1 }.system_time(), None);
    /// ```
    #[must_use]
    pub fn system_time(self) -> Option<SystemTime> {
        let seconds = u64::try_from(self.seconds).ok()?;
        let micros = u64::try_from(self.microseconds).ok().filter(|&micros| micros < 1_000_000)?;
        SystemTime::UNIX_EPOCH
            .checked_add(Duration::from_secs(seconds))?
            .checked_add(Duration::from_micros(micros))
    }
}

/// A release series of QEMU, such as 4.0.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Version {
    /// The first number.
    pub major: u16,
    /// The second number.
    pub minor: u16,
}

impl Version {
    /// The release `major.minor`.
    #[must_use]
    pub const fn new(major: u16, minor: u16) -> Self {
        Self { major, minor }
    }
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.major, self.minor)
    }
}

/// How QEMU limits the rate of an event.
///
/// The first event is sent at once. Of those that follow within the period only the last is sent, when the period ends. The others are
/// gone, so such an event says what is the case now, not how often it happened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct RateLimit {
    /// At most one event is sent in this time.
    pub period: Duration,
    /// The member whose values are counted apart; without one, all events of the kind count together.
    pub key: Option<&'static str>,
}

impl RateLimit {
    /// At most one event in so many milliseconds, for each value of `key`.
    #[must_use]
    pub const fn new(milliseconds: u64, key: Option<&'static str>) -> Self {
        Self { period: Duration::from_millis(milliseconds), key }
    }
}

/// What a specification says of one event.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct EventInfo {
    /// Its name on the wire.
    pub name: &'static str,
    /// The first sentence about it.
    pub summary: &'static str,
    /// The first release that has it.
    pub since: Option<Version>,
    /// The last release that has it, where newer ones lack it.
    pub until: Option<Version>,
    /// Whether it is on its way out, or gone.
    pub deprecated: bool,
    /// Whether QEMU may change it without notice.
    pub unstable: bool,
    /// How its rate is limited.
    pub rate_limit: Option<RateLimit>,
    /// Paths in its data to the names of what it is about, the best first.
    pub subjects: &'static [&'static [&'static str]],
    /// Lines as QEMU sends them.
    pub examples: &'static [&'static str],
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_is_none_where_the_numbers_are_no_time() {
        let time = |seconds, microseconds| Timestamp { seconds, microseconds }.system_time();
        assert_eq!(time(1, 500_000), SystemTime::UNIX_EPOCH.checked_add(Duration::from_millis(1500)));
        assert_eq!(time(-1, -1), None);
        assert_eq!(time(1, 1_000_000), None);
    }
}
