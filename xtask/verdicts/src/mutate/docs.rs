//! Mutations of documentation blocks.

use std::fmt::Write as _;

use fastrand::Rng;

use super::edits::{Edits, Mutation, before, pick, remove, swap, word};
use super::passages::{BLOCKS, FRAGMENTS, LINES, PASSAGES, TAGS};
use crate::layout::{Doc, Layout, Place};

pub const MUTATIONS: &[Mutation] = &[
    (4, delete_line),
    (3, duplicate_line),
    (4, swap_lines),
    (12, insert_line),
    (3, insert_blank),
    (6, indent_line),
    (3, break_prefix),
    (3, change_edge),
    (5, rename_described),
    (6, change_tag),
    (6, move_paragraph),
    (4, duplicate_paragraph),
    (3, delete_paragraph),
    (4, change_symbol),
    (2, join_lines),
    (6, edit_text),
    (2, delete_block),
    (2, duplicate_block),
    (2, move_block),
    (5, insert_block),
    (9, insert_passage),
    (4, describe_member),
    (1, trail_space),
    (4, document_feature),
    (26, change_word),
    (20, insert_alike),
    (5, document_new_member),
];

/// A block, and the lines between its edges.
fn block<'a>(layout: &'a Layout, rng: &mut Rng) -> Option<(&'a Doc, &'a [Place])> {
    let doc = pick(rng, &layout.docs)?;
    let inner = doc.lines.get(1..doc.lines.len().saturating_sub(1)).unwrap_or_default();
    Some((doc, inner))
}

/// A line between the edges of a block.
fn line(layout: &Layout, rng: &mut Rng) -> Option<Place> {
    let (_, inner) = block(layout, rng)?;
    pick(rng, inner).cloned()
}

/// A line that has text.
fn text_line(layout: &Layout, rng: &mut Rng) -> Option<Place> {
    (0..8).filter_map(|_| line(layout, rng)).find(|line| line.len() > 2)
}

/// Where a line may be inserted: at the start of a line of a block that is not its first.
fn gap(layout: &Layout, rng: &mut Rng) -> Option<usize> {
    let (doc, _) = block(layout, rng)?;
    let line = pick(rng, doc.lines.get(1..)?)?;
    Some(layout.line(line.start).start)
}

fn commented(line: &str) -> String {
    if line.is_empty() { "#\n".to_owned() } else { format!("# {line}\n") }
}

fn delete_line(layout: &Layout, rng: &mut Rng) -> Option<Edits> {
    let line = line(layout, rng)?;
    Some(remove(layout.line(line.start)))
}

fn duplicate_line(layout: &Layout, rng: &mut Rng) -> Option<Edits> {
    let place = layout.line(line(layout, rng)?.start);
    let at = gap(layout, rng).filter(|_| rng.bool()).unwrap_or(place.end);
    Some(vec![(before(at), layout.at(&place).to_owned())])
}

fn swap_lines(layout: &Layout, rng: &mut Rng) -> Option<Edits> {
    let (_, inner) = block(layout, rng)?;
    let at = rng.usize(..inner.len().checked_sub(1).filter(|it| *it > 0)?);
    swap(layout, &inner[at], &inner[at + 1])
}

fn insert_line(layout: &Layout, rng: &mut Rng) -> Option<Edits> {
    let at = gap(layout, rng)?;
    let mut lines = commented(word(rng, LINES));
    if rng.bool() {
        lines.insert_str(0, "#\n");
    }
    if rng.bool() {
        lines.push_str("#\n");
    }
    Some(vec![(before(at), lines)])
}

fn insert_blank(layout: &Layout, rng: &mut Rng) -> Option<Edits> {
    let at = gap(layout, rng)?;
    let blank = word(rng, &["#\n", "#\n", "#\n", "# \n", "#    \n", "\n", "#\t\n"]);
    Some(vec![(before(at), blank.to_owned())])
}

fn indent_line(layout: &Layout, rng: &mut Rng) -> Option<Edits> {
    let line = text_line(layout, rng)?;
    let text = &layout.at(&line)[1..];
    let depth = text.len() - text.trim_start().len();
    let deep = depth.saturating_add_signed(rng.isize(-4..=4)).max(1);
    Some(vec![(line.start + 1..line.start + 1 + depth, " ".repeat(deep))])
}

