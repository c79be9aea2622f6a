//! What was seen: each line is checked when it comes in.

use std::collections::BTreeMap;
use std::fmt;

use qmp_events::{Event, EventKind, Message};

/// The events that were seen, and what was wrong with them.
#[derive(Debug, Default)]
pub struct Tally {
    counts: BTreeMap<&'static str, usize>,
    problems: Vec<String>,
}

impl Tally {
    /// Checks all lines that a process sent; how many events were among them.
    pub fn take(&mut self, sent: &[u8]) -> usize {
        let lines =
            sent.split(|&byte| byte == b'\n').map(<[u8]>::trim_ascii_end).filter(|line| !line.is_empty());
        let mut events = 0;
        for line in lines {
            match Message::from_slice(line) {
                Ok(Message::Event(event)) => {
                    events += 1;
                    self.check(&event, line);
                }
                Ok(_) => {}
                Err(error) => self.problem("cannot be decoded", line, &error.to_string()),
            }
        }
        events
    }

    fn check(&mut self, event: &Event, line: &[u8]) {
        match event.kind() {
            Some(kind) => *self.counts.entry(kind.name()).or_default() += 1,
            None => self.problem("is not known", line, event.name()),
        }
        if !event.unknowns().is_empty() {
            self.problem("holds something unknown", line, &event.unknowns().join(", "));
        }
        if event.to_json().as_bytes() != line {
            self.problem("is encoded otherwise", line, &event.to_json());
        }
    }

    fn problem(&mut self, what: &str, line: &[u8], why: &str) {
        self.problems.push(format!("{}\n         {what}: {why}", String::from_utf8_lossy(line)));
    }

    /// The stream has to yield each event.
    pub fn compare(&mut self, lines: usize, yielded: usize) {
        if lines != yielded {
            self.problems.push(format!("the stream yielded {yielded} events of {lines}"));
        }
    }

    /// Whether an event of that kind was seen.
    pub fn has(&self, kind: EventKind) -> bool {
        self.counts.contains_key(kind.name())
    }

    /// How many kinds were seen.
    pub fn kinds(&self) -> usize {
        self.counts.len()
    }

    /// How many events of known kinds were seen.
    pub fn events(&self) -> usize {
        self.counts.values().sum()
    }

    /// What is wrong.
    pub fn problems(&self) -> &[String] {
        &self.problems
    }
}

/// The kinds with their counts, and those that were not seen.
impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "| event | count |\n|---|---|")?;
        for (name, count) in &self.counts {
            writeln!(f, "| {name} | {count} |")?;
        }
        let unseen: Vec<_> =
            EventKind::ALL.iter().filter(|kind| !self.has(**kind)).map(|it| it.name()).collect();
        writeln!(f, "\nNot seen: {}", unseen.join(", "))
    }
}
