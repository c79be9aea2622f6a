//! How generated types lie in memory: which can be compared, which are boxed.

use std::collections::{HashMap, HashSet};

use crate::model::graph::components;
use crate::model::{Event, Lookup, Member, Model, Presence, Shape, Type, TypeDef, TypeName, Width};

/// The largest payload that stands in `EventData` itself, in bytes: `Event` is to stay within 216.
const PAYLOAD: usize = 176;

/// The largest branch that stands in its union itself, in bytes.
const BRANCH: usize = 64;

/// The size of what every struct keeps for members of the future.
const UNKNOWN: usize = 8;

/// What has been found about the types of a model.
pub(super) struct Layout {
    /// By type: its size in bytes, as Rust lays it out, within a few bytes.
    sizes: HashMap<TypeName, usize>,
    /// The types that hold a floating-point number.
    inexact: HashSet<TypeName>,
    /// The types that can hold themselves other than through a list.
    recursive: HashSet<TypeName>,
}

impl Layout {
    pub(super) fn new(model: &Model, types: &Lookup) -> Self {
        let index: HashMap<&TypeName, usize> =
            model.types.iter().enumerate().map(|(at, def)| (&def.name, at)).collect();
        let held: Vec<Vec<&Type>> = model.types.iter().map(|def| parts(types, def)).collect();
        let mut layout = Self { sizes: HashMap::new(), inexact: HashSet::new(), recursive: HashSet::new() };
        let next = |of: fn(&Type) -> &Type| -> Vec<Vec<usize>> {
            let named = |ty: &&Type| match of(ty) {
                Type::Named { name } => index.get(name).copied(),
                _ => None,
            };
            held.iter().map(|parts| parts.iter().filter_map(named).collect()).collect()
        };
        let directly = next(|ty| ty);
        let order = components(&directly);
        for component in &order {
            let is_circular = component.len() > 1 || component.iter().any(|&at| directly[at].contains(&at));
            if is_circular {
                layout.recursive.extend(component.iter().map(|&at| model.types[at].name.clone()));
            }
        }
        for at in with_floats(&held, &next(bottom)) {
            layout.inexact.insert(model.types[at].name.clone());
        }
        // Each after what it holds; one that holds itself does so through a box.
        for &at in order.iter().flatten() {
            let size = layout.size_of_shape(types, &model.types[at]);
            layout.sizes.insert(model.types[at].name.clone(), size);
        }
        layout
    }

    /// Whether an event's data is too large to stand in `EventData` itself.
    pub(super) fn boxes_payload(&self, event: &Event) -> bool {
        self.size_of_struct(&event.members) > PAYLOAD
    }

    /// Whether an object is too large to stand in a union itself.
    pub(super) fn boxes_branch(&self, members: &[&Member]) -> bool {
        self.size_of_struct(members.iter().copied()) > BRANCH
    }

    /// Whether a member of that type has to be boxed, since its type can hold itself.
    pub(super) fn is_recursive(&self, ty: &Type) -> bool {
        matches!(ty, Type::Named { name } if self.recursive.contains(name))
    }

    /// Whether values of that type can be compared exactly, and so hashed.
    pub(super) fn is_exact(&self, ty: &Type) -> bool {
        match bottom(ty) {
            Type::Number => false,
            Type::Named { name } => !self.inexact.contains(name),
            _ => true,
        }
    }

    /// Whether all of an event's data can be.
    pub(super) fn is_exact_event(&self, event: &Event) -> bool {
        let is_exact = |name: &TypeName| !self.inexact.contains(name);
        event.members.iter().all(|it| self.is_exact(&it.ty)) && event.union.iter().all(is_exact)
    }

    fn size_of_shape(&self, types: &Lookup, def: &TypeDef) -> usize {
        match &def.shape {
            Shape::Enum { .. } => 24,
            Shape::Object { members, .. } => self.size_of_struct(members),
            Shape::Union { members, branches, .. } => {
                let own = |branch| members.iter().chain(types.added_by(branch));
                let largest = branches.iter().map(|it| self.size_of_struct(own(it))).max().unwrap_or(0);
                8 + largest.clamp(32, BRANCH)
            }
            Shape::Alternate { choices } => {
                choices.iter().map(|it| self.size_of(&it.ty)).max().unwrap_or(0).saturating_add(8)
            }
        }
    }

    /// The size of a struct with these members. Types that hold others twice, and these others, are soon larger than any number.
    fn size_of_struct<'m>(&self, members: impl IntoIterator<Item = &'m Member>) -> usize {
        members.into_iter().fold(UNKNOWN, |sum, it| sum.saturating_add(self.size_of_member(it)))
    }

    fn size_of_member(&self, member: &Member) -> usize {
        let size = self.size_of(&member.ty);
        let niche = !matches!(member.ty, Type::Integer { .. } | Type::Number);
        match member.presence {
            Presence::Optional if !niche => size.max(4).saturating_mul(2),
            _ => size,
        }
    }

    fn size_of(&self, ty: &Type) -> usize {
        match ty {
            Type::String | Type::Array { .. } => 24,
            Type::Integer { width } => match width {
                Width::Int8 | Width::Uint8 => 1,
                Width::Int16 | Width::Uint16 => 2,
                Width::Int32 | Width::Uint32 => 4,
                Width::Int64 | Width::Uint64 => 8,
            },
            Type::Number => 8,
            Type::Boolean => 1,
            Type::Null | Type::Any => 32,
            Type::Named { .. } if self.is_recursive(ty) => 8,
            Type::Named { name } => self.sizes.get(name).copied().unwrap_or(8),
        }
    }
}

/// The type below all lists.
fn bottom(ty: &Type) -> &Type {
    match ty {
        Type::Array { items } => bottom(items),
        _ => ty,
    }
}

/// The types of everything that a type holds directly.
fn parts<'a>(types: &Lookup<'a>, def: &'a TypeDef) -> Vec<&'a Type> {
    match &def.shape {
        Shape::Enum { .. } => Vec::new(),
        Shape::Object { members, .. } => members.iter().map(|member| &member.ty).collect(),
        Shape::Union { members, branches, .. } => {
            let inner = branches.iter().flat_map(|branch| types.added_by(branch));
            members.iter().chain(inner).map(|member| &member.ty).collect()
        }
        Shape::Alternate { choices } => choices.iter().map(|choice| &choice.ty).collect(),
    }
}

/// The types that hold a floating-point number, directly or through others; `next` are the types that each names.
fn with_floats(held: &[Vec<&Type>], next: &[Vec<usize>]) -> Vec<usize> {
    let mut users = vec![Vec::new(); next.len()];
    for (user, used) in next.iter().enumerate() {
        for &it in used {
            users[it].push(user);
        }
    }
    let has_float = |at: &usize| held[*at].iter().any(|ty| bottom(ty) == &Type::Number);
    let mut waiting: Vec<usize> = (0..held.len()).filter(has_float).collect();
    let mut found: HashSet<usize> = waiting.iter().copied().collect();
    while let Some(at) = waiting.pop() {
        waiting.extend(users[at].iter().filter(|&&user| found.insert(user)));
    }
    found.into_iter().collect()
}
