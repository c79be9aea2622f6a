//! What a running QEMU says of itself, as a model: its reply to `query-qmp-schema`, or to `query-events` before QEMU 2.5.
//!
//! Takes replies in the forms in which people save them: a reply or only what it returns, a whole session with its greeting and other
//! replies, what `qmp-shell` or `virsh qemu-monitor-command` print, with prompts and log prefixes between.

mod literal;
mod saved;
mod schema;

use std::fmt;

use crate::compare::Detail;
use crate::model::{Model, Version};

/// Why a text has no reply that says which events a QEMU has.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Error {
    /// There is no text.
    Empty,
    /// The text has no JSON.
    NoJson,
    /// The JSON has no end; it starts in this line.
    Truncated {
        /// The line, counted from 1.
        line: usize,
    },
    /// QEMU replied with an error instead.
    Refused(String),
    /// A reply returned an empty list.
    EmptyList,
    /// There is JSON, but no list of a schema or of events.
    NoSchema,
    /// The schema is not of the form that QEMU documents; this is where.
    Form(String),
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not a reply to query-qmp-schema: ")?;
        match self {
            Self::Empty => f.write_str("it is empty"),
            Self::NoJson => f.write_str("it has no JSON"),
            Self::Truncated { line } => write!(f, "the JSON that starts in line {line} has no end"),
            Self::Refused(text) => write!(f, "QEMU replied with an error, {text}"),
            Self::EmptyList => f.write_str("the list is empty"),
            Self::NoSchema => f.write_str("no list in it has the entries of a schema"),
            Self::Form(place) => f.write_str(place),
        }
    }
}

impl std::error::Error for Error {}

type Result<T> = std::result::Result<T, Error>;

/// What a QEMU says of itself.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Introspection {
    /// Its events, and the types that they reach.
    pub model: Model,
    /// How much of that is known: of a reply to `query-events`, only names.
    pub detail: Detail,
    /// The release, if a greeting or another reply says it.
    pub version: Option<Version>,
}

/// What the reply in `text` says. Of several, the last one is taken.
///
/// # Errors
/// Returns an error if no reply in it says which events the QEMU has.
pub fn read(text: &str) -> Result<Introspection> {
    saved::read(text)
}

/// The text of a saved file: UTF-8, or UTF-16 as some shells write it. What is not text becomes U+FFFD.
#[must_use]
pub fn decode(bytes: &[u8]) -> String {
    let units = |unit: fn([u8; 2]) -> u16| -> String {
        let units = bytes.chunks_exact(2).skip(1).map(|pair| unit([pair[0], pair[1]]));
        char::decode_utf16(units).map(|it| it.unwrap_or(char::REPLACEMENT_CHARACTER)).collect()
    };
    match bytes {
        [0xFF, 0xFE, ..] => units(u16::from_le_bytes),
        [0xFE, 0xFF, ..] => units(u16::from_be_bytes),
        _ => String::from_utf8_lossy(bytes).into_owned(),
    }
}
