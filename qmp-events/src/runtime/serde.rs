//! The same reading and writing through serde, for any format that describes itself.
//!
//! There is one visitor for all objects and one for all enums, so that a generated type costs no more than a line.

use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;

use serde_core::de::{DeserializeOwned, DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_core::ser::{SerializeMap, Serializer};
use serde_core::{Deserialize, Serialize};

use super::error::{DecodeError, ErrorKind};
use super::event::{EventSet, KEYS, Name, Parts, Rest, Stamp, UnknownEvent, Whole, emit, keep_rest};
use super::info::Timestamp;
use super::object::{Object, place_of};
use super::pull::{Guess, Parser};
use super::value::{Members, Value};
use super::wire::{Key, Sink, Source, Wire};

/// Serde's traits.
pub trait MaybeSerde: Serialize + DeserializeOwned {}

impl<T: Serialize + DeserializeOwned> MaybeSerde for T {}

/// The next value of a map.
pub struct Next<'m, 'de, M> {
    map: &'m mut M,
    format: PhantomData<&'de ()>,
}

impl<'m, M> Next<'m, '_, M> {
    fn of(map: &'m mut M) -> Self {
        Self { map, format: PhantomData }
    }
}

impl<'de, M: MapAccess<'de>> Source for Next<'_, 'de, M> {
    type Error = M::Error;

    fn read<T: Wire>(self) -> Result<T, M::Error> {
        self.map.next_value()
    }
}

/// Writes members to a map.
pub struct MapSink<'m, M>(pub &'m mut M);

impl<M: SerializeMap> Sink for MapSink<'_, M> {
    type Error = M::Error;

    fn member<T: Wire>(&mut self, key: &Key, value: &T) -> Result<(), M::Error> {
        self.0.serialize_entry(key.name, value)
    }

    fn text(&mut self, key: &Key, text: &str) -> Result<(), M::Error> {
        self.0.serialize_entry(key.name, text)
    }

    fn unknown(&mut self, key: &str, value: &Value) -> Result<(), M::Error> {
        self.0.serialize_entry(key, value)
    }
}

/// A key: the place of a known one in a list, or the text of another.
enum Found {
    /// The place in the list.
    Known(usize),
    /// The key.
    Other(String),
}

/// Reads a key, and finds it among those known.
#[derive(Clone, Copy)]
struct FindKey<'k> {
    keys: &'k [Key],
    /// Where it is looked for first.
    next: usize,
}

impl<'de> DeserializeSeed<'de> for FindKey<'_> {
    type Value = Found;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Found, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl Visitor<'_> for FindKey<'_> {
    type Value = Found;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key")
    }

    fn visit_str<E: Error>(self, key: &str) -> Result<Found, E> {
        let place = place_of(self.keys, key, self.next);
        Ok(place.map_or_else(|| Found::Other(key.to_owned()), Found::Known))
    }
}

struct ObjectVisitor<T>(PhantomData<T>);

impl<'de, T: Object> Visitor<'de> for ObjectVisitor<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<M: MapAccess<'de>>(self, mut map: M) -> Result<T, M::Error> {
        let mut draft = T::EMPTY;
        let (mut unknown, mut next) = (Members::new(), 0);
        while let Some(found) = map.next_key_seed(FindKey { keys: T::KEYS, next })? {
            match found {
                Found::Known(index) => {
                    next = index + 1;
                    let name = T::KEYS.get(index).map_or("", |key| key.name);
                    if T::member(&mut draft, index, Next::of(&mut map)).map_err(|error| under(name, error))? {
                        return Err(twice(name));
                    }
                }
                Found::Other(key) => {
                    let value = map.next_value().map_err(|error| under(&key, error))?;
                    if unknown.insert(key.clone(), value).is_some() {
                        return Err(twice(&key));
                    }
                }
            }
        }
        T::finish(draft, unknown).map_err(M::Error::custom)
    }
}

/// The same error, inside the member `key`.
#[cold]
#[expect(clippy::needless_pass_by_value, reason = "the form that `map_err` takes")]
pub fn under<E: Error>(key: &str, error: E) -> E {
    E::custom(format_args!("`{key}`: {error}"))
}

