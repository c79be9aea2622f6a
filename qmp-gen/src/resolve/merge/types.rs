//! Named types.

use super::merger::{Merger, Place};
use crate::model::{Branch, Choice, Docs, Presence, Shape, Type, TypeName, Value};
use crate::resolve::schema::complete_branches;

impl Merger<'_> {
    /// Merges all pairs of types, and those that they lead to.
    pub(super) fn types(&mut self) {
        while let Some(pair) = self.pairs.pop() {
            if self.done.insert(pair.clone()) {
                self.pair(&pair.0, &pair.1);
            }
        }
        complete_branches(&mut self.types);
    }

    /// Merges the type `theirs` of the fork into the type `ours`.
    fn pair(&mut self, ours: &TypeName, theirs: &TypeName) {
        let (Some(&at), Some(&other)) = (self.index.get(ours), self.theirs.get(theirs)) else { return };
        if self.types[at] == *other {
            return;
        }
        let mut def = self.types[at].clone();
        let place = Place { ours: ours.as_str(), theirs: theirs.as_str(), member: "" };
        self.shape(&mut def.shape, &other.shape, place);
        fill(&mut def.docs, &other.docs);
        def.lifetime.since = def.lifetime.since.or(other.lifetime.since);
        self.types[at] = def;
    }

    fn shape(&mut self, ours: &mut Shape, theirs: &Shape, place: Place<'_>) {
        match (ours, theirs) {
            (Shape::Enum { values }, Shape::Enum { values: others }) => add_values(values, others),
            (Shape::Object { members, .. }, Shape::Object { members: others, .. }) => {
                self.members(members, others, place);
            }
            (
                Shape::Union { discriminator, tag, members, branches },
                Shape::Union { discriminator: other, tag: other_tag, members: others, branches: theirs },
            ) if discriminator == other => {
                self.pairs.push((tag.clone(), other_tag.clone()));
                self.members(members, others, place);
                self.branches(branches, theirs);
            }
            (Shape::Alternate { choices }, Shape::Alternate { choices: others }) => {
                self.choices(choices, others, place);
            }
            (ours, theirs) => {
                let words = (ours.words().to_owned(), theirs.words().to_owned());
                self.differs(place, words);
            }
        }
    }

    fn branches(&mut self, ours: &mut Vec<Branch>, theirs: &[Branch]) {
        for other in theirs {
            let Some(branch) = ours.iter_mut().find(|branch| branch.value == other.value) else {
                ours.push(other.clone());
                continue;
            };
            match (&branch.ty, &other.ty) {
                (Some(ty), Some(other)) => self.pairs.push((ty.clone(), other.clone())),
                (Some(ty), None) => self.loosen(&ty.clone()),
                (None, Some(ty)) => {
                    branch.ty = Some(ty.clone());
                    self.loosen(&ty.clone());
                }
                (None, None) => {}
            }
            fill(&mut branch.docs, &other.docs);
        }
    }

    /// Makes the members of a branch optional, since the branch of one side is empty.
    fn loosen(&mut self, ty: &TypeName) {
        let Some(&at) = self.index.get(ty) else { return };
        if let Shape::Object { members, .. } = &mut self.types[at].shape {
            for member in members {
                member.presence = Presence::Optional;
            }
        }
    }

    fn choices(&mut self, ours: &mut Vec<Choice>, theirs: &[Choice], place: Place<'_>) {
        for other in theirs {
            let Some(at) = ours.iter().position(|choice| choice.name == other.name) else {
                ours.push(other.clone());
                continue;
            };
            let name = other.name.to_string();
            let ty: Type = self.ty(&ours[at].ty, &other.ty, Place { member: &name, ..place });
            ours[at].ty = ty;
            fill(&mut ours[at].docs, &other.docs);
        }
    }
}

fn add_values(ours: &mut Vec<Value>, theirs: &[Value]) {
    for other in theirs {
        match ours.iter_mut().find(|value| value.name == other.name) {
            Some(value) => fill(&mut value.docs, &other.docs),
            None => ours.push(other.clone()),
        }
    }
}

fn fill(ours: &mut Docs, theirs: &Docs) {
    if ours.is_empty() {
        ours.clone_from(theirs);
    }
}
