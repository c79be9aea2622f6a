//! A pull parser for JSON in memory.
//!
//! Accepts any bytes. It takes exactly the JSON of RFC 8259, in UTF-8, nested up to [`MAX_DEPTH`] deep, and reports the first
//! byte that is not. It copies nothing but strings with escapes. Nothing here knows of events.

mod members;
mod number;
mod parser;
mod skip;
mod string;
mod timestamp;

pub use number::{Number, Whole};
#[cfg(feature = "stream")]
pub(crate) use parser::utf8;
pub use parser::{Duplicates, Guess, MAX_DEPTH, Mark, Parser, Result};
#[cfg(feature = "stream")]
pub(crate) use string::plain;
