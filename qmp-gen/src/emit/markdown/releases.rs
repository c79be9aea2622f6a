//! What each release added and removed, by the versions that the specification states.

use super::page::Page;
use super::prose::code;
use super::table::table;
use crate::compare::{Change, What};
use crate::emit::facts::{Release, history, with_code};

impl Page<'_> {
    /// A row for each release that changed anything; nothing where no version is known.
    pub(super) fn releases(&self) -> String {
        let releases = history(self.model);
        if releases.is_empty() {
            return String::new();
        }
        let heads = ["QEMU", "Events", "New", "Gone", "New members, values and branches"];
        format!("\n## By release\n\n{}", table(&heads, releases.iter().map(|release| self.release(release))))
    }

    fn release(&self, release: &Release) -> Vec<String> {
        let events = |what: &What| {
            release.events(what).map(|name| self.event_link(name)).collect::<Vec<_>>().join(", ")
        };
        let parts: Vec<_> = release.parts().map(|change| self.part(change)).collect();
        vec![
            release.version.to_string(),
            release.events.to_string(),
            events(&What::EventAdded),
            events(&What::EventRemoved),
            parts.join(", "),
        ]
    }

    /// A change below the events, in short.
    fn part(&self, change: &Change) -> String {
        match &change.what {
            What::MemberAdded(_) => code(&change.place),
            What::ValueAdded(value) | What::BranchAdded(value) => {
                format!("{} {}", code(&change.place), code(value.as_str()))
            }
            _ => self.text(&with_code(&change.to_string()), ""),
        }
    }
}
