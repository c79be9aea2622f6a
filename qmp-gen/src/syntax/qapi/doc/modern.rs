//! The documentation of a definition by the rules since QEMU 9.0: sections that blank lines separate, each of which its first line opens.

use super::lines::{Line, at_name, section};
use super::part::{Opening, Part};
use crate::diagnostic::DocProblem;
use crate::source::Span;
use crate::syntax::qapi::ast::Spanned;
use crate::syntax::qapi::reader::Reader;

/// What a line `@name:` describes.
#[derive(Debug, Clone, Copy)]
enum Described {
    Member,
    Feature,
}

/// Divides `lines` into parts; `end` is what follows them.
pub(super) fn parts<'t>(reader: &mut Reader<'_>, lines: &[Line<'t>], end: Span) -> Vec<Part<'t>> {
    let (parts, features) = (Vec::new(), None);
    let mut sections = Sections { reader, lines, end, at: 0, parts, features, has_section: false };
    while let Some(line) = sections.line() {
        sections.section(line);
    }
    sections.parts
}

/// Goes through the lines of one block.
struct Sections<'r, 'a, 't, 'l> {
    reader: &'r mut Reader<'a>,
    lines: &'l [Line<'t>],
    /// What follows the lines.
    end: Span,
    /// The next line.
    at: usize,
    parts: Vec<Part<'t>>,
    /// Where `Features:` is, if a feature follows.
    features: Option<Span>,
    /// Whether there was a section already before which members are described.
    has_section: bool,
}

impl<'t> Sections<'_, '_, 't, '_> {
    fn line(&self) -> Option<Line<'t>> {
        self.lines.get(self.at).copied()
    }

    /// The section that `line` opens.
    fn section(&mut self, line: Line<'t>) {
        let text = line.text();
        if text.is_empty() {
            self.push(line);
        } else if text == "Features:" {
            self.features(line);
        } else if at_name(text).is_some() {
            self.members();
        } else if let Some(tag) = section(text, self.reader.release()) {
            let name = line.part(0, text.find(':').unwrap_or(0));
            self.open(Opening::Section(Spanned::new(tag.what, name)), line, tag.at);
            self.description();
            self.has_section = true;
        } else if text.starts_with('=') && self.reader.release().has_equals_headings() {
            self.reader.report(DocProblem::Heading, line.place());
            self.at += 1;
        } else if text == "Details:" && self.reader.release().has_details() {
            self.at += 1;
        } else {
            self.paragraph(line);
        }
    }

    fn features(&mut self, line: Line<'t>) {
        if let Some(first) = self.features {
            let kind = DocProblem::SectionTwice { tag: "Features".to_owned() };
            let problem = self.reader.problem(kind, line.place()).related(first, "the first one");
            self.reader.problems.push(problem);
        }
        self.at += 1;
        while self.line().is_some_and(Line::is_blank) {
            self.at += 1;
        }
        if self.described(Described::Feature) > 0 {
            self.features = Some(line.place());
        } else if self.features.is_none() {
            self.no_features(line);
        }
        self.has_section = true;
    }

    /// Reports that no feature follows `Features:`, at the line that does.
    fn no_features(&mut self, line: Line<'t>) {
        let end = self.line().map_or(self.end, Line::place);
        if end.start == end.end {
            // The block ends without its closing line, which is the problem.
            return;
        }
        let problem = self.reader.problem(DocProblem::NoFeatures, end);
        self.reader.problems.push(problem.related(line.place(), "this opens a list of features"));
    }

    fn members(&mut self) {
        if self.has_section
            && let Some(line) = self.line()
            && let Some(name) = at_name(line.text())
        {
            let kind = DocProblem::MemberLate { name: name.what.to_owned() };
            self.reader.report(kind, line.part(1, name.what.len()));
        }
        self.described(Described::Member);
        self.has_section = true;
    }

    /// The descriptions that start here, and how many there are.
    fn described(&mut self, what: Described) -> usize {
        let mut count = 0;
        while let Some(line) = self.line()
            && let Some(name) = at_name(line.text())
        {
            let spanned = Spanned::new(name.what.to_owned(), line.part(1, name.what.len()));
            let opening = match what {
                Described::Member => Opening::Member(spanned),
                Described::Feature => Opening::Feature(spanned),
            };
            self.open(opening, line, name.at);
            self.description();
            count += 1;
        }
        count
    }

    /// Opens a part with what follows the first `at` bytes of `line`.
    fn open(&mut self, opening: Opening, line: Line<'t>, at: usize) {
        let text = &line.text()[at..];
        self.parts.push(Part::new(opening, text, line.part(at, text.len())));
        self.at += 1;
    }

    /// The indented lines that follow an opening. The first of them sets the indentation.
    fn description(&mut self) {
        while let Some(line) = self.line().filter(|line| line.is_blank()) {
            self.push(line);
        }
        let Some(first) = self.line() else { return };
        let expected = first.indent();
        if expected == 0 {
            return;
        }
        self.push(first);
        // QEMU's generator looks at the line after the first more closely than at the rest.
        let mut is_second = true;
        while let Some(line) = self.line().filter(|line| at_name(line.text()).is_none()) {
            if !line.is_blank() && line.indent() < expected {
                if !is_second {
                    return;
                }
                self.reader.report(DocProblem::Indentation { expected }, line.place());
                if line.indent() == 0 {
                    return;
                }
            }
            self.push(line);
            is_second = false;
        }
    }

    /// A paragraph: all lines up to the next blank one, whatever they start with.
    fn paragraph(&mut self, line: Line<'t>) {
        match self.parts.last() {
            Some(Part { opening: Opening::Text, .. }) => self.push(line),
            _ => self.open(Opening::Text, line, 0),
        }
        while let Some(line) = self.line().filter(|line| !line.is_blank()) {
            self.push(line);
        }
    }

    /// Adds a line to the last part.
    fn push(&mut self, line: Line<'t>) {
        if let Some(part) = self.parts.last_mut() {
            part.push(line.text(), line.place());
        }
        self.at += 1;
    }
}
