//! Values that are passed: checked, and not kept.
//!
//! The place is handed on from function to function here, since a place in a register is a third faster than one in memory.
//! What these functions do not take is no error yet: it is read again by the one that says what is wrong, and where.

use super::string::plain;
use super::{MAX_DEPTH, Parser, Result};
use crate::runtime::error::ErrorKind;

impl<'a> Parser<'a> {
    /// Passes any value, checking it: its text.
    pub fn skipped(&mut self) -> Result<&'a str> {
        self.skip_space();
        let start = self.at;
        self.skip()?;
        Ok(self.since(start))
    }

    /// Passes any value, checking it. Keys that stand twice are not looked for.
    pub fn skip(&mut self) -> Result<()> {
        if let Some(end) = value(self.text.as_bytes(), self.at, MAX_DEPTH.saturating_sub(self.depth)) {
            self.at = end;
            return Ok(());
        }
        self.skip_any()
    }

    /// The same for a value that is laid out otherwise, has escapes, or is wrong.
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

/// Where the value ends that begins at `at`, nested at most `depth` deep, with at most one space after a `,` or `:`.
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
    let end = at + 1 + plain(bytes.get(at + 1..)?);
    (bytes.get(at) == Some(&b'"') && bytes.get(end) == Some(&b'"')).then_some(end + 1)
}

/// Up to 300 digits, which an `f64` takes in any case.
#[inline]
fn whole(bytes: &[u8], at: usize) -> Option<usize> {
    let digits = bytes.get(at..)?;
    let length = digits.iter().take_while(|byte| byte.is_ascii_digit()).count();
    let leading_zero = length > 1 && digits.first() == Some(&b'0');
    let more = matches!(digits.get(length), Some(b'.' | b'e' | b'E'));
    ((1..=300).contains(&length) && !leading_zero && !more).then_some(at + length)
}

/// The rest of an object from after its `{`.
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

/// The rest of an array from after its `[`.
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
