//! Texts that reach a terminal, and messages on standard error.

use std::borrow::Cow;
use std::io::{self, Write};

/// A text with its control characters as escapes, so that it moves no cursor and ends no line.
pub fn harmless(text: &str) -> Cow<'_, str> {
    if !text.contains(char::is_control) {
        return text.into();
    }
    let shown = |char: char| if char.is_control() { char.escape_default().to_string() } else { char.into() };
    text.chars().map(shown).collect()
}

/// Prints a message that is not an event on standard error.
pub fn say(text: &str) {
    // If nobody reads it, events are still printed.
    let _closed = writeln!(io::stderr(), "qmp-tail: {}", harmless(text));
}
