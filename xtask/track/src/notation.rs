//! Members and types in the notation of the two files.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use qmp_gen::model::{
    Branch, Choice, Condition, FeatureKind, Json, Lookup, Member, Model, Presence, Shape, Type, TypeDef,
    Version, Width,
};

use crate::TODO;

/// The bullet of a member that has been in the data since a release; `None` if it is as old as the whole.
pub fn bullet(member: &Member, since: Option<Version>) -> String {
    let mut parts = vec![note(&member.ty)];
    if member.presence == Presence::Optional {
        parts.push("optional".to_owned());
    }
    parts.extend(since.map(|since| format!("since {since}")));
    for feature in &member.features {
        if let FeatureKind::Deprecated(since) = &feature.kind {
            parts.push(since.map_or("deprecated".to_owned(), |since| format!("deprecated {since}")));
        }
    }
    parts.extend(member.only.iter().map(|it| format!("only {it}")));
    format!("- \"{}\": {TODO} ({})", member.name, parts.join(", "))
}

/// The type of a member in a type note.
fn note(ty: &Type) -> String {
    match ty {
        Type::String => "json-string".to_owned(),
        Type::Integer { width: Width::Int64 } => "json-int".to_owned(),
        Type::Integer { width } => format!("json-int, {}", width.as_str()),
        Type::Number => "json-number".to_owned(),
        Type::Boolean => "json-bool".to_owned(),
        Type::Null => "json-null".to_owned(),
        Type::Any => "json-value".to_owned(),
        Type::Named { name } => format!("{name} in qapi-schema.json"),
        Type::Array { items } => match &**items {
            Type::Named { name } => format!("array of {name} in qapi-schema.json"),
            Type::Array { .. } | Type::Null => "json-array".to_owned(),
            Type::Any => "json-array of json-value".to_owned(),
            items => format!("json-array of {}", note(items).split(',').next().unwrap_or("json-value")),
        },
    }
}

/// An example of an event, with values that are to be replaced.
pub fn example(name: &str, members: &[Member], model: &Model) -> String {
    let types = Lookup::new(model);
    let mut data = String::new();
    for member in members.iter().filter(|member| member.presence == Presence::Required) {
        let comma = if data.is_empty() { "" } else { ", " };
        let _ = write!(data, "{comma}\"{}\": {}", member.name, value(&types, &member.ty, 0));
    }
    let data = if members.is_empty() { String::new() } else { format!(", \"data\": {{{data}}}") };
    format!("{{\"timestamp\": {{\"seconds\": 1, \"microseconds\": 0}}, \"event\": \"{name}\"{data}}}")
}

/// How deep examples are made.
const DEPTH: usize = 8;

fn value(types: &Lookup, ty: &Type, depth: usize) -> String {
    match ty {
        Type::String | Type::Any => format!("\"{TODO}\""),
        Type::Integer { .. } | Type::Number => "0".to_owned(),
        Type::Boolean => "false".to_owned(),
        Type::Null => "null".to_owned(),
        Type::Array { items } if depth < DEPTH => format!("[{}]", value(types, items, depth + 1)),
        Type::Array { .. } => "[]".to_owned(),
        Type::Named { name } => named(types, types.get(name), depth + 1),
    }
}

fn named(types: &Lookup, def: &TypeDef, depth: usize) -> String {
    let object = |members: Vec<(String, String)>| {
        let members = members.into_iter().map(|(name, value)| format!("\"{name}\": {value}"));
        format!("{{{}}}", members.collect::<Vec<_>>().join(", "))
    };
    let required = |members: &[Member]| -> Vec<(String, String)> {
        let members = members.iter().filter(|it| it.presence == Presence::Required && depth < DEPTH);
        members.map(|it| (it.name.to_string(), value(types, &it.ty, depth))).collect()
    };
    match &def.shape {
        Shape::Enum { values } => values
            .first()
            .map_or_else(|| "\"\"".to_owned(), |value| Json::String(value.name.to_string()).to_string()),
        Shape::Object { members, .. } => object(required(members)),
        Shape::Union { discriminator, members, branches, .. } => {
            let Some(branch) = branches.first() else { return "{}".to_owned() };
            let mut all = vec![(discriminator.to_string(), format!("\"{}\"", branch.value))];
            all.extend(required(members));
            all.extend(required(types.added_by(branch)));
            object(all)
        }
        Shape::Alternate { choices } => {
            choices.first().map_or_else(|| "null".to_owned(), |choice| value(types, &choice.ty, depth))
        }
    }
}

/// The macro that a condition names.
fn symbol(name: &str, macros: &BTreeSet<String>) -> String {
    let plain = |symbol: &str| {
        let prefixes = ["CONFIG_", "TARGET_", "HAVE_", "HOST_"];
        let rest = prefixes.iter().find_map(|prefix| symbol.strip_prefix(prefix));
        rest.unwrap_or(symbol).to_ascii_lowercase().replace('_', "-")
    };
    let found = macros.iter().find(|symbol| plain(symbol) == name.replace('_', "-"));
    found.cloned().unwrap_or_else(|| format!("{TODO}_{}", name.to_ascii_uppercase().replace('-', "_")))
}

/// The value of `if`.
fn condition(only: &[Condition], macros: &BTreeSet<String>) -> String {
    let one = |it: &Condition| {
        let names: Vec<_> = it.names.iter().map(|name| format!("'{}'", symbol(name, macros))).collect();
        let text = if let [name] = &names[..] {
            name.clone()
        } else {
            format!("{{ 'any': [ {} ] }}", names.join(", "))
        };
        if it.negated { format!("{{ 'not': {text} }}") } else { text }
    };
    match only {
        [only] => one(only),
        several => format!("{{ 'all': [ {} ] }}", several.iter().map(one).collect::<Vec<_>>().join(", ")),
    }
}

