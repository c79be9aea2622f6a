//! Mutations of keys, values, members and definitions.

use fastrand::Rng;

use super::definitions::{DEFINITIONS, DIRECTIVES, DOCUMENTED};
use super::edits::{Edits, Mutation, before, pick, remove, swap, word};
use super::values;
use super::words::{KEYS, NAMES, TYPES};
use crate::layout::{Form, Layout, Node, Pair, Place};

pub const MUTATIONS: &[Mutation] = &[
    (5, delete_pair),
    (3, duplicate_pair),
    (7, swap_pairs),
    (4, copy_pair),
    (10, add_key),
    (5, add_member),
    (6, change_value),
    (3, copy_value),
    (4, rename_key),
    (3, delete_item),
    (3, add_item),
    (4, swap_items),
    (4, wrap),
    (3, delete_definition),
    (2, duplicate_definition),
    (14, swap_definitions),
    (6, insert_definition),
    (3, insert_directive),
    (3, change_kind),
    (5, change_known),
    (12, add_condition),
    (10, insert_whole),
];

/// An object of any depth that is not empty.
fn object<'a>(layout: &'a Layout, rng: &mut Rng) -> Option<(&'a Node, &'a [Pair])> {
    let objects: Vec<_> = layout.values().into_iter().filter_map(|node| Some((node, pairs(node)?))).collect();
    pick(rng, &objects).copied().filter(|(_, pairs)| !pairs.is_empty())
}

fn pairs(node: &Node) -> Option<&[Pair]> {
    match &node.form {
        Form::Object(pairs) => Some(pairs),
        _ => None,
    }
}

/// A list of any depth.
fn list<'a>(layout: &'a Layout, rng: &mut Rng) -> Option<(&'a Node, &'a [Node])> {
    let lists: Vec<_> = layout
        .values()
        .into_iter()
        .filter_map(|node| match &node.form {
            Form::List(items) => Some((node, items.as_slice())),
            _ => None,
        })
        .collect();
    pick(rng, &lists).copied()
}

/// The edit that removes the part `at` of several that commas separate.
fn without(parts: &[Place], at: usize) -> Edits {
    match (parts.get(at + 1), at.checked_sub(1)) {
        (Some(next), _) => remove(parts[at].start..next.start),
        (None, Some(last)) => remove(parts[last].end..parts[at].end),
        (None, None) => remove(parts[at].clone()),
    }
}

fn places(pairs: &[Pair]) -> Vec<Place> {
    pairs.iter().map(|pair| pair.place.clone()).collect()
}

fn delete_pair(layout: &Layout, rng: &mut Rng) -> Option<Edits> {
    let (_, pairs) = object(layout, rng)?;
    Some(without(&places(pairs), rng.usize(..pairs.len())))
}

fn duplicate_pair(layout: &Layout, rng: &mut Rng) -> Option<Edits> {
    let (_, pairs) = object(layout, rng)?;
    let pair = pick(rng, pairs)?;
    let mut text = layout.at(&pair.place).to_owned();
    if rng.bool() {
        text.insert_str(1, word(rng, &["*", "x-", "a", "b-"]));
    }
    Some(vec![(before(pair.place.end), format!(", {text}"))])
}

fn swap_pairs(layout: &Layout, rng: &mut Rng) -> Option<Edits> {
    let (_, pairs) = object(layout, rng)?;
    swap(layout, &pick(rng, pairs)?.place, &pick(rng, pairs)?.place)
}

fn copy_pair(layout: &Layout, rng: &mut Rng) -> Option<Edits> {
    let (from, to) = (object(layout, rng)?.1, object(layout, rng)?.1);
    let text = layout.at(&pick(rng, from)?.place);
    Some(vec![(before(pick(rng, to)?.place.end), format!(", {text}"))])
}

/// Adds a key of the language with a value that it may have, or another.
fn add_key(layout: &Layout, rng: &mut Rng) -> Option<Edits> {
    let pairs = if rng.u8(..3) == 0 { object(layout, rng)?.1 } else { pairs(pick(rng, &layout.nodes)?)? };
    let fitting = pairs.first().map_or(&[][..], |pair| values::keys_of(layout.at(&pair.key)));
    let key = if fitting.is_empty() || rng.u8(..4) == 0 { word(rng, KEYS) } else { word(rng, fitting) };
    let at = pairs.last()?.place.end;
    Some(vec![(before(at), format!(", '{key}': {}", values::of(key, layout, rng)))])
}

