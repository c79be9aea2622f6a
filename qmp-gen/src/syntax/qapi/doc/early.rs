//! The documentation of a definition by the rules before QEMU 9.0: almost any line can open a part, depending on what came before.

use super::lines::{Line, Opened, at_name, at_word, indent, section, stray_name};
use super::part::{Opening, Part};
use crate::diagnostic::DocProblem;
use crate::source::Span;
use crate::syntax::qapi::ast::{Spanned, Tag};
use crate::syntax::qapi::reader::Reader;

/// Where in the block a line is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Stage {
    Text,
    Members,
    Features,
    Sections,
}

/// Divides `lines` into parts; `end` is what follows them.
pub(super) fn parts<'t>(reader: &mut Reader<'_>, lines: &[Line<'t>], end: Span) -> Vec<Part<'t>> {
    let (parts, stage, indent) = (Vec::new(), Stage::Text, Some(0));
    let mut block = Block { reader, parts, stage, indent, is_blank: false, has_blank: false };
    for line in lines {
        block.line(*line);
    }
    block.close(end);
    block.parts
}

/// Goes through the lines of one block.
struct Block<'r, 'a, 't> {
    reader: &'r mut Reader<'a>,
    parts: Vec<Part<'t>>,
    stage: Stage,
    /// The indentation of the part, once it is known.
    indent: Option<usize>,
    /// Whether the line before was blank, and not the first of the block.
    is_blank: bool,
    /// Whether a line was blank.
    has_blank: bool,
}

impl<'t> Block<'_, '_, 't> {
    fn line(&mut self, line: Line<'t>) {
        if line.raw.starts_with('=') && self.reader.release().checks_documentation() {
            return self.reader.report(DocProblem::Heading, line.place());
        }
        if let Some(name) = self.name(line) {
            self.described(line, name);
        } else if self.opens_features(line) {
            // The line is not part of a text, so it does not count as the line that precedes the next one.
            self.stage = Stage::Features;
            return;
        } else if let Some(tag) = section(line.raw, self.reader.release()) {
            self.stage = Stage::Sections;
            let name = line.part(0, line.raw.find(':').unwrap_or(0));
            self.open(Opening::Section(Spanned::new(tag.what, name)), line, tag.at);
        } else {
            self.text(line);
        }
        self.is_blank = line.is_blank() && (self.is_blank || !self.parts.is_empty() || self.has_blank);
        self.has_blank |= line.is_blank();
    }

    fn name(&self, line: Line<'t>) -> Option<Opened<'t, &'t str>> {
        let by_colon = self.reader.release().indents_by_second_line();
        if by_colon { at_name(line.raw) } else { at_word(line.raw) }
    }

    /// A line `Features:`, which is text after a section, and after a member without a blank line between.
    fn opens_features(&self, line: Line<'t>) -> bool {
        let may_open = self.stage == Stage::Text || self.stage == Stage::Members && self.is_blank;
        may_open && line.raw == "Features:"
    }

    fn described(&mut self, line: Line<'t>, name: Opened<'t, &'t str>) {
        let spanned = Spanned::new(name.what.to_owned(), line.part(1, name.what.len()));
        if self.stage == Stage::Sections {
            self.reader.report_doc(DocProblem::MemberLate { name: name.what.to_owned() }, spanned.span);
        }
        if self.stage == Stage::Features {
            return self.open(Opening::Feature(spanned), line, name.at);
        }
        self.stage = Stage::Members;
        self.open(Opening::Member(spanned), line, name.at);
    }

    /// Opens a part with what follows the first `at` bytes of `line`.
    fn open(&mut self, opening: Opening, line: Line<'t>, at: usize) {
        self.close(line.place());
        let text = &line.raw[at..];
        self.indent = if self.reader.release().indents_by_second_line() {
            None
        } else if text.is_empty() {
            Some(0)
        } else {
            Some(line.raw[..at].chars().count())
        };
        let text = text.trim_end();
        self.parts.push(Part::new(opening, text, line.part(at, text.len())));
    }

    /// Ends the last part, after which `end` follows.
    fn close(&mut self, end: Span) {
        if let Some(part) = self.parts.last_mut() {
            part.end.get_or_insert(end);
        }
    }

    /// A line that opens no part of its own.
    fn text(&mut self, line: Line<'t>) {
        if self.reader.release().checks_documentation()
            && let Some(name) = stray_name(line.raw)
        {
            let kind = DocProblem::MemberInFreeText { name: name.to_owned() };
            return self.reader.report(kind, line.place());
        }
        let opens = self.opens_text(line);
        if !opens || self.stage == Stage::Sections {
            self.check_indent(line);
        }
        if opens {
            if matches!(self.stage, Stage::Members | Stage::Features)
                && (self.is_blank || !self.parts.is_empty())
            {
                self.stage = Stage::Sections;
            }
            self.open(Opening::Text, line, 0);
            self.indent = Some(0);
        } else if let Some(part) = self.parts.last_mut() {
            part.push(line.text(), line.place());
        }
    }

    /// Reports a line that is indented less than its part. The second line of a part may set that.
    fn check_indent(&mut self, line: Line<'t>) {
        let found = indent(line.raw);
        if line.raw.is_empty() || !self.reader.release().checks_indentation() {
            return;
        }
        match self.indent {
            None if line.is_blank() => {}
            None => self.indent = Some(found),
            Some(expected) if found < expected => {
                self.reader.report(DocProblem::Indentation { expected }, line.place());
            }
            Some(_) => {}
        }
    }

    /// Whether text about the definition starts: at first, and with a line that is not indented, after a blank one.
    fn opens_text(&self, line: Line<'t>) -> bool {
        if line.is_blank() {
            return false;
        }
        match self.parts.last().map(|part| &part.opening) {
            None => true,
            Some(Opening::Text) => self.stage == Stage::Features && self.is_blank && indent(line.raw) == 0,
            // The generator keeps text with the section before. It says nothing about the version.
            Some(Opening::Section(tag)) => self.is_blank && indent(line.raw) == 0 && tag.value == Tag::Since,
            Some(Opening::Member(_) | Opening::Feature(_)) => self.is_blank && indent(line.raw) == 0,
        }
    }
}
