//! The JSON types of values.

use std::collections::HashSet;

use super::change::TypeChange;
use crate::model::{Lookup, Shape, Type, TypeDef, TypeName};

/// A JSON type.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Json {
    String,
    Integer,
    /// A number that is not an integer.
    Fraction,
    Boolean,
    Null,
    List,
    Object,
}

/// How the JSON types of a value changed; the pair `enums` says which of both is an enum.
pub(super) fn change((old, new): (HashSet<Json>, HashSet<Json>), enums: (bool, bool)) -> TypeChange {
    match enums {
        _ if old != new && old.is_subset(&new) => TypeChange::Widened,
        _ if old != new && new.is_subset(&old) => TypeChange::Narrowed,
        (true, false) if old == new => TypeChange::EnumToString,
        (false, true) if old == new => TypeChange::StringToEnum,
        _ => TypeChange::Other,
    }
}

/// The JSON types of the values of a type.
pub(super) fn kinds(types: &Lookup, ty: &Type) -> HashSet<Json> {
    match ty {
        Type::String => [Json::String].into(),
        Type::Integer { .. } => [Json::Integer].into(),
        Type::Number => [Json::Integer, Json::Fraction].into(),
        Type::Boolean => [Json::Boolean].into(),
        Type::Null => [Json::Null].into(),
        Type::Array { .. } => [Json::List].into(),
        Type::Any => {
            let scalars = [Json::String, Json::Integer, Json::Fraction, Json::Boolean, Json::Null];
            scalars.into_iter().chain([Json::List, Json::Object]).collect()
        }
        Type::Named { name } => match &types.get(name).shape {
            Shape::Enum { .. } => [Json::String].into(),
            Shape::Object { .. } | Shape::Union { .. } => [Json::Object].into(),
            // An alternate contains no alternate.
            Shape::Alternate { choices } => choices
                .iter()
                .filter(|it| !matches!(&it.ty, Type::Named { name } if is_alternate(types, name)))
                .flat_map(|it| kinds(types, &it.ty))
                .collect(),
        },
    }
}

/// The types of an alternate's choices.
pub(super) fn choices_of<'a>(types: &Lookup<'a>, ty: &Type) -> Option<Vec<&'a Type>> {
    let Type::Named { name } = ty else { return None };
    let Shape::Alternate { choices } = &types.get(name).shape else { return None };
    Some(choices.iter().map(|choice| &choice.ty).collect())
}

pub(super) fn is_alternate(types: &Lookup, name: &TypeName) -> bool {
    matches!(types.get(name).shape, Shape::Alternate { .. })
}

pub(super) fn is_enum(types: &Lookup, ty: &Type) -> bool {
    matches!(ty, Type::Named { name } if matches!(types.get(name).shape, Shape::Enum { .. }))
}

/// The form of a type on the wire.
pub(super) fn json(types: &Lookup, ty: &Type) -> &'static str {
    match ty {
        Type::String => "a string",
        Type::Integer { .. } => "an integer",
        Type::Number => "a number",
        Type::Boolean => "a boolean",
        Type::Null => "null",
        Type::Any => "any value",
        Type::Array { .. } => "a list",
        Type::Named { name } => match types.get(name).shape {
            Shape::Enum { .. } => "a string",
            Shape::Object { .. } | Shape::Union { .. } => "an object",
            Shape::Alternate { .. } => "one of several",
        },
    }
}

pub(super) fn words(types: &Lookup, ty: &Type) -> String {
    match ty {
        Type::Named { name } => shape(types.get(name)).to_owned(),
        _ => json(types, ty).to_owned(),
    }
}

pub(super) fn shape(def: &TypeDef) -> &'static str {
    match def.shape {
        Shape::Enum { .. } => "an enum",
        Shape::Object { .. } => "an object",
        Shape::Union { .. } => "a union",
        Shape::Alternate { .. } => "one of several",
    }
}
