//! The documentation of a definition, with parsed markup.
//!
//! Reading markup costs more than all else that is done with documentation, so it is done when it is asked for, and once.

use super::version::Versions;
use crate::source::Span;
use crate::syntax::qapi::ast::{Described, Doc, Section, Spanned, Tag, Text};
use crate::syntax::rst;
use crate::syntax::rst::ast::{Block, Content, Directive, Inline};

/// What is said of a member, value or feature.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Told {
    /// The text, without the versions that say nothing else.
    pub blocks: Vec<Block>,
    /// The version of `(since 4.0)`.
    pub since: Option<Spanned<String>>,
    /// The version of `(until 8.2)`, which QEMU's own schemas never name.
    pub until: Option<Spanned<String>>,
}

/// What is said of a definition.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Body {
    /// The text, admonitions included.
    pub blocks: Vec<Block>,
    /// The examples, from directives and from sections, in order.
    pub examples: Vec<Example>,
    /// The texts of sections `Note`.
    pub notes: Vec<Vec<Block>>,
    /// The texts of sections `Returns`.
    pub returns: Vec<Block>,
    /// The texts of sections `Errors`.
    pub errors: Vec<Block>,
}

/// An example.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Example {
    /// Its title; empty if it has no title.
    pub title: String,
    /// The text.
    pub text: String,
    /// Where each line of the text is.
    pub lines: Vec<Span>,
}

impl Text {
    /// The blocks of the text.
    #[must_use]
    pub fn blocks(&self) -> Vec<Block> {
        let lines: Vec<&str> = self.lines.iter().map(|line| line.value.as_str()).collect();
        rst::parse(&lines)
    }

    /// Where `version` follows `word`; if they are on two lines, where the version is.
    fn find(&self, word: &str, version: String) -> Option<Spanned<String>> {
        let place = |line: &Spanned<String>, from: usize| {
            let at = from + line.value.get(from..)?.find(version.as_str())?;
            let start = line.span.start as usize + at;
            Some(line.span.source.span(start..start + version.len()))
        };
        let behind = |line: &Spanned<String>| place(line, line.value.to_ascii_lowercase().find(word)?);
        let span = self
            .lines
            .iter()
            .find_map(behind)
            .or_else(|| self.lines.iter().find_map(|line| place(line, 0)))?;
        Some(Spanned::new(version, span))
    }
}

impl Described {
    /// What is said, and the versions in it.
    #[must_use]
    pub fn told(&self) -> Told {
        let mut versions = Versions::default();
        let mut blocks = self.text.blocks();
        blocks.retain_mut(|block| match block {
            Block::Paragraph(pieces) => {
                take(pieces, &mut versions);
                !pieces.is_empty()
            }
            _ => true,
        });
        let find = |word, version: Option<String>| version.and_then(|version| self.text.find(word, version));
        Told { blocks, since: find("since", versions.since), until: find("until", versions.until) }
    }
}

/// Takes the versions out of a paragraph.
fn take(pieces: &mut Vec<Inline>, versions: &mut Versions) {
    for piece in pieces.iter_mut() {
        let Inline::Text(text) = piece else { continue };
        if ["ince", "ntil", "#optional"].iter().any(|word| text.contains(word)) {
            let taken = versions.take(text);
            let start = &text[..text.len() - text.trim_start().len()];
            let end = &text[text.trim_end().len()..];
            *text = if taken.is_empty() { String::new() } else { format!("{start}{taken}{end}") };
        }
    }
    pieces.retain(|piece| *piece != Inline::Text(String::new()));
    if let Some(Inline::Text(text)) = pieces.last_mut() {
        text.truncate(text.trim_end().len());
    }
}

impl Doc {
    /// What is said of the definition as a whole.
    #[must_use]
    pub fn told(&self) -> Body {
        let mut body = Body::default();
        for text in &self.body {
            for block in text.blocks() {
                match block {
                    Block::Directive(directive) if directive.name == "qmp-example" => {
                        body.examples.extend(example(directive, text));
                    }
                    Block::Paragraph(pieces) if is_label(&pieces) => {}
                    block => body.blocks.push(block),
                }
            }
        }
        body.examples
            .extend(self.sections.iter().filter(|it| it.tag.value == Tag::Example).map(Section::example));
        let blocks =
            |tag| self.sections.iter().filter(move |it| it.tag.value == tag).flat_map(|it| it.text.blocks());
        body.returns.extend(blocks(Tag::Returns));
        body.errors.extend(blocks(Tag::Errors));
        let notes = self.sections.iter().filter(|it| it.tag.value == Tag::Note);
        body.notes.extend(notes.map(|note| note.text.blocks()));
        body
    }
}

/// `Details:`, which only separates the introduction from what follows.
fn is_label(pieces: &[Inline]) -> bool {
    matches!(pieces, [Inline::Text(text)] if text == "Details:")
}

/// The example that a directive is.
fn example(directive: Directive, text: &Text) -> Option<Example> {
    let Content::Literal(literal) = directive.content else { return None };
    let title = directive.options.into_iter().find(|(name, _)| name == "title").map(|(_, title)| title);
    let line = |&(index, cut): &(usize, usize)| {
        let span = text.lines.get(index).map(|line| line.span).unwrap_or_default();
        Span { start: span.start.saturating_add(u32::try_from(cut).unwrap_or(0)).min(span.end), ..span }
    };
    let lines = literal.lines.iter().map(line).collect();
    Some(Example { title: title.unwrap_or_default(), text: literal.text, lines })
}

impl Section {
    /// The section's text as an example.
    fn example(&self) -> Example {
        let text: Vec<&str> = self.text.lines.iter().map(|line| line.value.as_str()).collect();
        let lines = self.text.lines.iter().map(|line| line.span).collect();
        Example { title: String::new(), text: text.join("\n"), lines }
    }
}

impl Example {
    /// Where the bytes from `start` to `end` of the text are, which are on one line.
    #[must_use]
    pub fn span(&self, start: usize, end: usize) -> Span {
        let mut from = 0;
        for (line, span) in self.text.split('\n').zip(&self.lines) {
            if start <= from + line.len() {
                let at = |offset: usize| span.start as usize + offset.saturating_sub(from).min(line.len());
                return span.source.span(at(start)..at(end.max(start)));
            }
            from += line.len() + 1;
        }
        self.lines.last().copied().unwrap_or_default()
    }
}
