//! What generated code is based on. Only generated code uses it; it may change with any release.
//!
//! Generated code names the contract that it was made for by [`contract_1`], and uses nothing here but through that module. A change that
//! code which was generated before does not fit renames the module, so that such code has one error, at its import.

mod command;
mod error;
mod event;
mod foreign;
mod info;
mod kind;
mod maybe_serde;
mod members;
mod message;
mod names;
mod object;
mod pointer;
mod pull;
mod raw;
mod record;
#[cfg(feature = "serde")]
pub mod serde;
mod text;
mod tree;
mod types;
mod union;
mod value;
mod wire;
#[cfg(not(feature = "serde"))]
mod without_serde;
mod write;

pub use command::{Command, read_nothing, read_reply, to_json, unknowns as unknowns_of, write_arguments};
pub use error::{DecodeError, ErrorKind};
#[cfg(feature = "stream")]
pub(crate) use event::is_hidden;
pub use event::{
    EventSet, Parts, Rest, Strictness, UnknownEvent, Whole, WrongEvent, data_json, data_value, decode,
    decode_lenient, decode_parts, decode_within, encode, from_slice, from_slice_in_any_layout,
    from_slice_lenient, from_text, lines, show, unknowns,
};
pub use foreign::ExternType;
pub use info::{BadVersion, NotATime, RateLimit, Timestamp, Version};
pub use kind::UnknownKind;
pub use maybe_serde::MaybeSerde;
pub use members::{Members, MembersIter};
pub use message::{ErrorClass, Failure, Greeting, Message, Success};
pub use object::{
    Fill, Filling, Inline, Member, Place, emit_unknown, fill_inline, guess_inline, guess_object, pull_rest,
};
#[cfg(feature = "stream")]
pub(crate) use pull::plain;
pub use pull::{Duplicates, Guess, MAX_DEPTH, Mark, Number, Parser, Result, Whole as WholeNumber};
pub use raw::RawEvent;
pub use record::{RawRecord, read_record};
pub use union::{EmptyBranch, Tagged, UnknownBranch};
pub use value::Value;
pub use wire::{DATA, Input, Key, Name, Object, Output, Sink, Source, Wire};
pub use write::{needs_no_escape, string as write_string};

/// What generated code of the contract 1 uses. `CONTRACT` in `qmp-gen` has the same number.
pub mod contract_1 {
    pub use super::command::{Command, read_nothing, read_reply, write_arguments};
    pub use super::event::{
        EventSet, Parts, Strictness, Whole, data_json, data_value, decode, decode_parts, encode, from_slice,
        from_slice_in_any_layout, from_slice_lenient, from_text, lines, show, unknowns,
    };
    pub use super::raw::RawEvent;
    pub use crate::{alternate, as_text, events, names, object, serde_event, union};
}
