//! QMP events of QEMU as Rust types, for every QEMU since 2.1.
//!
//! Decode a line from a QMP socket and match on the event:
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
//! println!("{event}"); // BALLOON_CHANGE actual=4096
//! # Ok::<(), qmp_events::DecodeError>(())
//! ```
//!
//! | to | use |
//! |---|---|
//! | see all events and their data | [`EventData`] |
//! | receive events from a running QEMU | `stream` with a thread, `tokio` with a task |
//! | decode a line | [`Event::from_slice`], [`Event::from_slice_lenient`] |
//! | decode an event that libvirt or another library passes in parts | [`Event::from_parts`] |
//! | decode a recording | [`Event::from_lines`], [`Record`] |
//! | look at an event without decoding its data | [`RawEvent`] |
//! | distinguish events from replies and the greeting | [`Message`] |
//! | write a method for each event | [`Handler`] |
//! | find out which release added an event, and how its rate is limited | [`EventKind`] |
//! | add the events of a fork of QEMU | `qmp_gen::Builder` and [`include_events!`] |
//! | send typed commands | `qmp_gen::Builder::commands`, [`Command`], `execute` of a client |
//! | test without QEMU | `testing` |
//!
//! # Features
//!
//! | feature | adds |
//! |---|---|
//! | `stream` (default) | the module `stream`: connections, commands, filters, reconnection |
//! | `tokio` | the module `tokio`: the same for tokio |
//! | `serde` | `Serialize` and `Deserialize` for all types |
//! | `fd` | commands that pass file descriptors |
//! | `tracing` | a span for each connection |
//! | `testing` | the module `testing`: a fake QEMU |
//! | `generate` | the types are generated from the specification when the crate is built |
//!
//! # Event metadata
//!
//! [`EventKind`] provides the metadata of an event: the first release that has it, whether it is deprecated, its rate limit, and
//! examples. [`Event::subject`] is the device, node or job that an event is about.
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
//! # Unknown events, members and values
//!
//! A newer QEMU sends events, members, values and branches that this version does not know. They are kept, listed by
//! [`Event::unknowns`], and written back. Data that no QEMU sends is an error, which names the member and the byte.
//!
//! ```
//! use qmp_events::Event;
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
//! # A handler with a method for each event
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

#![cfg_attr(docsrs, feature(doc_cfg))]
#![warn(unnameable_types, unreachable_pub)]
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

// Generated code uses the same path to this crate from outside and from inside.
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
pub mod tokio;

pub use record::Record;
pub use runtime::{
    BadVersion, Command, DecodeError, EmptyBranch, ErrorClass, ErrorKind, ExternType, Failure, Greeting,
    Inline, Members, MembersIter, NotATime, RateLimit, Success, Timestamp, UnknownBranch, UnknownEvent,
    UnknownKind, Value, Version, WrongEvent, to_json, unknowns_of as unknowns,
};

/// Includes the types that a build script generated with `qmp_gen::Builder::write_to_out_dir`. Use a separate module, because they have
/// the same names as this crate's types.
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

/// Checks that the code on these pages compiles and runs.
#[cfg(all(doctest, feature = "stream"))]
#[doc = include_str!("../COMING-FROM.md")]
#[doc = include_str!("../README.md")]
mod pages {}
