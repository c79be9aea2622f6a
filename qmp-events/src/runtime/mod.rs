//! What generated code is made of. Only generated code calls it; its form may change with any release.

mod error;
mod event;
mod info;
mod kind;
mod message;
mod names;
mod object;
mod pull;
mod raw;
#[cfg(feature = "serde")]
pub mod serde;
mod union;
mod value;
mod wire;
#[cfg(not(feature = "serde"))]
mod without_serde;
mod write;

pub use error::{DecodeError, ErrorKind};
pub use event::{
    EventSet, Parts, Payload, Rest, UnknownEvent, decode, emit_data, encode, from_nothing, unknowns,
};
pub use info::{EventInfo, RateLimit, Timestamp, Version};
pub use kind::UnknownKind;
#[cfg(feature = "stream")]
pub(crate) use message::is_event_line;
pub use message::{Failure, Greeting, Message, Success, Whole};
pub use object::{Inline, Object, Place, pull_object, report_members, write_object};
#[cfg(feature = "stream")]
pub(crate) use pull::plain;
pub use pull::{Guess, MAX_DEPTH, Parser, Result};
pub use raw::RawEvent;
pub use union::{Tagged, UnknownBranch, peek_tag, pull_branch, pull_unknown};
pub use value::{Members, Value};
pub use wire::{JsonSink, Key, Pointer, Sink, Source, Wire};
pub use write::string as write_string;
