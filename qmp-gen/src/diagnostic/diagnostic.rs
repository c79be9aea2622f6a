//! A problem as users of the library see it.

use std::fmt;
use std::ops::Range;
use std::path::Path;

use super::nearest::Certainty;
use super::problem::Problem;
use super::render::{Format, render};
use super::severity::Severity;
use crate::source::Sources;

/// Something wrong with a document.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub struct Diagnostic<'a> {
    problem: &'a Problem,
    sources: &'a Sources,
}

/// Another place that a problem is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct RelatedPlace<'a> {
    /// The name of the file.
    pub path: &'a Path,
    /// The line, from 1.
    pub line: usize,
    /// The column in characters, from 1.
    pub column: usize,
    /// The part of the document that is there.
    pub excerpt: &'a str,
    /// What it is, such as "first defined here".
    pub label: &'a str,
}

/// What to write instead of what is wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Suggestion<'a> {
    /// What it does, such as "did you mean `Since`?".
    pub title: &'a str,
    /// Whether it may be applied without asking.
    pub is_certain: bool,
    /// The changes, which do not overlap, in the order of their places.
    pub edits: Vec<SuggestedEdit<'a>>,
}

/// A change of a document.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct SuggestedEdit<'a> {
    /// The path of the document, if it was read from a file.
    pub file: Option<&'a Path>,
    /// The document, without a byte-order mark and with `\n` at the end of each line.
    pub document: &'a str,
    /// The bytes of the document that are replaced. Text is added where the range is empty.
    pub range: Range<usize>,
    /// What replaces them.
    pub text: &'a str,
}

impl<'a> Diagnostic<'a> {
    pub(crate) fn new(problem: &'a Problem, sources: &'a Sources) -> Self {
        Self { problem, sources }
    }

    /// The stable code, such as `E002`, which [`explain`](crate::explain) explains.
    #[must_use]
    pub fn code(&self) -> &'static str {
        self.problem.kind.code()
    }

    /// Whether it is an error.
    #[must_use]
    pub fn severity(&self) -> Severity {
        self.problem.kind.severity()
    }

    /// What is wrong.
    #[must_use]
    pub fn message(&self) -> String {
        self.problem.kind.to_string()
    }

    /// What is wrong, and in which definition: "in event `STOP`: …".
    #[must_use]
    pub fn headline(&self) -> String {
        self.problem.headline()
    }

    /// What to do about it; empty if the message says it.
    #[must_use]
    pub fn help(&self) -> String {
        self.problem.kind.help()
    }

    /// The name of its file.
    #[must_use]
    pub fn path(&self) -> &'a Path {
        self.sources.get(self.problem.span.source).name()
    }

    /// Its line, from 1.
    #[must_use]
    pub fn line(&self) -> usize {
        self.sources.get(self.problem.span.source).position(self.problem.span.start).line
    }

    /// Its column in characters, from 1.
    #[must_use]
    pub fn column(&self) -> usize {
        self.sources.get(self.problem.span.source).position(self.problem.span.start).column
    }

    /// The part of the document that it is about.
    #[must_use]
    pub fn excerpt(&self) -> &'a str {
        self.sources.slice(self.problem.span)
    }

    /// The other places that it is about.
    pub fn related(&self) -> impl Iterator<Item = RelatedPlace<'a>> {
        let sources = self.sources;
        self.problem.related.iter().map(move |related| {
            let source = sources.get(related.span.source);
            let at = source.position(related.span.start);
            RelatedPlace {
                path: source.name(),
                line: at.line,
                column: at.column,
                excerpt: sources.slice(related.span),
                label: &related.label,
            }
        })
    }

    /// What to write instead, if that is known.
    #[must_use]
    pub fn suggestion(&self) -> Option<Suggestion<'a>> {
        let replacement = self.problem.replacement.as_ref()?;
        let edits = replacement.edits.iter().map(|edit| {
            let source = self.sources.get(edit.span.source);
            SuggestedEdit {
                file: source.is_file().then(|| source.name()),
                document: source.text(),
                range: edit.span.start as usize..edit.span.end as usize,
                text: &edit.text,
            }
        });
        let is_certain = replacement.certainty == Certainty::Certain;
        Some(Suggestion { title: &replacement.title, is_certain, edits: edits.collect() })
    }

    /// Its text in a format, with a line end.
    #[must_use]
    pub fn render(&self, format: Format) -> String {
        render(self.problem, self.sources, format)
    }
}

/// As [`Format::Line`].
impl fmt::Display for Diagnostic<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.render(Format::Line).trim_end())
    }
}

impl fmt::Debug for Diagnostic<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}
