//! How nearly every line from QEMU begins.
//!
//! Seconds have ten digits until the year 2286, and microseconds six, nine times out of ten. Where all lengths are known, so is the
//! place of each part, and none has to wait until the one before it was read: this alone saves a tenth of an event's time.

use super::Parser;
use crate::runtime::info::Timestamp;

impl Parser<'_> {
    /// Passes `{"timestamp": {"seconds": …, "microseconds": …}, "event": `, if both numbers have their usual length; else nothing.
    #[inline]
    pub fn eat_timestamp(&mut self) -> Option<Timestamp> {
        let rest = self.rest();
        let (seconds, rest) = part::<26, 10>(rest, b"{\"timestamp\": {\"seconds\": ")?;
        let (microseconds, rest) = part::<18, 6>(rest, b", \"microseconds\": ")?;
        if !rest.starts_with(b"}, \"event\": ") {
            return None;
        }
        let timestamp = Timestamp { seconds: digits(*seconds)?, microseconds: digits(*microseconds)? };
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

/// The number that these bytes make, if each is a digit, and the first is not zero.
#[inline]
fn digits<const N: usize>(bytes: [u8; N]) -> Option<i64> {
    if *bytes.first()? == b'0' {
        return None;
    }
    let (mut number, mut all) = (0, true);
    for byte in bytes {
        let value = byte.wrapping_sub(b'0');
        all &= value <= 9;
        number = number * 10 + i64::from(value);
    }
    all.then_some(number)
}

#[cfg(test)]
mod tests {
    use crate::runtime::{Guess, Parser, Timestamp};

    #[test]
    fn a_timestamp_of_usual_length() {
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
            ("0234567890", "987654"),
            ("123456789", "987654"),
            ("1234567890", "87654"),
            ("12345678901", "98765"),
            ("123456789/", "987654"),
            ("1234567890", "98:654"),
            ("1234567890", "-87654"),
        ] {
            assert_eq!(eat(seconds, microseconds), None);
        }
    }
}
