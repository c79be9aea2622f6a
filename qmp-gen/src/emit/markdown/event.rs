//! The section of an event.

use std::fmt::Write as _;

use super::page::Page;
use super::prose::escape;
use super::table::type_name;
use crate::emit::facts::{self, event_anchor, lifetime};
use crate::model::{Event, Example, Lifetime, Type};

impl Page<'_> {
    pub(super) fn event(&self, event: &Event) -> String {
        let name = event.name.as_str();
        let mut out = format!("\n### <a id=\"{}\"></a>{}\n", event_anchor(name), escape(name));
        let facts = self.facts(&facts::event(event));
        if !facts.is_empty() {
            let _ = write!(out, "\n{}\n", facts.join(" · "));
        }
        out += &self.docs(&event.docs, &event.features, name);
        out += &self.data(event);
        for example in &event.examples {
            out += &shown(example);
        }
        for note in &event.notes {
            let _ = write!(out, "\n{}\n", self.note(note, &dated(note.lifetime), name));
        }
        out
    }

    fn data(&self, event: &Event) -> String {
        let name = event.name.as_str();
        match &event.union {
            Some(union) => {
                let union = type_name(&Type::Named { name: union.clone() });
                format!("\nIts data is {union}.\n")
            }
            None if event.members.is_empty() => "\nNo data.\n".to_owned(),
            None => format!("\n{}", self.members(event, &event.members, name)),
        }
    }
}

/// The releases in parentheses after a space; empty if no release is known.
fn dated(releases: Lifetime) -> String {
    let words = lifetime(releases);
    if words.is_empty() { String::new() } else { format!(" ({})", words.join(", ")) }
}

/// An example as a JSON code block. JSON has backticks only in strings, where three in a row are escaped.
fn shown(example: &Example) -> String {
    let caption = example.caption.as_deref().unwrap_or("Example");
    let json = example.value.pretty().replace("```", "\\u0060\\u0060\\u0060");
    format!("\n{}{}:\n\n```json\n{json}\n```\n", escape(caption), dated(example.lifetime))
}
