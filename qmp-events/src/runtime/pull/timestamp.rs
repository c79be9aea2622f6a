//! How every line from QEMU begins.
//!
//! Seconds have ten digits until the year 2286, and microseconds six, nine times out of ten. Where all lengths are known, so is the
//! place of each part, and none has to wait until the one before it was read: this alone saves a tenth of an event's time.

use super::Parser;
use super::number::together;
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
        let head = self.rest().first_chunk::<{ 26 + 10 + 18 + 6 + 12 }>()?;
        let (before, rest) = head.split_first_chunk::<26>()?;
        let (seconds, rest) = rest.split_first_chunk::<10>()?;
        let (between, rest) = rest.split_first_chunk::<16>()?;
        let (microseconds, after) = rest.split_first_chunk::<8>()?;
        if before != SECONDS || !MICROSECONDS.starts_with(between) || after != EVENT {
            return None;
        }
        // Eight digits are read at once: the ten of the seconds as two eights that overlap, and the six of the microseconds with the two
        // bytes before them, which count as zeros. If these are other bytes, the number is too large.
        let (high, low) = (eight(*seconds.first_chunk()?)?, eight(*seconds.last_chunk()?)?);
        let microseconds = u64::from_le_bytes(*microseconds) ^ AS_ZEROS;
        let microseconds = eight(microseconds.to_le_bytes())?;
        if high < 10_000_000 || !(100_000..1_000_000).contains(&microseconds) {
            return None;
        }
        self.at += head.len();
        Some(Timestamp { seconds: high * 100 + low % 100, microseconds })
    }
}

/// Makes the bytes `: `, the first two of a word, the digits `00`.
const AS_ZEROS: u64 = u64::from_le_bytes(*b": \0\0\0\0\0\0") ^ u64::from_le_bytes(*b"00\0\0\0\0\0\0");

/// The number that these bytes make, if each is a digit.
#[inline]
fn eight(bytes: [u8; 8]) -> Option<i64> {
    const ONES: u64 = u64::MAX / 0xff;
    let digits = u64::from_le_bytes(bytes) ^ (ONES * u64::from(b'0'));
    // A byte above 9 has a bit in its upper half, or gets one when 6 is added. A carry comes only from a byte that has one.
    if (digits | digits.wrapping_add(ONES * 6)) & (ONES * 0xf0) != 0 {
        return None;
    }
    i64::try_from(together(digits)).ok()
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
            let numbers =
                Timestamp { seconds: seconds.parse().unwrap(), microseconds: microseconds.parse().unwrap() };
            assert_eq!(eat(seconds, microseconds), Some(numbers));
        }
        for (seconds, microseconds) in [
            ("0234567890", "987654"),
            ("123456789/", "987654"),
            ("1234567890", "98:654"),
            ("1234567890", "087654"),
            ("1234567890", "1e5"),
            ("", "1"),
            ("12345678:0", "123456"),
            ("1234567890", "12345:"),
            ("9223372036854775808", "1"),
        ] {
            assert_eq!(eat(seconds, microseconds), None);
        }
    }
}
