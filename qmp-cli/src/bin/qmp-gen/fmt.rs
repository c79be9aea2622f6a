//! `qmp-gen fmt`: the text document in its canonical layout.

use std::path::{Path, PathBuf};

use clap::Args;
use qmp_gen::FormatError;

use super::input::{Look, open, show};
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

/// Both layouts of the document; nothing if it has errors, which are shown.
fn lay_out(path: &Path) -> Result<Option<Layout>> {
    let input = open(path)?;
    let old = input.bytes().unwrap_or_default().to_vec();
    match qmp_gen::format(input.name(), &old) {
        Ok(new) => Ok(Some(Layout { old, new })),
        Err(FormatError::Errors(loaded)) => {
            show(&loaded, Look::Human)?;
            Ok(None)
        }
        Err(error) => Err(Failure::new("lay out", path.display(), error)),
    }
}
