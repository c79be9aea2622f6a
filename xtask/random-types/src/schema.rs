//! A small schema.

use fastrand::Rng;

use crate::names::{Names, prose};

const SCALARS: [&str; 15] = [
    "str", "int", "int8", "int16", "int32", "int64", "uint8", "uint16", "uint32", "uint64", "size", "bool",
    "number", "null", "any",
];

/// The types that a definition may name.
#[derive(Default)]
struct Types {
    enums: Vec<(&'static str, Vec<&'static str>)>,
    structs: Vec<&'static str>,
    unions: Vec<&'static str>,
    alternates: Vec<&'static str>,
}

pub fn document(rng: &mut Rng) -> String {
    let counts = [rng.usize(1..4), rng.usize(1..4), rng.usize(0..3), rng.usize(0..2)];
    let mut names = Names::types(rng).take(counts.iter().sum()).into_iter();
    let [enums, structs, unions, alternates] =
        counts.map(|count| names.by_ref().take(count).collect::<Vec<_>>());
    let mut types = Types::default();
    let mut text = String::new();
    for name in enums {
        text += &enumeration(rng, name, &mut types);
    }
    for name in structs {
        text += &structure(rng, name, &types);
        types.structs.push(name);
    }
    for name in unions {
        text += &union(rng, name, &types);
        types.unions.push(name);
    }
    for name in alternates {
        text += &alternate(rng, name, &types);
        types.alternates.push(name);
    }
    let count = rng.usize(1..5);
    for name in Names::events(rng).take(count) {
        text += &event(rng, name, &types);
    }
    text
}

fn enumeration(rng: &mut Rng, name: &'static str, types: &mut Types) -> String {
    let count = rng.usize(1..6);
    let values = Names::words(rng).take(count);
    let list = values.iter().map(|value| format!("'{value}'")).collect::<Vec<_>>().join(", ");
    let text = format!("{}{{ 'enum': '{name}', 'data': [ {list} ] }}\n\n", docs(rng, name, &values));
    types.enums.push((name, values));
    text
}

fn structure(rng: &mut Rng, name: &str, types: &Types) -> String {
    let (data, names) = members(rng, types);
    format!("{}{{ 'struct': '{name}', 'data': {data} }}\n\n", docs(rng, name, &names))
}

fn union(rng: &mut Rng, name: &str, types: &Types) -> String {
    let (tags, values) = one(rng, &types.enums);
    let with_branch = &values[..rng.usize(1..=values.len())];
    let branches = with_branch.iter().map(|value| format!("'{value}': '{}'", one(rng, &types.structs)));
    let branches = branches.collect::<Vec<_>>().join(", ");
    let docs = docs(rng, name, &["the-tag", "more"]);
    format!(
        "{docs}{{ 'union': '{name}', 'base': {{ 'the-tag': '{tags}', '*more': 'str' }},\n  \
         'discriminator': 'the-tag', 'data': {{ {branches} }} }}\n\n"
    )
}

fn alternate(rng: &mut Rng, name: &str, types: &Types) -> String {
    let object = one(rng, &types.structs);
    let docs = docs(rng, name, &["a", "self", "b"]);
    format!(
        "{docs}{{ 'alternate': '{name}', 'data': {{ 'a': 'str', 'self': '{object}', 'b': 'null' }} }}\n\n"
    )
}

fn event(rng: &mut Rng, name: &str, types: &Types) -> String {
    let (data, names) = match rng.u8(..5) {
        0 => (String::new(), Vec::new()),
        1 => (format!(", 'data': '{}'", one(rng, &types.structs)), Vec::new()),
        2 if !types.unions.is_empty() => {
            (format!(", 'boxed': true, 'data': '{}'", one(rng, &types.unions)), Vec::new())
        }
        _ => {
            let (data, names) = members(rng, types);
            (format!(", 'data': {data}"), names)
        }
    };
    format!("{}{{ 'event': '{name}'{data} }}\n\n", docs(rng, name, &names))
}

/// An object of members, of which some are optional, and some are lists; and what they are called.
fn members(rng: &mut Rng, types: &Types) -> (String, Vec<&'static str>) {
    let count = rng.usize(0..6);
    let names = Names::words(rng).take(count);
    let member = |name: &&str| {
        let optional = if rng.bool() { "*" } else { "" };
        let of = any_type(rng, types);
        let of = if rng.u8(..4) == 0 { format!("[ '{of}' ]") } else { format!("'{of}'") };
        format!("'{optional}{name}': {of}")
    };
    let list = names.iter().map(member).collect::<Vec<_>>().join(", ");
    (format!("{{ {list} }}"), names)
}

fn any_type(rng: &mut Rng, types: &Types) -> &'static str {
    let enums: Vec<_> = types.enums.iter().map(|(name, _)| *name).collect();
    let pools: [&[&'static str]; 6] =
        [&SCALARS, &SCALARS, &enums, &types.structs, &types.unions, &types.alternates];
    let pools: Vec<_> = pools.into_iter().filter(|pool| !pool.is_empty()).collect();
    let pool = *one(rng, &pools);
    let name: &&'static str = one(rng, pool);
    name
}

/// One of several, by chance.
fn one<'a, T>(rng: &mut Rng, list: &'a [T]) -> &'a T {
    &list[rng.usize(..list.len())]
}

/// The documentation of a definition and of each of its `members`.
fn docs(rng: &mut Rng, name: &str, members: &[&str]) -> String {
    let mut told = |name: &str| format!("# @{name}: {}\n#\n", prose(rng));
    let members: String = members.iter().map(|name| told(name)).collect();
    format!("##\n# @{name}:\n#\n# {}\n#\n{members}# Since: 2.1\n##\n", prose(rng))
}
