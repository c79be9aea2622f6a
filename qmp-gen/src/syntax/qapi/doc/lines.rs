//! The lines of a block, and how they start.

use crate::source::{Sources, Span};
use crate::syntax::qapi::ast::Tag;
use crate::syntax::qapi::release::Release;

/// A line of documentation.
#[derive(Debug, Clone, Copy)]
pub(super) struct Line<'a> {
    /// What follows `# `, with all spaces at its end.
    pub raw: &'a str,
    /// Where that is.
    pub span: Span,
}

/// What a line `@name: text` or `Tag: text` opens.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Opened<'a, T> {
    pub what: T,
    pub text: &'a str,
    /// The bytes before the text.
    pub at: usize,
}

impl<'a> Line<'a> {
    /// The line that follows `#` at `span`, and whether a space is missing there.
    pub(super) fn new(sources: &'a Sources, span: Span) -> (Self, bool) {
        let text = sources.slice(span);
        match text.strip_prefix(' ') {
            Some(raw) => (Self { raw, span: Span { start: span.start + 1, ..span } }, false),
            None => (Self { raw: text, span }, !text.is_empty()),
        }
    }

    /// Without the spaces at its end.
    pub(super) fn text(self) -> &'a str {
        self.raw.trim_end_matches(is_space)
    }

    pub(super) fn is_blank(self) -> bool {
        self.text().is_empty()
    }

    /// How many characters it is indented by.
    pub(super) fn indent(self) -> usize {
        indent(self.text())
    }

    /// Where the text is, without spaces at its end.
    pub(super) fn place(self) -> Span {
        self.part(0, self.text().len())
    }

    /// The place of `length` bytes from `at` on.
    pub(super) fn part(self, at: usize, length: usize) -> Span {
        let start = self.span.start as usize + at;
        self.span.source.span(start..start + length)
    }
}

/// How many characters `text` is indented by.
pub(super) fn indent(text: &str) -> usize {
    text.chars().take_while(|char| is_space(*char)).count()
}

/// Whether Python, the language of QEMU's generator, takes `char` for white space.
fn is_space(char: char) -> bool {
    char.is_whitespace() || ('\u{1c}'..='\u{1f}').contains(&char)
}

/// What a line `@name: text` describes, where any text up to the first colon is a name.
pub(super) fn at_name(text: &str) -> Option<Opened<'_, &str>> {
    let (name, rest) = text.strip_prefix('@')?.split_once(':')?;
    let rest = rest.trim_start_matches(' ');
    Some(Opened { what: name, text: rest, at: text.len() - rest.len() })
}

/// The same before QEMU 8.1, where the name ends with its word.
pub(super) fn at_word(text: &str) -> Option<Opened<'_, &str>> {
    let word = text.split(' ').next()?;
    let name = word.strip_prefix('@').filter(|_| word.len() > 1)?.strip_suffix(':')?;
    let rest = text[word.len()..].trim_start();
    Some(Opened { what: name, text: rest, at: text.len() - rest.len() })
}

/// The section that a line opens by the rules of `release`.
pub(super) fn section(text: &str, release: Release) -> Option<Opened<'_, Tag>> {
    let (tag, rest) = text.split_once(':')?;
    let what = match tag {
        "Returns" => Tag::Returns,
        "Errors" if release.has_errors_section() => Tag::Errors,
        "Since" => Tag::Since,
        "Note" | "Notes" => Tag::Note,
        "Example" | "Examples" => Tag::Example,
        "TODO" => Tag::Todo,
        _ => return None,
    };
    let is_word = rest.is_empty() || rest.starts_with(' ');
    if release.keeps_double_colons() && rest.starts_with(':') || !release.indents_by_second_line() && !is_word
    {
        return None;
    }
    let rest = rest.trim_start_matches(' ');
    Some(Opened { what, text: rest, at: text.len() - rest.len() })
}

/// The name that starts a line as `@name:`, where nothing may be described.
pub(super) fn stray_name(text: &str) -> Option<&str> {
    let word = text.split(char::is_whitespace).next()?.strip_prefix('@')?;
    let end = word.rfind(':').filter(|end| *end > 0)?;
    Some(&word[..end])
}
