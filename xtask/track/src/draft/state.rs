//! The state of a draft.

use std::collections::{HashSet, VecDeque};

use qmp_gen::model::{Lookup, Model, Type, TypeName, Version};

use crate::document::Document;
use crate::report::Report;
use crate::schema::Schema;
use crate::tree::Tree;

/// What is known and drafted so far.
pub(super) struct Draft<'a> {
    pub(super) tree: &'a Tree,
    pub(super) spec: &'a Model,
    pub(super) types: Lookup<'a>,
    pub(super) known: Lookup<'a>,
    /// The newest release that the specification names.
    pub(super) newest: Version,
    pub(super) document: Document,
    pub(super) schema: Schema,
    pub(super) report: Report,
    /// Pairs of types that are to be compared: of the specification, and of the tree.
    pub(super) pairs: VecDeque<(&'a TypeName, &'a TypeName)>,
    pub(super) met: HashSet<&'a TypeName>,
    /// Types that are to be drafted, each with the release in which an event first contains it.
    pub(super) new: VecDeque<(&'a TypeName, Version)>,
}

impl<'a> Draft<'a> {
    /// Since when the tree has something: what its documentation says, if the specification cannot know it yet, or the release of the tree.
    pub(super) fn since(&self, said: Option<Version>) -> Version {
        said.filter(|since| *since > self.newest && *since <= self.tree.release).unwrap_or(self.tree.release)
    }

    /// The release before that of the tree.
    pub(super) fn before(&self) -> Version {
        let earlier = Version::released().take_while(|version| *version < self.tree.release);
        earlier.last().unwrap_or(Version::FLOOR)
    }

    /// Notes that a part since a release has a type.
    pub(super) fn uses(&mut self, ty: &'a Type, since: Version) {
        if let Some(name) = ty.named() {
            self.uses_named(name, since);
        }
    }

    pub(super) fn uses_named(&mut self, name: &'a TypeName, since: Version) {
        match self.spec.types.iter().find(|def| def.name == *name) {
            Some(def) => self.pair(&def.name, name),
            None if self.met.insert(name) => self.new.push_back((name, since)),
            None => {}
        }
    }

    /// Notes that a type of the specification is one of the tree.
    pub(super) fn pair(&mut self, spec: &'a TypeName, tree: &'a TypeName) {
        if self.met.insert(tree) {
            self.pairs.push_back((spec, tree));
        }
    }

    pub(super) fn lack(&mut self, what: String) {
        self.report.lacks.push(what);
    }

    pub(super) fn task(&mut self, what: String) {
        self.report.tasks.push(what);
    }
}
