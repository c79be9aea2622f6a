//! What differs between two models: [`diff`] from an old one to a new one.
//!
//! Accepts any two models. Events, members, values and branches are matched by their names on the wire; types by their use, so a type that
//! was only renamed is the same, and the masked types of a running QEMU can be compared with named ones. A pair of types is reported once, however
//! many events reach it.
//!
//! A change **breaks** a client of the old model if the client can reject, or wait forever for, something that the new one
//! sends: an event or a member that was always there is gone, a member may now be absent, a value of another JSON type, a number of a wider range. What is
//! added breaks no client that keeps unknown parts.

mod change;

use std::collections::{HashMap, HashSet, VecDeque};

use crate::model::{
    Branch, Choice, Condition, Event, Feature, FeatureKind, Lookup, Member, Model, Presence, RateLimit,
    Shape, Type, TypeDef, TypeName, Value,
};

pub use change::{Change, What};

/// How much of a type is known on both sides.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Detail {
    /// Names and widths: both come from documents.
    Full,
    /// Only what is on the wire: one is from introspection, which masks them.
    Masked,
    /// Only the names of events: one is from a QEMU that has no introspection.
    Names,
}

/// What differs, in the order of the new model, and then what only the old one has.
#[must_use]
pub fn diff(old: &Model, new: &Model, detail: Detail) -> Vec<Change> {
    let mut comparison = Comparison {
        old: Lookup::new(old),
        new: Lookup::new(new),
        detail,
        met: HashSet::new(),
        waiting: VecDeque::new(),
        changes: Vec::new(),
    };
    let (before, after) = (by_name(old), by_name(new));
    for event in &new.events {
        match before.get(event.name.as_str()) {
            Some(_) if detail == Detail::Names => {}
            Some(before) => {
                comparison.event(before, event);
                comparison.wait();
            }
            None => comparison.report(event.name.as_str(), What::EventAdded),
        }
    }
    for event in old.events.iter().filter(|event| !after.contains_key(event.name.as_str())) {
        comparison.missing(event.name.as_str(), What::EventRemoved, &event.only);
    }
    comparison.changes
}

fn by_name(model: &Model) -> HashMap<&str, &Event> {
    model.events.iter().map(|event| (event.name.as_str(), event)).collect()
}

struct Comparison<'a> {
    old: Lookup<'a>,
    new: Lookup<'a>,
    detail: Detail,
    met: HashSet<(&'a TypeName, &'a TypeName)>,
    /// Pairs of types that are still to be compared, each with the place of its first use.
    waiting: VecDeque<(String, &'a TypeName, &'a TypeName)>,
    changes: Vec<Change>,
}

impl<'a> Comparison<'a> {
    fn report(&mut self, place: &str, what: What) {
        self.missing(place, what, &[]);
    }

    /// Reports what the new model lacks, and the old one has in some builds.
    fn missing(&mut self, place: &str, what: What, only: &[Condition]) {
        self.changes.push(Change { place: place.to_owned(), what, only: only.to_vec() });
    }

    fn event(&mut self, old: &'a Event, new: &'a Event) {
        let place = new.name.as_str();
        match (&old.union, &new.union) {
            (Some(old), Some(new)) => self.named(place, old, new),
            (None, None) => self.members(place, &old.members, &new.members),
            (old, new) => {
                let what =
                    |union: &Option<_>| if union.is_some() { "a union" } else { "an object" }.to_owned();
                self.report(place, What::Type { old: what(old), new: what(new) });
            }
        }
        let limit = |event: &Event| event.rate_limit().map(RateLimit::undated);
        if self.detail == Detail::Full && limit(old) != limit(new) {
            self.report(place, What::RateLimit { old: limit(old), new: limit(new) });
        }
        // Introspection knows that an event is deprecated, not since when.
        let same = |a: &Feature, b: &Feature| {
            a.kind == b.kind
                || matches!((&a.kind, &b.kind), (FeatureKind::Deprecated(_), FeatureKind::Deprecated(_)))
        };
        for feature in new.features.iter().filter(|it| !old.features.iter().any(|old| same(old, it))) {
            self.report(place, What::FeatureAdded(feature.kind.clone()));
        }
    }

