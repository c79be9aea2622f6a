//! Documentation blocks: from lines to a [`Doc`].
//!
//! Accepts blocks of any content. Parts that do not have the form that the release requires are reported. Before QEMU 2.9, no form is required: documentation
//! was comments. Whether a described member exists is not checked here.

mod early;
mod lines;
mod modern;
mod part;
mod prose;
mod style;
mod told;
mod version;

use super::ast::{Doc, Spanned, Tag};
use super::broken;
use super::reader::Reader;
use super::tree::Block;
use crate::diagnostic::{DocProblem, Problem, Replacement, Severity};
use crate::source::{Sources, Span};
use lines::{Line, at_name, stray_name};
pub use told::{Example, Told};

impl Reader<'_> {
    /// What `block` says.
    pub(super) fn doc_of(&mut self, block: &Block) -> Doc {
        let before = self.problems.iter().len();
        if let Some(opening) = self.junk(block.opening) {
            self.report_doc(opening, block.opening);
        }
        let lines = self.lines(block);
        let symbol = self.symbol(lines.first());
        let mut doc = Doc { span: block.span, symbol, ..Doc::default() };
        if doc.symbol.is_some() {
            let empty = self.definition(block, &lines[1..], &mut doc);
            self.check_end(block);
            self.add_empty(empty, before);
        } else {
            self.check_free(&lines);
            self.check_end(block);
        }
        doc
    }

    /// Looks at a block that no definition follows.
    pub(super) fn free_block(&mut self, block: &Block) {
        let before = self.problems.count(Severity::Error);
        // A block that is wrong by itself needs no second reason.
        if let Some(symbol) = self.doc_of(block).symbol
            && self.problems.count(Severity::Error) == before
        {
            self.report_doc(DocProblem::NoDefinition { symbol: symbol.value }, symbol.span);
        }
    }

    /// Reports problems of documentation, unless the release has no rules for it.
    fn report_doc(&mut self, kind: DocProblem, span: Span) {
        if self.release().checks_documentation() {
            self.report(kind, span);
        }
    }

    /// What follows `##` on its line.
    fn junk(&self, edge: Span) -> Option<DocProblem> {
        let text = self.sources.slice(edge);
        let shown = if text.trim().is_empty() { text } else { text.trim() };
        (!text.is_empty()).then(|| DocProblem::Junk { text: shown.to_owned() })
    }

    /// Reports documentation that does not end, at what follows it.
    fn check_end(&mut self, block: &Block) {
        if let Some(closing) = block.closing {
            if let Some(junk) = self.junk(closing) {
                self.report_doc(junk, closing);
            }
        } else if self.release().checks_documentation() {
            let problem = self.unclosed(block);
            self.problems.push(problem);
        }
    }

    fn unclosed(&self, block: &Block) -> Problem {
        let text = self.sources.get(block.span.source).text();
        let next = broken::next(text, block.span.end as usize);
        let opening = Span { start: block.opening.start - 2, end: block.opening.start, ..block.opening };
        let problem = self.problem(DocProblem::Unclosed, block.span.source.span(next));
        problem.labelled("`##` is expected before this").related(opening, "the documentation starts here")
    }
}

impl<'a> Reader<'a> {
    /// The lines of a block, each with its space after `#`.
    fn lines(&mut self, block: &Block) -> Vec<Line<'a>> {
        let sources: &'a Sources = self.sources;
        let mut literal = style::Literal::default();
        let mut lines = Vec::with_capacity(block.lines.len());
        for &span in &block.lines {
            let (line, is_tight) = Line::new(sources, span);
            if is_tight {
                let start = Span { end: span.start, ..span };
                let replacement = Replacement::certain("add a space", start, " ");
                if self.release().checks_documentation() {
                    let problem = self.problem(DocProblem::NoSpace, span).replaced(replacement);
                    self.problems.push(problem);
                }
            }
            if self.release().checks_style() && !literal.keeps(line.text()) {
                self.check_style(line);
            }
            lines.push(line);
        }
        lines
    }

    /// Reads the lines after the one that names the definition. Returns the problems with parts that have no text.
    fn definition(&mut self, block: &Block, lines: &[Line<'a>], doc: &mut Doc) -> Vec<Problem> {
        let end = block.closing.map_or_else(
            || Span { start: block.span.end, ..block.span },
            |closing| Span { start: closing.start - 2, ..closing },
        );
        let parts = if self.release().has_separate_sections() {
            modern::parts(self, lines, end)
        } else {
            early::parts(self, lines, end)
        };
        let empty: Vec<Problem> = parts.iter().filter_map(|part| self.empty(part)).collect();
        for part in parts {
            self.finish(part, doc);
        }
        doc.sections.retain(|section| section.tag.value != Tag::Since);
        empty
    }

    /// Reports parts without text, unless an error comes first: the number of problems was `before` when the block was not yet looked at.
    fn add_empty(&mut self, empty: Vec<Problem>, before: usize) {
        let errors = self.problems.iter().skip(before).filter(|it| it.kind.severity() == Severity::Error);
        let first = errors.map(|it| it.span).min();
        let modern = self.release().has_separate_sections();
        let comes_first = |it: &Problem| first.is_none_or(|first| !modern && it.span < first);
        self.problems.extend(empty.into_iter().filter(comes_first));
    }

    /// The name that the first line gives.
    fn symbol(&mut self, line: Option<&Line<'a>>) -> Option<Spanned<String>> {
        let line = *line?;
        let text = if self.release().has_separate_sections() { line.text() } else { line.raw };
        let is_checked = self.release().checks_documentation();
        let Some(name) = text.strip_prefix('@') else {
            return (!is_checked).then(|| loose_symbol(line)).flatten();
        };
        let name = match name.strip_suffix(':') {
            Some(name) => name,
            None if is_checked => {
                let place = line.place();
                let end = Span { start: place.end, ..place };
                let replacement = Replacement::certain("add the colon", end, ":");
                let is_name = !line.text().trim_end().contains(' ');
                let problem = self.problem(DocProblem::SymbolForm, place);
                self.problems.push(problem.replaced(is_name.then_some(replacement)));
                name.trim_end().trim_end_matches(':')
            }
            None => name.split([' ', ':']).next().unwrap_or(name),
        };
        if name.is_empty() {
            self.report_doc(DocProblem::NoName, line.place());
        }
        Some(Spanned::new(name.to_owned(), line.part(1, name.len())))
    }

    /// Reports what text that documents no definition can't have: members, and headings that do not come first.
    fn check_free(&mut self, lines: &[Line<'a>]) {
        let release = self.release();
        for (index, line) in lines.iter().enumerate() {
            let is_modern = release.has_separate_sections();
            let name =
                if is_modern { at_name(line.text()).map(|name| name.what) } else { stray_name(line.raw) };
            if let Some(name) = name {
                self.report_doc(DocProblem::MemberInFreeText { name: name.to_owned() }, line.place());
            } else if index > 0 && is_modern && release.has_equals_headings() && line.raw.starts_with('=') {
                self.report(DocProblem::Heading, line.place());
            }
        }
    }
}

/// The name in a line `Name:`, as documentation could start before QEMU 2.9.
fn loose_symbol(line: Line<'_>) -> Option<Spanned<String>> {
    let name = line.text().strip_suffix(':').filter(|name| !name.contains(' '))?;
    Some(Spanned::new(name.to_owned(), line.part(0, name.len())))
}
