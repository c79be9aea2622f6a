//! Links within the page, and the facts that a heading or a row shows.

use crate::emit::facts::{Fact, event_anchor, type_anchor};
use crate::model::Lifetime;

/// A link within the page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Link {
    pub(super) anchor: String,
    pub(super) text: String,
}

/// What is to be known of anything besides its prose.
pub(super) struct Facts {
    /// The releases that have it.
    pub(super) lifetime: Lifetime,
    /// What is shown beside it.
    pub(super) badges: Vec<Fact>,
}

impl Link {
    pub(super) fn to_event(name: &str) -> Self {
        Self { anchor: event_anchor(name), text: name.to_owned() }
    }

    pub(super) fn to_type(name: &str) -> Self {
        Self { anchor: type_anchor(name), text: name.to_owned() }
    }
}
