//! The search through a text: finds objects, and handles complete ones.

use std::borrow::Cow;
use std::ops::Range;

use memchr::memchr;

use super::calls::{self, Calls, Line, Part, Stream};
use super::clean::Cleaner;
use super::duplicates::Place;
use super::escape;
use super::objects::{Abandoned, Candidate, Objects, Quoting, Step};
use super::prefix::{begins_line, line_start};
use super::sink::Sink;
use super::virsh::{self, Head};

/// The maximum size of an object, as on a stream.
const LIMIT: usize = if cfg!(test) { 1 << 16 } else { 16 << 20 };
/// The maximum depth of nested texts that are searched.
const NESTED: u8 = 8;
/// How often a byte of the text may be read again, on average.
const AGAIN: usize = 8;
/// How many bytes may be read again in any case.
const FREE: usize = 4096;

/// The state of the search in a text.
#[derive(Debug, Default)]
pub struct Scan {
    mode: Mode,
    /// The next byte to look at, while it is between objects.
    at: usize,
    /// No line of `virsh` is searched for before this place.
    floor: usize,
    /// The last event that a program logs at several places, and its end.
    last: Option<(Place, usize)>,
    /// Texts that continue in a program's next call.
    calls: Calls,
    /// The nesting depth of this text in other texts.
    depth: u8,
    /// The number of bytes that were read again.
    repeated: usize,
    /// The number of bytes that were dropped from the buffer.
    dropped: usize,
}

#[derive(Debug, Default)]
enum Mode {
    #[default]
    Between,
    /// In an object; the head is that of `virsh`.
    Object(Box<Objects>, Option<Head>),
    /// In a quoted text whose quotes are escaped, searched for its end up to a place.
    Quoted { quoting: Quoting, start: usize, searched: usize },
}

impl Scan {
    /// Creates a search through a text inside another text.
    fn inside(depth: u8, place: Option<Place>) -> Self {
        Self { depth, last: place.map(|place| (place, 0)), ..Self::default() }
    }

    /// The place before which nothing is read again, except for the prefix of a line.
    pub fn searched(&self) -> usize {
        match &self.mode {
            Mode::Between => self.at,
            // Dropped bytes increase the number of bytes that may be read again.
            Mode::Object(objects, _) if objects.at - objects.start <= objects.start => objects.start,
            Mode::Object(..) => 0,
            Mode::Quoted { start, .. } => *start,
        }
    }

    /// Adjusts the positions after `dropped` searched bytes were removed from the start of the buffer.
    pub fn shift(&mut self, buffer: &[u8], dropped: usize) {
        self.dropped += dropped;
        self.at = self.at.saturating_sub(dropped);
        self.floor = self.floor.saturating_sub(dropped);
        self.last = self.last.filter(|(_, end)| *end >= dropped).map(|(place, end)| (place, end - dropped));
        match &mut self.mode {
            Mode::Between => {}
            Mode::Object(objects, _) => **objects = Objects::open(buffer, objects.start - dropped),
            Mode::Quoted { start, searched, .. } => {
                *start -= dropped;
                *searched -= dropped;
            }
        }
    }

    /// Continues the search to the end of the buffer.
    pub fn run(&mut self, buffer: &[u8], is_last: bool, sink: &mut Sink) {
        loop {
            let goes_on = match std::mem::take(&mut self.mode) {
                Mode::Between => self.between(buffer, is_last, sink),
                Mode::Object(objects, head) => self.object((objects, head), buffer, is_last, sink),
                Mode::Quoted { quoting, start, searched } => {
                    self.quoted((quoting, start, searched), buffer, is_last, sink)
                }
            };
            if !goes_on {
                break;
            }
        }
        if is_last {
            for part in self.calls.finish() {
                self.give_up(&part, sink);
            }
        }
    }

    /// Looks for the next object, or line of `virsh`; false at the end of the buffer.
    fn between(&mut self, buffer: &[u8], is_last: bool, sink: &mut Sink) -> bool {
        if self.usual_line(buffer, is_last, sink) {
            return true;
        }
        let brace = memchr(b'{', &buffer[self.at..]).map(|found| self.at + found);
        let end = brace.unwrap_or(buffer.len());
        if let Some(goes_on) = self.next_call((buffer, end), is_last, sink) {
            return goes_on;
        }
        let from = self.at.saturating_sub(virsh::OVERLAP).max(self.floor).min(end);
        if let Some(found) = virsh::find(&buffer[from..end]) {
            return self.virsh(from + found, buffer, is_last, sink);
        }
        self.at = end;
        if let Some(brace) = brace {
            self.mode = Mode::Object(Box::new(Objects::open(buffer, brace)), None);
        }
        brace.is_some()
    }

