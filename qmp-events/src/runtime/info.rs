//! Event metadata: versions, rate limit, examples.

use std::fmt;
use std::time::{Duration, SystemTime};

/// When QEMU sent an event, according to its host's clock.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Timestamp {
    /// Seconds since 1970-01-01 00:00 UTC; -1 if the host's clock could not be read.
    pub seconds: i64,
    /// Microseconds after the full second; -1 if the host's clock could not be read.
    pub microseconds: i64,
}

impl Timestamp {
    /// Converts to [`std::time::SystemTime`]; `None` if the host's clock could not be read or the numbers are not a valid time.
    ///
    /// ```
    /// # use qmp_events::Timestamp;
    /// assert_eq!(Timestamp { seconds: -1, microseconds: -1 }.system_time(), None);
    /// ```
    #[must_use]
    pub fn system_time(self) -> Option<SystemTime> {
        let micros = u64::try_from(self.microseconds).ok().filter(|&micros| micros < 1_000_000)?;
        let seconds = Duration::from_secs(self.seconds.unsigned_abs());
        let whole = if self.seconds < 0 {
            SystemTime::UNIX_EPOCH.checked_sub(seconds)
        } else {
            SystemTime::UNIX_EPOCH.checked_add(seconds)
        };
        whole?.checked_add(Duration::from_micros(micros))
    }
}

/// Rounds down to the microsecond.
///
/// ```
/// use std::time::SystemTime;
/// use qmp_events::Timestamp;
///
/// let sent = Timestamp { seconds: 1_700_000_000, microseconds: 5 };
/// let time = SystemTime::try_from(sent)?;
/// assert_eq!(Timestamp::from(time), sent);
/// # Ok::<(), qmp_events::NotATime>(())
/// ```
impl From<SystemTime> for Timestamp {
    fn from(time: SystemTime) -> Self {
        let seconds = |duration: Duration| i64::try_from(duration.as_secs()).unwrap_or(i64::MAX);
        match time.duration_since(SystemTime::UNIX_EPOCH) {
            Ok(since) => Self { seconds: seconds(since), microseconds: since.subsec_micros().into() },
            Err(error) => {
                let until = error.duration();
                match i64::from(until.subsec_nanos().div_ceil(1000)) {
                    0 => Self { seconds: -seconds(until), microseconds: 0 },
                    micros => Self { seconds: -seconds(until) - 1, microseconds: 1_000_000 - micros },
                }
            }
        }
    }
}

/// Fails for -1/-1, which QEMU sends if the host's clock could not be read, and for numbers that are not a valid time.
impl TryFrom<Timestamp> for SystemTime {
    type Error = NotATime;

    fn try_from(timestamp: Timestamp) -> Result<Self, NotATime> {
        timestamp.system_time().ok_or(NotATime(timestamp))
    }
}

/// Formats the time in UTC according to RFC 3339; `unknown` if the host's clock could not be read, or if the year is not 0 to 9999.
///
/// ```
/// use qmp_events::Timestamp;
///
/// let sent = Timestamp { seconds: 1_700_000_000, microseconds: 5 };
/// assert_eq!(sent.to_string(), "2023-11-14T22:13:20.000005Z");
/// assert_eq!(Timestamp { seconds: -1, microseconds: -1 }.to_string(), "unknown");
/// ```
impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (days, second) = (self.seconds.div_euclid(86_400), self.seconds.rem_euclid(86_400));
        // From the year 0 to the year 9999.
        if !(-719_528..2_932_897).contains(&days) || !(0..1_000_000).contains(&self.microseconds) {
            return f.pad("unknown");
        }
        let (year, month, day) = date(days);
        let (hour, minute, second) = (second / 3600, second / 60 % 60, second % 60);
        let micros = self.microseconds;
        f.pad(&format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}.{micros:06}Z"))
    }
}

/// Returns the year, month and day of the Gregorian calendar for a number of days since 1970-01-01.
fn date(days: i64) -> (i64, i64, i64) {
    // Years begin in March here, so that the leap day is the last day of the year.
    let days = days + 719_468;
    let (era, day) = (days.div_euclid(146_097), days.rem_euclid(146_097));
    let year = (day - day / 1460 + day / 36_524 - day / 146_096) / 365;
    let day = day - (365 * year + year / 4 - year / 100);
    let month = (5 * day + 2) / 153;
    let is_next_year = i64::from(month >= 10);
    (era * 400 + year + is_next_year, month + 3 - 12 * is_next_year, day - (153 * month + 2) / 5 + 1)
}

/// The timestamp is not a time: the host's clock could not be read, or the numbers are out of range.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotATime(Timestamp);

