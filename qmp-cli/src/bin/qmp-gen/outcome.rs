//! How a command ended.

use std::fmt::{self, Display};

/// How a command ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// Nothing is wrong.
    Clean,
    /// The documents have problems, or files are not what they would be.
    Different,
}

/// Why a command could not do its work.
#[derive(Debug)]
pub struct Failure(pub String);

impl Failure {
    /// `what` could not be done to `path`.
    pub fn new(what: &str, path: impl Display, error: impl Display) -> Self {
        Self(format!("cannot {what} `{path}`: {error}"))
    }
}

impl Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// What a command returns.
pub type Result<T = Outcome> = std::result::Result<T, Failure>;
