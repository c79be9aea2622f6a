//! Finds objects in a text. Reads each byte once, without backtracking.
//!
//! Accepts JSON over any number of lines, and the similar notations of Python and JavaScript. Reports where objects are and which of them
//! may be events; the decoder validates numbers. A byte that fits none of the notations ends all open objects. Objects that were complete
//! by then remain candidates.

use std::ops::Range;

use memchr::{memchr, memchr3};

use super::frame::{Frame, Kind, Value, Verdict};
use super::prefix::{Prefix, begins_line};
use super::virsh;

/// The maximum depth of nested objects, one more than the decoder's.
const DEPTH: usize = 128;
/// The minimum length of a text with an event.
const LEAST: usize = 12;
/// The maximum number of candidates in an object.
const CANDIDATES: usize = 1 << 16;

/// A place to examine once its surroundings are known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Candidate {
    /// An event.
    Event { range: Range<usize>, loose: bool, at_line_start: bool },
    /// A line of a record.
    Record { arrived: Range<usize>, source: Range<usize>, event: Range<usize>, loose: bool },
    /// A string's content.
    Text(Range<usize>),
    /// A comma-separated list of byte values, as the journal writes text with control characters.
    Bytes(Range<usize>),
}

/// Where reading stopped.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// At the end of the buffer.
    More,
    /// At the end of the object.
    Complete,
    /// At an unexpected byte.
    Broken,
    /// At the first brace: the object's quotes are escaped.
    Escaped(Quoting),
}

/// How quotes inside a quoted text are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Quoting {
    /// `\"`, as in most languages.
    Backslash,
    /// `""`, as in CSV.
    Doubled,
    /// `&quot;`, as in HTML.
    Entity,
}

/// What abandoned objects are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Abandoned {
    /// An incomplete event that begins at this place.
    Event(usize),
    /// Not an event, but its strings have braces, the first of them at this place.
    Strings(usize),
    /// Not an event.
    Other,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    KeyOrEnd,
    Key,
    Colon,
    /// After the `=` of `=>`, which Ruby uses instead of a colon.
    Arrow,
    Value,
    ValueOrEnd,
    CommaOrEnd,
    Text {
        quote: u8,
        start: usize,
    },
    Word {
        start: usize,
    },
}

/// The objects that are open, the outermost first.
#[derive(Debug)]
pub struct Objects {
    state: State,
    /// Whether the string or word that is being read is a key.
    is_key: bool,
    stack: Vec<Frame>,
    /// The places to examine when the outermost object ends, in text order.
    pub candidates: Vec<Candidate>,
    /// The text that precedes each line of the outermost object and is not part of it.
    prefix: Prefix,
    /// Where such prefixes are.
    pub cuts: Vec<Range<usize>>,
    /// The first brace in a string: if the strings turn out to be something else, an object may begin there.
    inner: Option<usize>,
    /// Where the outermost object begins.
    pub start: usize,
    /// The next byte to read.
    pub at: usize,
}

impl Objects {
    /// Begins at the brace at `start`.
    pub fn open(buffer: &[u8], start: usize) -> Self {
        let prefix = Prefix::before(buffer, start);
        let first = Frame::new(start, false, 0, prefix.is_blank());
        Self {
            state: State::KeyOrEnd,
            is_key: false,
            stack: vec![first],
            candidates: Vec::new(),
            prefix,
            cuts: Vec::new(),
            inner: None,
            start,
            at: start + 1,
        }
    }

    /// Reads on.
    pub fn advance(&mut self, buffer: &[u8]) -> Step {
        loop {
            let step = match self.state {
                State::Text { quote, start } => self.text(buffer, quote, start),
                State::Word { start } => self.word(buffer, start),
                _ => self.token(buffer),
            };
            match step {
                None if self.candidates.len() > CANDIDATES => return Step::Broken,
                None => {}
                Some(step) => return step,
            }
        }
    }

    /// Skips blanks and reads a byte that is not one.
    fn token(&mut self, buffer: &[u8]) -> Option<Step> {
        while let Some(&byte) = buffer.get(self.at) {
            match byte {
                b' ' | b'\t' | b'\r' => self.at += 1,
                b'\n' => match self.prefix.on_line(buffer, self.at + 1) {
                    Some(0) => self.at += 1,
                    Some(length) => {
                        let start = self.at + 1;
                        self.at = start + length;
                        self.cuts.push(start..self.at);
                    }
                    None => return Some(Step::More),
                },
                _ => return self.punctuation(buffer, byte),
            }
        }
        Some(Step::More)
    }

