//! The position in a text, and reading byte by byte.

use std::borrow::Cow;

use crate::runtime::error::{DecodeError, ErrorKind};

/// The maximum nesting depth of objects and arrays together.
pub const MAX_DEPTH: u8 = 127;

/// The result of reading.
pub type Result<T> = std::result::Result<T, DecodeError>;

/// What an allocator takes in addition for a small allocation.
const ALLOCATION: usize = 16;

/// A position in a JSON text.
#[derive(Debug, Clone)]
pub struct Parser<'a> {
    pub(super) bytes: &'a [u8],
    pub(super) at: usize,
    pub(super) depth: u8,
    guess: Guess,
    duplicates: Duplicates,
    memory: Memory,
}

/// The memory that the values read so far take in addition to their text, and its limit.
#[derive(Debug, Clone, Copy)]
struct Memory {
    used: usize,
    limit: usize,
}

/// What happens when a key occurs twice in one object.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Duplicates {
    /// A duplicate key is an error.
    Refused,
    /// The last value is used.
    LastCounts,
}

/// A saved position.
#[derive(Debug, Clone, Copy)]
pub struct Mark {
    at: usize,
    depth: u8,
    used: usize,
}

/// Whether readers first try the exact bytes that QEMU sends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Guess {
    /// They try it.
    Layout,
    /// They read every layout the same way, which is slower and gives the same result. For tests.
    Nothing,
}

impl<'a> Parser<'a> {
    /// Returns a parser at the start of `text`.
    #[must_use]
    #[inline]
    pub fn new(text: &'a str, guess: Guess) -> Self {
        Self::of_line(text.as_bytes(), guess)
    }

    /// Returns a parser at the start of `bytes`, which need not be UTF-8: strings are validated where they are read or skipped, and
    /// all else is ASCII. What is read to its end without an error is UTF-8.
    #[must_use]
    #[inline]
    pub fn of_line(bytes: &'a [u8], guess: Guess) -> Self {
        let memory = Memory { used: 0, limit: usize::MAX };
        Self { bytes, at: 0, depth: 0, guess, duplicates: Duplicates::Refused, memory }
    }

    /// Limits the memory that values take in addition to their text to `bytes`.
    #[must_use]
    pub fn within(self, bytes: usize) -> Self {
        Self { memory: Memory { limit: bytes, ..self.memory }, ..self }
    }

    /// Sets the rule for duplicate keys in a value of any kind.
    #[must_use]
    pub fn with_duplicates(self, duplicates: Duplicates) -> Self {
        Self { duplicates, ..self }
    }

    /// Returns the rule for duplicate keys in a value of any kind.
    #[must_use]
    pub fn takes_duplicates(&self) -> bool {
        self.duplicates == Duplicates::LastCounts
    }

    /// Returns the memory that the values read so far take in addition to their text, in bytes.
    #[must_use]
    pub fn memory(&self) -> usize {
        self.memory.used
    }

    /// Counts memory that a value takes in addition to its text.
    ///
    /// # Errors
    /// Returns an error if the values take more than the limit.
    #[inline]
    pub fn spend(&mut self, bytes: usize) -> Result<()> {
        self.memory.used = self.memory.used.saturating_add(bytes);
        if self.memory.used > self.memory.limit {
            return Err(DecodeError::new(ErrorKind::TooLarge { limit: self.memory.limit }, Some(self.at)));
        }
        Ok(())
    }

    /// Returns a parser at the start of `bytes`, which are UTF-8.
    ///
    /// # Errors
    /// Returns an error if they are not.
    #[inline]
    pub fn of_bytes(bytes: &'a [u8], guess: Guess) -> Result<Self> {
        utf8(bytes).map(|text| Self::new(text, guess))
    }

