//! QEMU's QMP events as Rust types: every QEMU since 2.1, nothing lost.
//!
//! ```
//! use qmp_events::{Event, EventData};
//!
//! let line = br#"{"timestamp": {"seconds": 1700000000, "microseconds": 5}, "event": "BALLOON_CHANGE", "data": {"actual": 4096}}"#;
//! let event = Event::from_slice(line)?;
//! match &event.data {
//!     EventData::BalloonChange(change) => assert_eq!(change.actual, 4096),
//!     EventData::Unknown(unknown) => println!("new in this QEMU: {}", unknown.name),
//!     _ => {}
//! }
//! assert_eq!(event.to_json().as_bytes(), line);
//! # Ok::<(), qmp_events::DecodeError>(())
//! ```

// Generated code names this crate from outside and from inside.
extern crate self as qmp_events;

pub mod runtime;

pub use runtime::{
    DecodeError, ErrorKind, Inline, Members, RateLimit, Timestamp, UnknownBranch, UnknownEvent, UnknownKind,
    Value, Version,
};

mod generated {
    include!(concat!(env!("OUT_DIR"), "/events.rs"));
}

pub use generated::*;
