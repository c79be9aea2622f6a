//! Members and the types of values.

use super::merger::{Merger, Place};
use crate::diagnostic::ResolveProblem;
use crate::model::{Feature, Member, Presence, Shape, Type, TypeName, Width};

impl Merger<'_> {
    /// Adds the members `theirs` to `ours`.
    pub(super) fn members(&mut self, ours: &mut Vec<Member>, theirs: &[Member], place: Place<'_>) {
        for member in ours.iter_mut() {
            match theirs.iter().find(|it| it.name == member.name) {
                Some(other) => self.member(member, other, place),
                None => member.presence = Presence::Optional,
            }
        }
        let added = theirs.iter().filter(|it| !ours.iter().any(|member| member.name == it.name));
        let added: Vec<_> = added.map(|it| Member { presence: Presence::Optional, ..it.clone() }).collect();
        ours.extend(added);
    }

    fn member(&mut self, ours: &mut Member, theirs: &Member, place: Place<'_>) {
        let name = ours.name.to_string();
        ours.ty = self.ty(&ours.ty, &theirs.ty, Place { member: &name, ..place });
        if theirs.presence == Presence::Optional {
            ours.presence = Presence::Optional;
        }
        if ours.docs.is_empty() {
            ours.docs.clone_from(&theirs.docs);
        }
        if ours.lifetime.until.is_none() {
            ours.lifetime.since = ours.lifetime.since.or(theirs.lifetime.since);
        }
        add_features(&mut ours.features, &theirs.features);
    }

    /// The type of a value that can be of either type.
    pub(super) fn ty(&mut self, ours: &Type, theirs: &Type, place: Place<'_>) -> Type {
        match (ours, theirs) {
            (Type::Integer { width: our }, Type::Integer { width: their }) => self.width(*our, *their, place),
            (Type::Array { items }, Type::Array { items: other }) => {
                Type::Array { items: Box::new(self.ty(items, other, place)) }
            }
            (Type::Named { name }, Type::Named { name: other }) => {
                self.pairs.push((name.clone(), other.clone()));
                ours.clone()
            }
            (Type::Named { name }, Type::String) if self.is_enum(name) => ours.clone(),
            (Type::String, Type::Named { name }) if self.is_enum(name) => theirs.clone(),
            (_, Type::Any) => ours.clone(),
            (ours, theirs) if ours == theirs => ours.clone(),
            (ours, theirs) => {
                let words = (self.words(ours), self.words(theirs));
                self.differs(place, words);
                ours.clone()
            }
        }
    }

    /// The wider of two integers.
    fn width(&mut self, ours: Width, theirs: Width, place: Place<'_>) -> Type {
        let width = if theirs.holds(ours) && theirs != ours { theirs } else { ours };
        if ours != theirs {
            let (ours, theirs) = (ours.as_str().to_owned(), theirs.as_str().to_owned());
            let taken = width.as_str().to_owned();
            let name = place.member.to_owned();
            self.report(ResolveProblem::WidthsDiffer { name, ours, theirs, taken }, place);
        }
        Type::Integer { width }
    }

    fn is_enum(&self, name: &TypeName) -> bool {
        self.find(name).is_some_and(|shape| matches!(shape, Shape::Enum { .. }))
    }

    /// The shape of a type of the result.
    pub(super) fn find(&self, name: &TypeName) -> Option<&Shape> {
        self.index.get(name).map(|&at| &self.types[at].shape)
    }

    /// A type in words.
    pub(super) fn words(&self, ty: &Type) -> String {
        match ty {
            Type::String => "a string".to_owned(),
            Type::Integer { .. } => "an integer".to_owned(),
            Type::Number => "a number".to_owned(),
            Type::Boolean => "a boolean".to_owned(),
            Type::Null => "null".to_owned(),
            Type::Any => "any value".to_owned(),
            Type::Array { .. } => "a list".to_owned(),
            Type::Named { name } => match self.theirs.get(name).map(|def| &def.shape).or(self.find(name)) {
                Some(shape) => format!("{} (`{name}`)", shape.words()),
                None => format!("`{name}`"),
            },
        }
    }
}

/// Adds the features that `ours` lacks.
pub(super) fn add_features(ours: &mut Vec<Feature>, theirs: &[Feature]) {
    for feature in theirs {
        match ours
            .iter_mut()
            .find(|it| std::mem::discriminant(&it.kind) == std::mem::discriminant(&feature.kind))
        {
            Some(it) if it.docs.is_empty() => it.docs.clone_from(&feature.docs),
            Some(_) => {}
            None => ours.push(feature.clone()),
        }
    }
}
