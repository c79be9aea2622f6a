//! What a type of a value in an event can do, and what values are read from and written to.
//!
//! The types are in `types` and in generated code; a JSON text is in `text`, a [`Value`] in `tree`.

use super::error::DecodeError;
use super::foreign::ExternType;
use super::info::Timestamp;
use super::maybe_serde::MaybeSerde;
use super::members::Members;
use super::pull::{Parser, Result, Whole};
use super::value::Value;

/// A type of a value in an event.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be a value in an event",
    label = "it is the type of this member",
    note = "an `extern_type` needs the trait `qmp_events::ExternType` and a call of `qmp_events::extern_type!`"
)]
pub trait Wire: Sized + MaybeSerde {
    /// Reads a value.
    ///
    /// # Errors
    /// Returns an error if the input is not a value of this type.
    fn read<I: Input>(input: I) -> Result<Self>;

    /// Writes the value: an object by its members, unless the type says otherwise.
    fn put<O: Output>(&self, output: O) -> O::Done {
        output.object(self)
    }

    /// Writes the members of an object.
    ///
    /// # Errors
    /// Returns an error if the format cannot represent them.
    fn emit<S: Sink>(&self, _sink: &mut S) -> std::result::Result<(), S::Error> {
        Ok(())
    }

    /// Whether the value is an object without members; QEMU omits the data of such an event.
    fn is_empty(&self) -> bool {
        false
    }
}

/// An object with known members.
pub trait Object: Wire {
    /// What has been read so far.
    type Draft;

    /// Returns an empty draft.
    const EMPTY: Self::Draft;

    /// The members, in the order in which QEMU writes them.
    const KEYS: &'static [Key];

    /// Reads an object; `tag` is a key that the caller has read already.
    ///
    /// # Errors
    /// Returns an error if the object does not match its type.
    fn pull_object(parser: &mut Parser<'_>, tag: Option<&str>) -> Result<Self>;

    /// Reads the value of the member `index`; returns `true` if the member was already present.
    ///
    /// # Errors
    /// Returns an error if the value is invalid.
    fn member<S: Source>(
        draft: &mut Self::Draft,
        index: usize,
        source: S,
    ) -> std::result::Result<bool, S::Error>;

    /// Builds the object from what was read.
    ///
    /// # Errors
    /// Returns an error if a required member is missing.
    fn finish(draft: Self::Draft, unknown: Members) -> Result<Self>;
}

/// A source of values: a JSON text, a [`Value`] or a serde format.
pub trait Source {
    /// The error type.
    type Error;

    /// Reads a value.
    ///
    /// # Errors
    /// Returns an error if the input is not a value of this type.
    fn read<T: Wire>(self) -> std::result::Result<T, Self::Error>;
}

/// A place from which one value is read.
pub trait Input: Sized {
    /// Reads any value.
    ///
    /// # Errors
    /// Returns an error if it is not JSON.
    fn value(self) -> Result<Value>;

    /// Reads a boolean.
    ///
    /// # Errors
    /// Returns an error for another kind of value.
    fn bool(self) -> Result<bool>;

    /// Reads an integer of the type `T`.
    ///
    /// # Errors
    /// Returns an error for another kind of value, and for a number that is out of range.
    fn integer<T: TryFrom<u64> + TryFrom<i64>>(self, expected: &'static str) -> Result<T>;

    /// Reads a number.
    ///
    /// # Errors
    /// Returns an error for another kind of value.
    fn float(self) -> Result<f64>;

    /// Reads a string.
    ///
    /// # Errors
    /// Returns an error for another kind of value.
    fn string(self) -> Result<String>;

    /// Reads a value of an enum; `known` finds those of the specification.
    ///
    /// # Errors
    /// Returns an error if it is not a string.
    fn name<T: for<'s> From<&'s str>>(self, known: impl FnOnce(&[u8]) -> Option<T>) -> Result<T>;

    /// Reads an array.
    ///
    /// # Errors
    /// Returns an error for another kind of value, and for an element that is not a `T`.
    fn list<T: Wire>(self) -> Result<Vec<T>>;

    /// Reads a value that is allocated separately.
    ///
    /// # Errors
    /// Returns an error if it is not a `T`.
    fn boxed<T: Wire>(self) -> Result<Box<T>>;

    /// Reads an object; `tag` is a key that the caller has read already.
    ///
    /// # Errors
    /// Returns an error for another kind of value, and if the object does not match its type.
    fn object<T: Object>(self, tag: Option<&str>) -> Result<T>;

    /// Reads a union that is a branch of another: the members of both are in one object, from which the outer `tag` is taken.
    ///
    /// # Errors
    /// Returns an error if the rest of the object does not match the inner union.
    fn inner_union<T: Wire>(self, tag: &str) -> Result<T> {
        let mut value = self.value()?;
        if let Value::Object(members) = &mut value {
            members.remove(tag);
        }
        Source::read(value)
    }

    /// Returns the value of the member `tag` of an object, and the object.
    ///
    /// # Errors
    /// Returns an error for another kind of value, and if the member is missing or is not a string.
    fn tag(self, tag: &str) -> Result<(String, Self)>;

    /// Reads an object whose members no type describes.
    ///
    /// # Errors
    /// Returns an error for another kind of value.
    fn members(self) -> Result<Members>;

    /// Returns the first byte of the JSON text.
    fn first_byte(&mut self) -> Option<u8>;

    /// Returns the error for a value that is not `expected`.
    fn unexpected(&self, expected: &'static str) -> DecodeError;

    /// Reads a value of a user's own type.
    ///
    /// # Errors
    /// Returns an error if it is not JSON, or if the type rejects it.
    fn extern_type<T: ExternType>(self) -> Result<T>;
}

/// What is known of a value of an enum.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Name {
    /// The specification has it, and nothing in it needs an escape.
    Plain,
    /// The specification has it.
    Known,
    /// The specification does not have it.
    Unknown,
}

/// A place to which one value is written.
pub trait Output: Sized {
    /// What comes of it.
    type Done;

