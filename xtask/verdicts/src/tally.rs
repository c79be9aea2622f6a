//! The counters of a run.

use std::collections::BTreeMap;

use crate::case::Case;
use crate::compare::Outcome;
use crate::mutate::Class;
use crate::oracle::Verdict;
use crate::ours::Ours;

/// A schema on which the verdicts differ.
pub struct Difference {
    /// Its number, and the mutated schema.
    pub title: String,
    pub outcome: Outcome,
    pub reduced: Reduced,
}

/// How it is shown.
pub enum Reduced {
    /// A minimal schema.
    Case(Case),
    /// Changed lines of a tree, of which no small schema shows the difference.
    Lines(String),
    /// Not at all: enough similar ones are shown.
    Skipped,
}

/// Both reject, but ours at another place.
pub struct Misplaced {
    pub title: String,
    /// Whether the schema has a single mutation: with several faults, either generator may find another one first.
    pub single: bool,
    pub outcome: Outcome,
}

/// The counts of a run.
#[derive(Default)]
pub struct Tally {
    pub accepted: usize,
    pub rejected: usize,
    /// What QEMU's generator crashes at, by the message.
    pub crashes: BTreeMap<String, usize>,
    pub trees: usize,
    pub classes: BTreeMap<Class, usize>,
    /// Of the mutants with one mutation: how many there are, and how many QEMU's generator accepts.
    pub single: BTreeMap<Class, (usize, usize)>,
    /// By the index of the error: how often it was raised.
    pub sites: BTreeMap<usize, usize>,
    /// By the index of the error and the code of ours: how often both were first.
    pub pairs: BTreeMap<(usize, String), usize>,
    pub differences: Vec<Difference>,
    /// The number of differences, by their key.
    pub groups: BTreeMap<(Option<usize>, String), usize>,
    pub misplaced: BTreeMap<(Option<usize>, String), Vec<Misplaced>>,
}

impl Tally {
    /// Counts the verdicts on one mutant.
    pub fn count(&mut self, outcome: &Outcome, classes: &[Class]) {
        match outcome.qemu.verdict {
            Verdict::Accepted => self.accepted += 1,
            Verdict::Rejected => self.rejected += 1,
            Verdict::Crash => {
                let message: String = outcome.qemu.message.chars().take(70).collect();
                *self.crashes.entry(message).or_default() += 1;
            }
        }
        for class in classes {
            *self.classes.entry(*class).or_default() += 1;
        }
        if let [class] = classes {
            let (all, accepted) = self.single.entry(*class).or_default();
            *all += 1;
            *accepted += usize::from(outcome.qemu.accepted());
        }
        if let Some(site) = outcome.qemu.site {
            *self.sites.entry(site).or_default() += 1;
            if let Ours::Rejected { code, .. } = outcome.ours {
                *self.pairs.entry((site, code.to_owned())).or_default() += 1;
            }
        }
    }

    /// How many mutants there were.
    pub fn total(&self) -> usize {
        self.accepted + self.rejected + self.crashes.values().sum::<usize>()
    }

    /// How many are misplaced, and how many of them have a single mutation.
    pub fn misplaced_total(&self) -> (usize, usize) {
        let all = || self.misplaced.values().flatten();
        (all().count(), all().filter(|it| it.single).count())
    }
}
