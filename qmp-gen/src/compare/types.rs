//! Compares types.

use std::collections::HashMap;

use super::change::{Change, Flow, TypeChange, What};
use super::comparison::{At, Comparison, Detail};
use super::json::{Json, change, choices_of, is_alternate, is_enum, json, kinds, shape, words};
use crate::model::{Branch, Choice, Lookup, Member, Presence, Shape, Type, TypeDef, TypeName, Value};

/// A member of an object or of a union, whose branches have optional members.
#[derive(Debug, Clone, Copy)]
pub(super) struct Flat<'a> {
    name: &'a str,
    presence: Presence,
    ty: FlatType<'a>,
}

#[derive(Debug, Clone, Copy)]
enum FlatType<'a> {
    Member(&'a Type),
    /// The tag of a union.
    Tag(&'a TypeName),
}

impl<'a> From<&'a Member> for Flat<'a> {
    fn from(member: &'a Member) -> Self {
        Self { name: member.name.as_str(), presence: member.presence, ty: FlatType::Member(&member.ty) }
    }
}

/// Whose members are listed. A client of the old type relies on what each branch always has; the new type sends it with some values only.
/// Of what clients send, it is the other way round.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Age {
    Old,
    New,
}

/// The members of an object or a union; none for another type.
pub(super) fn flat<'a>(types: &Lookup<'a>, name: &TypeName, age: Age) -> Vec<Flat<'a>> {
    match &types.get(name).shape {
        Shape::Object { members, .. } => members.iter().map(Flat::from).collect(),
        Shape::Union { discriminator, tag, members, branches } => {
            let tag =
                Flat { name: discriminator.as_str(), presence: Presence::Required, ty: FlatType::Tag(tag) };
            let mut all: Vec<Flat> = [tag].into_iter().chain(members.iter().map(Flat::from)).collect();
            for member in branches.iter().flat_map(|branch| types.added_by(branch)) {
                let presence = if age == Age::Old { member.presence } else { Presence::Optional };
                match all.iter_mut().find(|it| it.name == member.name.as_str()) {
                    Some(known) if presence == Presence::Required => known.presence = presence,
                    Some(_) => {}
                    None => all.push(Flat { presence, ..Flat::from(member) }),
                }
            }
            all
        }
        _ => Vec::new(),
    }
}

impl<'a> Comparison<'a> {
    /// How the members of the old type are listed, and those of the new one. What a client sends depends on the value of the tag, and
    /// what the new type requires with some values, it may lack.
    pub(super) fn ages(at: &At) -> (Age, Age) {
        if at.site.flow == Flow::Argument { (Age::New, Age::Old) } else { (Age::Old, Age::New) }
    }

    pub(super) fn value(&mut self, at: &At, old: &'a Type, new: &'a Type) {
        match (old, new) {
            (Type::Array { items: old }, Type::Array { items: new }) => self.value(&at.with("[]"), old, new),
            (Type::Named { name: a }, Type::Named { name: b })
                if is_alternate(&self.old, a) == is_alternate(&self.new, b) =>
            {
                self.named(at, a, b);
            }
            (Type::Integer { width: old }, Type::Integer { width: new }) => {
                if matches!(self.detail, Detail::Full | Detail::Release) && old != new {
                    self.report(at, What::Width { old: *old, new: *new });
                }
            }
            _ if old == new => {}
            _ => {
                let sets = (kinds(&self.old, old), kinds(&self.new, new));
                let kind = change(sets, (is_enum(&self.old, old), is_enum(&self.new, new)));
                let (was, is) = (words(&self.old, old), words(&self.new, new));
                self.report(at, What::Type { old: was, new: is, kind });
                self.same_choices(at, old, new);
            }
        }
    }

    /// Compares a value with the choice of an alternate that is of the same JSON type.
    fn same_choices(&mut self, at: &At, old: &'a Type, new: &'a Type) {
        let (before, after) = (choices_of(&self.old, old), choices_of(&self.new, new));
        if before.is_none() == after.is_none() {
            return;
        }
        let (before, after) = (before.unwrap_or_else(|| vec![old]), after.unwrap_or_else(|| vec![new]));
        for old in before {
            if let Some(new) = after.iter().find(|new| json(&self.new, new) == json(&self.old, old)) {
                self.value(at, old, new);
            }
        }
    }