/// Adds a member to the data of a definition.
fn add_member(layout: &Layout, rng: &mut Rng) -> Option<Edits> {
    let node = pick(rng, &layout.nodes)?;
    let pair = pick(rng, pairs(node)?)?;
    if !matches!(layout.at(&pair.key), "'data'" | "'base'") {
        return None;
    }
    let members = pairs(&pair.value)?;
    let name = if rng.bool() { word(rng, &["added", "*added", "x-added"]) } else { word(rng, NAMES) };
    let member = format!("'{name}': {}", values::member(layout, rng));
    let at = pair.value.place.end - 1;
    let comma = if members.is_empty() { "" } else { ", " };
    Some(vec![(before(at), format!("{comma}{member} "))])
}

fn change_value(layout: &Layout, rng: &mut Rng) -> Option<Edits> {
    let (_, pairs) = object(layout, rng)?;
    let pair = pick(rng, pairs)?;
    let key = layout.at(&pair.key).trim_matches('\'').to_owned();
    let new = if rng.bool() { values::of(&key, layout, rng) } else { values::any(layout, rng) };
    Some(vec![(pair.value.place.clone(), new)])
}

fn copy_value(layout: &Layout, rng: &mut Rng) -> Option<Edits> {
    let values = layout.values();
    let (from, to) = (pick(rng, &values)?, pick(rng, &values)?);
    (from.place != to.place).then(|| vec![(to.place.clone(), layout.at(&from.place).to_owned())])
}

fn rename_key(layout: &Layout, rng: &mut Rng) -> Option<Edits> {
    let (_, pairs) = object(layout, rng)?;
    let key = pick(rng, pairs)?.key.clone();
    let new = match rng.u8(..4) {
        0 => layout.at(&pick(rng, pairs)?.key).trim_matches('\'').to_owned(),
        1 => word(rng, NAMES).to_owned(),
        2 => format!("*{}", layout.at(&key).trim_matches('\'')),
        _ => word(rng, KEYS).to_owned(),
    };
    Some(vec![(key, format!("'{new}'"))])
}

fn item_places(items: &[Node]) -> Vec<Place> {
    items.iter().map(|item| item.place.clone()).collect()
}

fn delete_item(layout: &Layout, rng: &mut Rng) -> Option<Edits> {
    let (_, items) = list(layout, rng).filter(|(_, items)| !items.is_empty())?;
    Some(without(&item_places(items), rng.usize(..items.len())))
}

fn add_item(layout: &Layout, rng: &mut Rng) -> Option<Edits> {
    let (node, items) = list(layout, rng)?;
    let new = match (rng.u8(..4), pick(rng, items)) {
        (0, Some(item)) => layout.at(&item.place).to_owned(),
        (1, _) => values::any(layout, rng),
        (2, _) => format!("'{}'", word(rng, NAMES)),
        _ => values::item(layout, rng),
    };
    let comma = if items.is_empty() { "" } else { ", " };
    Some(vec![(before(node.place.end - 1), format!("{comma}{new} "))])
}

fn swap_items(layout: &Layout, rng: &mut Rng) -> Option<Edits> {
    let (_, items) = list(layout, rng)?;
    swap(layout, &pick(rng, items)?.place, &pick(rng, items)?.place)
}

/// Puts a value into a list or an object, or takes it out.
fn wrap(layout: &Layout, rng: &mut Rng) -> Option<Edits> {
    let values = layout.values();
    let node = pick(rng, &values)?;
    let text = layout.at(&node.place);
    let new = match (&node.form, rng.u8(..5)) {
        (Form::List(items), 0..3) => layout.at(&items.first()?.place).to_owned(),
        (Form::Object(pairs), 0..2) => layout.at(&pairs.first()?.value.place).to_owned(),
        (_, 0) => format!("{{ 'name': {text} }}"),
        (_, 1 | 2) => format!("{{ 'type': {text} }}"),
        (_, 3) => format!("[ {text} ]"),
        _ => format!("{{ {text}: {text} }}"),
    };
    Some(vec![(node.place.clone(), new)])
}