    /// Returns all bytes.
    #[must_use]
    pub fn bytes(&self) -> &'a [u8] {
        self.bytes
    }

    /// Returns `error`, or the error that the bytes are not UTF-8, which takes precedence.
    #[cold]
    #[must_use]
    pub fn or_not_utf8(&self, error: DecodeError) -> DecodeError {
        Self::of_bytes(self.bytes, self.guess).err().unwrap_or(error)
    }

    /// Returns the remaining bytes.
    #[inline]
    pub(super) fn rest(&self) -> &'a [u8] {
        self.bytes.get(self.at..).unwrap_or_default()
    }

    /// Whether to try the layout that QEMU sends.
    #[must_use]
    #[inline]
    pub fn guesses(&self) -> bool {
        self.guess == Guess::Layout
    }

    /// Returns the offset of the next byte.
    #[must_use]
    #[inline]
    pub fn at(&self) -> usize {
        self.at
    }

    /// Returns the text from `start` to the current position.
    #[must_use]
    #[inline]
    pub fn since(&self, start: usize) -> &'a str {
        // Both offsets are next to an ASCII character, and what was read is UTF-8.
        self.bytes.get(start..self.at).and_then(|bytes| str::from_utf8(bytes).ok()).unwrap_or_default()
    }

    /// Saves the current position.
    #[must_use]
    #[inline]
    pub fn mark(&self) -> Mark {
        Mark { at: self.at, depth: self.depth, used: self.memory.used }
    }

    /// Returns to a saved position.
    #[inline]
    pub fn rewind(&mut self, Mark { at, depth, used }: Mark) {
        self.at = at;
        self.depth = depth;
        self.memory.used = used;
    }

    /// Returns a parser of the same text at `at`, with the same depth.
    #[must_use]
    pub fn rewound(&self, at: usize) -> Self {
        Self { at, ..self.clone() }
    }

    /// Consumes `literal` if the next bytes match it exactly.
    #[inline]
    pub fn eat(&mut self, literal: &[u8]) -> bool {
        let eaten = self.rest().starts_with(literal);
        if eaten {
            self.at += literal.len();
        }
        eaten
    }

    /// Consumes `literal` and an optional space after it, if the next bytes match.
    pub fn eat_spaced(&mut self, literal: &[u8]) -> bool {
        let eaten = self.eat(literal);
        if eaten {
            self.eat(b" ");
        }
        eaten
    }

    /// Returns the next byte; `None` at the end.
    #[inline]
    #[must_use]
    pub fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    /// Skips whitespace and returns the byte after it.
    #[inline]
    pub fn skip_space(&mut self) -> Option<u8> {
        loop {
            match self.peek() {
                Some(b' ' | b'\t' | b'\n' | b'\r') => self.at += 1,
                byte => return byte,
            }
        }
    }

    /// Skips whitespace and then consumes `byte`.
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

    /// Consumes `{` or `[` and counts the depth.
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

    /// Ends one level of nesting.
    #[inline]
    pub fn ascend(&mut self) {
        self.depth = self.depth.saturating_sub(1);
    }

    /// Consumes what follows a value; returns `true` after a `,` and `false` after `close`.
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

    /// Consumes `close` if it directly follows an opening bracket.
    #[inline]
    pub fn is_empty(&mut self, close: u8) -> bool {
        let empty = self.skip_space() == Some(close);
        if empty {
            self.at += 1;
            self.ascend();
        }
        empty
    }

    /// Reads a key, the `:` after it, and the whitespace before its value.
    #[inline]
    pub fn key(&mut self) -> Result<Cow<'a, str>> {
        let key = self.string()?;
        self.expect(b':')?;
        self.skip_space();
        Ok(key)
    }

    /// Checks that only whitespace is left.
    ///
    /// # Errors
    /// Returns an error if anything else is left.
    pub fn end(&mut self) -> Result<()> {
        match self.skip_space() {
            None => Ok(()),
            Some(_) => Err(self.error(ErrorKind::Expected("the end of the line"))),
        }
    }

    /// Reads an array, each item by `item`.
    pub fn items<T>(&mut self, item: impl Fn(&mut Self) -> Result<T>) -> Result<Vec<T>> {
        if self.skip_space() != Some(b'[') {
            return Err(self.unexpected("an array"));
        }
        self.open()?;
        let mut items = Vec::new();
        if self.is_empty(b']') {
            return Ok(items);
        }
        loop {
            items.push(item(self).map_err(|error| error.under(&items.len().to_string()))?);
            // A vector grows to twice its size, and what an item owns is allocated separately.
            self.spend(2 * size_of::<T>() + ALLOCATION)?;
            if !self.more(b']')? {
                return Ok(items);
            }
        }
    }

    /// Reads `true` or `false`.
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

    /// Reads `null`.
    pub fn null(&mut self) -> Result<()> {
        self.skip_space();
        if self.eat(b"null") { Ok(()) } else { Err(self.unexpected("null")) }
    }

    /// Returns an error of this kind at the current position.
    #[cold]
    #[must_use]
    pub fn error(&self, kind: ErrorKind) -> DecodeError {
        self.error_at(self.at, kind)
    }

    #[cold]
    pub(super) fn error_at(&self, at: usize, kind: ErrorKind) -> DecodeError {
        let kind = if at >= self.bytes.len() { ErrorKind::UnexpectedEnd } else { kind };
        DecodeError::new(kind, Some(at))
    }

    /// Whether one of these words is next, as a complete word.
    fn starts(&self, words: &[&[u8]]) -> bool {
        let length = self.rest().iter().take_while(|byte| byte.is_ascii_alphanumeric()).count();
        self.rest().get(..length).is_some_and(|word| words.contains(&word))
    }

    /// Returns the error for a value that is not `expected`, or for input that is not a value.
    #[cold]
    #[must_use]
    pub fn unexpected(&self, expected: &'static str) -> DecodeError {
        let found = match self.peek() {
            Some(b'"') => "a string",
            Some(b'{') => "an object",
            Some(b'[') => "an array",
            Some(b't' | b'f') if self.starts(&[b"true", b"false"]) => "a boolean",
            Some(b'n') if self.starts(&[b"null"]) => "null",
            Some(b'-' | b'0'..=b'9') => "a number",
            _ => return self.error(ErrorKind::Expected(expected)),
        };
        self.error(ErrorKind::WrongType { expected, found })
    }
}

/// Returns `bytes` as text.
///
/// # Errors
/// Returns an error if they are not UTF-8.
#[inline]
pub(crate) fn utf8(bytes: &[u8]) -> Result<&str> {
    str::from_utf8(bytes).map_err(|error| DecodeError::new(ErrorKind::NotUtf8, Some(error.valid_up_to())))
}
