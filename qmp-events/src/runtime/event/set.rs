//! The traits of events, and what an event consists of.

use super::unknown::UnknownEvent;
use crate::runtime::error::DecodeError;
use crate::runtime::info::Timestamp;
use crate::runtime::members::Members;
use crate::runtime::pointer::Pointer;
use crate::runtime::pull::{Guess, Parser, Result};
use crate::runtime::text::JsonSink;
use crate::runtime::value::Value;
#[cfg(feature = "serde")]
use crate::runtime::wire::DATA;
use crate::runtime::wire::{Input, Key, Output, Sink, Source, Wire};

/// The data of every event of one specification: what [`events!`](crate::events) implements.
pub trait EventSet: Sized {
    /// The events, without their data.
    type Kind: Copy + 'static;

    /// The event of that name.
    fn kind_of(name: &[u8]) -> Option<Self::Kind>;

    /// The name of an event.
    fn name_of(kind: Self::Kind) -> &'static str;

    /// Reads the data of a known event into `self`: a payload is large, and would be moved at each return. What the event has no
    /// room for comes back: the members of an event that has none, and an empty object where the data was empty.
    ///
    /// # Errors
    /// Returns an error if the data is not what the specification says.
    fn read<S: Source>(
        &mut self,
        kind: Self::Kind,
        source: S,
    ) -> std::result::Result<Option<Members>, S::Error>;

    /// Makes `self` a known event that has no data; returns `false` if the event has data.
    fn read_bare(&mut self, kind: Self::Kind) -> bool;

    /// Makes `self` a known event that came without data.
    ///
    /// # Errors
    /// Returns an error if the event has a member that is always present.
    fn read_nothing(&mut self, kind: Self::Kind) -> Result<()> {
        if self.read_bare(kind) {
            return Ok(());
        }
        let mut nothing = Parser::new("{}", Guess::Nothing);
        self.read(kind, &mut nothing).map(drop).map_err(DecodeError::without_offset)
    }

    /// An event that the specification does not know.
    fn unknown(event: UnknownEvent) -> Self;

    /// Which event it is, if the specification knows it.
    fn kind(&self) -> Option<Self::Kind>;

    /// The name on the wire, and whether it is known that nothing in it needs an escape.
    fn written_name(&self) -> (&str, bool);

    /// The name on the wire.
    fn name(&self) -> &str {
        self.written_name().0
    }

    /// Writes the data, if there is any.
    ///
    /// # Errors
    /// Returns an error if the format cannot take it.
    fn emit<S: Sink>(&self, sink: &mut S) -> std::result::Result<(), S::Error>;
}

/// A whole event, as generated code has it.
pub trait Whole: Sized {
    /// Its data.
    type Set: EventSet;

    /// An event that nothing was read into yet.
    fn blank() -> Self;

    /// What it consists of.
    fn parts(&mut self) -> Parts<'_, Self::Set>;
}

/// What an event consists of.
#[derive(Debug)]
pub struct Parts<'e, D> {
    /// When it was sent.
    pub timestamp: &'e mut Option<Timestamp>,
    /// Which it is, with its data.
    pub data: &'e mut D,
    /// What else the line holds.
    pub unknown: &'e mut Members,
}

const TIMESTAMP: &Key = &Key { name: "timestamp", joined: ", \"timestamp\": " };
const EVENT: &Key = &Key { name: "event", joined: ", \"event\": " };

/// The keys of an event.
#[cfg(feature = "serde")]
pub(crate) const KEYS: &[Key] = &[*TIMESTAMP, *EVENT, *DATA];

#[cold]
pub(super) fn in_data<D: EventSet>(kind: D::Kind, error: DecodeError) -> DecodeError {
    error.under("data").in_event(D::name_of(kind))
}

/// What data held beyond its event's members is kept as the member `data` of what the line holds besides.
pub(crate) fn keep_rest(unknown: &mut Members, rest: Option<Members>) {
    if let Some(rest) = rest {
        unknown.insert("data", rest.into());
    }
}

