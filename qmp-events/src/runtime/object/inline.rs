//! Nested objects whose members may be inlined into the enclosing object.

use std::ops::{Deref, DerefMut};

use super::{Member as _, Place};
use crate::runtime::error::DecodeError;
use crate::runtime::members::Members;
use crate::runtime::pull::{Parser, Result};
use crate::runtime::value::Value;
use crate::runtime::wire::{Key, Object, Sink, Source, Wire};

/// A nested object whose members may instead appear in the enclosing object, as in old documents.
///
/// It dereferences to the object itself and remembers where its members appeared.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Inline<T> {
    object: T,
    flat: bool,
}

impl<T> Inline<T> {
    /// Wraps an object that is nested, as on the wire.
    #[must_use]
    pub fn nested(object: T) -> Self {
        Self { object, flat: false }
    }

    /// Returns `true` if the members appeared in the enclosing object.
    #[must_use]
    pub fn is_flat(&self) -> bool {
        self.flat
    }

    /// Returns the object itself.
    #[must_use]
    pub fn into_inner(self) -> T {
        self.object
    }
}

impl<T: Object> Inline<T> {
    /// Returns `nested`, or an object built from the remaining members of the enclosing object if `nested` is absent.
    ///
    /// # Errors
    /// Returns an error if `key` is missing and those members do not form the object.
    pub fn or_flat(nested: Option<Self>, key: &str, unknown: &mut Members) -> Result<Self> {
        if let Some(nested) = nested {
            return Ok(nested);
        }
        if !T::KEYS.iter().any(|key| unknown.get(key.name).is_some()) {
            return Err(DecodeError::missing(key));
        }
        let object = T::read(Value::from(std::mem::take(unknown)))?;
        Ok(Self { object, flat: true })
    }

    /// Writes the object in the form in which it was read.
    ///
    /// # Errors
    /// Returns an error if the format cannot represent it.
    pub fn emit<S: Sink>(&self, key: &Key, sink: &mut S) -> std::result::Result<(), S::Error> {
        if self.flat { self.object.emit(sink) } else { sink.member(key, &self.object) }
    }
}

impl<T> From<T> for Inline<T> {
    fn from(object: T) -> Self {
        Self::nested(object)
    }
}

impl<T> Deref for Inline<T> {
    type Target = T;
    fn deref(&self) -> &T {
        &self.object
    }
}

impl<T> DerefMut for Inline<T> {
    fn deref_mut(&mut self) -> &mut T {
        &mut self.object
    }
}

/// Like [`Member::guess`](super::Member::guess), for an object that may be inlined into another.
///
/// # Errors
/// Returns an error if the value is invalid.
#[inline]
pub fn guess_inline<T: Wire>(
    parser: &mut Parser<'_>,
    key: &str,
    slot: &mut Option<Inline<T>>,
) -> Result<Place> {
    let mut nested = None;
    let place = T::guess(parser, key, &mut nested)?;
    *slot = nested.map(Inline::nested);
    Ok(place)
}

/// Like [`Member::fill`](super::Member::fill), for an object that may be inlined into another.
///
/// # Errors
/// Returns an error if the value is invalid.
pub fn fill_inline<T: Wire, S: Source>(
    slot: &mut Option<Inline<T>>,
    source: S,
) -> std::result::Result<bool, S::Error> {
    let value = source.read()?;
    Ok(slot.replace(Inline::nested(value)).is_some())
}
