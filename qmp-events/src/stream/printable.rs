//! Text from elsewhere, in messages.

use crate::runtime::is_hidden;

/// Returns the beginning of `bytes` in printable form.
pub(super) fn excerpt(bytes: &[u8]) -> String {
    const LENGTH: usize = 160;
    let shown = bytes.get(..LENGTH).unwrap_or(bytes);
    let mut excerpt = printable(&String::from_utf8_lossy(shown.trim_ascii_end()));
    if shown.len() < bytes.len() {
        excerpt.push('…');
    }
    excerpt
}

/// Returns `text` with escapes for what is not seen as it is: control characters, separators of lines, invisible characters, and those that
/// change the direction of the text.
pub(super) fn printable(text: &str) -> String {
    let mut printable = String::with_capacity(text.len());
    for char in text.chars() {
        match char {
            _ if char.is_control() => printable.extend(char.escape_debug()),
            _ if is_hidden(char) => printable.extend(char.escape_unicode()),
            _ => printable.push(char),
        }
    }
    printable
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_excerpt_shows_control_characters_and_that_more_follows() {
        assert_eq!(excerpt(b"\0\x1b[1m a\tb\r\n"), r"\0\u{1b}[1m a\tb");
        assert_eq!(excerpt(&[b'x'; 160]), "x".repeat(160));
        assert_eq!(excerpt(&[b'x'; 161]), format!("{}…", "x".repeat(160)));
    }

    #[test]
    fn what_is_not_seen_as_it_is_shows_as_an_escape() {
        let hidden = "a\n\u{9b}\u{202e}\u{2028}\u{2069}\u{feff}é\\ ";
        assert_eq!(printable(hidden), r"a\n\u{9b}\u{202e}\u{2028}\u{2069}\u{feff}é\ ");
    }
}
