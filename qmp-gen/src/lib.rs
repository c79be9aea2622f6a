//! Generates Rust types and reference documentation from a specification of QEMU's QMP events.
#![doc = ""]
pub mod diagnostic;
pub mod source;
