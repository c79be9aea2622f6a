//! What mutations have in common: their form, random choices, and edits.

use fastrand::Rng;

use crate::layout::{Layout, Place};

/// Replacements of places that do not overlap.
pub(super) type Edits = Vec<(Place, String)>;

/// A mutation with its weight among those of its class.
pub(super) type Mutation = (u32, fn(&Layout, &mut Rng) -> Option<Edits>);

/// A random item.
pub(super) fn pick<'a, T>(rng: &mut Rng, items: &'a [T]) -> Option<&'a T> {
    if items.is_empty() { None } else { items.get(rng.usize(..items.len())) }
}

/// A random word of a list that is not empty.
pub(super) fn word(rng: &mut Rng, words: &[&'static str]) -> &'static str {
    pick(rng, words).copied().unwrap_or_default()
}

/// A place of no length.
pub(super) fn before(at: usize) -> Place {
    at..at
}

/// The replacement that removes `place`.
pub(super) fn remove(place: Place) -> Edits {
    vec![(place, String::new())]
}

/// The replacements that swap two places.
pub(super) fn swap(layout: &Layout, one: &Place, other: &Place) -> Option<Edits> {
    let apart = one.end <= other.start || other.end <= one.start;
    apart
        .then(|| vec![(one.clone(), layout.at(other).to_owned()), (other.clone(), layout.at(one).to_owned())])
}
