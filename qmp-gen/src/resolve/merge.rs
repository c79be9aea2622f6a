//! Two models as one: that of a fork's specification and the one that it adds to.
//!
//! Takes two models, each complete. The result spans both: what only one of them has is optional, and equal parts are one. Documentation
//! is that of the base, where it has some. What cannot be one is reported with both places, and then the result must not be used.

mod members;
mod types;

use std::collections::{HashMap, HashSet};

use super::places::Places;
use super::{naming, order, references};
use crate::diagnostic::{Problem, Problems, ResolveProblem};
use crate::model::{Event, Model, TypeDef, TypeName};
use crate::source::Span;

/// A model, and where its parts are.
#[derive(Debug, Clone, Copy)]
pub struct Side<'a> {
    /// The model.
    pub model: &'a Model,
    /// Where its parts are.
    pub places: &'a Places,
}

/// The model of `base` and `fork` together.
#[must_use]
pub fn merge(base: Side<'_>, fork: Side<'_>, problems: &mut Problems) -> Model {
    let mut merger = Merger::new(base, fork, problems);
    for def in &fork.model.types {
        merger.pairs.push((def.name.clone(), def.name.clone()));
    }
    let mut events = base.model.events.clone();
    let index: HashMap<_, _> = base.model.events.iter().enumerate().map(|(at, it)| (&it.name, at)).collect();
    for event in &fork.model.events {
        match index.get(&event.name) {
            Some(&at) => merger.event(&mut events[at], event),
            None => events.push(event.clone()),
        }
    }
    merger.types();
    finished(events, &merger.types)
}

/// The model of `events`, with the types that they reach.
fn finished(events: Vec<Event>, types: &[TypeDef]) -> Model {
    let types = types.iter().map(|def| (def.name.as_str(), def)).collect();
    let mut model = Model::default();
    naming::reach_events(&events.iter().collect::<Vec<_>>(), &types, &mut model);
    model.events = events;
    order::set(&mut model);
    references::mark(&mut model);
    model
}

/// What is being merged.
struct Merger<'a> {
    base: Side<'a>,
    fork: Side<'a>,
    /// The types of the result: those of the base, then those that only the fork has.
    types: Vec<TypeDef>,
    index: HashMap<TypeName, usize>,
    theirs: HashMap<&'a TypeName, &'a TypeDef>,
    /// Types of the result, each with a type of the fork that has to become part of it.
    pairs: Vec<(TypeName, TypeName)>,
    done: HashSet<(TypeName, TypeName)>,
    problems: &'a mut Problems,
}

/// Where two parts are: the event or type of each side, and the member.
#[derive(Debug, Clone, Copy)]
struct Place<'p> {
    ours: &'p str,
    theirs: &'p str,
    member: &'p str,
}

impl<'a> Merger<'a> {
    fn new(base: Side<'a>, fork: Side<'a>, problems: &'a mut Problems) -> Self {
        let mut types = base.model.types.clone();
        let known: HashSet<&TypeName> = base.model.types.iter().map(|def| &def.name).collect();
        types.extend(fork.model.types.iter().filter(|def| !known.contains(&def.name)).cloned());
        let index = types.iter().enumerate().map(|(at, def)| (def.name.clone(), at)).collect();
        let theirs = fork.model.types.iter().map(|def| (&def.name, def)).collect();
        Self { base, fork, types, index, theirs, pairs: Vec::new(), done: HashSet::new(), problems }
    }

    /// Reports that two parts are of different kinds.
    fn differs(&mut self, place: Place<'_>, (ours, theirs): (String, String)) {
        let name = if place.member.is_empty() { place.ours } else { place.member };
        let kind = ResolveProblem::KindsDiffer { name: name.to_owned(), ours, theirs };
        self.report(kind, place);
    }

    fn report(&mut self, kind: ResolveProblem, place: Place<'_>) {
        let theirs = self.fork.places.member(place.theirs, place.member).unwrap_or_default();
        let problem = Problem::new(kind, theirs).within(format!("`{}`", place.theirs));
        let ours = self.base.places.member(place.ours, place.member).filter(|ours| *ours != Span::default());
        self.problems.push(match ours {
            Some(ours) => problem.related(ours, "the specification that it adds to says it here"),
            None => problem,
        });
    }

    fn event(&mut self, ours: &mut Event, theirs: &Event) {
        let name = ours.name.to_string();
        let place = Place { ours: &name, theirs: &name, member: "" };
        match (&ours.union, &theirs.union) {
            (Some(union), Some(other)) => self.pairs.push((union.clone(), other.clone())),
            (None, None) => self.members(&mut ours.members, &theirs.members, place),
            (union, _) => {
                let words = |is_union| if is_union { "a union" } else { "an object" }.to_owned();
                let is_union = union.is_some();
                self.differs(place, (words(is_union), words(!is_union)));
            }
        }
        if ours.docs.is_empty() {
            ours.docs.clone_from(&theirs.docs);
        }
        if ours.examples.is_empty() {
            ours.examples.clone_from(&theirs.examples);
        }
        if ours.rate_limits.is_empty() {
            ours.rate_limits.clone_from(&theirs.rate_limits);
        }
        ours.lifetime.since = ours.lifetime.since.or(theirs.lifetime.since);
        members::add_features(&mut ours.features, &theirs.features);
    }
}
