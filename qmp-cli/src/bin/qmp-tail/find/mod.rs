//! Events in a text, in whatever form people have them.
//!
//! Accepts any bytes, in pieces of any size, and finds the events in them: lines, records, JSON over many lines, transcripts, logs in
//! which an event follows a prefix, is a string in another object or escaped in a quoted text, Python's notation, and the lines of
//! `virsh qemu-monitor-event`. What holds no event is passed over. Replies and commands are messages, and nothing in them is an event;
//! nor is anything in an event. An event that a program logs at several places is found once. An event that is cut off or is not what
//! QEMU sends is reported with its line. Reads each byte a bounded number of times, and holds no more than the object it is in.

mod calls;
mod clean;
mod duplicates;
mod escape;
mod frame;
mod loose;
mod objects;
mod prefix;
mod scan;
mod sink;
mod virsh;

#[cfg(test)]
mod tests;

use std::vec::Drain;

use memchr::{memchr_iter, memrchr};

use clean::Cleaner;
use scan::Scan;
pub use sink::{Found, FoundEvent};
use sink::{Lines, Sink};

/// How much of the text is kept that has been searched: a line's prefix.
const KEPT: usize = 512;

/// Finds events in the pieces of a text.
#[derive(Debug, Default)]
pub struct Finder {
    cleaner: Cleaner,
    buffer: Vec<u8>,
    scan: Scan,
    sink: Sink,
}

impl Finder {
    /// Takes the next piece of the text, and returns what is found by then.
    pub fn feed(&mut self, bytes: &[u8]) -> Drain<'_, Found> {
        self.cleaner.clean(bytes, &mut self.buffer);
        self.search(false);
        self.sink.found.drain(..)
    }

    /// Takes the end of the text.
    pub fn finish(&mut self) -> Drain<'_, Found> {
        self.cleaner.finish(&mut self.buffer);
        self.search(true);
        self.sink.found.drain(..)
    }

    /// How many lines of text there were so far; a last one without an end counts.
    pub fn lines(&self) -> u64 {
        let Lines { at, number } = self.sink.lines;
        let rest = self.buffer.get(at..).unwrap_or_default();
        let ends = memchr_iter(b'\n', rest).count() as u64;
        let is_open = memrchr(b'\n', &self.buffer).is_none_or(|end| end + 1 < self.buffer.len());
        number - 1 + ends + u64::from(is_open && !self.buffer.is_empty())
    }

    fn search(&mut self, is_last: bool) {
        self.scan.run(&self.buffer, is_last, &mut self.sink);
        let searched = self.scan.searched();
        if searched > KEPT * 4 {
            let dropped = searched - KEPT;
            self.sink.lines.advance(&self.buffer, dropped);
            self.buffer.drain(..dropped);
            self.scan.shift(&self.buffer, dropped);
            self.sink.lines.at -= dropped;
        }
    }
}
