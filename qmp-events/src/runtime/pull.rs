//! A pull parser for JSON in memory.
//!
//! Accepts any bytes. It takes exactly the JSON of RFC 8259, in UTF-8, nested up to [`MAX_DEPTH`] deep, and reports the first
//! byte that is not. It copies nothing but strings with escapes. Nothing here knows of events.

#![expect(clippy::missing_errors_doc, reason = "each fails where the text is not what its name says")]

use std::borrow::Cow;

use super::error::{DecodeError, ErrorKind};

/// How deep objects and arrays may nest, counted together.
pub const MAX_DEPTH: u8 = 127;

/// The result of reading.
pub type Result<T> = std::result::Result<T, DecodeError>;

/// A place in a JSON text.
#[derive(Debug, Clone)]
pub struct Parser<'a> {
    bytes: &'a [u8],
    at: usize,
    depth: u8,
    guess: Guess,
}

/// Whether readers first try the exact bytes that QEMU sends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Guess {
    /// They do.
    Layout,
    /// They read any layout alike: slower, with the same result. For tests.
    Nothing,
}

/// A whole number as it stands in the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Whole {
    /// Whether a minus stands before it.
    pub negative: bool,
    /// Its digits.
    pub magnitude: u64,
}

/// A number as it stands in the text.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Number {
    /// Without fraction and exponent, within 64 bits.
    Whole(Whole),
    /// Any other.
    Float(f64),
}

impl<'a> Parser<'a> {
    /// At the start of `bytes`.
    #[must_use]
    pub fn new(bytes: &'a [u8], guess: Guess) -> Self {
        Self { bytes, at: 0, depth: 0, guess }
    }

    /// Whether to try the layout that QEMU sends.
    #[must_use]
    #[inline]
    pub fn guesses(&self) -> bool {
        self.guess == Guess::Layout
    }

    /// The offset of the next byte.
    #[must_use]
    #[inline]
    pub fn at(&self) -> usize {
        self.at
    }

