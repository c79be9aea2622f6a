//! Texts that reach a terminal, and messages on standard error.

use std::borrow::Cow;
use std::io::{self, Write};

/// A text whose control characters, bidirectional controls and line separators are escaped, so that it moves no cursor, ends no line
/// and does not reorder what surrounds it.
pub fn harmless(text: &str) -> Cow<'_, str> {
    if !text.contains(is_harmful) {
        return text.into();
    }
    let shown = |char: char| if is_harmful(char) { char.escape_default().to_string() } else { char.into() };
    text.chars().map(shown).collect()
}

/// Whether a character does something to a terminal besides being shown.
fn is_harmful(char: char) -> bool {
    char.is_control()
        || matches!(char, '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
        || matches!(char, '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}')
}

/// Prints a message that is not an event on standard error.
pub fn say(text: &str) {
    // If nobody reads it, events are still printed.
    let _closed = writeln!(io::stderr(), "qmp-tail: {}", shown(text));
}

/// A message as it may be shown: harmless, and without the passwords of addresses.
pub fn shown(text: &str) -> String {
    harmless(&without_secrets(text)).into_owned()
}

/// A text in which `***` replaces what precedes the `@` of an address such as `nats://user:password@host`.
fn without_secrets(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(scheme) = rest.find("//") {
        let (before, after) = rest.split_at(scheme + 2);
        shown.push_str(before);
        // A password may have any character, even one that ends an address: the last `@` counts.
        match after.rfind('@') {
            Some(at) => {
                shown.push_str("***");
                rest = &after[at..];
            }
            None => rest = after,
        }
    }
    shown.push_str(rest);
    shown
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn passwords_are_not_shown() {
        for (text, expected) in [
            ("no address", "no address"),
            ("nats://ann:secret@host:4222 is gone", "nats://***@host:4222 is gone"),
            ("'nats://ann:sec ret/@x@host'", "'nats://***@host'"),
            ("http://host/path and @x", "http://***@x"),
            ("//secret@", "//***@"),
        ] {
            assert_eq!(without_secrets(text), expected);
        }
    }

    #[test]
    fn no_text_moves_the_cursor_or_reorders_its_line() {
        assert_eq!(harmless("vm ä 漢 😀"), "vm ä 漢 😀");
        assert_eq!(
            harmless("a\u{1b}[2J\u{9b}\r\u{202e}\u{2028}\u{2066}\u{200f}\u{7f}"),
            "a\\u{1b}[2J\\u{9b}\\r\\u{202e}\\u{2028}\\u{2066}\\u{200f}\\u{7f}"
        );
    }
}
