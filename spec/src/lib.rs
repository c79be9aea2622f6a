//! The specification of QEMU's QMP events, as three documents.
//!
//! This crate contains only data, so that a build script can depend on it instead of on a path outside its own
//! package. The README describes the notation of the documents and the sources of their facts.

/// The events text document: every event with its members, versions, examples and notes.
pub const EVENTS: &str = include_str!("../qmp-events.txt");

/// The QAPI schema of the types that [`EVENTS`] names.
pub const SCHEMA: &str = include_str!("../qapi-schema.json");

/// Sequences of these events, such as a reboot: who sends what, in which order.
pub const SEQUENCES: &str = include_str!("../sequences.txt");