impl NotATime {
    /// The timestamp.
    #[must_use]
    pub const fn timestamp(self) -> Timestamp {
        self.0
    }
}

impl fmt::Display for NotATime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Timestamp { seconds, microseconds } = self.0;
        write!(f, "{seconds} seconds and {microseconds} microseconds are not a time")
    }
}

impl std::error::Error for NotATime {}

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

/// ```
/// use qmp_events::{EventKind, Version};
///
/// let oldest: Version = "8.2".parse()?;
/// assert!(EventKind::Stop.since().is_some_and(|since| since <= oldest));
/// # Ok::<(), qmp_events::BadVersion>(())
/// ```
impl std::str::FromStr for Version {
    type Err = BadVersion;

    fn from_str(text: &str) -> Result<Self, BadVersion> {
        let number = |digits: &str| -> Option<u16> {
            digits.bytes().all(|byte| byte.is_ascii_digit()).then(|| digits.parse().ok())?
        };
        let numbers = text.split_once('.').and_then(|(major, minor)| Some((number(major)?, number(minor)?)));
        numbers.map(|(major, minor)| Self { major, minor }).ok_or(BadVersion(()))
    }
}

/// A text that is not a release series such as `4.0`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BadVersion(());

impl fmt::Display for BadVersion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("expected a release series of QEMU, such as `4.0`")
    }
}

impl std::error::Error for BadVersion {}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.major, self.minor)
    }
}

/// How QEMU limits the rate of an event.
///
/// The first event is sent at once. Of those that follow within the period only the last is sent, when the period ends. The others are
/// dropped, so such an event shows the current state, not how often it changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct RateLimit {
    /// At most one event is sent in this time.
    pub period: Duration,
    /// The member whose values are limited separately; if `None`, all events of the kind are limited together.
    pub key: Option<&'static str>,
}

impl RateLimit {
    /// Returns a limit of one event in this number of milliseconds, for each value of `key`.
    #[must_use]
    pub const fn new(milliseconds: u64, key: Option<&'static str>) -> Self {
        Self { period: Duration::from_millis(milliseconds), key }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_is_none_where_the_numbers_are_no_time() {
        let time = |seconds, microseconds| Timestamp { seconds, microseconds }.system_time();
        assert_eq!(time(1, 500_000), SystemTime::UNIX_EPOCH.checked_add(Duration::from_millis(1500)));
        assert_eq!(time(-1, 0), SystemTime::UNIX_EPOCH.checked_sub(Duration::from_secs(1)));
        assert_eq!(time(-1, -1), None);
        assert_eq!(time(i64::MIN, -1), None);
        assert_eq!(time(1, 1_000_000), None);
    }

    #[test]
    fn a_time_becomes_a_timestamp_and_the_same_time_again() {
        for (seconds, microseconds) in [(0, 0), (-1, 999_999), (-5, 0), (-5, 1), (i64::from(i32::MAX), 7)] {
            let sent = Timestamp { seconds, microseconds };
            assert_eq!(SystemTime::try_from(sent).map(Timestamp::from), Ok(sent));
        }
        let error = SystemTime::try_from(Timestamp { seconds: -1, microseconds: -1 }).unwrap_err();
        assert_eq!(error.to_string(), "-1 seconds and -1 microseconds are not a time");
    }

    #[test]
    fn a_timestamp_is_shown_as_a_date() {
        for (seconds, date) in [
            (0, "1970-01-01T00:00:00.000000Z"),
            (-1, "1969-12-31T23:59:59.000000Z"),
            (951_782_400, "2000-02-29T00:00:00.000000Z"),
            (1_709_251_199, "2024-02-29T23:59:59.000000Z"),
            (4_107_542_400, "2100-03-01T00:00:00.000000Z"),
            (253_402_300_799, "9999-12-31T23:59:59.000000Z"),
            (253_402_300_800, "unknown"),
            (-62_167_219_200, "0000-01-01T00:00:00.000000Z"),
            (-62_167_219_201, "unknown"),
            (i64::MAX, "unknown"),
            (i64::MIN, "unknown"),
        ] {
            assert_eq!(Timestamp { seconds, microseconds: 0 }.to_string(), date);
        }
        assert_eq!(Timestamp { seconds: 0, microseconds: 1_000_000 }.to_string(), "unknown");
    }

    #[test]
    fn a_version_is_two_numbers() {
        assert_eq!("10.2".parse(), Ok(Version::new(10, 2)));
        for text in ["", "4", "4.", ".0", "+4.0", "4.0.1", "4.x", "99999.0"] {
            assert!(text.parse::<Version>().is_err(), "{text}");
        }
    }
}
