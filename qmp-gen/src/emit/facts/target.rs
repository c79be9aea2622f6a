//! What a name in running text refers to.

use std::collections::HashSet;

use crate::model::Model;

/// What a reference leads to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::emit) enum Target {
    /// The section of an event.
    Event,
    /// The section of a type.
    Type,
    /// Nothing that is part of the document, or the section that it is in.
    None,
}

/// The names that have a section.
#[derive(Debug, Default)]
pub(in crate::emit) struct Targets<'a> {
    events: HashSet<&'a str>,
    types: HashSet<&'a str>,
}

impl<'a> Targets<'a> {
    /// Those of `model`.
    pub(in crate::emit) fn new(model: &'a Model) -> Self {
        Self {
            events: model.events.iter().map(|event| event.name.as_str()).collect(),
            types: model.types.iter().map(|def| def.name.as_str()).collect(),
        }
    }

    /// What `name` refers to in the section of `own`.
    pub(in crate::emit) fn find(&self, name: &str, own: &str) -> Target {
        if name == own {
            Target::None
        } else if self.events.contains(name) {
            Target::Event
        } else if self.types.contains(name) {
            Target::Type
        } else {
            Target::None
        }
    }
}
