//! The reference as one HTML page, which needs nothing but itself: style and script stand in it.
//!
//! Takes any model. The template escapes every text, so nothing that a document says can become markup. All that is known stands in the
//! page as it is; the script only hides, greys and copies, so that a reader without it lacks no fact. Anchors follow from names
//! alone: `event-NAME`, `type-NAME`, and with `.MEMBER` behind it what belongs to one.

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

/// What a reader is shown of an event before any particular one.
const LINE: &str =
    r#"{"timestamp": {"seconds": 1735689600, "microseconds": 5}, "event": "NAME", "data": {}}"#;
const DECODED: &str = "let event = qmp_events::Event::from_slice(line)?;\n";

/// All that the template shows.
#[derive(Template)]
#[template(path = "page.html")]
struct Page<'a> {
    header: String,
    /// How many events and types there are.
    contents: String,
    /// The releases to choose from, the newest first.
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

/// The page of the model that `plan` is for.
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
    // A template that is filled into a string can't fail.
    page.to_string()
}

/// The subjects, and the events about them.
fn subjects(model: &Model) -> Vec<(String, Vec<Link>)> {
    let links = by_subject(model).into_iter().map(|(subject, events)| {
        (subject, events.iter().map(|event| Link::to_event(event.name.as_str())).collect())
    });
    links.collect()
}

#[cfg(test)]
mod tests;
