//! Whole events: timestamp, name, data, in any order.

use super::error::{DecodeError, ErrorKind};
use super::info::Timestamp;
use super::object::Object;
use super::pull::{Guess, Parser, Result};
use super::value::{Members, Value};
use super::wire::{JsonSink, Key, Pointer, Sink, Source, Wire};

/// An event that the specification does not know.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct UnknownEvent {
    /// Its name.
    pub name: String,
    /// Its data, if it came with any.
    pub data: Option<Value>,
}

/// The data of every event of one specification: what [`events!`](crate::events) implements.
pub trait EventSet: Sized {
    /// The events, without their data.
    type Kind: Copy + 'static;

    /// The event of that name.
    fn kind_of(name: &[u8]) -> Option<Self::Kind>;

    /// The name of an event.
    fn name_of(kind: Self::Kind) -> &'static str;

    /// Reads the data of a known event. What the event has no room for comes beside it: the members of an event that has
    /// none, and an empty object where the data was empty.
    ///
    /// # Errors
    /// Where the data is not what the specification says.
    fn read<S: Source>(kind: Self::Kind, source: S)
    -> std::result::Result<(Self, Option<Members>), S::Error>;

    /// A known event that came without data.
    ///
    /// # Errors
    /// Where a member is missing that has to be there.
    fn without_data(kind: Self::Kind) -> Result<Self>;

    /// An event that the specification does not know.
    fn unknown(event: UnknownEvent) -> Self;

    /// The name on the wire.
    fn name(&self) -> &str;

    /// Writes the data, if there is any.
    ///
    /// # Errors
    /// Where the format cannot take it.
    fn emit<S: Sink>(&self, sink: &mut S) -> std::result::Result<(), S::Error>;

    /// Reports what in it the specification does not know.
    fn unknowns(&self, pointer: &mut Pointer);
}

/// What an event consists of.
#[derive(Debug)]
pub struct Parts<D> {
    /// When it was sent.
    pub timestamp: Option<Timestamp>,
    /// Which it is, with its data.
    pub data: D,
    /// What else the line holds.
    pub unknown: Members,
}

/// The keys of an event.
pub const KEYS: &[Key] = &[
    Key { name: "timestamp", quoted: "\"timestamp\": " },
    Key { name: "event", quoted: "\"event\": " },
    Key { name: "data", quoted: "\"data\": " },
];

/// Reads the event that is all of `bytes`.
///
/// # Errors
/// Where `bytes` is no event, or more than one.
pub fn decode<D: EventSet>(bytes: &[u8], guess: Guess) -> Result<Parts<D>> {
    let mut parser = Parser::new(bytes, guess);
    let parts = pull_event(&mut parser)?;
    parser.end()?;
    Ok(parts)
}

/// Reads an event.
///
/// # Errors
/// Where there is none.
pub fn pull_event<D: EventSet>(parser: &mut Parser<'_>) -> Result<Parts<D>> {
    if parser.guesses() {
        let mut trial = parser.clone();
        if let Some(parts) = guess(&mut trial)? {
            *parser = trial;
            return Ok(parts);
        }
    }
    pull_any(parser)
}

/// Reads an event laid out as QEMU does; nothing at the first byte that is another.
fn guess<D: EventSet>(parser: &mut Parser<'_>) -> Result<Option<Parts<D>>> {
    if !parser.eat(b"{\"timestamp\": {\"seconds\": ") {
        return Ok(None);
    }
    let Ok(seconds) = i64::pull(parser) else { return Ok(None) };
    if !parser.eat(b", \"microseconds\": ") {
        return Ok(None);
    }
    let Ok(microseconds) = i64::pull(parser) else { return Ok(None) };
    if !parser.eat(b"}, \"event\": ") {
        return Ok(None);
    }
    let Ok(name) = parser.string() else { return Ok(None) };
    let Some(kind) = D::kind_of(name.as_bytes()) else { return Ok(None) };
    let timestamp = Some(Timestamp { seconds, microseconds });
    if parser.eat(b", \"data\": ") {
        // Two levels: the event and its data.
        parser.descend()?;
        let (data, rest) = D::read(kind, &mut *parser).map_err(|error| in_data::<D>(kind, error))?;
        parser.ascend();
        let unknown = keep_rest(Members::new(), rest);
        return Ok(parser.eat(b"}").then_some(Parts { timestamp, data, unknown }));
    }
    if !parser.eat(b"}") {
        return Ok(None);
    }
    let data = D::without_data(kind).map_err(|error| in_data::<D>(kind, error))?;
    Ok(Some(Parts { timestamp, data, unknown: Members::new() }))
}

