//! Links within the page, and the facts that a heading or a row shows.

use crate::emit::facts::{event_anchor, type_anchor};
use crate::model::{Feature, Lifetime};

/// A link within the page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Link {
    pub(super) anchor: String,
    pub(super) text: String,
}

/// What is to be known of anything besides its prose.
pub(super) struct Facts<'a> {
    pub(super) lifetime: Lifetime,
    pub(super) features: &'a [Feature],
}

impl Link {
    pub(super) fn to_event(name: &str) -> Self {
        Self { anchor: event_anchor(name), text: name.to_owned() }
    }

    pub(super) fn to_type(name: &str) -> Self {
        Self { anchor: type_anchor(name), text: name.to_owned() }
    }
}
