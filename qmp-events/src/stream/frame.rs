//! Bytes in, objects out.
//!
//! Accepts any bytes, in pieces of any size. An object ends with its closing bracket, so that it may stand on one line or on many, and
//! several may share a line. What is no object is reported once and passed up to the end of its line. Memory is bounded by the limit.
//! Whether an object is JSON is not looked at.

use crate::runtime::plain;

/// How much is asked of a reader at once.
pub const CHUNK: usize = 64 * 1024;

/// How much an idle connection keeps for it.
const IDLE: usize = 8 * 1024;

/// How much is kept to show of what is too long to be kept.
const EXCERPT: usize = 256;

/// After how many small reads the buffer becomes small.
const SMALL_READS: u32 = 64;

/// Cuts a stream of bytes into objects.
#[derive(Debug)]
pub struct Framer {
    buffer: Vec<u8>,
    /// Where what is not yet handed out begins.
    start: usize,
    /// How far it has been looked at.
    scan: usize,
    /// Where the bytes received end.
    end: usize,
    limit: usize,
    state: State,
    /// How many reads in a row filled less than an idle connection's buffer.
    small_reads: u32,
    /// How much of what begins at `start` has been thrown away, and how it began.
    dropped: u64,
    excerpt: Vec<u8>,
    /// How many bytes came before `start`.
    passed: u64,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    Between,
    Garbage,
    Object { depth: u32, place: Place },
}

/// Where in an object the next byte stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Place {
    Outside,
    LineStart,
    String,
    Escape,
}

/// What was found.
#[derive(Debug, PartialEq, Eq)]
pub struct Frame<'a> {
    /// Whether it is an object.
    pub shape: Shape,
    /// The object, or as much of what else stands there as has been kept.
    pub bytes: &'a [u8],
    /// How long it is.
    pub length: u64,
    /// How many bytes of the stream came before it.
    pub offset: u64,
}

/// What a frame is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// From an opening bracket to the closing one.
    Object,
    /// An object that was not closed when the next began, or when a line ended inside a string of it.
    Cut,
    /// A line or its rest, where no object begins.
    Garbage,
    /// An object beyond the limit.
    TooLong,
}

impl Framer {
    /// For objects of up to `limit` bytes.
    pub fn new(limit: usize) -> Self {
        Self {
            buffer: vec![0; IDLE],
            start: 0,
            scan: 0,
            end: 0,
            limit,
            state: State::Between,
            small_reads: SMALL_READS + 1,
            dropped: 0,
            excerpt: Vec::new(),
            passed: 0,
        }
    }

    /// Room for the next bytes; it is never empty, and never more than [`CHUNK`].
    pub fn space(&mut self) -> &mut [u8] {
        if self.start == self.end {
            (self.start, self.scan, self.end) = (0, 0, 0);
            self.resize();
        }
        let chunk = if self.buffer.len() < CHUNK { IDLE } else { CHUNK };
        if self.start > 0 && self.buffer.len() - self.end < chunk / 2 {
            self.buffer.copy_within(self.start..self.end, 0);
            self.scan -= self.start;
            self.end -= self.start;
            self.start = 0;
        }
        if self.buffer.len() - self.end < chunk / 2 {
            let longer = (self.buffer.len() * 2).min(self.limit.saturating_add(CHUNK));
            self.buffer.resize(longer.max(self.end + chunk / 2), 0);
        }
        let end = self.buffer.len().min(self.end + CHUNK);
        self.buffer.get_mut(self.end..end).unwrap_or_default()
    }

    /// Fits the empty buffer to what has been read lately.
    fn resize(&mut self) {
        let length = if self.small_reads > SMALL_READS { IDLE } else { CHUNK };
        let fits = self.buffer.len() == length || (self.buffer.len() < length && self.small_reads > 0);
        if !fits {
            self.buffer = vec![0; length];
        }
    }

    /// The first `count` bytes of [`space`](Self::space) were filled.
    pub fn filled(&mut self, count: usize) {
        self.small_reads = if count < IDLE / 2 { self.small_reads.saturating_add(1) } else { 0 };
        self.end = (self.end + count).min(self.buffer.len());
    }

