//! Input processing shared by both APIs: decodes what a consumer wants, and queues what is to be delivered.

use std::collections::VecDeque;
use std::io;
use std::sync::Arc;
use std::time::Duration;

use super::error::{Awaited, Error, LineError};
use super::filter::Filter;
use super::hub::{Delivery, Hub};
use super::item::{Closed, How, Item};
use super::options::{Handshake, Options, Outcome};
use super::queue::Next;
use super::session::{Incoming, Session};
use super::trace::Trace;
use crate::generated::{Event, EventData, EventKind};
use crate::runtime::{DecodeError, Greeting, Guess, Parser, RawEvent, decode_within};

/// A session and its output.
#[derive(Debug)]
pub(super) struct Pump {
    session: Session,
    options: Options,
    filters: Vec<Filter>,
    /// The consumers to which the filters belong.
    known: u64,
    /// What is to be delivered.
    pub batch: VecDeque<Delivery>,
    /// What is to be sent.
    pub send: Option<Vec<u8>>,
    failure: Option<Error>,
    /// What came last that is neither an event nor what the negotiation needs.
    odd: Option<Box<LineError>>,
    /// How long the greeting and the negotiation may take.
    time: Duration,
    trace: Trace,
}

/// How reading ended.
#[derive(Debug)]
pub(super) enum End {
    /// No more bytes.
    Eof,
    /// Reading failed.
    Failed(io::Error),
    /// The greeting or the reply to `qmp_capabilities` did not arrive in time.
    TimedOut,
}

impl Pump {
    /// For the first connection.
    pub(super) fn new(options: Options, hub: &Hub) -> Self {
        Self {
            session: Session::new(&options, hub.ids()),
            options,
            filters: Vec::new(),
            known: 0,
            batch: VecDeque::new(),
            send: None,
            failure: None,
            odd: None,
            time: Duration::ZERO,
            trace: Trace::none(),
        }
    }

    /// Returns the options.
    pub(super) fn options(&self) -> &Options {
        &self.options
    }

    /// Starts a new connection, which has to be negotiated within `time`; without a handshake, it is ready.
    pub(super) fn connected(&mut self, hub: &Hub, time: Duration) {
        hub.reached();
        self.time = time;
        self.session = Session::new(&self.options, hub.ids());
        self.trace = Trace::start();
        self.failure = None;
        self.odd = None;
        self.send = None;
        if self.session.is_ready() {
            self.batch.push_back(Delivery::Ready(Greeting::default()));
        }
    }

    /// Returns the buffer for the next bytes; it is never empty.
    pub(super) fn space(&mut self) -> &mut [u8] {
        self.session.space()
    }

    /// Whether this connection accepts commands, or did until it ended.
    pub(super) fn is_ready(&self) -> bool {
        self.session.is_ready()
    }

    /// Accepts the first `count` bytes of [`space`](Self::space). Returns `false` if their content ends the connection.
    pub(super) fn filled(&mut self, count: usize, hub: &Hub) -> bool {
        if let Some(filters) = hub.filters(&mut self.known) {
            self.filters = filters;
        }
        self.session.filled(count);
        while self.next_incoming() {}
        self.failure.is_none()
    }

    /// Queues the next item received, if any.
    fn next_incoming(&mut self) -> bool {
        let decoding = |line: &str| decode(line, &self.filters, self.options.limit);
        let Some(incoming) = self.session.next_incoming(decoding) else { return false };
        let delivery = match incoming {
            Incoming::Event(Decoded { kind, item }) => {
                if let Some(kind) = kind {
                    self.session.saw(kind);
                }
                let Some((item, bytes)) = item else { return true };
                self.trace.item(&item);
                Delivery::Item(item, bytes)
            }
            Incoming::Greeted(send) => {
                self.send = Some(send);
                return true;
            }
            Incoming::Ready(greeting) => {
                self.trace.ready(&greeting);
                Delivery::Ready(greeting)
            }
            Incoming::Reply(reply) => Delivery::Reply(Box::new(reply)),
            Incoming::Problem(line) => {
                self.odd = (!self.session.is_ready()).then(|| Box::new(line.clone()));
                let (item, bytes) = problem(line);
                self.trace.item(&item);
                Delivery::Item(item, bytes)
            }
            Incoming::Failed(error) => {
                self.failure = Some(error);
                return false;
            }
        };
        self.batch.push_back(delivery);
        true
    }

