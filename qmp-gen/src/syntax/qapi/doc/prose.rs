//! Text of documentation with its layout kept.

use crate::source::Span;
use crate::syntax::qapi::ast::{Spanned, Text};

/// Lines that start where the others of their part do.
pub(super) fn block(lines: &[(&str, Span)]) -> Text {
    let shared = indent(lines);
    Text { lines: lines.iter().map(|line| cut(line, shared)).collect() }
}

/// Lines the first of which follows a tag such as `@device:`. Its indentation says nothing about that of the others.
pub(super) fn after_tag(lines: &[(&str, Span)]) -> Text {
    let Some((first, rest)) = lines.split_first() else { return Text::default() };
    let shared = indent(rest);
    let first = cut(first, first.0.len() - first.0.trim_start().len());
    Text { lines: std::iter::once(first).chain(rest.iter().map(|line| cut(line, shared))).collect() }
}

/// The indentation that the lines share, in bytes.
fn indent(lines: &[(&str, Span)]) -> usize {
    let texts = lines.iter().map(|(line, _)| *line).filter(|line| !line.trim().is_empty());
    texts.map(|line| line.len() - line.trim_start().len()).min().unwrap_or(0)
}

/// The line without its first `shared` bytes.
fn cut((line, span): &(&str, Span), shared: usize) -> Spanned<String> {
    let text = line.get(shared..).unwrap_or_default().trim_end();
    let start = (span.start as usize + shared).min(span.end as usize);
    Spanned::new(text.to_owned(), span.source.span(start..start + text.len()))
}

/// The lines as one.
pub(super) fn collapse(lines: &[(&str, Span)]) -> String {
    let mut text = String::with_capacity(lines.iter().map(|(line, _)| line.len() + 1).sum());
    for word in lines.iter().flat_map(|(line, _)| line.split_whitespace()) {
        if !text.is_empty() {
            text.push(' ');
        }
        text.push_str(word);
    }
    text
}
