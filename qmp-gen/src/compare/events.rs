//! Compares events and members.

use std::collections::HashMap;

use super::change::What;
use super::comparison::{At, Comparison, Detail};
use super::types::{Age, Flat, flat};
use crate::model::{Condition, Event, Feature, FeatureKind, Lookup, Member, Presence, RateLimit};

impl<'a> Comparison<'a> {
    pub(super) fn event(&mut self, at: &At, old: &'a Event, new: &'a Event) {
        match (&old.union, &new.union) {
            (Some(old), Some(new)) => self.named(at, old, new),
            (None, None) => self.members(at, &old.members, &new.members),
            (old_union, new_union) => {
                self.union_changed(at, old_union.is_some(), new_union.is_some());
                let members = |types: &Lookup<'a>, event: &'a Event, age| match &event.union {
                    Some(name) => flat(types, name, age),
                    None => event.members.iter().map(Flat::from).collect(),
                };
                let before = members(&self.old, old, Age::Old);
                let after = members(&self.new, new, Age::New);
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

    pub(super) fn features(&mut self, at: &At, old: &[Feature], new: &[Feature]) {
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
        if old != new && !new.is_empty() {
            self.report(at, What::Builds { old: old.to_vec(), new: new.to_vec() });
        }
    }

    pub(super) fn members(&mut self, at: &At, old: &'a [Member], new: &'a [Member]) {
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

    pub(super) fn presence(&mut self, at: &At, old: Presence, new: Presence) {
        match (old, new) {
            (Presence::Required, Presence::Optional) => self.report(at, What::NowOptional),
            (Presence::Optional, Presence::Required) => self.report(at, What::NowAlways),
            _ => {}
        }
    }
}