    fn members(&mut self, place: &str, old: &'a [Member], new: &'a [Member]) {
        let by_name = |members: &'a [Member]| -> HashMap<&str, &'a Member> {
            members.iter().map(|member| (member.name.as_str(), member)).collect()
        };
        let (before, after) = (by_name(old), by_name(new));
        for member in new {
            let inner = format!("{place}.{}", member.name);
            match before.get(member.name.as_str()) {
                Some(before) => self.member(&inner, before, member),
                None => self.report(&inner, What::MemberAdded(member.presence)),
            }
        }
        for member in old.iter().filter(|member| !after.contains_key(member.name.as_str())) {
            let what = What::MemberRemoved(member.presence);
            self.missing(&format!("{place}.{}", member.name), what, &member.only);
        }
    }

    fn member(&mut self, place: &str, old: &'a Member, new: &'a Member) {
        match (old.presence, new.presence) {
            (Presence::Required, Presence::Optional) => self.report(place, What::NowOptional),
            (Presence::Optional, Presence::Required) => self.report(place, What::NowAlways),
            _ => {}
        }
        self.value(place, &old.ty, &new.ty);
    }

    fn value(&mut self, place: &str, old: &'a Type, new: &'a Type) {
        match (old, new) {
            (Type::Array { items: old }, Type::Array { items: new }) => {
                self.value(&format!("{place}[]"), old, new);
            }
            (Type::Named { name: old }, Type::Named { name: new }) => self.named(place, old, new),
            (Type::Integer { width: old }, Type::Integer { width: new }) => {
                if self.detail == Detail::Full && old != new {
                    self.report(place, What::Width { old: *old, new: *new });
                }
            }
            _ if old == new => {}
            _ => {
                let (old, new) = (kind(&self.old, old), kind(&self.new, new));
                self.report(place, What::Type { old, new });
            }
        }
    }

    /// Compares a pair of types later, so that a chain of types needs no deep stack.
    fn named(&mut self, place: &str, old: &'a TypeName, new: &'a TypeName) {
        if self.met.insert((old, new)) {
            let place = if self.detail == Detail::Full { new.as_str() } else { place };
            self.waiting.push_back((place.to_owned(), old, new));
        }
    }

    /// Compares all pairs of types that were found.
    fn wait(&mut self) {
        while let Some((place, old, new)) = self.waiting.pop_front() {
            self.pair(&place, old, new);
        }
    }

    fn pair(&mut self, place: &str, old: &'a TypeName, new: &'a TypeName) {
        let (before, after) = (self.old.get(old), self.new.get(new));
        let changes = self.changes.len();
        match (&before.shape, &after.shape) {
            (Shape::Enum { values: old }, Shape::Enum { values: new }) => self.values(place, old, new),
            (Shape::Object { members: old, .. }, Shape::Object { members: new, .. }) => {
                self.members(place, old, new);
            }
            (Shape::Union { .. }, Shape::Union { .. }) => self.union(place, before, after),
            (Shape::Alternate { choices: old }, Shape::Alternate { choices: new }) => {
                self.choices(place, old, new);
            }
            _ => {
                let what = What::Type { old: shape(before).into(), new: shape(after).into() };
                self.report(place, what);
            }
        }
        if self.detail == Detail::Full && old != new {
            let renamed = What::Renamed { old: old.clone() };
            let renamed = Change { place: place.to_owned(), what: renamed, only: Vec::new() };
            self.changes.insert(changes, renamed);
        }
    }

