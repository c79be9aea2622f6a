//! A model as of one release.

use std::collections::HashSet;

use super::definition::{Event, Member, Presence, Shape, TypeDef};
use super::feature::{Feature, FeatureKind};
use super::queries::{Lookup, Members as _};
use super::version::{Lifetime, Version};
use super::whole::Model;

impl Model {
    /// What of it the release `version` has: the events, members, values and branches of that time.
    #[must_use]
    pub fn at(&self, version: Version) -> Self {
        let mut model = self.clone();
        model.events.retain(|event| event.lifetime.includes(version));
        let early = |feature: &Feature| matches!(feature.kind, FeatureKind::Deprecated(Some(since)) if since > version);
        for event in &mut model.events {
            event.features.retain(|feature| !early(feature));
            event.members.retain(|member| member.lifetime.includes(version));
            event.notes.retain(|note| note.lifetime.includes(version));
            event.examples.retain(|example| example.lifetime.includes(version));
            event.rate_limits.retain(|limit| limit.lifetime.includes(version));
            for limit in &mut event.rate_limits {
                limit.exemptions.retain(|exemption| exemption.lifetime.includes(version));
            }
        }
        let types = Lookup::new(self);
        for def in &mut model.types {
            shrink(def, &types, version);
        }
        model
    }

    /// The same with every member optional that some release leaves out: what a decoder of all releases takes.
    #[must_use]
    pub fn at_any_release(&self) -> Self {
        let mut model = self.clone();
        for (event, whole) in model.events.iter_mut().zip(&self.events) {
            loosen(&mut event.members, |member| Event::always_sent(whole, member));
        }
        for (def, whole) in model.types.iter_mut().zip(&self.types) {
            if let Shape::Object { members, .. } | Shape::Union { members, .. } = &mut def.shape {
                loosen(members, |member| TypeDef::always_sent(whole, member));
            }
        }
        model
    }
}

fn loosen(members: &mut [Member], always: impl Fn(&Member) -> bool) {
    for member in members {
        if !always(member) {
            member.presence = Presence::Optional;
        }
    }
}

fn shrink(def: &mut TypeDef, types: &Lookup, version: Version) {
    match &mut def.shape {
        Shape::Enum { values } => values.retain(|value| value.lifetime.includes(version)),
        Shape::Object { members, .. } => members.retain(|member| member.lifetime.includes(version)),
        Shape::Union { tag, members, branches, .. } => {
            members.retain(|member| member.lifetime.includes(version));
            let Shape::Enum { values } = &types.get(tag).shape else { return };
            let values = values.iter().filter(|value| value.lifetime.includes(version));
            let values: HashSet<_> = values.map(|value| &value.name).collect();
            branches.retain(|branch| values.contains(&branch.value));
            // In releases in which the branch has no type, its value adds nothing.
            branches.iter_mut().filter(|it| !it.lifetime.includes(version)).for_each(|it| it.ty = None);
        }
        Shape::Alternate { .. } => {}
    }
}

impl Lifetime {
    /// Whether the release `version` is one of them.
    #[must_use]
    pub fn includes(self, version: Version) -> bool {
        self.since.is_none_or(|since| since <= version) && self.until.is_none_or(|until| version <= until)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Branch, Value};

    #[test]
    fn a_branch_that_came_after_its_value_adds_nothing_before() {
        let value = |name, since| Value { lifetime: Lifetime { since, until: None }, ..Value::new(name) };
        let (old, new) = (value("old", None), value("new", Some(Version::new(5, 0))));
        let typed = |value, since| Branch {
            ty: Some("Plain".into()),
            lifetime: Lifetime { since: Some(since), until: None },
            ..Branch::empty(value)
        };
        let branches = vec![typed(&old, Version::new(4, 0)), typed(&new, Version::new(4, 0))];
        let union =
            Shape::Union { discriminator: "kind".into(), tag: "Kind".into(), members: vec![], branches };
        let plain = TypeDef::new("Plain", Shape::Object { members: vec![], wire_order: vec![] });
        let kind = TypeDef::new("Kind", Shape::Enum { values: vec![old, new] });
        let model = Model { types: vec![kind, TypeDef::new("Odd", union), plain], ..Model::default() };
        let branches = |version| match &model.at(version).types[1].shape {
            Shape::Union { branches, .. } => {
                branches.iter().map(|it| (it.value.to_string(), it.ty.is_some())).collect::<Vec<_>>()
            }
            _ => Vec::new(),
        };
        assert_eq!(branches(Version::new(3, 0)), [("old".to_owned(), false)]);
        assert_eq!(branches(Version::new(4, 0)), [("old".to_owned(), true)]);
        assert_eq!(branches(Version::new(5, 0)), [("old".to_owned(), true), ("new".to_owned(), true)]);
    }

    #[test]
    fn a_lifetime_includes_both_its_ends() {
        let lifetime = Lifetime { since: Some(Version::new(2, 4)), until: Some(Version::new(9, 0)) };
        let includes = |major, minor| lifetime.includes(Version::new(major, minor));
        assert!(includes(2, 4) && includes(2, 10) && includes(9, 0));
        assert!(!includes(2, 3) && !includes(9, 1));
    }
}
