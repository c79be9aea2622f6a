//! How generated types lie in memory: which can be compared, which are boxed.

use std::collections::{HashMap, HashSet};

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
        let mut layout = Self { sizes: HashMap::new(), inexact: HashSet::new(), recursive: HashSet::new() };
        for def in &model.types {
            if reaches(types, def, &|inner| inner.name == def.name, true) {
                layout.recursive.insert(def.name.clone());
            }
            let floats = |def: &TypeDef| parts(types, def).iter().any(|ty| bottom(ty) == &Type::Number);
            if floats(def) || reaches(types, def, &floats, false) {
                layout.inexact.insert(def.name.clone());
            }
        }
        for def in &model.types {
            layout.size_of_type(types, &def.name);
        }
        layout
    }

    /// Whether an event's data is too large to stand in `EventData` itself.
    pub(super) fn boxes_payload(&self, event: &Event) -> bool {
        let members: usize = event.members.iter().map(|member| self.size_of_member(member)).sum();
        members + UNKNOWN > PAYLOAD
    }

    /// Whether an object is too large to stand in a union itself.
    pub(super) fn boxes_branch(&self, members: &[&Member]) -> bool {
        members.iter().map(|member| self.size_of_member(member)).sum::<usize>() + UNKNOWN > BRANCH
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

    fn size_of_type(&mut self, types: &Lookup, name: &TypeName) -> usize {
        if let Some(&size) = self.sizes.get(name) {
            return size;
        }
        // A type that holds itself does so through a box.
        self.sizes.insert(name.clone(), 8);
        let def = types.get(name);
        for ty in parts(types, def) {
            if let Type::Named { name } = ty {
                self.size_of_type(types, name);
            }
        }
        let sum = |members: &[Member]| members.iter().map(|it| self.size_of_member(it)).sum::<usize>();
        let size = match &def.shape {
            Shape::Enum { .. } => 24,
            Shape::Object { members, .. } => UNKNOWN + sum(members),
            Shape::Union { members, branches, .. } => {
                let common = sum(members) + UNKNOWN;
                let largest = branches.iter().map(|it| sum(types.added_by(it)) + common).max().unwrap_or(0);
                8 + largest.clamp(32, BRANCH)
            }
            Shape::Alternate { choices } => {
                8 + choices.iter().map(|it| self.size_of(&it.ty)).max().unwrap_or(0)
            }
        };
        self.sizes.insert(name.clone(), size);
        size
    }

    fn size_of_member(&self, member: &Member) -> usize {
        let size = self.size_of(&member.ty);
        let niche = !matches!(member.ty, Type::Integer { .. } | Type::Number);
        match member.presence {
            Presence::Optional if !niche => size.max(4) * 2,
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

/// Whether some type that `def` holds, directly or not, passes the test; lists are looked into unless `directly`.
fn reaches(types: &Lookup, def: &TypeDef, test: &dyn Fn(&TypeDef) -> bool, directly: bool) -> bool {
    let mut seen = HashSet::new();
    let mut open = vec![def];
    while let Some(def) = open.pop() {
        for ty in parts(types, def) {
            let ty = if directly { ty } else { bottom(ty) };
            let Type::Named { name } = ty else { continue };
            let inner = types.get(name);
            if test(inner) {
                return true;
            }
            if seen.insert(name) {
                open.push(inner);
            }
        }
    }
    false
}
