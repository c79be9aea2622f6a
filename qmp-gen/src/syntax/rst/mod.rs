//! reStructuredText, as far as QEMU's documentation uses it: [`parse`] turns lines into [`ast::Block`]s, and [`session`] reads an example.
//!
//! Any text is accepted; what is not markup is text. Afterwards no [`ast::Inline::Text`] holds markup that belongs together, and blocks nest at
//! most [`MAX_DEPTH`] deep. Time is proportional to the length of the text.

pub mod ast;
mod block;
mod inline;
mod json;
mod table;

/// The parser that pest made of `grammar.pest`.
#[allow(dead_code, unused_qualifications, clippy::all, clippy::pedantic, reason = "pest wrote it")]
mod parser {
    pub(super) struct RstParser;

    include!(concat!(env!("CARGO_MANIFEST_DIR"), "/generated/rst_parser.rs"));
}

pub use block::parse;
pub use inline::inline;
pub use json::{Message, Repair, Session, session};

/// How deep blocks may nest. Deeper ones are part of the block around them.
pub const MAX_DEPTH: usize = 16;