/// `key` stands twice.
#[cold]
#[must_use]
pub fn twice<E: Error>(key: &str) -> E {
    E::custom(DecodeError::new(ErrorKind::DuplicateKey, None).under(key))
}

/// Reads an object.
///
/// # Errors
/// Where the object is not what its type says.
pub fn deserialize_object<'de, T: Object, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    deserializer.deserialize_map(ObjectVisitor(PhantomData))
}

/// Writes an object.
///
/// # Errors
/// Where the format cannot take it.
pub fn serialize_object<T: Object, S: Serializer>(object: &T, serializer: S) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(None)?;
    object.emit(&mut MapSink(&mut map))?;
    map.end()
}

/// Reads something whose first member may say what the others mean: through a value, and from there as JSON.
///
/// # Errors
/// Where the value is not what its type says.
pub fn deserialize_by_value<'de, T: Wire, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let text = Value::deserialize(deserializer)?.to_string();
    T::pull(&mut Parser::new(&text, Guess::Nothing)).map_err(|error| D::Error::custom(error.without_offset()))
}

struct NameVisitor<T>(PhantomData<T>);

impl<T: for<'a> From<&'a str>> Visitor<'_> for NameVisitor<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string")
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<T, E> {
        Ok(T::from(name))
    }
}

/// Reads a value of an enum.
///
/// # Errors
/// Where it is no string.
pub fn deserialize_name<'de, T: for<'a> From<&'a str>, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<T, D::Error> {
    deserializer.deserialize_str(NameVisitor(PhantomData))
}

struct ValueVisitor;

impl<'de> Visitor<'de> for ValueVisitor {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_none<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        Value::deserialize(deserializer)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(Value::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(Value::Int(value))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(i64::try_from(value).map_or(Value::Uint(value), Value::Int))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Value, E> {
        if value.is_finite() {
            Ok(Value::Float(value))
        } else {
            Err(E::custom("a number that JSON cannot write"))
        }
    }

    fn visit_str<E>(self, text: &str) -> Result<Value, E> {
        Ok(Value::String(text.to_owned()))
    }

    fn visit_string<E>(self, text: String) -> Result<Value, E> {
        Ok(Value::String(text))
    }

    fn visit_seq<S: SeqAccess<'de>>(self, mut seq: S) -> Result<Value, S::Error> {
        let mut items = Vec::new();
        while let Some(item) = seq.next_element()? {
            items.push(item);
        }
        Ok(Value::Array(items))
    }

    fn visit_map<M: MapAccess<'de>>(self, mut map: M) -> Result<Value, M::Error> {
        let mut members = BTreeMap::new();
        while let Some((key, value)) = map.next_entry::<String, Value>()? {
            if members.contains_key(&key) {
                return Err(twice(&key));
            }
            members.insert(key, value);
        }
        Ok(Value::Object(members))
    }
}

impl<'de> Deserialize<'de> for Value {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(ValueVisitor)
    }
}

impl Serialize for Value {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Null => serializer.serialize_unit(),
            Self::Bool(value) => serializer.serialize_bool(*value),
            Self::Int(value) => serializer.serialize_i64(*value),
            Self::Uint(value) => serializer.serialize_u64(*value),
            Self::Float(value) => serializer.serialize_f64(*value),
            Self::String(text) => serializer.serialize_str(text),
            Self::Array(items) => serializer.collect_seq(items),
            Self::Object(members) => serializer.collect_map(members),
        }
    }
}

/// Reads an event, whatever the order of its members.
struct EventVisitor<E>(PhantomData<E>);

impl<'de, E: Whole> Visitor<'de> for EventVisitor<E> {
    type Value = E;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an event")
    }

    fn visit_map<M: MapAccess<'de>>(self, mut map: M) -> Result<E, M::Error> {
        let mut event = E::blank();
        let mut draft = Draft { parts: event.parts(), name: None, data: None };
        while let Some(found) = map.next_key_seed(FindKey { keys: KEYS, next: 0 })? {
            draft.read_member(found, &mut map)?;
        }
        draft.finish().map_err(M::Error::custom)?;
        Ok(event)
    }
}

