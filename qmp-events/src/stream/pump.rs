//! What both fronts do with the bytes they read: decode what someone wants, and line up what is to be delivered.

use std::collections::VecDeque;
use std::io;
use std::sync::Arc;

use super::hub::{Delivery, Hub, Link};
use super::session::{Incoming, Session};
use super::trace::Trace;
use super::{Awaited, Closed, Error, Filter, Item, Options};
use crate::runtime::{Guess, Parser};
use crate::{Event, RawEvent};

/// A session, and what came of it.
#[derive(Debug)]
pub struct Pump {
    session: Session,
    options: Options,
    filters: Vec<Filter>,
    /// Which consumers the filters are of.
    known: u64,
    /// What is to be delivered.
    pub batch: VecDeque<Delivery>,
    /// What is to be sent.
    pub send: Option<&'static [u8]>,
    failure: Option<Error>,
    attempt: Attempt,
    trace: Trace,
}

/// Which connection it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Attempt {
    First,
    Later,
}

/// How reading ended.
#[derive(Debug)]
pub enum End {
    /// No more bytes.
    Eof,
    /// It failed.
    Failed(io::Error),
    /// There was no greeting, or no reply to `qmp_capabilities`, within the time.
    TimedOut,
}

impl Pump {
    /// For the first connection.
    pub fn new(options: Options) -> Self {
        Self {
            session: Session::new(&options),
            options,
            filters: Vec::new(),
            known: 0,
            batch: VecDeque::new(),
            send: None,
            failure: None,
            attempt: Attempt::First,
            trace: Trace::none(),
        }
    }

    /// The options it was made with.
    pub fn options(&self) -> &Options {
        &self.options
    }

    /// A connection was made; where there is no greeting, it is ready.
    pub fn connected(&mut self) {
        self.session = Session::new(&self.options);
        self.trace = Trace::start();
        self.failure = None;
        self.send = None;
        if self.session.is_ready() {
            self.greeted();
            self.batch.push_back(Delivery::Link(Link::Ready(crate::Greeting::default())));
        }
    }

    fn greeted(&mut self) {
        if std::mem::replace(&mut self.attempt, Attempt::Later) == Attempt::Later {
            self.batch.push_back(Delivery::Item(Ok(Item::Reconnected), 0));
        }
    }

    /// Room for the next bytes; it is never empty.
    pub fn space(&mut self) -> &mut [u8] {
        self.session.space()
    }

    /// Whether commands are taken on this connection, or were until it ended.
    pub fn is_ready(&self) -> bool {
        self.session.is_ready()
    }

    /// The first `count` bytes of [`space`](Self::space) were filled. False if the connection is over by what they say.
    pub fn filled(&mut self, count: usize, hub: &Hub) -> bool {
        if let Some(filters) = hub.filters(&mut self.known) {
            self.filters = filters;
        }
        self.session.filled(count);
        while self.next_incoming() {}
        self.failure.is_none()
    }

    /// Lines up the next thing that came in, if there is one.
    fn next_incoming(&mut self) -> bool {
        let Some(incoming) = self.session.next_incoming() else { return false };
        let delivery = match incoming {
            Incoming::Event(line, offset) => {
                let bytes = line.len();
                let (kind, item) = decode(line, offset, &self.filters);
                if let Some(kind) = kind {
                    self.session.saw(kind);
                }
                let Some(item) = item else { return true };
                self.trace.item(&item);
                Delivery::Item(item, bytes)
            }
            Incoming::Greeted(send) => {
                self.send = Some(send);
                self.greeted();
                return true;
            }
            Incoming::Ready(greeting) => {
                self.trace.ready(&greeting);
                Delivery::Link(Link::Ready(greeting))
            }
            Incoming::Reply(reply) => Delivery::Reply(reply),
            Incoming::Problem(problem) => {
                let item = Err(Error::Line(problem));
                self.trace.item(&item);
                Delivery::Item(item, 0)
            }
            Incoming::Failed(error) => {
                self.failure = Some(error);
                return false;
            }
        };
        self.batch.push_back(delivery);
        true
    }

    /// Nothing more comes: lines up what is left, and how it ended. Returns why there was no connection, where there was none.
    pub fn ended(&mut self, end: End, hub: &Hub) -> Option<Error> {
        if self.failure.is_none() {
            match self.session.finish() {
                Some(Incoming::Problem(problem)) => {
                    self.batch.push_back(Delivery::Item(Err(Error::Line(problem)), 0));
                }
                Some(Incoming::Failed(error)) => self.failure = Some(error),
                _ => {}
            }
        }
        let closed = if hub.is_quitting() { Closed::Announced } else { self.session.closed() };
        let failure = self.failure.take().or(match end {
            End::Eof if self.is_ready() => None,
            End::Eof => Some(Error::HungUp),
            End::TimedOut => {
                Some(Error::TimedOut { waiting_for: Awaited::Greeting, after: self.options.timeout })
            }
            End::Failed(error) if closed == Closed::Announced && is_reset(&error) => None,
            End::Failed(error) => Some(Error::Io(Arc::new(error))),
        });
        let item = failure.clone().map_or(Ok(Item::Closed(closed)), Err);
        self.trace.item(&item);
        self.batch.push_back(Delivery::Item(item, 0));
        self.batch.push_back(Delivery::Link(Link::Down));
        failure
    }

    /// No further connection is made: lines up the end. Where none could be made, nobody has said so yet.
    pub fn finish(&mut self, error: Option<Error>) {
        if let Some(error @ Error::Connect { .. }) = &error {
            self.batch.push_back(Delivery::Item(Err(error.clone()), 0));
        }
        self.batch.push_back(Delivery::Link(Link::Ended(error)));
    }
}

/// Whether the peer has gone without reading all that it was sent.
fn is_reset(error: &io::Error) -> bool {
    use io::ErrorKind::{BrokenPipe, ConnectionAborted, ConnectionReset};
    matches!(error.kind(), BrokenPipe | ConnectionAborted | ConnectionReset)
}

type Decoded = (Option<crate::EventKind>, Option<Result<Item, Error>>);

/// An event, if one of the filters may admit it; its kind in any case.
fn decode(line: &str, offset: u64, filters: &[Filter]) -> Decoded {
    let failed = |error| Some(Err(Error::Line(Session::content(line, offset, error))));
    if !filters.iter().any(Filter::is_all) {
        let raw = match RawEvent::read(Parser::new(line, Guess::Layout)) {
            Ok(raw) => raw,
            Err(error) => return (None, failed(error)),
        };
        if !filters.iter().any(|filter| filter.may_admit(&raw)) {
            return (raw.kind(), None);
        }
    }
    match line.parse::<Event>() {
        Ok(event) => (event.kind(), Some(Ok(Item::Event(event)))),
        Err(error) => (None, failed(error)),
    }
}
