//! How much a problem matters.

/// Whether a problem keeps the output from being made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// The input was understood, but is probably not what its author meant.
    Warning,
    /// The input has no meaning; nothing is written.
    Error,
}
