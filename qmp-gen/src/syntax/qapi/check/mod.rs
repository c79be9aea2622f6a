//! Whether the definitions of a schema fit each other.
//!
//! Takes a schema whose definitions are well formed each. Afterwards every name that is defined or used was looked at, and what does not fit is
//! reported within its definition.

mod alternate;
mod calls;
mod checker;
mod cycle;
mod documentation;
mod features;
mod members;
mod object;
mod types;
mod union;

use super::ast::{Body, Definition, Member, Schema};
use crate::diagnostic::{Problems, SchemaProblem, Severity, Suggestions};
use checker::Checker;
use types::Types;

/// Reports what does not fit in `schema`.
pub(super) fn check(schema: &Schema, problems: &mut Problems) {
    let types = Types::new(schema, problems);
    let endless = cycle::endless(schema, &types);
    let suggestions = Suggestions::default();
    for definition in &schema.definitions {
        let release = definition.rules.release;
        let before = problems.count(Severity::Error);
        let mut checker = Checker {
            schema,
            types: &types,
            endless: &endless,
            definition,
            release,
            suggestions: &suggestions,
            problems,
        };
        checker.definition(definition);
        // Only a definition that is right by itself is compared with what is said of it.
        if checker.problems.count(Severity::Error) == before {
            checker.documentation(definition);
        }
    }
    for rules in &schema.rules {
        features::count(schema, rules, problems);
    }
}

/// Whether the language itself has a type of that name.
pub(super) fn is_built_in(name: &str) -> bool {
    types::built_in(name).is_some()
}

impl<'a> Checker<'a> {
    fn definition(&mut self, definition: &'a Definition) {
        self.features(definition);
        match &definition.body {
            Body::Enum(values) => {
                self.unique(values.iter().map(|value| &value.name));
            }
            Body::Struct(_) => self.object(definition),
            Body::Union(union) => self.union(definition, union),
            Body::Alternate(branches) => self.alternate(branches),
            Body::Event(arguments) => self.arguments(definition, arguments),
            Body::Command(command) => {
                self.arguments(definition, &command.arguments);
                self.returns(definition, command.returns.as_ref());
            }
        }
    }

    /// The features of the whole. Those with a meaning of their own can't be given to a type.
    fn features(&mut self, definition: &Definition) {
        self.unique(definition.features.iter().map(|it| &it.name));
        if matches!(definition.body, Body::Event(_) | Body::Command(_)) {
            return;
        }
        for feature in &definition.features {
            let is_restricted = match feature.name.value.as_str() {
                "deprecated" => self.release.restricts_deprecated(),
                "unstable" => self.release.restricts_unstable(),
                _ => false,
            };
            if is_restricted {
                let kind = SchemaProblem::FeatureOfType { feature: feature.name.value.clone() };
                self.report(kind, feature.name.span);
            }
        }
    }

    /// Members that are listed in place: their types exist, and their features differ.
    fn members(&mut self, members: &'a [Member]) {
        for member in members {
            self.resolve(&member.ty);
            self.unique(member.features.iter().map(|it| &it.name));
        }
    }
}
