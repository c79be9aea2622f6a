//! QEMU's QMP events as Rust types: every QEMU since 2.1, nothing lost.

// Generated code names this crate from outside and from inside.
extern crate self as qmp_events;

pub mod runtime;

pub use runtime::{
    DecodeError, ErrorKind, Inline, Members, RateLimit, Timestamp, UnknownBranch, UnknownEvent, UnknownKind, Value, Version,
};

mod generated {
    include!("/tmp/seed.rs");
}

pub use generated::*;
