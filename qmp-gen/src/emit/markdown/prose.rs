//! Plain text in Markdown: what would be markup is escaped, and names of events become links.

use super::page::Page;
use crate::emit::facts::{Piece, event_anchor, pieces};

/// The characters that mean something to Markdown wherever they stand.
const MARKUP: &[char] = &['\\', '`', '*', '[', ']', '<', '>', '|', '~', '$', '&'];

/// `text` so that Markdown shows just it. An underscore within a word is no markup and stays bare.
pub(super) fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut before = ' ';
    let mut chars = text.chars().peekable();
    while let Some(char) = chars.next() {
        let within = before.is_alphanumeric() && chars.peek().is_some_and(|next| next.is_alphanumeric());
        if MARKUP.contains(&char) || (char == '_' && !within) || (out.is_empty() && opens_block(char)) {
            out.push('\\');
        }
        out.push(char);
        before = char;
    }
    match out.find(|char: char| !char.is_ascii_digit()) {
        Some(at) if at > 0 && out[at..].starts_with(['.', ')']) => out.insert(at, '\\'),
        _ => {}
    }
    out
}

/// Whether a line that starts so would be a list, heading, rule or quotation.
fn opens_block(char: char) -> bool {
    matches!(char, '-' | '+' | '#' | '=')
}

/// A literal of the wire. None of them has a backtick; should one, it is shown without.
pub(super) fn code(text: &str) -> String {
    format!("`{}`", text.replace('`', "'").replace('|', "\\|").replace('\n', " "))
}

impl Page<'_> {
    /// `text` in the section of `own`, with links to the other events that it names.
    pub(super) fn prose(&self, text: &str, own: &str) -> String {
        let piece = |piece: &Piece| match piece {
            Piece::Text(text) => escape(text),
            Piece::Event(name) => self.event_link(name),
        };
        pieces(text, own, &self.events).iter().map(piece).collect()
    }

    /// The name of an event; a link where the page has it.
    pub(super) fn event_link(&self, name: &str) -> String {
        if self.events.contains(name) {
            format!("[{}](#{})", escape(name), event_anchor(name))
        } else {
            code(name)
        }
    }

    /// Paragraphs in one cell of a table.
    pub(super) fn cell(&self, paragraphs: &[String], own: &str) -> String {
        let paragraphs: Vec<_> = paragraphs.iter().map(|it| self.prose(it, own).replace('\n', " ")).collect();
        paragraphs.join("<br>")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markup_is_escaped_and_words_stay_readable() {
        assert_eq!(escape("a|b <c> *d* [e](f) `g`"), r"a\|b \<c\> \*d\* \[e\](f) \`g\`");
        assert_eq!(escape("guest_panic and _this_"), r"guest_panic and \_this\_");
        assert_eq!(escape("- no list"), r"\- no list");
        assert_eq!(escape("1. no list, 2.5 of it"), r"1\. no list, 2.5 of it");
        assert_eq!(escape("2.5 is no list either"), r"2\.5 is no list either");
        assert_eq!(escape("a - b"), "a - b");
    }

    #[test]
    fn literals_cannot_break_out() {
        assert_eq!(code("a`b|c"), r"`a'b\|c`");
    }
}
