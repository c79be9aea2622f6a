//! Documentation as `CommonMark` blocks, for Markdown documents and for rustdoc. The caller determines how inline text is written.

use crate::model::{Block, Definition, Docs, Inline};

/// Writes inline text.
pub(super) type Write<'w> = dyn Fn(&[Inline]) -> String + 'w;

/// The blocks of `docs`, each of which may span several lines.
pub(super) fn blocks(docs: &Docs, write: &Write<'_>) -> Vec<String> {
    docs.0.iter().map(|block| one(block, write)).collect()
}

/// The blocks of `docs` on a single line, for a table cell.
pub(super) fn cell(docs: &Docs, write: &Write<'_>) -> String {
    let mut lines = Vec::new();
    flatten(&docs.0, "", write, &mut lines);
    lines.join("<br>")
}

/// A quotation: each line starts with `>`.
pub(super) fn quoted(text: &str) -> String {
    let mark = |line: &str| if line.is_empty() { ">".to_owned() } else { format!("> {line}") };
    text.split('\n').map(mark).collect::<Vec<_>>().join("\n")
}

/// An admonition, with its title in bold before the first paragraph.
pub(super) fn admonition(title: &str, blocks: &[Block], write: &Write<'_>) -> String {
    let title = format!("**{}:**", title.trim_end_matches([':', '.']));
    match blocks.split_first() {
        Some((Block::Paragraph { text }, rest)) => {
            let first = format!("{title} {}", write(text));
            joined(std::iter::once(first).chain(rest.iter().map(|block| one(block, write))))
        }
        _ => joined(std::iter::once(title).chain(blocks.iter().map(|block| one(block, write)))),
    }
}

