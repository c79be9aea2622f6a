//! The smallest value of each type: how many values lie in it, and how deep.

use std::cmp::Reverse;
use std::collections::{BinaryHeap, HashMap};

use crate::model::{Branch, Command, Event, Member, Members, Model, Shape, Type, TypeDef, TypeName};

/// The extent of a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Extent {
    /// How many values it has, itself among them.
    pub(super) size: usize,
    /// How deep they lie in each other.
    pub(super) depth: usize,
}

/// For each type that has values, the smallest one. A type that always has a member of its own kind has none, and an enum without
/// values, either.
#[derive(Debug, Default)]
pub(super) struct Least<'a>(HashMap<&'a str, Extent>);

/// A way to make a value: an object with the members that are always there, one branch of a union, one choice of an alternate.
#[derive(Debug)]
struct Rule<'a> {
    owner: usize,
    /// The part that does not depend on other types.
    base: Extent,
    /// The types that it needs, as often as it does.
    needs: Vec<&'a TypeName>,
    /// How many of them have no smallest value yet.
    missing: usize,
}

impl<'a> Least<'a> {
    /// Finds the smallest values, smallest first, so that each is final when it is found.
    pub(super) fn new(model: &'a Model) -> Self {
        let index: HashMap<&str, usize> =
            model.types.iter().enumerate().map(|(at, def)| (def.name.as_str(), at)).collect();
        let types: HashMap<&str, &TypeDef> = model.types.iter().map(|def| (def.name.as_str(), def)).collect();
        let mut rules: Vec<Rule<'a>> = Vec::new();
        for (owner, def) in model.types.iter().enumerate() {
            rules.extend(needs(def, &types).into_iter().map(|needs| Rule::new(owner, needs)));
        }
        let mut users: Vec<Vec<usize>> = vec![Vec::new(); model.types.len()];
        for (at, rule) in rules.iter().enumerate() {
            rule.needs.iter().filter_map(|name| index.get(name.as_str())).for_each(|&it| users[it].push(at));
        }
        let mut least = Self::default();
        let ready = rules.iter().filter(|rule| rule.missing == 0);
        let mut heap: BinaryHeap<_> = ready.map(|rule| Reverse((rule.base, rule.owner))).collect();
        while let Some(Reverse((extent, owner))) = heap.pop() {
            let name = model.types[owner].name.as_str();
            if least.0.contains_key(name) {
                continue;
            }
            least.0.insert(name, extent);
            for &user in &users[owner] {
                let rule = &mut rules[user];
                rule.missing -= 1;
                if rule.missing == 0 {
                    heap.push(Reverse((rule.extent(&least), rule.owner)));
                }
            }
        }
        least
    }

    pub(super) fn of_event(&self, event: &Event) -> Option<Extent> {
        if let Some(union) = &event.union {
            return self.of_named(union);
        }
        let always = event.members.iter().filter(|member| event.always_sent(member));
        let parts = always.map(|member| self.of(&member.ty)).collect::<Option<Vec<_>>>()?;
        Some(parts.into_iter().fold(Extent { size: 1, depth: 1 }, Extent::with))
    }

    pub(super) fn of_command(&self, command: &Command) -> Option<Extent> {
        if let Some(union) = &command.union {
            return self.of_named(union);
        }
        let always = command.arguments.iter().filter(|member| member.is_required_argument());
        let parts = always.map(|member| self.of(&member.ty)).collect::<Option<Vec<_>>>()?;
        Some(parts.into_iter().fold(Extent { size: 1, depth: 1 }, Extent::with))
    }

    pub(super) fn of(&self, ty: &Type) -> Option<Extent> {
        match ty {
            Type::Named { name } => self.of_named(name),
            _ => Some(Extent { size: 1, depth: 1 }),
        }
    }

    pub(super) fn of_named(&self, name: &TypeName) -> Option<Extent> {
        self.0.get(name.as_str()).copied()
    }

    pub(super) fn of_branch(&self, branch: &Branch) -> Option<Extent> {
        branch.ty.as_ref().map_or(Some(Extent { size: 1, depth: 1 }), |ty| self.of_named(ty))
    }
}

impl Extent {
    /// With another value inside. Values that hold others twice, and these others, are soon larger than any number.
    fn with(self, part: Self) -> Self {
        Self {
            size: self.size.saturating_add(part.size),
            depth: self.depth.max(part.depth.saturating_add(1)),
        }
    }
}

impl<'a> Rule<'a> {
    fn new(owner: usize, (scalars, needs): (usize, Vec<&'a TypeName>)) -> Self {
        let depth = if scalars > 0 { 2 } else { 1 };
        Self { owner, base: Extent { size: scalars + 1, depth }, missing: needs.len(), needs }
    }

    fn extent(&self, least: &Least<'_>) -> Extent {
        self.needs.iter().filter_map(|name| least.of_named(name)).fold(self.base, Extent::with)
    }
}

/// For each way to make a value of a type: how many plain values it has inside, and which named ones.
fn needs<'a>(def: &'a TypeDef, types: &HashMap<&str, &'a TypeDef>) -> Vec<(usize, Vec<&'a TypeName>)> {
    let none = || (0, Vec::new());
    match &def.shape {
        Shape::Enum { values } => values.first().map(|_| none()).into_iter().collect(),
        Shape::Object { members, .. } => vec![always(def, members)],
        Shape::Union { members, branches, .. } => {
            let (plain, common) = always(def, members);
            let way = |branch: &'a Branch| {
                let inner = branch.ty.as_ref().and_then(|name| types.get(name.as_str()).copied());
                let added = inner.map_or_else(none, |inner| match &inner.shape {
                    Shape::Object { members, .. } => always(inner, members),
                    _ => none(),
                });
                // The tag is a value, too.
                (plain + added.0 + 1, common.iter().copied().chain(added.1).collect())
            };
            branches.iter().map(way).collect()
        }
        Shape::Alternate { choices } => choices
            .iter()
            .map(|choice| match &choice.ty {
                Type::Named { name } => (0, vec![name]),
                _ => none(),
            })
            .collect(),
    }
}

/// What the members are that are always there: how many plain ones, and which named types.
fn always<'a>(whole: &impl Members, members: &'a [Member]) -> (usize, Vec<&'a TypeName>) {
    let mut needs = (0, Vec::new());
    for member in members.iter().filter(|member| whole.always_sent(member)) {
        match &member.ty {
            Type::Named { name } => needs.1.push(name),
            _ => needs.0 += 1,
        }
    }
    needs
}
