//! Documentation as text without markup, for JSON and terminals. Structure shows in the layout.

use super::block::{Block, Definition, Docs, Inline};

impl Docs {
    /// The first sentence without markup.
    #[must_use]
    pub fn summary_text(&self) -> String {
        pieces(&self.summary())
    }

    /// The text without markup, laid out with spaces.
    #[must_use]
    pub fn plain(&self) -> String {
        blocks(&self.0)
    }
}

/// The blocks, with blank lines between them.
fn blocks(blocks: &[Block]) -> String {
    let mut out = String::new();
    write(blocks, 0, &mut out);
    out
}

/// The text of pieces; the address of a link follows its text.
fn pieces(pieces: &[Inline]) -> String {
    let mut out = String::new();
    for piece in pieces {
        out.push_str(piece.as_str());
        if let Inline::Link { text, url } = piece
            && text != url
        {
            out.extend([" (", url, ")"]);
        }
    }
    out
}

/// Adds the blocks, with each line but the first indented by `indent`.
fn write(blocks: &[Block], indent: usize, out: &mut String) {
    for (index, block) in blocks.iter().enumerate() {
        if index > 0 {
            out.push('\n');
            next_line(indent, out);
        }
        write_block(block, indent, out);
    }
}

fn next_line(indent: usize, out: &mut String) {
    out.push('\n');
    out.extend(std::iter::repeat_n(' ', indent));
}

fn write_block(block: &Block, indent: usize, out: &mut String) {
    match block {
        Block::Paragraph { text } => out.push_str(&pieces(text)),
        Block::List { numbered, items } => {
            for (index, item) in items.iter().enumerate() {
                if index > 0 {
                    next_line(indent, out);
                }
                let mark = if *numbered { format!("{}. ", index + 1) } else { "- ".to_owned() };
                out.push_str(&mark);
                write(item, indent + mark.len(), out);
            }
        }
        Block::Definitions { entries } => {
            for (index, Definition { term, blocks }) in entries.iter().enumerate() {
                if index > 0 {
                    next_line(indent, out);
                }
                out.push_str(&pieces(term));
                next_line(indent + 4, out);
                write(blocks, indent + 4, out);
            }
        }
        Block::Code { code, .. } => write_lines(code.lines().map(str::to_owned), indent, out),
        Block::Admonition { admonition, title, blocks } => {
            let title = if title.is_empty() { admonition.word().to_owned() } else { pieces(title) };
            out.extend([title.as_str(), ": "]);
            write(blocks, indent, out);
        }
        Block::Table { head, rows } => write_lines(table(head, rows).into_iter(), indent, out),
    }
}

/// Lines that keep their layout, four columns further in.
fn write_lines(lines: impl Iterator<Item = String>, indent: usize, out: &mut String) {
    for (index, line) in lines.enumerate() {
        if index > 0 {
            out.push('\n');
        }
        let indent = if index > 0 { indent + 4 } else { 4 };
        if !line.is_empty() {
            out.extend(std::iter::repeat_n(' ', indent));
            out.push_str(&line);
        }
    }
}

/// The rows of a table, its columns aligned.
fn table(head: &[Vec<Inline>], rows: &[Vec<Vec<Inline>>]) -> Vec<String> {
    let head = (!head.is_empty()).then_some(head);
    let rows: Vec<Vec<String>> = head
        .into_iter()
        .chain(rows.iter().map(Vec::as_slice))
        .map(|row| row.iter().map(|it| pieces(it)).collect())
        .collect();
    let mut widths: Vec<usize> = Vec::new();
    for row in &rows {
        widths.resize(widths.len().max(row.len()), 0);
        for (width, cell) in widths.iter_mut().zip(row) {
            *width = (*width).max(cell.chars().count());
        }
    }
    let line = |row: &Vec<String>| {
        let cells = row.iter().zip(&widths).map(|(cell, &width)| format!("{cell:width$}"));
        cells.collect::<Vec<_>>().join("  ").trim_end().to_owned()
    };
    rows.iter().map(line).collect()
}

#[cfg(test)]
mod tests {
    use super::super::block::Admonition;
    use super::*;

    fn text(text: &str) -> Vec<Inline> {
        vec![Inline::Text(text.to_owned())]
    }

    #[test]
    fn structure_shows_in_the_layout() {
        let two = || vec![Block::paragraph("one"), Block::paragraph("two")];
        let nested = Block::List { numbered: true, items: vec![vec![Block::paragraph("in")]] };
        let link = Inline::Link { text: "site".into(), url: "https://a".into() };
        let docs = Docs(vec![
            Block::Paragraph { text: vec![Inline::Text("see the ".into()), link, Inline::Code(" x".into())] },
            Block::List { numbered: false, items: vec![two(), vec![nested]] },
            Block::Definitions { entries: vec![Definition { term: text("term"), blocks: two() }] },
            Block::Code { language: String::new(), code: "a\n\n  b".into() },
            Block::Admonition { admonition: Admonition::Warning, title: Vec::new(), blocks: two() },
            Block::Table { head: vec![text("name"), text("x")], rows: vec![vec![text("a"), text("long")]] },
        ]);
        let expected = "see the site (https://a) x\n\n- one\n\n  two\n- 1. in\n\nterm\n    one\n\n    two\n\n    a\n\n      b\n\n\
                        Warning: one\n\ntwo\n\n    name  x\n    a     long";
        let trimmed: Vec<_> = docs.plain().lines().map(|line| line.trim_end().to_owned()).collect();
        assert_eq!(trimmed.join("\n"), expected);
    }
}
