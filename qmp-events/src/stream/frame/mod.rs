//! Bytes in, objects out.
//!
//! Accepts any bytes, in pieces of any size. An object ends with its closing bracket, so that it may span lines, and several may
//! share one. Anything other than an object is reported once and passed up to the end of its line. Memory is bounded by the limit.
//!
//! The framer does not check whether an object is JSON. But a line that is one JSON object is its own frame: a caller that can parse it
//! asks for the [`line`](Framer::line) first, and brackets are counted only if that fails.

mod buffer;

use crate::runtime::plain;
use buffer::Buffer;

/// How much is kept to show of what is too long to be kept.
const EXCERPT: usize = 256;

/// How much of its end is kept, where QEMU writes the id of a reply.
const TAIL: usize = 64;

/// Cuts a stream of bytes into objects.
#[derive(Debug)]
pub(super) struct Framer {
    buffer: Buffer,
    limit: usize,
    state: State,
    /// How much of what is looked at has been thrown away, how it began, and its last bytes so far.
    dropped: u64,
    excerpt: Vec<u8>,
    tail: Vec<u8>,
    /// How many bytes came before what is not yet handed out.
    passed: u64,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    Between,
    Garbage,
    Object { depth: u32, place: Place },
}

/// Where in an object the next byte is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Place {
    Outside,
    LineStart,
    String,
    Escape,
}

/// What was found.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Frame<'a> {
    /// Whether it is an object.
    pub shape: Shape,
    /// The object, or as much of anything else as has been kept.
    pub bytes: &'a [u8],
    /// Its last bytes, if it was too long to be kept.
    pub tail: &'a [u8],
    /// How long it is.
    pub length: u64,
    /// How many bytes of the stream came before it.
    pub offset: u64,
}

