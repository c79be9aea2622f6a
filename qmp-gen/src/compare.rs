//! What differs between two models: [`diff`] from an old one to a new one, and [`differences`] with what each breaks.
//!
//! Accepts any two models. Events, members, values and branches are matched by their names on the wire; types by their use, so a type that
//! was only renamed is the same, and the masked types of a running QEMU can be compared with named ones. A pair of types is reported once, however
//! many events reach it.
//!
//! A change **breaks** a client of the old model if the client can reject, or wait forever for, something that the new one
//! sends: an event or a member that was always there is gone, a member may now be absent, a value of another JSON type, a number of a wider range. What is
//! added breaks no client that keeps unknown parts.

mod change;
mod difference;
mod differences;
mod rename;
mod rule;
mod types;

use std::collections::{HashMap, HashSet, VecDeque};

use crate::model::{
    Condition, Event, Feature, FeatureKind, Lookup, Member, Model, Presence, RateLimit, TypeName,
};

pub(crate) use change::Site;
pub use change::{Change, TypeChange, What};
pub use difference::{Difference, Differences, Location};
pub use differences::{Operand, differences};
pub use rule::{Effect, Rule, Surface};

/// How much of a type is known on both sides.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
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
fn compared<'a>(old: &'a Model, new: &'a Model, detail: Detail) -> Comparison<'a> {
    let mut comparison = Comparison {
        old: Lookup::new(old),
        new: Lookup::new(new),
        detail,
        met: HashSet::new(),
        pairs: Vec::new(),
        waiting: VecDeque::new(),
        changes: Vec::new(),
    };
    let (before, after) = (by_name(old), by_name(new));
    for event in &new.events {
        let at = At::event(event.name.as_str());
        match before.get(event.name.as_str()) {
            Some(_) if detail == Detail::Names => {}
            Some(before) => {
                comparison.event(&at, before, event);
                comparison.wait();
            }
            None => comparison.report(&at, What::EventAdded),
        }
    }
    for event in old.events.iter().filter(|event| !after.contains_key(event.name.as_str())) {
        comparison.missing(&At::event(event.name.as_str()), What::EventRemoved, &event.only);
    }
    comparison
}

fn by_name(model: &Model) -> HashMap<&str, &Event> {
    model.events.iter().map(|event| (event.name.as_str(), event)).collect()
}

struct Comparison<'a> {
    old: Lookup<'a>,
    new: Lookup<'a>,
    detail: Detail,
    met: HashSet<(&'a TypeName, &'a TypeName)>,
    /// The same pairs in the order in which they were met.
    pairs: Vec<(&'a TypeName, &'a TypeName)>,
    /// Pairs of types that are still to be compared, each with the place of its first use.
    waiting: VecDeque<(At, &'a TypeName, &'a TypeName)>,
    changes: Vec<Change>,
}

/// The place of a comparison: as it is shown, and as it is found in documents.
#[derive(Debug, Clone)]
struct At {
    shown: String,
    site: Site,
}

impl At {
    fn event(name: &str) -> Self {
        Self::whole(name, (name, name), name)
    }

    /// The event or type that is called `old` in the old model and `new` in the new one.
    fn whole(shown: &str, (old, new): (&str, &str), path: &str) -> Self {
        let site = Site { old: old.to_owned(), new: new.to_owned(), part: None, path: path.to_owned() };
        Self { shown: shown.to_owned(), site }
    }

    /// The member `name` of it.
    fn member(&self, name: &str) -> Self {
        Self { shown: format!("{}.{name}", self.shown), site: self.part(name).site }
    }

    /// The value or branch `name` of it, which is shown with the whole.
    fn part(&self, name: &str) -> Self {
        // What is inside a member is a part of it in a text document.
        let site = Site { part: Some(name.to_owned()), ..self.site.clone() };
        Self { shown: self.shown.clone(), site }
    }

    /// The same, shown with `suffix`.
    fn with(&self, suffix: &str) -> Self {
        Self { shown: format!("{}{suffix}", self.shown), site: self.site.clone() }
    }

    /// The members that lead to what is inside it.
    fn path(&self) -> String {
        match &self.site.part {
            Some(part) => format!("{}.{part}", self.site.path),
            None => self.site.path.clone(),
        }
    }
}

impl<'a> Comparison<'a> {
    fn report(&mut self, at: &At, what: What) {
        self.missing(at, what, &[]);
    }

    /// Reports what the new model lacks, and the old one has in some builds.
    fn missing(&mut self, at: &At, what: What, only: &[Condition]) {
        let At { shown, site } = at.clone();
        self.changes.push(Change { place: shown, what, only: only.to_vec(), site });
    }

    fn event(&mut self, at: &At, old: &'a Event, new: &'a Event) {
        match (&old.union, &new.union) {
            (Some(old), Some(new)) => self.named(at, old, new),
            (None, None) => self.members(at, &old.members, &new.members),
            (old_union, new_union) => {
                self.union_changed(at, old_union.is_some(), new_union.is_some());
                let members = |types: &Lookup<'a>, event: &'a Event| match &event.union {
                    Some(name) => types::flat(types, name),
                    None => event.members.iter().map(types::Flat::from).collect(),
                };
                let (before, after) = (members(&self.old, old), members(&self.new, new));
                self.flat(at, &before, &after);
            }
        }
        self.facts(at, old, new);
    }

