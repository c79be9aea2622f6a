//! Values that mutations put into a schema.

use fastrand::Rng;

use super::edits::{pick, word};
use super::words::{CONDITIONS, FEATURES, NAMES, TYPES};
use crate::layout::{Form, Layout};

/// The keys that a definition of this kind may have.
pub fn keys_of(kind: &str) -> &'static [&'static str] {
    match kind.trim_matches('\'') {
        "enum" => &["if", "features", "prefix"],
        "struct" => &["if", "features", "base"],
        "command" => &[
            "if",
            "features",
            "boxed",
            "gen",
            "success-response",
            "allow-oob",
            "allow-preconfig",
            "coroutine",
            "returns",
            "data",
        ],
        "event" => &["if", "features", "boxed", "data"],
        "union" | "alternate" | "type" => &["if", "features"],
        _ => &[],
    }
}

/// A type of the schema, of the language, or of neither.
pub fn type_name(layout: &Layout, rng: &mut Rng) -> String {
    let mut defined: Vec<&str> = Vec::new();
    for node in &layout.nodes {
        let Form::Object(pairs) = &node.form else { continue };
        for pair in pairs.iter().filter(|pair| is_kind(layout.at(&pair.key))) {
            defined.push(layout.at(&pair.value.place).trim_matches('\''));
        }
    }
    match pick(rng, &defined) {
        Some(name) if rng.u8(..3) > 0 => (*name).to_owned(),
        _ => word(rng, TYPES).to_owned(),
    }
}

fn is_kind(key: &str) -> bool {
    matches!(key, "'enum'" | "'struct'" | "'union'" | "'alternate'" | "'command'" | "'event'")
}

pub fn type_name_or_list(layout: &Layout, rng: &mut Rng) -> String {
    let name = type_name(layout, rng);
    match rng.u8(..8) {
        0..=5 => format!("'{name}'"),
        6 => format!("[ '{name}' ]"),
        _ => {
            word(rng, &["[]", "[ 'int', 'str' ]", "[ [ 'int' ] ]", "{}", "[ { 'type': 'int' } ]", "[ true ]"])
                .to_owned()
        }
    }
}

/// The value of a member.
pub fn member(layout: &Layout, rng: &mut Rng) -> String {
    let name = type_name_or_list(layout, rng);
    match rng.u8(..6) {
        0 => format!("{{ 'type': {name}, 'if': {} }}", condition(rng, 0)),
        1 => format!("{{ 'type': {name}, 'features': {} }}", features(rng)),
        2 => format!("{{ 'type': {name} }}"),
        _ => name,
    }
}

/// An item of a list of values or features.
pub fn item(layout: &Layout, rng: &mut Rng) -> String {
    let name = if rng.bool() { "added" } else { word(rng, FEATURES) };
    match rng.u8(..6) {
        0 => format!("{{ 'name': '{name}', 'if': {} }}", condition(rng, 0)),
        1 => format!("{{ 'name': '{name}', 'features': {} }}", features(rng)),
        2 => format!("{{ 'name': '{name}' }}"),
        3 => format!("{{ 'name': {} }}", any(layout, rng)),
        _ => format!("'{name}'"),
    }
}

fn features(rng: &mut Rng) -> String {
    let feature = |rng: &mut Rng| match rng.u8(..8) {
        0 => format!("{{ 'name': '{}', 'if': {} }}", word(rng, FEATURES), condition(rng, 0)),
        1 => word(
            rng,
            &["{}", "{ 'if': 'X' }", "true", "[ 'a' ]", "{ 'name': true }", "{ 'name': 'a', 'data': 1 }"],
        )
        .to_owned(),
        _ => format!("'{}'", word(rng, FEATURES)),
    };
    let list: Vec<String> = (0..rng.usize(..4)).map(|_| feature(rng)).collect();
    format!("[ {} ]", list.join(", "))
}

fn condition(rng: &mut Rng, depth: u8) -> String {
    let list = |rng: &mut Rng| {
        let items: Vec<String> = (0..rng.usize(..3)).map(|_| condition(rng, depth + 1)).collect();
        format!("[ {} ]", items.join(", "))
    };
    match rng.u8(..if depth > 2 { 5 } else { 11 }) {
        0 | 1 => format!("'{}'", word(rng, &["CONFIG_X", "X", "X_1"])),
        2 | 3 => format!("'{}'", word(rng, CONDITIONS)),
        4 => word(
            rng,
            &[
                "true",
                "[]",
                "{}",
                "{ 'nor': 'X' }",
                "[ 'X' ]",
                "{ 'not': 'X', 'any': [ 'Y' ] }",
                "{ 'all': 'X' }",
                "{ 'not': [ 'X' ] }",
            ],
        )
        .to_owned(),
        5 | 6 => format!("{{ 'not': {} }}", condition(rng, depth + 1)),
        7 | 8 => format!("{{ 'all': {} }}", list(rng)),
        _ => format!("{{ 'any': {} }}", list(rng)),
    }
}

/// A value for a key of the language.
pub fn of(key: &str, layout: &Layout, rng: &mut Rng) -> String {
    if rng.u8(..5) == 0 {
        return any(layout, rng);
    }
    match key {
        "if" => condition(rng, 0),
        "features" => features(rng),
        "boxed" | "allow-oob" | "allow-preconfig" | "coroutine" => {
            word(rng, &["true", "true", "false", "'true'"]).to_owned()
        }
        "gen" | "success-response" => word(rng, &["false", "false", "true", "'no'"]).to_owned(),
        "data" => word(
            rng,
            &[
                "{}",
                "{ 'a': 'int' }",
                "[ 'a' ]",
                "[]",
                "{ 'a': { 'type': 'int' } }",
                "{ 'a': {} }",
                "{ 'a': { 'type': 'int', 'x': 1 } }",
            ],
        )
        .to_owned(),
        "prefix" => format!("'{}'", word(rng, NAMES)),
        "base" | "returns" | "type" | "discriminator" => type_name_or_list(layout, rng),
        _ => any(layout, rng),
    }
}

/// Any value.
pub fn any(layout: &Layout, rng: &mut Rng) -> String {
    match rng.u8(..10) {
        0 => "true".to_owned(),
        1 => "false".to_owned(),
        2 => "[]".to_owned(),
        3 => "{}".to_owned(),
        4 => "[ 'a' ]".to_owned(),
        5 => "{ 'a': 'int' }".to_owned(),
        6 => format!("'{}'", word(rng, NAMES)),
        7 => format!("'{}'", type_name(layout, rng)),
        8 => "''".to_owned(),
        _ => "{ 'type': 'int' }".to_owned(),
    }
}
