//! Strings: borrowed from the text if they have no escapes.

use std::borrow::Cow;

use super::{Parser, Result};
use crate::runtime::error::ErrorKind;

impl<'a> Parser<'a> {
    /// Reads a string of ASCII without escapes, if one begins here; otherwise consumes nothing.
    #[inline]
    pub fn ascii_string(&mut self) -> Option<&'a [u8]> {
        let (b'"', text) = self.rest().split_first()? else { return None };
        let length = ascii(text);
        let (text, rest) = text.split_at_checked(length)?;
        if rest.first() != Some(&b'"') {
            return None;
        }
        self.at += length + 2;
        Some(text)
    }

    /// Reads a string that `known` finds as it is in the text; otherwise consumes nothing but whitespace.
    #[inline]
    pub fn known_name<T>(&mut self, known: impl FnOnce(&[u8]) -> Option<T>) -> Option<T> {
        self.skip_space();
        let start = self.at;
        let found = self.ascii_string().and_then(known);
        if found.is_none() {
            self.at = start;
        }
        found
    }

    /// Reads a string.
    #[inline]
    pub fn string(&mut self) -> Result<Cow<'a, str>> {
        self.skip_space();
        match self.ascii_string().and_then(|text| str::from_utf8(text).ok()) {
            Some(text) => Ok(Cow::Borrowed(text)),
            None => self.any_string(),
        }
    }

    /// Reads a string that has escapes or other characters than ASCII, or is invalid.
    #[cold]
    #[inline(never)]
    fn any_string(&mut self) -> Result<Cow<'a, str>> {
        if self.peek() != Some(b'"') {
            return Err(self.unexpected("a string"));
        }
        self.at += 1;
        let mut from = self.at;
        let mut text = Cow::Borrowed("");
        loop {
            self.at += plain(self.rest());
            text += self.valid(from)?;
            match self.peek() {
                Some(b'"') => break,
                Some(b'\\') => text.to_mut().push(self.escape()?),
                Some(_) => return Err(self.error(ErrorKind::ControlCharacter)),
                None => return Err(self.error(ErrorKind::Expected("the end of the string"))),
            }
            from = self.at;
        }
        self.at += 1;
        Ok(text)
    }

    /// Returns the text from `start` to the current position.
    fn valid(&self, start: usize) -> Result<&'a str> {
        str::from_utf8(self.bytes.get(start..self.at).unwrap_or_default())
            .map_err(|error| self.error_at(start + error.valid_up_to(), ErrorKind::NotUtf8))
    }

    /// Reads an escape and returns the character that it represents.
    fn escape(&mut self) -> Result<char> {
        let start = self.at;
        let bad = |this: &Self| this.error_at(start, ErrorKind::BadEscape);
        self.at += 1;
        let letter = self.peek().ok_or_else(|| self.error(ErrorKind::Expected("the end of the string")))?;
        self.at += 1;
        Ok(match letter {
            b'"' | b'\\' | b'/' => char::from(letter),
            b'b' => '\u{8}',
            b'f' => '\u{c}',
            b'n' => '\n',
            b'r' => '\r',
            b't' => '\t',
            b'u' => {
                let unit = self.hex().ok_or_else(|| bad(self))?;
                let low =
                    if (0xd800..0xdc00).contains(&unit) && self.eat(b"\\u") { self.hex() } else { None };
                let units = [unit, low.unwrap_or_default()];
                let units = if low.is_some() { &units[..] } else { &units[..1] };
                let mut chars = char::decode_utf16(units.iter().copied());
                match (chars.next(), chars.next()) {
                    (Some(Ok(char)), None) => char,
                    _ => return Err(bad(self)),
                }
            }
            _ => return Err(bad(self)),
        })
    }

    /// Reads four hexadecimal digits.
    fn hex(&mut self) -> Option<u16> {
        let digits = self.rest().first_chunk::<4>()?;
        let unit = digits.iter().try_fold(0, |unit, &digit| {
            let value = char::from(digit).to_digit(16)?;
            Some(unit << 4 | u16::try_from(value).ok()?)
        })?;
        self.at += 4;
        Some(unit)
    }
}

/// Returns the number of leading bytes that are not control characters, `"` or `\`.
#[inline]
pub(crate) fn plain(bytes: &[u8]) -> usize {
    leading::<false>(bytes)
}

/// Returns the number of leading bytes that are ASCII and not control characters, `"` or `\`.
#[inline]
pub(super) fn ascii(bytes: &[u8]) -> usize {
    leading::<true>(bytes)
}

#[inline]
fn leading<const ASCII: bool>(bytes: &[u8]) -> usize {
    const ONES: u64 = u64::MAX / 0xff;
    const HIGH: u64 = ONES << 7;
    let zero_in = |word: u64| word.wrapping_sub(ONES) & !word & HIGH;
    let mut at = 0;
    while let Some(chunk) = bytes.get(at..).and_then(<[u8]>::first_chunk::<8>) {
        let word = u64::from_le_bytes(*chunk);
        let quote = zero_in(word ^ (ONES * u64::from(b'"')));
        let backslash = zero_in(word ^ (ONES * u64::from(b'\\')));
        let control = word.wrapping_sub(ONES * 0x20) & !word & HIGH;
        // A borrow affects only bytes after the first match, so the first match is correct.
        let hits = quote | backslash | control | if ASCII { word & HIGH } else { 0 };
        if hits != 0 {
            return at + (hits.trailing_zeros() / 8) as usize;
        }
        at += 8;
    }
    let rest = bytes.get(at..).unwrap_or_default();
    let belongs = |byte| byte >= 0x20 && byte != b'"' && byte != b'\\' && !(ASCII && byte >= 0x80);
    at + rest.iter().take_while(|&&byte| belongs(byte)).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_stops_at_the_first_special_byte() {
        for length in 0..40 {
            for special in [b'"', b'\\', 0, 0x1f, b'\n'] {
                let mut bytes = vec![b'#'; length];
                bytes.push(special);
                bytes.extend(*b"abc\"\\\x01 and more of it");
                assert_eq!(plain(&bytes), length, "{special}");
            }
            assert_eq!(plain(&vec![0xff; length]), length);
            let mut bytes = vec![b'#'; length];
            bytes.extend("é and more of it".bytes());
            assert_eq!(ascii(&bytes), length);
        }
    }
}