    /// Compares what is said of an event besides its data.
    fn facts(&mut self, at: &At, old: &Event, new: &Event) {
        let limit = |event: &Event| event.rate_limit().map(RateLimit::undated);
        let (before, after) = (limit(old), limit(new));
        let period = |limit: &Option<RateLimit>| limit.as_ref().map(|limit| limit.period_ms);
        let differs = match self.detail {
            Detail::Full => before != after,
            // A schema names few of them, and no members.
            Detail::Release => before.is_some() && after.is_some() && period(&before) != period(&after),
            Detail::Masked | Detail::Names => false,
        };
        if differs {
            self.report(at, What::RateLimit { old: before, new: after });
        }
        self.features(at, &old.features, &new.features);
        if self.detail != Detail::Full {
            return;
        }
        if let Some(until) = new.lifetime.until.filter(|_| old.lifetime.until.is_none()) {
            self.report(at, What::EventEnded(until));
        }
        self.builds(at, &old.only, &new.only);
    }

    fn features(&mut self, at: &At, old: &[Feature], new: &[Feature]) {
        // Introspection knows that an event is deprecated, not since when.
        let same = |a: &Feature, b: &Feature| {
            a.kind == b.kind
                || matches!((&a.kind, &b.kind), (FeatureKind::Deprecated(_), FeatureKind::Deprecated(_)))
        };
        for feature in new.iter().filter(|it| !old.iter().any(|old| same(old, it))) {
            self.report(at, What::FeatureAdded(feature.kind.clone()));
        }
        for feature in old.iter().filter(|it| !new.iter().any(|new| same(new, it))) {
            if self.detail == Detail::Full {
                self.report(at, What::FeatureRemoved(feature.kind.clone()));
            }
        }
    }

    fn builds(&mut self, at: &At, old: &[Condition], new: &[Condition]) {
        if old != new && !new.is_empty() {
            self.report(at, What::Builds { old: old.to_vec(), new: new.to_vec() });
        }
    }

    fn members(&mut self, at: &At, old: &'a [Member], new: &'a [Member]) {
        let by_name = |members: &'a [Member]| -> HashMap<&str, &'a Member> {
            members.iter().map(|member| (member.name.as_str(), member)).collect()
        };
        let (before, after) = (by_name(old), by_name(new));
        for member in new {
            let inner = at.member(member.name.as_str());
            match before.get(member.name.as_str()) {
                Some(before) => self.member(&inner, before, member),
                None => self.report(&inner, What::MemberAdded(member.presence)),
            }
        }
        for member in old.iter().filter(|member| !after.contains_key(member.name.as_str())) {
            let what = What::MemberRemoved(member.presence);
            self.missing(&at.member(member.name.as_str()), what, &member.only);
        }
    }

    fn member(&mut self, at: &At, old: &'a Member, new: &'a Member) {
        self.presence(at, old.presence, new.presence);
        if self.detail == Detail::Full {
            self.features(at, &old.features, &new.features);
            self.builds(at, &old.only, &new.only);
        }
        self.value(at, &old.ty, &new.ty);
    }

    fn presence(&mut self, at: &At, old: Presence, new: Presence) {
        match (old, new) {
            (Presence::Required, Presence::Optional) => self.report(at, What::NowOptional),
            (Presence::Optional, Presence::Required) => self.report(at, What::NowAlways),
            _ => {}
        }
    }

    /// Compares a pair of types later, so that a chain of types needs no deep stack.
    fn named(&mut self, at: &At, old: &'a TypeName, new: &'a TypeName) {
        if self.met.insert((old, new)) {
            self.pairs.push((old, new));
            let shown = if self.detail == Detail::Full { new.as_str() } else { &at.shown };
            let at = At::whole(shown, (old.as_str(), new.as_str()), &at.path());
            self.waiting.push_back((at, old, new));
        }
    }

    /// Compares all pairs of types that were found.
    fn wait(&mut self) {
        while let Some((at, old, new)) = self.waiting.pop_front() {
            self.pair(&at, old, new);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::load::{Input, load};

    fn model(data: &str) -> Model {
        let text = format!(
            "{{ 'enum': 'Kind', 'data': [ 'a' ] }}\n{{ 'struct': 'Plain', 'data': {{ }} }}\n\
             {{ 'union': 'Odd', 'base': {{ 'kind': 'Kind' }}, 'discriminator': 'kind', 'data': {{ 'a': 'Plain' }} }}\n\
             {{ 'event': 'SEEN', 'boxed': true, 'data': '{data}' }}\n"
        );
        load([Input::text("s.json", text)]).unwrap().model.unwrap()
    }

    #[test]
    fn an_object_and_a_union_are_reported_in_order() {
        let (plain, odd) = (model("Plain"), model("Odd"));
        let said =
            |old, new| diff(old, new, Detail::Full).iter().map(ToString::to_string).collect::<Vec<_>>();
        assert_eq!(said(&plain, &odd), ["`SEEN` was an object and is now a union"]);
        assert_eq!(said(&odd, &plain), ["`SEEN` was a union and is now an object"]);
    }
}
