//! The state while definitions are checked, and the search for types.

use std::collections::HashSet;

use super::types::{self, Target, Types};
use crate::diagnostic::{Problem, ProblemKind, Problems, SchemaProblem, Suggestions};
use crate::source::Span;
use crate::syntax::qapi::ast::{Definition, Schema, Spanned, TypeRef};
use crate::syntax::qapi::release::Release;

/// The maximum length of a chain of bases.
pub const MAX_BASES: usize = 32;

/// What is known while a definition is checked.
pub(super) struct Checker<'a> {
    pub schema: &'a Schema,
    pub types: &'a Types<'a>,
    /// Types that are a part of themselves, or have such parts.
    pub endless: &'a HashSet<&'a str>,
    /// The definition that is checked.
    pub definition: &'a Definition,
    /// The release whose rules apply to it.
    pub release: Release,
    pub suggestions: &'a Suggestions,
    pub problems: &'a mut Problems,
}

impl<'a> Checker<'a> {
    pub fn report(&mut self, kind: impl Into<ProblemKind>, span: Span) {
        let problem = self.problem(kind, span);
        self.problems.push(problem);
    }

    /// A problem within the definition that is checked.
    pub fn problem(&self, kind: impl Into<ProblemKind>, span: Span) -> Problem {
        Problem::new(kind, span).within(self.definition.title())
    }

    /// The type of this name. Reports it if there is no such type.
    pub fn resolve(&mut self, ty: &TypeRef) -> Option<Target<'a>> {
        self.find(&ty.name)
    }

    pub fn find(&mut self, name: &Spanned<String>) -> Option<Target<'a>> {
        let found = self.types.find(&name.value);
        let found =
            found.or_else(|| types::wildcard(&name.value).filter(|_| self.release.has_wildcard_types()));
        if found.is_none() {
            let near = self.suggestions.nearest(&name.value, self.types.names());
            let problem = self.problem(SchemaProblem::UnknownType { name: name.value.clone() }, name.span);
            let problem = problem.meant_quoted(near, '\'');
            let other = self.schema.definitions.iter().find(|it| it.name.value == name.value);
            let problem = match other {
                Some(other) => problem
                    .related(other.name.span, format!("this is of the kind `{}`, not a type", other.kind())),
                None => problem,
            };
            self.problems.push(problem);
        }
        found
    }
}