/// The type of a member in a schema.
fn qapi(ty: &Type) -> String {
    match ty {
        Type::String => "'str'".to_owned(),
        Type::Integer { width: Width::Int64 } => "'int'".to_owned(),
        Type::Integer { width } => format!("'{}'", width.as_str()),
        Type::Number => "'number'".to_owned(),
        Type::Boolean => "'bool'".to_owned(),
        Type::Null => "'null'".to_owned(),
        Type::Any => "'any'".to_owned(),
        Type::Named { name } => format!("'{name}'"),
        Type::Array { items } => format!("[ {} ]", qapi(items)),
    }
}

/// The features of something that are data, as a schema has them.
fn features(features: &[qmp_gen::model::Feature]) -> String {
    let names: Vec<_> = features
        .iter()
        .filter_map(|feature| match &feature.kind {
            FeatureKind::Deprecated(_) => Some("'deprecated'"),
            FeatureKind::Unstable => Some("'unstable'"),
            FeatureKind::Other(_) => None,
        })
        .collect();
    if names.is_empty() { String::new() } else { format!(", 'features': [ {} ]", names.join(", ")) }
}

/// A member of a type, as an entry of `data`.
pub fn entry(member: &Member, macros: &BTreeSet<String>) -> String {
    let star = if member.presence == Presence::Optional { "*" } else { "" };
    let (ty, features) = (qapi(&member.ty), features(&member.features));
    let ty = if member.only.is_empty() && features.is_empty() {
        ty
    } else {
        let only = if member.only.is_empty() {
            String::new()
        } else {
            format!(", 'if': {}", condition(&member.only, macros))
        };
        format!("{{ 'type': {ty}{features}{only} }}")
    };
    format!("'{star}{}': {ty}", member.name)
}

/// A value of an enum, as an entry of `data`.
pub fn enumerator(value: &qmp_gen::model::Value, macros: &BTreeSet<String>) -> String {
    let features = features(&value.features);
    if value.only.is_empty() && features.is_empty() {
        return format!("'{}'", value.name);
    }
    let only = if value.only.is_empty() {
        String::new()
    } else {
        format!(", 'if': {}", condition(&value.only, macros))
    };
    format!("{{ 'name': '{}'{features}{only} }}", value.name)
}

/// The definition of a type with what is to be said of it, which events have contained since a release.
pub fn definition(def: &TypeDef, since: Version, macros: &BTreeSet<String>) -> String {
    let name = &def.name;
    let members = |members: &[Member]| members.iter().map(|it| entry(it, macros)).collect::<Vec<_>>();
    let body = match &def.shape {
        Shape::Enum { values } => {
            let entries = list(values.iter().map(|it| enumerator(it, macros)), ('[', ']'));
            format!("{{ 'enum': '{name}',\n  'data': {entries} }}")
        }
        Shape::Object { members: all, .. } => {
            format!("{{ 'struct': '{name}',\n  'data': {} }}", list(members(all), ('{', '}')))
        }
        Shape::Union { discriminator, tag, members: all, branches } => {
            let tag = format!("'{discriminator}': '{tag}'");
            let base = list([tag].into_iter().chain(members(all)), ('{', '}'));
            let entries = list(branches.iter().filter_map(branch), ('{', '}'));
            let head =
                format!("{{ 'union': '{name}',\n  'base': {base},\n  'discriminator': '{discriminator}'");
            format!("{head},\n  'data': {entries} }}")
        }
        Shape::Alternate { choices } => {
            format!(
                "{{ 'alternate': '{name}',\n  'data': {} }}",
                list(choices.iter().map(choice), ('{', '}'))
            )
        }
    };
    let mut docs = String::new();
    for (part, born) in parts(def) {
        let late = born.filter(|born| *born > since).map_or(String::new(), |born| format!(" (since {born})"));
        let _ = writeln!(docs, "# @{part}: {TODO}{late}\n#");
    }
    format!("##\n# @{name}:\n#\n# {TODO}\n#\n{docs}# Since: {since}\n##\n{body}\n")
}

fn of(members: &[Member]) -> impl Iterator<Item = (&str, Option<Version>)> {
    members.iter().map(|it| (it.name.as_str(), it.lifetime.since))
}

/// What the documentation of a type describes, with its first release.
fn parts(def: &TypeDef) -> Vec<(&str, Option<Version>)> {
    match &def.shape {
        Shape::Enum { values } => values.iter().map(|it| (it.name.as_str(), it.lifetime.since)).collect(),
        Shape::Object { members, .. } => of(members).collect(),
        Shape::Union { discriminator, members, .. } => {
            [(discriminator.as_str(), None)].into_iter().chain(of(members)).collect()
        }
        Shape::Alternate { choices } => choices.iter().map(|it| (it.name.as_str(), None)).collect(),
    }
}

/// A branch of a union, as an entry of `data`; nothing if it adds nothing.
pub fn branch(branch: &Branch) -> Option<String> {
    branch.ty.as_ref().map(|ty| format!("'{}': '{ty}'", branch.value))
}

fn choice(choice: &Choice) -> String {
    format!("'{}': {}", choice.name, qapi(&choice.ty))
}

/// Entries between brackets, on a line each if one line is too short.
fn list(entries: impl IntoIterator<Item = String>, (open, close): (char, char)) -> String {
    let entries: Vec<String> = entries.into_iter().collect();
    let line = format!("{open} {} {close}", entries.join(", "));
    if line.len() <= 60 { line } else { format!("{open} {} {close}", entries.join(",\n            ")) }
}
