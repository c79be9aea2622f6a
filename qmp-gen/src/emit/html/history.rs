//! What each release added and removed.

use super::context::Context;
use super::docs::{Markup, pieces};
use super::link::Link;
use super::row::member_anchor;
use crate::compare::{Change, What};
use crate::emit::facts::{self, Target, event_anchor, type_anchor};
use crate::model::{Model, Version};

/// A release that changed something.
pub(super) struct Period {
    pub(super) version: Version,
    pub(super) events: usize,
    pub(super) new: Vec<Link>,
    pub(super) gone: Vec<Link>,
    pub(super) parts: Vec<Part>,
}

/// A change below the events.
pub(super) enum Part {
    /// Something new, where the page has it.
    New(Link),
    /// Any other change, in words.
    Other(Markup),
}

impl Period {
    /// Whether it changed nothing, as the oldest.
    pub(super) fn is_empty(&self) -> bool {
        self.new.is_empty() && self.gone.is_empty() && self.parts.is_empty()
    }
}

pub(super) fn periods(context: &Context, model: &Model) -> Vec<Period> {
    let period = |release: &facts::Release| Period {
        version: release.version,
        events: release.events,
        new: release.events(&What::EventAdded).map(Link::to_event).collect(),
        gone: release.events(&What::EventRemoved).map(Link::to_event).collect(),
        parts: release.parts().map(|change| part(context, change)).collect(),
    };
    facts::history(model).iter().map(period).collect()
}

fn part(context: &Context, change: &Change) -> Part {
    let place = change.place.as_str();
    match &change.what {
        What::MemberAdded(_) => {
            let (owner, member) = place.split_once('.').unwrap_or((place, ""));
            Part::New(Link {
                anchor: member_anchor(&owner_anchor(context, owner), member),
                text: place.to_owned(),
            })
        }
        What::ValueAdded(value) | What::BranchAdded(value) => {
            let anchor = member_anchor(&owner_anchor(context, place), value.as_str());
            Part::New(Link { anchor, text: format!("{place} {value}") })
        }
        _ => Part::Other(pieces(context, &facts::with_code(&change.to_string()))),
    }
}

/// Where the section of the event or type `name` is.
fn owner_anchor(context: &Context, name: &str) -> String {
    if context.targets.find(name, "") == Target::Event { event_anchor(name) } else { type_anchor(name) }
}
