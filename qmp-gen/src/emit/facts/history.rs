//! What each release brought and took, by the versions that the specification states.

use crate::compare::{Change, Detail, What, diff};
use crate::model::{Model, Version};

/// A release that changed something.
pub(in crate::emit) struct Release {
    /// Which.
    pub(in crate::emit) version: Version,
    /// How many events it has.
    pub(in crate::emit) events: usize,
    /// What differs from the release before; nothing for the first.
    pub(in crate::emit) changes: Vec<Change>,
}

/// Each release that changed anything, the newest first, and at the end the oldest one that counts; nothing where no version is known.
pub(in crate::emit) fn history(model: &Model) -> Vec<Release> {
    let versions = model.versions();
    if versions.len() < 2 {
        return Vec::new();
    }
    let mut before = model.at(Version::FLOOR);
    let first = Release { version: Version::FLOOR, events: before.events.len(), changes: Vec::new() };
    let mut releases = vec![first];
    for version in versions.into_iter().filter(|&version| version > Version::FLOOR) {
        let now = model.at(version);
        let changes = diff(&before, &now, Detail::Full);
        if !changes.is_empty() {
            releases.push(Release { version, events: now.events.len(), changes });
        }
        before = now;
    }
    releases.reverse();
    releases
}

impl Release {
    /// The names of the events that are in `what`, such as those added.
    pub(in crate::emit) fn events(&self, what: &What) -> impl Iterator<Item = &str> {
        self.changes.iter().filter(move |change| change.what == *what).map(|change| change.place.as_str())
    }

    /// What differs below the events.
    pub(in crate::emit) fn parts(&self) -> impl Iterator<Item = &Change> {
        let whole = |change: &&Change| matches!(change.what, What::EventAdded | What::EventRemoved);
        self.changes.iter().filter(move |change| !whole(change))
    }
}
