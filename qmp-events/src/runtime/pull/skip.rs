//! Skipping values: they are checked and discarded.
//!
//! The functions here pass the position as an argument, because a position in a register is a third faster than one in memory.
//! Input that they do not accept is not necessarily an error: the slow path reads it again and reports what is wrong, and where.

use super::string::ascii;
use super::{MAX_DEPTH, Parser, Result};
use crate::runtime::error::ErrorKind;

impl<'a> Parser<'a> {
    /// Skips and checks any value, and returns its bytes, which are UTF-8.
    #[inline]
    pub fn skipped_bytes(&mut self) -> Result<&'a [u8]> {
        self.skip_space();
        let start = self.at;
        self.skip()?;
        Ok(self.bytes.get(start..self.at).unwrap_or_default())
    }

    /// Skips and checks any value, and returns its text.
    pub fn skipped(&mut self) -> Result<&'a str> {
        self.skip_space();
        let start = self.at;
        self.skip()?;
        Ok(self.since(start))
    }

    /// Skips and checks any value. Duplicate keys are not detected.
    pub fn skip(&mut self) -> Result<()> {
        if let Some(end) = value(self.bytes, self.at, MAX_DEPTH.saturating_sub(self.depth)) {
            self.at = end;
            return Ok(());
        }
        self.skip_any()
    }

    /// The same for a value that has another layout, has escapes or other characters than ASCII, or is invalid.
    #[cold]
    fn skip_any(&mut self) -> Result<()> {
        match self.skip_space() {
            Some(b'"') => self.string().map(drop),
            Some(b'{') => {
                self.open()?;
                if self.is_empty(b'}') {
                    return Ok(());
                }
                loop {
                    if self.skip_space() != Some(b'"') {
                        return Err(self.error(ErrorKind::Expected("a key")));
                    }
                    self.string()?;
                    self.expect(b':')?;
                    self.skip_any()?;
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
                    self.skip_any()?;
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
}

/// Returns the end of the value that begins at `at`; accepts a maximum depth of `depth` and at most one space after a `,` or `:`.
fn value(bytes: &[u8], at: usize, depth: u8) -> Option<usize> {
    let rest = bytes.get(at..)?;
    match rest.first()? {
        b'"' => string(bytes, at),
        b'{' => object(bytes, at + 1, depth.checked_sub(1)?),
        b'[' => array(bytes, at + 1, depth.checked_sub(1)?),
        b'0'..=b'9' => whole(bytes, at),
        b'-' if rest.get(1) != Some(&b'0') => whole(bytes, at + 1),
        b't' => rest.starts_with(b"true").then_some(at + 4),
        b'f' => rest.starts_with(b"false").then_some(at + 5),
        b'n' => rest.starts_with(b"null").then_some(at + 4),
        _ => None,
    }
}

#[inline]
fn string(bytes: &[u8], at: usize) -> Option<usize> {
    let end = at + 1 + ascii(bytes.get(at + 1..)?);
    (bytes.get(at) == Some(&b'"') && bytes.get(end) == Some(&b'"')).then_some(end + 1)
}

/// Accepts up to 300 digits, which always fit in an `f64`.
#[inline]
fn whole(bytes: &[u8], at: usize) -> Option<usize> {
    let digits = bytes.get(at..)?;
    let length = digits.iter().take_while(|byte| byte.is_ascii_digit()).count();
    let leading_zero = length > 1 && digits.first() == Some(&b'0');
    let more = matches!(digits.get(length), Some(b'.' | b'e' | b'E'));
    ((1..=300).contains(&length) && !leading_zero && !more).then_some(at + length)
}

/// Skips the rest of an object after its `{`.
fn object(bytes: &[u8], at: usize, depth: u8) -> Option<usize> {
    if bytes.get(at) == Some(&b'}') {
        return Some(at + 1);
    }
    let mut at = at;
    loop {
        at = string(bytes, at)?;
        if bytes.get(at) != Some(&b':') {
            return None;
        }
        at = value(bytes, behind_space(bytes, at + 1), depth)?;
        match bytes.get(at)? {
            b',' => at = behind_space(bytes, at + 1),
            b'}' => return Some(at + 1),
            _ => return None,
        }
    }
}

/// Skips the rest of an array after its `[`.
fn array(bytes: &[u8], at: usize, depth: u8) -> Option<usize> {
    if bytes.get(at) == Some(&b']') {
        return Some(at + 1);
    }
    let mut at = at;
    loop {
        at = value(bytes, at, depth)?;
        match bytes.get(at)? {
            b',' => at = behind_space(bytes, at + 1),
            b']' => return Some(at + 1),
            _ => return None,
        }
    }
}

#[inline]
fn behind_space(bytes: &[u8], at: usize) -> usize {
    at + usize::from(bytes.get(at) == Some(&b' '))
}