    pub(super) fn pair(&mut self, at: &At, old: &'a TypeName, new: &'a TypeName) {
        let (before, after) = (self.old.get(old), self.new.get(new));
        let changes = self.changes.len();
        match (&before.shape, &after.shape) {
            (Shape::Enum { values: old }, Shape::Enum { values: new }) => self.values(at, old, new),
            (Shape::Object { members: old, .. }, Shape::Object { members: new, .. }) => {
                self.members(at, old, new);
            }
            (Shape::Union { .. }, Shape::Union { .. }) => self.union(at, before, after),
            (Shape::Alternate { choices: old }, Shape::Alternate { choices: new }) => {
                self.choices(at, old, new);
            }
            (Shape::Object { .. } | Shape::Union { .. }, Shape::Object { .. } | Shape::Union { .. }) => {
                let is_union = |def: &TypeDef| matches!(def.shape, Shape::Union { .. });
                self.union_changed(at, is_union(before), is_union(after));
                let ages = Self::ages(at);
                let (before, after) = (flat(&self.old, old, ages.0), flat(&self.new, new, ages.1));
                self.flat(at, &before, &after);
            }
            _ => self.shapes(at, before, after),
        }
        if self.detail == Detail::Full {
            self.features(at, &before.features, &after.features);
            if old != new && !self.is_again {
                let At { shown, site } = at.clone();
                let what = What::Renamed { old: old.clone() };
                let change = Change { place: shown, what, only: Vec::new(), renamed: None, site };
                self.changes.insert(changes, change);
            }
        }
    }

    /// Reports types of which one is an enum or an alternate, and the other one is not.
    fn shapes(&mut self, at: &At, old: &TypeDef, new: &TypeDef) {
        let named = |def: &TypeDef| Type::Named { name: def.name.clone() };
        let sets = (kinds(&self.old, &named(old)), kinds(&self.new, &named(new)));
        let kind = change(sets, (false, false));
        self.report(at, What::Type { old: shape(old).into(), new: shape(new).into(), kind });
    }

    pub(super) fn union_changed(&mut self, at: &At, old: bool, new: bool) {
        let word = |is_union| if is_union { "a union" } else { "an object" }.to_owned();
        // An object takes its members whatever their values are.
        let is_argument = at.site.flow == Flow::Argument;
        let kind = if is_argument && old { TypeChange::Widened } else { TypeChange::Union };
        self.report(at, What::Type { old: word(old), new: word(new), kind });
    }

    /// Compares the members of an object and of a union, or of unions with different tags.
    pub(super) fn flat(&mut self, at: &At, old: &[Flat<'a>], new: &[Flat<'a>]) {
        for member in new {
            let inner = at.member(member.name);
            let Some(before) = old.iter().find(|it| it.name == member.name) else {
                self.report(&inner, What::MemberAdded(member.presence));
                continue;
            };
            self.presence(&inner, before.presence, member.presence);
            match (before.ty, member.ty) {
                (
                    FlatType::Tag(old) | FlatType::Member(Type::Named { name: old }),
                    FlatType::Tag(new) | FlatType::Member(Type::Named { name: new }),
                ) => {
                    self.named(&inner, old, new);
                }
                (FlatType::Member(old), FlatType::Member(new)) => self.value(&inner, old, new),
                (old, new) => self.tag(&inner, old, new),
            }
        }
        for member in old.iter().filter(|it| !new.iter().any(|other| other.name == it.name)) {
            self.report(&at.member(member.name), What::MemberRemoved(member.presence));
        }
    }

    /// Reports a tag that is a plain value on the other side.
    fn tag(&mut self, at: &At, old: FlatType, new: FlatType) {
        let set = |types: &Lookup, ty| match ty {
            FlatType::Member(ty) => (kinds(types, ty), false, words(types, ty)),
            FlatType::Tag(_) => ([Json::String].into(), true, "an enum".to_owned()),
        };
        let (old, new) = (set(&self.old, old), set(&self.new, new));
        let kind = change((old.0, new.0), (old.1, new.1));
        self.report(at, What::Type { old: old.2, new: new.2, kind });
    }