fn delete_definition(layout: &Layout, rng: &mut Rng) -> Option<Edits> {
    pick(rng, &layout.units).map(|unit| remove(unit.place.clone()))
}

fn duplicate_definition(layout: &Layout, rng: &mut Rng) -> Option<Edits> {
    let unit = pick(rng, &layout.units)?;
    Some(vec![(before(unit.place.end), format!("\n\n{}", layout.at(&unit.place)))])
}

fn swap_definitions(layout: &Layout, rng: &mut Rng) -> Option<Edits> {
    swap(layout, &pick(rng, &layout.units)?.place, &pick(rng, &layout.units)?.place)
}

/// A line between definitions.
fn between(layout: &Layout, rng: &mut Rng) -> usize {
    let end = pick(rng, &layout.units).map_or(0, |unit| unit.place.end);
    if rng.u8(..5) == 0 { 0 } else { end }
}

#[expect(clippy::unnecessary_wraps, reason = "the form of all mutations")]
fn insert_definition(layout: &Layout, rng: &mut Rng) -> Option<Edits> {
    let text = word(rng, DEFINITIONS).replace("TYPE", &values::type_name(layout, rng));
    Some(vec![(before(between(layout, rng)), format!("\n{text}\n"))])
}

#[expect(clippy::unnecessary_wraps, reason = "the form of all mutations")]
fn insert_directive(layout: &Layout, rng: &mut Rng) -> Option<Edits> {
    Some(vec![(before(between(layout, rng)), format!("\n{}\n", word(rng, DIRECTIVES)))])
}

/// Changes the kind of a definition.
fn change_kind(layout: &Layout, rng: &mut Rng) -> Option<Edits> {
    let key = pairs(pick(rng, &layout.nodes)?)?.first()?.key.clone();
    Some(vec![(
        key,
        format!("'{}'", word(rng, &["enum", "struct", "union", "alternate", "command", "event", "type"])),
    )])
}

/// Replaces a type, a flag or a tag by another that could be right.
fn change_known(layout: &Layout, rng: &mut Rng) -> Option<Edits> {
    let (_, members) = object(layout, rng)?;
    let pair = pick(rng, members)?;
    let new = match layout.at(&pair.value.place) {
        "true" => "false".to_owned(),
        "false" => "true".to_owned(),
        text if TYPES.contains(&text.trim_matches('\'')) || rng.bool() => {
            values::type_name_or_list(layout, rng)
        }
        _ => return None,
    };
    Some(vec![(pair.value.place.clone(), new)])
}

/// Adds a condition or a feature that is fine to a definition.
fn add_condition(layout: &Layout, rng: &mut Rng) -> Option<Edits> {
    let at = pairs(pick(rng, &layout.nodes)?)?.last()?.place.end;
    let key = word(
        rng,
        &[
            "'if': 'CONFIG_Y'",
            "'if': { 'not': 'CONFIG_Y' }",
            "'if': { 'all': [ 'A', { 'any': [ 'B', 'C' ] } ] }",
            "'features': []",
            "'features': [ 'fine' ]",
        ],
    );
    Some(vec![(before(at), format!(", {key}"))])
}

/// Inserts a definition with its documentation.
#[expect(clippy::unnecessary_wraps, reason = "the form of all mutations")]
fn insert_whole(layout: &Layout, rng: &mut Rng) -> Option<Edits> {
    let text = word(rng, DOCUMENTED).replace("TYPE", &values::type_name(layout, rng));
    Some(vec![(before(between(layout, rng)), format!("\n\n{text}\n"))])
}

/// Inserts what has this turn: a definition or a directive.
#[expect(clippy::unnecessary_wraps, reason = "the form of all mutations")]
pub fn in_turn(layout: &Layout, turn: usize, rng: &mut Rng) -> Option<Edits> {
    let turn = turn % (DEFINITIONS.len() + DIRECTIVES.len());
    let text = DEFINITIONS.get(turn).unwrap_or_else(|| &DIRECTIVES[turn - DEFINITIONS.len()]);
    let text = text.replace("TYPE", &values::type_name(layout, rng));
    let end = layout.units.last().map_or(0, |unit| unit.place.end);
    Some(vec![(before(end), format!("\n\n{text}\n"))])
}
