//! Prose, cut where it names an event.

use std::collections::HashSet;

/// A piece of prose.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::emit) enum Piece<'a> {
    /// Plain text.
    Text(&'a str),
    /// The name of an event.
    Event(&'a str),
}

/// `text` in the section of `own`, cut where it names one of the other `events`. The pieces in a row are the text.
pub(in crate::emit) fn pieces<'a>(text: &'a str, own: &str, events: &HashSet<&str>) -> Vec<Piece<'a>> {
    let is_word = |char: char| char.is_ascii_alphanumeric() || char == '_';
    let mut out = Vec::new();
    let (mut plain, mut at) = (0, 0);
    while let Some(rest) = text.get(at..).filter(|rest| !rest.is_empty()) {
        let word = rest.split(|char| !is_word(char)).next().unwrap_or(rest);
        if word != own && events.contains(word) {
            out.extend(text.get(plain..at).filter(|it| !it.is_empty()).map(Piece::Text));
            out.push(Piece::Event(word));
            plain = at + word.len();
        }
        at += word.len() + rest.chars().nth(word.len()).map_or(0, char::len_utf8);
    }
    out.extend(text.get(plain..).filter(|it| !it.is_empty()).map(Piece::Text));
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whole_words_are_names_and_no_text_is_lost() {
        let events = HashSet::from(["STOP", "RESUME"]);
        let text = "(STOP), RESUME_NOW – then STOP/RESUME é";
        let pieces = pieces(text, "RESUME", &events);
        let expected = [
            Piece::Text("("),
            Piece::Event("STOP"),
            Piece::Text("), RESUME_NOW – then "),
            Piece::Event("STOP"),
            Piece::Text("/RESUME é"),
        ];
        assert_eq!(pieces, expected);
    }
}
