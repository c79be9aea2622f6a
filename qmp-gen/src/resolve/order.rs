//! The order in which QEMU writes the members of an object: computed for every type, and compared with that of the examples.

use std::collections::HashMap;

use crate::diagnostic::{Others, Problem, Problems, ResolveProblem};
use crate::key_order::{misplaced, sort_inserted};
use crate::model::{Member, Model, Shape, TypeName, WireName};
use crate::source::{SourceId, Spanned};
use crate::syntax::text::ast::{Document, Json, JsonValue};

/// Sets the wire orders of `model`.
pub(super) fn set(model: &mut Model) {
    let members: HashMap<TypeName, Vec<WireName>> =
        model.types.iter().filter_map(|def| Some((def.name.clone(), names(def.shape.object()?)))).collect();
    for event in &mut model.events {
        event.wire_order = sorted(names(&event.members));
    }
    for def in &mut model.types {
        match &mut def.shape {
            Shape::Object { members, wire_order } => *wire_order = sorted(names(members)),
            Shape::Union { discriminator, members: common, branches, .. } => {
                for branch in branches {
                    let added = branch.ty.as_ref().and_then(|ty| members.get(ty));
                    let common = std::iter::once(discriminator.clone()).chain(names(common));
                    branch.wire_order = sorted(common.chain(added.into_iter().flatten().cloned()).collect());
                }
            }
            Shape::Enum { .. } | Shape::Alternate { .. } => {}
        }
    }
}

fn names(members: &[Member]) -> Vec<WireName> {
    members.iter().map(|member| member.name.clone()).collect()
}

fn sorted(mut names: Vec<WireName>) -> Vec<WireName> {
    sort_inserted(&mut names, WireName::as_str);
    names
}

/// Reports the first example of each document whose keys are in another order, with the number of the others.
pub(super) fn check(documents: &[Document], problems: &mut Problems) {
    let sections = documents.iter().flat_map(|document| &document.sections);
    let mut found: Vec<(&Spanned<String>, &Spanned<String>)> = Vec::new();
    let mut others: HashMap<SourceId, usize> = HashMap::new();
    for example in sections.flat_map(|section| &section.examples) {
        let Some((key, before)) = misplaced_in(&example.value) else { continue };
        if let Some(others) = others.get_mut(&key.span.source) {
            *others += 1;
        } else {
            others.insert(key.span.source, 0);
            found.push((key, before));
        }
    }
    for (key, before) in found {
        let kind = ResolveProblem::KeyOrder {
            key: key.value.clone(),
            before: before.value.clone(),
            others: Others(others[&key.span.source]),
        };
        let first = format!("`{}` is first here", before.value);
        problems.push(Problem::new(kind, key.span).related(before.span, first));
    }
}

/// The first key in `value` that QEMU writes before the one preceding it, and that one.
fn misplaced_in(value: &Json) -> Option<(&Spanned<String>, &Spanned<String>)> {
    match &value.value {
        JsonValue::Object(members) => {
            let own = misplaced(members.iter().map(|(key, _)| key), |key| &key.value);
            own.or_else(|| members.iter().find_map(|(_, value)| misplaced_in(value)))
        }
        JsonValue::Array(items) => items.iter().find_map(misplaced_in),
        _ => None,
    }
}
