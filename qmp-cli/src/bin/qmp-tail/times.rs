//! Times that can be written as a date.

use std::time::{Duration, SystemTime};

use qmp_events::{Event, Timestamp};

/// The first second after the year 9999, since 1970.
const END: Duration = Duration::from_secs(253_402_300_800);

/// When an event happened by QEMU's clock; when it came, where that is not known or is no date.
pub fn of(event: &Event, arrived: SystemTime) -> SystemTime {
    let told = event.timestamp.and_then(Timestamp::system_time);
    told.filter(|time| is_date(*time)).unwrap_or(arrived)
}

/// Microseconds since 1970.
pub fn microseconds(at: SystemTime) -> u128 {
    at.duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default().as_micros()
}

/// Whether a time is in the years 1970 to 9999, which RFC 3339 has a form for.
pub fn is_date(time: SystemTime) -> bool {
    time.duration_since(SystemTime::UNIX_EPOCH).is_ok_and(|since| since < END)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_that_is_no_date_is_that_of_arrival() {
        let now = SystemTime::now();
        for (seconds, told) in [
            (-1, false),
            (-2, false),
            (0, true),
            (253_402_300_799, true),
            (253_402_300_800, false),
            (i64::MAX, false),
        ] {
            let line =
                format!(r#"{{"timestamp": {{"seconds": {seconds}, "microseconds": 0}}, "event": "STOP"}}"#);
            let shown = of(&line.parse().unwrap(), now);
            assert_eq!(shown != now, told, "{seconds}");
            assert!(!humantime::format_rfc3339_micros(shown).to_string().is_empty());
        }
    }
}