    /// Passes a line that is one event, which needs no search.
    fn usual_line(&mut self, buffer: &[u8], is_last: bool, sink: &mut Sink) -> bool {
        self.at += buffer[self.at..].iter().take_while(|byte| matches!(byte, b'\n' | b'\r')).count();
        let rest = &buffer[self.at..];
        let usual: [&[u8]; 3] = [b"{\"timestamp\": {", b"{\"event\": \"", b"{\"arrived\": "];
        let begins = usual.iter().any(|begin| rest.starts_with(begin));
        if !begins || self.place(buffer, self.at).is_some() || !begins_line(buffer, self.at) {
            return false;
        }
        let Some(length) = memchr(b'\n', rest).or(is_last.then_some(rest.len())) else { return false };
        let is_event = sink.usual_line(&rest[..length]);
        if is_event {
            self.at += length;
        }
        is_event
    }

    fn virsh(&mut self, at: usize, buffer: &[u8], is_last: bool, sink: &mut Sink) -> bool {
        match virsh::line(buffer, at, is_last) {
            virsh::Line::More => {
                self.at = at;
                return false;
            }
            virsh::Line::Other => self.at = self.at.max(at + 1),
            virsh::Line::Event(head, end) => {
                self.count_lines(buffer, at, sink);
                sink.of_virsh(head, None);
                self.at = end;
            }
            virsh::Line::Data(head, brace) => {
                self.at = brace;
                self.mode = Mode::Object(Box::new(Objects::open(buffer, brace)), Some(head));
            }
        }
        self.floor = at + 1;
        true
    }

    fn object(
        &mut self,
        (mut objects, head): (Box<Objects>, Option<Head>),
        buffer: &[u8],
        is_last: bool,
        sink: &mut Sink,
    ) -> bool {
        let step = objects.advance(buffer);
        let is_too_large = buffer.len() - objects.start > LIMIT;
        match step {
            Step::More if !is_last && !is_too_large => {
                self.mode = Mode::Object(objects, head);
                return false;
            }
            Step::Escaped(quoting) => {
                let start = objects.start;
                self.mode = Mode::Quoted { quoting, start, searched: start };
                return true;
            }
            Step::Complete => self.at = objects.at,
            Step::More | Step::Broken => self.broken(&mut objects, head.is_some(), buffer, sink),
        }
        self.floor = self.at;
        match head.filter(|_| step == Step::Complete) {
            Some(head) => {
                self.count_lines(buffer, objects.start, sink);
                let text = cut(buffer, objects.start..self.at, &objects.cuts);
                sink.of_virsh(head, Some(&text));
            }
            None => self.deliver(&objects, buffer, sink),
        }
        true
    }

    /// Continues after an incomplete object, and reports it if it is an event.
    fn broken(&mut self, objects: &mut Objects, has_head: bool, buffer: &[u8], sink: &mut Sink) {
        self.at = objects.at.min(buffer.len());
        let start = match objects.abandon(buffer) {
            Abandoned::Event(start) => start,
            _ if has_head => objects.start,
            Abandoned::Strings(brace) if self.may_repeat(brace) => {
                objects.keep_before(brace);
                self.at = brace;
                return;
            }
            Abandoned::Strings(_) | Abandoned::Other => return,
        };
        // Text that libvirt has read so far is not an event until the line is complete.
        if self.place(buffer, start).is_some_and(|place| place.is_partial) {
            return;
        }
        self.count_lines(buffer, start, sink);
        sink.broken("an event is cut off, or is not JSON".into());
    }

    /// Whether the text from `brace` to here may be read again: at most a multiple of the bytes before it.
    fn may_repeat(&mut self, brace: usize) -> bool {
        let repeated = self.repeated + self.at - brace;
        let may = repeated <= FREE + AGAIN * (self.dropped + brace);
        if may {
            self.repeated = repeated;
        }
        may
    }

    /// Delivers the candidates of a complete object.
    fn deliver(&mut self, objects: &Objects, buffer: &[u8], sink: &mut Sink) {
        for candidate in &objects.candidates {
            match candidate {
                Candidate::Event { range, loose, .. } => {
                    self.count_lines(buffer, range.start, sink);
                    let place = self.place(buffer, range.start);
                    self.last = place.map(|place| (place, range.end));
                    sink.event(&cut(buffer, range.clone(), &objects.cuts), *loose, place);
                }
                Candidate::Record { arrived, source, event, loose } => {
                    self.count_lines(buffer, arrived.start, sink);
                    let event = cut(buffer, event.clone(), &objects.cuts);
                    sink.record(&buffer[arrived.clone()], &buffer[source.clone()], &event, *loose);
                }
                Candidate::Text(range) => {
                    self.count_lines(buffer, range.start, sink);
                    self.search(&escape::unescaped(&buffer[range.clone()]), None, sink);
                }
                Candidate::Bytes(range) => {
                    self.count_lines(buffer, range.start, sink);
                    self.search(&listed(&buffer[range.clone()]), None, sink);
                }
            }
        }
    }

