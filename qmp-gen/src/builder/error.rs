//! Why no Rust was generated.

use std::fmt;
use std::io;
use std::path::PathBuf;

use crate::plan::OptionError;
use crate::syntax::qapi::ReleaseError;

/// Why no Rust was generated.
///
/// A build script whose `main` returns it fails with the whole text: `Debug` is the same as `Display`, since that is what is printed then.
#[non_exhaustive]
pub enum Error {
    /// No document was given.
    NoDocuments,
    /// A file can't be read.
    Read(PathBuf, io::Error),
    /// The documents have errors: all problems, with their lines.
    Problems(String),
    /// Not a release of QEMU.
    Release(ReleaseError),
    /// Options that can't be followed.
    Options(Vec<OptionError>),
    /// Not the name of a file.
    FileName(String),
    /// `OUT_DIR` is not set.
    NoOutDir,
    /// A file can't be written.
    Write(PathBuf, io::Error),
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoDocuments => f.write_str("no document was given: name one with `events`, `types` or `text`"),
            Self::Read(path, error) => write!(f, "cannot read `{}`: {error}", path.display()),
            Self::Problems(text) => write!(f, "the documents have errors:\n\n{}", text.trim_end()),
            Self::Options(errors) => {
                f.write_str("these options can't be followed")?;
                errors.iter().try_for_each(|error| write!(f, "\n  {error}"))
            }
            Self::Release(error) => fmt::Display::fmt(error, f),
            Self::FileName(name) => write!(f, "`{name}` is not the name of a file alone"),
            Self::NoOutDir => {
                f.write_str("`OUT_DIR` is not set: only a build script has such a folder, `generate` gives the text to others")
            }
            Self::Write(path, error) => write!(f, "cannot write `{}`: {error}", path.display()),
        }
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Read(_, error) | Self::Write(_, error) => Some(error),
            Self::Release(error) => Some(error),
            _ => None,
        }
    }
}
