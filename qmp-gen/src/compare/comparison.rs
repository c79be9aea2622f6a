//! The state of a comparison of two models, and where it is.

use std::collections::{HashMap, HashSet, VecDeque};

use super::change::{Change, Flow, Site, What};
use crate::model::{Condition, Event, Lookup, Model, TypeName, WireName};

/// How much of a type is known on both sides.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Detail {
    /// Names and widths: both come from documents of the same kind.
    Full,
    /// Only what is on the wire, and widths: one document covers many releases, and the other one is of one release.
    Release,
    /// Only what is on the wire: one is from introspection, which masks them.
    Masked,
    /// Only the names of events: one is from a QEMU that has no introspection.
    Names,
}

/// What differs, in the order of the new model, and then what only the old one has.
#[must_use]
pub fn diff(old: &Model, new: &Model, detail: Detail) -> Vec<Change> {
    compared(old, new, detail).changes
}

/// The comparison of two models, and the pairs of types that it met.
pub(super) fn compared<'a>(old: &'a Model, new: &'a Model, detail: Detail) -> Comparison<'a> {
    let mut comparison = events(old, new, detail);
    if detail != Detail::Names {
        comparison.commands(&old.commands, &new.commands);
    }
    comparison
}

/// The comparison of models of many releases. A member of an event is optional if some release leaves it out; that is not so of arguments.
pub(super) fn compared_at_any_release<'a>(
    (old, new): (&'a Model, &'a Model),
    events_of: (&'a Model, &'a Model),
) -> Comparison<'a> {
    let mut comparison = events(events_of.0, events_of.1, Detail::Full);
    (comparison.old, comparison.new) = (Lookup::new(old), Lookup::new(new));
    comparison.commands(&old.commands, &new.commands);
    comparison
}

fn events<'a>(old: &'a Model, new: &'a Model, detail: Detail) -> Comparison<'a> {
    let mut comparison = Comparison {
        old: Lookup::new(old),
        new: Lookup::new(new),
        detail,
        met: HashSet::new(),
        pairs: Vec::new(),
        waiting: VecDeque::new(),
        is_again: false,
        changes: Vec::new(),
    };
    let (before, after) = (by_name(old), by_name(new));
    let mut came = Vec::new();
    for event in &new.events {
        let at = At::event(event.name.as_str());
        match before.get(event.name.as_str()) {
            Some(_) if detail == Detail::Names => {}
            Some(before) => {
                comparison.event(&at, before, event);
                comparison.wait();
            }
            None => {
                comparison.report(&at, What::EventAdded);
                came.push(event);
            }
        }
    }
    let gone: Vec<_> = old.events.iter().filter(|it| !after.contains_key(it.name.as_str())).collect();
    let same = |comparison: &Comparison, old: &Event, new: &Event| {
        comparison.same_data((&old.union, &old.members), (&new.union, &new.members))
    };
    let names = comparison.renamed(&gone, &came, (same, |it: &'a Event| &it.name));
    for (event, renamed) in gone.into_iter().zip(names) {
        comparison.gone(&At::event(event.name.as_str()), What::EventRemoved, (&event.only, renamed));
    }
    comparison
}

fn by_name(model: &Model) -> HashMap<&str, &Event> {
    model.events.iter().map(|event| (event.name.as_str(), event)).collect()
}

/// Who sends a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Side {
    Qemu,
    Client,
}

impl Flow {
    fn side(self) -> Side {
        if self == Self::Argument { Side::Client } else { Side::Qemu }
    }
}

pub(super) struct Comparison<'a> {
    pub old: Lookup<'a>,
    pub new: Lookup<'a>,
    pub detail: Detail,
    met: HashSet<(Side, &'a TypeName, &'a TypeName)>,
    /// The same pairs in the order in which they were met.
    pub pairs: Vec<(&'a TypeName, &'a TypeName)>,
    /// Pairs of types that are still to be compared, each with the place of its first use.
    waiting: VecDeque<(At, &'a TypeName, &'a TypeName)>,
    /// Whether the pair was compared as what QEMU sends, and is now as what it receives: what is true of both is not reported again.
    pub is_again: bool,
    pub changes: Vec<Change>,
}

/// The place of a comparison: as it is shown, and as it is found in documents.
#[derive(Debug, Clone)]
pub(super) struct At {
    pub shown: String,
    pub site: Site,
}

impl At {
    pub fn event(name: &str) -> Self {
        Self::whole(name, (name, name), (name, Flow::Event))
    }

    /// A command, or its arguments.
    pub fn command(name: &str, flow: Flow) -> Self {
        Self::whole(name, (name, name), (name, flow))
    }

    /// The event or type that is called `old` in the old model and `new` in the new one.
    pub fn whole(shown: &str, (old, new): (&str, &str), (path, flow): (&str, Flow)) -> Self {
        let site = Site { old: old.to_owned(), new: new.to_owned(), part: None, path: path.to_owned(), flow };
        Self { shown: shown.to_owned(), site }
    }

    /// The member `name` of it.
    pub fn member(&self, name: &str) -> Self {
        Self { shown: format!("{}.{name}", self.shown), site: self.part(name).site }
    }

    /// The value or branch `name` of it, which is shown with the whole.
    pub fn part(&self, name: &str) -> Self {
        // What is inside a member is a part of it in a text document.
        let site = Site { part: Some(name.to_owned()), ..self.site.clone() };
        Self { shown: self.shown.clone(), site }
    }

    /// The same, shown with `suffix`.
    pub fn with(&self, suffix: &str) -> Self {
        Self { shown: format!("{}{suffix}", self.shown), site: self.site.clone() }
    }

    /// The members that lead to what is inside it.
    pub fn path(&self) -> String {
        match &self.site.part {
            Some(part) => format!("{}.{part}", self.site.path),
            None => self.site.path.clone(),
        }
    }
}

impl<'a> Comparison<'a> {
    pub fn report(&mut self, at: &At, what: What) {
        self.gone(at, what, (&[], None));
    }

    /// Reports what the new model lacks, and the old one has in some builds; and the name that it may have now.
    pub fn gone(&mut self, at: &At, what: What, (only, renamed): (&[Condition], Option<WireName>)) {
        let At { shown, site } = at.clone();
        self.changes.push(Change { place: shown, what, only: only.to_vec(), renamed, site });
    }

    /// Compares a pair of types later, so that a chain of types needs no deep stack.
    pub fn named(&mut self, at: &At, old: &'a TypeName, new: &'a TypeName) {
        let flow = at.site.flow;
        if self.met.insert((flow.side(), old, new)) {
            self.pairs.push((old, new));
            let shown = if self.detail == Detail::Full { new.as_str() } else { &at.shown };
            let at = At::whole(shown, (old.as_str(), new.as_str()), (&at.path(), flow));
            self.waiting.push_back((at, old, new));
        }
    }

    /// Compares all pairs of types that were found.
    pub fn wait(&mut self) {
        while let Some((at, old, new)) = self.waiting.pop_front() {
            self.is_again = at.site.flow == Flow::Argument && self.met.contains(&(Side::Qemu, old, new));
            self.pair(&at, old, new);
        }
        self.is_again = false;
    }
}
