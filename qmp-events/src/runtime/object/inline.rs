//! Objects whose members may stand in the object around them.

use std::ops::{Deref, DerefMut};

use super::{Object, Place, guess_member};
use crate::runtime::error::DecodeError;
use crate::runtime::pull::{Guess, Parser, Result};
use crate::runtime::value::{Members, Value};
use crate::runtime::wire::{Key, Pointer, Sink, Source, Wire};

/// A nested object whose members may stand in the object around it instead, as old documents show them.
///
/// It reads like the object itself, and remembers where its members stood.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Inline<T> {
    object: T,
    flat: bool,
}

impl<T> Inline<T> {
    /// An object in its own right, as on the wire.
    #[must_use]
    pub fn nested(object: T) -> Self {
        Self { object, flat: false }
    }

    /// Whether the members stood in the object around it.
    #[must_use]
    pub fn is_flat(&self) -> bool {
        self.flat
    }

    /// The object itself.
    #[must_use]
    pub fn into_inner(self) -> T {
        self.object
    }
}

impl<T: Object> Inline<T> {
    /// The object that the members left over by the one around it make, if `nested` is not there.
    ///
    /// # Errors
    /// Returns an error if they do not make one: then `key` is missing.
    pub fn or_flat(nested: Option<Self>, key: &str, unknown: &mut Members) -> Result<Self> {
        if let Some(nested) = nested {
            return Ok(nested);
        }
        if !T::KEYS.iter().any(|key| unknown.get(key.name).is_some()) {
            return Err(DecodeError::missing(key));
        }
        let text = Value::from(std::mem::take(unknown)).to_string();
        let mut parser = Parser::new(&text, Guess::Nothing);
        let object = T::pull(&mut parser).map_err(DecodeError::without_offset)?;
        Ok(Self { object, flat: true })
    }

    /// Writes it where it stood.
    ///
    /// # Errors
    /// Returns an error if the format cannot take it.
    pub fn emit<S: Sink>(&self, key: &Key, sink: &mut S) -> std::result::Result<(), S::Error> {
        if self.flat { self.object.emit(sink) } else { sink.member(key, &self.object) }
    }

    /// Reports what in it the specification does not know.
    pub fn unknowns(&self, key: &str, pointer: &mut Pointer) {
        if self.flat {
            self.object.unknowns(pointer);
        } else {
            let back = pointer.enter(key);
            self.object.unknowns(pointer);
            pointer.leave(back);
        }
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

/// As [`guess_member`], for an object that may stand flat in another.
///
/// # Errors
/// Returns an error if the value is wrong.
#[inline]
pub fn guess_inline<T: Wire>(
    parser: &mut Parser<'_>,
    key: &str,
    slot: &mut Option<Inline<T>>,
) -> Result<Place> {
    let mut nested = None;
    let place = guess_member(parser, key, &mut nested)?;
    *slot = nested.map(Inline::nested);
    Ok(place)
}

/// As [`fill`](super::fill), for an object that may stand flat in another.
///
/// # Errors
/// Returns an error if the value is wrong.
pub fn fill_inline<T: Wire, S: Source>(
    slot: &mut Option<Inline<T>>,
    source: S,
) -> std::result::Result<bool, S::Error> {
    let value = source.read()?;
    Ok(slot.replace(Inline::nested(value)).is_some())
}
