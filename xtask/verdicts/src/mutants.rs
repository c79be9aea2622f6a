//! Mutants: seeds with one or a few mutations.
//!
//! A mutant depends only on the seed of the run and its own number, so each can be generated again separately.

use fastrand::Rng;

use crate::case::Case;
use crate::mutate::{self, Class};
use crate::seeds::{Origin, Seed};

/// A schema with mutations.
#[derive(Debug, Clone)]
pub struct Mutant {
    pub number: u32,
    /// The name of the mutated schema.
    pub seed: String,
    /// The change.
    pub classes: Vec<Class>,
    pub case: Case,
}

/// The numbers for the mutant `number` of a run.
pub fn rng(seed: u64, number: u32) -> Rng {
    let mut rng = Rng::with_seed(seed);
    let first = rng.u64(..);
    Rng::with_seed(first ^ (u64::from(number) << 1).wrapping_mul(0x9e37_79b9_7f4a_7c15))
}

/// The share of each origin among the mutants, in percent.
const ORIGINS: [(Origin, u32); 3] = [(Origin::Package, 50), (Origin::Tests, 20), (Origin::Tree, 30)];

/// How many mutations a mutant has, by chance.
const MUTATIONS: [u8; 10] = [1, 1, 1, 1, 1, 1, 1, 2, 2, 3];

/// How often another schema is tried if one has nothing that a mutation changes.
const TRIES: usize = 20;

/// The mutant `number`.
pub fn mutant(seeds: &[Seed], seed: u64, number: u32) -> Option<Mutant> {
    let mut rng = rng(seed, number);
    let in_turn = (number % TURN == 1).then(|| in_turn(seeds, number, &mut rng)).flatten();
    if in_turn.is_some() {
        return in_turn;
    }
    (0..TRIES).find_map(|_| of_one(choose(seeds, &mut rng)?, number, &mut rng))
}

/// One mutant in this number inserts the next text of a list.
const TURN: u32 = 10;

/// The mutant with an insertion whose turn it is, in a schema that does not require documentation.
fn in_turn(seeds: &[Seed], number: u32, rng: &mut Rng) -> Option<Mutant> {
    let required = |seed: &Seed| seed.case.files[0].text.contains("'doc-required': true");
    let seed = (0..TRIES).filter_map(|_| choose(seeds, rng)).find(|seed| !required(seed))?;
    let turn = usize::try_from(number / TURN).unwrap_or(0);
    let (class, text) = mutate::insert_in_turn(&seed.case.files[0].text, turn, rng)?;
    Some(Mutant { number, seed: seed.name.clone(), classes: vec![class], case: seed.case.with(0, text) })
}

/// A random schema.
fn choose<'a>(seeds: &'a [Seed], rng: &mut Rng) -> Option<&'a Seed> {
    let mut at = rng.u32(..100);
    let origin = ORIGINS.iter().find(|(_, share)| {
        let found = at < *share;
        at = at.saturating_sub(*share);
        found
    });
    let of_origin: Vec<&Seed> =
        seeds.iter().filter(|it| origin.is_none_or(|(origin, _)| it.origin == *origin)).collect();
    let of_origin = if of_origin.is_empty() { seeds.iter().collect() } else { of_origin };
    of_origin.get(rng.usize(..of_origin.len().max(1))).copied()
}

/// A mutant of this schema, or `None` if it has nothing that its mutations change.
fn of_one(seed: &Seed, number: u32, rng: &mut Rng) -> Option<Mutant> {
    let mut mutant = Mutant { number, seed: seed.name.clone(), classes: Vec::new(), case: seed.case.clone() };
    for _ in 0..MUTATIONS[rng.usize(..MUTATIONS.len())] {
        let class = mutate::class(rng);
        let index = rng.usize(..mutant.case.files.len());
        if let Some(text) = mutate::mutate(&mutant.case.files[index].text, class, rng) {
            mutant.case.files[index].text = text;
            mutant.classes.push(class);
        }
    }
    (!mutant.classes.is_empty()).then_some(mutant)
}
