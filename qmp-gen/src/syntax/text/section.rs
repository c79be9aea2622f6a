//! Pairs of the document and its sections, as AST.

use pest::iterators::Pair;

use super::ast::{DataHeader, Document, Example, Field, FieldName, Note, Prose, Releases, Section, Spanned};
use super::{Builder, MAX_MEMBERS, Rule, prose};
use crate::diagnostic::{Problem, Replacement, TextProblem};
use crate::source::Span;

/// A section whose parts are still being read.
#[derive(Default)]
struct OpenSection<'i> {
    section: Section,
    bullets: Vec<Pair<'i, Rule>>,
    /// Whether the header above the examples was read.
    shows_examples: bool,
    /// Whether its heading lacks the underline.
    is_lost: bool,
}

impl OpenSection<'_> {
    /// Whether the next paragraph can be a member.
    fn is_in_data(&self) -> bool {
        let has_header = self.section.data.header != DataHeader::Absent;
        has_header
            && !self.shows_examples
            && self.section.examples.is_empty()
            && self.section.notes.is_empty()
    }
}

impl Builder<'_> {
    /// The whole document.
    pub(super) fn document(mut self, pair: Pair<'_, Rule>) -> Document {
        let mut document = Document::default();
        let end = self.id.span(self.text.len()..self.text.len());
        for part in pair.into_inner() {
            match part.as_rule() {
                Rule::front => document.front = part.into_inner().filter_map(|it| self.prose(it)).collect(),
                Rule::title => document.title = self.prose(part),
                Rule::introduction => document.introduction = self.introduction(part),
                Rule::section => self.sections(part, &mut document.sections),
                _ => {}
            }
        }
        if document.sections.is_empty() && !self.lost {
            self.report(TextProblem::NoEvents, end);
        }
        document
    }

    /// The paragraphs up to the first heading. Below a heading that lacks its underline, what looks wrong follows from that.
    fn introduction(&mut self, pair: Pair<'_, Rule>) -> Vec<Prose> {
        let mut paragraphs = Vec::new();
        for part in pair.into_inner() {
            self.lost = self.lost || self.lost_heading(&part).is_some();
            match part.as_rule() {
                _ if self.lost => {}
                Rule::paragraph => paragraphs.extend(self.paragraph(part)),
                _ => self.stray(&part),
            }
        }
        paragraphs
    }

    /// The section of a heading; more than one if another heading in it lacks its underline.
    fn sections(&mut self, pair: Pair<'_, Rule>, done: &mut Vec<Section>) {
        let mut open = OpenSection::default();
        for part in pair.into_inner() {
            match self.lost_heading(&part) {
                Some((name, rest)) => {
                    let next = OpenSection { is_lost: true, ..OpenSection::default() };
                    let before = std::mem::replace(&mut open, next);
                    done.push(self.close(before));
                    open.section.names.push(name);
                    open.section.description.extend(rest);
                }
                None => self.item(part, &mut open),
            }
        }
        done.push(self.close(open));
    }

    fn item<'i>(&mut self, part: Pair<'i, Rule>, open: &mut OpenSection<'i>) {
        let section = &mut open.section;
        match part.as_rule() {
            Rule::heading => section.names = self.heading(part),
            Rule::field => self.field(part, &mut section.fields),
            Rule::odd_field => self.odd_field(part),
            Rule::data_header => self.data_header(part, section),
            Rule::bullet => open.bullets.push(part),
            Rule::broken_bullet => self.broken_bullet(part, section, open.bullets.is_empty()),
            Rule::example_header => open.shows_examples = true,
            Rule::example => section.examples.extend(self.example(part)),
            Rule::note => section.notes.extend(self.note(part)),
            Rule::paragraph => self.text_of_section(part, open),
            Rule::stray_underline if open.is_lost && section.is_empty() => {}
            _ => self.stray(&part),
        }
    }

    /// The section with its bullets.
    fn close(&mut self, open: OpenSection<'_>) -> Section {
        let mut section = open.section;
        section.data.bullets = self.bullets(open.bullets);
        self.none_with_bullets(&section);
        if let Some(name) = section.names.first().filter(|_| section.description.is_empty() && !open.is_lost)
        {
            self.report(TextProblem::NoProse { name: name.value.clone() }, name.span);
        }
        section
    }

    /// A paragraph of a section. Reports it if it looks like another construct.
    fn text_of_section(&mut self, part: Pair<'_, Rule>, open: &mut OpenSection<'_>) {
        let end = self.span(&part).end as usize;
        let Some(text) = self.prose(part) else { return };
        let behind_data = open.shows_examples
            || !open.bullets.is_empty()
            || !open.section.examples.is_empty()
            || open.section.data.header != DataHeader::Absent;
        let raw = &self.text[text.span.range()];
        let over_example = self.text[end..].trim_start_matches([' ', '\t']).starts_with('{');
        let is_caption = behind_data && (over_example || raw.ends_with(':') && !raw.contains('\n'));
        let kind = match super::suspect::suspect(raw) {
            // In the data, a member would be lost.
            Some(TextProblem::LooksLikeBullet) if open.is_in_data() => Some(TextProblem::BrokenBullet),
            None if is_caption => Some(TextProblem::LooksLikeCaption),
            kind => kind,
        };
        if let Some(kind) = kind {
            self.report_suspect(kind, self.first_line(text.span));
        }
        open.section.description.push(text);
    }

    /// The name in a heading that lacks its underline or has one of a title, which is reported, and the prose right below it.
    fn lost_heading(&mut self, pair: &Pair<'_, Rule>) -> Option<(Spanned<String>, Option<Prose>)> {
        let text = self.trimmed(self.span(pair));
        let line = self.first_line(text);
        let shown = &self.text[line.range()];
        let name = super::suspect::lost_heading(shown)?.to_owned();
        // A number may precede it.
        let length = |text: &str| u32::try_from(text.len()).unwrap_or(0);
        let end = line.start + length(shown.trim_end());
        let span = Span { start: end - length(&name), end, ..line };
        let rest = match pair.as_rule() {
            Rule::paragraph => {
                self.report_suspect(TextProblem::HeadingWithoutUnderline { name: name.clone() }, line);
                self.prose_at(Span { start: line.end, ..text })
            }
            Rule::misruled => {
                self.misruled(line);
                None
            }
            _ => return None,
        };
        Some((Spanned::new(name, span), rest))
    }

    fn heading(&mut self, pair: Pair<'_, Rule>) -> Vec<Spanned<String>> {
        let mut names = Vec::new();
        for part in pair.into_inner() {
            let span = self.span(&part);
            match part.as_rule() {
                Rule::event_name => names.push(Spanned::new(part.as_str().to_owned(), span)),
                Rule::line => {
                    let text = part.as_str().trim_end().to_owned();
                    let span = Span { end: span.start + u32::try_from(text.len()).unwrap_or(0), ..span };
                    self.not_a_name(text, span);
                }
                _ => {}
            }
        }
        if let Some(beyond) = names.get(MAX_MEMBERS) {
            let span: Span = beyond.span;
            self.too_many("names", span);
            names.truncate(MAX_MEMBERS);
        }
        names
    }

    fn field(&mut self, pair: Pair<'_, Rule>, fields: &mut Vec<Field>) {
        let mut parts = pair.into_inner();
        let name = parts.next().expect("a field has a name");
        let span = self.span(&name);
        let known = FieldName::ALL.into_iter().find(|it| it.as_str() == name.as_str());
        let name = known.expect("the grammar knows the same fields");
        if let Some(first) = fields.iter().find(|it| it.name.value == name) {
            let problem = Problem::new(TextProblem::FieldTwice { name: name.as_str() }, span);
            self.problems.push(problem.related(first.name.span, "first written here"));
        }
        match parts.find(|part| part.as_rule() == Rule::line).and_then(|line| self.prose_of(&line)) {
            Some(value) => fields.push(Field { name: Spanned::new(name, span), value }),
            None => self.report(TextProblem::EmptyField { name: name.as_str() }, span),
        }
    }

    fn odd_field(&mut self, pair: Pair<'_, Rule>) {
        let name = pair.into_inner().next().expect("a field has a name");
        self.unknown_field(name.as_str(), self.span(&name));
    }

    fn data_header(&mut self, pair: Pair<'_, Rule>, section: &mut Section) {
        let whole = self.span(&pair);
        let start = self.text[whole.range()].find("Data:").unwrap_or(0) + whole.start as usize;
        let label = self.id.span(start..start + "Data:".len());
        section.data.header = DataHeader::Present(label);
        for part in pair.into_inner() {
            match part.as_rule() {
                Rule::none => section.data.header = DataHeader::None(label.to(self.span(&part))),
                Rule::line => {
                    if let Some(text) = self.prose_of(&part) {
                        self.report(TextProblem::TextBehindData, text.span);
                        section.description.push(text);
                    }
                }
                _ => {}
            }
        }
    }

    fn none_with_bullets(&mut self, section: &Section) {
        if let (DataHeader::None(span), Some(bullet)) = (section.data.header, section.data.bullets.first()) {
            let replacement = Replacement::certain("did you mean `Data:`?", span, "Data:");
            let problem = Problem::new(TextProblem::NoneWithBullets, span).replaced(replacement);
            self.problems.push(problem.related(bullet.name.span, "a member"));
        }
    }

    /// In the data a member would be lost; elsewhere it may be a list in prose.
    fn broken_bullet(&mut self, pair: Pair<'_, Rule>, section: &mut Section, first: bool) {
        let Some(text) = self.prose(pair) else { return };
        let in_data = section.data.header != DataHeader::Absent || !first;
        let kind = if in_data { TextProblem::BrokenBullet } else { TextProblem::LooksLikeBullet };
        self.report_suspect(kind, self.first_line(text.span));
        section.description.push(text);
    }

    fn note(&mut self, pair: Pair<'_, Rule>) -> Option<Note> {
        let releases = pair.clone().into_inner().find(|part| part.as_rule() == Rule::releases);
        let releases = releases.map(|part| self.releases(part)).unwrap_or_default();
        self.prose(pair).map(|text| Note { text, releases })
    }

    fn example(&mut self, pair: Pair<'_, Rule>) -> Option<Example> {
        let mut caption = None;
        let mut releases = Releases::default();
        let mut value = None;
        for part in pair.into_inner() {
            match part.as_rule() {
                Rule::caption => caption = self.caption(&part),
                Rule::dated_caption => (caption, releases) = self.dated_caption(part),
                Rule::object => value = Some(self.json(part)),
                Rule::no_json => self.no_json(&part),
                Rule::stray_brace => {
                    let replacement = Replacement::certain("remove it", self.span(&part), "");
                    let problem = Problem::new(TextProblem::StrayBrace, self.span(&part));
                    self.problems.push(problem.replaced(replacement));
                }
                _ => {}
            }
        }
        value.map(|value| Example { caption, releases, value })
    }

    /// `Example (since 2.8): read operation`
    fn dated_caption(&mut self, pair: Pair<'_, Rule>) -> (Option<Prose>, Releases) {
        let dates = pair.clone().into_inner().find(|part| part.as_rule() == Rule::releases);
        let releases = dates.map(|part| self.releases(part)).unwrap_or_default();
        let caption = self.prose(pair).map(|text| {
            let value = text.value.trim_end_matches(':').to_owned();
            Spanned::new(value, text.span)
        });
        (caption.filter(|it| !it.value.is_empty()), releases)
    }

    /// The text above an example, without its colon.
    fn caption(&mut self, pair: &Pair<'_, Rule>) -> Option<Prose> {
        let text = self.prose_of(pair)?;
        if let Some(kind) = super::suspect::header(&text.value) {
            self.report_suspect(kind, self.first_line(text.span));
        }
        let value = text.value.trim_end_matches(':').to_owned();
        Some(Spanned::new(value, text.span))
    }

    fn stray(&mut self, pair: &Pair<'_, Rule>) {
        let span = self.trimmed(self.span(pair));
        match pair.as_rule() {
            Rule::stray_underline => self.report(TextProblem::UnderlineWithoutHeading, span),
            Rule::misruled => {
                let problem = Problem::new(TextProblem::Misruled, self.first_line(span));
                self.problems.push(problem.labelled("a second title: are these two documents?"));
            }
            _ => {}
        }
    }

    /// A paragraph. Reports it if it looks like another construct.
    fn paragraph(&mut self, pair: Pair<'_, Rule>) -> Option<Prose> {
        let text = self.prose(pair)?;
        if let Some(kind) = super::suspect::suspect(&self.text[text.span.range()]) {
            self.report_suspect(kind, self.first_line(text.span));
        }
        Some(text)
    }

    /// The lines of a paragraph, note or title as prose.
    fn prose(&mut self, pair: Pair<'_, Rule>) -> Option<Prose> {
        let mut lines = pair.into_inner().filter(|part| part.as_rule() == Rule::line);
        let first = self.span(&lines.next()?);
        let whole = lines.last().map_or(first, |last| first.to(self.span(&last)));
        self.prose_at(whole)
    }

    /// The text of one pair as prose.
    fn prose_of(&self, pair: &Pair<'_, Rule>) -> Option<Prose> {
        self.prose_at(self.span(pair))
    }

    fn prose_at(&self, span: Span) -> Option<Prose> {
        let span = self.trimmed(span);
        let text = prose::collapse(&self.text[span.range()]);
        (!text.is_empty()).then(|| Spanned::new(text, span))
    }

    /// `span` without the space at its ends.
    pub(super) fn trimmed(&self, span: Span) -> Span {
        let text = &self.text[span.range()];
        let start = span.start as usize + text.len() - text.trim_start().len();
        self.id.span(start..start + text.trim().len())
    }

    /// The first line of `span`.
    pub(super) fn first_line(&self, span: Span) -> Span {
        let text = &self.text[span.range()];
        let line = text.split('\n').next().unwrap_or(text).trim_end();
        self.id.span(span.start as usize..span.start as usize + line.len())
    }
}