fn break_prefix(layout: &Layout, rng: &mut Rng) -> Option<Edits> {
    let line = text_line(layout, rng)?;
    let new = word(rng, &["#", "", "#\t", "##", "## ", "#  ", " # ", "\t# ", "#\u{a0}", "//", "#-", "# # "]);
    let end = line.start + layout.at(&line).chars().take(2).map(char::len_utf8).sum::<usize>();
    Some(vec![(line.start..end, new.to_owned())])
}

fn change_edge(layout: &Layout, rng: &mut Rng) -> Option<Edits> {
    let (doc, _) = block(layout, rng)?;
    let edge = if rng.bool() { doc.lines.first() } else { doc.lines.last() }?;
    let new = word(
        rng,
        &[
            "###", "## x", "## ", "#", "", "##\n##", "##\n\n##", "  ##", "# ##", "##x", "##\t", "#\n##",
            "##\n#",
        ],
    );
    Some(vec![(edge.clone(), new.to_owned())])
}

/// The place of a name between `@` and `:` at the start of a line.
fn described(layout: &Layout, line: &Place) -> Option<Place> {
    let text = layout.at(line);
    let name = text.strip_prefix("# @")?;
    Some(line.start + 3..line.start + 3 + name.find(':')?)
}

fn rename_described(layout: &Layout, rng: &mut Rng) -> Option<Edits> {
    let place = (0..8).filter_map(|_| line(layout, rng)).find_map(|line| described(layout, &line))?;
    let new = match rng.u8(..6) {
        0 => String::new(),
        1 => format!("{} ", layout.at(&place)),
        2 => layout.at(&place).to_uppercase(),
        3 => layout.at(&place).replace('-', "_"),
        4 => word(rng, super::words::NAMES).to_owned(),
        _ => {
            let strings: Vec<_> = layout.strings().collect();
            layout.at(&pick(rng, &strings)?.place).trim_matches(['\'', '*']).to_owned()
        }
    };
    Some(vec![(place, new)])
}

/// Replaces the tag of a section, or makes a line the first of a section.
fn change_tag(layout: &Layout, rng: &mut Rng) -> Option<Edits> {
    let line = text_line(layout, rng)?;
    let text = layout.at(&line);
    let start = line.start + 1 + (text[1..].len() - text[1..].trim_start().len());
    let tag = TAGS.iter().find(|tag| layout.text[start..line.end].starts_with(**tag));
    let new = word(rng, TAGS);
    match tag {
        Some(tag) => Some(vec![(start..start + tag.len(), new.to_owned())]),
        None => Some(vec![(before(start), format!("{new} "))]),
    }
}

/// A run of lines without a blank one.
fn paragraph(layout: &Layout, rng: &mut Rng) -> Option<Place> {
    let (_, inner) = block(layout, rng)?;
    let at = rng.usize(..inner.len().max(1));
    let is_text = |line: &&Place| layout.at(line).trim_end() != "#";
    let behind = inner.get(at..)?.iter().take_while(is_text).last()?;
    let first = inner[..=at].iter().rev().take_while(is_text).last()?;
    Some(layout.line(first.start).start..layout.line(behind.start).end)
}

fn move_paragraph(layout: &Layout, rng: &mut Rng) -> Option<Edits> {
    let place = paragraph(layout, rng)?;
    let at = gap(layout, rng).filter(|at| !place.contains(at))?;
    let text = layout.at(&place).to_owned();
    Some(vec![(before(at), spaced(text, rng)), (place, String::new())])
}

fn duplicate_paragraph(layout: &Layout, rng: &mut Rng) -> Option<Edits> {
    let place = paragraph(layout, rng)?;
    let at = gap(layout, rng).filter(|_| rng.bool()).unwrap_or(place.end);
    Some(vec![(before(at), spaced(layout.at(&place).to_owned(), rng))])
}

/// With blank lines around it, mostly.
fn spaced(text: String, rng: &mut Rng) -> String {
    if rng.u8(..4) == 0 { text } else { format!("#\n{text}#\n") }
}

fn delete_paragraph(layout: &Layout, rng: &mut Rng) -> Option<Edits> {
    paragraph(layout, rng).map(remove)
}

fn change_symbol(layout: &Layout, rng: &mut Rng) -> Option<Edits> {
    let (_, inner) = block(layout, rng)?;
    let first = inner.first().filter(|line| layout.at(line).starts_with("# @"))?.clone();
    let text = layout.at(&first).to_owned();
    let new = match rng.u8(..9) {
        0 => text.trim_end_matches(':').to_owned(),
        1 => "# @:".to_owned(),
        2 => "# @".to_owned(),
        3 => format!("{text} text"),
        4 => format!("{text} "),
        5 => text.replace('@', " @"),
        6 => text.replace('@', ""),
        7 => format!("#\n{text}"),
        _ => format!("# @{}:", word(rng, super::words::NAMES)),
    };
    Some(vec![(first, new)])
}

