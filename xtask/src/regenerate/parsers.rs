//! The committed parsers, each expanded from its grammar by the package `xtask/grammar`.
//!
//! That is compiled only if it has something to do: a parser names the fingerprints of its grammar, of its own text, and of the package.

use std::fs;
use std::path::{Path, PathBuf};

use super::files::size;
use crate::packages::own;
use crate::run::output;
use crate::workspace::{Result, root};

/// The languages that have a grammar, each with the name of its parser.
const GRAMMARS: [(&str, &str); 4] =
    [("text", "TextParser"), ("qapi", "QapiParser"), ("rst", "RstParser"), ("sequence", "SequenceParser")];

/// Writes what is stale, or in check mode only names it; whether all parsers are up to date now, and how many were written.
pub fn bring_up_to_date(check: bool) -> Result<(bool, usize)> {
    let (mut fresh, mut written) = (true, 0);
    for (language, parser) in GRAMMARS {
        let path = generated(language);
        let mut text = fs::read_to_string(&path).ok();
        let same = text.as_deref().is_some_and(|it| is_fresh(language, it));
        let state = match (same, check) {
            (true, _) => "unchanged",
            (false, true) if text.is_none() => "missing",
            (false, true) => "stale",
            (false, false) => {
                replace(&path, text.insert(expand(language, parser)?))?;
                written += 1;
                "written"
            }
        };
        let length = text.map_or(0, |it| it.len() as u64);
        println!("  {state:9}  {}  {}", path.strip_prefix(root())?.display(), size(length));
        fresh &= same || !check;
    }
    for path in orphans()? {
        println!("  orphaned   {}; remove it", path.strip_prefix(root())?.display());
        fresh &= !check;
    }
    Ok((fresh, written))
}

/// The text of a parser's file.
fn expand(language: &str, parser: &str) -> Result<String> {
    let (body, done) = output(own("grammar", "run --quiet --").arg(grammar(language)).arg(parser))?;
    if !done {
        return Err(format!("no parser from {}", grammar(language).display()).into());
    }
    Ok(header(language, &body)? + &body)
}

/// Whether a parser is what its grammar expands to, as far as the fingerprints in it say.
fn is_fresh(language: &str, text: &str) -> bool {
    let end = text.match_indices('\n').nth(HEADER - 1).map_or(0, |(at, _)| at + 1);
    let (head, body) = text.split_at(end);
    header(language, body).is_ok_and(|it| it == head)
}

/// How many lines the header has.
const HEADER: usize = 8;

fn header(language: &str, body: &str) -> Result<String> {
    let folder = root().join("xtask/grammar");
    let generator = ["Cargo.lock", "src/main.rs", "src/lean.rs"].map(|name| fs::read(folder.join(name)));
    let generator: Vec<u8> = generator.into_iter().collect::<std::io::Result<Vec<_>>>()?.concat();
    Ok(format!(
        "// The parser of `{language}/grammar.pest`, expanded by pest. Made by `cargo xtask regenerate`; do not edit.\n\
         // Fingerprints: {} of what follows the header, {} of `xtask/grammar`.\n\n\
         const _: () = assert!(\n    super::super::parser_fits(include_bytes!(\"../src/syntax/{language}/grammar.pest\"), {}),\n    \
         \"the parser is not that of its grammar: run `cargo xtask regenerate`\"\n);\n\n",
        fingerprint(body.as_bytes()),
        fingerprint(&generator),
        fingerprint(&fs::read(grammar(language))?)
    ))
}

/// A number that differs for different bytes: FNV-1a, as `qmp_gen::syntax` computes it.
fn fingerprint(bytes: &[u8]) -> u64 {
    bytes
        .iter()
        .fold(0xcbf2_9ce4_8422_2325, |hash, &byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
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
    fn committed_parsers_are_fresh_and_one_with_another_text_or_header_is_not() {
        for (language, _) in GRAMMARS {
            let committed = fs::read_to_string(generated(language)).unwrap();
            let stale = format!("{} is stale: run `cargo xtask regenerate`", generated(language).display());
            assert!(is_fresh(language, &committed), "{stale}");
            assert!(!is_fresh(language, &format!("{committed}\n")));
            assert!(!is_fresh(language, &committed.replacen("Fingerprints: ", "Fingerprints: 1", 1)));
            assert!(!is_fresh(language, ""));
        }
        assert_eq!(orphans().unwrap(), Vec::<PathBuf>::new());
    }

    #[test]
    fn a_parser_of_another_grammar_is_not_fresh() {
        let text = fs::read_to_string(generated("text")).unwrap();
        assert!(!is_fresh("qapi", &text));
    }
}
