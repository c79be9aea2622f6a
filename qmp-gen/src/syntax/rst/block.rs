//! Blocks, by the indentation of lines.

use pest::Parser as _;

use super::ast::{Block, Content, Directive, Literal, Marker};
use super::inline::inline;
use super::line::{Line, Start, start};
use super::parser::{RstParser, Rule};
use super::table;

/// The maximum depth of nested blocks. Deeper blocks are part of the block around them.
pub const MAX_DEPTH: usize = 16;

/// Directives whose content is text with markup, and whose first line is part of it.
const ADMONITIONS: [&str; 10] =
    ["attention", "caution", "danger", "error", "hint", "important", "note", "seealso", "tip", "warning"];

/// Directives whose content is text with markup, and whose first line is an argument.
const TITLED: [&str; 3] = ["admonition", "table", "topic"];

/// The blocks of `lines`, which share no indentation.
#[must_use]
pub fn parse(lines: &[&str]) -> Vec<Block> {
    let indent = |line: &str| line.len() - line.trim_start().len();
    let numbered = lines.iter().enumerate();
    let lines: Vec<_> =
        numbered.map(|(index, line)| Line { index, indent: indent(line), text: line.trim() }).collect();
    blocks(&lines, 0)
}

/// The blocks of lines that are not indented less than the first of them.
fn blocks(lines: &[Line<'_>], depth: usize) -> Vec<Block> {
    let mut out = Vec::new();
    let mut rest = lines;
    while let Some(at) = rest.iter().position(|line| !line.text.is_empty()) {
        rest = &rest[at..];
        let length = block(rest, depth, &mut out);
        rest = rest.get(length.max(1)..).unwrap_or_default();
    }
    out
}

/// Adds the block that the first of `lines` starts, and returns the number of its lines.
fn block(lines: &[Line<'_>], depth: usize, out: &mut Vec<Block>) -> usize {
    let first = lines[0];
    if depth >= MAX_DEPTH {
        return paragraph(lines, depth, out);
    }
    match start(first.text) {
        Start::Directive { name, argument } => {
            let inside = indented(&lines[1..], first.indent);
            out.push(directive(name, argument, first, &lines[1..=inside], depth));
            1 + inside
        }
        Start::Comment => 1 + indented(&lines[1..], first.indent),
        Start::Border => match table::table(lines) {
            Some((table, length)) => {
                out.push(Block::Table(table));
                length
            }
            None => paragraph(lines, depth, out),
        },
        Start::Item { marker, .. } => list(marker, lines, depth, out),
        Start::Verbatim(_) => verbatim(lines, out),
        Start::Text => paragraph(lines, depth, out),
    }
}

/// How many of `lines` are indented more than `indent`, with the blank lines between them.
fn indented(lines: &[Line<'_>], indent: usize) -> usize {
    let outside = lines.iter().position(|line| !line.text.is_empty() && line.indent <= indent);
    let lines = &lines[..outside.unwrap_or(lines.len())];
    lines.iter().rposition(|line| !line.text.is_empty()).map_or(0, |last| last + 1)
}

/// A list, all items of which start at the same column.
fn list(marker: Marker, lines: &[Line<'_>], depth: usize, out: &mut Vec<Block>) -> usize {
    let indent = lines[0].indent;
    let (mut items, mut at) = (Vec::new(), 0);
    while let Some(&line) = lines.get(at) {
        if line.text.is_empty() {
            at += 1;
            continue;
        }
        let Start::Item { marker: other, width } = start(line.text) else { break };
        if line.indent != indent || other != marker {
            break;
        }
        let inside = indented(&lines[at + 1..], indent);
        let head = Line { indent: indent + width, text: line.text.get(width..).unwrap_or(""), ..line };
        let content: Vec<_> =
            std::iter::once(head).chain(lines[at + 1..=at + inside].iter().copied()).collect();
        items.push(blocks(&level(content), depth + 1));
        at += 1 + inside;
    }
    out.push(Block::List { marker, items });
    at
}

/// The lines of an item, with the first line of its first paragraph at the column of the others.
fn level(mut lines: Vec<Line<'_>>) -> Vec<Line<'_>> {
    let first = lines[0].indent;
    let second = lines[1..].iter().find(|line| !line.text.is_empty()).map_or(first, |line| line.indent);
    let adjacent = lines.get(1).is_some_and(|line| !line.text.is_empty());
    lines[0].indent = if adjacent { second } else { second.min(first) };
    lines
}

/// Lines that keep their ends.
fn verbatim(lines: &[Line<'_>], out: &mut Vec<Block>) -> usize {
    let mut texts = lines.iter().map_while(|line| match start(line.text) {
        Start::Verbatim(text) => Some(text),
        _ => None,
    });
    let text: Vec<&str> = texts.by_ref().collect();
    out.push(Block::Literal(text.join("\n")));
    text.len()
}

/// A paragraph, or what follows from its form: a definition, or a literal block after `::`.
fn paragraph(lines: &[Line<'_>], depth: usize, out: &mut Vec<Block>) -> usize {
    let first = lines[0];
    let mut length = 1;
    while let Some(line) = lines.get(length).filter(|line| !line.text.is_empty()) {
        let nests = depth < MAX_DEPTH;
        if nests && length == 1 && line.indent > first.indent && !first.text.ends_with("::") {
            return definition(lines, depth, out);
        }
        if nests && interrupts(lines[length - 1].text, line.text) {
            break;
        }
        length += 1;
    }
    let text: Vec<&str> = lines[..length].iter().map(|line| line.text).collect();
    let text = text.join(" ");
    let Some(before) = text.strip_suffix("::") else {
        out.push(Block::Paragraph(inline(&text)));
        return length;
    };
    let before = before.trim_end();
    if !before.is_empty() {
        out.push(Block::Paragraph(inline(&format!("{before}:"))));
    }
    let inside = indented(&lines[length..], first.indent);
    let literal = literal(&lines[length..length + inside]);
    if !literal.text.is_empty() {
        out.push(Block::Literal(literal.text));
    }
    length + inside
}

/// Whether `line` ends the paragraph of the line `before` without a blank line between them.
fn interrupts(before: &str, line: &str) -> bool {
    match start(line) {
        Start::Directive { .. } => true,
        Start::Item { .. } => before.ends_with(':'),
        _ => false,
    }
}

/// A term above an indented description.
fn definition(lines: &[Line<'_>], depth: usize, out: &mut Vec<Block>) -> usize {
    let inside = indented(&lines[1..], lines[0].indent);
    let entry = (inline(lines[0].text), blocks(&lines[1..=inside], depth + 1));
    match out.last_mut() {
        Some(Block::Definitions(entries)) => entries.push(entry),
        _ => out.push(Block::Definitions(vec![entry])),
    }
    1 + inside
}

/// A directive with its content.
fn directive(name: &str, argument: &str, head: Line<'_>, lines: &[Line<'_>], depth: usize) -> Block {
    let mut rest = lines;
    let mut options = Vec::new();
    while let Some((line, behind)) = rest.split_first() {
        let Some(option) = option(line.text) else { break };
        options.push(option);
        rest = behind;
    }
    let parsed = |content: &[Line<'_>]| Content::Blocks(blocks(content, depth + 1));
    let (argument, content) = if TITLED.contains(&name) {
        (argument, parsed(rest))
    } else if ADMONITIONS.contains(&name) {
        let text = Line { text: argument, ..head };
        let content: Vec<_> = std::iter::once(text).chain(rest.iter().copied()).collect();
        ("", parsed(&joined(content)))
    } else {
        (argument, Content::Literal(literal(rest)))
    };
    Block::Directive(Directive { name: name.to_owned(), argument: argument.to_owned(), options, content })
}

/// The first line of an admonition, at the column of the lines after it.
fn joined(mut lines: Vec<Line<'_>>) -> Vec<Line<'_>> {
    let second = lines[1..].iter().find(|line| !line.text.is_empty()).map(|line| line.indent);
    lines[0].indent = second.unwrap_or(lines[0].indent);
    lines
}

/// `:title: text`
fn option(text: &str) -> Option<(String, String)> {
    let mut pairs = RstParser::parse(Rule::option, text).ok()?;
    let mut parts = pairs.next()?.into_inner().map(|part| part.as_str().to_owned());
    let name = parts.next()?;
    Some((name, parts.next().unwrap_or_default()))
}

/// Lines with their layout, without the indentation that they share and without blank lines around them.
pub(super) fn literal(lines: &[Line<'_>]) -> Literal {
    let is_text = |line: &Line<'_>| !line.text.is_empty();
    let (Some(first), Some(last)) = (lines.iter().position(is_text), lines.iter().rposition(is_text)) else {
        return Literal::default();
    };
    let lines = &lines[first..=last];
    let shared = lines.iter().filter(|line| is_text(line)).map(|line| line.indent).min().unwrap_or(0);
    let mut out = Literal::default();
    for line in lines {
        if !out.lines.is_empty() {
            out.text.push('\n');
        }
        if is_text(line) {
            out.text.extend(std::iter::repeat_n(' ', line.indent.saturating_sub(shared)));
            out.text.push_str(line.text);
        }
        out.lines.push((line.index, shared));
    }
    out
}

#[cfg(test)]
mod tests;
