//! Selects the part of a model for which Rust code is generated.

use std::collections::HashMap;

use super::name::RustPath;
use super::options::{OptionError, Options};
use crate::model::{Command, Event, Model, TypeDef, TypeName, is_match};

/// The part of a model for which Rust code is generated.
pub(super) struct Chosen<'a> {
    pub events: Vec<&'a Event>,
    pub commands: Vec<&'a Command>,
    /// The types to define: those that are reachable and not user-supplied.
    pub types: Vec<&'a TypeDef>,
    /// The user-supplied types by the name of the type that they replace.
    pub externs: HashMap<TypeName, RustPath>,
}

impl<'a> Chosen<'a> {
    /// Selects the events that `options` ask for and the types reachable from them. Also returns an error for each pattern or type that
    /// selects nothing.
    pub fn new(
        model: &'a Model,
        options: &Options,
        externs: HashMap<TypeName, RustPath>,
    ) -> (Self, Vec<OptionError>) {
        let mut errors = unmatched(model, options);
        let is_in = |patterns: &[String], event: &Event| {
            patterns.iter().any(|pattern| is_match(pattern, event.name.as_str()))
        };
        let is_chosen = |event: &&Event| {
            !options.no_events
                && (options.allow.is_empty() || is_in(&options.allow, event))
                && !is_in(&options.deny, event)
        };
        let events: Vec<_> = model.events.iter().filter(is_chosen).collect();
        let commands: Vec<_> = model.commands.iter().collect();
        if events.is_empty() && !model.events.is_empty() && !options.no_events {
            errors.push(OptionError::NoEvents);
        }
        let named = events.iter().flat_map(|event| event.named());
        let named = named.chain(commands.iter().flat_map(|command| command.named()));
        let reached = model.reached_by(named, |name| externs.contains_key(name));
        let is_used = |name: &str| reached.contains(&TypeName::from(name));
        let unused = options.extern_types.iter().filter(|(name, _)| !is_used(name));
        errors.extend(
            unused.map(|(name, _)| OptionError::Unused { option: "extern type", name: name.clone() }),
        );
        let is_defined = |def: &&TypeDef| reached.contains(&def.name) && !externs.contains_key(&def.name);
        let types = model.types.iter().filter(is_defined).collect();
        (Self { events, commands, types, externs }, errors)
    }
}

/// The patterns that do not match any event.
fn unmatched(model: &Model, options: &Options) -> Vec<OptionError> {
    let patterns = |option, patterns: &[String]| {
        let is_unmatched = |it: &&String| !model.events.iter().any(|event| is_match(it, event.name.as_str()));
        let unmatched = patterns.iter().filter(is_unmatched).cloned();
        unmatched.map(|text| OptionError::NoMatch { option, text, what: "event" }).collect::<Vec<_>>()
    };
    let mut errors = patterns("allow", &options.allow);
    errors.extend(patterns("deny", &options.deny));
    errors
}
