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
//!
//! # What there is to know of an event
//!
//! [`EventKind`] has the facts that do not depend on a line: since when there is such an event, whether it is on its way out, how QEMU
//! limits its rate. [`Event::subject`] tells which device, node or job it is about.
//!
//! ```
//! use qmp_events::{Event, EventKind};
//!
//! let event: Event = r#"{"event": "BLOCK_JOB_PENDING", "data": {"type": "mirror", "id": "copy"}}"#.parse()?;
//! assert_eq!(event.kind(), Some(EventKind::BlockJobPending));
//! assert_eq!(event.subject(), Some("copy"));
//! assert_eq!(EventKind::BlockJobPending.since().map(|version| version.to_string()), Some("2.12".to_owned()));
//! assert_eq!("STOP".parse::<EventKind>()?.name(), "STOP");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Nothing is lost
//!
//! A newer QEMU sends events, members, values and branches that this version does not know. They are kept, listed by
//! [`Event::unknowns`], and written back. What no QEMU sends is an error with its place.
//!
//! ```
//! use qmp_events::{Event, EventData};
//!
//! let line = r#"{"event": "RESET", "data": {"guest": true, "reason": "solar-flare", "strength": 9}}"#;
//! let event: Event = line.parse()?;
//! assert_eq!(event.unknowns(), ["/data/reason", "/data/strength"]);
//! assert_eq!(event.to_json(), line);
//!
//! let error = r#"{"event": "RESET", "data": {"guest": 1}}"#.parse::<Event>().unwrap_err();
//! assert_eq!(error.to_string(), "event `RESET`, `data.guest`: expected a boolean, found a number at byte 37");
//! # Ok::<(), qmp_events::DecodeError>(())
//! ```
//!
//! # A method for each event
//!
//! ```
//! use qmp_events::{Event, Handler, Watchdog};
//!
//! struct Log(Vec<String>);
//!
//! impl Handler for Log {
//!     fn watchdog(&mut self, _event: &Event, data: &Watchdog) {
//!         self.0.push(format!("the watchdog fired: {}", data.action));
//!     }
//!
//!     fn other(&mut self, event: &Event) {
//!         self.0.push(event.name().to_owned());
//!     }
//! }
//!
//! let mut log = Log(Vec::new());
//! for line in [r#"{"event": "WATCHDOG", "data": {"action": "reset"}}"#, r#"{"event": "STOP"}"#] {
//!     line.parse::<Event>()?.dispatch(&mut log);
//! }
//! assert_eq!(log.0, ["the watchdog fired: reset", "STOP"]);
//! # Ok::<(), qmp_events::DecodeError>(())
//! ```
//!
//! # Where events come from
//!
//! The module `stream` (feature `stream`, default) connects to a socket, negotiates, and yields events on a thread of its own; `tokio`
//! does the same as a task, `testing` is a fake QEMU. [`RawEvent`] is what a filter or relay needs, [`Message`] what a client of
//! commands needs. A fork of QEMU makes types for events of its own by `qmp_gen::Builder` and [`include_events!`].

#![cfg_attr(
    not(test),
    deny(
        clippy::unwrap_used,
        clippy::expect_used,
        clippy::panic,
        clippy::indexing_slicing,
        clippy::unreachable
    )
)]

// Generated code names this crate from outside and from inside.
extern crate self as qmp_events;

/// The types of QEMU's events. `build.rs` names the file: the committed one, or the one that it generated.
mod generated {
    include!(env!("QMP_EVENTS_RS"));
}
mod record;
#[doc(hidden)]
pub mod runtime;
#[cfg(feature = "stream")]
pub mod stream;
#[cfg(all(feature = "testing", unix))]
pub mod testing;

#[cfg(feature = "tokio")]
pub use stream::tokio;

pub use record::Record;
pub use runtime::{
    BadVersion, DecodeError, EmptyBranch, ErrorClass, ErrorKind, ExternType, Failure, Greeting, Inline,
    Members, MembersIter, NotATime, RateLimit, Success, Timestamp, UnknownBranch, UnknownEvent, UnknownKind,
    Value, Version, WrongEvent,
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

/// The code of these pages compiles and runs.
#[cfg(all(doctest, feature = "stream"))]
#[doc = include_str!("../COMING-FROM.md")]
#[doc = include_str!("../README.md")]
mod pages {}