    /// Handles the end of the input: queues the remaining items, and the end of the connection if there was one. Returns the error.
    pub(super) fn ended(&mut self, end: End) -> Option<Error> {
        if self.failure.is_none() {
            match self.session.finish::<Decoded>() {
                Some(Incoming::Problem(line)) => {
                    let (item, bytes) = problem(line);
                    self.batch.push_back(Delivery::Item(item, bytes));
                }
                Some(Incoming::Failed(error)) => self.failure = Some(error),
                _ => {}
            }
        }
        let error = self.failure.take().or_else(|| self.error(end).map(|error| self.unnegotiated(error)));
        if self.is_ready() {
            let closed = Closed { how: self.session.how(), error: error.clone() };
            self.trace.closed(&closed);
            self.batch.push_back(Delivery::Closed(closed));
        }
        error
    }

    /// Returns the error for this end of reading. Once negotiated, a connection that the peer drops ends like any other.
    fn error(&self, end: End) -> Option<Error> {
        let hung_up = || if self.is_ready() { None } else { Some(Error::HungUp) };
        match end {
            End::Eof => hung_up(),
            End::Failed(error) if has_gone(&error) => hung_up(),
            End::Failed(error) => Some(Error::Io(Arc::new(error))),
            End::TimedOut => Some(Error::TimedOut {
                waiting_for: if self.session.was_greeted() {
                    Awaited::Negotiation
                } else {
                    Awaited::Greeting
                },
                // Of what is left of a longer time, fractions of a millisecond say nothing.
                after: Duration::from_millis(
                    self.time.as_nanos().div_ceil(1_000_000).try_into().unwrap_or(u64::MAX),
                ),
                dropped: 0,
            }),
        }
    }

    /// Adds what the peer sent instead to an error of the negotiation.
    fn unnegotiated(&mut self, error: Error) -> Error {
        match self.odd.take().filter(|_| !self.is_ready()) {
            Some(said) => Error::NotNegotiated { said, source: Box::new(error) },
            None => error,
        }
    }

    /// Returns what the end of a connection, or of an attempt, means for the next. All queued items have been delivered.
    pub(super) fn outcome(&self, error: Option<&Error>, hub: &Hub) -> Outcome {
        match (self.is_ready(), error) {
            (true, _) if hub.last_end() == How::Announced => Outcome::Announced,
            (true, _) => Outcome::Unannounced,
            (false, Some(Error::NotQmp { .. } | Error::Refused(_) | Error::Ended)) => Outcome::Hopeless,
            (false, Some(Error::Connect { source, .. })) if is_lasting(source) => Outcome::Hopeless,
            (false, _) => Outcome::Failed,
        }
    }

    /// Discards the state of the last connection after a failed attempt.
    pub(super) fn failed(&mut self, hub: &Hub) {
        self.session =
            Session::new(&Options { handshake: Handshake::Qmp, ..self.options.clone() }, hub.ids());
    }

    /// Queues the end of the stream: no further connection is made, for this reason.
    pub(super) fn finish(&mut self, error: Option<Error>) {
        self.batch.push_back(Delivery::Ended(error));
    }
}

/// Returns the item for a line that cannot be decoded, and its size in memory.
fn problem(line: LineError) -> (Next, usize) {
    let bytes = line.memory();
    (Err(Error::Line(Box::new(line))), bytes)
}

/// Whether the error means that the peer has disconnected.
pub(super) fn has_gone(error: &io::Error) -> bool {
    use io::ErrorKind::{BrokenPipe, ConnectionAborted, ConnectionReset, NotConnected, UnexpectedEof};
    matches!(error.kind(), BrokenPipe | ConnectionAborted | ConnectionReset | NotConnected | UnexpectedEof)
}

/// Whether the error is about the address itself, which no other attempt can reach either.
fn is_lasting(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::InvalidInput | io::ErrorKind::Unsupported)
}

/// The memory overhead of a queued event, in addition to its text and its contents.
const EVENT: usize = size_of::<Event>() + 128;

/// An event that was received.
struct Decoded {
    kind: Option<EventKind>,
    /// The item and its size in memory, if a consumer may want it.
    item: Option<(Next, usize)>,
}

/// Reads an event, and decodes it if one of the filters may accept it.
fn decode(line: &str, filters: &[Filter], limit: usize) -> Result<Decoded, DecodeError> {
    let parser = Parser::new(line, Guess::Layout);
    if !filters.iter().any(Filter::is_all)
        && let Ok(raw) = RawEvent::<EventData>::read(&parser)
        && !filters.iter().any(|filter| filter.may_admit(&raw))
    {
        return Ok(Decoded { kind: raw.kind(), item: None });
    }
    let (event, used) = decode_within::<Event>(parser, limit)?;
    let (kind, bytes) = (event.kind(), EVENT + line.len() + used);
    Ok(Decoded { kind, item: Some((Ok(Item::Event(Arc::new(event))), bytes)) })
}
