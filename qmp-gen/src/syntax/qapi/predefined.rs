//! Types that QEMU's generator makes by itself, and that a schema can name.
//!
//! These are the empty struct `q_empty`, and a list type for each built-in type and each type that the schema has a list of: `['Lamp']` makes
//! `LampList`. An empty name, as in `'data': ''`, is like none. Takes a schema whose definitions are well formed each. Afterwards the name of a
//! list type is a [`TypeRef`] with `array`, and `q_empty` is defined if anything names it. All other names are left alone.

use std::collections::HashSet;

use super::ast::{Arguments, Body, Data, Definition, Member, Schema, Spanned, Struct, TypeRef};
use super::check;

/// The struct without members.
const EMPTY: &str = "q_empty";

/// The built-in type that has no list type of its own.
const WITHOUT_LIST: &str = "QType";

/// Resolves the names of such types in `schema`.
pub(super) fn resolve(schema: &mut Schema) {
    let mut listed = HashSet::new();
    let mut empty = None;
    for definition in &mut schema.definitions {
        drop_empty_names(&mut definition.body);
        let base = base(&definition.body).filter(|base| base.value == EMPTY).map(|base| base.span);
        empty = empty.or(base.map(|span| (span, definition.rules.clone())));
        let rules = &definition.rules;
        references(&mut definition.body, &mut |ty| {
            if ty.array {
                listed.insert(ty.name.value.clone());
            } else if ty.name.value == EMPTY && empty.is_none() {
                empty = Some((ty.name.span, rules.clone()));
            }
        });
    }
    for definition in schema.definitions.iter_mut().filter(|it| it.rules.release.reserves_lists()) {
        references(&mut definition.body, &mut |ty| list(ty, &listed));
    }
    schema.definitions.extend(empty.map(|(span, rules)| Definition {
        name: Spanned::new(EMPTY.to_owned(), span),
        span,
        rules,
        doc: None,
        condition: None,
        features: Vec::new(),
        body: Body::Struct(Struct { base: None, members: Vec::new() }),
    }));
}

/// Removes the empty names of a base, of arguments and of what a command returns.
fn drop_empty_names(body: &mut Body) {
    let without = |data: &mut Data| {
        if matches!(data, Data::Named(ty) if !ty.array && ty.name.value.is_empty()) {
            *data = Data::None;
        }
    };
    match body {
        Body::Struct(object) => object.base = object.base.take().filter(|base| !base.value.is_empty()),
        Body::Event(arguments) => without(&mut arguments.data),
        Body::Command(command) => {
            without(&mut command.arguments.data);
            command.returns = command.returns.take().filter(|ty| ty.array || !ty.name.value.is_empty());
        }
        Body::Enum(_) | Body::Union(_) | Body::Alternate(_) => {}
    }
}

/// Makes `ty` a list if it names a list type.
fn list(ty: &mut TypeRef, listed: &HashSet<String>) {
    let item = ty.name.value.strip_suffix("List").filter(|_| !ty.array);
    let has_list = |item: &&str| listed.contains(*item) || check::is_built_in(item) && *item != WITHOUT_LIST;
    if let Some(item) = item.filter(has_list) {
        ty.name.value = item.to_owned();
        ty.array = true;
    }
}

/// The base of a struct.
fn base(body: &Body) -> Option<&Spanned<String>> {
    match body {
        Body::Struct(object) => object.base.as_ref(),
        _ => None,
    }
}

/// Calls `visit` for each type that is named, but for the base of a struct, which cannot be a list.
fn references(body: &mut Body, visit: &mut impl FnMut(&mut TypeRef)) {
    match body {
        Body::Enum(_) => {}
        Body::Struct(object) => members(&mut object.members, visit),
        Body::Union(union) => {
            data(&mut union.base, visit);
            members(&mut union.branches, visit);
        }
        Body::Alternate(branches) => members(branches, visit),
        Body::Event(Arguments { data: arguments, .. }) => data(arguments, visit),
        Body::Command(command) => {
            data(&mut command.arguments.data, visit);
            command.returns.iter_mut().for_each(visit);
        }
    }
}

fn data(data: &mut Data, visit: &mut impl FnMut(&mut TypeRef)) {
    match data {
        Data::None => {}
        Data::Inline(inline) => members(inline, visit),
        Data::Named(ty) => visit(ty),
    }
}

fn members(members: &mut [Member], visit: &mut impl FnMut(&mut TypeRef)) {
    for member in members {
        visit(&mut member.ty);
    }
}
