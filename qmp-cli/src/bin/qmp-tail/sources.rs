//! Where events come from: a thread for each source.

use std::fs::File;
use std::io::{self, BufRead, BufReader, ErrorKind};
use std::path::Path;
use std::sync::mpsc::SyncSender;
use std::thread;
use std::time::{Duration, Instant, SystemTime};

use qmp_events::stream::{
    self, Address, Backoff, Connection, Error, Handshake, Item, Next, Options, ReconnectAfter,
};

use crate::arguments::Arguments;
use crate::arrival::{Arrival, named};
use crate::record::Recorded;
use crate::result::Result;
use crate::terminal::say;
use crate::wanted::Wanted;

/// What a thread has to say.
pub enum Message {
    /// Something came.
    Next(Box<Arrival>),
    /// A line of a record is none.
    Unread(String),
    /// A source is at its end.
    Ended,
    /// The user pressed ^C.
    Interrupted,
}

/// Starts them all; returns their names.
pub fn start(arguments: &Arguments, wanted: &Wanted, sender: &SyncSender<Message>) -> Result<Vec<String>> {
    let mut options = Options::default();
    options.filter = wanted.at_source();
    for name in arguments.unknown_names() {
        say(&format!("no event that is known here is called {name}; a newer QEMU may have it"));
    }
    if let Some(path) = &arguments.replay {
        let file = File::open(path).map_err(|error| format!("{}: {error}", path.display()))?;
        let replay = Replay { lines: BufReader::new(file), options, fast: arguments.fast };
        let name = path.display().to_string();
        spawn(sender, move |sender| replay.run(&sender))?;
        return Ok(vec![name]);
    }
    let mut names = arguments.addresses.clone();
    if names.is_empty() {
        names.push("-".into());
    }
    for name in &names {
        let source = Source { name: name.clone(), options: options.clone(), retry: arguments.retry };
        let address = if name == "-" { None } else { Some(name.parse::<Address>()?) };
        if let Some(Address::Unix(path)) = &address {
            may_be_socket(path)?;
        }
        spawn(sender, move |sender| source.run(address, &sender))?;
    }
    Ok(names)
}

/// Refuses what is there and is no socket.
fn may_be_socket(path: &Path) -> Result {
    match path.metadata() {
        Ok(metadata) if metadata.is_file() || metadata.is_dir() => Err(format!(
            "{} is no socket; for a file of lines give `-` and redirect it, for a record use --replay",
            path.display()
        )
        .into()),
        _ => Ok(()),
    }
}

fn spawn(
    sender: &SyncSender<Message>,
    run: impl FnOnce(SyncSender<Message>) + Send + 'static,
) -> io::Result<()> {
    let (own, last) = (sender.clone(), sender.clone());
    let whole = move || {
        run(own);
        // Where it fails, the program is ending already.
        drop(last.send(Message::Ended));
    };
    thread::Builder::new().spawn(whole).map(drop)
}

/// A connection, or standard input.
struct Source {
    name: String,
    options: Options,
    retry: bool,
}

impl Source {
    fn run(mut self, address: Option<Address>, sender: &SyncSender<Message>) {
        let connection = match address {
            None => {
                self.options.handshake = Handshake::None;
                stream::from_parts(io::stdin(), io::sink(), self.options.clone())
            }
            Some(address) => self.connect(&address),
        };
        match connection {
            Ok(mut connection) => {
                for next in connection.events() {
                    if !self.send(next, sender) {
                        return;
                    }
                }
            }
            Err(error) => drop(self.send(Err(error), sender)),
        }
    }

    /// Connects; again and again, if so asked.
    fn connect(&mut self, address: &Address) -> std::result::Result<Connection, Error> {
        let backoff = Backoff::default();
        self.options.reconnect = self.retry.then_some(backoff);
        self.options.reconnect_after = ReconnectAfter::Any;
        let mut attempt = 0;
        loop {
            let connection = stream::connect_with(address, self.options.clone());
            match (&connection, backoff.pause(attempt)) {
                (Err(error), Some(pause)) if self.retry => {
                    if attempt == 0 {
                        say(&format!("{}; trying on", named(&self.name, error)));
                    }
                    thread::sleep(pause);
                }
                _ => return connection,
            }
            attempt = attempt.saturating_add(1);
        }
    }

    /// False if nobody is there to take it.
    fn send(&self, next: Next, sender: &SyncSender<Message>) -> bool {
        let arrival = Arrival { source: self.name.clone(), at: SystemTime::now(), next };
        sender.send(Message::Next(Box::new(arrival))).is_ok()
    }
}

/// A recorded stream.
struct Replay<R> {
    lines: R,
    options: Options,
    fast: bool,
}

impl<R: BufRead> Replay<R> {
    fn run(self, sender: &SyncSender<Message>) {
        let mut first = None;
        for (number, line) in (1..).zip(self.lines.lines()) {
            // Where no line can be read, none after it can; one that is no UTF-8 has been read.
            let is_last = line.as_ref().is_err_and(|error| error.kind() != ErrorKind::InvalidData);
            let read = line.map_err(Into::into).and_then(|line| Recorded::parse(&line));
            let recorded = match read {
                Ok(recorded) => recorded,
                Err(error) => {
                    let why = format!("line {number} of the record: {error}");
                    if sender.send(Message::Unread(why)).is_err() || is_last {
                        return;
                    }
                    continue;
                }
            };
            if !self.options.filter.admits(&recorded.event) {
                continue;
            }
            let (start, began) = *first.get_or_insert((recorded.at, Instant::now()));
            let due = recorded.at.duration_since(start).unwrap_or_default();
            if !self.fast {
                thread::sleep(due.checked_sub(began.elapsed()).unwrap_or(Duration::ZERO));
            }
            let Recorded { source, at, event } = recorded;
            let arrival = Arrival { source, at, next: Ok(Item::Event(event.into())) };
            if sender.send(Message::Next(Box::new(arrival))).is_err() {
                return;
            }
        }
    }
}