    /// Writes any value.
    fn value(self, value: &Value) -> Self::Done;

    /// Writes a boolean.
    fn bool(self, value: bool) -> Self::Done;

    /// Writes an integer.
    fn integer(self, number: Whole) -> Self::Done;

    /// Writes a string.
    fn string(self, text: &str) -> Self::Done;

    /// Writes a value of an enum.
    fn name(self, text: &str, _name: Name) -> Self::Done {
        self.string(text)
    }

    /// Writes an array.
    fn list<T: Wire>(self, items: &[T]) -> Self::Done;

    /// Writes an object.
    fn object<T: Wire>(self, object: &T) -> Self::Done;
}

/// A destination for the members of an object: a JSON text or a serde format.
pub trait Sink {
    /// The error type.
    type Error;

    /// Writes a member.
    ///
    /// # Errors
    /// Returns an error if the format cannot represent it.
    fn member<T: Wire>(&mut self, key: &Key, value: &T) -> std::result::Result<(), Self::Error>;

    /// Writes a member that is a string.
    ///
    /// # Errors
    /// Returns an error if the format cannot represent it.
    fn text(&mut self, key: &Key, text: &str) -> std::result::Result<(), Self::Error>;

    /// Writes a member that is a string of which nothing needs an escape.
    ///
    /// # Errors
    /// Returns an error if the format cannot represent it.
    fn name(&mut self, key: &Key, name: &str) -> std::result::Result<(), Self::Error> {
        self.text(key, name)
    }

    /// Writes a member that is not in the specification.
    ///
    /// # Errors
    /// Returns an error if the format cannot represent it.
    fn unknown<T: Wire>(&mut self, key: &str, value: &T) -> std::result::Result<(), Self::Error>;

    /// Writes a member whose JSON text is known; `value` is the same as a value.
    ///
    /// # Errors
    /// Returns an error if the format cannot represent it.
    fn raw<T: Wire>(&mut self, key: &Key, _text: &str, value: &T) -> std::result::Result<(), Self::Error> {
        self.member(key, value)
    }

    /// Writes a timestamp; `value` is the same as a value.
    ///
    /// # Errors
    /// Returns an error if the format cannot represent it.
    fn timestamp<T: Wire>(
        &mut self,
        key: &Key,
        _time: Timestamp,
        value: &T,
    ) -> std::result::Result<(), Self::Error> {
        self.member(key, value)
    }

    /// Writes a branch that is not in the specification, by all its members, of which `_tag` is one.
    ///
    /// # Errors
    /// Returns an error if the format cannot represent them.
    fn unknown_branch(&mut self, _tag: &Key, members: &Members) -> std::result::Result<(), Self::Error> {
        members.iter().try_for_each(|(key, value)| self.unknown(key, value))
    }

    /// Receives the reason why the event does not fit its type.
    fn misfit(&mut self, _error: &DecodeError) {}

    /// Skips an absent member.
    ///
    /// # Errors
    /// Returns an error if the format cannot represent what precedes the member.
    fn absent(&mut self, _key: &Key) -> std::result::Result<(), Self::Error> {
        Ok(())
    }
}

/// A key from the specification.
#[derive(Debug, Clone, Copy)]
pub struct Key {
    /// The key.
    pub name: &'static str,
    /// `, "key": `, as QEMU writes it after another member.
    pub joined: &'static str,
}

/// The key of an event's data.
pub const DATA: &Key = &Key { name: "data", joined: ", \"data\": " };

impl Key {
    /// Returns `"key": `, as QEMU writes it before the first member.
    #[inline]
    #[must_use]
    pub fn quoted(&self) -> &'static str {
        self.joined.get(2..).unwrap_or_default()
    }

    /// Returns `"key":`, as other writers may format it.
    #[inline]
    #[must_use]
    pub fn compact(&self) -> &'static [u8] {
        self.quoted().trim_ascii_end().as_bytes()
    }
}
