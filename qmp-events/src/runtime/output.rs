//! Where values are written to: a JSON text, or a [`Value`], without a text in between.

use std::collections::BTreeMap;
use std::convert::Infallible;
use std::fmt::Display;

use super::value::Value;
use super::wire::{JsonSink, Key, Sink, Wire};
use super::write::string;

/// A place to which one value is written.
pub trait Output: Sized {
    /// What comes of it.
    type Done;

    /// Writes any value.
    fn value(self, value: &Value) -> Self::Done;

    /// Writes a boolean.
    fn bool(self, value: bool) -> Self::Done;

    /// Writes an integer.
    fn integer<T: Display + Into<i128>>(self, number: T) -> Self::Done;

    /// Writes a string.
    fn string(self, text: &str) -> Self::Done;

    /// Writes a value of an enum; `is_known` says whether the specification has it.
    fn name(self, text: &str, _is_known: bool) -> Self::Done {
        self.string(text)
    }

    /// Writes an array.
    fn list<T: Wire>(self, items: &[T]) -> Self::Done;

    /// Writes an object.
    fn object<T: Wire>(self, object: &T) -> Self::Done;
}

/// A JSON text.
pub(crate) struct Json<'a>(pub &'a mut String);

impl Output for Json<'_> {
    type Done = ();

    fn value(self, value: &Value) {
        value.write_text(self.0);
    }

    fn bool(self, value: bool) {
        self.0.push_str(if value { "true" } else { "false" });
    }

    fn integer<T: Display + Into<i128>>(self, number: T) {
        self.0.push_str(&number.to_string());
    }

    #[inline]
    fn string(self, text: &str) {
        string(text, self.0);
    }

    fn list<T: Wire>(self, items: &[T]) {
        self.0.push('[');
        for (index, item) in items.iter().enumerate() {
            self.0.push_str(if index == 0 { "" } else { ", " });
            item.put(Json(self.0));
        }
        self.0.push(']');
    }

    #[inline(always)]
    #[expect(clippy::inline_always, reason = "one function less to compile for each type")]
    fn object<T: Wire>(self, object: &T) {
        let mut sink = JsonSink::open(self.0);
        let Ok(()) = object.emit(&mut sink);
        sink.close();
    }
}

/// A value.
pub(crate) struct Tree;

impl Output for Tree {
    type Done = Value;

    fn value(self, value: &Value) -> Value {
        value.clone()
    }

    fn bool(self, value: bool) -> Value {
        Value::Bool(value)
    }

    fn integer<T: Display + Into<i128>>(self, number: T) -> Value {
        let number = number.into();
        match (i64::try_from(number), u64::try_from(number)) {
            (Ok(number), _) => Value::Int(number),
            (_, Ok(number)) => Value::Uint(number),
            _ => Value::Big(number.to_string().into()),
        }
    }

    fn string(self, text: &str) -> Value {
        text.into()
    }

    fn list<T: Wire>(self, items: &[T]) -> Value {
        Value::Array(items.iter().map(|item| item.put(Self)).collect())
    }

    fn object<T: Wire>(self, object: &T) -> Value {
        let mut members = Branches::default();
        let Ok(()) = object.emit(&mut members);
        Value::Object(members.0)
    }
}

/// The members of a value. If a key occurs twice, the last value is used.
#[derive(Default)]
pub(crate) struct Branches(pub BTreeMap<String, Value>);

impl Sink for Branches {
    type Error = Infallible;

    fn member<T: Wire>(&mut self, key: &Key, value: &T) -> Result<(), Infallible> {
        self.unknown(key.name, value)
    }

    fn text(&mut self, key: &Key, text: &str) -> Result<(), Infallible> {
        self.0.insert(key.name.to_owned(), text.into());
        Ok(())
    }

    fn unknown<T: Wire>(&mut self, key: &str, value: &T) -> Result<(), Infallible> {
        self.0.insert(key.to_owned(), value.put(Tree));
        Ok(())
    }
}