    fn values(&mut self, place: &str, old: &[Value], new: &[Value]) {
        fn only<'v>(of: &'v [Value], others: &[Value]) -> Vec<&'v Value> {
            let known: HashSet<_> = others.iter().map(|it| &it.name).collect();
            of.iter().filter(|value| !known.contains(&value.name)).collect()
        }
        for value in only(new, old) {
            self.report(place, What::ValueAdded(value.name.clone()));
        }
        for value in only(old, new) {
            self.missing(place, What::ValueRemoved(value.name.clone()), &value.only);
        }
    }

    fn union(&mut self, place: &str, old: &'a TypeDef, new: &'a TypeDef) {
        let parts = |def: &'a TypeDef| match &def.shape {
            Shape::Union { discriminator, tag, members, branches } => {
                Some((discriminator, tag, members, branches))
            }
            _ => None,
        };
        let (Some(old), Some(new)) = (parts(old), parts(new)) else { return };
        if old.0 != new.0 {
            let tag = |name: &dyn std::fmt::Display| format!("a union told by `{name}`");
            return self.report(place, What::Type { old: tag(old.0), new: tag(new.0) });
        }
        self.named(&format!("{place}.{}", new.0), old.1, new.1);
        self.members(place, old.2, new.2);
        self.branches(place, old.3, new.3);
    }

    fn branches(&mut self, place: &str, old: &'a [Branch], new: &'a [Branch]) {
        for branch in new {
            match old.iter().find(|it| it.value == branch.value) {
                Some(before) => self.branch(place, before, branch),
                None if self.new.added_by(branch).is_empty() => {}
                None => self.report(place, What::BranchAdded(branch.value.clone())),
            }
        }
        let gone = old.iter().filter(|branch| !new.iter().any(|it| it.value == branch.value));
        for branch in gone {
            if !self.old.added_by(branch).is_empty() {
                self.report(place, What::BranchRemoved(branch.value.clone()));
            }
        }
    }

    fn branch(&mut self, place: &str, old: &'a Branch, new: &'a Branch) {
        match (&old.ty, &new.ty) {
            (Some(before), Some(after)) => self.named(&format!("{place}({})", new.value), before, after),
            (None, Some(_)) if !self.new.added_by(new).is_empty() => {
                self.report(place, What::BranchAdded(new.value.clone()));
            }
            (Some(_), None) if !self.old.added_by(old).is_empty() => {
                self.report(place, What::BranchRemoved(old.value.clone()));
            }
            _ => {}
        }
    }

    /// Choices have no name on the wire: they are matched by their JSON type.
    fn choices(&mut self, place: &str, old: &'a [Choice], new: &'a [Choice]) {
        let same = |a: &Choice, b: &Choice, this: &Self| json(&this.old, &a.ty) == json(&this.new, &b.ty);
        for choice in new {
            match old.iter().find(|it| same(it, choice, self)) {
                Some(before) => self.value(place, &before.ty, &choice.ty),
                None => self.report(place, What::ChoiceAdded(json(&self.new, &choice.ty).to_owned())),
            }
        }
        for choice in old {
            if !new.iter().any(|it| same(choice, it, self)) {
                self.report(place, What::ChoiceRemoved(json(&self.old, &choice.ty).to_owned()));
            }
        }
    }
}

/// The form of a type on the wire.
fn json(types: &Lookup, ty: &Type) -> &'static str {
    match ty {
        Type::String => "a string",
        Type::Integer { .. } => "an integer",
        Type::Number => "a number",
        Type::Boolean => "a boolean",
        Type::Null => "null",
        Type::Any => "any value",
        Type::Array { .. } => "a list",
        Type::Named { name } => match types.get(name).shape {
            Shape::Enum { .. } => "a string",
            Shape::Object { .. } | Shape::Union { .. } => "an object",
            Shape::Alternate { .. } => "one of several",
        },
    }
}

fn kind(types: &Lookup, ty: &Type) -> String {
    match ty {
        Type::Named { name } => shape(types.get(name)).to_owned(),
        _ => json(types, ty).to_owned(),
    }
}

fn shape(def: &TypeDef) -> &'static str {
    match def.shape {
        Shape::Enum { .. } => "an enum",
        Shape::Object { .. } => "an object",
        Shape::Union { .. } => "a union",
        Shape::Alternate { .. } => "one of several",
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
    fn an_object_and_a_union_are_told_in_their_order() {
        let (plain, odd) = (model("Plain"), model("Odd"));
        let said =
            |old, new| diff(old, new, Detail::Full).iter().map(ToString::to_string).collect::<Vec<_>>();
        assert_eq!(said(&plain, &odd), ["`SEEN` was an object and is now a union"]);
        assert_eq!(said(&odd, &plain), ["`SEEN` was a union and is now an object"]);
    }
}
