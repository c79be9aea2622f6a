//! Two models as one: that of a fork's specification and the one that it adds to.
//!
//! Takes two models, each complete. The result spans both: what only one of them has is optional, and equal parts are one. Documentation
//! is that of the base, if it has any. Parts that cannot be merged are reported with both places, and then the result must not be used.

mod members;
mod merger;
mod types;

use std::collections::HashMap;

use super::{naming, order, references};
use crate::diagnostic::Problems;
use crate::model::{Command, Event, Model, TypeDef};
use merger::{Merger, Place};

pub use merger::Side;

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
    // Commands are of the user's own schema.
    finished((events, fork.model.commands.clone()), &merger.types)
}

/// The model of events and commands, with the types that they reach.
fn finished((events, commands): (Vec<Event>, Vec<Command>), types: &[TypeDef]) -> Model {
    let types = types.iter().map(|def| (def.name.as_str(), def)).collect();
    let mut model = Model::default();
    naming::reach_events(&events.iter().collect::<Vec<_>>(), &types, &mut model);
    naming::reach_commands(&commands, &types, &mut model);
    (model.events, model.commands) = (events, commands);
    order::set(&mut model);
    references::mark(&mut model);
    model
}

impl Merger<'_> {
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
