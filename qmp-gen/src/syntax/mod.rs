//! The languages that are read: the events text document, the QAPI schema, the reStructuredText in its documentation, and
//! sequences.
//!
//! Each folder turns a source into an AST with spans. An AST describes the source; `resolve` determines its meaning.

mod builtin;
pub mod conditions;
pub mod qapi;
pub mod rst;
pub mod sequence;
pub mod text;

pub use builtin::Builtin;

/// Whether a grammar is the one that a parser was generated from: it has the same fingerprint, FNV-1a.
#[allow(clippy::indexing_slicing, reason = "a constant function has no iterators")]
const fn parser_fits(grammar: &[u8], fingerprint: u64) -> bool {
    let (mut hash, mut at) = (0xcbf2_9ce4_8422_2325_u64, 0);
    while at < grammar.len() {
        hash = (hash ^ grammar[at] as u64).wrapping_mul(0x0100_0000_01b3);
        at += 1;
    }
    hash == fingerprint
}
