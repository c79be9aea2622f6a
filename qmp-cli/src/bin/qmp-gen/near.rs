//! The known word that a mistyped one was probably meant to be.

use strsim::osa_distance;

/// The first of `known` that is closest to `word` and at most three edits away; fewer if the word is short.
pub(super) fn nearest<'k>(word: &str, known: impl IntoIterator<Item = &'k str>) -> Option<&'k str> {
    let limit = (word.len() / 3).clamp(1, 3);
    let close = known.into_iter().filter(|other| other.len().abs_diff(word.len()) <= limit);
    let edits = close.map(|other| (osa_distance(word, other), other));
    edits.filter(|(edits, _)| *edits <= limit).min_by_key(|(edits, _)| *edits).map(|(_, other)| other)
}
