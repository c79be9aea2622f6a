//! The changes that no test has to notice, each with the reason.

use std::collections::{BTreeMap, HashSet};
use std::fs;

use super::name::{Name, without_place};
use crate::workspace::{Result, root};

/// The list: a line `FILE: WHAT` as cargo-mutants prints it, without line and column, followed by the reason on an indented line. Lines
/// that begin with `#` are comments.
pub const FILE: &str = "xtask/explained-mutants.txt";

/// The explained changes, without their places, and the reasons.
#[derive(Debug, Default)]
pub struct Explained {
    reasons: BTreeMap<String, String>,
}

impl Explained {
    /// Reads the list.
    pub fn read() -> Result<Self> {
        Self::parse(&fs::read_to_string(root().join(FILE))?)
    }

    pub fn parse(text: &str) -> Result<Self> {
        let mut reasons = BTreeMap::new();
        let mut lines = text.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
        while let Some(change) = lines.next() {
            let reason = lines.next().filter(|line| line.starts_with(' ')).map(str::trim);
            let reason = reason.filter(|reason| !reason.is_empty());
            let Some(reason) = reason.filter(|_| !change.starts_with(' ')) else {
                return Err(format!("{FILE}: no reason for `{change}`").into());
            };
            if reasons.insert(change.to_owned(), reason.to_owned()).is_some() {
                return Err(format!("{FILE}: `{change}` twice").into());
            }
        }
        Ok(Self { reasons })
    }

    /// Whether this change is explained.
    pub fn has(&self, name: &str) -> bool {
        self.reasons.contains_key(&without_place(name))
    }

    /// The files in which the explained changes are.
    pub fn files(&self) -> impl Iterator<Item = &str> {
        let files = self.reasons.keys().filter_map(|change| change.split(':').next());
        files.collect::<HashSet<_>>().into_iter()
    }

    /// Returns an error if the code has no such change any more.
    pub fn check_against(&self, all: &HashSet<Name>) -> Result {
        let existing: HashSet<_> = all.iter().map(|name| without_place(name)).collect();
        stale(self.reasons.keys().filter(|change| !existing.contains(*change)), "the code has no such change")
    }

    /// Returns an error if a test noticed what is explained. Of several changes with the same description, one that is missed is enough.
    pub fn check_needed(&self, caught: &[Name], missed: &[Name]) -> Result {
        let missed: HashSet<_> = missed.iter().map(|name| without_place(name)).collect();
        let caught: HashSet<_> = caught.iter().map(|name| without_place(name)).collect();
        let stale_ones =
            self.reasons.keys().filter(|change| caught.contains(*change) && !missed.contains(*change));
        stale(stale_ones, "a test notices it")
    }
}

fn stale<'a>(changes: impl Iterator<Item = &'a String>, why: &str) -> Result {
    let list: Vec<&str> = changes.map(String::as_str).collect();
    if list.is_empty() {
        return Ok(());
    }
    Err(format!("{FILE} has stale lines, because {why}:\n  {}\nremove them", list.join("\n  ")).into())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(names: &[&str]) -> Vec<Name> {
        names.iter().map(|&it| it.to_owned()).collect()
    }

    #[test]
    fn each_change_has_a_reason() {
        let explained = Explained::parse("# why\n\na.rs: replace x\n    nobody sees it\n").unwrap();
        assert!(explained.has("a.rs:1:2: replace x") && !explained.has("a.rs:1:2: replace y"));
        assert_eq!(explained.files().collect::<Vec<_>>(), ["a.rs"]);
        for text in ["a.rs: x", "a.rs: x\nb.rs: y\n    why\n", "    why\n", "a.rs: x\n  \n"] {
            let error = Explained::parse(text).unwrap_err().to_string();
            assert!(error.contains("no reason for"), "{text:?}: {error}");
        }
        assert!(Explained::parse("a: x\n    y\na: x\n    y\n").is_err());
    }

    #[test]
    fn a_line_about_code_that_is_gone_or_tested_is_stale() {
        let explained = Explained::parse("a.rs: x\n    why\n").unwrap();
        let all = |list: &[&str]| names(list).into_iter().collect::<HashSet<_>>();
        assert!(explained.check_against(&all(&["a.rs:1:1: x"])).is_ok());
        let error = explained.check_against(&all(&["a.rs:1:1: y"])).unwrap_err().to_string();
        assert_eq!(
            error,
            format!("{FILE} has stale lines, because the code has no such change:\n  a.rs: x\nremove them")
        );
        assert!(explained.check_needed(&names(&["a.rs:1:1: x"]), &names(&["a.rs:2:1: x"])).is_ok());
        assert!(explained.check_needed(&names(&["b.rs:1:1: x"]), &[]).is_ok());
        assert!(explained.check_needed(&names(&["a.rs:1:1: x"]), &[]).is_err());
    }

    #[test]
    fn the_committed_list_has_reasons() {
        Explained::read().unwrap();
    }
}
