//! Pieces of JSON, and the schemas that need no definition.

use crate::model::{Json, Type, Width};

/// The members of an object, in order.
pub(in crate::emit) type Entries = Vec<(String, Json)>;

/// An object.
pub(in crate::emit) fn object<const N: usize>(entries: [(&str, Json); N]) -> Json {
    Json::Object(entries.into_iter().map(entry).collect())
}

/// A member of an object.
pub(in crate::emit) fn entry((key, value): (&str, Json)) -> (String, Json) {
    (key.to_owned(), value)
}

/// `entries` and those of the object `rest`, as one object.
pub(in crate::emit) fn joined(mut entries: Entries, rest: Json) -> Json {
    if let Json::Object(rest) = rest {
        entries.extend(rest);
    }
    Json::Object(entries)
}

/// A string.
pub(in crate::emit) fn text(text: impl Into<String>) -> Json {
    Json::String(text.into())
}

/// A list of strings.
pub(in crate::emit) fn texts<'a>(list: impl IntoIterator<Item = &'a str>) -> Json {
    Json::Array(list.into_iter().map(text).collect())
}

/// A reference to `name`, which `at` precedes.
pub(in crate::emit) fn reference(at: &str, name: &str) -> Json {
    object([("$ref", text(format!("{at}{name}")))])
}

/// The schema of a JSON type.
pub(in crate::emit) fn plain(name: &str) -> Json {
    object([("type", text(name))])
}

/// Any of these schemas. An empty list accepts no value.
pub(in crate::emit) fn any_of(schemas: Vec<Json>) -> (String, Json) {
    several("anyOf", schemas)
}

/// Exactly one of these schemas. An empty list accepts no value.
pub(in crate::emit) fn one_of(schemas: Vec<Json>) -> (String, Json) {
    several("oneOf", schemas)
}

/// JSON Schema requires at least one schema.
fn several(key: &str, schemas: Vec<Json>) -> (String, Json) {
    if schemas.is_empty() { entry(("not", object([]))) } else { entry((key, Json::Array(schemas))) }
}

/// The schema of a value, in which `reference` gives that of a named type.
pub(in crate::emit) fn value(ty: &Type, reference: &dyn Fn(&crate::model::TypeName) -> Json) -> Json {
    match ty {
        Type::String => plain("string"),
        Type::Integer { width } => integer(*width),
        Type::Number => plain("number"),
        Type::Boolean => plain("boolean"),
        Type::Null => plain("null"),
        Type::Any => object([]),
        Type::Array { items } => object([("type", text("array")), ("items", value(items, reference))]),
        Type::Named { name } => reference(name),
    }
}

fn integer(width: Width) -> Json {
    let (least, most) = width.range();
    let number = |number: i128| Json::Number(number.to_string());
    object([("type", text("integer")), ("minimum", number(least)), ("maximum", number(most))])
}

/// The schema of a timestamp.
pub(in crate::emit) fn timestamp() -> Json {
    let number = |about: &str| joined(vec![entry(("description", text(about)))], integer(Width::Int64));
    object([
        ("title", text("Timestamp")),
        ("description", text("When QEMU sent it; -1 in both where the host's clock could not be read.")),
        ("type", text("object")),
        ("required", texts(["seconds", "microseconds"])),
        (
            "properties",
            object([
                ("seconds", number("Seconds since 1970.")),
                ("microseconds", number("Microseconds beyond.")),
            ]),
        ),
    ])
}

/// The text of a document.
///
/// # Panics
/// If an example has a number beyond what JSON libraries hold: the parser refuses such.
pub(in crate::emit) fn document(value: &Json) -> String {
    serde_json::to_string_pretty(value).expect("a schema has string keys and finite numbers") + "\n"
}
