//! A [`Value`], as what values are read from and written to, without a text in between.

use std::collections::BTreeMap;
use std::convert::Infallible;

use super::error::{DecodeError, ErrorKind};
use super::foreign::{ExternType, rejected};
use super::members::Members;
use super::object::place_of;
use super::pull::{Number, Result, Whole};
use super::value::{Value, number};
use super::wire::{Input, Key, Object, Output, Sink, Source, Wire};

impl Source for Value {
    type Error = DecodeError;

    fn read<T: Wire>(self) -> Result<T> {
        T::read(self)
    }
}

impl Input for Value {
    fn value(self) -> Result<Value> {
        Ok(self)
    }

    fn bool(self) -> Result<bool> {
        self.as_bool().ok_or_else(|| Input::unexpected(&self, "a boolean"))
    }

    fn integer<T: TryFrom<u64> + TryFrom<i64>>(self, expected: &'static str) -> Result<T> {
        let number = match self {
            Self::Int(number) => T::try_from(number).ok(),
            Self::Uint(number) => T::try_from(number).ok(),
            Self::Big(_) => None,
            Self::Float(_) => return Err(DecodeError::new(ErrorKind::FRACTION, None)),
            _ => return Err(Input::unexpected(&self, "an integer")),
        };
        number.ok_or_else(|| DecodeError::new(ErrorKind::OutOfRange { expected }, None))
    }

    fn float(self) -> Result<f64> {
        let number = self.as_f64().ok_or_else(|| Input::unexpected(&self, "a number"))?;
        if number.is_finite() { Ok(number) } else { Err(DecodeError::new(ErrorKind::BadNumber, None)) }
    }

    fn string(self) -> Result<String> {
        match self {
            Self::String(text) => Ok(text),
            other => Err(Input::unexpected(&other, "a string")),
        }
    }

    fn name<T: for<'s> From<&'s str>>(self, _known: impl FnOnce(&[u8]) -> Option<T>) -> Result<T> {
        self.string().map(|name| T::from(&name))
    }

    fn list<T: Wire>(self) -> Result<Vec<T>> {
        let Self::Array(items) = self else { return Err(Input::unexpected(&self, "an array")) };
        let items = items.into_iter().enumerate();
        items.map(|(index, item)| T::read(item).map_err(|error| error.under(&index.to_string()))).collect()
    }

    fn boxed<T: Wire>(self) -> Result<Box<T>> {
        T::read(self).map(Box::new)
    }

    fn object<T: Object>(self, tag: Option<&str>) -> Result<T> {
        let Self::Object(members) = self else { return Err(Input::unexpected(&self, "an object")) };
        let (mut draft, mut unknown) = (T::EMPTY, Members::new());
        for (key, value) in members {
            if let Some(index) = place_of(T::KEYS, &key, 0) {
                T::member(&mut draft, index, value).map_err(|error| error.under(&key))?;
            } else if tag != Some(key.as_str()) {
                unknown.insert(key, value);
            }
        }
        T::finish(draft, unknown)
    }

    fn tag(self, tag: &str) -> Result<(String, Self)> {
        match self.as_object().map(|members| members.get(tag)) {
            None => Err(Input::unexpected(&self, "an object")),
            Some(None) => Err(DecodeError::missing(tag)),
            Some(Some(Self::String(name))) => Ok((name.clone(), self)),
            Some(Some(other)) => Err(Input::unexpected(other, "a string").under(tag)),
        }
    }

    fn members(self) -> Result<Members> {
        match self {
            Self::Object(members) => Ok(members.into()),
            other => Err(Input::unexpected(&other, "an object")),
        }
    }

    fn first_byte(&mut self) -> Option<u8> {
        Some(match self {
            Self::Null => b'n',
            Self::Bool(true) => b't',
            Self::Bool(false) => b'f',
            Self::Int(_) | Self::Uint(_) | Self::Big(_) | Self::Float(_) => b'0',
            Self::String(_) => b'"',
            Self::Array(_) => b'[',
            Self::Object(_) => b'{',
        })
    }

    #[cold]
    fn unexpected(&self, expected: &'static str) -> DecodeError {
        let found = match self {
            Self::Null => "null",
            Self::Bool(_) => "a boolean",
            Self::Int(_) | Self::Uint(_) | Self::Big(_) | Self::Float(_) => "a number",
            Self::String(_) => "a string",
            Self::Array(_) => "an array",
            Self::Object(_) => "an object",
        };
        DecodeError::new(ErrorKind::WrongType { expected, found }, None)
    }

    fn extern_type<T: ExternType>(self) -> Result<T> {
        T::from_value(self).map_err(rejected)
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

    fn integer(self, whole: Whole) -> Value {
        number(Number::Whole(whole))
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

    fn member<T: Wire>(&mut self, key: &Key, value: &T) -> std::result::Result<(), Infallible> {
        self.unknown(key.name, value)
    }

    fn text(&mut self, key: &Key, text: &str) -> std::result::Result<(), Infallible> {
        self.0.insert(key.name.to_owned(), text.into());
        Ok(())
    }

    fn unknown<T: Wire>(&mut self, key: &str, value: &T) -> std::result::Result<(), Infallible> {
        self.0.insert(key.to_owned(), value.put(Tree));
        Ok(())
    }
}
