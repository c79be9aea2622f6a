//! From a QAPI schema to its model: [`schema`], and the places of its definitions: [`places`].
//!
//! Takes a schema in which no error was found. The model has its events and **all** its types, whether an event reaches them or not, since an events
//! text document may name any of them; [`resolve`](super::resolve()) takes what is reached. Bases are flattened, their members first. An event whose data
//! is a struct has its members; one whose data is a union has that. A union of the old simple form becomes what QEMU sends for it: `type`, an enum
//! named for the union, and `data`, in a struct named for its type. A model spans all builds: what has a condition is in it, and says so.
//! Of the commands, it has those that are asked for.

mod command;
mod conditions;
mod event;
mod example;
mod lowering;
mod members;

use std::collections::{HashMap, HashSet};

use super::places::Places;
use crate::diagnostic::{Problem, Problems, ResolveProblem};
use crate::model::{Branch, Docs, Lifetime, Lookup, Model, Shape, TypeDef, TypeName, Value};
use crate::syntax::qapi::ast::{Body, Definition, Doc, Kind, Schema, Union, Value as EnumValue};
use lowering::Lowering;

pub use command::command_names;

/// The model of `schema`, without commands.
#[must_use]
#[cfg(test)]
pub fn schema(schema: &Schema, problems: &mut Problems) -> Model {
    schema_with(schema, &[], problems)
}

/// The model of `schema`, with the commands that one of the patterns `wanted` selects.
#[must_use]
pub fn schema_with(schema: &Schema, wanted: &[String], problems: &mut Problems) -> Model {
    let types = schema.definitions.iter().filter(|it| !matches!(it.kind(), Kind::Event | Kind::Command));
    let types = types.map(|it| (it.name.value.as_str(), it)).collect();
    let mut lowering =
        Lowering { types, model: Model::default(), made: HashSet::new(), examples: Vec::new(), problems };
    for definition in &schema.definitions {
        lowering.definition(definition);
    }
    lowering.commands(schema, wanted);
    lowering.check_branches();
    complete_branches(&mut lowering.model.types);
    lowering.add_examples();
    lowering.model
}

/// Adds a branch for each value without one, and describes a branch like its value if nothing else describes it.
pub(super) fn complete_branches(types: &mut [TypeDef]) {
    let enums: HashMap<TypeName, Vec<Value>> = types.iter().filter_map(values_of).collect();
    for def in types {
        let Shape::Union { tag, branches, .. } = &mut def.shape else { continue };
        let values = enums.get(tag).map_or(&[][..], Vec::as_slice);
        let known: HashSet<_> = branches.iter().map(|branch| branch.value.clone()).collect();
        for branch in branches.iter_mut() {
            let Some(value) = values.iter().find(|value| value.name == branch.value) else { continue };
            if branch.docs.is_empty() {
                branch.docs = value.docs.clone();
            }
            if branch.lifetime == Lifetime::default() {
                branch.lifetime = value.lifetime;
            }
        }
        branches.extend(values.iter().filter(|value| !known.contains(&value.name)).map(Branch::empty));
    }
}

fn values_of(def: &TypeDef) -> Option<(TypeName, Vec<Value>)> {
    match &def.shape {
        Shape::Enum { values } => Some((def.name.clone(), values.clone())),
        _ => None,
    }
}

/// The places of the definitions of `schema`, and of their members and values.
#[must_use]
pub fn places(schema: &Schema) -> Places {
    let mut places = Places::default();
    for definition in &schema.definitions {
        let name = &definition.name.value;
        places.define(name, definition.name.span);
        let members = match &definition.body {
            Body::Enum(values) => {
                for it in values {
                    places.define_member(name, &it.name.value, it.name.span);
                }
                continue;
            }
            Body::Struct(it) => &it.members,
            Body::Union(it) => it.base.members(),
            Body::Alternate(branches) => branches,
            Body::Event(it) => it.data.members(),
            Body::Command(it) => it.arguments.data.members(),
        };
        for member in members {
            places.define_member(name, &member.name.value, member.name.span);
        }
    }
    places
}

