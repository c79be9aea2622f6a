//! The committed parsers, each expanded from its grammar.

use std::fs;
use std::path::{Path, PathBuf};

use super::files::size;
use crate::grammar;
use crate::workspace::{Result, root};

/// The languages that have a grammar, each with the name of its parser.
const GRAMMARS: [(&str, &str); 4] =
    [("text", "TextParser"), ("qapi", "QapiParser"), ("rst", "RstParser"), ("sequence", "SequenceParser")];

/// Writes what is stale, or in check mode only names it; whether all parsers are up to date now, and how many were written.
pub fn bring_up_to_date(check: bool) -> Result<(bool, usize)> {
    let (mut fresh, mut written) = (true, 0);
    for (language, parser) in GRAMMARS {
        let text = grammar::expand(&grammar(language), parser)?;
        let path = generated(language);
        let missing = !path.exists();
        let same = fs::read_to_string(&path).is_ok_and(|old| old == text);
        if !same && !check {
            replace(&path, &text)?;
            written += 1;
        }
        let state = match (same, check) {
            (true, _) => "unchanged",
            (false, true) if missing => "missing",
            (false, true) => "stale",
            (false, false) => "written",
        };
        println!("  {state:9}  {}  {}", path.strip_prefix(root())?.display(), size(text.len() as u64));
        fresh &= same || !check;
    }
    for path in orphans()? {
        println!("  orphaned   {}; remove it", path.strip_prefix(root())?.display());
        fresh &= !check;
    }
    Ok((fresh, written))
}

/// Where the grammar of a language is.
fn grammar(language: &str) -> PathBuf {
    root().join("qmp-gen/src/syntax").join(language).join("grammar.pest")
}

/// Where the parser of a language is committed.
fn generated(language: &str) -> PathBuf {
    root().join(format!("qmp-gen/generated/{language}_parser.rs"))
}

/// Files beside the parsers that belong to no grammar.
fn orphans() -> Result<Vec<PathBuf>> {
    let parsers = GRAMMARS.map(|(language, _)| generated(language));
    let files = fs::read_dir(root().join("qmp-gen/generated"))?.map(|entry| entry.map(|it| it.path()));
    let files: Vec<_> = files.collect::<std::io::Result<_>>()?;
    Ok(files.into_iter().filter(|path| !parsers.contains(path)).collect())
}

/// Puts `text` into the file, whole or not at all.
fn replace(path: &Path, text: &str) -> Result {
    let beside = path.with_extension("new");
    fs::write(&beside, text)?;
    Ok(fs::rename(beside, path)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn committed_parsers_are_fresh() {
        for (language, parser) in GRAMMARS {
            let committed = fs::read_to_string(generated(language)).unwrap();
            let fresh = grammar::expand(&grammar(language), parser).unwrap() == committed;
            assert!(fresh, "{} is stale: run `cargo xtask regenerate`", generated(language).display());
        }
        assert_eq!(orphans().unwrap(), Vec::<PathBuf>::new());
    }
}
