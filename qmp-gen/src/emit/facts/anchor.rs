//! Anchors: where in a page an event or a type is. They follow from names alone, so a link from elsewhere stays good.
//!
//! A name by itself is the anchor, `#BLOCK_IO_ERROR` or `#ShutdownCause`. Names in an unusual spelling have a prefix, so that no event, type or
//! heading of the page has the anchor of another.

use std::collections::HashSet;

/// Where the section of the event `name` is.
pub(in crate::emit) fn event_anchor(name: &str) -> String {
    let is_usual = name.starts_with(|char: char| char.is_ascii_uppercase()) && !has_lowercase(name);
    if is_usual || name.starts_with("__") { slug(name) } else { format!("event-{}", slug(name)) }
}

/// Where the section of the type `name` is.
pub(in crate::emit) fn type_anchor(name: &str) -> String {
    let is_usual = name.starts_with(|char: char| char.is_ascii_uppercase()) && has_lowercase(name);
    if is_usual { slug(name) } else { format!("type-{}", slug(name)) }
}

fn has_lowercase(name: &str) -> bool {
    name.contains(char::is_lowercase)
}

/// `name` without characters that an address can't hold.
pub(in crate::emit) fn slug(name: &str) -> String {
    let keep = |char: char| if char.is_alphanumeric() || char == '_' { char } else { '-' };
    name.chars().map(keep).collect()
}

/// The anchor, or the same with the least number of `-` at its end that is not among those `met`, to which it is added.
pub(in crate::emit) fn unique(mut anchor: String, met: &mut HashSet<String>) -> String {
    while !met.insert(anchor.clone()) {
        anchor.push('-');
    }
    anchor
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn usual_names_are_their_own_anchors_and_others_have_a_prefix() {
        assert_eq!(event_anchor("BLOCK_IO_ERROR"), "BLOCK_IO_ERROR");
        assert_eq!(event_anchor("__com.example_FAN"), "__com-example_FAN");
        assert_eq!(event_anchor("Fan"), "event-Fan");
        assert_eq!(type_anchor("ShutdownCause"), "ShutdownCause");
        assert_eq!(type_anchor("X"), "type-X");
        assert_eq!(type_anchor("main"), "type-main");
        assert_eq!(type_anchor("__com.example_Fan"), "type-__com-example_Fan");
    }
}
