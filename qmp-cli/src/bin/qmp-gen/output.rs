//! Standard output and standard error, of which neither is ever a reason to panic.

use std::fs;
use std::io::{self, BufWriter, ErrorKind, Write as _};
use std::path::{Path, PathBuf};

use qmp_gen::{printable, write_file};

use super::outcome::{Failure, Result};

/// Puts `text` into the file, or on standard output. A reader that stops early is not a failure.
pub(super) fn deliver(text: &str, file: Option<&Path>) -> Result<()> {
    match file {
        Some(path) => write(path, text).map_err(|error| Failure::new("write", path.display(), error)),
        None => print(text),
    }
}

/// Replaces the file that `path` leads to, through links, whole or not at all. A device or pipe is written to instead. No folder is
/// made: one that is missing is rather mistyped.
fn write(path: &Path, text: &str) -> io::Result<()> {
    match fs::metadata(path) {
        Ok(found) if !found.is_file() && !found.is_dir() => fs::write(path, text),
        Ok(_) => write_file(&fs::canonicalize(path)?, text),
        Err(_) => {
            let path = end_of_links(path)?;
            expect_folder(&path)?;
            write_file(&path, text)
        }
    }
}

/// An error where the folder of `path` is missing.
fn expect_folder(path: &Path) -> io::Result<()> {
    match path.parent().filter(|folder| !folder.as_os_str().is_empty() && !folder.is_dir()) {
        Some(folder) => {
            let text = format!("the folder `{}` does not exist", folder.display());
            Err(io::Error::new(ErrorKind::NotFound, text))
        }
        None => Ok(()),
    }
}

/// Where the last of the links at `path` points, though nothing is there.
fn end_of_links(path: &Path) -> io::Result<PathBuf> {
    let mut path = path.to_owned();
    // As many as Linux follows.
    for _ in 0..40 {
        let Ok(target) = fs::read_link(&path) else { return Ok(path) };
        path = path.parent().unwrap_or(Path::new("")).join(target);
    }
    Err(io::Error::other("too many links"))
}

/// Puts `text` on standard output.
pub(super) fn print(text: &str) -> Result<()> {
    print_all([text])
}

/// Puts texts on standard output, one after the other, until they or their reader have enough.
pub(super) fn print_all<T: AsRef<str>>(texts: impl IntoIterator<Item = T>) -> Result<()> {
    let mut out = BufWriter::new(io::stdout().lock());
    let written = texts.into_iter().try_for_each(|text| out.write_all(text.as_ref().as_bytes()));
    match written.and_then(|()| out.flush()) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => {
            Err(Failure::new("write", "standard output", error))
        }
        _ => Ok(()),
    }
}

/// Puts `text` on standard error, if anyone can be told.
pub(super) fn complain(text: &str) {
    show(&printable(text));
}

/// Puts problems on standard error, which were rendered for it, with colours or without.
pub(super) fn show(text: &str) {
    let _ = io::stderr().lock().write_all(text.as_bytes());
}
