//! Texts that reach a terminal.

use std::borrow::Cow;

/// A text whose control characters, bidirectional controls and line separators are escaped, so that it moves no cursor and does not
/// reorder what surrounds it. Line ends and tabs stay.
///
/// ```
/// assert_eq!(qmp_gen::printable("a\u{9b}2J\u{202e}\n"), "a\\u{9b}2J\\u{202e}\n");
/// ```
#[must_use]
pub fn printable(text: &str) -> Cow<'_, str> {
    if !text.contains(is_harmful) {
        return text.into();
    }
    let shown = |char: char| if is_harmful(char) { char.escape_default().to_string() } else { char.into() };
    text.chars().map(shown).collect()
}

/// The same with one character for each, so that columns stay. `keeps_colours` leaves what begins an escape sequence.
#[cfg(feature = "render")]
pub(super) fn replaced(text: &str, keeps_colours: bool) -> String {
    let is_kept = |char: char| !is_harmful(char) || (keeps_colours && char == '\u{1b}');
    text.chars().map(|char| if is_kept(char) { char } else { '\u{fffd}' }).collect()
}

/// Whether a character does something to a terminal besides being shown.
pub(super) fn is_harmful(char: char) -> bool {
    (char.is_control() && !matches!(char, '\n' | '\t'))
        || matches!(char, '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}')
        || matches!(char, '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}')
}