    /// The bytes from `start` to here.
    #[must_use]
    pub fn since(&self, start: usize) -> &'a [u8] {
        self.bytes.get(start..self.at).unwrap_or_default()
    }

    /// A parser of the same text at `at`, as deep as this one.
    #[must_use]
    pub fn rewound(&self, at: usize) -> Self {
        Self { at, ..self.clone() }
    }

    /// Passes `literal`, if it stands here to the letter.
    #[inline(always)]
    #[expect(clippy::inline_always, reason = "the length of the literal is known only where it is inlined")]
    pub fn eat(&mut self, literal: &[u8]) -> bool {
        let rest = self.bytes.get(self.at..).unwrap_or_default();
        let eaten = rest.starts_with(literal);
        if eaten {
            self.at += literal.len();
        }
        eaten
    }

    /// The byte here; `None` at the end.
    #[inline]
    #[must_use]
    pub fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    /// Passes white space, and returns the byte behind it.
    #[inline]
    pub fn skip_space(&mut self) -> Option<u8> {
        loop {
            match self.peek() {
                Some(b' ' | b'\t' | b'\n' | b'\r') => self.at += 1,
                byte => return byte,
            }
        }
    }

    /// Passes white space and then `byte`.
    #[inline]
    pub fn expect(&mut self, byte: u8) -> Result<()> {
        if self.skip_space() == Some(byte) {
            self.at += 1;
            return Ok(());
        }
        Err(self.error(ErrorKind::Expected(match byte {
            b'{' => "`{`",
            b':' => "`:`",
            b'"' => "a string",
            _ => "another character",
        })))
    }

    /// Passes `{` or `[`, and counts the depth.
    #[inline]
    pub fn open(&mut self) -> Result<()> {
        self.at += 1;
        self.descend()
    }

    /// Counts one level of nesting.
    #[inline]
    pub fn descend(&mut self) -> Result<()> {
        if self.depth >= MAX_DEPTH {
            return Err(self.error(ErrorKind::TooDeep));
        }
        self.depth += 1;
        Ok(())
    }

    /// One level of nesting ended.
    #[inline]
    pub fn ascend(&mut self) {
        self.depth = self.depth.saturating_sub(1);
    }

    /// Passes what follows a value: true after a `,`, false after `close`.
    #[inline]
    pub fn more(&mut self, close: u8) -> Result<bool> {
        match self.skip_space() {
            Some(b',') => {
                self.at += 1;
                Ok(true)
            }
            Some(byte) if byte == close => {
                self.at += 1;
                self.ascend();
                Ok(false)
            }
            _ if close == b'}' => Err(self.error(ErrorKind::Expected("`,` or `}`"))),
            _ => Err(self.error(ErrorKind::Expected("`,` or `]`"))),
        }
    }

    /// Passes `close` right behind an opening bracket, if it stands there.
    #[inline]
    pub fn is_empty(&mut self, close: u8) -> bool {
        let empty = self.skip_space() == Some(close);
        if empty {
            self.at += 1;
            self.ascend();
        }
        empty
    }

    /// A key and the `:` behind it.
    #[inline]
    pub fn key(&mut self) -> Result<Cow<'a, str>> {
        let key = self.string()?;
        self.expect(b':')?;
        Ok(key)
    }

    /// Nothing but white space is left.
    ///
    /// # Errors
    /// Where more is left.
    pub fn end(&mut self) -> Result<()> {
        match self.skip_space() {
            None => Ok(()),
            Some(_) => Err(self.error(ErrorKind::Expected("the end of the line"))),
        }
    }

    /// A string.
    #[inline]
    pub fn string(&mut self) -> Result<Cow<'a, str>> {
        if self.skip_space() != Some(b'"') {
            return Err(self.unexpected("a string"));
        }
        self.at += 1;
        let start = self.at;
        self.at += plain(self.bytes.get(start..).unwrap_or_default());
        if self.peek() == Some(b'"') {
            let text = str::from_utf8(self.since(start));
            self.at += 1;
            // Plain bytes are ASCII, so this check never fails.
            return text.map(Cow::Borrowed).map_err(|_| self.error(ErrorKind::NotUtf8));
        }
        self.string_with_escapes(start)
    }

    /// The rest of a string that began at `start` and whose next byte is not plain.
    #[cold]
    #[inline(never)]
    fn string_with_escapes(&mut self, start: usize) -> Result<Cow<'a, str>> {
        let mut text = Vec::new();
        let mut from = start;
        loop {
            self.at += plain(self.bytes.get(self.at..).unwrap_or_default());
            match self.peek() {
                Some(b'"') => break,
                Some(b'\\') => {
                    text.extend_from_slice(self.since(from));
                    let char = self.escape()?;
                    text.extend_from_slice(char.encode_utf8(&mut [0; 4]).as_bytes());
                    from = self.at;
                }
                Some(0x80..) => self.multibyte()?,
                Some(_) => return Err(self.error(ErrorKind::ControlCharacter)),
                None => return Err(self.error(ErrorKind::Expected("the end of the string"))),
            }
        }
        let last = self.since(from);
        self.at += 1;
        let not_utf8 = |_| self.error(ErrorKind::NotUtf8);
        if text.is_empty() && from == start {
            return str::from_utf8(last).map(Cow::Borrowed).map_err(not_utf8);
        }
        text.extend_from_slice(last);
        String::from_utf8(text).map(Cow::Owned).map_err(|_| self.error(ErrorKind::NotUtf8))
    }

    /// One character of more than one byte.
    fn multibyte(&mut self) -> Result<()> {
        let rest = self.bytes.get(self.at..).unwrap_or_default();
        let length = match rest.first() {
            Some(0xc2..=0xdf) => 2,
            Some(0xe0..=0xef) => 3,
            _ => 4,
        };
        let char = rest.get(..length).and_then(|bytes| str::from_utf8(bytes).ok());
        char.ok_or_else(|| self.error(ErrorKind::NotUtf8))?;
        self.at += length;
        Ok(())
    }

    /// The character that an escape stands for.
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

    /// Four hexadecimal digits.
    fn hex(&mut self) -> Option<u16> {
        let digits = self.bytes.get(self.at..self.at + 4)?;
        let unit = digits.iter().try_fold(0, |unit, &digit| {
            let value = char::from(digit).to_digit(16)?;
            Some(unit << 4 | u16::try_from(value).ok()?)
        })?;
        self.at += 4;
        Some(unit)
    }

    /// A number.
    #[inline]
    pub fn number(&mut self) -> Result<Number> {
        self.skip_space();
        let start = self.at;
        let negative = self.eat(b"-");
        let digits = self.at;
        let mut magnitude: u64 = 0;
        let mut fits = true;
        while let Some(byte @ b'0'..=b'9') = self.peek() {
            let next = magnitude.checked_mul(10).and_then(|it| it.checked_add(u64::from(byte - b'0')));
            fits &= next.is_some();
            magnitude = next.unwrap_or_default();
            self.at += 1;
        }
        let leading_zero = self.bytes.get(digits) == Some(&b'0') && self.at - digits > 1;
        if self.at == digits || leading_zero {
            return Err(if negative || leading_zero {
                self.error_at(start, ErrorKind::BadNumber)
            } else {
                self.unexpected("a number")
            });
        }
        let whole = !matches!(self.peek(), Some(b'.' | b'e' | b'E'));
        let zero = negative && magnitude == 0;
        if whole && fits && !zero && (!negative || magnitude <= 1 << 63) {
            return Ok(Number::Whole(Whole { negative, magnitude }));
        }
        self.float(start).map(Number::Float)
    }

    /// The rest of a number that began at `start` and is not whole, or not within 64 bits.
    #[cold]
    fn float(&mut self, start: usize) -> Result<f64> {
        let bad = |this: &Self| this.error_at(start, ErrorKind::BadNumber);
        if self.eat(b".") && !self.digits() {
            return Err(bad(self));
        }
        if self.eat(b"e") || self.eat(b"E") {
            let _sign = self.eat(b"+") || self.eat(b"-");
            if !self.digits() {
                return Err(bad(self));
            }
        }
        let value = str::from_utf8(self.since(start)).ok().and_then(|text| text.parse::<f64>().ok());
        value.filter(|value| value.is_finite()).ok_or_else(|| bad(self))
    }

    fn digits(&mut self) -> bool {
        let start = self.at;
        while let Some(b'0'..=b'9') = self.peek() {
            self.at += 1;
        }
        self.at > start
    }

    /// `true` or `false`.
    #[inline]
    pub fn bool(&mut self) -> Result<bool> {
        self.skip_space();
        if self.eat(b"true") {
            Ok(true)
        } else if self.eat(b"false") {
            Ok(false)
        } else {
            Err(self.unexpected("a boolean"))
        }
    }

    /// `null`.
    pub fn null(&mut self) -> Result<()> {
        self.skip_space();
        if self.eat(b"null") { Ok(()) } else { Err(self.unexpected("null")) }
    }

    /// Passes any value, checking it. Keys that stand twice are not looked for.
    pub fn skip(&mut self) -> Result<()> {
        match self.skip_space() {
            Some(b'"') => self.skip_string(),
            Some(b'{') => {
                self.open()?;
                if self.is_empty(b'}') {
                    return Ok(());
                }
                loop {
                    if self.skip_space() != Some(b'"') {
                        return Err(self.error(ErrorKind::Expected("a key")));
                    }
                    self.skip_string()?;
                    self.expect(b':')?;
                    self.skip()?;
                    if !self.more(b'}')? {
                        return Ok(());
                    }
                }
            }
            Some(b'[') => {
                self.open()?;
                if self.is_empty(b']') {
                    return Ok(());
                }
                loop {
                    self.skip()?;
                    if !self.more(b']')? {
                        return Ok(());
                    }
                }
            }
            Some(b't' | b'f') => self.bool().map(drop),
            Some(b'n') => self.null(),
            _ => self.number().map(drop),
        }
    }

    /// Passes a string that begins here, checking it.
    #[inline]
    fn skip_string(&mut self) -> Result<()> {
        let start = self.at + 1;
        let end = start + plain(self.bytes.get(start..).unwrap_or_default());
        if self.bytes.get(end) == Some(&b'"') {
            self.at = end + 1;
            return Ok(());
        }
        self.string().map(drop)
    }

    /// An error of that kind here.
    #[cold]
    #[must_use]
    pub fn error(&self, kind: ErrorKind) -> DecodeError {
        self.error_at(self.at, kind)
    }

    #[cold]
    fn error_at(&self, at: usize, kind: ErrorKind) -> DecodeError {
        let kind = if at >= self.bytes.len() { ErrorKind::UnexpectedEnd } else { kind };
        DecodeError::new(kind, Some(at))
    }

    /// Another kind of value than `expected` stands here, or nothing that is a value.
    #[cold]
    #[must_use]
    pub fn unexpected(&self, expected: &'static str) -> DecodeError {
        let found = match self.peek() {
            Some(b'"') => "a string",
            Some(b'{') => "an object",
            Some(b'[') => "an array",
            Some(b't' | b'f') => "a boolean",
            Some(b'n') => "null",
            Some(b'-' | b'0'..=b'9') => "a number",
            _ => return self.error(ErrorKind::Expected(expected)),
        };
        self.error(ErrorKind::WrongType { expected, found })
    }
}

