//! Types as examples show them.

use super::draft::{Draft, DraftType};
use crate::model::{Docs, Lifetime, Nesting, Presence, Type, Width};
use crate::syntax::text::ast::{Json, JsonValue};

/// The values of the member `key` in those of `objects` that have it.
pub(super) fn values_of<'a>(objects: &[&'a Json], key: &str) -> Vec<&'a Json> {
    objects.iter().filter_map(|object| object.get(key)).collect()
}

/// The values in those of `values` that are lists.
pub(super) fn items_of<'a>(values: &[&'a Json]) -> Vec<&'a Json> {
    let items = values.iter().filter_map(|value| match &value.value {
        JsonValue::Array(items) => Some(items),
        _ => None,
    });
    items.flatten().collect()
}

/// Whether there are values, and all are whole numbers.
pub(super) fn all_integers(values: &[&Json]) -> bool {
    !values.is_empty() && values.iter().all(|value| is_integer(value))
}

/// Whether the value is a number without fraction and exponent.
pub(super) fn is_integer(value: &Json) -> bool {
    matches!(&value.value, JsonValue::Number(text) if !text.contains(['.', 'e', 'E']))
}

/// The width that holds them all: signed, unless one of them is beyond that.
fn width(values: &[&Json]) -> Width {
    let beyond =
        |value: &&Json| matches!(&value.value, JsonValue::Number(text) if text.parse::<i64>().is_err());
    if values.iter().any(beyond) { Width::Uint64 } else { Width::Int64 }
}

/// The type that all `values` have, if they have one in common.
pub(super) fn infer(values: &[&Json]) -> Option<DraftType> {
    let first = values.first()?;
    let all = |test: fn(&JsonValue) -> bool| values.iter().all(|value| test(&value.value));
    let plain = match &first.value {
        JsonValue::String(_) if all(|it| matches!(it, JsonValue::String(_))) => Type::String,
        JsonValue::Bool(_) if all(|it| matches!(it, JsonValue::Bool(_))) => Type::Boolean,
        JsonValue::Null if all(|it| matches!(it, JsonValue::Null)) => Type::Null,
        JsonValue::Number(_) if all_integers(values) => Type::Integer { width: width(values) },
        JsonValue::Number(_) if all(|it| matches!(it, JsonValue::Number(_))) => Type::Number,
        JsonValue::Array(_) if all(|it| matches!(it, JsonValue::Array(_))) => {
            let items = infer(&items_of(values)).unwrap_or(DraftType::Plain(Type::Any));
            return Some(DraftType::Array(Box::new(items)));
        }
        JsonValue::Object(_) if all(|it| matches!(it, JsonValue::Object(_))) => {
            return Some(DraftType::Object { name: None, members: members(values) });
        }
        _ => Type::Any,
    };
    Some(DraftType::Plain(plain))
}

/// The members that the objects show; those that one of them lacks are optional.
pub(super) fn members(objects: &[&Json]) -> Vec<Draft> {
    let mut names: Vec<&str> = Vec::new();
    for (key, _) in objects.iter().flat_map(|object| object.members()) {
        if !names.contains(&key.value.as_str()) {
            names.push(&key.value);
        }
    }
    let member = |name: &str| {
        let values = values_of(objects, name);
        let always = values.len() == objects.len();
        Draft {
            name: name.into(),
            presence: if always { Presence::Required } else { Presence::Optional },
            ty: infer(&values).expect("the name is that of a value"),
            docs: Docs::default(),
            lifetime: Lifetime::default(),
            features: Vec::new(),
            only: Vec::new(),
            nesting: Nesting::Strict,
        }
    };
    names.into_iter().map(member).collect()
}
