//! A model with other names of types.

use std::collections::{HashMap, HashSet};

use crate::model::{Member, Model, Shape, Type, TypeName};

/// The model whose types have the second name of their pair. A pair is left out if one of its names is in another one.
pub(super) fn rename(model: &Model, pairs: &[(&TypeName, &TypeName)]) -> Model {
    let names = names(model, pairs);
    let mut model = model.clone();
    for event in &mut model.events {
        members(&mut event.members, &names);
        event.union.iter_mut().for_each(|name| replace(name, &names));
    }
    for command in &mut model.commands {
        members(&mut command.arguments, &names);
        command.union.iter_mut().for_each(|name| replace(name, &names));
        command.returns.iter_mut().for_each(|it| ty(it, &names));
    }
    for def in &mut model.types {
        replace(&mut def.name, &names);
        match &mut def.shape {
            Shape::Enum { .. } => {}
            Shape::Object { members: all, .. } => members(all, &names),
            Shape::Union { tag, members: all, branches, .. } => {
                replace(tag, &names);
                members(all, &names);
                branches.iter_mut().filter_map(|it| it.ty.as_mut()).for_each(|name| replace(name, &names));
            }
            Shape::Alternate { choices } => choices.iter_mut().for_each(|it| ty(&mut it.ty, &names)),
        }
    }
    model
}

/// The new name of each type that has one.
fn names(model: &Model, pairs: &[(&TypeName, &TypeName)]) -> HashMap<TypeName, TypeName> {
    let mut names = HashMap::new();
    let mut taken = HashSet::new();
    for &(old, new) in pairs {
        if !names.contains_key(old) && taken.insert(new) {
            names.insert(old.clone(), new.clone());
        }
    }
    // A type without a pair keeps its name, which no other type may get.
    let own = model.types.iter().map(|def| &def.name);
    let kept: HashSet<TypeName> = own.filter(|name| !names.contains_key(*name)).cloned().collect();
    names.retain(|old, new| old != new && !kept.contains(new));
    names
}

fn members(members: &mut [Member], names: &HashMap<TypeName, TypeName>) {
    for member in members {
        ty(&mut member.ty, names);
    }
}

fn ty(ty: &mut Type, names: &HashMap<TypeName, TypeName>) {
    match ty {
        Type::Array { items } => self::ty(items, names),
        Type::Named { name } => replace(name, names),
        _ => {}
    }
}

fn replace(name: &mut TypeName, names: &HashMap<TypeName, TypeName>) {
    if let Some(new) = names.get(name) {
        name.clone_from(new);
    }
}
