//! Types that are a part of themselves.

use std::collections::{HashMap, HashSet};

use super::checker::Checker;
use super::types::Types;
use crate::diagnostic::SchemaProblem;
use crate::source::Span;
use crate::syntax::qapi::ast::{Body, Definition, Schema};

/// The types that contain themselves through their bases and branches. A valid schema has none of them.
pub(super) fn endless<'a>(schema: &'a Schema, types: &Types<'a>) -> HashSet<&'a str> {
    let mut open: HashMap<&str, usize> = HashMap::new();
    let mut wholes: HashMap<&str, Vec<&str>> = HashMap::new();
    let mut ended = Vec::new();
    // Of several definitions with a name, the one that the name means.
    let is_meant =
        |it: &&Definition| types.definition(&it.name.value).is_some_and(|meant| std::ptr::eq(meant, *it));
    for definition in schema.definitions.iter().filter(is_meant) {
        let name = definition.name.value.as_str();
        let parts = types.parts(definition);
        if parts.is_empty() {
            ended.push(name);
        }
        open.insert(name, parts.len());
        for part in parts {
            wholes.entry(&part.name.value).or_default().push(name);
        }
    }
    while let Some(name) = ended.pop() {
        open.remove(name);
        for whole in wholes.remove(name).unwrap_or_default() {
            let Some(count) = open.get_mut(whole) else { continue };
            *count -= 1;
            if *count == 0 {
                ended.push(whole);
            }
        }
    }
    open.into_keys().collect()
}

impl<'a> Checker<'a> {
    /// Whether the bases and branches of a definition form a cycle. Reports a cycle that the definition is part of.
    pub(super) fn contains_itself(&mut self, definition: &'a Definition, span: Span) -> bool {
        if !self.endless.contains(definition.name.value.as_str()) {
            return false;
        }
        let mut waiting = self.types.parts(definition);
        let mut visited = HashSet::new();
        while let Some(part) = waiting.pop() {
            let name = part.name.value.as_str();
            if name == definition.name.value {
                self.report(SchemaProblem::ContainsItself { name: name.to_owned() }, span);
                break;
            }
            if visited.insert(name) {
                waiting.extend(self.types.parts(part));
            }
        }
        true
    }
}

impl<'a> Types<'a> {
    /// The bases and branches of a definition.
    fn parts(&self, definition: &'a Definition) -> Vec<&'a Definition> {
        let branches: &[_] = match &definition.body {
            Body::Union(union) if union.discriminator.is_some() => &union.branches,
            _ => &[],
        };
        let branches = branches.iter().filter_map(|branch| self.definition(&branch.ty.name.value));
        self.base(definition).into_iter().chain(branches).collect()
    }

    /// The definition that is the base of another.
    pub(super) fn base(&self, definition: &'a Definition) -> Option<&'a Definition> {
        let name = match &definition.body {
            Body::Struct(object) => object.base.as_ref()?,
            Body::Union(union) => &union.base.named()?.name,
            _ => return None,
        };
        self.definition(&name.value)
    }
}