/// An event that is being read.
struct Draft<'e, D: EventSet> {
    parts: Parts<'e, D>,
    name: Option<Name<D::Kind>>,
    data: Option<Data>,
}

enum Data {
    /// It came before the name, or with one that is not known.
    Value(Value),
    /// It is in its place; this was left over.
    Read(Option<Members>),
}

impl<D: EventSet> Draft<'_, D> {
    fn read_member<'de, M: MapAccess<'de>>(&mut self, found: Found, map: &mut M) -> Result<(), M::Error> {
        match found {
            Found::Known(0) => self.read_timestamp(map),
            Found::Known(1) => {
                let name = map.next_value_seed(FindName::<D>(PhantomData));
                once("event", self.name.replace(name.map_err(|error| under("event", error))?).is_some())
            }
            Found::Known(_) => {
                let data = match self.name {
                    Some(Name::Known(kind)) => Data::Read(
                        self.parts
                            .data
                            .read(kind, Next::of(map))
                            .map_err(|error| in_event::<D, _>(kind, error))?,
                    ),
                    _ => Data::Value(map.next_value()?),
                };
                once("data", self.data.replace(data).is_some())
            }
            Found::Other(key) => {
                let value = map.next_value().map_err(|error| under(&key, error))?;
                let before = self.parts.unknown.insert(key.clone(), value);
                once(&key, before.is_some())
            }
        }
    }

    fn read_timestamp<'de, M: MapAccess<'de>>(&mut self, map: &mut M) -> Result<(), M::Error> {
        let stamp: Stamp = map.next_value().map_err(|error| under("timestamp", error))?;
        let (stamp, rest) = stamp.split();
        if !rest.is_empty() {
            self.parts.unknown.insert("timestamp", rest.into());
        }
        once("timestamp", self.parts.timestamp.replace(stamp).is_some())
    }

    /// Brings name and data together, in whichever order they came.
    fn finish(self) -> Result<(), DecodeError> {
        let Parts { data: place, unknown, .. } = self.parts;
        let in_data =
            |kind: D::Kind| move |error: DecodeError| error.under("data").in_event(D::name_of(kind));
        match (self.name.ok_or_else(|| DecodeError::missing("event"))?, self.data) {
            (Name::Known(_), Some(Data::Read(rest))) => keep_rest(unknown, rest),
            (Name::Known(kind), Some(Data::Value(value))) => {
                let text = value.to_string();
                let rest = place.read(kind, &mut Parser::new(&text, Guess::Nothing));
                keep_rest(unknown, rest.map_err(DecodeError::without_offset).map_err(in_data(kind))?);
            }
            (Name::Known(kind), None) => place.read_nothing(kind).map_err(in_data(kind))?,
            (Name::Other(name), Some(Data::Value(data))) => {
                *place = D::unknown(UnknownEvent { name, data: Some(data) });
            }
            (Name::Other(name), _) => *place = D::unknown(UnknownEvent { name, data: None }),
        }
        Ok(())
    }
}

/// An error where there was a value of `key` already.
fn once<E: Error>(key: &str, before: bool) -> Result<(), E> {
    if before { Err(twice(key)) } else { Ok(()) }
}

#[cold]
#[expect(clippy::needless_pass_by_value, reason = "as for `under`")]
fn in_event<D: EventSet, E: Error>(kind: D::Kind, error: E) -> E {
    E::custom(format_args!("event `{}`, `data`: {error}", D::name_of(kind)))
}

/// Reads the name of an event.
struct FindName<D>(PhantomData<D>);

impl<'de, D: EventSet> DeserializeSeed<'de> for FindName<D> {
    type Value = Name<D::Kind>;

    fn deserialize<R: Deserializer<'de>>(self, deserializer: R) -> Result<Self::Value, R::Error> {
        deserializer.deserialize_str(self)
    }
}

impl<D: EventSet> Visitor<'_> for FindName<D> {
    type Value = Name<D::Kind>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the name of an event")
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<Self::Value, E> {
        Ok(Name::find::<D>(name))
    }
}

