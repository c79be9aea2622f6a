//! JSON values that no type describes: members and events from the future.

use std::collections::BTreeMap;
use std::fmt::{self, Write as _};
use std::hash::{Hash, Hasher};

use super::error::{DecodeError, ErrorKind};
use super::pull::{Guess, Number, Parser, Result, Whole};
use super::write::{integer, string};

/// Any JSON value.
///
/// Two values are equal if their JSON is: the order of keys does not count. Integers keep all their digits; numbers with a fraction or
/// an exponent are the nearest `f64`.
///
/// ```
/// use qmp_events::Event;
///
/// let line = r#"{"event": "LATER", "data": {"mask": 340282366920938463463374607431768211455}}"#;
/// assert_eq!(line.parse::<Event>()?.to_json(), line);
/// # Ok::<(), qmp_events::DecodeError>(())
/// ```
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub enum Value {
    /// `null`
    #[default]
    Null,
    /// `true` or `false`
    Bool(bool),
    /// A whole number within `i64`.
    Int(i64),
    /// A whole number beyond `i64`.
    Uint(u64),
    /// A whole number beyond 64 bits, as text. Formats of serde get the nearest `f64`.
    Big(Box<str>),
    /// Any other number; finite.
    Float(f64),
    /// A string.
    String(String),
    /// A list.
    Array(Vec<Value>),
    /// An object.
    Object(BTreeMap<String, Value>),
}

impl Value {
    /// The member `key` of an object.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<&Self> {
        match self {
            Self::Object(members) => members.get(key),
            _ => None,
        }
    }

    /// The text of a string.
    #[must_use]
    pub fn as_str(&self) -> Option<&str> {
        match self {
            Self::String(text) => Some(text),
            _ => None,
        }
    }

    /// A whole number within `i64`.
    #[must_use]
    pub fn as_i64(&self) -> Option<i64> {
        match *self {
            Self::Int(number) => Some(number),
            _ => None,
        }
    }

    /// A whole number that is not negative.
    #[must_use]
    pub fn as_u64(&self) -> Option<u64> {
        match *self {
            Self::Int(number) => number.try_into().ok(),
            Self::Uint(number) => Some(number),
            _ => None,
        }
    }

    /// Any number, as the nearest `f64`.
    #[must_use]
    #[expect(clippy::cast_precision_loss, reason = "the nearest number is what is asked for")]
    pub fn as_f64(&self) -> Option<f64> {
        match self {
            Self::Int(number) => Some(*number as f64),
            Self::Uint(number) => Some(*number as f64),
            Self::Big(digits) => digits.parse().ok(),
            Self::Float(number) => Some(*number),
            _ => None,
        }
    }

    /// The items of a list.
    #[must_use]
    pub fn as_array(&self) -> Option<&[Self]> {
        match self {
            Self::Array(items) => Some(items),
            _ => None,
        }
    }

    /// The members of an object.
    #[must_use]
    pub fn as_object(&self) -> Option<&BTreeMap<String, Self>> {
        match self {
            Self::Object(members) => Some(members),
            _ => None,
        }
    }

    /// Whether it is `null`.
    #[must_use]
    pub fn is_null(&self) -> bool {
        matches!(self, Self::Null)
    }

    /// `true` or `false`.
    #[must_use]
    pub fn as_bool(&self) -> Option<bool> {
        match *self {
            Self::Bool(value) => Some(value),
            _ => None,
        }
    }
}

/// Reads a JSON text.
///
/// ```
/// use qmp_events::Value;
///
/// let value: Value = r#"{"id": 7, "tags": ["a"]}"#.parse()?;
/// assert_eq!(value.get("id").and_then(Value::as_u64), Some(7));
/// assert!("{".parse::<Value>().is_err());
/// # Ok::<(), qmp_events::DecodeError>(())
/// ```
impl std::str::FromStr for Value {
    type Err = DecodeError;

    fn from_str(text: &str) -> Result<Self> {
        let mut parser = Parser::new(text, Guess::Nothing);
        let value = pull_value(&mut parser)?;
        parser.end()?;
        Ok(value)
    }
}

impl PartialEq for Value {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Null, Self::Null) => true,
            (Self::Bool(a), Self::Bool(b)) => a == b,
            (Self::Int(a), Self::Int(b)) => a == b,
            (Self::Uint(a), Self::Uint(b)) => a == b,
            (Self::Big(a), Self::Big(b)) => a == b,
            (Self::Float(a), Self::Float(b)) => a.to_bits() == b.to_bits(),
            (Self::String(a), Self::String(b)) => a == b,
            (Self::Array(a), Self::Array(b)) => a == b,
            (Self::Object(a), Self::Object(b)) => a == b,
            _ => false,
        }
    }
}

// Floats are compared by their bits, and JSON has no NaN.
impl Eq for Value {}

