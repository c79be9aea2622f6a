//! A record or another text, shown at the pace at which its events came.

use std::fs::File;
use std::io::{BufRead, BufReader, Read};
use std::sync::Arc;
use std::thread;
use std::time::{Duration, Instant, SystemTime};

use qmp_events::stream::Item;
use qmp_events::{DecodeError, Record};

use super::text;
use crate::arrival::{Arrival, Origin};
use crate::message::{Gone, Message, Sender};
use crate::search::{Search, Taken};
use crate::times;
use crate::wanted::Wanted;

/// The maximum length of a line of a record.
const LONGEST: u64 = 16 << 20;
/// How many events are sent together without pauses.
const BATCH: usize = 256;

/// How to replay a file.
pub struct Replay {
    name: Arc<str>,
    wanted: Arc<Wanted>,
    fast: bool,
}

/// When the first event came, and when it was shown.
#[derive(Debug, Clone, Copy, Default)]
struct Pace(Option<(SystemTime, Instant)>);

impl Replay {
    /// Replays the file of that name, with pauses unless it is to be fast.
    pub fn new(name: Arc<str>, wanted: Arc<Wanted>, fast: bool) -> Self {
        Self { name, wanted, fast }
    }

    /// Reads a record line by line, and any other text as a file.
    pub fn run(self, file: File, sender: &Sender) -> Result<(), Gone> {
        let mut lines = BufReader::new(file);
        let mut line = Vec::new();
        let first = loop {
            match next_line(&mut lines, &mut line) {
                Ok(0) => break Ok(None),
                Ok(_) if line.trim_ascii().is_empty() => {}
                Ok(_) => break Ok(Some(read(&line))),
                Err(error) => break Err(error),
            }
        };
        match first {
            Ok(Some(Err(_))) => self.text(line, lines, sender),
            Ok(_) => self.record(line, lines, sender),
            Err(error) => sender.send(Message::Problem(self.unreadable(1, &error.to_string()))),
        }
    }

    fn unreadable(&self, number: u64, why: &str) -> String {
        format!("{}: line {number} of the record: {why}", self.name)
    }

    /// Replays a record, of which every line has to be an event.
    fn record(&self, mut line: Vec<u8>, mut lines: impl BufRead, sender: &Sender) -> Result<(), Gone> {
        let (mut pace, mut number, mut batch) = (Pace::default(), 1, Vec::new());
        loop {
            if !line.trim_ascii().is_empty() {
                match read(&line) {
                    Ok(record) => self.take(record, &mut pace, &mut batch),
                    Err(error) => {
                        send(&mut batch, sender)?;
                        sender.send(Message::Problem(self.unreadable(number, &error)))?;
                    }
                }
            }
            if !self.fast || batch.len() >= BATCH {
                send(&mut batch, sender)?;
            }
            number += 1;
            match next_line(&mut lines, &mut line) {
                Ok(0) => return send(&mut batch, sender),
                Ok(_) => {}
                Err(error) => {
                    return sender.send(Message::Problem(self.unreadable(number, &error.to_string())));
                }
            }
        }
    }

    fn take(&self, record: Record, pace: &mut Pace, batch: &mut Vec<Arrival>) {
        if !self.wanted.shows(&record.event) {
            return;
        }
        if !self.fast {
            pace.wait(record.arrived);
        }
        let next = Ok(Item::Event(record.event.into()));
        batch.push(Arrival {
            source: record.source.into(),
            at: record.arrived,
            origin: Origin::Record,
            next,
        });
    }

    /// Replays a text whose events have QEMU's timestamps.
    fn text(&self, begin: Vec<u8>, rest: impl Read, sender: &Sender) -> Result<(), Gone> {
        let text = std::io::Cursor::new(begin).chain(rest);
        if self.fast {
            return text::run(text, &self.name, sender);
        }
        let (mut search, mut pace) = (Search::new(&self.name), Pace::default());
        let mut take = |taken| sender.send(pace.message(taken, &self.wanted));
        let end = text::read(text, &mut |piece| search.feed(&piece).try_for_each(&mut take))?;
        match end {
            Ok(()) => search.finish().into_iter().try_for_each(take),
            Err(problem) => sender.send(Message::Problem(format!("{}: {problem}", self.name))),
        }
    }
}

impl Pace {
    /// What was taken as a message, when it is due.
    fn message(&mut self, taken: Taken, wanted: &Wanted) -> Message {
        let arrival = match taken {
            Taken::Problem(problem) => return Message::Problem(problem),
            Taken::Arrival(arrival) => arrival,
        };
        if let Ok(Item::Event(event)) = &arrival.next
            && wanted.shows(event)
            && let Some(due) = times::of(event, &arrival).time()
        {
            self.wait(due);
        }
        Message::Arrivals(vec![arrival])
    }

    /// Waits until an event is due that came at this time.
    fn wait(&mut self, at: SystemTime) {
        let (start, began) = *self.0.get_or_insert((at, Instant::now()));
        let due = at.duration_since(start).unwrap_or_default();
        thread::sleep(due.checked_sub(began.elapsed()).unwrap_or(Duration::ZERO));
    }
}

fn send(batch: &mut Vec<Arrival>, sender: &Sender) -> Result<(), Gone> {
    if batch.is_empty() {
        return Ok(());
    }
    sender.send(Message::Arrivals(std::mem::take(batch)))
}

fn next_line(lines: &mut impl BufRead, line: &mut Vec<u8>) -> std::io::Result<usize> {
    line.clear();
    lines.by_ref().take(LONGEST).read_until(b'\n', line)
}

fn read(line: &[u8]) -> Result<Record, String> {
    let text = std::str::from_utf8(line).map_err(|_| "not UTF-8".to_owned())?;
    let record: Record = text.trim().parse().map_err(|error: DecodeError| error.to_string())?;
    if times::is_date(record.arrived) {
        Ok(record)
    } else {
        Err("`arrived` is after the year 9999".to_owned())
    }
}
