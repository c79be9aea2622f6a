//! Compares events and members.

use std::collections::HashMap;

use super::change::What;
use super::comparison::{At, Comparison, Detail};
use super::types::{Flat, flat};
use crate::model::{Condition, Event, Feature, FeatureKind, Lookup, Member, Presence, RateLimit, TypeName};

/// The data of an event, or the arguments of a command: a union, else members.
pub(super) type Data<'a> = (&'a Option<TypeName>, &'a [Member]);

impl<'a> Comparison<'a> {
    pub(super) fn event(&mut self, at: &At, old: &'a Event, new: &'a Event) {
        self.data(at, (&old.union, &old.members), (&new.union, &new.members));
        self.facts(at, old, new);
    }

    /// Compares the data of an event, or the arguments of a command: members, or a union.
    pub(super) fn data(&mut self, at: &At, old: Data<'a>, new: Data<'a>) {
        match (old, new) {
            ((Some(old), _), (Some(new), _)) => self.named(at, old, new),
            ((None, old), (None, new)) => self.members(at, old, new),
            (old, new) => {
                self.union_changed(at, old.0.is_some(), new.0.is_some());
                let members = |types: &Lookup<'a>, (union, members): Data<'a>, age| match union {
                    Some(name) => flat(types, name, age),
                    None => members.iter().map(Flat::from).collect(),
                };
                let ages = Self::ages(at);
                let (before, after) = (members(&self.old, old, ages.0), members(&self.new, new, ages.1));
                self.flat(at, &before, &after);
            }
        }
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

    pub(super) fn features(&mut self, at: &At, old: &[Feature], new: &[Feature]) {
        if self.is_again {
            return;
        }
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

    pub(super) fn builds(&mut self, at: &At, old: &[Condition], new: &[Condition]) {
        if old != new && !new.is_empty() && !self.is_again {
            self.report(at, What::Builds { old: old.to_vec(), new: new.to_vec() });
        }
    }

    pub(super) fn members(&mut self, at: &At, old: &'a [Member], new: &'a [Member]) {
        let by_name = |members: &'a [Member]| -> HashMap<&str, &'a Member> {
            members.iter().map(|member| (member.name.as_str(), member)).collect()
        };
        let (before, after) = (by_name(old), by_name(new));
        let mut came = Vec::new();
        for member in new {
            let inner = at.member(member.name.as_str());
            if let Some(before) = before.get(member.name.as_str()) {
                self.member(&inner, before, member);
            } else {
                self.report(&inner, What::MemberAdded(member.presence));
                came.push(member);
            }
        }
        let gone: Vec<_> = old.iter().filter(|it| !after.contains_key(it.name.as_str())).collect();
        let names = self.renamed(&gone, &came, (Self::same_member, |it: &'a Member| &it.name));
        for (member, renamed) in gone.into_iter().zip(names) {
            let what = What::MemberRemoved(member.presence);
            self.gone(&at.member(member.name.as_str()), what, (&member.only, renamed));
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

    pub(super) fn presence(&mut self, at: &At, old: Presence, new: Presence) {
        match (old, new) {
            (Presence::Required, Presence::Optional) => self.report(at, What::NowOptional),
            (Presence::Optional, Presence::Required) => self.report(at, What::NowAlways),
            _ => {}
        }
    }
}
