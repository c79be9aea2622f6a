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
#[cfg(feature = "stream")]
pub mod stream;
#[cfg(all(feature = "testing", unix))]
pub mod testing;

#[cfg(feature = "tokio")]
pub use stream::tokio;

pub use runtime::{
    DecodeError, ErrorKind, Failure, Greeting, Inline, Members, RateLimit, Success, Timestamp, UnknownBranch,
    UnknownEvent, UnknownKind, Value, Version, WrongEvent,
};

/// Puts the types in place that a build script made with `qmp_gen::Builder::write_to_out_dir`: in a module of their own, since
/// their names are those of this crate's.
///
/// ```ignore
/// pub mod events {
///     qmp_events::include_events!("events.rs");
/// }
/// ```
#[macro_export]
macro_rules! include_events {
    ($file:literal) => {
        include!(concat!(env!("OUT_DIR"), "/", $file));
    };
}

mod generated {
    include_events!("events.rs");
}

pub use generated::*;

/// A line from QEMU: a greeting, an event, or a reply to a command.
pub type Message<'a> = runtime::Message<'a, Event>;

/// An event whose data is checked to be JSON and not decoded.
///
/// ```
/// use qmp_events::{Event, EventKind, RawEvent};
///
/// let line = br#"{"timestamp": {"seconds": 1, "microseconds": 2}, "event": "BALLOON_CHANGE", "data": {"actual": 4096}}"#;
/// let raw = RawEvent::from_slice(line)?;
/// assert_eq!(raw.kind(), Some(EventKind::BalloonChange));
/// assert_eq!(raw.data(), Some(r#"{"actual": 4096}"#));
/// let event = Event::try_from(raw)?;
/// # Ok::<(), qmp_events::DecodeError>(())
/// ```
pub type RawEvent<'a> = runtime::RawEvent<'a, EventData>;
