//! The reference documentation as a single, self-contained HTML page with inline style and script.
//!
//! Accepts any model. The template escapes all text, so text from a document cannot become markup. The page contains all information
//! without the script, which only searches, hides, greys out, compares and copies. Anchors depend only on names: `NAME` of an event or a type,
//! followed by `.MEMBER` for a member, value or branch.

mod code;
mod context;
mod docs;
mod history;
mod link;
mod row;
mod section;
mod sequence;

use std::collections::{BTreeSet, HashMap};

use askama::Template;

use super::facts::{self, Tone, Word, by_subject, event_anchor};
use super::origin::Origin;
use crate::model::{Model, Version, WireName};
use crate::plan::{EventPlan, Plan};
use code::{Token, tokens};
use context::Context;
use history::{Part, Period};
use link::Link;
use section::{Data, Section};
use sequence::SequenceText;

/// The address of the repository, from `Cargo.toml`. Without one, nothing is published, and the page has no link to what would be.
const REPOSITORY: &str = env!("CARGO_PKG_REPOSITORY");

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
    /// Whether the other documents are beside the page.
    together: bool,
    /// Where the sources of this crate are; empty as long as it is not published.
    repository: &'static str,
    chapters: Vec<Chapter<'a>>,
    sequences: Vec<SequenceText<'a>>,
    types: Vec<Section<'a>>,
    subjects: Vec<(String, Vec<Link>)>,
    history: Vec<Period>,
    line: Vec<Token>,
    decoded: Vec<Token>,
    style: &'static str,
    script: &'static str,
}

/// The events of a group.
struct Chapter<'a> {
    title: String,
    anchor: String,
    sections: Vec<Section<'a>>,
}

/// Renders the page for the model of `plan`.
#[must_use]
pub fn emit(plan: &Plan, origin: &Origin) -> String {
    page(plan, origin, REPOSITORY)
}

/// The page of a crate with this repository.
fn page(plan: &Plan, origin: &Origin, repository: &'static str) -> String {
    let model = plan.model;
    let context = Context::new(model);
    let page = Page {
        header: origin.comment(),
        contents: model.contents(),
        versions: versions(model),
        together: origin.together,
        repository,
        chapters: chapters(&context, plan),
        sequences: sequence::sequences(&context, model),
        types: model.types.iter().map(|def| Section::of_type(&context, plan, def)).collect(),
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

/// The releases to choose from, newest first; empty if the model names none.
fn versions(model: &Model) -> Vec<Version> {
    let own = model.versions();
    if own.is_empty() {
        return Vec::new();
    }
    let named: BTreeSet<Version> = own.into_iter().chain(Version::released()).collect();
    named.into_iter().rev().filter(|version| *version >= Version::FLOOR).collect()
}

/// The events by group.
fn chapters<'a>(context: &'a Context<'a>, plan: &Plan<'a>) -> Vec<Chapter<'a>> {
    let plans: HashMap<&WireName, &EventPlan<'a>> =
        plan.events.iter().map(|it| (&it.event.name, it)).collect();
    let chapter = |facts::Chapter { title, anchor, events }: facts::Chapter<'a>| {
        let plans = events.iter().filter_map(|event| plans.get(&event.name));
        let sections = plans.map(|it| Section::event(context, plan, it)).collect();
        Chapter { title, anchor, sections }
    };
    facts::chapters(plan.model).into_iter().map(chapter).collect()
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
