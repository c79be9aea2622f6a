//! Problems: what is wrong with the input, where, and what to do about it.
//!
//! A [`Problem`] is data; its headline is the `Display` of its kind. Each stage of the pipeline has one closed enum of kinds,
//! declared as a table: code, severity, headline, help, and the long text of `qmp-gen explain`. Codes are stable: a code is never reused.

mod kind;
mod printable;
mod render;
mod resolve;
mod schema;
mod schema_doc;
mod schema_syntax;
mod source;
mod table;
mod text;

pub use kind::ProblemKind;
pub use printable::printable;
pub use render::{Format, render};
pub use resolve::ResolveProblem;
pub use schema::SchemaProblem;
pub use schema_doc::DocProblem;
pub use schema_syntax::SchemaSyntax;
pub use source::SourceProblem;
pub use text::TextProblem;

use crate::source::Span;

/// Whether a problem keeps the output from being made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// The input was understood, but is probably not what its author meant.
    Warning,
    /// The input has no meaning; nothing is written.
    Error,
}

/// One thing wrong with the input.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// What is wrong.
    pub kind: ProblemKind,
    /// Where.
    pub span: Span,
    /// What the caret says; nothing where the headline says it all.
    pub label: Option<String>,
    /// Other places that take part ("first defined here").
    pub related: Vec<Related>,
    /// The definition that the place belongs to, as in "in event `STOP`".
    pub within: Option<String>,
}

/// Another place that takes part in a problem.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Related {
    /// Where.
    pub span: Span,
    /// What is to be seen there.
    pub label: String,
}

impl Problem {
    /// A problem of this kind at `span`.
    pub fn new(kind: impl Into<ProblemKind>, span: Span) -> Self {
        Self { kind: kind.into(), span, label: None, related: Vec::new(), within: None }
    }

    /// With a text under the caret.
    #[must_use]
    pub fn labelled(mut self, label: impl Into<String>) -> Self {
        self.label = Some(label.into());
        self
    }

    /// With another place that takes part.
    #[must_use]
    pub fn related(mut self, span: Span, label: impl Into<String>) -> Self {
        self.related.push(Related { span, label: label.into() });
        self
    }

    /// With the definition it stands in: ``event `STOP` ``.
    #[must_use]
    pub fn within(mut self, definition: impl Into<String>) -> Self {
        self.within = Some(definition.into());
        self
    }
}

/// The problems met so far.
///
/// A stage pushes all of its own; the pipeline stops at the end of a stage that left an error.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Problems {
    list: Vec<Problem>,
}

impl Problems {
    /// Adds one.
    pub fn push(&mut self, problem: Problem) {
        self.list.push(problem);
    }

    /// Whether any of them is an error.
    #[must_use]
    pub fn has_errors(&self) -> bool {
        self.count(Severity::Error) > 0
    }

    /// How many there are of that severity.
    #[must_use]
    pub fn count(&self, severity: Severity) -> usize {
        self.list.iter().filter(|problem| problem.kind.severity() == severity).count()
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// In the order of files and places.
    pub fn sort(&mut self) {
        self.list.sort_by_key(|problem| problem.span);
    }

    /// All of them.
    pub fn iter(&self) -> std::slice::Iter<'_, Problem> {
        self.list.iter()
    }
}

impl<'a> IntoIterator for &'a Problems {
    type Item = &'a Problem;
    type IntoIter = std::slice::Iter<'a, Problem>;
    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl Extend<Problem> for Problems {
    fn extend<I: IntoIterator<Item = Problem>>(&mut self, iter: I) {
        self.list.extend(iter);
    }
}