/// The name of an event, as far as it is known.
pub(crate) enum Name<K> {
    /// A known event.
    Known(K),
    /// Another name.
    Other(String),
}

impl<K: Copy> Name<K> {
    /// The event of that name.
    pub(crate) fn find<D: EventSet<Kind = K>>(name: &str) -> Self {
        D::kind_of(name.as_bytes()).map_or_else(|| Self::Other(name.to_owned()), Self::Known)
    }
}

/// A timestamp on the wire.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) struct Stamp {
    seconds: i64,
    microseconds: i64,
    /// Members that no QEMU has put there so far.
    unknown: Members,
}

crate::object! {
    Stamp {
        always seconds: i64 = "seconds",
        always microseconds: i64 = "microseconds",
    }
}

impl Stamp {
    /// The timestamp, and what else was there.
    #[must_use]
    pub(crate) fn split(self) -> (Timestamp, Members) {
        (Timestamp { seconds: self.seconds, microseconds: self.microseconds }, self.unknown)
    }
}

impl From<Timestamp> for Stamp {
    fn from(Timestamp { seconds, microseconds }: Timestamp) -> Self {
        Self { seconds, microseconds, unknown: Members::new() }
    }
}

/// Writes an event as QEMU does.
pub fn encode<D: EventSet>(timestamp: Option<Timestamp>, data: &D, unknown: &Members, out: &mut String) {
    let mut sink = JsonSink::open(out);
    let Ok(()) = emit(timestamp, data, unknown, &mut sink);
    sink.close();
}

/// Writes the members of an event.
///
/// # Errors
/// Returns an error if the format cannot take them.
pub(crate) fn emit<D: EventSet, S: Sink>(
    timestamp: Option<Timestamp>,
    data: &D,
    unknown: &Members,
    sink: &mut S,
) -> std::result::Result<(), S::Error> {
    if let Some(timestamp) = timestamp {
        let mut stamp = Stamp::from(timestamp);
        if let Some(Value::Object(rest)) = unknown.get("timestamp") {
            stamp.unknown = rest.clone().into();
            sink.member(TIMESTAMP, &stamp)?;
        } else {
            sink.timestamp(TIMESTAMP, timestamp, &stamp)?;
        }
    }
    match data.written_name() {
        (name, true) => sink.name(EVENT, name)?,
        (name, false) => sink.text(EVENT, name)?,
    }
    data.emit(sink)?;
    if unknown.is_empty() {
        return Ok(());
    }
    let rest = unknown.iter().filter(|(key, _)| *key != "timestamp" || timestamp.is_none());
    rest.into_iter().try_for_each(|(key, value)| sink.unknown(key, value))
}

/// What in an event the specification does not know, as JSON pointers.
pub fn unknowns<D: EventSet>(data: &D, unknown: &Members) -> Vec<String> {
    Pointer::collect(|pointer| visit_unknowns(data, unknown, pointer))
}

fn visit_unknowns<D: EventSet>(data: &D, unknown: &Members, pointer: &mut Pointer) {
    if data.kind().is_none() {
        pointer.report_member(EVENT.name);
    }
    let Ok(()) = data.emit(pointer);
    for (key, value) in unknown {
        let back = pointer.enter(key);
        match (key, value) {
            ("timestamp" | "data", Value::Object(members)) => {
                for key in members.keys() {
                    pointer.report_member(key);
                }
            }
            _ => pointer.report(),
        }
        pointer.leave(back);
    }
}

/// The members of `data` of an event that has none.
pub struct Rest(pub Members);

impl Wire for Rest {
    fn read<I: Input>(input: I) -> Result<Self> {
        input.members().map(Self)
    }

    fn put<O: Output>(&self, output: O) -> O::Done {
        output.value(&self.0.clone().into())
    }
}
