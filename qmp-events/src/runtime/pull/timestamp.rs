//! How every line from QEMU begins.
//!
//! Seconds have ten digits until the year 2286, and microseconds six, nine times out of ten. Where all lengths are known, so is the
//! place of each part, and none has to wait until the one before it was read: this alone saves a tenth of an event's time.

use super::Parser;
use super::number::eight_digits;
use crate::runtime::info::Timestamp;

const SECONDS: &[u8; 26] = b"{\"timestamp\": {\"seconds\": ";
const MICROSECONDS: &[u8; 18] = b", \"microseconds\": ";
const EVENT: &[u8; 12] = b"}, \"event\": ";

impl Parser<'_> {
    /// Passes `{"timestamp": {"seconds": …, "microseconds": …}, "event": `; else nothing.
    #[inline]
    pub fn eat_timestamp(&mut self) -> Option<Timestamp> {
        match self.usual_timestamp() {
            Some(timestamp) => Some(timestamp),
            None => self.other_timestamp(),
        }
    }

    /// The same for numbers of any length.
    fn other_timestamp(&mut self) -> Option<Timestamp> {
        let mut ahead = self.clone();
        let mut number_after = |key: &[u8]| ahead.eat(key).then(|| ahead.whole())??.narrow();
        let seconds = number_after(SECONDS)?;
        let microseconds = number_after(MICROSECONDS)?;
        if !ahead.eat(EVENT) {
            return None;
        }
        self.at = ahead.at;
        Some(Timestamp { seconds, microseconds })
    }

    /// The same, if both numbers have their usual length.
    #[inline]
    fn usual_timestamp(&mut self) -> Option<Timestamp> {
        let rest = self.rest();
        let (seconds, rest) = part::<26, 10>(rest, SECONDS)?;
        let (microseconds, rest) = part::<18, 6>(rest, MICROSECONDS)?;
        if !rest.starts_with(EVENT) {
            return None;
        }
        let [first, second, later @ ..] = *seconds;
        let [a, b, c, d, e, f] = *microseconds;
        let seconds = eight([b'0', b'0', b'0', b'0', b'0', b'0', first, second])? * 100_000_000 + eight(later)?;
        let timestamp = Timestamp { seconds, microseconds: eight([b'0', b'0', a, b, c, d, e, f])? };
        if first == b'0' || a == b'0' {
            return None;
        }
        self.at += 26 + 10 + 18 + 6 + 12;
        Some(timestamp)
    }
}

/// `N` bytes behind `literal`, and what follows them.
#[inline]
fn part<'a, const L: usize, const N: usize>(
    bytes: &'a [u8],
    literal: &[u8; L],
) -> Option<(&'a [u8; N], &'a [u8])> {
    let (found, rest) = bytes.split_first_chunk::<L>()?;
    if found == literal { rest.split_first_chunk::<N>() } else { None }
}

/// The number that these bytes make, if each is a digit.
#[inline]
fn eight(bytes: [u8; 8]) -> Option<i64> {
    let (8, number) = eight_digits(u64::from_le_bytes(bytes)) else { return None };
    i64::try_from(number).ok()
}

#[cfg(test)]
mod tests {
    use crate::runtime::{Guess, Parser, Timestamp};

    #[test]
    fn a_timestamp_of_any_length() {
        let eat = |seconds: &str, microseconds: &str| {
            let text = format!(
                r#"{{"timestamp": {{"seconds": {seconds}, "microseconds": {microseconds}}}, "event": "#
            );
            let mut parser = Parser::new(&text, Guess::Layout);
            let found = parser.eat_timestamp();
            assert_eq!(parser.at(), if found.is_some() { text.len() } else { 0 });
            found
        };
        let usual = Timestamp { seconds: 1_234_567_890, microseconds: 987_654 };
        assert_eq!(eat("1234567890", "987654"), Some(usual));
        for (seconds, microseconds) in [
            ("123456789", "987654"),
            ("1234567890", "87654"),
            ("12345678901", "0"),
            ("-1", "-1"),
            ("9223372036854775807", "-9223372036854775808"),
        ] {
            let numbers = Timestamp { seconds: seconds.parse().unwrap(), microseconds: microseconds.parse().unwrap() };
            assert_eq!(eat(seconds, microseconds), Some(numbers));
        }
        for (seconds, microseconds) in [
            ("0234567890", "987654"),
            ("123456789/", "987654"),
            ("1234567890", "98:654"),
            ("1234567890", "087654"),
            ("1234567890", "1e5"),
            ("", "1"),
            ("9223372036854775808", "1"),
        ] {
            assert_eq!(eat(seconds, microseconds), None);
        }
    }
}
