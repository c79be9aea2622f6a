//! `qmp-gen check --fix`: applies the replacements that are certain.
//!
//! A file is replaced as a whole. Of two replacements that overlap, the second one waits until the first is applied. It ends when no
//! replacement is left, so that a second run changes nothing.

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;

use qmp_gen::diagnostic::{Certainty, Edit, Replacement};
use qmp_gen::load::Loaded;
use qmp_gen::source::Source;

use super::input::Documents;
use super::outcome::{Failure, Result};
use super::output;

/// The maximum number of times that the documents are read again. Each time, what overlapped is applied, and what an error hid.
const PASSES: usize = 32;

/// What is changed in each file, by its number among the sources.
type Changes<'l> = BTreeMap<usize, Vec<&'l Edit>>;

/// Fixes the documents, and reads them as they are then. Returns also how many replacements were applied.
pub(super) fn fix(documents: &Documents) -> Result<(Loaded, usize)> {
    let mut fixed = 0;
    for _ in 0..PASSES {
        let loaded = documents.load()?;
        let (changes, count) = changes(&loaded);
        if count == 0 {
            return Ok((loaded, fixed));
        }
        for (number, edits) in changes {
            if let Some(source) = loaded.sources.iter().nth(number) {
                apply(source, &edits)?;
            }
        }
        fixed += count;
    }
    documents.load().map(|loaded| (loaded, fixed))
}

/// The edits of all replacements that are certain and do not overlap, and how many replacements that are.
fn changes(loaded: &Loaded) -> (Changes<'_>, usize) {
    let (mut changes, mut count) = (Changes::new(), 0);
    for problem in &loaded.problems {
        let Some(replacement) = &problem.replacement else { continue };
        if replacement.certainty == Certainty::Certain && fits(replacement, loaded, &changes) {
            count += 1;
            for edit in &replacement.edits {
                changes.entry(number(edit)).or_default().push(edit);
            }
        }
    }
    (changes, count)
}

/// Whether a replacement changes files and overlaps none of the changes.
fn fits(replacement: &Replacement, loaded: &Loaded, changes: &Changes<'_>) -> bool {
    let is_free = |edit: &Edit| {
        let source = loaded.sources.get(edit.span.source);
        let is_file =
            source.is_file() && fs::metadata(source.name()).is_ok_and(|metadata| metadata.is_file());
        let others = changes.get(&number(edit)).into_iter().flatten();
        is_file && others.into_iter().all(|other| !overlap(edit, other))
    };
    let changes_text = |edit: &Edit| loaded.sources.slice(edit.span) != edit.text;
    replacement.edits.iter().all(is_free) && replacement.edits.iter().any(changes_text)
}

/// Whether two edits touch: one that adds text may be inside the other, or both may be at one place.
fn overlap(one: &Edit, other: &Edit) -> bool {
    one.span.start <= other.span.end && other.span.start <= one.span.end
}

fn number(edit: &Edit) -> usize {
    edit.span.source.index()
}

/// Replaces a file by one with these edits.
fn apply(source: &Source, edits: &[&Edit]) -> Result<()> {
    let path = source.name();
    let failure = |error: &dyn std::fmt::Display| Failure::new("fix", path.display(), error);
    let old = fs::read_to_string(path).map_err(|error| failure(&error))?;
    let places = places(&old, source.text()).ok_or_else(|| failure(&"it has changed meanwhile"))?;
    let mut edits = edits.to_vec();
    edits.sort_by_key(|edit| edit.span);
    let line_end = if old.contains("\r\n") { "\r\n" } else { "\n" };
    let (mut new, mut at) = (String::with_capacity(old.len()), 0);
    for Edit { span, text } in edits {
        let (start, end) = (places[span.start as usize], places[span.end as usize]);
        new.push_str(&old[at..start]);
        new.push_str(&text.replace('\n', line_end));
        at = end;
    }
    new.push_str(&old[at..]);
    let path: PathBuf = path.to_owned();
    output::deliver(&new, Some(&path))
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