fn join_lines(layout: &Layout, rng: &mut Rng) -> Option<Edits> {
    let (_, inner) = block(layout, rng)?;
    let at = rng.usize(..inner.len().checked_sub(1).filter(|it| *it > 0)?);
    let next = &inner[at + 1];
    let behind = layout.at(next).trim_start_matches('#').trim().to_owned();
    let gap = word(rng, &[" ", "  ", ". ", ".  ", ""]);
    Some(vec![(inner[at].end..next.end, format!("{gap}{behind}"))])
}

fn edit_text(layout: &Layout, rng: &mut Rng) -> Option<Edits> {
    let line = text_line(layout, rng)?;
    let places: Vec<usize> = layout.at(&line).char_indices().skip(2).map(|(at, _)| line.start + at).collect();
    let at = *pick(rng, &places)?;
    if rng.u8(..4) == 0 {
        let end = layout.text[at..].chars().next().map_or(at, |it| at + it.len_utf8());
        return Some(remove(at..end));
    }
    let at = if rng.u8(..4) == 0 { line.end } else { at };
    Some(vec![(before(at), word(rng, FRAGMENTS).to_owned())])
}

fn delete_block(layout: &Layout, rng: &mut Rng) -> Option<Edits> {
    block(layout, rng).map(|(doc, _)| remove(doc.place.clone()))
}

/// A place between definitions.
fn between(layout: &Layout, rng: &mut Rng) -> usize {
    let mut ends: Vec<usize> = layout.units.iter().map(|unit| layout.line(unit.place.end).end).collect();
    ends.extend(layout.nodes.iter().map(|node| layout.line(node.place.start).start));
    ends.push(0);
    pick(rng, &ends).copied().unwrap_or(0)
}

fn duplicate_block(layout: &Layout, rng: &mut Rng) -> Option<Edits> {
    let (doc, _) = block(layout, rng)?;
    let at = if rng.bool() { layout.line(doc.place.end).end } else { between(layout, rng) };
    Some(vec![(before(at), format!("{}\n", layout.at(&doc.place)))])
}

fn move_block(layout: &Layout, rng: &mut Rng) -> Option<Edits> {
    let (doc, _) = block(layout, rng)?;
    let at = between(layout, rng);
    let place = doc.place.clone();
    (!place.contains(&at))
        .then(|| vec![(before(at), format!("{}\n", layout.at(&place))), (place, String::new())])
}

#[expect(clippy::unnecessary_wraps, reason = "the form of all mutations")]
fn insert_block(layout: &Layout, rng: &mut Rng) -> Option<Edits> {
    Some(vec![(before(between(layout, rng)), word(rng, BLOCKS).to_owned())])
}

fn insert_passage(layout: &Layout, rng: &mut Rng) -> Option<Edits> {
    let passage = pick(rng, PASSAGES)?;
    let at = gap(layout, rng)?;
    Some(vec![(before(at), lines_of(passage, rng))])
}

/// Inserts what has this turn: a line, a passage or a block.
pub fn in_turn(layout: &Layout, turn: usize, rng: &mut Rng) -> Option<Edits> {
    let turn = turn % (LINES.len() + PASSAGES.len() + BLOCKS.len());
    if let Some(line) = LINES.get(turn) {
        return Some(vec![(before(gap(layout, rng)?), spaced(commented(line), rng))]);
    }
    let turn = turn - LINES.len();
    match PASSAGES.get(turn) {
        Some(passage) => Some(vec![(before(gap(layout, rng)?), lines_of(passage, rng))]),
        None => Some(vec![(before(between(layout, rng)), BLOCKS[turn - PASSAGES.len()].to_owned())]),
    }
}

fn lines_of(passage: &[&str], rng: &mut Rng) -> String {
    let mut lines = String::new();
    for line in passage {
        match *line {
            edge if edge.starts_with("##") || edge.starts_with('{') => {
                writeln!(lines, "{edge}").unwrap_or_default();
            }
            line => lines.push_str(&commented(line)),
        }
    }
    if rng.bool() { spaced(lines, rng) } else { lines }
}