/// Reads an event.
///
/// # Errors
/// Where it is not what the specification says.
pub fn deserialize_event<'de, E: Whole, D: Deserializer<'de>>(deserializer: D) -> Result<E, D::Error> {
    deserializer.deserialize_map(EventVisitor(PhantomData))
}

/// Writes an event.
///
/// # Errors
/// Where the format cannot take it.
pub fn serialize_event<D: EventSet, S: Serializer>(
    (timestamp, data, unknown): (Option<Timestamp>, &D, &Members),
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(None)?;
    emit(timestamp, data, unknown, &mut MapSink(&mut map))?;
    map.end()
}

impl Serialize for Timestamp {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Stamp::from(*self).serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Timestamp {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Stamp::deserialize(deserializer).map(|stamp| stamp.split().0)
    }
}

impl Serialize for Rest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Value::from(self.0.clone()).serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Rest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match Value::deserialize(deserializer)? {
            Value::Object(members) => Ok(Self(members.into())),
            _ => Err(D::Error::custom("expected an object")),
        }
    }
}

/// serde's traits for an event.
#[doc(hidden)]
#[macro_export]
macro_rules! serde_event {
    ($Event:ident) => {
        const _: () = {
            use $crate::runtime::serde::serde_core::{Deserialize, Deserializer, Serialize, Serializer};

            impl<'de> Deserialize<'de> for $Event {
                fn deserialize<D: Deserializer<'de>>(
                    deserializer: D,
                ) -> ::std::result::Result<Self, D::Error> {
                    $crate::runtime::serde::deserialize_event(deserializer)
                }
            }

            impl Serialize for $Event {
                fn serialize<S: Serializer>(&self, serializer: S) -> ::std::result::Result<S::Ok, S::Error> {
                    let parts = (self.timestamp, &self.data, &self.unknown);
                    $crate::runtime::serde::serialize_event(parts, serializer)
                }
            }
        };
    };
}

/// serde's traits for an object.
#[doc(hidden)]
#[macro_export]
macro_rules! serde_object {
    ($Name:ident) => {
        $crate::serde_traits!($Name, deserialize_object, |it, to| $crate::runtime::serde::serialize_object(
            it, to
        ));
    };
}

/// serde's traits for an enum.
#[doc(hidden)]
#[macro_export]
macro_rules! serde_name {
    ($Name:ident) => {
        $crate::serde_traits!($Name, deserialize_name, |it, to| to.serialize_str(it.as_str()));
    };
}

/// serde's traits for a union; it stands where `rt` and `emit` are in reach.
#[doc(hidden)]
#[macro_export]
macro_rules! serde_union {
    ($Name:ident) => {
        $crate::serde_traits!($Name, deserialize_by_value, |it, to| {
            use $crate::runtime::serde::serde_core::ser::SerializeMap;
            let mut map = to.serialize_map(None)?;
            it.emit(&mut $crate::runtime::serde::MapSink(&mut map))?;
            map.end()
        });
    };
}

/// serde's traits for an alternate.
#[doc(hidden)]
#[macro_export]
macro_rules! serde_alternate {
    ($Name:ident { $($Variant:ident)* }) => {
        $crate::serde_traits!($Name, deserialize_by_value, |it, to| match it {
            $($Name::$Variant(value) => value.serialize(to),)*
        });
    };
}

/// serde's traits by the function that reads and the expression that writes.
#[doc(hidden)]
#[macro_export]
macro_rules! serde_traits {
    ($Name:ident, $deserialize:ident, |$it:ident, $to:ident| $write:expr) => {
        const _: () = {
            use $crate::runtime::serde::serde_core::{Deserialize, Deserializer, Serialize, Serializer};

            impl<'de> Deserialize<'de> for $Name {
                fn deserialize<D: Deserializer<'de>>(
                    deserializer: D,
                ) -> ::std::result::Result<Self, D::Error> {
                    $crate::runtime::serde::$deserialize(deserializer)
                }
            }

            impl Serialize for $Name {
                fn serialize<S: Serializer>(&self, $to: S) -> ::std::result::Result<S::Ok, S::Error> {
                    let $it = self;
                    $write
                }
            }
        };
    };
}

pub use serde_core;