#[cold]
fn in_data<D: EventSet>(kind: D::Kind, error: DecodeError) -> DecodeError {
    error.under("data").in_event(D::name_of(kind))
}

/// What data held beyond its event's members is kept as the member `data` of what the line holds besides.
pub fn keep_rest(mut unknown: Members, rest: Option<Members>) -> Members {
    if let Some(rest) = rest {
        unknown.insert("data", rest.into());
    }
    unknown
}

/// The name of an event, as far as it is known.
pub enum Name<K> {
    /// A known event.
    Known(K),
    /// Another name.
    Other(String),
}

impl<K: Copy> Name<K> {
    /// The event of that name.
    pub fn find<D: EventSet<Kind = K>>(name: &str) -> Self {
        D::kind_of(name.as_bytes()).map_or_else(|| Self::Other(name.to_owned()), Self::Known)
    }
}

/// What was read of an event so far.
struct Draft<'a, D: EventSet> {
    timestamp: Option<Timestamp>,
    name: Option<Name<D::Kind>>,
    data: Data<'a, D>,
    unknown: Members,
}

enum Data<'a, D> {
    Absent,
    /// It came before the name: here it stands.
    Later(Parser<'a>),
    Value(Value),
    Read(D, Option<Members>),
}

/// Reads an event, whatever its layout.
fn pull_any<D: EventSet>(parser: &mut Parser<'_>) -> Result<Parts<D>> {
    if parser.skip_space() != Some(b'{') {
        return Err(parser.unexpected("an object"));
    }
    parser.open()?;
    let mut draft = Draft::<D> { timestamp: None, name: None, data: Data::Absent, unknown: Members::new() };
    if !parser.is_empty(b'}') {
        loop {
            if parser.skip_space() != Some(b'"') {
                return Err(parser.error(ErrorKind::Expected("a key")));
            }
            let key = parser.key()?;
            draft.pull_member(parser, &key)?;
            if !parser.more(b'}')? {
                break;
            }
        }
    }
    draft.finish()
}

impl<'a, D: EventSet> Draft<'a, D> {
    fn pull_member(&mut self, parser: &mut Parser<'a>, key: &str) -> Result<()> {
        let twice = match key {
            "timestamp" => {
                let (timestamp, rest) = Stamp::pull(parser).map_err(|error| error.under(key))?.split();
                if !rest.is_empty() {
                    self.unknown.insert(key, rest.into());
                }
                self.timestamp.replace(timestamp).is_some()
            }
            "event" => {
                let name = parser.string().map_err(|error| error.under(key))?;
                self.name.replace(Name::find::<D>(&name)).is_some()
            }
            "data" => {
                let twice = !matches!(self.data, Data::Absent);
                self.data = self.pull_data(parser)?;
                twice
            }
            _ => {
                let value = Value::pull(parser).map_err(|error| error.under(key))?;
                self.unknown.insert(key, value).is_some()
            }
        };
        if twice { Err(parser.error(ErrorKind::DuplicateKey).under(key)) } else { Ok(()) }
    }

