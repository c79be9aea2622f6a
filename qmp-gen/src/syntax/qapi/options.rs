//! How a schema is read, and where it starts.

use super::release::Release;
use crate::source::SourceId;

/// How a schema is read.
#[derive(Debug, Clone, Copy, Default)]
pub struct Options {
    /// The release whose rules apply to roots that name none. `None` if a file `VERSION`, or else the schema itself, decides.
    pub release: Option<Release>,
    /// Whether files may be included that lie outside the folder of the root that includes them.
    pub outside: bool,
}

/// A file that a schema starts with.
#[derive(Debug, Clone, Copy)]
pub struct Root {
    /// The file.
    pub source: SourceId,
    /// The release whose rules apply to it and to what it includes.
    pub release: Option<Release>,
}

impl From<SourceId> for Root {
    fn from(source: SourceId) -> Self {
        Self { source, release: None }
    }
}
