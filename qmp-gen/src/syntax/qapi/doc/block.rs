//! The parts of a definition's documentation, line by line.

use super::prose;
use super::version;
use crate::diagnostic::DocProblem;
use crate::source::Span;
use crate::syntax::qapi::Reader;
use crate::syntax::qapi::ast::{Described, Doc, Era, Section, Spanned, Tag};
use crate::syntax::qapi::tree::{Block, Line, LineForm};

/// A part of a block: where it starts, and its lines.
struct Part<'t> {
    opening: Opening,
    /// From the first line to the last.
    span: Span,
    lines: Vec<&'t str>,
    /// How far the lines behind the first are indented, once there is one.
    indent: Option<usize>,
}

/// What opens a part.
enum Opening {
    /// Nothing: text of the whole.
    Text,
    Member(Spanned<String>),
    Feature(Spanned<String>),
    Section(Spanned<Tag>),
}

/// What a line `@name:` describes at this place.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Stage {
    /// A member, and none was described before.
    Early,
    /// A member among others.
    Members,
    /// A feature.
    Features,
    /// Nothing: it stands too late.
    Late,
}

/// Goes through the lines of one block.
struct Blocks<'r, 'a> {
    reader: &'r mut Reader<'a>,
    parts: Vec<Part<'a>>,
    stage: Stage,
    /// Where `Features:` stands.
    features: Option<Span>,
    /// Whether the line before was blank.
    blank: bool,
}

impl Reader<'_> {
    /// What the block says of `symbol`, which its first line names.
    pub(super) fn described(&mut self, block: &Block, symbol: Spanned<String>) -> Doc {
        let mut blocks =
            Blocks { reader: self, parts: Vec::new(), stage: Stage::Early, features: None, blank: true };
        for line in &block.lines[1..] {
            blocks.line(line);
        }
        let Blocks { parts, features, .. } = blocks;
        if let Some(span) = features
            && !parts.iter().any(|part| matches!(part.opening, Opening::Feature(_)))
        {
            self.report_doc(DocProblem::NoFeatures, span);
        }
        let mut doc = Doc { span: block.span, symbol: Some(symbol), ..Doc::default() };
        for part in parts {
            self.finish(part, &mut doc);
        }
        doc
    }

    /// Adds what a part says to `doc`.
    fn finish(&mut self, part: Part<'_>, doc: &mut Doc) {
        let empty = part.lines.iter().all(|line| line.is_empty());
        match part.opening {
            Opening::Text => prose::add(&part.lines, part.span, doc),
            Opening::Member(name) => {
                let described = version::described(self.sources, name, &part.lines, part.span);
                self.describe(described, empty, &mut doc.members);
            }
            Opening::Feature(name) => {
                let described = version::described(self.sources, name, &part.lines, part.span);
                self.describe(described, empty, &mut doc.features);
            }
            Opening::Section(tag) if empty => {
                self.report_doc(DocProblem::Empty { tag: tag.value.as_str().to_owned() }, tag.span);
            }
            Opening::Section(tag) => self.section(tag, &part, doc),
        }
    }

    fn describe(&mut self, described: Described, empty: bool, list: &mut Vec<Described>) {
        let (name, span) = (described.name.value.clone(), described.name.span);
        if name.is_empty() {
            return self.report_doc(DocProblem::NoName, span);
        }
        if empty && self.era == Era::Strict {
            self.report(DocProblem::Empty { tag: format!("@{name}") }, span);
        }
        match list.iter().find(|it| it.name.value == name) {
            Some(first) if self.era != Era::Loose => {
                let problem = self.problem(DocProblem::DescribedTwice { name }, span);
                self.problems.push(problem.related(first.name.span, "first described here"));
            }
            Some(_) => {}
            None => list.push(described),
        }
    }

    fn section(&mut self, tag: Spanned<Tag>, part: &Part<'_>, doc: &mut Doc) {
        let Spanned { value: tag, span } = tag;
        let first = match tag {
            Tag::Since => doc.since.as_ref().map(|since| since.span),
            Tag::Returns | Tag::Errors => {
                doc.sections.iter().find(|it| it.tag.value == tag).map(|it| it.tag.span)
            }
            _ => None,
        };
        if let Some(first) = first.filter(|_| self.era != Era::Loose) {
            let kind = DocProblem::SectionTwice { tag: tag.as_str().to_owned() };
            let problem = self.problem(kind, span);
            return self.problems.push(problem.related(first, "the first one"));
        }
        if self.era == Era::Strict && matches!(tag, Tag::Note | Tag::Example) {
            self.report(DocProblem::OldSection { tag: tag.as_str() }, span);
        }
        if tag == Tag::Since {
            return self.since(part, doc);
        }
        doc.sections.push(Section { tag: Spanned::new(tag, span), text: prose::layout(&part.lines) });
    }

    /// Takes the version from the text of a section `Since`.
    fn since(&mut self, part: &Part<'_>, doc: &mut Doc) {
        let text = prose::collapse(&part.lines);
        if doc.since.is_none() {
            doc.since = version::first(self.sources, &text, part.span);
        }
        if doc.since.is_none() && self.era == Era::Strict {
            self.report(DocProblem::NoRelease { text }, part.span);
        }
    }
}