    /// Reads a quoted text to its end, and searches it.
    fn quoted(
        &mut self,
        (quoting, start, searched): (Quoting, usize, usize),
        buffer: &[u8],
        is_last: bool,
        sink: &mut Sink,
    ) -> bool {
        let end = match escape::end(buffer, quoting, searched) {
            Err(searched) if !is_last && buffer.len() - start <= LIMIT => {
                self.mode = Mode::Quoted { quoting, start, searched };
                return false;
            }
            Ok(end) if end + calls::LOOKAHEAD > buffer.len() && !is_last => {
                self.mode = Mode::Quoted { quoting, start, searched: end };
                return false;
            }
            Ok(end) | Err(end) => end.min(buffer.len()),
        };
        self.count_lines(buffer, start, sink);
        let text = escape::unquoted(&buffer[start..end], quoting);
        match Stream::of(&buffer[line_start(buffer, start)..start]).filter(|_| self.depth == 0) {
            Some(stream) => {
                let part = Part { stream, text, line: sink.lines.number };
                self.part(&part, calls::is_cut(&buffer[end..]), sink);
            }
            None => self.search(&text, None, sink),
        }
        (self.at, self.floor) = (end, end);
        true
    }

    /// Reads the next call before `end` that continues a text. Returns `None` if no call does, and false if more text is needed.
    fn next_call(&mut self, (buffer, end): (&[u8], usize), is_last: bool, sink: &mut Sink) -> Option<bool> {
        let mut at = self.at;
        while !self.calls.is_empty() {
            let line =
                if begins_line(buffer, at) { self.calls.line(&buffer[at..], is_last) } else { Line::Other };
            match line {
                Line::More if buffer.len() - at <= LIMIT => {
                    self.at = at;
                    return Some(false);
                }
                Line::Call(stream, start, end) => {
                    self.count_lines(buffer, at, sink);
                    let mut part = self.calls.take(stream)?;
                    part.text.extend(escape::unescaped(&buffer[at + start..at + end]));
                    (self.at, self.floor) = (at + end, at + end);
                    self.part(&part, calls::is_cut(&buffer[at + end..]), sink);
                    return Some(true);
                }
                Line::Other | Line::More => at += memchr(b'\n', buffer.get(at..end)?)? + 1,
            }
        }
        None
    }

    /// Searches the text of a call, and keeps an object at its end that may continue.
    fn part(&mut self, part: &Part, is_cut: bool, sink: &mut Sink) {
        let text = Cleaner::cleaned(&part.text);
        let mut scan = Self::inside(self.depth + 1, Some(part.stream.place));
        scan.run(&text, false, sink);
        let rest = match &scan.mode {
            Mode::Object(objects, _) if !is_cut && text.len() - objects.start <= LIMIT => {
                text[objects.start..].to_vec()
            }
            _ => return scan.run(&text, true, sink),
        };
        let line = if rest.len() < text.len() { sink.lines.number } else { part.line };
        if let Some(given_up) = self.calls.keep(Part { stream: part.stream, text: rest, line }) {
            self.give_up(&given_up, sink);
        }
    }

    /// Searches a text that does not continue.
    fn give_up(&self, part: &Part, sink: &mut Sink) {
        let line = std::mem::replace(&mut sink.lines.number, part.line);
        self.search(&part.text, Some(part.stream.place), sink);
        sink.lines.number = line;
    }

    /// Searches a text inside this one.
    fn search(&self, text: &[u8], place: Option<Place>, sink: &mut Sink) {
        if self.depth < NESTED {
            let text = Cleaner::cleaned(text);
            Self::inside(self.depth + 1, place).run(&text, true, sink);
        }
    }

    /// The place at which a program logged the event that begins at `start`: that of the event that it follows, or the one named before it.
    fn place(&self, buffer: &[u8], start: usize) -> Option<Place> {
        let follows =
            |end: usize| buffer.get(end..start).is_some_and(|between| between.trim_ascii().is_empty());
        let inherited = self.last.filter(|(_, end)| follows(*end)).map(|(place, _)| place);
        inherited.or_else(|| Place::of(&buffer[line_start(buffer, start)..start]))
    }

    /// Counts lines, in the outermost text only.
    fn count_lines(&self, buffer: &[u8], at: usize, sink: &mut Sink) {
        if self.depth == 0 {
            sink.lines.advance(buffer, at);
        }
    }
}

/// Returns the text without the prefixes of its lines.
fn cut<'b>(buffer: &'b [u8], range: Range<usize>, cuts: &[Range<usize>]) -> Cow<'b, [u8]> {
    let mut inside = cuts.iter().filter(|cut| range.start <= cut.start && cut.end <= range.end).peekable();
    if inside.peek().is_none() {
        return buffer[range].into();
    }
    let (mut text, mut from) = (Vec::with_capacity(range.len()), range.start);
    for cut in inside {
        text.extend_from_slice(&buffer[from..cut.start]);
        from = cut.end;
    }
    text.extend_from_slice(&buffer[from..range.end]);
    text.into()
}

/// Parses a list of byte values.
fn listed(list: &[u8]) -> Vec<u8> {
    let numbers = list.split(|byte| !byte.is_ascii_digit()).filter(|number| !number.is_empty());
    let text = numbers.filter_map(|number| std::str::from_utf8(number).ok());
    text.filter_map(|number| number.parse().ok()).collect()
}
