//! The parts of a definition's documentation, and what each says.

use super::{prose, version};
use crate::diagnostic::{DocProblem, Problem};
use crate::source::Span;
use crate::syntax::qapi::ast::{Described, Doc, Section, Spanned, Tag};
use crate::syntax::qapi::reader::Reader;

/// A part of a block: where it is, and its lines.
#[derive(Debug)]
pub(super) struct Part<'t> {
    pub opening: Opening,
    /// From the first line to the last.
    pub span: Span,
    pub lines: Vec<(&'t str, Span)>,
    /// What follows the part, if that is where the lack of a text shows.
    pub end: Option<Span>,
}

/// What opens a part.
#[derive(Debug)]
pub(super) enum Opening {
    /// Nothing: text about the definition.
    Text,
    Member(Spanned<String>),
    Feature(Spanned<String>),
    Section(Spanned<Tag>),
}

impl<'t> Part<'t> {
    /// A part that `opening` opens, with the text on that line.
    pub(super) fn new(opening: Opening, text: &'t str, span: Span) -> Self {
        Self { opening, span, lines: vec![(text, span)], end: None }
    }

    pub(super) fn push(&mut self, text: &'t str, span: Span) {
        self.lines.push((text, span));
        self.span = self.span.to(span);
    }

    pub(super) fn is_empty(&self) -> bool {
        self.lines.iter().all(|(line, _)| line.trim().is_empty())
    }
}

impl Reader<'_> {
    /// Adds what a part says to `doc`.
    pub(super) fn finish(&mut self, part: Part<'_>, doc: &mut Doc) {
        match part.opening {
            Opening::Text => doc.body.push(prose::block(&part.lines)),
            Opening::Member(name) => {
                let described = Described { name, text: prose::after_tag(&part.lines) };
                self.describe(described, &mut doc.members);
            }
            Opening::Feature(name) => {
                let described = Described { name, text: prose::after_tag(&part.lines) };
                self.describe(described, &mut doc.features);
            }
            Opening::Section(Spanned { value, span }) => {
                if self.is_first(value, span, doc) {
                    let part = Part { opening: Opening::Text, ..part };
                    self.section(Spanned::new(value, span), &part, doc);
                }
            }
        }
    }

    /// The problem with a part that only has its opening.
    pub(super) fn empty(&self, part: &Part<'_>) -> Option<Problem> {
        let (tag, span) = match &part.opening {
            Opening::Member(name) | Opening::Feature(name) if !name.value.is_empty() => {
                (format!("@{}", name.value), name.span)
            }
            Opening::Section(tag) => (self.sources.slice(tag.span).to_owned(), tag.span),
            _ => return None,
        };
        if !part.is_empty() || !self.release().checks_documentation() {
            return None;
        }
        let kind = DocProblem::Empty { tag };
        Some(match part.end {
            // The block has no closing line, which is the problem.
            Some(end) if end.start == end.end => return None,
            Some(end) => {
                self.problem(kind, end).labelled("a text is expected before this").related(span, "of this")
            }
            None => self.problem(kind, span),
        })
    }

    fn describe(&mut self, described: Described, list: &mut Vec<Described>) {
        let (name, span) = (described.name.value.clone(), described.name.span);
        if name.is_empty() {
            return self.report_doc(DocProblem::NoName, span);
        }
        match list.iter().find(|it| it.name.value == name) {
            Some(first) if self.release().checks_documentation() => {
                let problem = self.problem(DocProblem::DescribedTwice { name }, span);
                self.problems.push(problem.related(first.name.span, "first described here"));
            }
            Some(_) => {}
            None => list.push(described),
        }
    }

    /// Whether a section may be there, which some sections may only once.
    fn is_first(&mut self, tag: Tag, span: Span, doc: &Doc) -> bool {
        if !matches!(tag, Tag::Since | Tag::Returns | Tag::Errors) {
            return true;
        }
        let Some(first) = doc.sections.iter().find(|it| it.tag.value == tag).map(|it| it.tag.span) else {
            return true;
        };
        if self.release().checks_documentation() {
            let kind = DocProblem::SectionTwice { tag: tag.as_str().to_owned() };
            let problem = self.problem(kind, span).related(first, "the first one");
            self.problems.push(problem);
        }
        false
    }

    fn section(&mut self, tag: Spanned<Tag>, part: &Part<'_>, doc: &mut Doc) {
        if matches!(tag.value, Tag::Note | Tag::Example) && !self.release().has_note_sections() {
            let name = self.sources.slice(tag.span).to_owned();
            self.report(DocProblem::OldSection { tag: name }, tag.span);
        }
        if tag.value == Tag::Since {
            self.since(part, doc);
        }
        doc.sections.push(Section { tag, text: prose::after_tag(&part.lines) });
    }

    /// Takes the version from the text of a section `Since`.
    fn since(&mut self, part: &Part<'_>, doc: &mut Doc) {
        let text = prose::collapse(&part.lines);
        doc.since = version::first(self.sources, &text, part.span);
        if doc.since.is_none() && !text.is_empty() && self.release().has_separate_sections() {
            self.report(DocProblem::NoRelease { text }, part.span);
        }
    }
}