/// A fenced code block whose fence is longer than any run of backticks in it.
pub(super) fn fenced(language: &str, code: &str) -> String {
    let longest = code.split(|char| char != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(3.max(longest + 1));
    let language: String = language.chars().filter(char::is_ascii_alphanumeric).collect();
    let language = if language.is_empty() { "text".to_owned() } else { language };
    format!("{fence}{language}\n{code}\n{fence}")
}

/// Blocks with blank lines between them.
pub(super) fn joined(blocks: impl Iterator<Item = String>) -> String {
    blocks.collect::<Vec<_>>().join("\n\n")
}

fn many(blocks: &[Block], write: &Write<'_>) -> String {
    joined(blocks.iter().map(|block| one(block, write)))
}

/// A block, which may span several lines.
pub(super) fn one(block: &Block, write: &Write<'_>) -> String {
    match block {
        Block::Paragraph { text } => write(text),
        Block::List { numbered, items } => list(*numbered, items, write),
        Block::Definitions { entries } => {
            let entry =
                |it: &Definition| item("- ", &format!("{}:\n\n{}", write(&it.term), many(&it.blocks, write)));
            entries.iter().map(entry).collect::<Vec<_>>().join("\n")
        }
        Block::Code { language, code } => fenced(language, code),
        Block::Admonition { admonition: kind, title, blocks } => {
            let title = if title.is_empty() { kind.word().to_owned() } else { write(title) };
            quoted(&admonition(&title, blocks, write))
        }
        Block::Table { head, rows } => table(head, rows, write),
    }
}

fn list(numbered: bool, items: &[Vec<Block>], write: &Write<'_>) -> String {
    let one = |(index, blocks): (usize, &Vec<Block>)| {
        let mark = if numbered { format!("{}. ", index + 1) } else { "- ".to_owned() };
        item(&mark, &many(blocks, write))
    };
    items.iter().enumerate().map(one).collect::<Vec<_>>().join("\n")
}

/// A list item: its lines are indented by the width of the marker.
fn item(mark: &str, text: &str) -> String {
    let indent = " ".repeat(mark.len());
    let lines = text.split('\n').enumerate().map(|(index, line)| match index {
        0 => format!("{mark}{line}"),
        _ if line.is_empty() => String::new(),
        _ => format!("{indent}{line}"),
    });
    lines.collect::<Vec<_>>().join("\n")
}

fn table(head: &[Vec<Inline>], rows: &[Vec<Vec<Inline>>], write: &Write<'_>) -> String {
    let columns = rows.iter().map(Vec::len).chain([head.len()]).max().unwrap_or(0);
    let line = |cells: &[Vec<Inline>]| {
        let cells = (0..columns).map(|at| cells.get(at).map_or(String::new(), |cell| write(cell)));
        format!("| {} |", cells.collect::<Vec<_>>().join(" | "))
    };
    let mut lines = vec![line(head), format!("|{}", "---|".repeat(columns))];
    lines.extend(rows.iter().map(|row| line(row)));
    lines.join("\n")
}

/// Adds the lines of a cell. Blocks that cannot be written inline are simplified.
fn flatten(blocks: &[Block], mark: &str, write: &Write<'_>, lines: &mut Vec<String>) {
    for (index, block) in blocks.iter().enumerate() {
        let mark = if index == 0 { mark } else { "" };
        match block {
            Block::Paragraph { text } => lines.push(format!("{mark}{}", write(text))),
            Block::List { numbered, items } => {
                for (index, item) in items.iter().enumerate() {
                    let mark = if *numbered { format!("{}. ", index + 1) } else { "• ".to_owned() };
                    flatten(item, &mark, write, lines);
                }
            }
            Block::Definitions { entries } => {
                for entry in entries {
                    flatten(&entry.blocks, &format!("• {}: ", write(&entry.term)), write, lines);
                }
            }
            Block::Code { code, .. } => {
                lines.extend(code.lines().map(|line| write(&[Inline::Code(line.to_owned())])));
            }
            Block::Admonition { admonition: kind, title, blocks } => {
                let title = if title.is_empty() { kind.word().to_owned() } else { write(title) };
                flatten(blocks, &format!("**{title}:** "), write, lines);
            }
            Block::Table { head, rows } => {
                let rows = std::iter::once(head).chain(rows).filter(|row| !row.is_empty());
                lines.extend(rows.map(|row| row.iter().map(|it| write(it)).collect::<Vec<_>>().join(", ")));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Admonition;

    fn write(pieces: &[Inline]) -> String {
        pieces.iter().map(Inline::as_str).collect()
    }

    fn paragraphs(texts: &[&str]) -> Vec<Block> {
        texts.iter().map(|&text| Block::paragraph(text)).collect()
    }

    fn text(text: &str) -> Vec<Inline> {
        vec![Inline::Text(text.to_owned())]
    }

    #[test]
    fn blocks_nest_by_their_marks() {
        let inner = Block::List { numbered: true, items: vec![paragraphs(&["b"]), paragraphs(&["c", "d"])] };
        let list = Block::List { numbered: false, items: vec![paragraphs(&["a"]), vec![inner]] };
        let note = Block::Admonition {
            admonition: Admonition::Warning,
            title: vec![],
            blocks: vec![Block::paragraph("w"), list],
        };
        let shown = blocks(&Docs(vec![note]), &write);
        assert_eq!(shown, ["> **Warning:** w\n>\n> - a\n> - 1. b\n>   2. c\n>\n>      d"]);
    }

    #[test]
    fn code_cannot_end_its_fence() {
        assert_eq!(fenced("console", "a\n```\nb"), "````console\na\n```\nb\n````");
        assert_eq!(fenced("`x", "a"), "```x\na\n```");
        assert_eq!(fenced("", "a"), "```text\na\n```");
    }

    #[test]
    fn tables_and_definitions_have_their_forms() {
        let entries = vec![Definition { term: text("t"), blocks: paragraphs(&["m", "n"]) }];
        let table = Block::Table { head: vec![text("h"), text("i")], rows: vec![vec![text("1"), text("2")]] };
        let docs = Docs(vec![Block::Definitions { entries }, table]);
        assert_eq!(blocks(&docs, &write), ["- t:\n\n  m\n\n  n", "| h | i |\n|---|---|\n| 1 | 2 |"]);
        assert_eq!(cell(&docs, &write), "• t: m<br>n<br>h, i<br>1, 2");
    }
}
