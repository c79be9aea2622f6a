//! All kinds of problems under one roof.

use std::fmt;

use super::resolve::ResolveProblem;
use super::sample::{self, Sample};
use super::schema::SchemaProblem;
use super::schema_doc::DocProblem;
use super::schema_syntax::SchemaSyntax;
use super::sequence::SequenceProblem;
use super::severity::Severity;
use super::source::SourceProblem;
use super::text::TextProblem;

/// What is wrong: one closed enum for each stage.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum ProblemKind {
    /// The file is not text (E0xx).
    Source(SourceProblem),
    /// The events text document is not in its form (E1xx).
    Text(TextProblem),
    /// A schema file is not in its form (E20x, E21x).
    Syntax(SchemaSyntax),
    /// The definitions of the schema do not fit each other (E22x to E29x).
    Schema(SchemaProblem),
    /// The documentation in the schema is not in its form, or not of its definition (E3xx).
    Doc(DocProblem),
    /// The document contradicts itself or the schema (E4xx).
    Resolve(ResolveProblem),
    /// The sequences document is not in its form, or names what the model does not have (E5xx).
    Sequence(SequenceProblem),
}

/// Does for all stages what each stage's enum does for itself.
macro_rules! each {
    ($self:expr, $kind:ident => $result:expr) => {
        match $self {
            ProblemKind::Source($kind) => $result,
            ProblemKind::Text($kind) => $result,
            ProblemKind::Syntax($kind) => $result,
            ProblemKind::Schema($kind) => $result,
            ProblemKind::Doc($kind) => $result,
            ProblemKind::Resolve($kind) => $result,
            ProblemKind::Sequence($kind) => $result,
        }
    };
}

impl ProblemKind {
    /// The stable code, such as `E002`.
    #[must_use]
    pub fn code(&self) -> &'static str {
        each!(self, kind => kind.code())
    }

    /// Whether it is an error.
    #[must_use]
    pub fn severity(&self) -> Severity {
        each!(self, kind => kind.severity())
    }

    /// What the caret says unless more is known.
    #[must_use]
    pub fn label(&self) -> String {
        each!(self, kind => kind.label())
    }

    /// What to do about it.
    #[must_use]
    pub fn help(&self) -> String {
        each!(self, kind => kind.help())
    }

    /// Every code with its severity and its long text, in order.
    pub fn codes() -> impl Iterator<Item = (&'static str, Severity, &'static str)> {
        [
            SourceProblem::CODES,
            TextProblem::CODES,
            SchemaSyntax::CODES,
            SchemaProblem::CODES,
            DocProblem::CODES,
            ResolveProblem::CODES,
            SequenceProblem::CODES,
        ]
        .into_iter()
        .flatten()
        .copied()
    }

    /// An example of what has the problem of a code, and one of how to avoid it.
    #[must_use]
    pub fn samples(code: &str) -> Option<(Sample, Sample)> {
        let all = [
            SourceProblem::EXAMPLES,
            TextProblem::EXAMPLES,
            SchemaSyntax::EXAMPLES,
            SchemaProblem::EXAMPLES,
            DocProblem::EXAMPLES,
            ResolveProblem::EXAMPLES,
            SequenceProblem::EXAMPLES,
        ];
        all.into_iter().flatten().find(|(it, _)| *it == code).map(|(_, text)| sample::pair(text))
    }
}

impl fmt::Display for ProblemKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        each!(self, kind => kind.fmt(f))
    }
}

impl From<SourceProblem> for ProblemKind {
    fn from(kind: SourceProblem) -> Self {
        Self::Source(kind)
    }
}

impl From<TextProblem> for ProblemKind {
    fn from(kind: TextProblem) -> Self {
        Self::Text(kind)
    }
}

impl From<SchemaSyntax> for ProblemKind {
    fn from(kind: SchemaSyntax) -> Self {
        Self::Syntax(kind)
    }
}

impl From<SchemaProblem> for ProblemKind {
    fn from(kind: SchemaProblem) -> Self {
        Self::Schema(kind)
    }
}

impl From<DocProblem> for ProblemKind {
    fn from(kind: DocProblem) -> Self {
        Self::Doc(kind)
    }
}

impl From<ResolveProblem> for ProblemKind {
    fn from(kind: ResolveProblem) -> Self {
        Self::Resolve(kind)
    }
}

impl From<SequenceProblem> for ProblemKind {
    fn from(kind: SequenceProblem) -> Self {
        Self::Sequence(kind)
    }
}
