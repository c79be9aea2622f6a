//! What a specification lacks of a QEMU source tree, and a draft of it.

mod document;
mod draft;
mod notation;
mod rates;
mod report;
mod schema;
mod specification;
#[cfg(test)]
mod strip;
#[cfg(test)]
mod tests;
mod tree;

pub use draft::track;
pub use report::Report;
pub use specification::Specification;
pub use tree::Tree;

/// What is in a draft where a person has to write.
pub const TODO: &str = "TODO";
