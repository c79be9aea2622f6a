//! Texts that a program reads or writes in several system calls, as shown by `strace`.

use memchr::{memchr, memmem};

use super::duplicates::Place;
use super::escape;
use super::objects::Quoting;

/// The maximum number of streams whose text is incomplete.
const OPEN: usize = 64;
/// The maximum length of what precedes the text of a call.
const LONGEST: usize = 256;
/// The characters after a text that `strace` has truncated.
const CUT: &[u8] = b"\"...";

/// The streams whose text so far ends within an object.
#[derive(Debug, Default)]
pub struct Calls {
    open: Vec<Part>,
}

/// A text that continues in the next call.
#[derive(Debug)]
pub struct Part {
    /// The process, the call and the descriptor.
    pub stream: Stream,
    /// The part of the object that was read so far.
    pub text: Vec<u8>,
    /// The line on which it begins.
    pub line: u64,
}

/// Identifies the text that a call belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stream {
    /// The call and the descriptor.
    pub place: Place,
    process: u64,
}

/// The kind of a line.
#[derive(Debug, PartialEq, Eq)]
pub enum Line {
    /// Not a call that continues a text.
    Other,
    /// The line may continue in the next piece of text.
    More,
    /// A call with the start and the end of its text.
    Call(Stream, usize, usize),
}

impl Stream {
    /// The stream that the beginning of a line names.
    pub fn of(prefix: &[u8]) -> Option<Self> {
        let place = Place::of_call(prefix)?;
        let after = memmem::find(prefix, b"[pid ").map_or(0, |at| at + "[pid ".len());
        let digits = prefix[after..].trim_ascii_start().iter().take_while(|byte| byte.is_ascii_digit());
        let process =
            digits.fold(0_u64, |number, digit| number.wrapping_mul(10).wrapping_add(u64::from(digit - b'0')));
        Some(Self { place, process })
    }
}

impl Calls {
    /// Whether no text is incomplete.
    pub fn is_empty(&self) -> bool {
        self.open.is_empty()
    }

    /// Reads the line at the start of `text`, if the text of its stream is incomplete.
    pub fn line(&self, text: &[u8], is_last: bool) -> Line {
        let end = memchr(b'\n', text);
        let head = &text[..end.unwrap_or(text.len()).min(LONGEST)];
        let Some(quote) = memchr(b'"', head) else {
            let is_open = end.is_none() && text.len() < LONGEST && !is_last;
            return if is_open { Line::More } else { Line::Other };
        };
        match Stream::of(&head[..quote]) {
            Some(stream) if self.open.iter().any(|part| part.stream == stream) => {
                match escape::end(text, Quoting::Backslash, quote + 1) {
                    Ok(end) if is_last || end + CUT.len() <= text.len() => Line::Call(stream, quote + 1, end),
                    Err(end) if is_last => Line::Call(stream, quote + 1, end.min(text.len())),
                    _ => Line::More,
                }
            }
            _ => Line::Other,
        }
    }

    /// Removes and returns the incomplete text of a stream.
    pub fn take(&mut self, stream: Stream) -> Option<Part> {
        let at = self.open.iter().position(|part| part.stream == stream)?;
        Some(self.open.remove(at))
    }

    /// Keeps a part until the next call. Returns the oldest part if it has to be given up.
    pub fn keep(&mut self, part: Part) -> Option<Part> {
        let given_up = (self.open.len() >= OPEN).then(|| self.open.remove(0));
        self.open.push(part);
        given_up
    }

    /// Removes and returns all parts that are still incomplete.
    pub fn finish(&mut self) -> Vec<Part> {
        std::mem::take(&mut self.open)
    }
}

/// The number of bytes needed after a text to know whether it is truncated.
pub const LOOKAHEAD: usize = CUT.len();

/// Whether `strace` has truncated a text, given the bytes that follow it.
pub fn is_cut(rest: &[u8]) -> bool {
    rest.starts_with(CUT)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stream_is_a_descriptor_of_a_process() {
        let stream = |prefix: &str| Stream::of(prefix.as_bytes()).unwrap();
        assert_eq!(stream("[pid  12] read(3, "), stream("12 22:13:20.000655 read(3, "));
        assert_ne!(stream("[pid 12] read(3, "), stream("[pid 13] read(3, "));
        assert_ne!(stream("read(3, "), stream("read(4, "));
        assert_eq!(Stream::of(b"open("), None);
    }
}
