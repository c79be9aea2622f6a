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
    /// The root of a schema whose pragmas apply to upper roots that have none: modules of that schema, passed alone.
    pub root: Option<SourceId>,
}

/// A file that a schema starts with.
#[derive(Debug, Clone, Copy)]
pub struct Root {
    /// The file.
    pub source: SourceId,
    /// The release whose rules apply to it and to what it includes.
    pub release: Option<Release>,
    /// Whether definitions of other roots replace those of this one.
    pub layer: Layer,
}

/// Which of two definitions of a name counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum Layer {
    /// It replaces those of lower roots; two of this layer are an error.
    #[default]
    Upper,
    /// It is replaced by one of an upper root.
    Lower,
}

impl From<SourceId> for Root {
    fn from(source: SourceId) -> Self {
        Self { source, release: None, layer: Layer::Upper }
    }
}
