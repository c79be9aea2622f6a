//! Generates Rust types and reference documentation from a specification of QEMU's QMP events.
pub mod diagnostic;
pub mod model;
pub mod source;
