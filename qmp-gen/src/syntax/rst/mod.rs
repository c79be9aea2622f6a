//! reStructuredText, as far as QEMU's documentation uses it: [`parse`] turns lines into [`ast::Block`]s, and [`session`] reads an example.
//!
//! Any text is accepted; what is not markup is text. Afterwards no [`ast::Inline::Text`] holds markup that belongs together, and blocks nest at
//! most [`MAX_DEPTH`] deep. Time is proportional to the length of the text.

pub mod ast;
pub(crate) mod block;
mod inline;
mod json;
mod line;
mod parser;
mod table;

pub use block::parse;
pub use inline::inline;
pub use json::{Message, Repair, session};
