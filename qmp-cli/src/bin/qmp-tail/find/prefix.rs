//! What precedes an object on its line, and may precede each further line of it: a log's prefix, or the mark of a quotation.

use std::ops::Range;

/// The maximum length of a prefix.
const LONGEST: usize = 256;
/// The mark of a file in UTF-8, which some editors write.
const MARK: &[u8] = "\u{feff}".as_bytes();

/// What precedes an object on its line, as places in the text.
#[derive(Debug, Clone, Default)]
pub struct Prefix {
    whole: Range<usize>,
    /// The part of it that is a mark of quotations and comments.
    mark: Range<usize>,
    is_blank: bool,
}

impl Prefix {
    /// What precedes the byte at `start`, or the end of it if that is too long.
    pub fn before(buffer: &[u8], start: usize) -> Self {
        let line = line_start(buffer, start);
        let text = &buffer[line..start];
        let mark = text.iter().take_while(|byte| b" \t>|#/*;".contains(byte)).count();
        let mark = text[..mark].trim_ascii_end().len();
        let is_blank = is_blank(text);
        Self { whole: line..start, mark: line..line + mark, is_blank }
    }

    /// Whether the object is the first on its line.
    pub fn is_blank(&self) -> bool {
        self.is_blank
    }

    /// The length of the prefix on the line that begins at `at`; none if more bytes are needed to know.
    pub fn on_line(&self, buffer: &[u8], at: usize) -> Option<usize> {
        if self.is_blank {
            return Some(0);
        }
        let line = &buffer[at..];
        for prefix in [&buffer[self.whole.clone()], &buffer[self.mark.clone()]] {
            let same = prefix.iter().zip(line).take_while(|(one, other)| is_like(**one, **other)).count();
            if same == prefix.len() {
                return Some(same);
            }
            if same == line.len() {
                return None;
            }
        }
        Some(0)
    }
}

/// Digits may differ: a prefix has the time.
fn is_like(one: u8, other: u8) -> bool {
    one == other || (one.is_ascii_digit() && other.is_ascii_digit())
}

/// Where the line of `at` starts, or the longest prefix.
pub fn line_start(buffer: &[u8], at: usize) -> usize {
    let from = at.saturating_sub(LONGEST);
    let is_end = |byte: &u8| matches!(byte, b'\n' | b'\r');
    buffer[from..at].iter().rposition(is_end).map_or(from, |end| from + end + 1)
}

/// Whether only blanks precede `at` on its line.
pub fn begins_line(buffer: &[u8], at: usize) -> bool {
    let before = &buffer[at.saturating_sub(LONGEST)..at];
    let blanks = before.iter().rev().take_while(|byte| matches!(byte, b' ' | b'\t')).count();
    before[..before.len() - blanks].last().is_none_or(|byte| matches!(byte, b'\n' | b'\r'))
}

fn is_blank(text: &[u8]) -> bool {
    text.strip_prefix(MARK).unwrap_or(text).trim_ascii().is_empty()
}
