//! Values and definitions that mutations put into a schema.

use fastrand::Rng;

use super::words::{CONDITIONS, FEATURES, NAMES, TYPES};
use super::{pick, word};
use crate::layout::{Form, Layout};

/// Definitions, where `TYPE` is a type.
pub const DEFINITIONS: &[&str] = &[
    "{ 'enum': 'NewEnum', 'data': [ 'a', 'b' ] }",
    "{ 'enum': 'NewEnum', 'data': [ 'a', 'a' ] }",
    "{ 'enum': 'NewEnum', 'data': [ 'a-b', 'a_b' ] }",
    "{ 'enum': 'NewEnum', 'data': { 'a': 'b' } }",
    "{ 'enum': 'NewEnum', 'data': [ { 'name': 'a', 'features': [ 'f' ] } ] }",
    "{ 'enum': 'NewEnum', 'prefix': 'new', 'data': [ 'a' ] }",
    "{ 'struct': 'NewStruct', 'data': { 'a': 'TYPE' } }",
    "{ 'struct': 'NewStruct', 'data': { 'a': [ 'TYPE' ] } }",
    "{ 'struct': 'NewStruct', 'base': 'TYPE', 'data': {} }",
    "{ 'struct': 'NewStruct', 'base': 'TYPE', 'data': { 'a': 'str', '*type': 'str' } }",
    "{ 'struct': 'NewStruct', 'base': 'NewStruct', 'data': {} }",
    "{ 'struct': 'NewStruct', 'data': { 'a-b': 'int', 'a_b': 'int' } }",
    "{ 'struct': 'NewStruct', 'data': { 'a': 'int', '*a': 'int' } }",
    "{ 'struct': 'NewStruct', 'data': 'TYPE' }",
    "{ 'struct': 'NewStruct', 'data': { 'a': { 'type': 'TYPE', 'if': 'X', 'features': [ 'f', 'g' ] } } }",
    "{ 'alternate': 'NewAlt', 'data': { 'a': 'TYPE', 'b': 'int' } }",
    "{ 'alternate': 'NewAlt', 'data': { 'a': 'TYPE' } }",
    "{ 'alternate': 'NewAlt', 'data': { 'a': 'TYPE', 'b': 'str', 'c': 'bool' } }",
    "{ 'alternate': 'NewAlt', 'data': { 'a': [ 'TYPE' ], 'b': 'bool' } }",
    "{ 'alternate': 'NewAlt', 'data': {} }",
    "{ 'enum': 'AltEnum', 'data': [ 'x', '1' ] }\n{ 'alternate': 'NewAlt', 'data': { 'a': 'AltEnum', 'b': 'int' } }",
    "{ 'enum': 'AltEnum', 'data': [ 'x', 'on' ] }\n{ 'alternate': 'NewAlt', 'data': { 'a': 'AltEnum', 'b': 'bool' } }",
    "{ 'enum': 'AltEnum', 'data': [ 'x', 'y' ] }\n{ 'alternate': 'NewAlt', 'data': { 'a': 'AltEnum', 'b': 'bool', 'c': 'number' } }",
    "{ 'enum': 'Tag', 'data': [ 'a', 'b' ] }\n{ 'struct': 'Arm', 'data': { 'x': 'int' } }\n{ 'union': 'NewUnion', 'base': { 't': 'Tag', 'x': 'int' }, 'discriminator': 't', 'data': { 'a': 'Arm' } }",
    "{ 'enum': 'Tag', 'data': [ 'a', 'b' ] }\n{ 'struct': 'Arm', 'data': { 'x': 'int' } }\n{ 'union': 'NewUnion', 'base': { 't': 'Tag' }, 'discriminator': 't', 'data': { 'a': 'Arm', 'b': 'TYPE' } }",
    "{ 'enum': 'Tag', 'data': [ 'a', 'b' ] }\n{ 'struct': 'Arm', 'data': { 'x': 'int' } }\n{ 'union': 'NewUnion', 'base': { 't': 'Tag' }, 'discriminator': 't', 'data': { 'c': 'Arm' } }",
    "{ 'enum': 'Tag', 'data': [ 'a', 'b' ] }\n{ 'struct': 'Arm', 'data': { 'x': 'int' } }\n{ 'union': 'NewUnion', 'base': { '*t': 'Tag' }, 'discriminator': 't', 'data': { 'a': 'Arm' } }",
    "{ 'enum': 'Tag', 'data': [ 'a', 'b' ] }\n{ 'struct': 'Arm', 'data': { 'x': 'int' } }\n{ 'union': 'NewUnion', 'base': { 't': { 'type': 'Tag', 'if': 'X' } }, 'discriminator': 't', 'data': { 'a': 'Arm' } }",
    "{ 'enum': 'Tag', 'data': [ 'a', 'b' ] }\n{ 'struct': 'Arm', 'data': { 'x': 'int' } }\n{ 'union': 'NewUnion', 'base': { 't': 'TYPE' }, 'discriminator': 't', 'data': { 'a': 'Arm' } }",
    "{ 'enum': 'Tag', 'data': [ 'a', 'b' ] }\n{ 'struct': 'Arm', 'data': { 'x': 'int' } }\n{ 'union': 'NewUnion', 'base': { 't': 'Tag' }, 'discriminator': 't', 'data': {} }",
    "{ 'enum': 'Tag', 'data': [ 'a', 'b' ] }\n{ 'struct': 'Arm', 'data': { 'x': 'int' } }\n{ 'union': 'NewUnion', 'base': { 't': 'Tag' }, 'discriminator': 'x', 'data': { 'a': 'Arm' } }",
    "{ 'enum': 'Tag', 'data': [ 'a', 'b' ] }\n{ 'struct': 'Arm', 'data': { 'x': 'int' } }\n{ 'union': 'NewUnion', 'base': { 't': 'Tag' }, 'discriminator': 't', 'data': { 'a': [ 'Arm' ] } }",
    "{ 'union': 'NewUnion', 'data': { 'a': 'TYPE' } }",
    "{ 'union': 'NewUnion', 'base': 'TYPE', 'discriminator': 't', 'data': { 'a': 'TYPE' } }",
    "{ 'struct': 'First', 'data': { 'a': 'Second' } }\n{ 'struct': 'Second', 'data': { 'a': 'First' } }",
    "{ 'struct': 'First', 'base': 'Second', 'data': {} }\n{ 'struct': 'Second', 'base': 'First', 'data': {} }",
    "{ 'command': 'new-command', 'data': 'TYPE' }",
    "{ 'command': 'new-command', 'data': 'TYPE', 'boxed': true }",
    "{ 'command': 'new-command', 'data': [ 'TYPE' ] }",
    "{ 'command': 'new-command', 'data': { 'a': 'TYPE' }, 'returns': 'TYPE' }",
    "{ 'command': 'new-command', 'returns': 'TYPE' }",
    "{ 'command': 'new-command', 'returns': [ 'TYPE' ] }",
    "{ 'command': 'new-command', 'boxed': true }",
    "{ 'command': 'new-command', 'data': { 'a': 'int' }, 'boxed': true }",
    "{ 'command': 'new-command', 'data': { 'a': { 'type': 'int', 'if': 'X' } } }",
    "{ 'command': 'new_command' }",
    "{ 'command': 'new-command', 'allow-oob': true, 'coroutine': true }",
    "{ 'command': 'new-command', 'gen': true }",
    "{ 'command': 'new-command', 'returns': { 'a': 'int' } }",
    "{ 'event': 'NEW_EVENT', 'data': 'TYPE' }",
    "{ 'event': 'NEW_EVENT', 'data': { 'a': 'TYPE' } }",
    "{ 'event': 'NEW_EVENT', 'boxed': true, 'data': 'TYPE' }",
    "{ 'event': 'NEW_EVENT', 'boxed': true, 'data': { 'a': 'int' } }",
    "{ 'event': 'NEW_EVENT', 'data': { 'a': { 'type': 'int', 'if': { 'not': 'X' } } } }",
    "{ 'event': 'NEW-EVENT' }",
    "{ 'event': 'new_event' }",
    "{ 'event': 'NEW_EVENT', 'data': { } , 'if': [ 'X' ] }",
    "{ 'event': 'NEW_EVENT' }\n{ 'struct': 'NEW_EVENT', 'data': {} }",
    "{ 'event': 'NEW_EVENT' }\n{ 'command': 'new-event' }\n{ 'command': 'new-event' }",
    "{ 'struct': 'NewStruct', 'data': {} }\n{ 'enum': 'NewStruct', 'data': [] }",
    "{ 'struct': 'Newstruct', 'data': {} }\n{ 'struct': 'NewStruct', 'data': {} }",
    "{ 'struct': 'New1', 'data': { 'a': [ 'New2' ] }, 'if': 'X' }\n{ 'enum': 'New2', 'data': [] }",
    "{ 'struct': 'New', 'data': { 'a': { 'type': 'int', 'features': [ 'deprecated', 'deprecated' ] } } }",
    "{ 'struct': 'New', 'data': {}, 'features': [ 'a', { 'name': 'a-b', 'if': 'X' }, 'a_b' ] }",
    "'a string'",
    "[ 'a', 'list' ]",
    "true",
    "{ }",
    "{ 'data': {} }",
    "{ 'include': 'missing.json', 'data': {} }",
];

