//! One problem, and the problems of a run.

use std::borrow::Cow;

use super::kind::ProblemKind;
use super::nearest::Near;
use super::replacement::Replacement;
use super::severity::Severity;
use super::source::SourceProblem;
use crate::source::{NotText, Span};

/// One thing wrong with the input.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// What is wrong.
    pub kind: ProblemKind,
    /// Where.
    pub span: Span,
    /// What the caret says, if that is more than what it says for all problems of the kind.
    pub label: Option<String>,
    /// Other places that take part ("first defined here").
    pub related: Vec<Related>,
    /// The definition that the place belongs to, as in "in event `STOP`".
    pub within: Option<String>,
    /// What to write instead, if that is known.
    pub replacement: Option<Replacement>,
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
        Self { kind: kind.into(), span, label: None, related: Vec::new(), within: None, replacement: None }
    }

    /// What the caret says.
    #[must_use]
    pub fn label(&self) -> Cow<'_, str> {
        self.label.as_deref().map_or_else(|| self.kind.label().into(), Cow::from)
    }

    /// What is wrong, and in which definition.
    #[must_use]
    pub fn headline(&self) -> String {
        match &self.within {
            Some(definition) => format!("in {definition}: {}", self.kind),
            None => self.kind.to_string(),
        }
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

    /// With what to write instead, if that is known.
    #[must_use]
    pub fn replaced(mut self, replacement: impl Into<Option<Replacement>>) -> Self {
        self.replacement = replacement.into();
        self
    }

    /// With the known word that is meant in place of the whole span, if there is one.
    #[must_use]
    pub(crate) fn meant(self, near: Option<Near<'_>>) -> Self {
        let replacement = near.map(|near| Replacement::meant(near, self.span));
        self.replaced(replacement)
    }

    /// The same where the span has the quotes of the word.
    #[must_use]
    pub(crate) fn meant_quoted(self, near: Option<Near<'_>>, quote: char) -> Self {
        let span = self.span;
        self.replaced(near.map(|near| Replacement::meant_quoted(near, span, quote)))
    }

    /// With the definition that it is in: ``event `STOP` ``.
    #[must_use]
    pub fn within(mut self, definition: impl Into<String>) -> Self {
        self.within = Some(definition.into());
        self
    }
}

/// A file whose content is not text.
impl From<NotText> for Problem {
    fn from(found: NotText) -> Self {
        Self::new(SourceProblem::from(found.defect), found.span)
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

    /// Adds those of `inner`, each of which is within `definition`.
    pub fn extend_within(&mut self, inner: Self, definition: &str) {
        self.list.extend(inner.list.into_iter().map(|problem| problem.within(definition)));
    }

    /// The one that was added last.
    pub(crate) fn last_mut(&mut self) -> Option<&mut Problem> {
        self.list.last_mut()
    }

    /// Each of them, to be changed.
    pub(crate) fn iter_mut(&mut self) -> std::slice::IterMut<'_, Problem> {
        self.list.iter_mut()
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

    /// Whether the list is empty.
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

impl IntoIterator for Problems {
    type Item = Problem;
    type IntoIter = std::vec::IntoIter<Problem>;
    fn into_iter(self) -> Self::IntoIter {
        self.list.into_iter()
    }
}

impl<'a> IntoIterator for &'a Problems {
    type Item = &'a Problem;
    type IntoIter = std::slice::Iter<'a, Problem>;
    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl FromIterator<Problem> for Problems {
    fn from_iter<I: IntoIterator<Item = Problem>>(iter: I) -> Self {
        Self { list: iter.into_iter().collect() }
    }
}

impl Extend<Problem> for Problems {
    fn extend<I: IntoIterator<Item = Problem>>(&mut self, iter: I) {
        self.list.extend(iter);
    }
}
