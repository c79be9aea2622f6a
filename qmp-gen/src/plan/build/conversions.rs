//! Which types convert into a union or an alternate that users build.

use std::collections::HashMap;

use crate::plan::name::RustName;
use crate::plan::parts::{AlternatePlan, Content, Item, Role, TypePlan, UnionPlan};
use crate::plan::ty::RustType;

/// Finds the branches whose type no other branch has.
pub(super) fn of_union(mut union: UnionPlan, role: Role) -> UnionPlan {
    let types: Vec<_> = union.branches.iter().map(|it| it.ty().unboxed()).collect();
    for (branch, converts) in union.branches.iter_mut().zip(convertible(&types, role)) {
        branch.converts = converts;
    }
    union
}

/// Finds the choices whose type no other choice has.
pub(super) fn of_alternate(mut alternate: AlternatePlan, role: Role) -> AlternatePlan {
    let types: Vec<_> = alternate.choices.iter().map(|it| it.ty.unboxed()).collect();
    for (choice, converts) in alternate.choices.iter_mut().zip(convertible(&types, role)) {
        choice.converts = converts;
    }
    alternate
}

/// Finds the branches whose type wraps a type that no other branch has or wraps.
pub(super) fn of_wrapped(types: &mut [TypePlan]) {
    let wrapped = |plan: &TypePlan| match &plan.item {
        Item::Struct(data) => Some((data.head.name.clone(), data.wrapped()?.unboxed())),
        Item::Enum(_) | Item::Union(_) | Item::Alternate(_) => None,
    };
    let wrapped: HashMap<RustName, RustType> = types.iter().filter_map(wrapped).collect();
    for plan in types {
        if let Item::Union(union) = &mut plan.item {
            find_wrapped(union, &wrapped);
        }
    }
}

fn find_wrapped(union: &mut UnionPlan, wrapped: &HashMap<RustName, RustType>) {
    let inner = |content: &Content| match content {
        Content::Named(RustType::Own(name)) => wrapped.get(name).cloned(),
        Content::Named(_) | Content::Own(_) | Content::Empty => None,
    };
    let found: Vec<_> = union.branches.iter().map(|it| inner(&it.content)).collect();
    let direct = union.branches.iter().map(|it| it.ty().unboxed());
    let mut counts: HashMap<RustType, usize> = HashMap::new();
    for ty in direct.chain(found.iter().flatten().cloned()) {
        *counts.entry(ty).or_default() += 1;
    }
    for (branch, ty) in union.branches.iter_mut().zip(found) {
        branch.wrapped = ty.filter(|ty| branch.converts && counts.get(ty) == Some(&1));
    }
}

/// Whether each type converts: only one part has it, and users build the whole.
fn convertible(types: &[RustType], role: Role) -> Vec<bool> {
    let mut counts: HashMap<&RustType, usize> = HashMap::new();
    for ty in types {
        *counts.entry(ty).or_default() += 1;
    }
    types
        .iter()
        .map(|ty| role != Role::Received && ty.is_convertible() && counts.get(ty) == Some(&1))
        .collect()
}
