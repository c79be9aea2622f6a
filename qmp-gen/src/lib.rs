//! Generates Rust types and reference documentation from a specification of QEMU's QMP events.
//!
//! A build script takes [`Builder`]; the stages behind it are modules, in the order in which a document goes through them: [`source`],
//! [`syntax`], [`resolve`], [`model`], [`plan`], [`emit`].

#[cfg(all(doctest, feature = "builtin"))]
#[doc = include_str!("../README.md")]
struct Readme;

// The parsers that pest expands name it.
extern crate alloc;

pub mod builder;
#[cfg(feature = "compare")]
pub mod compare;
pub mod diagnostic;
pub mod emit;
#[cfg(feature = "compare")]
pub mod introspect;
pub mod key_order;
pub mod load;
pub mod model;
pub mod plan;
pub mod resolve;
#[cfg(feature = "sample")]
pub mod sample;
pub mod source;
pub mod sync;
pub mod syntax;

pub use builder::{Builder, Error, Generated};
pub use plan::{DocPolicy, Format};