    fn punctuation(&mut self, buffer: &[u8], byte: u8) -> Option<Step> {
        match (self.state, byte) {
            (State::KeyOrEnd | State::CommaOrEnd, b'}') | (State::ValueOrEnd | State::CommaOrEnd, b']') => {
                return self.close(buffer, byte == b']');
            }
            (State::KeyOrEnd | State::Key, _) => return self.key(byte),
            (State::Colon, b':') => self.state = State::Value,
            (State::Colon, b'=') => self.state = State::Arrow,
            (State::Arrow, b'>') => {
                self.loosen();
                self.state = State::Value;
            }
            (State::Colon, _) if self.is_doubled(buffer) => return Some(Step::Escaped(Quoting::Doubled)),
            (State::CommaOrEnd, b',') => {
                let is_list = self.stack.last().is_some_and(|frame| frame.is_list);
                self.state = if is_list { State::Value } else { State::Key };
            }
            (State::Value | State::ValueOrEnd, b'{' | b'[') => return self.push(buffer, byte == b'['),
            (State::Value | State::ValueOrEnd, b'"' | b'\'') => self.quote(byte, false),
            (State::Value | State::ValueOrEnd, byte) if is_word(byte) => {
                (self.state, self.is_key) = (State::Word { start: self.at }, false);
            }
            _ => return Some(Step::Broken),
        }
        self.at += 1;
        None
    }

    fn key(&mut self, byte: u8) -> Option<Step> {
        let is_first = self.is_first();
        match byte {
            b'"' | b'\'' => self.quote(byte, true),
            b'\\' if is_first => return Some(Step::Escaped(Quoting::Backslash)),
            b'&' if is_first => return Some(Step::Escaped(Quoting::Entity)),
            byte if is_word(byte) => (self.state, self.is_key) = (State::Word { start: self.at }, true),
            _ => return Some(Step::Broken),
        }
        self.at += 1;
        None
    }

    /// Whether the next key is the first of the outermost object.
    fn is_first(&self) -> bool {
        self.stack.len() == 1 && self.state == State::KeyOrEnd
    }

    /// Whether the object begins with `{""name`, where JSON has nothing but blanks and a colon after an empty key.
    fn is_doubled(&self, buffer: &[u8]) -> bool {
        self.stack.len() == 1
            && self.stack[0].start + 3 == self.at
            && buffer[self.at - 2..self.at] == *b"\"\""
            && is_word(buffer[self.at])
    }

    fn quote(&mut self, quote: u8, is_key: bool) {
        if quote == b'\'' {
            self.loosen();
        }
        (self.state, self.is_key) = (State::Text { quote, start: self.at + 1 }, is_key);
    }

    /// Marks the innermost object as not strictly JSON.
    fn loosen(&mut self) {
        if let Some(frame) = self.stack.last_mut() {
            frame.loose = true;
        }
    }

    /// Reads a string up to its end.
    fn text(&mut self, buffer: &[u8], quote: u8, start: usize) -> Option<Step> {
        while let Some(found) = memchr3(quote, b'\\', b'\n', buffer.get(self.at..).unwrap_or_default()) {
            self.at += found;
            match buffer[self.at] {
                b'\n' => return Some(Step::Broken),
                b'\\' if self.at + 1 == buffer.len() => return Some(Step::More),
                b'\\' if buffer[self.at + 1] == b'\n' => return Some(Step::Broken),
                b'\\' => self.at += 2,
                _ => {
                    let range = start..self.at;
                    self.at += 1;
                    self.ended(buffer, Kind::Text, range);
                    return None;
                }
            }
        }
        self.at = self.at.max(buffer.len());
        Some(Step::More)
    }

    /// Reads a word up to its end.
    fn word(&mut self, buffer: &[u8], start: usize) -> Option<Step> {
        let length = buffer[self.at..].iter().take_while(|&&byte| is_word(byte)).count();
        self.at += length;
        let Some(&next) = buffer.get(self.at) else { return Some(Step::More) };
        let word = &buffer[start..self.at];
        if matches!(next, b'"' | b'\'') && matches!(word, b"u" | b"b" | b"r") {
            self.loosen();
            self.quote(next, self.is_key);
            self.at += 1;
            return None;
        }
        if self.is_key || matches!(word, b"True" | b"False" | b"None") || word.ends_with(b"L") {
            self.loosen();
        }
        self.ended(buffer, Kind::Word, start..self.at);
        None
    }