impl Blocks<'_, '_> {
    fn line(&mut self, line: &Line) {
        let blank = line.form == LineForm::Blank;
        match line.form {
            LineForm::Blank => self.push(line),
            LineForm::Described { name, text } if self.opens(line) && self.is_name(name) => {
                self.open_described(name, text);
            }
            LineForm::Section { tag, name, text } if self.opens(line) => {
                self.check_indent(line);
                self.stage = Stage::Late;
                self.open(Opening::Section(Spanned::new(tag, name)), text);
            }
            LineForm::Features if self.opens(line) => self.open_features(line),
            LineForm::Heading if self.opens(line) => {
                self.reader.report_doc(DocProblem::Heading, line.span);
            }
            _ => self.text(line),
        }
        self.blank = blank;
    }

    fn strict(&self) -> bool {
        self.reader.era == Era::Strict
    }

    /// Whether a line may open a part: not within a paragraph, of which it would be a line like any other. Before QEMU 9.0 it was not asked.
    fn opens(&self, line: &Line) -> bool {
        let paragraph =
            self.parts.last().is_some_and(|part| matches!(part.opening, Opening::Text)) && !self.blank;
        !paragraph || !self.strict() && line.form != LineForm::Heading
    }

    /// Whether it is a name that `@` and `:` enclose, not a sentence. QEMU since 9.0 takes any.
    fn is_name(&self, name: Span) -> bool {
        self.strict() || !self.reader.sources.slice(name).contains(' ')
    }

    fn open_described(&mut self, name: Span, text: Span) {
        let value = self.reader.sources.slice(name).to_owned();
        if self.stage == Stage::Late && self.strict() {
            self.reader.report(DocProblem::MemberLate { name: value.clone() }, name);
        }
        let name = Spanned::new(value, name);
        if self.stage == Stage::Features {
            return self.open(Opening::Feature(name), text);
        }
        self.stage = Stage::Members;
        self.open(Opening::Member(name), text);
    }

    fn open_features(&mut self, line: &Line) {
        self.check_indent(line);
        if let Some(first) = self.features {
            let kind = DocProblem::SectionTwice { tag: "Features".to_owned() };
            let problem = self.reader.problem(kind, line.span).related(first, "the first one");
            self.reader.problems.push(problem);
        }
        self.features = Some(line.span);
        self.stage = Stage::Features;
    }

    fn open(&mut self, opening: Opening, text: Span) {
        let lines = vec![self.slice(text)];
        self.parts.push(Part { opening, span: text, lines, indent: None });
    }

    /// A line that opens nothing: it goes on with the part before, or is text of the whole.
    fn text(&mut self, line: &Line) {
        let text = self.slice(line.span);
        let indent = text.len() - text.trim_start().len();
        let (blank, strict) = (self.blank, self.strict());
        let goes_on = match self.parts.last_mut() {
            None => false,
            Some(part) if matches!(part.opening, Opening::Text) => true,
            // Before QEMU 9.0, a section went on to the next.
            Some(Part { opening: Opening::Section(tag), .. }) if !strict && tag.value != Tag::Since => true,
            Some(Part { indent: Some(expected), .. }) if indent < *expected && !blank => {
                let expected = *expected;
                self.check_indent_of(line, expected);
                indent > 0 || !strict
            }
            Some(Part { indent: Some(expected), .. }) => indent >= *expected || indent > 0 && !strict,
            Some(part) if indent > 0 => {
                part.indent = Some(indent);
                true
            }
            Some(_) => !blank && !strict,
        };
        if goes_on {
            return self.push(line);
        }
        if matches!(self.stage, Stage::Members | Stage::Features) && strict {
            self.stage = Stage::Late;
        }
        self.open(Opening::Text, line.span);
    }

    fn check_indent(&mut self, line: &Line) {
        let indent = self.parts.last().and_then(|part| part.indent);
        if let Some(expected) = indent.filter(|_| !self.blank) {
            self.check_indent_of(line, expected);
        }
    }

    fn check_indent_of(&mut self, line: &Line, expected: usize) {
        if self.strict() {
            self.reader.report(DocProblem::Indentation { expected }, line.span);
        }
    }

    fn push(&mut self, line: &Line) {
        let text = self.slice(line.span);
        if let Some(part) = self.parts.last_mut() {
            part.lines.push(text);
            part.span = part.span.to(line.span);
        }
    }
}

impl<'a> Blocks<'_, 'a> {
    fn slice(&self, span: Span) -> &'a str {
        let sources: &'a crate::source::Sources = self.reader.sources;
        sources.slice(span)
    }
}
