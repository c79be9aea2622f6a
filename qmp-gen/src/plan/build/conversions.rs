//! Which types convert into a union or an alternate that users build.

use std::collections::HashMap;

use crate::plan::parts::{AlternatePlan, Role, UnionPlan};
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

/// A type of the user's own may be the same as another one, and any value can be of several choices.
fn convertible(types: &[RustType], role: Role) -> Vec<bool> {
    let mut counts: HashMap<&RustType, usize> = HashMap::new();
    for ty in types {
        *counts.entry(ty).or_default() += 1;
    }
    let is_own =
        |ty: &RustType| !matches!(bottom(ty), RustType::Extern(_) | RustType::Value | RustType::EmptyBranch);
    types.iter().map(|ty| role != Role::Received && is_own(ty) && counts.get(ty) == Some(&1)).collect()
}

/// The type inside all lists.
fn bottom(ty: &RustType) -> &RustType {
    match ty {
        RustType::List(items) => bottom(items),
        _ => ty,
    }
}
