//! The information about a model that all documentation formats share: facts, short terms, anchors, and the release history.
//!
//! Nothing here contains markup or is escaped: names and prose are returned as they are in the model.

#[cfg(feature = "documents")]
mod anchor;
#[cfg_attr(not(feature = "documents"), allow(dead_code, reason = "only documents show all of it"))]
mod fact;
#[cfg(feature = "documents")]
mod group;
#[cfg(feature = "documents")]
mod history;
#[cfg(feature = "documents")]
mod related;
#[cfg(feature = "documents")]
mod target;
#[cfg(feature = "documents")]
mod words;

#[cfg(feature = "documents")]
pub(super) use anchor::{event_anchor, type_anchor};
#[cfg(feature = "html")]
pub(super) use anchor::{slug, unique};
#[cfg(feature = "html")]
pub(super) use fact::Tone;
pub(super) use fact::{Fact, command, definition, event, feature_title, lifetime, part};
#[cfg(feature = "documents")]
pub(super) use fact::{Word, features, only};
#[cfg(feature = "documents")]
pub(super) use group::{Chapter, chapters};
#[cfg(feature = "documents")]
pub(super) use history::{Release, history};
#[cfg(feature = "documents")]
pub(super) use related::{Related, related};
#[cfg(feature = "documents")]
pub(super) use target::{Target, Targets};
#[cfg(feature = "documents")]
pub(super) use words::{NOTHING, by_subject, kind, range, sent, with_code};
