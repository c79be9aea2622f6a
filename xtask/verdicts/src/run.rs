//! The runs: mutants, trees, and QEMU's own tests.

use std::fs;
use std::io;
use std::path::Path;

use crate::case::Case;
use crate::compare::{Judge, Outcome};
use crate::mutants::{self, Mutant};
use crate::oracle::SourceTree;
use crate::progress::Progress;
use crate::reduce::reduce;
use crate::seeds::{self, Definitions, Seed};
use crate::tally::{Difference, Misplaced, Reduced, Tally};
use crate::trees::{MutatedTree, TreeFolder, Trees, difference};

/// One mutant in this number is a whole tree.
const TREE_SHARE: u32 = 25;

/// How many slices of the tree are seeds.
const SLICES: usize = 300;

/// How many schemas of one kind of difference are reduced.
const REDUCED: usize = 5;

/// The state of a run.
pub struct Run<'a> {
    pub source: &'a SourceTree,
    pub seed: u64,
    pub judge: Judge,
    pub tally: Tally,
    definitions: Definitions,
    trees: Trees,
    tree_folders: [TreeFolder; 2],
    pub seeds: Vec<Seed>,
    /// The seeds of this package that QEMU's generator rejects.
    pub unfit: Vec<String>,
}

impl<'a> Run<'a> {
    pub fn new(source: &'a SourceTree, seed: u64, judge: Judge) -> io::Result<Self> {
        let (definitions, trees) = (Definitions::read(source)?, Trees::read(source)?);
        let (tally, tree_folders) = (Tally::default(), Default::default());
        let (seeds, unfit) = (Vec::new(), Vec::new());
        let mut run = Self { source, seed, judge, tally, definitions, trees, tree_folders, seeds, unfit };
        run.find_seeds()?;
        Ok(run)
    }

    /// Selects the seeds that QEMU's generator accepts. If ours rejects one of them, that is the first difference.
    fn find_seeds(&mut self) -> io::Result<()> {
        let own = seeds::own()?;
        let mut candidates = own.clone();
        candidates.extend(seeds::tests(self.source)?);
        let mut rng = mutants::rng(self.seed, u32::MAX);
        candidates.extend((0..SLICES * 3).filter_map(|_| self.definitions.slice(&mut rng)).take(SLICES));
        for seed in candidates {
            let outcome = self.judge.case(&seed.case)?;
            if outcome.qemu.accepted() {
                self.differ(&format!("the seed {}", seed.name), &outcome, &seed.case)?;
                self.seeds.push(seed);
            } else if own.iter().any(|it| it.name == seed.name) {
                self.unfit.push(seed.name);
            }
        }
        Ok(())
    }

    /// Judges the mutants from 1 to `count`.
    pub fn mutants(&mut self, count: u32) -> io::Result<()> {
        let mut progress = Progress::new(count);
        for number in 1..=count {
            self.one(number)?;
            progress.show(number, self.tally.groups.values().sum());
        }
        progress.end();
        Ok(())
    }

    /// Judges one mutant.
    pub fn one(&mut self, number: u32) -> io::Result<()> {
        if let Some(tree) = self.tree_of(number) {
            return self.tree(&tree);
        }
        let Some(mutant) = mutants::mutant(&self.seeds, self.seed, number) else { return Ok(()) };
        let outcome = self.judge.case(&mutant.case)?;
        self.tally.count(&outcome, &mutant.classes);
        self.place(&mutant, &outcome);
        self.differ(&title(&mutant), &outcome, &mutant.case)
    }

    /// The mutant as a whole tree, if it is one.
    fn tree_of(&self, number: u32) -> Option<MutatedTree> {
        number.is_multiple_of(TREE_SHARE).then(|| self.trees.mutant(self.seed, number)).flatten()
    }

