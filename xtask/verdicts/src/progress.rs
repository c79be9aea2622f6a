//! The progress of a run, on standard error.

use std::io::{self, IsTerminal, Write};
use std::time::Instant;

/// How many mutants pass before a line is written, unless standard error is a terminal.
const STEP: u32 = 1000;

pub struct Progress {
    total: u32,
    start: Instant,
    terminal: bool,
}

impl Progress {
    pub fn new(total: u32) -> Self {
        Self { total, start: Instant::now(), terminal: io::stderr().is_terminal() }
    }

    pub fn show(&mut self, done: u32, differences: usize) {
        let seconds = self.start.elapsed().as_secs();
        let line = format!("{done} of {} mutants, {differences} differences, {seconds} s", self.total);
        if self.terminal && done.is_multiple_of(20) {
            eprint!("\r{line} ");
            // A run goes on if its progress cannot be shown.
            let _ = io::stderr().flush();
        } else if !self.terminal && done.is_multiple_of(STEP) {
            eprintln!("{line}");
        }
    }

    pub fn end(&self) {
        if self.terminal {
            eprint!("\r\u{1b}[K");
        }
    }
}