    fn pull_data(&self, parser: &mut Parser<'a>) -> Result<Data<'a, D>> {
        match &self.name {
            None => {
                let start = parser.clone();
                parser.skip().map_err(|error| error.under("data"))?;
                Ok(Data::Later(start))
            }
            Some(Name::Known(kind)) => {
                let (data, rest) = D::read(*kind, parser).map_err(|error| in_data::<D>(*kind, error))?;
                Ok(Data::Read(data, rest))
            }
            Some(Name::Other(name)) => {
                Value::pull(parser).map(Data::Value).map_err(|error| error.under("data").in_event(name))
            }
        }
    }

    fn finish(mut self) -> Result<Parts<D>> {
        let name = self.name.take().ok_or_else(|| DecodeError::missing("event"))?;
        if let Data::Later(start) = &self.data {
            let mut start = start.clone();
            self.name = Some(name);
            self.data = self.pull_data(&mut start)?;
            return self.finish();
        }
        let (data, rest) = match (name, self.data) {
            (Name::Known(_), Data::Read(data, rest)) => (data, rest),
            (Name::Known(kind), _) => {
                (D::without_data(kind).map_err(|error| in_data::<D>(kind, error))?, None)
            }
            (Name::Other(name), Data::Value(data)) => {
                (D::unknown(UnknownEvent { name, data: Some(data) }), None)
            }
            (Name::Other(name), _) => (D::unknown(UnknownEvent { name, data: None }), None),
        };
        Ok(Parts { timestamp: self.timestamp, data, unknown: keep_rest(self.unknown, rest) })
    }
}

/// A timestamp on the wire.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Stamp {
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
    pub fn split(self) -> (Timestamp, Members) {
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
/// Where the format cannot take them.
pub fn emit<D: EventSet, S: Sink>(
    timestamp: Option<Timestamp>,
    data: &D,
    unknown: &Members,
    sink: &mut S,
) -> std::result::Result<(), S::Error> {
    let [timestamp_key, event_key, ..] = KEYS else { return Ok(()) };
    if let Some(timestamp) = timestamp {
        let mut stamp = Stamp::from(timestamp);
        if let Some(Value::Object(rest)) = unknown.get("timestamp") {
            stamp.unknown = rest.clone().into();
        }
        sink.member(timestamp_key, &stamp)?;
    }
    sink.text(event_key, data.name())?;
    data.emit(sink)?;
    let rest = unknown.iter().filter(|(key, _)| *key != "timestamp" || timestamp.is_none());
    rest.into_iter().try_for_each(|(key, value)| sink.unknown(key, value))
}

/// What in an event the specification does not know, as JSON pointers.
pub fn unknowns<D: EventSet>(data: &D, unknown: &Members) -> Vec<String> {
    let mut pointer = Pointer::default();
    data.unknowns(&mut pointer);
    for (key, value) in unknown.iter() {
        pointer.inside(key, |pointer| match (key, value) {
            ("timestamp" | "data", Value::Object(members)) => {
                for key in members.keys() {
                    pointer.inside(key, Pointer::report);
                }
            }
            _ => pointer.report(),
        });
    }
    pointer.found()
}

/// Says what the events of a specification are: `events! { Event, Data, Kind; Stop = "STOP"; Watchdog(Watchdog) = "WATCHDOG" by 8; … }`.
#[macro_export]
macro_rules! events {
    ($Event:ident, $Data:ident, $Kind:ident; $($Variant:ident $(($Payload:ty))? = $name:literal;)+) => {
        $crate::event_kind!($Kind; $($Variant = $name;)+);

        const _: () = {
            use $crate::runtime as rt;

            impl rt::EventSet for $Data {
                type Kind = $Kind;

                #[inline]
                fn kind_of(name: &[u8]) -> Option<$Kind> {
                    $Kind::from_wire(name)
                }

                fn name_of(kind: $Kind) -> &'static str {
                    kind.name()
                }

                fn read<S: rt::Source>(kind: $Kind, source: S) -> ::std::result::Result<(Self, Option<rt::Members>), S::Error> {
                    match kind {
                        $($Kind::$Variant => $crate::events!(@read $Variant $($Payload)?, source),)+
                    }
                }

                fn without_data(kind: $Kind) -> rt::Result<Self> {
                    match kind {
                        $($Kind::$Variant => $crate::events!(@without $Variant $($Payload)?),)+
                    }
                }

                fn unknown(event: rt::UnknownEvent) -> Self {
                    Self::Unknown(event)
                }

                fn name(&self) -> &str {
                    match self {
                        Self::Unknown(event) => &event.name,
                        $($crate::events!(@any $Variant $($Payload)?) => $name,)+
                    }
                }

                #[allow(unused_variables)]
                fn emit<S: rt::Sink>(&self, sink: &mut S) -> ::std::result::Result<(), S::Error> {
                    match self {
                        Self::Unknown(event) => rt::emit_data(event.data.as_ref(), sink),
                        $($crate::events!(@some $Variant data $($Payload)?) => $crate::events!(@emit data sink $($Payload)?),)+
                    }
                }

                #[allow(unused_variables)]
                fn unknowns(&self, pointer: &mut rt::Pointer) {
                    match self {
                        Self::Unknown(_) => pointer.inside("event", rt::Pointer::report),
                        $($crate::events!(@some $Variant data $($Payload)?) => $crate::events!(@unknowns data pointer $($Payload)?),)+
                    }
                }
            }

            impl $Data {
                /// Which event it is, if the specification knows it.
                #[must_use]
                pub fn kind(&self) -> Option<$Kind> {
                    match self {
                        Self::Unknown(_) => None,
                        $($crate::events!(@any $Variant $($Payload)?) => Some($Kind::$Variant),)+
                    }
                }
            }

            $(
                $crate::events!(@from $Data $Variant $($Payload)?);
            )+
        };
        $crate::event_struct!($Event, $Data, $Kind);
    };

    (@read $Variant:ident, $source:ident) => { $source.read::<rt::Rest>().map(|rest| (Self::$Variant, Some(rest.0))) };
    (@read $Variant:ident $Payload:ty, $source:ident) => {
        $source.read::<$Payload>().map(|data| {
            let rest = rt::Payload::is_empty(&data).then(rt::Members::new);
            (Self::$Variant(data), rest)
        })
    };
    (@without $Variant:ident) => { Ok(Self::$Variant) };
    (@without $Variant:ident $Payload:ty) => { rt::from_nothing().map(Self::$Variant) };
    (@any $Variant:ident) => { Self::$Variant };
    (@any $Variant:ident $Payload:ty) => { Self::$Variant(_) };
    (@some $Variant:ident $data:ident) => { Self::$Variant };
    (@some $Variant:ident $data:ident $Payload:ty) => { Self::$Variant($data) };
    (@emit $data:ident $sink:ident) => { Ok(()) };
    (@emit $data:ident $sink:ident $Payload:ty) => { rt::emit_data(Some($data).filter(|it| !rt::Payload::is_empty(*it)), $sink) };
    (@unknowns $data:ident $pointer:ident) => { {} };
    (@unknowns $data:ident $pointer:ident $Payload:ty) => {
        $pointer.inside("data", |pointer| rt::Wire::unknowns($data, pointer))
    };
    (@from $Data:ident $Variant:ident) => {};
    (@from $Data:ident $Variant:ident $Payload:ty) => {
        impl From<$Payload> for $Data {
            fn from(data: $Payload) -> Self {
                Self::$Variant(data)
            }
        }
    };
}

/// The members of `data` of an event that has none.
pub struct Rest(pub Members);

impl Wire for Rest {
    fn pull(parser: &mut Parser<'_>) -> Result<Self> {
        match Value::pull(parser)? {
            Value::Object(members) => Ok(Self(members.into())),
            _ => Err(parser.unexpected("an object")),
        }
    }

    fn write(&self, out: &mut String) {
        Value::from(self.0.clone()).write(out);
    }
}

/// The data of an event that has some.
pub trait Payload: Wire {
    /// Whether no member is there, so that QEMU sends no `data` at all.
    fn is_empty(&self) -> bool;
}

impl<T: Object + Wire> Payload for T {
    fn is_empty(&self) -> bool {
        Object::is_empty(self)
    }
}

/// A payload without members.
///
/// # Errors
/// Where one has to be there.
pub fn from_nothing<T: Wire>() -> Result<T> {
    T::pull(&mut Parser::new(b"{}", Guess::Layout)).map_err(DecodeError::without_offset)
}

/// Writes the member `data`, if there is any.
///
/// # Errors
/// Where the format cannot take it.
pub fn emit_data<T: Wire, S: Sink>(data: Option<&T>, sink: &mut S) -> std::result::Result<(), S::Error> {
    match (data, KEYS) {
        (Some(data), [.., key]) => sink.member(key, data),
        _ => Ok(()),
    }
}
