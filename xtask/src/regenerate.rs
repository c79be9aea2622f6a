//! `cargo xtask regenerate`: everything that is committed and generated.
//!
//! First the parsers from their grammars, then, by a `qmp-gen` that is built with these, the types and documents from the specification,
//! then the expected outputs of tests, and the public API. In check mode nothing is written, and what is missing, stale or orphaned is named.

use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf, absolute};
use std::process::Command;

use clap::Args;

use crate::grammar;
use crate::run::{cargo, run};
use crate::workspace::{Result, root};

/// The languages that have a grammar, each with the name of its parser.
const GRAMMARS: [(&str, &str); 3] = [("text", "TextParser"), ("qapi", "QapiParser"), ("rst", "RstParser")];

#[derive(Debug, Args)]
pub struct Regenerate {
    /// Write nothing; fail if a file is missing, stale or orphaned
    #[arg(long)]
    check: bool,
    /// Read this events text document instead of this project's own
    #[arg(long, value_name = "FILE", requires = "out")]
    events: Vec<PathBuf>,
    /// Look types up in this QAPI schema
    #[arg(long, value_name = "FILE", requires = "out")]
    types: Option<PathBuf>,
    /// Write into this folder; without --events and --types, from this project's own documents
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
}

/// The tests that compare with files or texts which they can also write; they belong to the libraries and commands.
const GOLDENS: &str = "test --workspace --quiet --no-fail-fast --lib --test text_cases --test qapi_cases \
    --test emitters --test rust_options --test compare --test generated";

impl Regenerate {
    pub fn run(&self) -> Result {
        if self.out.is_some() {
            return run(&mut cargo(self.arguments()?));
        }
        let mut failed = Vec::new();
        failed.extend((!self.parsers()?).then_some("parsers"));
        let mut stages = [
            ("types and documents", cargo(self.arguments()?)),
            ("expected outputs of tests", self.goldens()),
            ("public API", cargo(["xtask", "api"].into_iter().chain(self.check.then_some("--check")))),
        ];
        for (name, command) in &mut stages {
            failed.extend(run(command).is_err().then_some(*name));
        }
        match (failed.is_empty(), self.check) {
            (true, _) => Ok(()),
            (false, true) => {
                let stale = failed.join(", ");
                Err(format!("stale or failed: {stale}; to bring all up to date, run: cargo xtask regenerate")
                    .into())
            }
            (false, false) => {
                Err(format!("failed: {}; what they printed says why", failed.join(", ")).into())
            }
        }
    }

    /// The tests that compare with expected outputs, or write them.
    fn goldens(&self) -> Command {
        let mut tests = cargo(GOLDENS.split_whitespace());
        if self.check {
            tests.env_remove("UPDATE_EXPECT");
        } else {
            tests.env("UPDATE_EXPECT", "1");
        }
        tests
    }

    /// Brings the committed parsers up to date, or only looks; whether they are now.
    fn parsers(&self) -> Result<bool> {
        let mut fresh = true;
        for (language, parser) in GRAMMARS {
            let text = grammar::expand(&grammar(language), parser)?;
            let path = generated(language);
            let missing = !path.exists();
            let same = fs::read_to_string(&path).is_ok_and(|old| old == text);
            if !same && !self.check {
                replace(&path, &text)?;
            }
            let state = match (same, self.check) {
                (true, _) => "unchanged",
                (false, true) if missing => "missing",
                (false, true) => "stale",
                (false, false) => "written",
            };
            println!("{state:9} {}", path.strip_prefix(root())?.display());
            fresh &= same || !self.check;
        }
        for path in orphans()? {
            println!("orphaned  {}; remove it", path.strip_prefix(root())?.display());
            fresh &= !self.check;
        }
        Ok(fresh)
    }

    /// The arguments with which cargo generates the rest. Paths are those of the caller, whose folder may be another one.
    fn arguments(&self) -> Result<Vec<OsString>> {
        let words = ["run", "--quiet", "--package", "qmp-cli", "--bin", "qmp-gen", "--", "generate", "--out"];
        let mut arguments: Vec<OsString> = words.map(Into::into).into();
        match &self.out {
            Some(folder) => arguments.push(absolute(folder)?.into()),
            None => arguments.extend(["qmp-events/generated".into()]),
        }
        if self.events.is_empty() && self.types.is_none() {
            arguments.extend(["--remake", "cargo xtask regenerate"].map(Into::into));
        }
        if self.check {
            arguments.push("--check".into());
            // A folder that the user names may contain other files.
            arguments.extend(self.out.is_none().then(|| "--only".into()));
        }
        if let Some(file) = &self.types {
            arguments.extend(["--types".into(), absolute(file)?.into()]);
        }
        for file in &self.events {
            arguments.push(absolute(file)?.into());
        }
        Ok(arguments)
    }
}

/// Where the grammar of a language is.
fn grammar(language: &str) -> PathBuf {
    root().join("qmp-gen/src/syntax").join(language).join("grammar.pest")
}

/// Where the parser of a language is committed.
fn generated(language: &str) -> PathBuf {
    root().join(format!("qmp-gen/generated/{language}_parser.rs"))
}

/// Files in the folder of the parsers that are not parsers.
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