/// What a frame is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Shape {
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
    pub(super) fn new(limit: usize) -> Self {
        let buffer = Buffer::new(limit);
        let (excerpt, tail) = (Vec::new(), Vec::new());
        Self { buffer, limit, state: State::Between, dropped: 0, excerpt, tail, passed: 0 }
    }

    /// Room for the next bytes; it is never empty, and never more than 64 KiB.
    pub(super) fn space(&mut self) -> &mut [u8] {
        self.buffer.space()
    }

    /// The first `count` bytes of [`space`](Self::space) were filled.
    pub(super) fn filled(&mut self, count: usize) {
        self.buffer.filled(count);
    }

    /// The next line, if it is complete and may be an object; each line is offered once. If it is one JSON object, it is the next frame,
    /// and [`pass_line`](Self::pass_line) is to be called; otherwise the next frame is what [`next_frame`](Self::next_frame) says.
    pub(super) fn line(&mut self) -> Option<Frame<'_>> {
        if self.state != State::Between {
            return None;
        }
        self.pass_space();
        let (offset, limit) = (self.passed, self.limit);
        let bytes = self.buffer.line()?.trim_ascii_end();
        let may_be_object = bytes.starts_with(b"{") && bytes.ends_with(b"}") && bytes.len() <= limit;
        let length = bytes.len() as u64;
        may_be_object.then_some(Frame { shape: Shape::Object, bytes, tail: &[], length, offset })
    }

    /// Passes the `length` bytes of a line that was an object.
    pub(super) fn pass_line(&mut self, length: u64) {
        self.buffer.look_past(usize::try_from(length).unwrap_or(usize::MAX));
        self.passed += self.buffer.take_seen() as u64;
    }

    /// The next frame that is complete.
    pub(super) fn next_frame(&mut self) -> Option<Frame<'_>> {
        let shape = self.seek();
        if shape.is_none() {
            self.drop_what_is_too_long();
        }
        shape.map(|shape| self.hand_out(shape))
    }

    /// What is left when no more bytes come.
    pub(super) fn finish(&mut self) -> Option<Frame<'_>> {
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
                    let unseen = self.buffer.unseen();
                    let line = unseen.iter().position(|&byte| byte == b'\n');
                    self.buffer.look_past(line.unwrap_or(unseen.len()));
                    line?;
                    self.state = State::Between;
                    return Some(Shape::Garbage);
                }
                State::Object { depth, place } => return self.seek_end(depth, place),
            }
        }
    }

    /// Passes white space between frames, and looks at what begins after it.
    fn seek_start(&mut self) -> Option<()> {
        self.pass_space();
        self.state = match self.buffer.unseen().first()? {
            b'{' => {
                self.buffer.look_past(1);
                State::Object { depth: 1, place: Place::Outside }
            }
            _ => State::Garbage,
        };
        Some(())
    }

    fn pass_space(&mut self) {
        let unseen = self.buffer.unseen();
        let blank = unseen.iter().take_while(|byte| byte.is_ascii_whitespace()).count();
        self.buffer.look_past(blank);
        self.passed += self.buffer.take_seen() as u64;
    }

    /// Looks on for the bracket that closes an object.
    fn seek_end(&mut self, mut depth: u32, mut place: Place) -> Option<Shape> {
        let bytes = self.buffer.unseen();
        let mut at = 0;
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
        self.buffer.look_past(at);
        self.state = if shape.is_some() { State::Between } else { State::Object { depth, place } };
        shape
    }

    /// Keeps only the beginning of what no longer fits.
    fn drop_what_is_too_long(&mut self) {
        let limit = if self.state == State::Garbage { EXCERPT.min(self.limit) } else { self.limit };
        if self.dropped > 0 || self.buffer.len() > limit {
            if self.dropped == 0 {
                self.excerpt.clear();
                self.tail.clear();
            }
            self.keep_ends();
            self.dropped += self.buffer.take_seen() as u64;
        }
    }

    /// Keeps the first and the last bytes.
    fn keep_ends(&mut self) {
        let missing = EXCERPT - self.excerpt.len();
        let seen = self.buffer.seen();
        self.excerpt.extend_from_slice(seen.get(..missing).unwrap_or(seen));
        let last = seen.len().saturating_sub(TAIL);
        self.tail.extend_from_slice(seen.get(last..).unwrap_or(seen));
        self.tail.drain(..self.tail.len().saturating_sub(TAIL));
    }

    fn hand_out(&mut self, shape: Shape) -> Frame<'_> {
        let kept = self.dropped > 0;
        if kept {
            self.keep_ends();
        }
        let rest = self.buffer.take_seen();
        let length = self.dropped + rest as u64;
        let offset = self.passed;
        let over = shape != Shape::Garbage && length > self.limit as u64;
        let shape = if over { Shape::TooLong } else { shape };
        self.passed += length;
        self.dropped = 0;
        let (bytes, tail) = if kept {
            (self.excerpt.as_slice(), self.tail.as_slice())
        } else {
            (self.buffer.taken(rest), &[][..])
        };
        Frame { shape, bytes, tail, length, offset }
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

    /// The last bytes of the objects in `text`, as far as they were kept.
    fn tails(limit: usize, text: &[u8]) -> Vec<String> {
        let mut framer = Framer::new(limit);
        let mut found = Vec::new();
        for piece in text.chunks(1000) {
            framer.space()[..piece.len()].copy_from_slice(piece);
            framer.filled(piece.len());
            while let Some(frame) = framer.next_frame() {
                found.extend(
                    (frame.shape != Shape::Garbage).then(|| String::from_utf8_lossy(frame.tail).into()),
                );
            }
        }
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
        let end = format!("{}\"}}", "x".repeat(TAIL - 2));
        assert_eq!(tails(100_000, text.as_bytes()), [end.as_str(), "", ""], "only if it was too long");
        let mut framer = Framer::new(100_000);
        for _ in 0..1000 {
            framer.space().fill(b'{');
            let count = framer.space().len();
            framer.filled(count);
            assert!(framer.next_frame().is_none());
            assert!(framer.buffer.capacity() <= 100_000 + 3 * buffer::CHUNK, "{}", framer.buffer.capacity());
        }
    }

    #[test]
    fn an_object_of_the_length_of_the_limit_is_not_too_long() {
        let lengths =
            |limit| frames(limit, &[b"{\"a\": 12}\n"]).into_iter().map(|it| it.0).collect::<Vec<_>>();
        assert_eq!((lengths(9), lengths(8)), (vec![Shape::Object], vec![Shape::TooLong]));
    }

    #[test]
    fn a_line_is_offered_once_if_it_may_be_an_object() {
        let mut framer = Framer::new(16);
        let text = b" {\"a\": 1}\r\n{}{}\n{}\n[1]\n{\n}\n{\"a\": \"too long\"}\n{\"not yet\"";
        framer.space()[..text.len()].copy_from_slice(text);
        framer.filled(text.len());
        let line = framer.line().map(|line| (line.bytes.to_vec(), line.length, line.offset));
        assert_eq!(line, Some((b"{\"a\": 1}".to_vec(), 8, 1)));
        assert!(framer.line().is_none(), "it was offered");
        framer.pass_line(8);
        assert_eq!(framer.line().map(|line| line.bytes.to_vec()), Some(b"{}{}".to_vec()));
        for offset in [11, 13] {
            let frame = framer.next_frame().map(|frame| (frame.bytes.to_vec(), frame.offset));
            assert_eq!(frame, Some((b"{}".to_vec(), offset)));
            assert!(framer.line().is_none_or(|line| line.offset == 16));
        }
        framer.pass_line(2);
        let mut left = Vec::new();
        loop {
            assert!(framer.line().is_none(), "none of these is a line to offer");
            let Some(frame) = framer.next_frame() else { break };
            left.push(frame.shape);
        }
        assert_eq!(left, [Shape::Garbage, Shape::Object, Shape::TooLong]);
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