/// Inserts a description of something that the schema names.
fn describe_member(layout: &Layout, rng: &mut Rng) -> Option<Edits> {
    let at = gap(layout, rng)?;
    let strings: Vec<_> = layout.strings().collect();
    let name = layout.at(&pick(rng, &strings)?.place).trim_matches(['\'', '*']);
    let text = word(rng, &["text", "", "text\n#     more", "text\n#\n#     more", "\n#   text"]);
    let line = format!("# @{name}: {text}").trim_end().to_owned() + "\n";
    Some(vec![(before(at), if rng.bool() { format!("{line}#\n") } else { line })])
}

fn trail_space(layout: &Layout, rng: &mut Rng) -> Option<Edits> {
    let line = line(layout, rng)?;
    Some(vec![(before(line.end), word(rng, &[" ", "   ", "\t", "\u{a0}", "\u{c}"]).to_owned())])
}

/// Adds a feature to a definition and, mostly, to its documentation.
fn document_feature(layout: &Layout, rng: &mut Rng) -> Option<Edits> {
    let units: Vec<_> =
        layout.units.iter().filter(|unit| unit.doc.is_some() && unit.node.is_some()).collect();
    let unit = pick(rng, &units)?;
    let (doc, node) = (&layout.docs[unit.doc?], &layout.nodes[unit.node?]);
    let name = word(rng, &["deprecated", "unstable", "fresh", "x-fresh"]);
    let last = layout.line(doc.lines.last()?.start).start;
    let written = if rng.u8(..5) == 0 { "other" } else { name };
    let mut edits = vec![(before(last), format!("#\n# Features:\n#\n# @{written}: text\n"))];
    if layout.at(&node.place).ends_with('}') {
        edits.push((before(node.place.end - 1), format!(", 'features': [ '{name}' ] ")));
    }
    Some(edits)
}

/// Replaces a word of a text by another.
fn change_word(layout: &Layout, rng: &mut Rng) -> Option<Edits> {
    let line = text_line(layout, rng)?;
    let text = layout.at(&line);
    let mut words: Vec<Place> = Vec::new();
    for (at, part) in text.match_indices(|c: char| c.is_ascii_lowercase()) {
        match words.last_mut() {
            Some(last) if last.end == line.start + at => last.end += part.len(),
            _ => words.push(line.start + at..line.start + at + part.len()),
        }
    }
    let place = pick(rng, &words)?.clone();
    Some(vec![(place, word(rng, &["word", "a", "so", "it", "other", "more"]).to_owned())])
}

/// Inserts a line with the indentation of the one that follows.
fn insert_alike(layout: &Layout, rng: &mut Rng) -> Option<Edits> {
    let line = text_line(layout, rng)?;
    let text = &layout.at(&line)[1..];
    let indentation = &text[..text.len() - text.trim_start().len()];
    let words = word(
        rng,
        &[
            "Text.",
            "More text",
            "- an item",
            "`word`",
            "* an item",
            "*text*",
            "x = y",
            "text: more",
            "1. one",
        ],
    );
    let behind = rng.bool();
    let at = if behind { line.end } else { line.start };
    let blank = if rng.bool() { "\n#\n" } else { "\n" };
    let new = if behind {
        format!("{blank}#{indentation}{words}")
    } else {
        format!("#{indentation}{words}{blank}")
    };
    Some(vec![(before(at), new)])
}

/// Adds a member to a definition and to its documentation.
fn document_new_member(layout: &Layout, rng: &mut Rng) -> Option<Edits> {
    let units: Vec<_> =
        layout.units.iter().filter(|unit| unit.doc.is_some() && unit.node.is_some()).collect();
    let unit = pick(rng, &units)?;
    let (doc, node) = (&layout.docs[unit.doc?], &layout.nodes[unit.node?]);
    let at = layout.line(doc.lines.get(1)?.start).end;
    let data =
        layout.at(&node.place).find("'data': {").map(|it| node.place.start + it + "'data': {".len())?;
    let empty = layout.text[data..].trim_start().starts_with('}');
    let comma = if empty { "" } else { "," };
    let name = word(rng, &["extra", "x-extra", "type", "extra_one"]);
    let member = word(rng, &["'str'", "'int'", "[ 'bool' ]", "{ 'type': 'any' }"]);
    Some(vec![
        (before(at), format!("#\n# @{name}: text\n#\n")),
        (before(data), format!(" '*{name}': {member}{comma} ")),
    ])
}
