//! One connection without its I/O: bytes in; events, replies and problems out; bytes to be sent out, too.
//!
//! Negotiates when greeted. Events may come before, between and after greeting and negotiation, and all are handed out. A line that is
//! broken is a problem, and the next one is looked at; only what shows that the peer is not a QMP server, or refuses to serve, is the end.

use super::command::Ids;
use super::error::{Error, LineError, Problem};
use super::frame::{Frame, Framer, Shape};
use super::item::How;
use super::options::{Handshake, Options};
use super::printable::excerpt;
use crate::generated::EventKind;
use crate::runtime::{DecodeError, Failure, Greeting, Message, Value};

/// A connection's state.
#[derive(Debug)]
pub(super) struct Session {
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
    Silent {
        /// Whether to enable out-of-band execution.
        oob: bool,
    },
    /// It has, and `qmp_capabilities` is on its way.
    Negotiating(Greeting),
    /// It takes commands.
    Ready,
    /// Nothing more can come.
    Failed,
}

/// What came in; an event as `E`.
#[derive(Debug)]
pub(super) enum Incoming<E> {
    /// An event.
    Event(E),
    /// The greeting came: these bytes are to be sent.
    Greeted(Vec<u8>),
    /// Negotiation is done.
    Ready(Greeting),
    /// The reply to a command.
    Reply(Reply),
    /// A line that cannot be used.
    Problem(LineError),
    /// The end: the peer is not a QMP server, or refuses.
    Failed(Error),
}

/// The reply to a command.
#[derive(Debug)]
pub(super) struct Reply {
    /// What the command gave as its `id`.
    pub id: Option<Value>,
    /// What it returned, as JSON text; an error if QEMU refused it, or if what it returned cannot be read.
    pub result: Result<String, Error>,
    /// The whole line, for the case that nobody waits for it.
    pub line: LineError,
}

impl Session {
    /// A connection on which nothing came yet.
    pub(super) fn new(options: &Options, ids: Ids) -> Self {
        let phase = match options.handshake {
            Handshake::Qmp => Phase::Silent { oob: options.oob },
            Handshake::None => Phase::Ready,
        };
        let limit = options.limit;
        Self { framer: Framer::new(limit), limit, phase, how: How::Unannounced, ids }
    }

    /// Room for the next bytes; it is never empty.
    pub(super) fn space(&mut self) -> &mut [u8] {
        self.framer.space()
    }

    /// The first `count` bytes of [`space`](Self::space) were filled.
    pub(super) fn filled(&mut self, count: usize) {
        self.framer.filled(count);
    }

    /// The next thing that came in. `decode` reads an event, and fails if its text is not one.
    pub(super) fn next_incoming<E>(
        &mut self,
        decode: impl Fn(&str) -> Result<E, DecodeError>,
    ) -> Option<Incoming<E>> {
        if matches!(self.phase, Phase::Failed) {
            return None;
        }
        if let Some(incoming) = self.next_line(&decode) {
            return Some(incoming);
        }
        let frame = self.framer.next_frame()?;
        let line = Line::of(&frame);
        let problem = match frame.shape {
            Shape::Object => return Some(self.phase.receive(&self.ids, &line, decode)),
            Shape::Cut => Problem::Cut,
            Shape::Garbage => Problem::NoObject,
            Shape::TooLong => Problem::TooLong { length: frame.length, limit: self.limit },
        };
        Some(self.phase.refuse(&self.ids, &line, problem))
    }

    /// What the next line says, if it is one object: so is nearly every line, and then nobody has to count its brackets.
    fn next_line<E>(&mut self, decode: impl Fn(&str) -> Result<E, DecodeError>) -> Option<Incoming<E>> {
        let frame = self.framer.line()?;
        let (line, length) = (Line::of(&frame), frame.length);
        let said = read(line.bytes, decode).ok()?;
        let incoming = self.phase.hear(&self.ids, &line, said);
        self.framer.pass_line(length);
        Some(incoming)
    }

    /// What is left when no more bytes come. A peer that began to greet may be a QMP server all the same.
    pub(super) fn finish<E>(&mut self) -> Option<Incoming<E>> {
        let frame = self.framer.finish()?;
        if frame.shape == Shape::Cut && matches!(self.phase, Phase::Silent { .. }) {
            return None;
        }
        let line = Line::of(&frame);
        let problem = if frame.shape == Shape::Garbage { Problem::NoObject } else { Problem::Cut };
        Some(self.phase.refuse(&self.ids, &line, problem))
    }

    /// Whether the events announced the end of the connection.
    pub(super) fn how(&self) -> How {
        self.how
    }

    /// Whether the greeting has come.
    pub(super) fn was_greeted(&self) -> bool {
        !matches!(self.phase, Phase::Silent { .. })
    }

    /// Whether QEMU takes commands.
    pub(super) fn is_ready(&self) -> bool {
        matches!(self.phase, Phase::Ready)
    }

    /// An event of this kind came: by some, QEMU says that it is about to exit, by some that it goes on.
    pub(super) fn saw(&mut self, kind: EventKind) {
        match kind {
            EventKind::Shutdown => self.how = How::Announced,
            // With `-no-shutdown`, QEMU stops instead of exiting.
            EventKind::Reset | EventKind::Resume | EventKind::Stop => self.how = How::Unannounced,
            _ => {}
        }
    }
}