    /// The text of a mutant, or the change of a tree.
    pub fn text(&self, number: u32) -> String {
        if let Some(tree) = self.tree_of(number) {
            let lines = difference(&tree.original, &tree.changed.text);
            return format!("{}:\n{lines}", tree.changed.name.display());
        }
        let mutant = mutants::mutant(&self.seeds, self.seed, number);
        mutant.map_or_else(String::new, |mutant| mutant.case.to_string())
    }

    fn place(&mut self, mutant: &Mutant, outcome: &Outcome) {
        if outcome.misplaced(&mutant.case) {
            let misplaced = Misplaced {
                title: title(mutant),
                single: mutant.classes.len() == 1,
                outcome: outcome.clone(),
            };
            self.tally.misplaced.entry(outcome.key()).or_default().push(misplaced);
        }
    }

    fn tree(&mut self, tree: &MutatedTree) -> io::Result<()> {
        let folder = self.judge.folder().join(format!("tree{}", tree.tree));
        let root = self.tree_folders[tree.tree].write(&tree.mutant.case, &folder)?;
        let outcome = self.judge.file(&root)?;
        self.tally.trees += 1;
        self.tally.count(&outcome, &tree.mutant.classes);
        self.place(&tree.mutant, &outcome);
        if !outcome.differs() {
            return Ok(());
        }
        let title = title(&tree.mutant);
        let small = self.definitions.around(&tree.original, &tree.changed.text);
        if self.judge.case(&small)?.key() == outcome.key() {
            return self.differ(&title, &outcome, &small);
        }
        *self.tally.groups.entry(outcome.key()).or_default() += 1;
        let reduced = Reduced::Lines(difference(&tree.original, &tree.changed.text));
        self.tally.differences.push(Difference { title, outcome, reduced });
        Ok(())
    }

    /// Keeps a difference, reduced unless there are enough of its kind.
    fn differ(&mut self, title: &str, outcome: &Outcome, case: &Case) -> io::Result<()> {
        if !outcome.differs() {
            return Ok(());
        }
        let key = outcome.key();
        let known = self.tally.groups.entry(key.clone()).or_default();
        *known += 1;
        let mut difference =
            Difference { title: title.to_owned(), outcome: outcome.clone(), reduced: Reduced::Skipped };
        if *known <= REDUCED {
            let judge = &mut self.judge;
            let small = reduce(case, |smaller| {
                let outcome = judge.case(smaller)?;
                Ok(outcome.differs() && outcome.key() == key)
            })?;
            difference.outcome = self.judge.case(&small)?;
            difference.reduced = Reduced::Case(small);
        }
        self.tally.differences.push(difference);
        Ok(())
    }

    /// Judges QEMU's own tests, and returns how many there are.
    pub fn suite(&mut self) -> io::Result<usize> {
        let tests = self.source.tests()?;
        for path in &tests {
            let outcome = self.judge.file(path)?;
            self.tally.count(&outcome, &[]);
            let title = name(path);
            let text = fs::read_to_string(path).unwrap_or_default();
            self.place_test(&title, &outcome, path);
            if outcome.differs() {
                *self.tally.groups.entry(outcome.key()).or_default() += 1;
                let reduced = Reduced::Case(Case::of(text));
                self.tally.differences.push(Difference { title, outcome, reduced });
            }
        }
        Ok(tests.len())
    }

    fn place_test(&mut self, title: &str, outcome: &Outcome, path: &Path) {
        let case = Case::read(path).ok().flatten();
        if case.is_some_and(|case| outcome.misplaced(&case)) {
            let misplaced = Misplaced { title: title.to_owned(), single: true, outcome: outcome.clone() };
            self.tally.misplaced.entry(outcome.key()).or_default().push(misplaced);
        }
    }
}

fn name(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

fn title(mutant: &Mutant) -> String {
    let classes: Vec<&str> = mutant.classes.iter().map(|class| class.name()).collect();
    format!("mutant {} of {} ({})", mutant.number, mutant.seed, classes.join(", "))
}
