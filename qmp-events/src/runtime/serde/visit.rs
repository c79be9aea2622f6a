//! Visitors of objects and names, and what they share with that of events.

use std::fmt;
use std::marker::PhantomData;

use serde_core::de::{DeserializeSeed, Deserializer, Error, MapAccess, Visitor};
use serde_core::ser::{SerializeMap, Serializer};
use serde_core::{Deserialize, Serialize};

use crate::runtime::error::{DecodeError, ErrorKind};
use crate::runtime::event::{Rest, Stamp};
use crate::runtime::info::Timestamp;
use crate::runtime::members::Members;
use crate::runtime::object::place_of;
use crate::runtime::value::Value;
use crate::runtime::wire::{Key, Object, Sink, Source, Wire};

/// The next value of a map.
pub(crate) struct Next<'m, 'de, M> {
    map: &'m mut M,
    format: PhantomData<&'de ()>,
}

impl<'m, M> Next<'m, '_, M> {
    pub(crate) fn of(map: &'m mut M) -> Self {
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

    fn unknown<T: Wire>(&mut self, key: &str, value: &T) -> Result<(), M::Error> {
        self.0.serialize_entry(key, value)
    }
}

/// A key: the place of a known one in a list, or the text of another.
pub(crate) enum Found {
    /// The place in the list.
    Known(usize),
    /// The key.
    Other(String),
}

/// Reads a key, and finds it among those known.
#[derive(Clone, Copy)]
pub(crate) struct FindKey<'k> {
    pub keys: &'k [Key],
    /// Where it is looked for first.
    pub next: usize,
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
pub(crate) fn under<E: Error>(key: &str, error: E) -> E {
    E::custom(format_args!("`{key}`: {error}"))
}

/// `key` occurs twice.
#[cold]
#[must_use]
pub(crate) fn twice<E: Error>(key: &str) -> E {
    E::custom(DecodeError::new(ErrorKind::DuplicateKey, None).under(key))
}

/// Reads an object.
///
/// # Errors
/// Returns an error if the object is not what its type says.
pub fn deserialize_object<'de, T: Object, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    deserializer.deserialize_map(ObjectVisitor(PhantomData))
}

/// Writes an object.
///
/// # Errors
/// Returns an error if the format cannot take it.
pub fn serialize_object<T: Object, S: Serializer>(object: &T, serializer: S) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(None)?;
    object.emit(&mut MapSink(&mut map))?;
    map.end()
}

/// Reads something whose first member may say what the others mean: through a value.
///
/// # Errors
/// Returns an error if the value is not what its type says.
pub fn deserialize_by_value<'de, T: Wire, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    T::read(Value::deserialize(deserializer)?).map_err(D::Error::custom)
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
/// Returns an error if it is not a string.
pub fn deserialize_name<'de, T: for<'a> From<&'a str>, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<T, D::Error> {
    deserializer.deserialize_str(NameVisitor(PhantomData))
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