/// An object and its offset.
struct Line<'a> {
    bytes: &'a [u8],
    /// The last bytes, if it was too long to be kept.
    tail: &'a [u8],
    offset: u64,
}

impl<'a> Line<'a> {
    fn of(frame: &Frame<'a>) -> Self {
        Self { bytes: frame.bytes, tail: frame.tail, offset: frame.offset }
    }

    /// The id of the command whose reply this seems to be, though it cannot be read.
    fn answered(&self, ids: &Ids) -> Option<Value> {
        let names = |key: &[u8]| self.bytes.windows(key.len()).any(|it| it == key);
        let is_reply = names(b"\"return\"") || names(b"\"error\"");
        is_reply.then(|| ids.find(self.bytes).or_else(|| ids.find(self.tail))).flatten()
    }

    fn error(&self, problem: Problem) -> LineError {
        LineError { problem, text: excerpt(self.bytes), offset: self.offset }
    }
}

/// What is sent when QEMU has greeted.
fn negotiate(ids: &Ids, oob: bool) -> Vec<u8> {
    let enable = if oob { ", \"arguments\": {\"enable\": [\"oob\"]}" } else { "" };
    format!("{{\"execute\": \"qmp_capabilities\"{enable}, \"id\": \"{}\"}}\n", ids.text(0)).into_bytes()
}

/// What an object says.
enum Said<'a, E> {
    Event(E),
    Other(Message<'a, &'a str>),
}

/// Why an object says nothing.
enum Unread {
    /// It is not JSON, or none of the messages.
    Message(DecodeError),
    /// It is an event that cannot be decoded.
    Event(DecodeError),
}

/// Reads all of an object.
fn read<E>(bytes: &[u8], decode: impl Fn(&str) -> Result<E, DecodeError>) -> Result<Said<'_, E>, Unread> {
    match Message::undecoded(bytes).map_err(Unread::Message)? {
        Message::Event(text) => decode(text).map(Said::Event).map_err(Unread::Event),
        other => Ok(Said::Other(other)),
    }
}

impl Phase {
    /// Says what an object means.
    fn receive<E>(
        &mut self,
        ids: &Ids,
        line: &Line<'_>,
        decode: impl Fn(&str) -> Result<E, DecodeError>,
    ) -> Incoming<E> {
        match read(line.bytes, decode) {
            Ok(said) => self.hear(ids, line, said),
            Err(Unread::Message(error)) => self.refuse(ids, line, Problem::Content(error)),
            Err(Unread::Event(error)) => Incoming::Problem(line.error(Problem::Content(error))),
        }
    }

    /// Says what that means.
    fn hear<E>(&mut self, ids: &Ids, line: &Line<'_>, said: Said<'_, E>) -> Incoming<E> {
        match said {
            Said::Event(event) => Incoming::Event(event),
            Said::Other(Message::Greeting(greeting)) => {
                let Self::Silent { oob } = *self else {
                    return Incoming::Problem(line.error(Problem::UnexpectedGreeting));
                };
                let oob = oob && greeting.offers_oob();
                *self = Self::Negotiating(greeting);
                Incoming::Greeted(negotiate(ids, oob))
            }
            Said::Other(Message::Success(reply)) => self.reply_came(ids, line, (reply.id, Ok(reply.value))),
            Said::Other(Message::Error(failure)) => {
                self.reply_came(ids, line, (failure.id.clone(), Err(failure)))
            }
            Said::Other(_) => Incoming::Problem(line.error(Problem::UnexpectedGreeting)),
        }
    }

    /// A reply: to `qmp_capabilities` while that is on its way, else to a command of the user's.
    fn reply_came<E>(
        &mut self,
        ids: &Ids,
        line: &Line<'_>,
        (id, result): (Option<Value>, Result<&str, Failure>),
    ) -> Incoming<E> {
        let unexpected = line.error(Problem::UnexpectedReply);
        // QEMU leaves the id out of an error only, where it could not read the command.
        let ours = id.as_ref().and_then(|id| ids.number(id)) == Some(0) || (id.is_none() && result.is_err());
        match std::mem::replace(self, Self::Ready) {
            Self::Negotiating(greeting) if ours => match result {
                Ok(_) => Incoming::Ready(greeting),
                Err(failure) => {
                    *self = Self::Failed;
                    Incoming::Failed(Error::Refused(failure))
                }
            },
            Self::Ready => {
                let result = result.map(str::to_owned).map_err(Error::Command);
                Incoming::Reply(Reply { id, result, line: unexpected })
            }
            other => {
                *self = other;
                Incoming::Problem(unexpected)
            }
        }
    }

    /// A line that cannot be used: the end while QEMU has not greeted, the error of the command that it replies to, else a problem.
    fn refuse<E>(&mut self, ids: &Ids, line: &Line<'_>, problem: Problem) -> Incoming<E> {
        if !matches!(self, Self::Silent { .. }) {
            let (id, line) = (line.answered(ids), line.error(problem));
            if id.is_none() || !matches!(self, Self::Ready) {
                return Incoming::Problem(line);
            }
            let result = Err(Error::Line(Box::new(line.clone())));
            return Incoming::Reply(Reply { id, result, line });
        }
        *self = Self::Failed;
        let source = if let Problem::Content(error) = problem { Some(error) } else { None };
        Incoming::Failed(Error::NotQmp { said: excerpt(line.bytes), source })
    }
}
