//! What a document is, by its content.

use std::path::Path;

/// What a document is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Kind {
    /// An events text document.
    Text,
    /// A QAPI schema.
    Schema,
    /// JSON of another kind: a model, or what QEMU replied.
    Json,
}

/// What the document `text` is, called `name`.
///
/// A schema is written with single quotes, JSON with double ones; comments with `#` alone are a schema where the name ends in `.json`.
#[must_use]
pub fn kind(name: &Path, text: &str) -> Kind {
    let is_code = |line: &&str| !line.is_empty() && !line.starts_with('#');
    let mut lines = text.lines().map(str::trim).filter(is_code);
    let first = lines.next().unwrap_or("");
    let inside = first.strip_prefix(['{', '[']).map(|rest| match rest.trim_start() {
        "" => lines.next().unwrap_or(""),
        rest => rest,
    });
    match inside.and_then(|inside| inside.chars().next()) {
        Some('\'') => Kind::Schema,
        Some('"' | '{' | '}' | ']') => Kind::Json,
        _ if name.extension().is_some_and(|it| it == "json") => Kind::Schema,
        _ => Kind::Text,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_document_is_shows_in_its_first_lines() {
        let kind = |name: &str, text| kind(Path::new(name), text);
        assert_eq!(kind("a.txt", "Events\n======\n"), Kind::Text);
        assert_eq!(kind("a.txt", ""), Kind::Text);
        assert_eq!(kind("a", "# -*- Mode\n\n{ 'include': 'b' }"), Kind::Schema);
        assert_eq!(kind("a", "{\n  'enum': 'A' }"), Kind::Schema);
        assert_eq!(kind("a.json", "##\n# nothing yet\n##\n"), Kind::Schema);
        assert_eq!(kind("a.json", "{\n  \"events\": []\n}"), Kind::Json);
        assert_eq!(kind("a.json", "{}"), Kind::Json);
    }
}
