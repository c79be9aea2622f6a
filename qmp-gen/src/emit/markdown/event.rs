//! The section of an event.

use std::fmt::Write as _;

use super::page::Page;
use super::prose::{code, escape};
use super::table::type_name;
use crate::emit::facts::{self, event_anchor, lifetime, with_code};
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
            out += &self.example(example);
        }
        for note in &event.notes {
            let dates = capitalized(&lifetime(note.lifetime).join(", "));
            let _ = write!(out, "\n{}\n", self.note(note, &dates, name));
        }
        out += &self.related(name);
        out
    }

    /// An example as a JSON code block. JSON has backticks only in strings, where three in a row are escaped.
    fn example(&self, example: &Example) -> String {
        let caption = self.text(&with_code(example.caption.as_deref().unwrap_or("Example")), "");
        let json = example.value.pretty().replace("```", "\\u0060\\u0060\\u0060");
        format!("\n{caption}{}:\n\n```json\n{json}\n```\n", dated(example.lifetime))
    }

    /// What the event has to do with others.
    fn related(&self, name: &str) -> String {
        let Some(related) = self.related.get(name) else { return String::new() };
        let events: Vec<_> = related.events.iter().map(|name| self.event_link(name)).collect();
        let commands: Vec<_> = related.commands.iter().map(|name| code(name)).collect();
        let sequences = related.sequences.iter().filter_map(|&at| self.sequence_link(at));
        let sequences: Vec<_> = sequences.collect();
        let line = |what: &str, list: &[String], between: &str| {
            if list.is_empty() { String::new() } else { format!("\n{what}: {}\n", list.join(between)) }
        };
        line("Related", &events, ", ")
            + &line("Commands", &commands, ", ")
            + &line("In sequence", &sequences, "; ")
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

fn capitalized(text: &str) -> String {
    let (first, rest) = text.split_at(text.chars().next().map_or(0, char::len_utf8));
    first.to_uppercase() + rest
}

/// The releases in parentheses after a space; empty if no release is known.
fn dated(releases: Lifetime) -> String {
    let words = lifetime(releases);
    if words.is_empty() { String::new() } else { format!(" ({})", words.join(", ")) }
}
