//! From what documents say to what they mean: [`resolve`] turns ASTs into a [`Model`].
//!
//! Accepts documents of any content. Afterwards every name is resolved, every version read, every nested object named, and everything that was
//! contradictory or unknown is reported. The model is consistent if no error was reported; otherwise it must not be used.

mod agree;
mod builtin;
mod check;
mod docs;
mod draft;
mod event;
mod example;
mod fields;
mod infer;
mod member;
mod merge;
mod naming;
mod nesting;
mod order;
mod places;
mod rate;
mod references;
mod reorder;
mod resolver;
mod schema;
mod sequence;
mod subject;

use std::collections::HashSet;

use crate::diagnostic::{Problems, Suggestions};
use crate::model::{Event, Lookup, Model};
use crate::syntax::text::ast::Document;
use resolver::{Described, Resolver};

pub use merge::{Side, merge};
pub use places::Places;
pub(crate) use reorder::reordered;
pub use resolver::Schema;
#[cfg(test)]
pub use schema::schema;
pub use schema::{command_names, places, schema_with};
pub use sequence::sequences;

/// The model of all `documents`, whose types are looked up in `schema`.
///
/// Events that only the schema has follow those of the documents. If both have an event, the text takes precedence for
/// prose, examples and notes, and the schema for everything else; disagreements are reported.
#[must_use]
pub fn resolve(documents: &[Document], schema: Option<Schema<'_>>, problems: &mut Problems) -> Model {
    let types = schema.map(|schema| schema.model.types.iter().map(|it| (it.name.as_str(), it)).collect());
    let has_fields = documents.iter().flat_map(|it| &it.sections).any(|section| !section.fields.is_empty());
    let types = types.unwrap_or_default();
    let events = schema.iter().flat_map(|schema| &schema.model.events);
    let events = events.map(|event| (event.name.as_str(), event)).collect();
    let mut resolver = Resolver {
        schema,
        types: &types,
        events: &events,
        has_fields,
        suggestions: &Suggestions::default(),
        problems,
    };
    let described = resolver.described(documents);
    let drafts: Vec<_> = described.iter().map(|it| resolver.draft(it)).collect();
    let mut model = naming::name(drafts, &types);
    resolver.add_events_of_schema(&described, &mut model);
    if let Some(schema) = schema {
        naming::reach_commands(&schema.model.commands, &types, &mut model);
        model.commands.clone_from(&schema.model.commands);
    }
    order::set(&mut model);
    order::check(documents, resolver.problems);
    resolver.check(&described, &mut model);
    references::mark(&mut model);
    model
}

impl Resolver<'_, '_> {
    /// What can be said only of the model as a whole: subjects, successors, and whether the examples agree.
    fn check(&mut self, described: &[Described<'_>], model: &mut Model) {
        self.check_successors(described, model);
        let lookup = Lookup::new(model);
        let subjects: Vec<_> = described
            .iter()
            .zip(&model.events)
            .map(|(it, event)| self.subjects(it, event, &lookup))
            .collect();
        drop(lookup);
        for (subject, event) in subjects.into_iter().zip(&mut model.events) {
            event.subjects = subject;
        }
        let lookup = Lookup::new(model);
        for (event, described) in model.events.iter().zip(described) {
            self.within(described.name, |it| it.check_examples(event, described, &lookup));
        }
    }

    /// Adds the events that no document describes, and the types that they reach.
    fn add_events_of_schema(&mut self, described: &[Described<'_>], model: &mut Model) {
        let Some(schema) = self.schema else { return };
        let present: HashSet<&str> = described.iter().map(|it| it.name).collect();
        let absent: Vec<&Event> =
            schema.model.events.iter().filter(|event| !present.contains(event.name.as_str())).collect();
        naming::reach_events(&absent, self.types, model);
        model.events.extend(absent.into_iter().cloned());
    }
}
