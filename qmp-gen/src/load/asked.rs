//! What a comparison asks of the documents.

use std::path::Path;

use super::{Kind, Loaded, kind};
use crate::source::Position;

impl Loaded {
    /// Whether one of the documents is an events text document.
    pub(crate) fn has_text(&self) -> bool {
        self.sources.iter().any(|source| kind(source.name(), source.text()) == Kind::Text)
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