/// Definitions with their documentation, where `TYPE` is a type.
pub const DOCUMENTED: &[&str] = &[
    "##\n# @NEW_EVENT:\n#\n# Since: 1.0\n##\n{ 'event': 'NEW_EVENT' }",
    "##\n# @NEW_EVENT:\n#\n# @a: text\n##\n{ 'event': 'NEW_EVENT', 'data': { 'a': 'TYPE' } }",
    "##\n# @new-command:\n#\n# @a: text\n#\n# Returns: text\n##\n{ 'command': 'new-command', 'data': { 'a': 'TYPE' }, 'returns': 'TYPE' }",
    "##\n# @new-command:\n#\n# Returns: text\n##\n{ 'command': 'new-command' }",
    "##\n# @NewEnum:\n#\n# @a: text\n#\n# @b:\n##\n{ 'enum': 'NewEnum', 'data': [ 'a', 'b' ] }",
    "##\n# @NewEnum:\n#\n# @a: text\n#\n# @b: text\n##\n{ 'enum': 'NewEnum', 'data': [ 'a', { 'name': 'b', 'if': 'X' } ] }",
    "##\n# @NewStruct:\n#\n# Text.\n#\n# @a: text\n##\n{ 'struct': 'NewStruct', 'data': { '*a': 'TYPE' } }",
    "##\n# @NewStruct:\n#\n# Features:\n#\n# @fine: text\n##\n{ 'struct': 'NewStruct', 'data': {}, 'features': [ 'fine' ] }",
    "##\n# @NewStruct:\n##\n{ 'struct': 'NewStruct', 'base': 'TYPE', 'data': {} }",
    "##\n# @NewAlt:\n#\n# @a: text\n#\n# @b: text\n##\n{ 'alternate': 'NewAlt', 'data': { 'a': 'TYPE', 'b': 'bool' } }",
    "##\n# Free text.\n##",
    "# A comment.",
];

