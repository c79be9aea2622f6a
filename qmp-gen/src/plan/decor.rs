//! The user's derives and attributes, added to the plan.
//!
//! Whatever has a name in the generated code can be selected by it.

use syn::parse::Parser as _;

use super::options::{OptionError, Options};
use super::parts::{Arguments, Head, Item, Payload, Plan, StructPlan};
use crate::model::is_match;

/// The plan with what `options` ask for; and those of them that are not Rust or select nothing.
pub(super) fn decorated<'a>(mut plan: Plan<'a>, options: &Options) -> (Plan<'a>, Vec<OptionError>) {
    let mut decorated = decorated_types(&mut plan);
    let mut errors = Vec::new();
    for (pattern, text) in &options.derives {
        errors.extend(derive(&mut decorated, pattern, text));
    }
    for (pattern, text) in &options.attributes {
        errors.extend(attribute(&mut decorated, pattern, text));
    }
    (plan, errors)
}

/// A struct or an enum, with the names of its fields or variants.
struct Decorated<'p> {
    head: &'p mut Head,
    parts: Vec<String>,
}

impl<'p> Decorated<'p> {
    fn new(head: &'p mut Head, parts: impl IntoIterator<Item = String>, fixed: &[&str]) -> Self {
        let parts = parts.into_iter().chain(fixed.iter().map(|&it| it.to_owned())).collect();
        Self { head, parts }
    }

    fn of_struct(data: &'p mut StructPlan) -> Self {
        let fields: Vec<_> = data.fields.iter().map(|field| field.name.plain().to_owned()).collect();
        Self::new(&mut data.head, fields, &["unknown"])
    }
}

/// Everything that can be selected.
fn decorated_types<'p>(plan: &'p mut Plan) -> Vec<Decorated<'p>> {
    let events: Vec<_> = plan.events.iter().map(|event| event.variant.plain().to_owned()).collect();
    let mut all = vec![
        Decorated::new(&mut plan.event, [], &["timestamp", "data", "unknown"]),
        Decorated::new(&mut plan.data, events.clone(), &["Unknown"]),
        Decorated::new(&mut plan.kind, events, &[]),
    ];
    all.extend(plan.events.iter_mut().filter_map(|event| match &mut event.payload {
        Payload::Struct { data, .. } => Some(Decorated::of_struct(data)),
        Payload::None | Payload::Union { .. } => None,
    }));
    all.extend(plan.commands.iter_mut().map(|command| match &mut command.arguments {
        Arguments::None(head) | Arguments::Union { head, .. } => Decorated::new(head, [], &[]),
        Arguments::Struct(data) => Decorated::of_struct(data),
    }));
    for ty in &mut plan.types {
        match &mut ty.item {
            Item::Struct(item) => all.push(Decorated::of_struct(item)),
            Item::Enum(item) => {
                let variants = item.variants.iter().map(|it| it.name.plain().to_owned());
                all.push(Decorated::new(&mut item.head, variants, &["Unknown"]));
            }
            Item::Union(item) => {
                let variants: Vec<_> = item.branches.iter().map(|it| it.name.plain().to_owned()).collect();
                all.push(Decorated::new(&mut item.head, variants, &["Unknown"]));
                let structs = item.branches.iter_mut().filter_map(|branch| branch.own_mut());
                all.extend(structs.map(Decorated::of_struct));
            }
            Item::Alternate(item) => {
                let variants = item.choices.iter().map(|it| it.name.plain().to_owned());
                all.push(Decorated::new(&mut item.head, variants, &[]));
            }
        }
    }
    all
}

/// Derives a trait for the types that `pattern` selects, unless they derive it already.
fn derive(types: &mut [Decorated], pattern: &str, text: &str) -> Option<OptionError> {
    if syn::parse_str::<syn::Path>(text).is_err() {
        return Some(not_rust("derive", text, "the path of a trait"));
    }
    let mut is_found = false;
    for Decorated { head, .. } in types.iter_mut().filter(|it| is_match(pattern, it.head.name.plain())) {
        is_found = true;
        if !head.derives.iter().any(|known| is_same(known, text)) {
            head.derives.push(text.to_owned());
        }
    }
    (!is_found).then(|| no_match("derive", pattern, "type"))
}

/// Adds an attribute to the types that `pattern` selects, or, with a dot in it, to their fields or variants.
fn attribute(types: &mut [Decorated], pattern: &str, text: &str) -> Option<OptionError> {
    if syn::Attribute::parse_outer.parse_str(text).is_ok_and(|found| !found.is_empty()) {
        let found = places(types, pattern);
        if found.is_empty() {
            return Some(no_match("attribute", pattern, "type, field or variant"));
        }
        for place in found {
            place.push(text.to_owned());
        }
        None
    } else {
        Some(not_rust("attribute", text, "an attribute such as `#[must_use]`"))
    }
}

/// The attributes of what `pattern` selects.
fn places<'p>(types: &'p mut [Decorated], pattern: &str) -> Vec<&'p mut Vec<String>> {
    let (ty, part) = match pattern.split_once('.') {
        Some((ty, part)) => (ty, Some(part)),
        None => (pattern, None),
    };
    let selected = types.iter_mut().filter(|it| is_match(ty, it.head.name.plain()));
    let Some(part) = part else { return selected.map(|it| &mut it.head.attributes).collect() };
    let mut found = Vec::new();
    for Decorated { head, parts } in selected {
        let names: Vec<_> = parts.iter().filter(|name| is_match(part, name)).collect();
        for name in &names {
            head.parts.entry((*name).clone()).or_default();
        }
        found.extend(head.parts.iter_mut().filter(|(name, _)| names.contains(name)).map(|(_, place)| place));
    }
    found
}

fn not_rust(option: &'static str, text: &str, expected: &'static str) -> OptionError {
    OptionError::NotRust { option, text: text.to_owned(), expected }
}

fn no_match(option: &'static str, pattern: &str, what: &'static str) -> OptionError {
    OptionError::NoMatch { option, text: pattern.to_owned(), what }
}

/// Whether `path` is the trait that a plan calls `known`, such as `std::fmt::Debug` and `Debug`.
fn is_same(known: &str, path: &str) -> bool {
    let path: String = path.split_whitespace().collect();
    let plain = path.trim_start_matches("::");
    let is_std = plain.starts_with("std::") || plain.starts_with("core::");
    known == path || (is_std && plain.rsplit("::").next() == Some(known))
}
