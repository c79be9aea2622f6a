//! Events through serde: their members in any order, each once.

use std::fmt;
use std::marker::PhantomData;

use serde_core::de::{DeserializeSeed, Deserializer, Error, MapAccess, Visitor};
use serde_core::ser::{SerializeMap, Serializer};

use super::visit::{FindKey, Found, MapSink, Next, twice, under};
use crate::runtime::error::DecodeError;
use crate::runtime::event::{EventSet, KEYS, Name, Parts, Stamp, UnknownEvent, Whole, emit, keep_rest};
use crate::runtime::info::Timestamp;
use crate::runtime::members::Members;
use crate::runtime::value::Value;

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
        let mut next = 0;
        while let Some(found) = map.next_key_seed(FindKey { keys: KEYS, next })? {
            next += 1;
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
                keep_rest(unknown, place.read(kind, value).map_err(in_data(kind))?);
            }
            (Name::Known(kind), None) => place.read_nothing(kind).map_err(in_data(kind))?,
            (Name::Other(name), Some(Data::Value(data))) => {
                *place = D::unknown(UnknownEvent::new(name, Some(data)));
            }
            (Name::Other(name), _) => *place = D::unknown(UnknownEvent::new(name, None)),
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
/// Returns an error if it is not what the specification says.
pub fn deserialize_event<'de, E: Whole, D: Deserializer<'de>>(deserializer: D) -> Result<E, D::Error> {
    deserializer.deserialize_map(EventVisitor(PhantomData))
}

/// Writes an event.
///
/// # Errors
/// Returns an error if the format cannot take it.
pub fn serialize_event<D: EventSet, S: Serializer>(
    (timestamp, data, unknown): (Option<Timestamp>, &D, &Members),
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(None)?;
    emit(timestamp, data, unknown, &mut MapSink(&mut map))?;
    map.end()
}