/// Directives.
pub const DIRECTIVES: &[&str] = &[
    "{ 'pragma': { 'doc-required': true } }",
    "{ 'pragma': { 'doc-required': false } }",
    "{ 'pragma': { 'doc-required': 'true' } }",
    "{ 'pragma': { 'doc-required': [] } }",
    "{ 'pragma': {} }",
    "{ 'pragma': [] }",
    "{ 'pragma': 'doc-required' }",
    "{ 'pragma': { 'unknown': true } }",
    "{ 'pragma': { 'member-name-exceptions': [ 'New' ] } }",
    "{ 'pragma': { 'member-name-exceptions': 'New' } }",
    "{ 'pragma': { 'member-name-exceptions': [ true ] } }",
    "{ 'pragma': { 'command-name-exceptions': [] } }",
    "{ 'pragma': { 'command-name-exceptions': {} } }",
    "{ 'pragma': { 'command-returns-exceptions': [ 'new-command' ] } }",
    "{ 'pragma': { 'command-returns-exceptions': false } }",
    "{ 'pragma': { 'documentation-exceptions': [ 'New' ] } }",
    "{ 'pragma': { 'documentation-exceptions': [ [] ] } }",
    "{ 'pragma': { 'returns-whitelist': [ 'new-command' ] } }",
    "{ 'pragma': { 'name-case-whitelist': [ 'New' ] } }",
    "{ 'pragma': { 'doc-required': false }, 'if': 'X' }",
    "{ 'if': 'X', 'pragma': {} }",
    "{ 'include': 'missing.json' }",
    "{ 'include': 'schema.json' }",
    "{ 'include': './schema.json' }",
    "{ 'include': '' }",
    "{ 'include': '.' }",
    "{ 'include': [ 'missing.json' ] }",
    "{ 'include': true }",
    "{ 'include': 'missing.json', 'if': 'X' }",
    "{ 'include': 'missing.json', 'pragma': {} }",
];

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
