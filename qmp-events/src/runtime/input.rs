//! Where values are read from: a JSON text, or a [`Value`], without a text in between.

use super::error::{DecodeError, ErrorKind};
use super::foreign::{ExternType, rejected};
use super::object::{Object, place_of};
use super::pull::{Number, Parser, Result, Whole};
use super::union::peek_tag;
use super::value::{Members, Value, pull_value};
use super::wire::{Source, Wire};

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
    fn integer<T: TryFrom<i128>>(self, expected: &'static str) -> Result<T>;

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

    /// Reads a value of an enum.
    ///
    /// # Errors
    /// Returns an error if it is not a string.
    fn name<T: for<'s> From<&'s str>>(self) -> Result<T>;

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

/// The allocator's overhead for a small allocation.
const ALLOCATION: usize = 16;

impl Input for &mut Parser<'_> {
    fn value(self) -> Result<Value> {
        pull_value(self)
    }

    #[inline]
    fn bool(self) -> Result<bool> {
        Parser::bool(self)
    }

    #[inline]
    fn integer<T: TryFrom<i128>>(self, expected: &'static str) -> Result<T> {
        self.skip_space();
        let start = self.at();
        let Some(whole) = self.whole() else { return Err(no_integer(self, expected)) };
        match whole.narrow() {
            Some(value) => Ok(value),
            None => Err(self.rewound(start).error(ErrorKind::OutOfRange { expected })),
        }
    }

    fn float(self) -> Result<f64> {
        #[expect(
            clippy::cast_precision_loss,
            reason = "the member is a floating-point number by its specification"
        )]
        self.number().map(|number| match number {
            Number::Float(value) => value,
            // The number was checked to be finite.
            Number::Big(digits) => digits.parse().unwrap_or(f64::MAX),
            Number::Whole(Whole { negative: true, magnitude }) => -(magnitude as f64),
            Number::Whole(Whole { magnitude, .. }) => magnitude as f64,
        })
    }

    #[inline]
    fn string(self) -> Result<String> {
        Parser::string(self).map(std::borrow::Cow::into_owned)
    }

    #[inline]
    fn name<T: for<'s> From<&'s str>>(self) -> Result<T> {
        match Parser::string(self) {
            Ok(name) => Ok(T::from(&*name)),
            Err(error) => Err(error),
        }
    }

    fn list<T: Wire>(self) -> Result<Vec<T>> {
        if self.skip_space() != Some(b'[') {
            return Err(Parser::unexpected(self, "an array"));
        }
        self.open()?;
        let mut items = Vec::new();
        if self.is_empty(b']') {
            return Ok(items);
        }
        loop {
            items.push(T::read(&mut *self).map_err(|error| error.under(&items.len().to_string()))?);
            // A vector grows to twice its size, and what an element owns is allocated separately.
            self.spend(2 * size_of::<T>() + ALLOCATION)?;
            if !self.more(b']')? {
                return Ok(items);
            }
        }
    }

    #[inline]
    fn boxed<T: Wire>(self) -> Result<Box<T>> {
        match T::read(&mut *self) {
            Ok(value) => match self.spend(size_of::<T>()) {
                Ok(()) => Ok(Box::new(value)),
                Err(error) => Err(error),
            },
            Err(error) => Err(error),
        }
    }

    #[inline(always)]
    #[expect(clippy::inline_always, reason = "one function less to compile for each type")]
    fn object<T: Object>(self, tag: Option<&str>) -> Result<T> {
        T::pull_object(self, tag)
    }

    fn tag(self, tag: &str) -> Result<(String, Self)> {
        peek_tag(self, tag).map(|name| (name, self))
    }

    fn members(self) -> Result<Members> {
        Members::pull(self)
    }

    fn first_byte(&mut self) -> Option<u8> {
        self.skip_space()
    }

    fn unexpected(&self, expected: &'static str) -> DecodeError {
        Parser::unexpected(self, expected)
    }

    fn extern_type<T: ExternType>(self) -> Result<T> {
        self.skip_space();
        let start = self.at();
        let value = pull_value(self)?;
        T::from_value(value).map_err(|reason| self.rewound(start).error(ErrorKind::Rejected(reason)))
    }
}

/// Returns the error for input that is not a 64-bit integer.
#[cold]
fn no_integer(parser: &mut Parser<'_>, expected: &'static str) -> DecodeError {
    if !matches!(parser.peek(), Some(b'-' | b'0'..=b'9')) {
        return parser.unexpected("an integer");
    }
    let start = parser.at();
    if let Err(error) = parser.number() {
        return error;
    }
    let fraction = parser.since(start).contains(['.', 'e', 'E']);
    parser.rewound(start).error(if fraction { FRACTION } else { ErrorKind::OutOfRange { expected } })
}

const FRACTION: ErrorKind =
    ErrorKind::WrongType { expected: "an integer", found: "a number with a fraction or an exponent" };

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

    fn integer<T: TryFrom<i128>>(self, expected: &'static str) -> Result<T> {
        let number = match self {
            Self::Int(number) => i128::from(number),
            Self::Uint(number) => i128::from(number),
            Self::Big(_) => i128::MAX,
            Self::Float(_) => return Err(DecodeError::new(FRACTION, None)),
            _ => return Err(Input::unexpected(&self, "an integer")),
        };
        T::try_from(number).map_err(|_| DecodeError::new(ErrorKind::OutOfRange { expected }, None))
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

    fn name<T: for<'s> From<&'s str>>(self) -> Result<T> {
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
