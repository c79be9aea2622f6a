//! The order in which QEMU writes the members of an object, as the examples show it.
//!
//! All examples that show an object are merged. Members that none shows come last, in the document's order.

use std::collections::{BTreeSet, HashMap, HashSet};

use super::Described;
use crate::diagnostic::{Problem, Problems, ResolveProblem};
use crate::model::{Branch, Lookup, Member, Model, Shape, Type, TypeName, WireName};
use crate::source::Span;
use crate::syntax::text::ast::{Json, JsonValue};

/// What has a wire order: an event, an object type, a branch of a union.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
enum Owner {
    Event(usize),
    Type(TypeName),
    Branch(TypeName, WireName),
}

/// The objects that examples show, by what they are.
type Shown<'a> = HashMap<Owner, Vec<&'a Json>>;

/// Sets the wire orders of `model`, whose first events are those `described`.
pub(super) fn set(described: &[Described<'_>], model: &mut Model, problems: &mut Problems) {
    let mut shown = Shown::new();
    let lookup = Lookup::new(model);
    for (index, (event, described)) in model.events.iter().zip(described).enumerate() {
        for data in described.shown() {
            if let Some(name) = &event.union {
                meet(data, &Type::Named { name: name.clone() }, &lookup, &mut shown);
            } else {
                shown.entry(Owner::Event(index)).or_default().push(data);
                meet_members(data, &event.members, &lookup, &mut shown);
            }
        }
    }
    let members_of: HashMap<TypeName, Vec<WireName>> =
        model.types.iter().map(|def| (def.name.clone(), names(lookup.members(&def.name)))).collect();
    let mut merge = |owner: Owner, order: &mut Vec<WireName>, document: Vec<WireName>| {
        let document = if order.is_empty() { document } else { std::mem::take(order) };
        *order = merged(document, shown.get(&owner).map_or(&[], Vec::as_slice), problems);
    };
    for (index, event) in model.events.iter_mut().enumerate() {
        merge(Owner::Event(index), &mut event.wire_order, names(&event.members));
    }
    for def in &mut model.types {
        let name = def.name.clone();
        match &mut def.shape {
            Shape::Object { members, wire_order } => merge(Owner::Type(name), wire_order, names(members)),
            Shape::Union { discriminator, members, branches, .. } => {
                let common: Vec<_> = std::iter::once(discriminator.clone()).chain(names(members)).collect();
                let owner = |branch: &Branch| Owner::Branch(name.clone(), branch.value.clone());
                for branch in branches.iter_mut() {
                    let added = branch.ty.as_ref().map_or(&[][..], |ty| &members_of[ty]);
                    let document = common.iter().chain(added).cloned().collect();
                    merge(owner(branch), &mut branch.wire_order, document);
                }
                follow_first(branches, &common, |branch| shown.contains_key(&owner(branch)));
            }
            Shape::Enum { .. } | Shape::Alternate { .. } => {}
        }
    }
}

/// Gives each branch that adds nothing, and that no example shows, the order of the first branch that adds something:
/// QEMU writes the tag among the members in common.
fn follow_first(branches: &mut [Branch], common: &[WireName], is_shown: impl Fn(&Branch) -> bool) {
    let Some(first) = branches.iter().find(|branch| branch.ty.is_some()) else { return };
    let order: Vec<_> = first.wire_order.iter().filter(|name| common.contains(name)).cloned().collect();
    for branch in branches.iter_mut().filter(|branch| branch.ty.is_none() && !is_shown(branch)) {
        branch.wire_order.clone_from(&order);
    }
}

fn names(members: &[Member]) -> Vec<WireName> {
    members.iter().map(|member| member.name.clone()).collect()
}

/// Notes the objects in the members of `object`.
fn meet_members<'a>(object: &'a Json, members: &[Member], lookup: &Lookup<'_>, shown: &mut Shown<'a>) {
    for member in members {
        if let Some(value) = object.get(member.name.as_str()) {
            meet(value, &member.ty, lookup, shown);
        }
    }
}

