//! The state while two models are merged, and reports of differences.

use std::collections::{HashMap, HashSet};

use crate::diagnostic::{Problem, Problems, ResolveProblem};
use crate::model::{Model, TypeDef, TypeName};
use crate::resolve::places::Places;
use crate::source::Span;

/// A model, and the places of its parts.
#[derive(Debug, Clone, Copy)]
pub struct Side<'a> {
    /// The model.
    pub model: &'a Model,
    /// The places of its parts.
    pub places: &'a Places,
}

/// What is being merged.
pub(super) struct Merger<'a> {
    pub base: Side<'a>,
    pub fork: Side<'a>,
    /// The types of the result: those of the base, then those that only the fork has.
    pub types: Vec<TypeDef>,
    pub index: HashMap<TypeName, usize>,
    pub theirs: HashMap<&'a TypeName, &'a TypeDef>,
    /// Types of the result, each with a type of the fork that has to become part of it.
    pub pairs: Vec<(TypeName, TypeName)>,
    pub done: HashSet<(TypeName, TypeName)>,
    pub problems: &'a mut Problems,
}

/// Where two parts are: the event or type of each side, and the member.
#[derive(Debug, Clone, Copy)]
pub(super) struct Place<'p> {
    pub ours: &'p str,
    pub theirs: &'p str,
    pub member: &'p str,
}

impl<'a> Merger<'a> {
    pub fn new(base: Side<'a>, fork: Side<'a>, problems: &'a mut Problems) -> Self {
        let mut types = base.model.types.clone();
        let known: HashSet<&TypeName> = base.model.types.iter().map(|def| &def.name).collect();
        types.extend(fork.model.types.iter().filter(|def| !known.contains(&def.name)).cloned());
        let index = types.iter().enumerate().map(|(at, def)| (def.name.clone(), at)).collect();
        let theirs = fork.model.types.iter().map(|def| (&def.name, def)).collect();
        Self { base, fork, types, index, theirs, pairs: Vec::new(), done: HashSet::new(), problems }
    }

    /// Reports that two parts are of different kinds.
    pub fn differs(&mut self, place: Place<'_>, (ours, theirs): (String, String)) {
        let name = if place.member.is_empty() { place.ours } else { place.member };
        let kind = ResolveProblem::KindsDiffer { name: name.to_owned(), ours, theirs };
        self.report(kind, place);
    }

    pub fn report(&mut self, kind: ResolveProblem, place: Place<'_>) {
        let theirs = self.fork.places.member(place.theirs, place.member).unwrap_or_default();
        let problem = Problem::new(kind, theirs).within(format!("`{}`", place.theirs));
        let ours = self.base.places.member(place.ours, place.member).filter(|ours| *ours != Span::default());
        self.problems.push(match ours {
            Some(ours) => problem.related(ours, "the specification that it adds to says it here"),
            None => problem,
        });
    }
}
