//! What every document for readers tells of a model, whatever its markup: short words for facts, anchors, the history.
//!
//! Nothing here is markup, and nothing is escaped: names and prose come out as the model has them.

mod anchor;
mod history;
mod prose;

use std::collections::BTreeMap;

use crate::model::{Event, Lifetime, Member, Members, Model, Presence, RateLimit, Shape, Width, WireName};

pub(super) use anchor::{event_anchor, type_anchor};
pub(super) use history::{Release, history};
pub(super) use prose::{Piece, pieces};

/// What a branch without a type adds the members of.
pub(super) const NOTHING: &str = "nothing";

/// "since 2.1, until 9.0", as far as it is known.
pub(super) fn lifetime(lifetime: Lifetime) -> Vec<String> {
    let since = lifetime.since.map(|version| format!("since {version}"));
    let until = lifetime.until.map(|version| format!("until {version}"));
    since.into_iter().chain(until).collect()
}

/// When a member of `owner` is there, over the releases.
pub(super) fn sent(owner: &dyn Members, member: &Member) -> Vec<String> {
    let mut words = vec![match member.presence {
        Presence::Optional => "optional".to_owned(),
        Presence::Required => "always".to_owned(),
    }];
    let late = member.presence == Presence::Optional || !owner.always_sent(member);
    words.extend(lifetime(member.lifetime).into_iter().filter(|_| late));
    words
}

/// How often an event is sent at most. The member whose values are counted apart is left to the caller.
pub(super) fn rate(limit: &RateLimit) -> String {
    let period = match limit.period_ms {
        1000 => "second".to_owned(),
        ms if ms % 1000 == 0 => format!("{} seconds", ms / 1000),
        ms => format!("{ms} ms"),
    };
    format!("at most one a {period}")
}

/// The range of an integer where it is not the usual one, 64 bits with a sign.
pub(super) fn range(width: Width) -> &'static str {
    match width {
        Width::Int8 => ", 8 bits",
        Width::Int16 => ", 16 bits",
        Width::Int32 => ", 32 bits",
        Width::Int64 => "",
        Width::Uint8 => ", 8 bits unsigned",
        Width::Uint16 => ", 16 bits unsigned",
        Width::Uint32 => ", 32 bits unsigned",
        Width::Uint64 => ", unsigned",
    }
}

/// What kind of type it is.
pub(super) fn kind(shape: &Shape) -> &'static str {
    match shape {
        Shape::Enum { .. } => "one of several strings",
        Shape::Object { .. } => "object",
        Shape::Union { .. } => "object whose members depend on one of them",
        Shape::Alternate { .. } => "one of several types",
    }
}

/// A member within `data`, as `info.device`.
pub(super) fn path(path: &[WireName]) -> String {
    path.iter().map(WireName::as_str).collect::<Vec<_>>().join(".")
}

/// The events by the path of their subject; under an empty path those about the machine as a whole.
pub(super) fn by_subject(model: &Model) -> BTreeMap<String, Vec<&Event>> {
    let mut subjects: BTreeMap<String, Vec<&Event>> = BTreeMap::new();
    for event in &model.events {
        subjects.entry(path(&event.subject)).or_default().push(event);
    }
    subjects
}
