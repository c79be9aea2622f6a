//! The reference documentation as a single, self-contained HTML page with inline style and script.
//!
//! Accepts any model. The template escapes all text, so text from a document cannot become markup. The page contains all information
//! without the script, which only hides, greys out and copies. Anchors depend only on names: `event-NAME` and `type-NAME`, followed
//! by `.MEMBER` for a member, value or branch.

mod code;
mod context;
mod docs;
mod history;
mod link;
mod row;
mod section;

use std::collections::BTreeSet;

use askama::Template;

use super::facts::{Tone, Word, by_subject, event_anchor};
use super::origin::Origin;
use crate::model::{Model, Version};
use crate::plan::Plan;
use code::{Token, tokens};
use context::Context;
use history::{Part, Period};
use link::Link;
use section::{Data, Section};

const STYLE: &str = include_str!("style.css");
const SCRIPT: &str = include_str!("script.js");

/// The example line that introduces the event format.
const LINE: &str =
    r#"{"timestamp": {"seconds": 1735689600, "microseconds": 5}, "event": "NAME", "data": {}}"#;
const DECODED: &str = "let event = qmp_events::Event::from_slice(line)?;\n";

/// The data for the page template.
#[derive(Template)]
#[template(path = "page.html")]
struct Page<'a> {
    header: String,
    /// The number of events and types, in words.
    contents: String,
    /// The selectable releases, newest first.
    versions: Vec<Version>,
    events: Vec<Section<'a>>,
    types: Vec<Section<'a>>,
    subjects: Vec<(String, Vec<Link>)>,
    history: Vec<Period>,
    line: Vec<Token>,
    decoded: Vec<Token>,
    style: &'static str,
    script: &'static str,
}

/// Renders the page for the model of `plan`.
#[must_use]
pub fn emit(plan: &Plan, origin: &Origin) -> String {
    let model = plan.model;
    let context = Context::new(model);
    let events = plan.events.iter().map(|it| Section::event(&context, it.event, &it.usage(plan)));
    let named: BTreeSet<Version> = model.versions().into_iter().chain(Version::released()).collect();
    let page = Page {
        header: origin.comment(),
        contents: model.contents(),
        versions: named.into_iter().rev().filter(|version| *version >= Version::FLOOR).collect(),
        events: events.collect(),
        types: model.types.iter().map(|def| Section::of_type(&context, def)).collect(),
        subjects: subjects(model),
        history: history::periods(&context, model),
        line: tokens(LINE),
        decoded: tokens(DECODED),
        style: STYLE,
        script: SCRIPT,
    };
    // Rendering a template into a string cannot fail.
    page.to_string()
}

/// The subjects, each with its events.
fn subjects(model: &Model) -> Vec<(String, Vec<Link>)> {
    let links = by_subject(model).into_iter().map(|(subject, events)| {
        (subject, events.iter().map(|event| Link::to_event(event.name.as_str())).collect())
    });
    links.collect()
}

#[cfg(test)]
mod tests;
