//! Times that can be written as a date.

use std::time::{Duration, SystemTime};

use qmp_events::{Event, Timestamp};

use crate::arrival::{Arrival, Origin};

/// The first second after the year 9999, since 1970.
const END: Duration = Duration::from_secs(253_402_300_800);

/// When an event happened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum When {
    /// By QEMU's clock.
    Sent(SystemTime),
    /// QEMU did not say; it arrived then.
    Arrived(SystemTime),
    /// Nobody said.
    Unknown,
}

impl When {
    /// The time, of whichever kind.
    pub fn time(self) -> Option<SystemTime> {
        match self {
            Self::Sent(time) | Self::Arrived(time) => Some(time),
            Self::Unknown => None,
        }
    }
}

/// When an event happened: by QEMU's clock if that is a date, otherwise when it arrived.
pub fn of(event: &Event, arrival: &Arrival) -> When {
    match sent(event) {
        Some(time) => When::Sent(time),
        None if arrival.origin == Origin::Text => When::Unknown,
        None => When::Arrived(arrival.at),
    }
}

/// When QEMU sent an event.
pub fn sent(event: &Event) -> Option<SystemTime> {
    event.timestamp.and_then(Timestamp::system_time).filter(|time| is_date(*time))
}

/// Whether a time is in the years 1970 to 9999, which RFC 3339 has a form for.
pub fn is_date(time: SystemTime) -> bool {
    time.duration_since(SystemTime::UNIX_EPOCH).is_ok_and(|since| since < END)
}

/// Microseconds since 1970.
pub fn microseconds(at: SystemTime) -> u128 {
    at.duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default().as_micros()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_that_is_not_a_date_is_not_shown() {
        for (seconds, is_shown) in [
            (-1, false),
            (-2, false),
            (0, true),
            (253_402_300_799, true),
            (253_402_300_800, false),
            (i64::MAX, false),
        ] {
            let line =
                format!(r#"{{"timestamp": {{"seconds": {seconds}, "microseconds": 0}}, "event": "STOP"}}"#);
            let time = sent(&line.parse().unwrap());
            assert_eq!(time.is_some(), is_shown, "{seconds}");
            assert!(time.is_none_or(|time| !humantime::format_rfc3339_micros(time).to_string().is_empty()));
        }
    }
}
