//! Anchors: where in a page an event or a type is. They follow from names alone, so a link from elsewhere stays good.

/// Where the section of the event `name` is.
pub(in crate::emit) fn event_anchor(name: &str) -> String {
    format!("event-{}", slug(name))
}

/// Where the section of the type `name` is.
pub(in crate::emit) fn type_anchor(name: &str) -> String {
    format!("type-{}", slug(name))
}

fn slug(name: &str) -> String {
    let keep = |char: char| if char.is_alphanumeric() || char == '_' { char } else { '-' };
    name.chars().map(keep).collect()
}
