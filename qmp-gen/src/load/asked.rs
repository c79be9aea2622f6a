//! What a comparison asks of the documents.

use std::path::Path;

use super::{Kind, Loaded, is_version, kind};
use crate::source::{Position, Source};

impl Loaded {
    /// Whether one of the documents is an events text document.
    pub(crate) fn has_text(&self) -> bool {
        let is_text = |source: &Source| kind(source.name(), source.text()) == Kind::Text;
        self.sources.iter().any(|source| is_text(source) && !is_version(source))
    }

    /// Whether a document defines an event or a type of that name. Other types have names that were generated.
    pub(crate) fn defines(&self, name: &str) -> bool {
        self.places.definition(name).is_some()
    }

    /// Where a part of the event or type `owner` is, or all of it; `path` are the members that lead there from an event.
    pub(crate) fn locate(&self, owner: &str, part: Option<&str>, path: &str) -> Option<(&Path, Position)> {
        let span = self.places.locate(owner, part, path)?;
        let source = self.sources.get(span.source);
        Some((source.name(), source.position(span.start)))
    }
}
