//! The state while documents are resolved.

use std::collections::HashMap;

use super::places::Places;
use crate::diagnostic::{Near, Problem, Problems, ResolveProblem, Suggestions};
use crate::model::{Event, Model, TypeDef};
use crate::source::Span;
use crate::syntax::text::ast::{Example, Section};

/// A resolved schema that names are looked up in.
#[derive(Debug, Clone, Copy)]
pub struct Schema<'a> {
    /// Its events, and all its types.
    pub model: &'a Model,
    /// Where its definitions are.
    pub places: &'a Places,
    /// Events that are described elsewhere, and may be named.
    pub others: &'a [Event],
}

/// The types of a schema, by name.
pub(super) type Types<'a> = HashMap<&'a str, &'a TypeDef>;

/// The state while documents are resolved.
pub(super) struct Resolver<'a, 'p> {
    pub schema: Option<Schema<'a>>,
    pub types: &'a Types<'a>,
    /// The events of the schema, by name.
    pub events: &'a HashMap<&'a str, &'a Event>,
    /// Whether a document has a field under any of its headings.
    pub has_fields: bool,
    pub suggestions: &'a Suggestions,
    pub problems: &'p mut Problems,
}

/// An event of the text, with what later passes need of it.
pub(super) struct Described<'a> {
    pub section: &'a Section,
    pub name: &'a str,
    pub examples: Vec<&'a Example>,
}

impl<'a> Resolver<'a, '_> {
    /// Does `work`, whose problems are within the event `name`.
    pub fn within<T>(&mut self, name: &str, work: impl FnOnce(&mut Resolver<'a, '_>) -> T) -> T {
        let mut problems = Problems::default();
        let mut inner = Resolver { problems: &mut problems, ..*self };
        let result = work(&mut inner);
        self.problems.extend_within(problems, &format!("event `{name}`"));
        result
    }

    /// The known name that a mistyped one was probably meant to be.
    pub fn near<'n>(&self, name: &str, known: impl IntoIterator<Item = &'n str>) -> Option<Near<'n>> {
        self.suggestions.nearest(name, known)
    }

    pub fn report(&mut self, kind: ResolveProblem, span: Span) {
        self.problems.push(Problem::new(kind, span));
    }
}
