//! JSON values that no type describes: members and events from the future.

use std::collections::BTreeMap;
use std::fmt;
use std::hash::{Hash, Hasher};

use super::error::ErrorKind;
use super::pull::{Number, Parser, Result, Whole};
use super::wire::{Wire, float};
use super::write::string;

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

    /// `true` or `false`.
    #[must_use]
    pub fn as_bool(&self) -> Option<bool> {
        match *self {
            Self::Bool(value) => Some(value),
            _ => None,
        }
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
        self.write(&mut text);
        f.write_str(&text)
    }
}

impl Wire for Value {
    fn pull(parser: &mut Parser<'_>) -> Result<Self> {
        Ok(match parser.skip_space() {
            Some(b'"') => Self::String(parser.string()?.into_owned()),
            Some(b'{') => Self::Object(pull_members(parser)?),
            Some(b'[') => Self::Array(Vec::pull(parser)?),
            Some(b't' | b'f') => Self::Bool(parser.bool()?),
            Some(b'n') => {
                parser.null()?;
                Self::Null
            }
            Some(b'-' | b'0'..=b'9') => number(parser.number()?),
            _ => return Err(parser.unexpected("a value")),
        })
    }

    fn write(&self, out: &mut String) {
        match self {
            Self::Null => out.push_str("null"),
            Self::Bool(value) => value.write(out),
            Self::Int(value) => value.write(out),
            Self::Uint(value) => value.write(out),
            Self::Big(digits) => out.push_str(digits),
            Self::Float(value) => float(*value, out),
            Self::String(text) => string(text, out),
            Self::Array(items) => items.write(out),
            Self::Object(members) => {
                out.push('{');
                for (index, (key, value)) in members.iter().enumerate() {
                    out.push_str(if index == 0 { "" } else { ", " });
                    string(key, out);
                    out.push_str(": ");
                    value.write(out);
                }
                out.push('}');
            }
        }
    }
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
fn spend_entry(parser: &mut Parser<'_>, len: usize) -> Result<()> {
    parser.spend(if len == 0 { 6 * ENTRY } else { ENTRY })
}

fn pull_members(parser: &mut Parser<'_>) -> Result<BTreeMap<String, Value>> {
    let mut members = BTreeMap::new();
    parser.open()?;
    if parser.is_empty(b'}') {
        return Ok(members);
    }
    loop {
        let key = parser.key()?.into_owned();
        let value = Value::pull(parser).map_err(|error| error.under(&key))?;
        spend_entry(parser, members.len())?;
        if members.insert(key.clone(), value).is_some() && !parser.takes_duplicates() {
            return Err(parser.error(ErrorKind::DuplicateKey).under(&key));
        }
        if !parser.more(b'}')? {
            return Ok(members);
        }
    }
}

/// Members that the specification does not know, kept so that they are written back.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
#[expect(clippy::box_collection, reason = "one word in every struct, where a map would take three")]
pub struct Members(Option<Box<BTreeMap<String, Value>>>);

impl Members {
    /// Reads an object.
    pub(super) fn pull(parser: &mut Parser<'_>) -> Result<Self> {
        match parser.skip_space() {
            Some(b'{') => pull_members(parser).map(Self::from),
            _ => Err(parser.unexpected("an object")),
        }
    }

    /// Reads the value of `key`, which occurs once.
    pub(super) fn pull_one(&mut self, parser: &mut Parser<'_>, key: &str) -> Result<bool> {
        let value = Value::pull(parser)?;
        spend_entry(parser, self.len())?;
        Ok(self.insert(key, value).is_some())
    }

    /// No members.
    #[must_use]
    pub const fn new() -> Self {
        Self(None)
    }

    /// Whether there is none.
    #[must_use]
    #[inline]
    pub fn is_empty(&self) -> bool {
        self.0.as_ref().is_none_or(|members| members.is_empty())
    }

    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.as_ref().map_or(0, |members| members.len())
    }

    /// The value of `key`.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<&Value> {
        self.0.as_ref()?.get(key)
    }

    /// All of them, by key.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Value)> {
        self.0.iter().flat_map(|members| members.iter()).map(|(key, value)| (key.as_str(), value))
    }

    /// Adds one; returns the value that `key` had before.
    pub fn insert(&mut self, key: impl Into<String>, value: Value) -> Option<Value> {
        self.0.get_or_insert_default().insert(key.into(), value)
    }

    /// Takes one out.
    pub fn remove(&mut self, key: &str) -> Option<Value> {
        let members = self.0.as_mut()?;
        let value = members.remove(key);
        if members.is_empty() {
            self.0 = None;
        }
        value
    }
}

impl From<BTreeMap<String, Value>> for Members {
    fn from(members: BTreeMap<String, Value>) -> Self {
        Self(if members.is_empty() { None } else { Some(Box::new(members)) })
    }
}

impl From<Members> for Value {
    fn from(members: Members) -> Self {
        Self::Object(members.0.map(|members| *members).unwrap_or_default())
    }
}
