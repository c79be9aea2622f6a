//! The two languages that are read: the events text document and the QAPI schema.
//!
//! Each folder turns a source into an AST with spans. An AST says what stands where; what it means is for `resolve`.

mod builtin;
pub mod qapi;
pub mod text;

pub use builtin::Builtin;
