//! What each release brought and took, by the versions that the specification states.

use std::collections::BTreeSet;

use super::Page;
use super::prose::code;
use super::table::table;
use crate::compare::{Change, Detail, What, changes};
use crate::model::{Lifetime, Member, Model, Shape, Version};

impl Page<'_> {
    /// A row for each release that changed anything; nothing where no version is known.
    pub(super) fn releases(&self) -> String {
        let releases = releases(self.model);
        if releases.len() < 2 {
            return String::new();
        }
        let mut rows = Vec::new();
        let mut before = self.model.at(Version::FLOOR);
        rows.push(vec![
            Version::FLOOR.to_string(),
            before.events.len().to_string(),
            String::new(),
            String::new(),
            String::new(),
        ]);
        for version in releases.into_iter().filter(|&version| version > Version::FLOOR) {
            let now = self.model.at(version);
            let changes = changes(&before, &now, Detail::Full);
            if !changes.is_empty() {
                rows.push(self.release(version, &now, &changes));
            }
            before = now;
        }
        let heads = ["QEMU", "Events", "New", "Gone", "New members, values and branches"];
        format!("\n## By release\n\n{}", table(&heads, rows))
    }

    fn release(&self, version: Version, model: &Model, changes: &[Change]) -> Vec<String> {
        let events = |what: &What| {
            let these = changes.iter().filter(|change| change.what == *what);
            these.map(|change| self.event_link(&change.place)).collect::<Vec<_>>().join(", ")
        };
        let parts: Vec<_> = changes.iter().filter_map(part).collect();
        vec![
            version.to_string(),
            model.events.len().to_string(),
            events(&What::EventAdded),
            events(&What::EventRemoved),
            parts.join(", "),
        ]
    }
}

/// A change below the events, in short.
fn part(change: &Change) -> Option<String> {
    match &change.what {
        What::EventAdded | What::EventRemoved => None,
        What::MemberAdded(_) => Some(code(&change.place)),
        What::ValueAdded(value) | What::BranchAdded(value) => {
            Some(format!("{} {}", code(&change.place), code(value.as_str())))
        }
        _ => Some(change.to_string()),
    }
}

/// The releases that the model names, and those right behind a last one.
fn releases(model: &Model) -> BTreeSet<Version> {
    let mut lifetimes: Vec<Lifetime> = Vec::new();
    let of = |members: &[Member]| members.iter().map(|member| member.lifetime).collect::<Vec<_>>();
    for event in &model.events {
        lifetimes.push(event.lifetime);
        lifetimes.extend(of(&event.members));
    }
    for def in &model.types {
        match &def.shape {
            Shape::Enum { values } => lifetimes.extend(values.iter().map(|value| value.lifetime)),
            Shape::Object { members, .. } => lifetimes.extend(of(members)),
            Shape::Union { members, branches, .. } => {
                lifetimes.extend(of(members));
                lifetimes.extend(branches.iter().map(|branch| branch.lifetime));
            }
            Shape::Alternate { .. } => {}
        }
    }
    lifetimes.iter().flat_map(|it| [it.since, it.until]).flatten().collect()
}