impl<'a> Lowering<'a, '_> {
    fn definition(&mut self, definition: &'a Definition) {
        let shape = match &definition.body {
            Body::Command(_) => return,
            Body::Event(_) => return self.event(definition),
            Body::Enum(values) => {
                let doc = definition.doc.as_ref();
                Shape::Enum { values: values.iter().map(|it| self.value(it, doc)).collect() }
            }
            Body::Struct(_) => {
                Shape::Object { members: self.all_members(definition), wire_order: Vec::new() }
            }
            Body::Union(union) => self.union(definition, union),
            Body::Alternate(branches) => {
                let doc = definition.doc.as_ref();
                Shape::Alternate { choices: branches.iter().map(|it| Self::choice(it, doc)).collect() }
            }
        };
        let def = TypeDef {
            docs: docs(definition.doc.as_ref()),
            lifetime: self.lifetime(definition),
            features: members::features(&definition.features, definition.doc.as_ref()),
            ..TypeDef::new(definition.name.value.as_str(), shape)
        };
        self.model.types.push(def);
    }

    fn is_union(&self, name: &str) -> bool {
        self.types.get(name).is_some_and(|it| it.kind() == Kind::Union)
    }

    fn value(&mut self, value: &EnumValue, doc: Option<&Doc>) -> Value {
        let (docs, lifetime) = self.said(doc, &value.name.value);
        Value {
            docs,
            lifetime,
            features: members::features(&value.features, doc),
            only: conditions::conditions(value.condition.as_ref()),
            ..Value::new(value.name.value.as_str())
        }
    }

    fn union(&mut self, definition: &'a Definition, union: &'a Union) -> Shape {
        let doc = definition.doc.as_ref();
        let mut members = self.data_members(&union.base, doc);
        let Some(discriminator) = &union.discriminator else {
            return self.simple(definition, union, members);
        };
        let at = members.iter().position(|member| member.name == discriminator.value.as_str());
        let tag = members.remove(at.expect("it was checked that the base has it"));
        let tag = tag.ty.named().expect("it was checked that it is an enum").clone();
        let branches = union.branches.iter().map(|it| self.branch(it, it.ty.name.value.as_str().into(), doc));
        Shape::Union {
            discriminator: discriminator.value.as_str().into(),
            tag,
            members,
            branches: branches.collect(),
        }
    }

    /// The releases that have the whole.
    fn lifetime(&mut self, definition: &Definition) -> Lifetime {
        let since = definition.doc.as_ref().and_then(|doc| doc.since.as_ref());
        Lifetime { since: self.version(since), until: None }
    }

    /// Reports branches that are unions themselves, if an event reaches them, or if a command does and the outer union has members in common.
    fn check_branches(&mut self) {
        let by_events = self.model.reached_from(&self.model.events, |_| false);
        let by_commands = self.model.reached(|_| false);
        let lookup = Lookup::new(&self.model);
        for def in self.model.types.iter().filter(|def| by_commands.contains(&def.name)) {
            let Shape::Union { branches, members, .. } = &def.shape else { continue };
            // What a command takes or returns can be a union in a union, as long as the two have no members but their own.
            if members.is_empty() && !by_events.contains(&def.name) {
                continue;
            }
            for branch in branches {
                let Some(ty) = &branch.ty else { continue };
                if !matches!(lookup.get(ty).shape, Shape::Object { .. }) {
                    let place = self.types.get(def.name.as_str()).map(|it| it.name.span).unwrap_or_default();
                    let kind = ResolveProblem::UnionInUnion { branch: branch.value.to_string() };
                    let problem = Problem::new(kind, place).within(format!("union `{}`", def.name));
                    self.problems.push(problem);
                }
            }
        }
    }
}

/// What the documentation says of a type.
fn docs(doc: Option<&Doc>) -> Docs {
    doc.map(|doc| super::docs::definition(doc.told().blocks)).unwrap_or_default()
}
