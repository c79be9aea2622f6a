//! Numbers: 64-bit integers as integers, larger integers as text, all others as the nearest `f64`.

use super::{Parser, Result};
use crate::runtime::error::ErrorKind;

/// An integer as written in the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Whole {
    /// Whether it has a minus sign.
    pub negative: bool,
    /// Its digits.
    pub magnitude: u64,
}

impl Whole {
    /// Converts to the type `T`, if the number is in its range.
    #[inline]
    #[must_use]
    pub fn narrow<T: TryFrom<u64> + TryFrom<i64>>(self) -> Option<T> {
        if self.negative {
            // The magnitude of a negative number is at most that of the least one.
            T::try_from(0_i64.checked_sub_unsigned(self.magnitude)?).ok()
        } else {
            T::try_from(self.magnitude).ok()
        }
    }
}

/// A number as written in the text.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Number<'a> {
    /// An integer that fits in 64 bits.
    Whole(Whole),
    /// The text of an integer that does not fit in 64 bits.
    Big(&'a str),
    /// Any other number.
    Float(f64),
}

impl<'a> Parser<'a> {
    /// Reads a 64-bit integer, if one begins here; otherwise consumes nothing.
    #[inline]
    pub fn whole(&mut self) -> Option<Whole> {
        let rest = self.rest();
        let negative = rest.first() == Some(&b'-');
        let digits = rest.get(usize::from(negative)..).unwrap_or_default();
        let (length, magnitude) = magnitude(digits)?;
        let leading_zero = digits.first() == Some(&b'0') && (length > 1 || negative);
        let fraction = matches!(digits.get(length), Some(b'.' | b'e' | b'E'));
        if leading_zero || fraction || (negative && magnitude > 1 << 63) {
            return None;
        }
        self.at += length + usize::from(negative);
        Some(Whole { negative, magnitude })
    }

    /// Reads a number.
    #[inline]
    pub fn number(&mut self) -> Result<Number<'a>> {
        self.skip_space();
        match self.whole() {
            Some(whole) => Ok(Number::Whole(whole)),
            None => self.other_number(),
        }
    }

    /// Reads a number that is not an integer, does not fit in 64 bits, or is invalid.
    #[cold]
    fn other_number(&mut self) -> Result<Number<'a>> {
        let start = self.at;
        let negative = self.eat(b"-");
        let digits = self.at;
        if !self.digits() {
            let wrong = if negative {
                self.error_at(start, ErrorKind::BadNumber)
            } else {
                self.unexpected("a number")
            };
            return Err(wrong);
        }
        let bad = |this: &Self| this.error_at(start, ErrorKind::BadNumber);
        if self.at - digits > 1 && self.bytes.get(digits) == Some(&b'0') {
            return Err(bad(self));
        }
        if self.eat(b".") && !self.digits() {
            return Err(bad(self));
        }
        if self.eat(b"e") || self.eat(b"E") {
            let _sign = self.eat(b"+") || self.eat(b"-");
            if !self.digits() {
                return Err(bad(self));
            }
        }
        let text = self.since(start);
        let value = text.parse::<f64>().ok().filter(|value| value.is_finite()).ok_or_else(|| bad(self))?;
        let big = value != 0.0 && !text.contains(['.', 'e', 'E']);
        Ok(if big { Number::Big(text) } else { Number::Float(value) })
    }

    fn digits(&mut self) -> bool {
        let start = self.at;
        while let Some(b'0'..=b'9') = self.peek() {
            self.at += 1;
        }
        self.at > start
    }
}

/// Returns the number of leading digits and their value; `None` without digits or if the value does not fit in 64 bits.
#[inline]
fn magnitude(bytes: &[u8]) -> Option<(usize, u64)> {
    let mut length = 0;
    let mut value = 0_u64;
    while let Some(chunk) = bytes.get(length..).and_then(<[u8]>::first_chunk::<8>) {
        let (count, digits) = eight_digits(u64::from_le_bytes(*chunk));
        // The first eight digits always fit, and there are rarely more.
        value =
            if length == 0 { digits } else { value.checked_mul(*POWERS.get(count)?)?.checked_add(digits)? };
        length += count;
        if count < 8 {
            return (length > 0).then_some((length, value));
        }
    }
    while let Some(byte @ b'0'..=b'9') = bytes.get(length) {
        value = value.checked_mul(10)?.checked_add(u64::from(byte - b'0'))?;
        length += 1;
    }
    (length > 0).then_some((length, value))
}

/// Powers of ten, by exponent.
const POWERS: [u64; 9] = [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000];

/// Returns the number of ASCII digits at the start of a word, lowest byte first, and their value.
#[inline]
fn eight_digits(word: u64) -> (usize, u64) {
    const ONES: u64 = u64::MAX / 0xff;
    let digits = word ^ (ONES * u64::from(b'0'));
    // The high bit of each byte that is not a digit.
    let others = (((digits & (ONES * 0x7f)) + ONES * 0x76) | digits) & (ONES << 7);
    if others & 0xff != 0 {
        return (0, 0);
    }
    let bits = others.trailing_zeros() & !7;
    // Pads with zeros before the first digit.
    let digits = if bits == 64 { digits } else { digits << (64 - bits) };
    ((bits / 8) as usize, together(digits))
}

/// Returns the number whose eight digits are the bytes of a word, lowest byte first.
#[inline]
pub(super) fn together(digits: u64) -> u64 {
    let pairs = (digits * 10 + (digits >> 8)) & 0x00ff_00ff_00ff_00ff;
    let fours = (pairs * 100 + (pairs >> 16)) & 0x0000_ffff_0000_ffff;
    (fours * 10_000 + (fours >> 32)) & 0xffff_ffff
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::runtime::Guess;

    #[test]
    fn digits_end_at_the_first_other_byte() {
        for count in 0..=8 {
            for other in [b'/', b':', b' ', b'}', 0, 0x7f, 0x80, 0xb0, 0xb9, 0xff] {
                let mut bytes = *b"98765432";
                bytes[count..].fill(other);
                let expected = str::from_utf8(&bytes[..count]).unwrap().parse().unwrap_or(0);
                assert_eq!(eight_digits(u64::from_le_bytes(bytes)), (count, expected), "{other}");
            }
        }
    }

    #[test]
    fn whole_numbers_end_where_64_bits_do() {
        let whole = |text: &str| Parser::new(text, Guess::Nothing).whole();
        for text in [
            "0",
            "7",
            "12345678",
            "123456789",
            "1234567890123456",
            "9223372036854775807",
            "18446744073709551615",
        ] {
            for behind in ["", ",", "}}          ", "          "] {
                let found = whole(&format!("{text}{behind}"));
                assert_eq!(
                    found,
                    Some(Whole { negative: false, magnitude: text.parse().unwrap() }),
                    "{text}{behind}"
                );
            }
        }
        assert_eq!(whole("-9223372036854775808"), Some(Whole { negative: true, magnitude: 1 << 63 }));
        for text in [
            "",
            "-",
            "-0",
            "01",
            "-01",
            "1.5",
            "1e3",
            "18446744073709551616",
            "-9223372036854775809",
            "99999999999999999999999999",
        ] {
            assert_eq!(whole(text), None, "{text}");
        }
    }
}
