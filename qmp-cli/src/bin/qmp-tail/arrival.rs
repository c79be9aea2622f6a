//! What a source received.

use std::time::SystemTime;

use qmp_events::stream::{Error, Next};

/// Something that came, from where, and when.
pub struct Arrival {
    /// The source's name.
    pub source: String,
    /// When it came.
    pub at: SystemTime,
    /// What it is.
    pub next: Next,
}

/// What went wrong at a source, which is named once.
pub fn named(source: &str, error: &Error) -> String {
    match error {
        Error::Connect { .. } => error.to_string(),
        _ => format!("{source}: {error}"),
    }
}