impl Hash for Value {
    fn hash<H: Hasher>(&self, state: &mut H) {
        std::mem::discriminant(self).hash(state);
        match self {
            Self::Null => {}
            Self::Bool(value) => value.hash(state),
            Self::Int(value) => value.hash(state),
            Self::Uint(value) => value.hash(state),
            Self::Big(value) => value.hash(state),
            Self::Float(value) => value.to_bits().hash(state),
            Self::String(value) => value.hash(state),
            Self::Array(value) => value.hash(state),
            Self::Object(value) => value.hash(state),
        }
    }
}

/// As JSON, spaced and escaped as QEMU does it.
impl fmt::Display for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut text = String::new();
        self.write_text(&mut text);
        f.write_str(&text)
    }
}

/// Reads any value from a text.
pub(super) fn pull_value(parser: &mut Parser<'_>) -> Result<Value> {
    Ok(match parser.skip_space() {
        Some(b'"') => Value::String(parser.string()?.into_owned()),
        Some(b'{') => Value::Object(pull_members(parser)?),
        Some(b'[') => Value::Array(parser.items(pull_value)?),
        Some(b't' | b'f') => Value::Bool(parser.bool()?),
        Some(b'n') => {
            parser.null()?;
            Value::Null
        }
        Some(b'-' | b'0'..=b'9') => number(parser.number()?),
        _ => return Err(parser.unexpected("a value")),
    })
}

impl Value {
    /// Writes it as JSON text.
    pub(super) fn write_text(&self, out: &mut String) {
        match self {
            Self::Null => out.push_str("null"),
            Self::Bool(value) => out.push_str(if *value { "true" } else { "false" }),
            Self::Int(value) => integer(*value < 0, value.unsigned_abs(), out),
            Self::Uint(value) => integer(false, *value, out),
            Self::Big(digits) => out.push_str(digits),
            Self::Float(value) => float(*value, out),
            Self::String(text) => string(text, out),
            Self::Array(items) => {
                out.push('[');
                for (index, item) in items.iter().enumerate() {
                    out.push_str(if index == 0 { "" } else { ", " });
                    item.write_text(out);
                }
                out.push(']');
            }
            Self::Object(members) => {
                out.push('{');
                for (index, (key, value)) in members.iter().enumerate() {
                    out.push_str(if index == 0 { "" } else { ", " });
                    string(key, out);
                    out.push_str(": ");
                    value.write_text(out);
                }
                out.push('}');
            }
        }
    }
}

/// Writes the shortest form that reads back as the same number, always with a point or an exponent.
fn float(number: f64, out: &mut String) {
    let _always_fits = write!(out, "{number:?}");
}

pub(super) fn number(number: Number<'_>) -> Value {
    match number {
        Number::Big(digits) => Value::Big(digits.into()),
        Number::Float(value) => Value::Float(value),
        Number::Whole(Whole { negative: true, magnitude }) => {
            Value::Int(0_i64.wrapping_sub_unsigned(magnitude))
        }
        Number::Whole(Whole { magnitude, .. }) => match magnitude.try_into() {
            Ok(value) => Value::Int(value),
            Err(_) => Value::Uint(magnitude),
        },
    }
}

/// About what an entry of a map takes: its node holds eleven of them, and is half full at worst.
const ENTRY: usize = 2 * (size_of::<String>() + size_of::<Value>() + 8);

/// Counts the memory of another entry in a map that has `len` of them.
pub(super) fn spend_entry(parser: &mut Parser<'_>, len: usize) -> Result<()> {
    parser.spend(if len == 0 { 6 * ENTRY } else { ENTRY })
}

pub(super) fn pull_members(parser: &mut Parser<'_>) -> Result<BTreeMap<String, Value>> {
    let mut members = BTreeMap::new();
    parser.open()?;
    if parser.is_empty(b'}') {
        return Ok(members);
    }
    loop {
        let key = parser.key()?.into_owned();
        let value = pull_value(parser).map_err(|error| error.under(&key))?;
        spend_entry(parser, members.len())?;
        if members.insert(key.clone(), value).is_some() && !parser.takes_duplicates() {
            return Err(parser.error(ErrorKind::DuplicateKey).under(&key));
        }
        if !parser.more(b'}')? {
            return Ok(members);
        }
    }
}

impl From<bool> for Value {
    fn from(value: bool) -> Self {
        Self::Bool(value)
    }
}

impl From<i64> for Value {
    fn from(number: i64) -> Self {
        Self::Int(number)
    }
}

impl From<i32> for Value {
    fn from(number: i32) -> Self {
        Self::Int(number.into())
    }
}

impl From<u32> for Value {
    fn from(number: u32) -> Self {
        Self::Int(number.into())
    }
}

impl From<u64> for Value {
    fn from(number: u64) -> Self {
        i64::try_from(number).map_or(Self::Uint(number), Self::Int)
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::String(text.to_owned())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::String(text)
    }
}

impl<T: Into<Value>> From<Vec<T>> for Value {
    fn from(items: Vec<T>) -> Self {
        Self::Array(items.into_iter().map(Into::into).collect())
    }
}
