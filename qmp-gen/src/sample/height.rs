//! How deep the values of types go at least.

use std::collections::HashMap;

use crate::model::{Branch, Event, Member, Members, Model, Shape, Type, TypeDef, TypeName};

/// For each type that has values, how many named types lie in each other in the flattest one. A type that always has a member of
/// its own kind has none, and an enum without values, either.
#[derive(Debug, Default)]
pub(super) struct Heights<'a>(HashMap<&'a str, usize>);

impl<'a> Heights<'a> {
    pub(super) fn new(model: &'a Model) -> Self {
        let mut heights = Self::default();
        // In each round those are found whose parts were found before, so that the first height found is the least.
        for round in 0.. {
            let found = model.types.iter().filter(|def| heights.of_named(&def.name).is_none());
            let found: Vec<_> = found.filter(|def| heights.of_shape(def).is_some()).collect();
            if found.is_empty() {
                break;
            }
            heights.0.extend(found.into_iter().map(|def| (def.name.as_str(), round)));
        }
        heights
    }

    pub(super) fn of_event(&self, event: &Event) -> Option<usize> {
        match &event.union {
            Some(union) => self.of_named(union),
            None => self.of_members(event, &event.members),
        }
    }

    pub(super) fn of(&self, ty: &Type) -> Option<usize> {
        match ty {
            Type::Named { name } => self.of_named(name),
            _ => Some(0),
        }
    }

    pub(super) fn of_named(&self, name: &TypeName) -> Option<usize> {
        self.0.get(name.as_str()).copied()
    }

    pub(super) fn of_branch(&self, branch: &Branch) -> Option<usize> {
        branch.ty.as_ref().map_or(Some(0), |ty| self.of_named(ty))
    }

    fn of_shape(&self, def: &TypeDef) -> Option<usize> {
        match &def.shape {
            Shape::Enum { values } => values.first().map(|_| 0),
            Shape::Object { members, .. } => self.of_members(def, members),
            Shape::Union { members, branches, .. } => {
                let common = self.of_members(def, members)?;
                let least = branches.iter().filter_map(|branch| self.of_branch(branch)).min();
                least.map(|least| least.max(common))
            }
            Shape::Alternate { choices } => choices.iter().filter_map(|it| self.of(&it.ty)).min(),
        }
    }

    /// That of the members which are always there.
    fn of_members(&self, whole: &impl Members, members: &[Member]) -> Option<usize> {
        let always = members.iter().filter(|member| whole.always_sent(member));
        always.map(|member| self.of(&member.ty)).try_fold(0, |most, height| Some(most.max(height?)))
    }
}
