//! Small changes of a schema's text.
//!
//! A mutation takes the [`Layout`] of a text and returns what to replace, or `None` if the text has nothing that it changes. Half of the mutations
//! are of documentation.

mod definitions;
mod docs;
mod edits;
mod lines;
mod names;
mod passages;
mod structure;
mod tokens;
mod values;
mod words;

use fastrand::Rng;

use crate::layout::Layout;
use edits::{Edits, Mutation};

/// The changes of a mutation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Class {
    Documentation,
    Lines,
    Names,
    Structure,
    Tokens,
}

impl Class {
    /// All classes, with their share in percent.
    pub const SHARES: [(Self, u32); 5] = [
        (Self::Documentation, 54),
        (Self::Structure, 24),
        (Self::Names, 11),
        (Self::Tokens, 5),
        (Self::Lines, 6),
    ];

    pub fn name(self) -> &'static str {
        match self {
            Self::Documentation => "documentation",
            Self::Lines => "lines",
            Self::Names => "names",
            Self::Structure => "structure",
            Self::Tokens => "tokens",
        }
    }

    fn table(self) -> &'static [Mutation] {
        match self {
            Self::Documentation => docs::MUTATIONS,
            Self::Lines => lines::MUTATIONS,
            Self::Names => names::MUTATIONS,
            Self::Structure => structure::MUTATIONS,
            Self::Tokens => tokens::MUTATIONS,
        }
    }
}

/// How often another mutation is tried if a text has nothing that one changes.
const TRIES: usize = 20;

/// A class by its share.
pub fn class(rng: &mut Rng) -> Class {
    *weighted(rng, &Class::SHARES, |(_, share)| *share).map_or(&Class::Documentation, |(class, _)| class)
}

/// The text after a mutation of this class; `None` if no mutation of the class changes it.
pub fn mutate(text: &str, class: Class, rng: &mut Rng) -> Option<String> {
    let layout = Layout::new(text);
    for _ in 0..TRIES {
        let (_, mutation) = weighted(rng, class.table(), |(weight, _)| *weight)?;
        let Some(edits) = mutation(&layout, rng) else { continue };
        let changed = apply(text, edits);
        if changed != text {
            return Some(changed);
        }
    }
    None
}

/// The text with one of the things that mutations insert, each in its turn.
///
/// Chance would leave some of them out.
pub fn insert_in_turn(text: &str, turn: usize, rng: &mut Rng) -> Option<(Class, String)> {
    let layout = Layout::new(text);
    let (class, edits) = if turn.is_multiple_of(2) {
        (Class::Documentation, docs::in_turn(&layout, turn / 2, rng))
    } else {
        (Class::Structure, structure::in_turn(&layout, turn / 2, rng))
    };
    Some((class, apply(text, edits?)))
}

/// Applies the replacements.
fn apply(text: &str, mut edits: Edits) -> String {
    edits.sort_by_key(|(place, _)| place.start);
    let (mut changed, mut at) = (String::with_capacity(text.len() + 64), 0);
    for (place, new) in edits {
        if place.start < at {
            continue;
        }
        changed.push_str(&text[at..place.start]);
        changed.push_str(&new);
        at = place.end;
    }
    changed.push_str(&text[at..]);
    changed
}

/// A random item, by weight.
fn weighted<'a, T>(rng: &mut Rng, items: &'a [T], weight: impl Fn(&T) -> u32) -> Option<&'a T> {
    let total: u32 = items.iter().map(&weight).sum();
    let mut at = rng.u32(..total.max(1));
    items.iter().find(|item| {
        let weight = weight(item);
        let found = at < weight;
        at = at.saturating_sub(weight);
        found
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "##\n# @A:\n#\n# @x: one\n#\n# Since: 1.0\n##\n{ 'struct': 'A', 'data': { 'x': 'int', '*y': [ 'B' ] } }\n{ 'enum': 'B', 'data': [ 'u', 'v' ] }\n";

    #[test]
    fn each_mutation_changes_the_schema_at_some_time() {
        for (class, _) in Class::SHARES {
            for (index, (_, mutation)) in class.table().iter().enumerate() {
                let layout = Layout::new(TEXT);
                let mut edits = (0..300).filter_map(|seed| mutation(&layout, &mut Rng::with_seed(seed)));
                assert!(
                    edits.any(|edits| apply(TEXT, edits) != TEXT),
                    "mutation {index} of {}",
                    class.name()
                );
            }
        }
    }

    #[test]
    fn mutations_of_mutations_stay_texts() {
        let mut rng = Rng::with_seed(7);
        let mut text = TEXT.to_owned();
        for _ in 0..3000 {
            let class = class(&mut rng);
            if let Some(next) = mutate(&text, class, &mut rng) {
                text = if next.len() < 4000 { next } else { TEXT.to_owned() };
            }
        }
    }

    #[test]
    fn the_same_seed_makes_the_same_mutant() {
        let make = || mutate(TEXT, Class::Structure, &mut Rng::with_seed(3));
        assert_eq!(make(), make());
    }
}
