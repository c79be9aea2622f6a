//! Schemas that lie over others: a definition of the upper ones replaces one of that name in the lower ones.
//!
//! Afterwards every name is defined once again, and what is left of the lower schemas fits together: a lower definition stays if something upper
//! needs it, or if it needs nothing that was replaced.

use std::collections::{HashMap, HashSet};

use super::ast::{Body, Data, Definition, Member};

/// The definitions `upper`, and those of `lower` that stay.
pub(super) fn lay(upper: Vec<Definition>, lower: Vec<Definition>) -> Vec<Definition> {
    let replaced: HashSet<&str> = upper.iter().map(name).collect();
    let by_name: HashMap<&str, &Definition> = lower.iter().map(|it| (name(it), it)).collect();
    let needed = reached(upper.iter().flat_map(named), |at| {
        if replaced.contains(at) {
            Vec::new()
        } else {
            by_name.get(at).map(|it| named(it)).unwrap_or_default()
        }
    });
    let mut users: HashMap<&str, Vec<&str>> = HashMap::new();
    for definition in &lower {
        for used in named(definition) {
            users.entry(used).or_default().push(name(definition));
        }
    }
    let affected = reached(replaced.iter().copied(), |at| users.get(at).cloned().unwrap_or_default());
    let stays = |it: &Definition| {
        !replaced.contains(name(it)) && (needed.contains(name(it)) || !affected.contains(name(it)))
    };
    let stay: Vec<bool> = lower.iter().map(stays).collect();
    let lower = lower.into_iter().zip(stay).filter_map(|(definition, stays)| stays.then_some(definition));
    let lower: Vec<Definition> = lower.collect();
    upper.into_iter().chain(lower).collect()
}

fn name(definition: &Definition) -> &str {
    &definition.name.value
}

/// All that can be reached from `start` by `next`.
fn reached<'a>(
    start: impl Iterator<Item = &'a str>,
    next: impl Fn(&'a str) -> Vec<&'a str>,
) -> HashSet<&'a str> {
    let mut waiting: Vec<&str> = start.collect();
    let mut reached = HashSet::new();
    while let Some(at) = waiting.pop() {
        if reached.insert(at) {
            waiting.extend(next(at));
        }
    }
    reached
}

/// The types that a definition names.
fn named(definition: &Definition) -> Vec<&str> {
    match &definition.body {
        Body::Enum(_) => Vec::new(),
        Body::Struct(it) => it.base.iter().map(|base| base.value.as_str()).chain(of(&it.members)).collect(),
        Body::Union(it) => data(&it.base).chain(of(&it.branches)).collect(),
        Body::Alternate(branches) => of(branches).collect(),
        Body::Event(it) => data(&it.data).collect(),
        Body::Command(it) => {
            let returns = it.returns.iter().map(|ty| ty.name.value.as_str());
            data(&it.arguments.data).chain(returns).collect()
        }
    }
}

fn of(members: &[Member]) -> impl Iterator<Item = &str> {
    members.iter().map(|it| it.ty.name.value.as_str())
}

fn data(data: &Data) -> impl Iterator<Item = &str> {
    of(data.members()).chain(data.named().map(|ty| ty.name.value.as_str()))
}
