//! One connection without its I/O: bytes in; events, replies and problems out; bytes to be sent out, too.
//!
//! Negotiates when greeted. Events may come before, between and after greeting and negotiation, and all are handed out. A line that is
//! broken is a problem, and the next one is looked at; only what shows that the peer is no QMP server, or refuses to serve, is the end.

use super::command::Ids;
use super::error::{Error, LineError, Problem, excerpt};
use super::frame::{Framer, Shape};
use super::item::How;
use super::options::{Handshake, Options};
use crate::generated::EventKind;
use crate::runtime::{DecodeError, Failure, Greeting, Message, Value};

/// A connection's state.
#[derive(Debug)]
pub struct Session {
    framer: Framer,
    limit: usize,
    phase: Phase,
    /// Whether QEMU said that it is about to exit.
    how: How,
    ids: Ids,
}

#[derive(Debug)]
enum Phase {
    /// QEMU has not greeted.
    Silent,
    /// It has, and `qmp_capabilities` is on its way.
    Negotiating(Greeting),
    /// It takes commands.
    Ready,
    /// Nothing more can come.
    Failed,
}

/// What came in.
#[derive(Debug)]
pub enum Incoming<'a> {
    /// An event, not decoded, and how many bytes came before it.
    Event(&'a str, u64),
    /// The greeting came: these bytes are to be sent.
    Greeted(Vec<u8>),
    /// Negotiation is done.
    Ready(Greeting),
    /// The reply to a command.
    Reply(Reply),
    /// A line that cannot be used.
    Problem(LineError),
    /// The end: the peer is no QMP server, or refuses.
    Failed(Error),
}

/// The reply to a command.
#[derive(Debug)]
pub struct Reply {
    /// What the command gave as its `id`.
    pub id: Option<Value>,
    /// What it returned, as JSON text.
    pub result: Result<String, Failure>,
    /// The whole line, for the case that nobody waits for it.
    pub line: LineError,
}

impl Session {
    /// A connection on which nothing came yet.
    pub fn new(options: &Options, ids: Ids) -> Self {
        let phase = match options.handshake {
            Handshake::Qmp => Phase::Silent,
            Handshake::None => Phase::Ready,
        };
        let limit = options.limit;
        Self { framer: Framer::new(limit), limit, phase, how: How::Unannounced, ids }
    }

    /// Room for the next bytes; it is never empty.
    pub fn space(&mut self) -> &mut [u8] {
        self.framer.space()
    }

    /// The first `count` bytes of [`space`](Self::space) were filled.
    pub fn filled(&mut self, count: usize) {
        self.framer.filled(count);
    }

    /// The next thing that came in.
    pub fn next_incoming(&mut self) -> Option<Incoming<'_>> {
        if matches!(self.phase, Phase::Failed) {
            return None;
        }
        let frame = self.framer.next_frame()?;
        let line = Line { bytes: frame.bytes, offset: frame.offset };
        let problem = match frame.shape {
            Shape::Object => return Some(receive((&mut self.phase, &self.ids), &line)),
            Shape::Cut => Problem::Cut,
            Shape::Garbage => Problem::NoObject,
            Shape::TooLong => Problem::TooLong { length: frame.length, limit: self.limit },
        };
        Some(refuse(&mut self.phase, &line, problem))
    }

    /// What is left when no more bytes come.
    pub fn finish(&mut self) -> Option<Incoming<'_>> {
        let frame = self.framer.finish()?;
        let line = Line { bytes: frame.bytes, offset: frame.offset };
        let problem = if frame.shape == Shape::Garbage { Problem::NoObject } else { Problem::Cut };
        Some(refuse(&mut self.phase, &line, problem))
    }

    /// Whether the events announced the end of the connection.
    pub fn how(&self) -> How {
        self.how
    }

    /// Whether QEMU takes commands.
    pub fn is_ready(&self) -> bool {
        matches!(self.phase, Phase::Ready)
    }

    /// An event of this kind came: by some, QEMU says that it is about to exit, by some that it goes on.
    pub fn saw(&mut self, kind: EventKind) {
        match kind {
            EventKind::Shutdown => self.how = How::Announced,
            // With `-no-shutdown`, QEMU stops instead of exiting.
            EventKind::Reset | EventKind::Resume | EventKind::Stop => self.how = How::Unannounced,
            _ => {}
        }
    }

    /// The same as a problem's place, for an event whose data is not what it should be.
    pub fn content(line: &str, offset: u64, error: DecodeError) -> LineError {
        Line { bytes: line.as_bytes(), offset }.error(Problem::Content(error))
    }
}

/// An object and where it stood.
struct Line<'a> {
    bytes: &'a [u8],
    offset: u64,
}

impl Line<'_> {
    fn error(&self, problem: Problem) -> LineError {
        LineError { problem, text: excerpt(self.bytes), offset: self.offset }
    }
}

/// What is sent when QEMU has greeted.
fn negotiate(ids: &Ids) -> Vec<u8> {
    format!("{{\"execute\": \"qmp_capabilities\", \"id\": \"{}\"}}\n", ids.text(0)).into_bytes()
}

/// Says what an object means.
fn receive<'a>((phase, ids): (&mut Phase, &Ids), line: &Line<'a>) -> Incoming<'a> {
    match Message::undecoded(line.bytes) {
        Ok(Message::Event(text)) => Incoming::Event(text, line.offset),
        Ok(Message::Greeting(greeting)) => match phase {
            Phase::Silent => {
                *phase = Phase::Negotiating(greeting);
                Incoming::Greeted(negotiate(ids))
            }
            _ => Incoming::Problem(line.error(Problem::UnexpectedGreeting)),
        },
        Ok(Message::Success(reply)) => reply_came((phase, ids), line, reply.id, Ok(reply.value)),
        Ok(Message::Error(failure)) => {
            let id = failure.id.clone();
            reply_came((phase, ids), line, id, Err(failure))
        }
        Err(error) => refuse(phase, line, Problem::Content(error)),
    }
}

/// A reply: to `qmp_capabilities` while that is on its way, else to a command of the user's.
fn reply_came<'a>(
    (phase, ids): (&mut Phase, &Ids),
    line: &Line<'a>,
    id: Option<Value>,
    result: Result<&str, Failure>,
) -> Incoming<'a> {
    let unexpected = line.error(Problem::UnexpectedReply);
    // QEMU leaves the id out of an error only, where it could not read the command.
    let ours = id.as_ref().and_then(|id| ids.number(id)) == Some(0) || (id.is_none() && result.is_err());
    match std::mem::replace(phase, Phase::Ready) {
        Phase::Negotiating(greeting) if ours => match result {
            Ok(_) => Incoming::Ready(greeting),
            Err(failure) => {
                *phase = Phase::Failed;
                Incoming::Failed(Error::Refused(failure))
            }
        },
        Phase::Ready => Incoming::Reply(Reply { id, result: result.map(str::to_owned), line: unexpected }),
        other => {
            *phase = other;
            Incoming::Problem(unexpected)
        }
    }
}

/// A line that cannot be used: the end while QEMU has not greeted, else a problem.
fn refuse<'a>(phase: &mut Phase, line: &Line<'_>, problem: Problem) -> Incoming<'a> {
    if !matches!(phase, Phase::Silent) {
        return Incoming::Problem(line.error(problem));
    }
    *phase = Phase::Failed;
    let source = if let Problem::Content(error) = problem { Some(error) } else { None };
    Incoming::Failed(Error::NotQmp { said: excerpt(line.bytes), source })
}