    /// A key, a string or a word is complete.
    fn ended(&mut self, buffer: &[u8], kind: Kind, range: Range<usize>) {
        if kind == Kind::Text {
            self.note(buffer, range.clone());
        }
        let Some(frame) = self.stack.last_mut() else { return };
        if self.is_key {
            frame.key(&buffer[range]);
            self.state = State::Colon;
            return;
        }
        frame.value(Value { kind, range }, buffer);
        self.state = State::CommaOrEnd;
    }

    fn push(&mut self, buffer: &[u8], is_list: bool) -> Option<Step> {
        if self.stack.len() == DEPTH {
            return Some(Step::Broken);
        }
        let at_line_start = !is_list && begins_line(buffer, self.at);
        self.stack.push(Frame::new(self.at, is_list, self.candidates.len(), at_line_start));
        self.state = if is_list { State::ValueOrEnd } else { State::KeyOrEnd };
        self.at += 1;
        None
    }

    /// Ends the innermost object or list.
    fn close(&mut self, buffer: &[u8], is_list: bool) -> Option<Step> {
        if self.stack.last().is_none_or(|frame| frame.is_list != is_list) {
            return Some(Step::Broken);
        }
        self.at += 1;
        let Some(frame) = self.stack.pop() else { return Some(Step::Broken) };
        let range = frame.start..self.at;
        self.judge(&frame, buffer);
        let Some(parent) = self.stack.last_mut() else { return Some(Step::Complete) };
        parent.loose |= frame.loose;
        let kind = if is_list { Kind::List } else { Kind::Object };
        parent.value(Value { kind, range }, buffer);
        self.state = State::CommaOrEnd;
        None
    }

    /// Judges a complete object. Candidates inside an event, a record or a message are discarded.
    fn judge(&mut self, frame: &Frame, buffer: &[u8]) {
        let range = frame.start..self.at;
        if frame.is_list {
            if frame.bytes.is_some_and(|count| count >= 2) {
                self.candidates.push(Candidate::Bytes(range));
            }
            return;
        }
        let (loose, at_line_start) = (frame.loose, frame.at_line_start);
        let candidate = match frame.verdict(buffer, at_line_start && self.stack.is_empty()) {
            Verdict::Other => return,
            Verdict::Message => None,
            Verdict::Event => Some(Candidate::Event { range, loose, at_line_start }),
            Verdict::Record { arrived, source, event } => {
                Some(Candidate::Record { arrived, source, event, loose })
            }
        };
        self.candidates.truncate(frame.candidates);
        self.candidates.extend(candidate);
    }

    /// Notes a string, or the part of it that was read.
    fn note(&mut self, buffer: &[u8], range: Range<usize>) {
        let text = &buffer[range.clone()];
        let brace = memchr(b'{', text).map(|found| range.start + found);
        self.inner = self.inner.or(brace);
        if !self.is_key && text.len() >= LEAST && (brace.is_some() || virsh::is_in(text)) {
            self.candidates.push(Candidate::Text(range));
        }
    }

    /// Abandons the open objects.
    pub fn abandon(&mut self, buffer: &[u8]) -> Abandoned {
        if let State::Text { start, .. } = self.state {
            self.note(buffer, start..self.at.min(buffer.len()).max(start));
        }
        let last = self.stack.len().saturating_sub(1);
        let begun = |(index, frame): &(usize, &Frame)| frame.begins_event(buffer, *index < last);
        let Some((_, frame)) = self.stack.iter().enumerate().find(begun) else {
            return self.inner.map_or(Abandoned::Other, Abandoned::Strings);
        };
        // A candidate that begins its own line is not part of an event that was cut off.
        let mut index = 0;
        self.candidates.retain(|candidate| {
            index += 1;
            let is_own =
                matches!(candidate, Candidate::Event { at_line_start: true, .. } | Candidate::Record { .. });
            index <= frame.candidates || is_own
        });
        Abandoned::Event(frame.start)
    }

    /// Keeps only the candidates that end before a place.
    pub fn keep_before(&mut self, place: usize) {
        self.candidates.retain(|candidate| candidate.end() <= place);
    }
}

impl Candidate {
    fn end(&self) -> usize {
        match self {
            Self::Event { range, .. } | Self::Text(range) | Self::Bytes(range) => range.end,
            Self::Record { arrived, source, event, .. } => arrived.end.max(source.end).max(event.end),
        }
    }
}

/// Whether a byte is part of a number or a name.
fn is_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'+' | b'-' | b'.' | b'$')
}