    fn values(&mut self, at: &At, old: &'a [Value], new: &'a [Value]) {
        let by_name = |values: &'a [Value]| -> HashMap<&str, &'a Value> {
            values.iter().map(|value| (value.name.as_str(), value)).collect()
        };
        let (before, after) = (by_name(old), by_name(new));
        let mut came = Vec::new();
        for value in new {
            let inner = at.part(value.name.as_str());
            match before.get(value.name.as_str()) {
                None => {
                    self.report(&inner, What::ValueAdded(value.name.clone()));
                    came.push(value);
                }
                Some(old) if self.detail == Detail::Full => {
                    let shown = at.member(value.name.as_str());
                    self.features(&shown, &old.features, &value.features);
                    self.builds(&shown, &old.only, &value.only);
                }
                Some(_) => {}
            }
        }
        let gone: Vec<_> = old.iter().filter(|it| !after.contains_key(it.name.as_str())).collect();
        let names = self.renamed(&gone, &came, (|_: &Self, _: &_, _: &_| true, |it: &'a Value| &it.name));
        for (value, renamed) in gone.into_iter().zip(names) {
            let what = What::ValueRemoved(value.name.clone());
            self.gone(&at.part(value.name.as_str()), what, (&value.only, renamed));
        }
    }

    fn union(&mut self, at: &At, old: &'a TypeDef, new: &'a TypeDef) {
        let parts = |def: &'a TypeDef| match &def.shape {
            Shape::Union { discriminator, tag, members, branches } => {
                Some((discriminator, tag, members, branches))
            }
            _ => None,
        };
        let (Some(before), Some(after)) = (parts(old), parts(new)) else { return };
        if before.0 != after.0 {
            let tag = |name: &dyn std::fmt::Display| format!("a union with the tag `{name}`");
            let what = What::Type { old: tag(before.0), new: tag(after.0), kind: TypeChange::Union };
            self.report(at, what);
            let ages = Self::ages(at);
            let (before, after) = (flat(&self.old, &old.name, ages.0), flat(&self.new, &new.name, ages.1));
            return self.flat(at, &before, &after);
        }
        self.named(&at.member(after.0.as_str()), before.1, after.1);
        self.members(at, before.2, after.2);
        self.branches(at, before.3, after.3);
    }

    fn branches(&mut self, at: &At, old: &'a [Branch], new: &'a [Branch]) {
        // A value that is new or gone is all that a client has to know of what it sends.
        let is_argument = at.site.flow == Flow::Argument;
        for branch in new {
            match old.iter().find(|it| it.value == branch.value) {
                Some(before) => self.branch(at, before, branch),
                None if is_argument || self.new.added_by(branch).is_empty() => {}
                None => {
                    self.report(&at.part(branch.value.as_str()), What::BranchAdded(branch.value.clone()));
                }
            }
        }
        let gone = old.iter().filter(|branch| !new.iter().any(|it| it.value == branch.value));
        for branch in gone.filter(|_| !is_argument) {
            if !self.old.added_by(branch).is_empty() {
                self.report(&at.part(branch.value.as_str()), What::BranchRemoved(branch.value.clone()));
            }
        }
    }

    fn branch(&mut self, at: &At, old: &'a Branch, new: &'a Branch) {
        let inner = at.part(new.value.as_str());
        let shown = inner.with(&format!("({})", new.value));
        match (&old.ty, &new.ty) {
            (Some(before), Some(after)) => self.named(&shown, before, after),
            (before, after) if at.site.flow == Flow::Argument && before.is_some() != after.is_some() => {
                self.members(&shown, self.old.added_by(old), self.new.added_by(new));
            }
            (None, Some(_)) if !self.new.added_by(new).is_empty() => {
                self.report(&inner, What::BranchAdded(new.value.clone()));
            }
            (Some(_), None) => {
                let members = self.old.added_by(old);
                let value = old.value.clone();
                if members.iter().any(|member| member.presence == Presence::Required) {
                    self.report(&inner, What::BranchEmptied(value));
                } else if !members.is_empty() {
                    self.report(&inner, What::BranchRemoved(value));
                }
            }
            _ => {}
        }
    }

    /// Choices have no name on the wire: they are matched by their JSON type.
    fn choices(&mut self, at: &At, old: &'a [Choice], new: &'a [Choice]) {
        let same = |a: &Choice, b: &Choice, this: &Self| json(&this.old, &a.ty) == json(&this.new, &b.ty);
        for choice in new {
            let inner = at.part(choice.name.as_str());
            if let Some(before) = old.iter().find(|it| same(it, choice, self)) {
                self.value(&inner, &before.ty, &choice.ty);
            } else {
                let kind = json(&self.new, &choice.ty).to_owned();
                self.report(&inner, What::ChoiceAdded(kind));
            }
        }
        for choice in old {
            if !new.iter().any(|it| same(choice, it, self)) {
                let kind = json(&self.old, &choice.ty).to_owned();
                self.report(&at.part(choice.name.as_str()), What::ChoiceRemoved(kind));
            }
        }
    }
}
