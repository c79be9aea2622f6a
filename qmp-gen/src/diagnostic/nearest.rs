//! The known word that a mistyped one was probably meant to be.

use strsim::osa_distance;

/// The first of `known` that is closest to `word`, and at most two edits away; one edit for words of up to four letters.
pub(crate) fn nearest<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let limit = if word.len() > 4 { 2 } else { 1 };
    // The length alone says so of a long word, in no time.
    let near = known.into_iter().filter(|it| it.len().abs_diff(word.len()) <= limit);
    let near = near.map(|it| (osa_distance(word, it), it)).filter(|(edits, _)| *edits <= limit);
    near.min_by_key(|(edits, _)| *edits).map(|(_, it)| it)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_closest_word_is_meant_if_it_is_close() {
        let known = ["machine", "memory", "migration", "vnc", "xen"];
        assert_eq!(nearest("memroy", known), Some("memory"));
        assert_eq!(nearest("migratoin", known), Some("migration"));
        assert_eq!(nearest("vmc", known), Some("vnc"));
        assert_eq!(nearest("kvm", known), None);
        assert_eq!(nearest(&"x".repeat(1 << 20), known), None);
    }
}