/// How many bytes from the start are ASCII, printable, and neither `"` nor `\`.
#[inline]
pub fn plain(bytes: &[u8]) -> usize {
    const ONES: u64 = u64::MAX / 0xff;
    const HIGH: u64 = ONES << 7;
    let zero_in = |word: u64| word.wrapping_sub(ONES) & !word & HIGH;
    let mut at = 0;
    while let Some(chunk) = bytes.get(at..).and_then(<[u8]>::first_chunk::<8>) {
        let word = u64::from_le_bytes(*chunk);
        let quote = zero_in(word ^ (ONES * u64::from(b'"')));
        let backslash = zero_in(word ^ (ONES * u64::from(b'\\')));
        let control = word.wrapping_sub(ONES * 0x20) & !word & HIGH;
        // Borrows only make bytes behind the first hit look like hits, so the first is right.
        let hits = quote | backslash | control | (word & HIGH);
        if hits != 0 {
            return at + (hits.trailing_zeros() / 8) as usize;
        }
        at += 8;
    }
    let rest = bytes.get(at..).unwrap_or_default();
    at + rest
        .iter()
        .take_while(|&&byte| (0x20..0x80).contains(&byte) && byte != b'"' && byte != b'\\')
        .count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_stops_at_the_first_special_byte() {
        for length in 0..40 {
            for special in [b'"', b'\\', 0, 0x1f, b'\n', 0x80, 0xff] {
                let mut bytes = vec![b'#'; length];
                bytes.push(special);
                bytes.extend(*b"abc\"\\\x01 and more of it");
                assert_eq!(plain(&bytes), length, "{special}");
            }
            assert_eq!(plain(&vec![0x7f; length]), length);
        }
    }
}
