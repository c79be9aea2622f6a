//! Whole trees: all modules of a source tree, with one mutation in one of them.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use crate::case::{Case, File};
use crate::mutants::{Mutant, rng};
use crate::mutate;
use crate::oracle::SourceTree;

/// The schemas of a source tree.
pub struct Trees {
    trees: Vec<Case>,
}

/// A mutated tree.
pub struct MutatedTree {
    /// The whole of it.
    pub mutant: Mutant,
    /// Which of the trees it is.
    pub tree: usize,
    /// The file that was changed.
    pub changed: File,
    /// Its text before.
    pub original: String,
}

impl Trees {
    /// Reads the schema of the emulator, and that of the guest agent if there is one.
    pub fn read(source: &SourceTree) -> io::Result<Self> {
        let mut trees = Vec::new();
        for root in ["qapi/qapi-schema.json", "qga/qapi-schema.json"] {
            let path = source.folder.join(root);
            if path.exists() {
                trees.extend(Case::read(&path)?);
            }
        }
        Ok(Self { trees })
    }

    /// The tree `number` of a run.
    pub fn mutant(&self, seed: u64, number: u32) -> Option<MutatedTree> {
        let mut rng = rng(seed, number);
        // Most of them are the emulator's.
        let tree = if rng.u8(..5) == 0 { self.trees.len() - 1 } else { 0 };
        let case = self.trees.get(tree)?;
        let class = mutate::class(&mut rng);
        let at = rng.usize(..case.files.len());
        let original = case.files[at].text.clone();
        let text = mutate::mutate(&original, class, &mut rng)?;
        let case = case.with(at, text);
        let changed = case.files[at].clone();
        let seed = changed.name.display().to_string();
        Some(MutatedTree {
            mutant: Mutant { number, seed, classes: vec![class], case },
            tree,
            changed,
            original,
        })
    }
}

/// Keeps a tree in a folder, and writes only changed files.
#[derive(Default)]
pub struct TreeFolder {
    written: Vec<File>,
}

impl TreeFolder {
    /// Writes the files of `case` that differ from those in `folder`, and returns the path of the root.
    pub fn write(&mut self, case: &Case, folder: &Path) -> io::Result<PathBuf> {
        let same_files = self.written.len() == case.files.len();
        for (index, file) in case.files.iter().enumerate() {
            if !same_files || self.written.get(index) != Some(file) {
                let path = folder.join(&file.name);
                fs::create_dir_all(path.parent().unwrap_or(folder))?;
                fs::write(path, &file.text)?;
            }
        }
        self.written.clone_from(&case.files);
        Ok(folder.join(&case.files[0].name))
    }
}

/// The lines that differ, with their numbers: removed and added ones.
pub fn difference(old: &str, new: &str) -> String {
    let (old, new): (Vec<&str>, Vec<&str>) = (old.lines().collect(), new.lines().collect());
    let start = old.iter().zip(&new).take_while(|(one, other)| one == other).count();
    let rest = old.len().min(new.len()) - start;
    let tail =
        old.iter().rev().zip(new.iter().rev()).take(rest).take_while(|(one, other)| one == other).count();
    let shown = |mark: char, lines: &[&str]| {
        let number = |(index, line)| format!("{:5} {mark} {line}\n", start + index + 1);
        lines.iter().enumerate().map(number).collect::<Vec<_>>().concat()
    };
    shown('-', &old[start..old.len() - tail]) + &shown('+', &new[start..new.len() - tail])
}
