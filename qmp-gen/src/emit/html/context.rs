//! What the sections of the page need of the whole model.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::link::Link;
use crate::emit::facts::{self, Related, Targets, slug, unique};
use crate::model::{Event, Lookup, Member, Model, Sequence, Shape, TypeDef, TypeName};

/// A model, and what its sections need of the whole.
pub(super) struct Context<'a> {
    pub types: Lookup<'a>,
    /// What names refer to.
    pub targets: Targets<'a>,
    /// By type: what has members of it.
    pub users: BTreeMap<&'a str, Vec<Link>>,
    /// By event: what it is related to.
    pub related: HashMap<&'a str, Related<'a>>,
    /// The anchors of the sequences.
    pub sequences: Vec<String>,
    /// The titles of the sequences.
    pub titles: Vec<&'a str>,
}

impl<'a> Context<'a> {
    pub fn new(model: &'a Model) -> Self {
        let targets = Targets::new(model);
        Self {
            types: Lookup::new(model),
            related: facts::related(model, &targets),
            targets,
            users: users(model),
            sequences: anchors(model),
            titles: model.sequences.iter().map(|sequence| sequence.title.as_str()).collect(),
        }
    }
}

/// The anchors of the sequences, in order.
fn anchors(model: &Model) -> Vec<String> {
    let mut met = HashSet::new();
    let anchor =
        |sequence: &Sequence| unique(format!("sequence-{}", slug(&sequence.title).to_lowercase()), &mut met);
    model.sequences.iter().map(anchor).collect()
}

/// What uses each type, by the type's name.
fn users(model: &Model) -> BTreeMap<&str, Vec<Link>> {
    let mut users: BTreeMap<&str, Vec<Link>> = BTreeMap::new();
    let events = model.events.iter().map(|event| (Link::to_event(event.name.as_str()), used_by_event(event)));
    let types = model.types.iter().map(|def| (Link::to_type(def.name.as_str()), used_by_type(def)));
    for (user, used) in events.chain(types) {
        for name in used {
            let list = users.entry(name.as_str()).or_default();
            // All that one uses comes in a row.
            if list.last() != Some(&user) {
                list.push(user.clone());
            }
        }
    }
    users
}

fn used_by_event(event: &Event) -> Vec<&TypeName> {
    named(&event.members).chain(&event.union).collect()
}

fn used_by_type(def: &TypeDef) -> Vec<&TypeName> {
    match &def.shape {
        Shape::Enum { .. } => Vec::new(),
        Shape::Object { members, .. } => named(members).collect(),
        Shape::Union { tag, members, branches, .. } => [tag]
            .into_iter()
            .chain(named(members))
            .chain(branches.iter().filter_map(|branch| branch.ty.as_ref()))
            .collect(),
        Shape::Alternate { choices } => choices.iter().filter_map(|choice| choice.ty.named()).collect(),
    }
}

fn named(members: &[Member]) -> impl Iterator<Item = &TypeName> {
    members.iter().filter_map(|member| member.ty.named())
}
