//! What every document for readers tells of a model, whatever its markup: facts, short words, anchors, the history.
//!
//! Nothing here is markup, and nothing is escaped: names and prose come out as the model has them.

#[cfg(feature = "documents")]
mod anchor;
#[cfg_attr(not(feature = "documents"), allow(dead_code, reason = "only documents show all of it"))]
mod fact;
#[cfg(feature = "documents")]
mod history;
#[cfg(feature = "documents")]
mod target;
#[cfg(feature = "documents")]
mod words;

#[cfg(feature = "documents")]
pub(super) use anchor::{event_anchor, type_anchor};
#[cfg(feature = "html")]
pub(super) use fact::Tone;
pub(super) use fact::{Fact, definition, event, feature_title, lifetime, part};
#[cfg(feature = "documents")]
pub(super) use fact::{Word, features, only};
#[cfg(feature = "documents")]
pub(super) use history::{Release, history};
#[cfg(feature = "documents")]
pub(super) use target::{Target, Targets};
#[cfg(feature = "documents")]
pub(super) use words::{NOTHING, by_subject, kind, range, sent};
