//! The expected content of the page, computed from its model.

use std::path::Path;

use serde_json::Value;

use crate::Result;

/// The events and types of the model.
pub struct Expected {
    pub events: Vec<Event>,
    pub types: usize,
    /// Whether the model names releases.
    pub is_dated: bool,
}

/// An event, and the releases that have it.
pub struct Event {
    pub name: String,
    since: Option<(u16, u16)>,
    until: Option<(u16, u16)>,
}

impl Expected {
    /// From the `model.json` at `path`.
    pub fn read(path: &Path) -> Result<Self> {
        let text = std::fs::read_to_string(path)?;
        let model: Value = serde_json::from_str(&text)?;
        let events = model["events"].as_array().ok_or("the model has no events")?.iter().map(|event| Event {
            name: event["name"].as_str().unwrap_or_default().to_owned(),
            since: release(event["since"].as_str().unwrap_or_default()),
            until: release(event["until"].as_str().unwrap_or_default()),
        });
        let types = model["types"].as_object().ok_or("the model has no types")?.len();
        let is_dated = text.contains("\"since\": \"") || text.contains("\"until\": \"");
        Ok(Self { events: events.collect(), types, is_dated })
    }

    /// The names of the events that `version` lacks, in order.
    pub fn absent(&self, version: &str) -> Vec<&str> {
        let absent = |event: &&Event| match release(version) {
            Some(version) => {
                event.since.is_some_and(|since| since > version)
                    || event.until.is_some_and(|until| until < version)
            }
            None => false,
        };
        self.events.iter().filter(absent).map(|event| event.name.as_str()).collect()
    }
}

impl Event {
    /// Where the page has its section: usually at its name.
    pub fn anchor(&self) -> String {
        let slug: String =
            self.name.chars().map(|it| if it.is_alphanumeric() || it == '_' { it } else { '-' }).collect();
        let is_usual =
            slug.starts_with(|it: char| it.is_ascii_uppercase()) && !slug.contains(char::is_lowercase);
        if is_usual || slug.starts_with("__") { slug } else { format!("event-{slug}") }
    }
}

fn release(text: &str) -> Option<(u16, u16)> {
    let (major, minor) = text.split_once('.')?;
    Some((major.parse().ok()?, minor.parse().ok()?))
}
