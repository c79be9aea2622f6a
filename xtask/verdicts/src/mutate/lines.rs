//! Mutations of lines outside documentation, and of the file as a whole.

use fastrand::Rng;

use super::edits::{Edits, Mutation, before, pick, remove, swap, word};
use crate::layout::{Kind, Layout, Place};

pub const MUTATIONS: &[Mutation] = &[
    (3, delete_line),
    (2, duplicate_line),
    (2, swap_lines),
    (4, insert_blank),
    (4, insert_comment),
    (4, indent_line),
    (3, join_lines),
    (1, truncate),
    (1, end_without_line_end),
    (1, change_line_ends),
    (3, split_line),
    (3, trail),
];

/// The lines that hold no documentation.
fn code(layout: &Layout) -> Vec<Place> {
    let mut lines: Vec<Place> = Vec::new();
    for token in layout.tokens.iter().filter(|token| token.kind != Kind::DocLine) {
        let line = layout.line(token.place.start);
        if lines.last() != Some(&line) {
            lines.push(line);
        }
    }
    lines
}

fn line(layout: &Layout, rng: &mut Rng) -> Option<Place> {
    pick(rng, &code(layout)).cloned()
}

fn delete_line(layout: &Layout, rng: &mut Rng) -> Option<Edits> {
    line(layout, rng).map(remove)
}

fn duplicate_line(layout: &Layout, rng: &mut Rng) -> Option<Edits> {
    let line = line(layout, rng)?;
    Some(vec![(before(line.end), layout.at(&line).to_owned())])
}

fn swap_lines(layout: &Layout, rng: &mut Rng) -> Option<Edits> {
    let lines = code(layout);
    let (one, other) = (pick(rng, &lines)?, pick(rng, &lines)?);
    swap(layout, one, other)
}

fn insert_blank(layout: &Layout, rng: &mut Rng) -> Option<Edits> {
    let blank = word(rng, &["\n", "\n\n", "   \n", "\t\n", "\u{c}\n", "\u{a0}\n", "\r\n"]);
    Some(vec![(before(line(layout, rng)?.start), blank.to_owned())])
}

fn insert_comment(layout: &Layout, rng: &mut Rng) -> Option<Edits> {
    let comment = word(
        rng,
        &[
            "# text\n",
            "#\n",
            "#text\n",
            "  # text\n",
            "# ' { [\n",
            "# text ## text\n",
            "#\u{e9}\n",
            "# # #\n",
            "// text\n",
        ],
    );
    Some(vec![(before(line(layout, rng)?.start), comment.to_owned())])
}

fn indent_line(layout: &Layout, rng: &mut Rng) -> Option<Edits> {
    let line = line(layout, rng)?;
    let text = layout.at(&line);
    let depth = text.len() - text.trim_start_matches(' ').len();
    Some(vec![(line.start..line.start + depth, word(rng, &["", " ", "    ", "\t", "         "]).to_owned())])
}

fn join_lines(layout: &Layout, rng: &mut Rng) -> Option<Edits> {
    let line = line(layout, rng)?;
    let end = layout.at(&line).ends_with('\n').then_some(line.end - 1)?;
    Some(vec![(end..line.end, word(rng, &["", " "]).to_owned())])
}

fn truncate(layout: &Layout, rng: &mut Rng) -> Option<Edits> {
    let from = pick(rng, &layout.tokens)?.place.start;
    Some(remove(from..layout.text.len()))
}

#[expect(clippy::unnecessary_wraps, reason = "the form of all mutations")]
fn end_without_line_end(layout: &Layout, rng: &mut Rng) -> Option<Edits> {
    let end = layout.text.trim_end().len();
    Some(vec![(
        end..layout.text.len(),
        word(rng, &["", " ", "#", "# x", "\n\n\n", "##", "\n##\n", "'"]).to_owned(),
    )])
}

#[expect(clippy::unnecessary_wraps, reason = "the form of all mutations")]
fn change_line_ends(layout: &Layout, rng: &mut Rng) -> Option<Edits> {
    let end = word(rng, &["\r\n", "\r\n", "\r", "\n\r"]);
    Some(vec![(0..layout.text.len(), layout.text.replace('\n', end))])
}

fn split_line(layout: &Layout, rng: &mut Rng) -> Option<Edits> {
    let tokens: Vec<_> = layout.tokens.iter().filter(|token| token.kind != Kind::DocLine).collect();
    let at = pick(rng, &tokens)?.place.start;
    Some(vec![(before(at), word(rng, &["\n", "\n  ", " # text\n", "\n\n"]).to_owned())])
}

fn trail(layout: &Layout, rng: &mut Rng) -> Option<Edits> {
    let line = line(layout, rng)?;
    let end = line.start + layout.at(&line).trim_end().len();
    Some(vec![(before(end), word(rng, &[" ", "\t", " # text", "#", " ##", "  ", ","]).to_owned())])
}
