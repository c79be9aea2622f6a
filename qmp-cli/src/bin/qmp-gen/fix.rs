//! `qmp-gen check --fix`: applies the replacements that are certain.
//!
//! A file is replaced as a whole. Of two replacements that overlap, the second one waits until the first is applied. It ends when no
//! replacement is left, so that a second run changes nothing.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use qmp_gen::{Loaded, SuggestedEdit, Suggestion, check};

use super::input::Documents;
use super::outcome::{Failure, Result};
use super::output;

/// The maximum number of times that the documents are read again. Each time, what overlapped is applied, and what an error hid.
const PASSES: usize = 32;

/// What is changed in each file.
type Changes<'l> = BTreeMap<&'l Path, Vec<SuggestedEdit<'l>>>;

/// Fixes the documents, and reads them as they are then. Returns also how many replacements were applied.
pub(super) fn fix(documents: &Documents) -> Result<(Loaded, usize)> {
    let mut fixed = 0;
    for _ in 0..PASSES {
        let loaded = documents.load()?;
        let (changes, count) = changes(&loaded);
        if count == 0 {
            return Ok((loaded, fixed));
        }
        for (file, edits) in changes {
            apply(file, edits)?;
        }
        fixed += count;
    }
    documents.load().map(|loaded| (loaded, fixed))
}

/// The edits of all suggestions that are certain and do not overlap, and how many suggestions that are.
fn changes(loaded: &Loaded) -> (Changes<'_>, usize) {
    let (mut changes, mut count) = (Changes::new(), 0);
    let suggestions = check(loaded).into_iter().filter_map(|problem| problem.suggestion());
    for suggestion in suggestions.filter(|it| it.is_certain) {
        if fits(&suggestion, &changes) {
            count += 1;
            for (file, edit) in suggestion.edits.into_iter().filter_map(|edit| Some((edit.file?, edit))) {
                changes.entry(file).or_default().push(edit);
            }
        }
    }
    (changes, count)
}

/// Whether a suggestion changes files and overlaps none of the changes.
fn fits(suggestion: &Suggestion<'_>, changes: &Changes<'_>) -> bool {
    let is_free = |edit: &SuggestedEdit<'_>| {
        let Some(file) = edit.file else { return false };
        let is_file = fs::metadata(file).is_ok_and(|metadata| metadata.is_file());
        let others = changes.get(file).into_iter().flatten();
        is_file && others.into_iter().all(|other| !overlap(edit, other))
    };
    let changes_text = |edit: &SuggestedEdit<'_>| edit.document.get(edit.range.clone()) != Some(edit.text);
    suggestion.edits.iter().all(is_free) && suggestion.edits.iter().any(changes_text)
}

/// Whether two edits touch the same text, or one adds text inside or at the edge of the other.
fn overlap(one: &SuggestedEdit<'_>, other: &SuggestedEdit<'_>) -> bool {
    let start = one.range.start.max(other.range.start);
    let end = one.range.end.min(other.range.end);
    start < end || (start == end && (one.range.is_empty() || other.range.is_empty()))
}

/// Replaces a file by one with these edits.
fn apply(path: &Path, mut edits: Vec<SuggestedEdit<'_>>) -> Result<()> {
    let failure = |error: &dyn std::fmt::Display| Failure::new("fix", path.display(), error);
    let old = fs::read_to_string(path).map_err(|error| failure(&error))?;
    let document = edits.first().map_or("", |edit| edit.document);
    let places = places(&old, document).ok_or_else(|| failure(&"it has changed meanwhile"))?;
    edits.sort_by_key(|edit| edit.range.start);
    let line_end = if old.contains("\r\n") { "\r\n" } else { "\n" };
    let (mut new, mut at) = (String::with_capacity(old.len()), 0);
    for SuggestedEdit { range, text, .. } in edits {
        new.push_str(&old[at..places[range.start]]);
        new.push_str(&text.replace('\n', line_end));
        at = places[range.end];
    }
    new.push_str(&old[at..]);
    output::deliver(&new, Some(path))
}

/// Where each byte of `text` is in `file`, of which reading has left out a byte-order mark and the returns of line ends.
fn places(file: &str, text: &str) -> Option<Vec<usize>> {
    let bytes = file.as_bytes();
    let mut at =
        if file.starts_with('\u{feff}') && !text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
    let mut places = Vec::with_capacity(text.len() + 1);
    for byte in text.bytes() {
        places.push(at);
        at += match (byte, bytes.get(at)?) {
            (b'\n', b'\r') if bytes.get(at + 1) == Some(&b'\n') => 2,
            (b'\n', b'\r') => 1,
            (expected, found) if expected == *found => 1,
            _ => return None,
        };
    }
    places.push(at);
    (at == bytes.len()).then_some(places)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_those_of_the_file_whatever_its_line_ends() {
        assert_eq!(places("a\r\nb\rc\n", "a\nb\nc\n"), Some(vec![0, 1, 3, 4, 5, 6, 7]));
        assert_eq!(places("\u{feff}a", "a"), Some(vec![3, 4]));
        assert_eq!(places("ab", "a"), None);
        assert_eq!(places("a", "ab"), None);
        assert_eq!(places("a", "b"), None);
    }
}
