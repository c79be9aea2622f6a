//! The known word that a mistyped one was probably meant to be.

use std::cell::Cell;

use strsim::osa_distance;

/// Whether a replacement may be applied without asking.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Certainty {
    /// Something else may be meant.
    Likely,
    /// Nothing else can be meant.
    Certain,
}

/// A known word that is close to another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Near<'a> {
    /// The word.
    pub word: &'a str,
    /// Whether no other known word is as close.
    pub certainty: Certainty,
}

/// The first of `known` that is closest to `word` if that is not known itself, and at most two edits away; one edit for words of up to
/// four letters. Upper and lower case are the same if nothing else is as close.
#[must_use]
pub fn nearest<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Option<Near<'a>> {
    let limit = if word.len() > 4 { 2 } else { 1 };
    let mut best: Option<(usize, Near<'a>)> = None;
    // The length alone says so of a long word, in no time.
    for other in known.into_iter().filter(|it| it.len().abs_diff(word.len()) <= limit) {
        let is_same = word != other && word.eq_ignore_ascii_case(other);
        // Twice the number of edits: a word in another case is closer than one with another letter.
        let edits = if is_same { 1 } else { 2 * osa_distance(word, other) };
        match &mut best {
            _ if edits == 0 => return None,
            _ if edits > 2 * limit => {}
            Some((least, near)) if edits == *least && near.word != other => {
                near.certainty = Certainty::Likely;
            }
            Some((least, _)) if edits >= *least => {}
            _ => best = Some((edits, Near { word: other, certainty: Certainty::Certain })),
        }
    }
    best.map(|(_, near)| near)
}

/// The suggestions of a stage whose known words are many: each takes time for all of them, so only the first problems get one.
#[derive(Debug, Default)]
pub struct Suggestions {
    looked_for: Cell<usize>,
}

impl Suggestions {
    /// The maximum number of suggestions that are looked for.
    const MAX: usize = 500;

    /// The same as [`nearest`], or `None` if too many suggestions were looked for.
    pub fn nearest<'a>(&self, word: &str, known: impl IntoIterator<Item = &'a str>) -> Option<Near<'a>> {
        let looked_for = self.looked_for.replace(self.looked_for.get() + 1);
        if looked_for < Self::MAX { nearest(word, known) } else { None }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn meant(word: &str) -> Option<(&'static str, bool)> {
        let known = ["machine", "memory", "migration", "vnc", "xen", "block", "clock"];
        nearest(word, known).map(|near| (near.word, near.certainty == Certainty::Certain))
    }

    #[test]
    fn the_closest_word_is_meant_if_it_is_close() {
        assert_eq!(meant("memroy"), Some(("memory", true)));
        assert_eq!(meant("migratoin"), Some(("migration", true)));
        assert_eq!(meant("vmc"), Some(("vnc", true)));
        assert_eq!(meant("kvm"), None);
        assert_eq!(meant("memory"), None, "it is known");
        assert_eq!(meant("MACHINE"), Some(("machine", true)));
        assert_eq!(nearest("Uint8", ["int8", "uint8"]).map(|near| near.word), Some("uint8"));
        assert_eq!(meant(&"x".repeat(1 << 20)), None);
    }

    #[test]
    fn of_two_words_that_are_as_close_none_is_certain() {
        assert_eq!(meant("plock"), Some(("block", false)));
        assert_eq!(meant("bllock"), Some(("block", true)));
    }
}
