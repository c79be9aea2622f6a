//! Mutations of single tokens.

use fastrand::Rng;

use super::edits::{Edits, Mutation, before, pick, remove, swap, word};
use super::words::TOKENS;
use crate::layout::{Kind, Layout, Token};

pub const MUTATIONS: &[Mutation] = &[
    (4, delete),
    (3, duplicate),
    (2, swap_neighbours),
    (2, swap_any),
    (5, replace),
    (5, insert),
    (3, insert_within),
    (6, space),
];

fn code<'a>(layout: &'a Layout) -> Vec<&'a Token> {
    layout.tokens.iter().filter(|token| !matches!(token.kind, Kind::Comment | Kind::DocLine)).collect()
}

fn delete(layout: &Layout, rng: &mut Rng) -> Option<Edits> {
    pick(rng, &code(layout)).map(|token| remove(token.place.clone()))
}

fn duplicate(layout: &Layout, rng: &mut Rng) -> Option<Edits> {
    let tokens = code(layout);
    let token = pick(rng, &tokens)?;
    Some(vec![(before(token.place.end), format!(" {}", layout.at(&token.place)))])
}

fn swap_neighbours(layout: &Layout, rng: &mut Rng) -> Option<Edits> {
    let tokens = code(layout);
    let at = rng.usize(..tokens.len().checked_sub(1).filter(|it| *it > 0)?);
    swap(layout, &tokens[at].place, &tokens[at + 1].place)
}

fn swap_any(layout: &Layout, rng: &mut Rng) -> Option<Edits> {
    let tokens = code(layout);
    let one = pick(rng, &tokens)?;
    let alike: Vec<_> = tokens.iter().filter(|token| token.kind == one.kind).collect();
    swap(layout, &one.place, &pick(rng, &alike)?.place)
}

fn replace(layout: &Layout, rng: &mut Rng) -> Option<Edits> {
    let place = pick(rng, &code(layout))?.place.clone();
    Some(vec![(place, word(rng, TOKENS).to_owned())])
}

fn insert(layout: &Layout, rng: &mut Rng) -> Option<Edits> {
    let at = pick(rng, &code(layout))?.place.start;
    Some(vec![(before(at), format!("{} ", word(rng, TOKENS)))])
}

/// Puts a character into a string or a word.
fn insert_within(layout: &Layout, rng: &mut Rng) -> Option<Edits> {
    let tokens: Vec<_> = code(layout).into_iter().filter(|token| token.kind != Kind::Mark).collect();
    let token = pick(rng, &tokens)?;
    let places: Vec<usize> =
        layout.at(&token.place).char_indices().map(|(at, _)| token.place.start + at).collect();
    let new =
        word(rng, &["'", "\\", "\\\\", "\\u0041", "\n", "\t", "\u{e9}", "\u{7f}", "#", "\"", " ", "\u{0}"]);
    Some(vec![(before(*pick(rng, &places)?), new.to_owned())])
}

/// Changes the space before a token.
fn space(layout: &Layout, rng: &mut Rng) -> Option<Edits> {
    let at = pick(rng, &code(layout))?.place.start;
    let start = layout.text[..at].trim_end_matches([' ', '\t']).len();
    Some(vec![(
        start..at,
        word(rng, &["", " ", "    ", "\t", "\n", "\u{c}", "\u{a0}", "\u{3000}"]).to_owned(),
    )])
}
