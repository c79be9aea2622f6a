//! The languages that are read: the events text document, the QAPI schema, and the reStructuredText in its documentation.
//!
//! Each folder turns a source into an AST with spans. An AST says what stands where; what it means is for `resolve`.

mod builtin;
pub mod qapi;
pub mod rst;
pub mod text;

pub use builtin::Builtin;
