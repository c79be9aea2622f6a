//! The specification of QEMU's QMP events, as two documents.
//!
//! This crate is data: a build script that depends on it finds the documents without a path out of its own
//! package. The README beside them tells how they are written and where their facts come from.

/// The events text document: every event with its members, versions, examples and notes.
pub const EVENTS: &str = include_str!("../qmp-events.txt");

/// The QAPI schema of the types that [`EVENTS`] names.
pub const SCHEMA: &str = include_str!("../qapi-schema.json");
