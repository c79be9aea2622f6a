//! The schemas that are mutated.
//!
//! They come from three places: the folder `seeds` of this package, the tests of the user's source tree, and definitions of its `qapi` folder with
//! what they need. Only schemas that QEMU's generator accepts are used.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use fastrand::Rng;

use crate::case::{Case, ROOT};
use crate::layout::Layout;
use crate::oracle::SourceTree;

/// Where a seed comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Origin {
    /// This package.
    Package,
    /// The tests of the source tree.
    Tests,
    /// Definitions of the source tree.
    Tree,
}

/// A schema to mutate.
#[derive(Debug, Clone)]
pub struct Seed {
    pub name: String,
    pub origin: Origin,
    pub case: Case,
}

/// The seeds of this package, sorted by name.
pub fn own() -> io::Result<Vec<Seed>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("seeds");
    let mut paths: Vec<PathBuf> = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        paths.extend(path.extension().is_some_and(|it| it == "json").then_some(path));
    }
    paths.sort();
    read(&paths, Origin::Package)
}

/// The schemas among QEMU's tests.
pub fn tests(source: &SourceTree) -> io::Result<Vec<Seed>> {
    read(&source.tests()?, Origin::Tests)
}

fn read(paths: &[PathBuf], origin: Origin) -> io::Result<Vec<Seed>> {
    let mut seeds = Vec::new();
    for path in paths {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        match Case::read(path) {
            Ok(Some(mut case)) => {
                // Mutations know this name.
                case.files[0].name = ROOT.into();
                seeds.push(Seed { name, origin, case });
            }
            Ok(None) => {}
            // A test of QEMU may be anything but UTF-8.
            Err(error) if error.kind() == io::ErrorKind::InvalidData => {}
            Err(error) => return Err(error),
        }
    }
    Ok(seeds)
}

/// How many definitions a slice has.
const SLICE: usize = 10;

/// The definitions of a tree, by name.
pub struct Definitions {
    texts: BTreeMap<String, Definition>,
    pragmas: String,
}

struct Definition {
    text: String,
    /// The names of other definitions that occur in it.
    needs: Vec<String>,
}

impl Definitions {
    /// Reads the modules in the folder `qapi` of a source tree.
    pub fn read(source: &SourceTree) -> io::Result<Self> {
        let mut texts = BTreeMap::new();
        let mut modules: Vec<PathBuf> = Vec::new();
        for entry in fs::read_dir(source.folder.join("qapi"))? {
            let path = entry?.path();
            modules.extend(path.extension().is_some_and(|it| it == "json").then_some(path));
        }
        modules.sort();
        let mut pragmas = String::new();
        for path in &modules {
            take(&fs::read_to_string(path)?, &mut texts, &mut pragmas);
        }
        let names: Vec<String> = texts.keys().cloned().collect();
        for (name, definition) in &mut texts {
            definition.needs.retain(|it| it != name && names.binary_search(it).is_ok());
        }
        Ok(Self { texts, pragmas })
    }

    /// A random definition with all that it needs, or `None` if that is more than a slice.
    pub fn slice(&self, rng: &mut Rng) -> Option<Seed> {
        let (name, _) = self.texts.iter().nth(rng.usize(..self.texts.len().max(1)))?;
        let chosen = self.closure(vec![name], SLICE)?;
        let texts: Vec<&str> = chosen.iter().map(|name| self.texts[*name].text.as_str()).collect();
        let case = Case::of(format!("{}\n{}", self.pragmas, texts.join("\n")));
        Some(Seed { name: name.clone(), origin: Origin::Tree, case })
    }

    /// These definitions and all that they need, or `None` if there are more than `limit`.
    fn closure<'d>(&'d self, mut chosen: Vec<&'d str>, limit: usize) -> Option<Vec<&'d str>> {
        let mut next = 0;
        while let Some(definition) = chosen.get(next).and_then(|name| self.texts.get(*name)) {
            next += 1;
            for need in &definition.needs {
                if !chosen.contains(&need.as_str()) {
                    chosen.push(need);
                }
            }
            if chosen.len() > limit {
                return None;
            }
        }
        Some(chosen)
    }

    /// A schema with the definitions of a module that a mutation changed, and what they need.
    pub fn around(&self, old: &str, new: &str) -> Case {
        let layout = Layout::new(new);
        let known = Layout::new(old);
        let before: Vec<&str> = known.units.iter().map(|unit| known.at(&unit.place)).collect();
        let changed: Vec<&str> = layout
            .units
            .iter()
            .map(|unit| layout.at(&unit.place))
            .filter(|text| !before.contains(text))
            .collect();
        let changed = changed.join("\n\n");
        let strings = Layout::new(&changed);
        let names = strings.strings().map(|token| strings.at(&token.place).trim_matches('\''));
        let defined: Vec<&str> =
            strings.units.iter().filter_map(|unit| name_of(&strings, unit.node?)).collect();
        let needed =
            names.filter_map(|name| self.texts.get_key_value(name)).map(|(name, _)| name.as_str()).collect();
        let chosen = self.closure(needed, usize::MAX).unwrap_or_default();
        let others = chosen.into_iter().filter(|name| !defined.contains(name));
        let texts: Vec<&str> = others.map(|name| self.texts[name].text.as_str()).collect();
        Case::of(format!("{}\n{changed}\n\n{}", self.pragmas, texts.join("\n")))
    }
}

/// Adds the definitions of a module's text.
fn take(text: &str, texts: &mut BTreeMap<String, Definition>, pragmas: &mut String) {
    let layout = Layout::new(text);
    for unit in &layout.units {
        let Some(node) = unit.node.map(|index| &layout.nodes[index]) else { continue };
        let place = unit.place.clone();
        let within = layout.strings().filter(|token| node.place.contains(&token.place.start));
        let strings: Vec<&str> = within.map(|token| layout.at(&token.place).trim_matches('\'')).collect();
        let written = format!("{}\n", &text[place]);
        match strings.first() {
            Some(&"include") | None => {}
            Some(&"pragma") => pragmas.push_str(&written),
            Some(_) => {
                let Some(name) = strings.get(1) else { continue };
                let needs = strings[2..].iter().map(|&it| it.to_owned()).collect();
                texts.insert((*name).to_owned(), Definition { text: written, needs });
            }
        }
    }
}

/// The name of the definition that is the expression `node`.
fn name_of<'a>(layout: &Layout<'a>, node: usize) -> Option<&'a str> {
    let place = &layout.nodes[node].place;
    let mut strings = layout.strings().filter(|token| place.contains(&token.place.start));
    strings.nth(1).map(|token| layout.at(&token.place).trim_matches('\''))
}
