//! [`format`]: a text document in its canonical layout.

use std::fmt;
use std::path::Path;

use crate::diagnostic::Problems;
use crate::load::{Kind, Loaded, kind};
use crate::source::{LoadError, Sources};
use crate::syntax::text;

/// Why a document has no canonical layout.
#[derive(Debug)]
#[non_exhaustive]
pub enum FormatError {
    /// It is a schema or JSON.
    NoDocument,
    /// It has errors, which [`check`](crate::check) returns.
    Errors(Box<Loaded>),
}

impl fmt::Display for FormatError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoDocument => f.write_str("it is not an events text document"),
            Self::Errors(_) => f.write_str("it has errors"),
        }
    }
}

impl std::error::Error for FormatError {}

/// The canonical layout of the events text document `content`, with the keys of examples in the order in which QEMU writes them. Problems
/// give it the name `name`.
///
/// # Errors
/// Returns an error if it is not such a document, or has errors.
pub fn format(name: &Path, content: &[u8]) -> Result<String, FormatError> {
    let mut sources = Sources::default();
    let id = match sources.add(name, content) {
        Ok(id) => id,
        Err(LoadError::NotText(found)) => {
            return Err(failed(sources, [found.into()].into_iter().collect()));
        }
        Err(LoadError::Io(..)) => unreachable!("no file is read"),
    };
    if kind(name, sources.get(id).text()) != Kind::Text {
        return Err(FormatError::NoDocument);
    }
    let mut problems = Problems::default();
    let mut document = text::parse(&sources, id, &mut problems);
    if problems.has_errors() {
        return Err(failed(sources, problems));
    }
    document.sort_example_keys();
    Ok(text::print::print(&document))
}

fn failed(sources: Sources, problems: Problems) -> FormatError {
    FormatError::Errors(Box::new(Loaded::failed(sources, problems)))
}
