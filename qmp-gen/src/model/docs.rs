//! Documentation: structured text, whatever the format of the document that it is from.
//!
//! What holds: a paragraph is not empty, adjacent texts are one, and a text holds no markup of any format. An [`Inline::Reference`] names an
//! event, a type or a command, which the model may lack: emitters link it only if it exists.

mod block;
mod plain;
#[cfg(feature = "serde")]
pub(super) mod serial;

pub use block::{Admonition, Block, Definition, Docs, Inline};
