//! The context in which the parts of the AST are built.

use std::sync::Arc;

use super::ast::{Definition, Rules};
use super::release::Release;
use crate::diagnostic::{Problem, ProblemKind, Problems};
use crate::source::{Sources, Span};

/// Faults of style that were counted and not reported.
#[derive(Debug, Default)]
pub(super) struct Faults {
    pub long_lines: Count,
    pub single_spaces: Count,
}

/// The number of occurrences, and the first place.
#[derive(Debug, Default)]
pub(super) struct Count {
    pub first: Option<Span>,
    pub count: usize,
}

/// The context in which the parts of the AST are built.
pub(super) struct Reader<'a> {
    pub sources: &'a Sources,
    /// The rules of the root that is read.
    pub rules: Arc<Rules>,
    /// The definition that is read, as problems name it.
    pub definition: Option<String>,
    /// Structs without a name that members of that definition are of.
    pub nested: Vec<Definition>,
    /// Faults of style in the root.
    pub faults: Faults,
    pub problems: &'a mut Problems,
}

impl Reader<'_> {
    pub(super) fn release(&self) -> Release {
        self.rules.release
    }

    /// What `read` returns, whose problems are within the definition `title`.
    pub(super) fn within<T>(&mut self, title: String, read: impl FnOnce(&mut Self) -> T) -> T {
        let outer = self.definition.replace(title);
        let result = read(self);
        self.definition = outer;
        result
    }

    pub(super) fn report(&mut self, kind: impl Into<ProblemKind>, span: Span) {
        let problem = self.problem(kind, span);
        self.problems.push(problem);
    }

    /// A problem within the definition that is read.
    pub(super) fn problem(&self, kind: impl Into<ProblemKind>, span: Span) -> Problem {
        let problem = Problem::new(kind, span);
        match &self.definition {
            Some(definition) => problem.within(definition),
            None => problem,
        }
    }
}
