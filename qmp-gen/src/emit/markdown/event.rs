//! The section of an event.

use std::fmt::Write as _;

use super::page::Page;
use super::prose::{code, escape};
use super::table::{features, type_name};
use crate::emit::facts::{event_anchor, lifetime, path, rate};
use crate::model::{Event, Example, RateLimit, Type};

impl Page<'_> {
    pub(super) fn event(&self, event: &Event) -> String {
        let name = event.name.as_str();
        let mut out = format!("\n### <a id=\"{}\"></a>{}\n", event_anchor(name), escape(name));
        let facts = self.facts(event);
        if !facts.is_empty() {
            let _ = write!(out, "\n{}\n", facts.join(" · "));
        }
        for paragraph in &event.docs.0 {
            let _ = write!(out, "\n{}\n", self.prose(paragraph, name));
        }
        out += &self.data(event);
        for example in &event.examples {
            out += &shown(example);
        }
        for note in &event.notes {
            let _ = write!(out, "\n> **Note:** {}\n", self.prose(note, name).replace('\n', "\n> "));
        }
        out
    }

    /// What is to be known at a glance.
    fn facts(&self, event: &Event) -> Vec<String> {
        let mut facts = lifetime(event.lifetime);
        if !event.subject.is_empty() {
            facts.push(format!("subject {}", code(&path(&event.subject))));
        }
        facts.extend(event.rate_limit.iter().map(limited));
        facts.extend(features(&event.features));
        facts
            .extend(event.successor.iter().map(|it| format!("use {} instead", self.event_link(it.as_str()))));
        facts
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

fn limited(limit: &RateLimit) -> String {
    let apart = limit.key.as_ref().map(|key| format!(" for each {}", code(key.as_str())));
    rate(limit) + &apart.unwrap_or_default()
}

/// An example as a block of JSON. JSON has no backtick outside strings, and three of them in a row are escaped in one.
fn shown(example: &Example) -> String {
    let caption = example.caption.as_deref().unwrap_or("Example");
    let json = example.value.pretty().replace("```", "\\u0060\\u0060\\u0060");
    format!("\n{}:\n\n```json\n{json}\n```\n", escape(caption))
}
