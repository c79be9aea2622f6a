//! Mutations of names: strings, alone or everywhere in a schema.

use fastrand::Rng;

use super::edits::{Edits, Mutation, pick, word};
use super::words::{CONDITIONS, FEATURES, KEYS, NAMES, TYPES};
use crate::layout::{Kind, Layout, Place};

pub const MUTATIONS: &[Mutation] =
    &[(8, change_one), (9, change_everywhere), (4, replace_one), (4, take_another), (20, rename_well)];

/// A string without its quotes.
fn string(layout: &Layout, rng: &mut Rng) -> Option<Place> {
    let strings: Vec<_> = layout.strings().collect();
    let place = pick(rng, &strings)?.place.clone();
    (place.len() > 2).then(|| place.start + 1..place.end - 1)
}

/// A name like `name`.
fn like(name: &str, rng: &mut Rng) -> String {
    let capital = |name: &str| {
        let mut rest = name.chars();
        rest.next().map(|first| first.to_uppercase().chain(rest).collect()).unwrap_or_default()
    };
    match rng.u8(..18) {
        0 => name.to_uppercase(),
        1 => name.to_lowercase(),
        2 => capital(name),
        3 => name.replace('-', "_"),
        4 => name.replace('_', "-"),
        5 => format!("x-{name}"),
        6 => format!("__org.example_{name}"),
        7 => format!("q_{name}"),
        8 => format!("has_{name}"),
        9 => format!("*{name}"),
        10 => format!("{name}List"),
        11 => format!("{name}Kind"),
        12 => format!("{name}_"),
        13 => format!("{name}-a"),
        14 => format!("1{name}"),
        15 => name.trim_start_matches('*').to_owned(),
        16 => name.chars().rev().collect(),
        _ => name.chars().take(1).collect(),
    }
}

fn change_one(layout: &Layout, rng: &mut Rng) -> Option<Edits> {
    let place = string(layout, rng)?;
    let new = like(layout.at(&place), rng);
    Some(vec![(place, new)])
}

/// Replaces a name in strings and in documentation.
fn everywhere(layout: &Layout, old: &str, new: &str) -> Edits {
    let mut edits = Vec::new();
    for token in &layout.tokens {
        let text = layout.at(&token.place);
        let shift = match token.kind {
            Kind::Text if text == format!("'{old}'") => 1,
            Kind::Text if text == format!("'*{old}'") => 2,
            Kind::DocLine if text.starts_with(&format!("# @{old}:")) => 3,
            _ => continue,
        };
        let start = token.place.start + shift;
        edits.push((start..start + old.len(), new.to_owned()));
    }
    edits
}

fn change_everywhere(layout: &Layout, rng: &mut Rng) -> Option<Edits> {
    let place = string(layout, rng)?;
    let old = layout.at(&place).trim_start_matches('*');
    if KEYS.contains(&old) {
        return None;
    }
    let new = if rng.bool() { like(old, rng) } else { word(rng, NAMES).to_owned() };
    Some(everywhere(layout, old, &new))
}

/// Renames something, usually to a valid name.
fn rename_well(layout: &Layout, rng: &mut Rng) -> Option<Edits> {
    let place = string(layout, rng)?;
    let old = layout.at(&place).trim_start_matches('*');
    if KEYS.contains(&old) || TYPES.contains(&old) {
        return None;
    }
    let new = match old {
        _ if old.chars().all(|it| it.is_ascii_uppercase() || it == '_' || it.is_ascii_digit()) => "OTHER_1",
        _ if old.starts_with(|it: char| it.is_ascii_uppercase()) => "OtherThing2",
        _ => "other-thing",
    };
    Some(everywhere(layout, old, new))
}

fn replace_one(layout: &Layout, rng: &mut Rng) -> Option<Edits> {
    let place = string(layout, rng)?;
    let words = *pick(rng, &[NAMES, TYPES, KEYS, FEATURES, CONDITIONS])?;
    Some(vec![(place, word(rng, words).to_owned())])
}

/// Replaces a name by another of the schema.
fn take_another(layout: &Layout, rng: &mut Rng) -> Option<Edits> {
    let (place, other) = (string(layout, rng)?, string(layout, rng)?);
    Some(vec![(place, layout.at(&other).to_owned())])
}
