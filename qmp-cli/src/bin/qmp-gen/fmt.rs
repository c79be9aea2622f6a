//! `qmp-gen fmt`: the text document in its canonical layout.

use std::fs::File;
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};

use clap::Args;
use qmp_gen::diagnostic::Problems;
use qmp_gen::load::{Kind, Loaded, kind};
use qmp_gen::source::{LoadError, MAX_DOCUMENT, Sources};
use qmp_gen::syntax::text;

use super::input::{Look, show};
use super::outcome::{Failure, Outcome, Result};
use super::output;
use super::quote::quoted_path;

#[derive(Debug, Args)]
pub(super) struct Fmt {
    /// Events text documents
    #[arg(value_name = "EVENTS.txt", required = true)]
    files: Vec<PathBuf>,
    /// Write nothing; name the files whose layout is another, and exit with 1
    #[arg(long, conflicts_with = "write")]
    check: bool,
    /// Change the files instead of printing them
    #[arg(short, long)]
    write: bool,
}

/// A document as it is, and as it would be.
struct Layout {
    /// Every byte of the file, also what reading leaves out: a byte-order mark, the returns of `\r\n`.
    old: Vec<u8>,
    new: String,
}

impl Fmt {
    pub(super) fn run(&self) -> Result {
        let (mut outcome, mut failed) = (Outcome::Clean, 0);
        for path in &self.files {
            match self.file(path) {
                Ok(true) => {}
                Ok(false) => outcome = Outcome::Different,
                Err(failure) => {
                    output::complain(&format!("error: {failure}\n"));
                    failed += 1;
                }
            }
        }
        match failed {
            0 => Ok(outcome),
            _ => Err(Failure(format!("{failed} of {} files could not be laid out", self.files.len()))),
        }
    }

    /// Does what was asked for with a file; whether that is fine.
    fn file(&self, path: &Path) -> Result<bool> {
        lay_out(path)?.map_or(Ok(false), |layout| self.put(path, &layout))
    }

    /// Does with one document what was asked for; whether that is fine.
    fn put(&self, path: &Path, Layout { old, new }: &Layout) -> Result<bool> {
        let same = old == new.as_bytes();
        if self.check {
            if !same {
                let (name, typed) = (path.display(), quoted_path(path));
                output::print(&format!("{name}: fix it with `qmp-gen fmt -w {typed}`\n"))?;
            }
            return Ok(same);
        }
        if !self.write || !same {
            output::deliver(new, self.write.then_some(path))?;
        }
        Ok(true)
    }
}

/// Both layouts of the document; nothing where it has errors, which are shown.
fn lay_out(path: &Path) -> Result<Option<Layout>> {
    let mut loaded = Loaded { sources: Sources::default(), problems: Problems::default(), model: None };
    let old = read(path).map_err(|error| Failure::new("read", path.display(), error))?;
    let id = match loaded.sources.add(path, old.clone()) {
        Ok(id) => id,
        Err(LoadError::Io(path, error)) => return Err(Failure::new("read", path.display(), error)),
        Err(LoadError::NotText(found)) => {
            loaded.problems.push(found.into());
            show(&loaded, Look::Human)?;
            return Ok(None);
        }
    };
    if kind(path, loaded.sources.get(id).text()) != Kind::Text {
        return Err(Failure::new("lay out", path.display(), "it is not an events text document"));
    }
    let mut document = text::parse(&loaded.sources, id, &mut loaded.problems);
    if loaded.problems.has_errors() {
        show(&loaded, Look::Human)?;
        return Ok(None);
    }
    document.sort_example_keys();
    Ok(Some(Layout { old, new: text::print::print(&document) }))
}

/// Every byte of the file, once, since it may be a pipe; of one that is too large, enough to see that.
fn read(path: &Path) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    File::open(path)?.take(MAX_DOCUMENT as u64 + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}
