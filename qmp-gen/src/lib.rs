//! Generates Rust types and reference documentation from a specification of QEMU's QMP events.

// The parsers that pest expands name it.
extern crate alloc;

pub mod compare;
pub mod diagnostic;
pub mod emit;
#[cfg(feature = "cli")]
pub mod introspect;
pub mod load;
pub mod model;
pub mod resolve;
#[cfg(feature = "sample")]
pub mod sample;
pub mod source;
pub mod sync;
pub mod syntax;