    /// The next frame that is complete.
    pub fn next_frame(&mut self) -> Option<Frame<'_>> {
        let shape = self.seek();
        if shape.is_none() {
            self.drop_what_is_too_long();
        }
        shape.map(|shape| self.hand_out(shape))
    }

    /// What is left when no more bytes come.
    pub fn finish(&mut self) -> Option<Frame<'_>> {
        let shape = match self.state {
            State::Between => return None,
            State::Garbage => Shape::Garbage,
            State::Object { .. } => Shape::Cut,
        };
        self.state = State::Between;
        Some(self.hand_out(shape))
    }

    /// Looks on for the end of a frame.
    fn seek(&mut self) -> Option<Shape> {
        loop {
            match self.state {
                State::Between => self.seek_start()?,
                State::Garbage => {
                    let line = self.unseen().iter().position(|&byte| byte == b'\n');
                    self.scan = line.map_or(self.end, |at| self.scan + at);
                    line?;
                    self.state = State::Between;
                    return Some(Shape::Garbage);
                }
                State::Object { depth, place } => return self.seek_end(depth, place),
            }
        }
    }

    fn unseen(&self) -> &[u8] {
        self.buffer.get(self.scan..self.end).unwrap_or_default()
    }

    /// Passes white space between frames.
    fn seek_start(&mut self) -> Option<()> {
        let blank = self.unseen().iter().take_while(|byte| byte.is_ascii_whitespace()).count();
        self.scan += blank;
        self.passed += (self.scan - self.start) as u64;
        self.start = self.scan;
        self.state = match self.unseen().first()? {
            b'{' => {
                self.scan += 1;
                State::Object { depth: 1, place: Place::Outside }
            }
            _ => State::Garbage,
        };
        Some(())
    }

    /// Looks on for the bracket that closes an object.
    fn seek_end(&mut self, mut depth: u32, mut place: Place) -> Option<Shape> {
        let bytes = self.buffer.get(..self.end).unwrap_or_default();
        let mut at = self.scan;
        let mut shape = None;
        while let Some(&byte) = bytes.get(at) {
            match (place, byte) {
                // No layout of QEMU's continues an object on a line that begins with a bracket: it is the next one. And no string of
                // JSON goes on to a second line.
                (Place::LineStart, b'{') | (Place::String | Place::Escape, b'\n') => {
                    shape = Some(Shape::Cut);
                    break;
                }
                (Place::String, b'"') => place = Place::Outside,
                (Place::String, b'\\') => place = Place::Escape,
                (Place::String, _) => at += plain(bytes.get(at + 1..).unwrap_or_default()),
                (Place::Escape, _) | (_, b'"') => place = Place::String,
                (_, b'{' | b'[') => {
                    depth = depth.saturating_add(1);
                    place = Place::Outside;
                }
                (_, b'}' | b']') => {
                    depth -= 1;
                    place = Place::Outside;
                    if depth == 0 {
                        at += 1;
                        shape = Some(Shape::Object);
                        break;
                    }
                }
                (_, b'\n') => place = Place::LineStart,
                _ => place = Place::Outside,
            }
            at += 1;
        }
        self.scan = at;
        self.state = if shape.is_some() { State::Between } else { State::Object { depth, place } };
        shape
    }

    /// Keeps only the beginning of what no longer fits.
    fn drop_what_is_too_long(&mut self) {
        let length = self.end - self.start;
        let limit = if self.state == State::Garbage { EXCERPT.min(self.limit) } else { self.limit };
        if self.dropped > 0 || length > limit {
            if self.dropped == 0 {
                self.excerpt.clear();
            }
            self.keep_excerpt();
            self.dropped += (self.scan - self.start) as u64;
            self.start = self.scan;
        }
    }

    fn keep_excerpt(&mut self) {
        let missing = EXCERPT - self.excerpt.len();
        let seen = self.buffer.get(self.start..self.scan).unwrap_or_default();
        self.excerpt.extend_from_slice(seen.get(..missing).unwrap_or(seen));
    }

    fn hand_out(&mut self, shape: Shape) -> Frame<'_> {
        let length = self.dropped + (self.scan - self.start) as u64;
        let offset = self.passed;
        let over = shape != Shape::Garbage && length > self.limit as u64;
        let shape = if over { Shape::TooLong } else { shape };
        if self.dropped > 0 {
            self.keep_excerpt();
        }
        let kept = self.dropped > 0;
        self.passed += length;
        self.dropped = 0;
        let start = std::mem::replace(&mut self.start, self.scan);
        let bytes = if kept {
            self.excerpt.as_slice()
        } else {
            self.buffer.get(start..self.scan).unwrap_or_default()
        };
        Frame { shape, bytes, length, offset }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What `framer` finds in `pieces`, as text.
    fn frames(limit: usize, pieces: &[&[u8]]) -> Vec<(Shape, String, u64)> {
        let mut framer = Framer::new(limit);
        let mut found = Vec::new();
        let owned =
            |frame: Frame<'_>| (frame.shape, String::from_utf8_lossy(frame.bytes).into(), frame.length);
        for piece in pieces {
            let mut rest = *piece;
            while !rest.is_empty() {
                let count = framer.space().len().min(rest.len());
                framer.space()[..count].copy_from_slice(&rest[..count]);
                framer.filled(count);
                rest = &rest[count..];
                while let Some(frame) = framer.next_frame() {
                    found.push(owned(frame));
                }
            }
        }
        found.extend(framer.finish().map(owned));
        found
    }

    fn shapes(text: &str) -> Vec<(Shape, String)> {
        frames(1000, &[text.as_bytes()]).into_iter().map(|(shape, text, _)| (shape, text)).collect()
    }

    fn object(text: &str) -> (Shape, String) {
        (Shape::Object, text.to_owned())
    }

    #[test]
    fn an_object_ends_with_its_bracket() {
        assert_eq!(
            shapes("{\"a\": 1}\r\n\n {}\n{\"b\": [{}]}{}"),
            ["{\"a\": 1}", "{}", "{\"b\": [{}]}", "{}"].map(object)
        );
        assert_eq!(shapes("{\n    \"a\": {\n    }\n}\n{}"), ["{\n    \"a\": {\n    }\n}", "{}"].map(object));
        assert_eq!(shapes(r#"{"}\"\\": "{\\\""}"#), [object(r#"{"}\"\\": "{\\\""}"#)]);
    }

    #[test]
    fn what_is_no_object_is_passed_up_to_the_end_of_its_line() {
        let garbage = |text: &str| (Shape::Garbage, text.to_owned());
        assert_eq!(shapes("what? {}\n{}\n}"), [garbage("what? {}"), object("{}"), garbage("}")]);
    }

    #[test]
    fn a_line_cut_anywhere_costs_itself_only() {
        let line = r#"{"a": {"b\n": [1, "c", {"d": null}]}, "e": "\""}"#;
        for at in 1..line.len() {
            let text = format!("{}\n{line}\n", &line[..at]);
            assert_eq!(shapes(&text).last(), Some(&object(line)), "{text}");
            assert_eq!(shapes(&text).first().map(|it| it.0), Some(Shape::Cut), "{text}");
            assert_eq!(shapes(&text).len(), 2, "{text}");
            assert_eq!(shapes(&line[..at]), [(Shape::Cut, line[..at].to_owned())]);
        }
    }

    #[test]
    fn pieces_of_any_size_give_the_same_frames() {
        let text = "{\"a\": \"\u{e9}}\\\"\"}\r\n???\n{\n  \"b\": [{}]\n}\r\n{\"cut\": \"\n{}{\"c\": 1}";
        let whole = frames(1000, &[text.as_bytes()]);
        assert_eq!(whole.len(), 6);
        for size in 1..text.len() {
            let pieces: Vec<_> = text.as_bytes().chunks(size).collect();
            assert_eq!(frames(1000, &pieces), whole, "in pieces of {size}");
        }
    }

    #[test]
    fn what_is_too_long_is_passed_in_bounded_memory() {
        let long = format!("{{\"a\": \"{}\"}}", "x".repeat(3_000_000));
        let text = format!("{long}\n{{}}\n{}\n{{}}", "y".repeat(1_000_000));
        let found = frames(100_000, &[text.as_bytes()]);
        let lengths: Vec<_> = found.iter().map(|(shape, _, length)| (*shape, *length)).collect();
        assert_eq!(
            lengths,
            [
                (Shape::TooLong, long.len() as u64),
                (Shape::Object, 2),
                (Shape::Garbage, 1_000_000),
                (Shape::Object, 2)
            ]
        );
        assert!(found[0].1.starts_with("{\"a\": \"xxx") && found[0].1.len() == EXCERPT);
        let mut framer = Framer::new(100_000);
        for _ in 0..1000 {
            framer.space().fill(b'{');
            let count = framer.space().len();
            framer.filled(count);
            assert!(framer.next_frame().is_none());
            assert!(framer.buffer.len() <= 100_000 + 3 * CHUNK, "{}", framer.buffer.len());
        }
    }

    #[test]
    fn a_frame_says_where_it_stood() {
        let mut framer = Framer::new(8);
        let text = b"\r\n{} ?\n{\"long\": 12345}\n{}";
        framer.space()[..text.len()].copy_from_slice(text);
        framer.filled(text.len());
        let mut offsets = Vec::new();
        while let Some(frame) = framer.next_frame() {
            offsets.push((frame.shape, frame.offset));
        }
        assert_eq!(
            offsets,
            [(Shape::Object, 2), (Shape::Garbage, 5), (Shape::TooLong, 7), (Shape::Object, 23)]
        );
    }
}
