//! What a source received.

use std::sync::Arc;
use std::time::SystemTime;

use qmp_events::stream::{Error, Next};

/// Something that came, from where, and when.
pub struct Arrival {
    /// The source's name.
    pub source: Arc<str>,
    /// When it came, or was read.
    pub at: SystemTime,
    /// How it came.
    pub origin: Origin,
    /// What it is.
    pub next: Next,
}

/// How something came.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Origin {
    /// From a QEMU, now.
    Live,
    /// From a text that does not say when it came.
    Text,
    /// From a text that says when it came.
    DatedText,
    /// From a record.
    Record,
}

/// What went wrong at a source, which is named once.
pub fn named(source: &str, error: &Error) -> String {
    match error {
        Error::Connect { .. } => error.to_string(),
        _ => format!("{source}: {error}"),
    }
}