/// Notes the objects in `value`, which is of type `ty`.
fn meet<'a>(value: &'a Json, ty: &Type, lookup: &Lookup<'_>, shown: &mut Shown<'a>) {
    match (ty, &value.value) {
        (Type::Array { items }, JsonValue::Array(values)) => {
            for value in values {
                meet(value, items, lookup, shown);
            }
        }
        (Type::Named { name }, JsonValue::Object(_)) => match &lookup.get(name).shape {
            Shape::Object { members, .. } => {
                shown.entry(Owner::Type(name.clone())).or_default().push(value);
                meet_members(value, members, lookup, shown);
            }
            Shape::Union { discriminator, members, branches, .. } => {
                meet_members(value, members, lookup, shown);
                let tag = value.get(discriminator.as_str()).and_then(Json::as_str);
                if let Some(branch) = branches.iter().find(|it| Some(it.value.as_str()) == tag) {
                    let owner = Owner::Branch(name.clone(), branch.value.clone());
                    for owner in [owner].into_iter().chain(branch.ty.clone().map(Owner::Type)) {
                        shown.entry(owner).or_default().push(value);
                    }
                    meet_members(value, lookup.added_by(branch), lookup, shown);
                }
            }
            Shape::Alternate { choices } => {
                for choice in choices.iter().filter(|it| it.ty.named().is_some()) {
                    meet(value, &choice.ty, lookup, shown);
                }
            }
            Shape::Enum { .. } => {}
        },
        _ => {}
    }
}

/// What has to come before what.
#[derive(Default)]
struct Graph {
    /// By member: those right behind it in some example.
    next: Vec<BTreeSet<usize>>,
    /// The members in the order in which they were first shown.
    first: Vec<usize>,
}

/// `document`, in the order that `objects` show. An object that contradicts one before is reported.
fn merged(document: Vec<WireName>, objects: &[&Json], problems: &mut Problems) -> Vec<WireName> {
    let index: HashMap<&str, usize> =
        document.iter().enumerate().map(|(at, name)| (name.as_str(), at)).collect();
    let mut graph = Graph { next: vec![BTreeSet::new(); document.len()], first: Vec::new() };
    let mut seen = HashSet::new();
    for object in objects {
        let keys = object.members().iter().map(|(key, _)| key);
        let keys: Vec<(usize, Span)> =
            keys.filter_map(|key| index.get(key.value.as_str()).map(|&at| (at, key.span))).collect();
        graph.first.extend(keys.iter().map(|&(at, _)| at).filter(|&at| seen.insert(at)));
        let wrong: Vec<Span> =
            keys.windows(2).filter(|pair| !graph.add(pair[0].0, pair[1].0)).map(|pair| pair[1].1).collect();
        if let Some(&span) = wrong.first() {
            let first = objects[0].span;
            let problem = Problem::new(ResolveProblem::WireOrder, span);
            problems
                .push(problem.related(Span { end: first.start + 1, ..first }, "the first one that shows it"));
        }
    }
    let unseen = (0..document.len()).filter(|at| !seen.contains(at));
    let order: Vec<usize> = graph.sorted().into_iter().chain(unseen).collect();
    let mut document: Vec<Option<WireName>> = document.into_iter().map(Some).collect();
    order.into_iter().filter_map(|at| document[at].take()).collect()
}

impl Graph {
    /// Says that `before` comes before `after`, unless the contrary was said.
    fn add(&mut self, before: usize, after: usize) -> bool {
        if self.next[before].contains(&after) {
            return true;
        }
        let mut waiting = vec![after];
        let mut visited = HashSet::new();
        while let Some(at) = waiting.pop() {
            if at == before {
                return false;
            }
            if visited.insert(at) {
                waiting.extend(&self.next[at]);
            }
        }
        self.next[before].insert(after);
        true
    }

    /// The members shown, each behind all that come before it; where that leaves a choice, in the order of showing.
    fn sorted(&self) -> Vec<usize> {
        let rank: HashMap<usize, usize> =
            self.first.iter().enumerate().map(|(rank, &at)| (at, rank)).collect();
        let mut blocked = vec![0_usize; self.next.len()];
        self.next.iter().flatten().for_each(|&at| blocked[at] += 1);
        let free = self.first.iter().filter(|&&at| blocked[at] == 0);
        let mut ready: BTreeSet<(usize, usize)> = free.map(|&at| (rank[&at], at)).collect();
        let mut sorted = Vec::new();
        while let Some((_, at)) = ready.pop_first() {
            sorted.push(at);
            for &next in &self.next[at] {
                blocked[next] -= 1;
                if blocked[next] == 0 {
                    ready.insert((rank[&next], next));
                }
            }
        }
        sorted
    }
}
