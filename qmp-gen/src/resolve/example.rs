//! Which example belongs to which event.

use super::resolver::{Described, Resolver};
use crate::diagnostic::{Problem, Replacement, ResolveProblem, nearest};
use crate::model;
use crate::source::Span;
use crate::syntax::text::ast::{Document, Example, Json, JsonValue, Releases, Section};

impl Resolver<'_, '_> {
    /// Every event of the documents with its examples: one for each name of a heading.
    pub(super) fn described<'a>(&mut self, documents: &'a [Document]) -> Vec<Described<'a>> {
        let mut all: Vec<Described<'a>> = Vec::new();
        let mut first: std::collections::HashMap<&'a str, Span> = std::collections::HashMap::new();
        for section in documents.iter().flat_map(|document| &document.sections) {
            let start = all.len();
            for name in &section.names {
                if let Some(&first) = first.get(name.value.as_str()) {
                    let kind = ResolveProblem::EventTwice { name: name.value.clone() };
                    let problem = Problem::new(kind, name.span);
                    self.problems.push(problem.related(first, "first defined here"));
                    continue;
                }
                first.insert(&name.value, name.span);
                all.push(Described { section, name: &name.value, examples: Vec::new() });
            }
            self.deal_examples(section, &mut all[start..]);
        }
        all
    }

    /// Gives each example of `section` to the event that it names.
    fn deal_examples<'a>(&mut self, section: &'a Section, events: &mut [Described<'a>]) {
        for example in &section.examples {
            self.deal_example(section, example, events);
        }
    }

    fn deal_example<'a>(&mut self, section: &Section, example: &'a Example, events: &mut [Described<'a>]) {
        let value = &example.value;
        let shown = event_of(value);
        if let Some(event) = events.iter_mut().find(|it| shown.is_some_and(|(shown, _)| it.name == shown)) {
            return event.examples.push(example);
        }
        let Some(first) = events.first_mut() else { return };
        let Some((shown, span)) = shown else {
            let brace = Span { end: value.span.start + 1, ..value.span };
            let near =
                value.members().iter().find_map(|(key, _)| Some((key.span, nearest(&key.value, ["event"])?)));
            let replacement = near.map(|(span, near)| Replacement::meant_quoted(near, span, '"'));
            let problem = Problem::new(ResolveProblem::NamelessExample, brace).replaced(replacement);
            return self.within(first.name, |it| it.problems.push(problem));
        };
        let (shown, name) = (shown.to_owned(), first.name.to_owned());
        if section.data.bullets.is_empty() && value.get("data").is_none() {
            self.foreign(ResolveProblem::RenamedExample { shown, name: name.clone() }, &name, span);
            first.examples.push(example);
        } else {
            let near = self.near(&shown, section.names.iter().map(|name| name.value.as_str()));
            let meant = near.map_or(name.as_str(), |near| near.word).to_owned();
            self.foreign(ResolveProblem::ForeignExample { shown, name }, &meant, span);
        }
    }
}

impl Resolver<'_, '_> {
    /// Reports an example of another event, with the name that is meant, which is certain only if it is close.
    fn foreign(&mut self, kind: ResolveProblem, name: &str, span: Span) {
        let (ResolveProblem::RenamedExample { shown, .. } | ResolveProblem::ForeignExample { shown, .. }) =
            &kind
        else {
            return;
        };
        let replacement =
            Replacement::certain(format!("did you mean `{name}`?"), span, format!("\"{name}\""));
        let replacement = if nearest(shown, [name]).is_some() { replacement } else { replacement.likely() };
        self.problems.push(Problem::new(kind, span).replaced(replacement));
    }
}

/// The event that an example names, and where.
fn event_of(example: &Json) -> Option<(&str, Span)> {
    let name = example.get("event")?;
    Some((name.as_str()?, name.span))
}

impl<'a> Described<'a> {
    /// The examples as the model has them, under this event's name.
    pub(super) fn model_examples(&self, resolver: &mut Resolver<'_, '_>) -> Vec<model::Example> {
        let example = |example: &&Example| {
            let mut line = json(&example.value);
            if let model::Json::Object(members) = &mut line {
                for (_, value) in members.iter_mut().filter(|(key, _)| key == "event") {
                    *value = model::Json::String(self.name.to_owned());
                }
            }
            line.sort_keys();
            let caption = example.caption.as_ref().map(|caption| caption.value.clone());
            let Releases { since, until } = &example.releases;
            model::Example {
                caption,
                lifetime: resolver.lifetime(since.as_ref(), until.as_ref()),
                value: line,
            }
        };
        self.examples.iter().map(example).collect()
    }

    /// The `data` of the examples.
    pub(super) fn shown(&self) -> Vec<&Json> {
        self.examples.iter().filter_map(|example| example.value.get("data")).collect()
    }

    /// The `data` of the examples of all events under the same heading, which have the same members.
    pub(super) fn shown_by_heading(&self) -> Vec<&'a Json> {
        self.section.examples.iter().filter_map(|example| example.value.get("data")).collect()
    }
}

/// The value without its places.
pub(super) fn json(value: &Json) -> model::Json {
    match &value.value {
        JsonValue::Null => model::Json::Null,
        JsonValue::Bool(value) => model::Json::Bool(*value),
        JsonValue::Number(text) => model::Json::Number(text.clone()),
        JsonValue::String(text) => model::Json::String(text.clone()),
        JsonValue::Array(items) => model::Json::Array(items.iter().map(json).collect()),
        JsonValue::Object(members) => {
            model::Json::Object(members.iter().map(|(key, value)| (key.value.clone(), json(value))).collect())
        }
    }
}
