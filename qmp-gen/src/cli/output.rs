//! Standard output and standard error, of which neither is ever a reason to panic.

use std::fs;
use std::io::{self, ErrorKind, Write as _};
use std::path::Path;

use qmp_gen::sync;

use super::{Failure, Result};

/// Puts `text` into the file, or on standard output. A reader who had enough is no failure.
pub(super) fn deliver(text: &str, file: Option<&Path>) -> Result<()> {
    match file {
        Some(path) => write(path, text).map_err(|error| Failure::new("write", path.display(), error)),
        None => print(text),
    }
}

/// Replaces the file that `path` leads to, through links, whole or not at all. A device or pipe is written to instead.
fn write(path: &Path, text: &str) -> io::Result<()> {
    match fs::metadata(path) {
        Ok(found) if !found.is_file() && !found.is_dir() => fs::write(path, text),
        Ok(_) => sync::replace(&fs::canonicalize(path)?, text),
        Err(_) => sync::replace(path, text),
    }
}

/// Puts `text` on standard output.
pub(super) fn print(text: &str) -> Result<()> {
    let mut out = io::stdout().lock();
    match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => {
            Err(Failure::new("write", "standard output", error))
        }
        _ => Ok(()),
    }
}

/// Puts `text` on standard error, if anyone can be told.
pub(super) fn complain(text: &str) {
    let _ = io::stderr().lock().write_all(text.as_bytes());
}
