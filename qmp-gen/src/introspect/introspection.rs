//! The description that a QEMU gives of itself, or why a text does not contain it.

use std::fmt;

use crate::compare::Detail;
use crate::model::{Model, Version};

/// Why a text has no reply that says which events a QEMU has.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Error {
    /// The text is empty.
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

pub(super) type Result<T> = std::result::Result<T, Error>;

/// The description that a QEMU gives of itself.
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
