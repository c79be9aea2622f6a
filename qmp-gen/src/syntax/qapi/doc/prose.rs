//! Text of documentation, as paragraphs or with its layout kept.

use crate::source::Span;
use crate::syntax::qapi::ast::{Doc, Section, Spanned, Tag};

/// Adds text of the whole to `doc`: paragraphs, and what directives of reStructuredText set apart as notes and examples.
pub(super) fn add(lines: &[&str], span: Span, doc: &mut Doc) {
    let mut rest = lines;
    while let Some(at) = rest.iter().position(|line| directive(line).is_some()) {
        doc.body.extend(paragraphs(&rest[..at]));
        let tag = directive(rest[at]).expect("it was found as one");
        let inside = |line: &&&str| line.is_empty() || line.starts_with(' ');
        let length = 1 + rest[at + 1..].iter().take_while(inside).count();
        let argument = rest[at].split_once("::").map_or("", |(_, argument)| argument.trim());
        let content: Vec<&str> = std::iter::once(argument)
            .chain(rest[at + 1..at + length].iter().copied())
            .skip_while(|line| line.is_empty() || line.trim_start().starts_with(':'))
            .collect();
        doc.sections.push(Section { tag: Spanned::new(tag, span), text: layout(&content) });
        rest = &rest[at + length..];
    }
    doc.body.extend(paragraphs(rest));
}

/// What a line such as `.. note::` opens.
fn directive(line: &str) -> Option<Tag> {
    let (name, _) = line.strip_prefix(".. ")?.split_once("::")?;
    Some(match name {
        "qmp-example" | "code-block" => Tag::Example,
        "note" | "admonition" | "warning" | "caution" | "tip" | "important" => Tag::Note,
        _ => return None,
    })
}

/// The paragraphs, each on one line.
pub(super) fn paragraphs(lines: &[&str]) -> Vec<String> {
    let paragraphs = lines.split(|line| line.is_empty()).map(collapse);
    paragraphs.filter(|text| !text.is_empty()).collect()
}

/// The lines as one.
pub(super) fn collapse(lines: &[&str]) -> String {
    let mut text = String::with_capacity(lines.iter().map(|line| line.len() + 1).sum());
    for word in lines.iter().flat_map(|line| line.split_whitespace()) {
        if !text.is_empty() {
            text.push(' ');
        }
        text.push_str(word);
    }
    text
}

/// The lines as they are laid out, without the indentation that those behind the first share, and without blank lines around.
pub(super) fn layout(lines: &[&str]) -> String {
    let indent = |line: &&&str| line.len() - line.trim_start().len();
    let shared =
        lines.iter().skip(1).filter(|line| !line.is_empty()).map(|line| indent(&line)).min().unwrap_or(0);
    let cut = |(at, line): (usize, &&str)| {
        if at == 0 { line.trim_start().to_owned() } else { line.get(shared..).unwrap_or_default().to_owned() }
    };
    let lines: Vec<String> = lines.iter().enumerate().map(cut).collect();
    lines.join("\n").trim_matches('\n').to_owned()
}
