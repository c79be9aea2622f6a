//! What functions of this program return.

/// An error is a sentence for the person who ran the program.
pub type Result<T = ()> = std::result::Result<T, Box<dyn std::error::Error>>;
