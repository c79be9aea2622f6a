//! JSON Schema, draft 2020-12: what a line has to be, for validators of any language.
//!
//! Takes any model. The schema is as open as the decoder is: events, members, values and branches that the model does not know are valid,
//! those that it knows have to be what it says. A validator therefore accepts every line that decodes. It rejects what does not, with
//! one exception: to JSON Schema `1.0` is an integer.

use super::facts::{self, Fact};
use super::origin::Origin;
use crate::model::{
    Branch, Choice, Docs, Event, Feature, FeatureKind, Json, Member, Members, Model, Nesting, Shape, Type,
    TypeDef, Value, Width,
};
use crate::plan::Plan;

/// The schema of a line that holds an event.
///
/// # Panics
/// If an example has a number beyond what JSON libraries hold: the parser refuses such.
#[must_use]
pub fn emit(plan: &Plan, origin: &Origin) -> String {
    let model = plan.model;
    let schema = schema(model, origin);
    serde_json::to_string_pretty(&schema).expect("a schema has string keys and finite numbers") + "\n"
}

fn schema(model: &Model, origin: &Origin) -> Json {
    let conditions = model.events.iter().map(|event| {
        let reference = object([("$ref", text(format!("#/$defs/{}", event.name)))]);
        when("event", event.name.as_str(), reference)
    });
    let mut defs = vec![("Timestamp".to_owned(), timestamp())];
    defs.extend(model.events.iter().map(|it| (it.name.as_str().to_owned(), event(it))));
    defs.extend(model.types.iter().map(|it| (format!("type.{}", it.name), definition(it))));
    object([
        ("$schema", text("https://json-schema.org/draft/2020-12/schema")),
        ("$comment", text(origin.header("").trim_end().replace('\n', " "))),
        ("title", text("An event of the QEMU Machine Protocol")),
        ("type", text("object")),
        ("required", texts(["event"])),
        (
            "properties",
            object([("timestamp", reference("Timestamp")), ("event", object([("type", text("string"))]))]),
        ),
        ("allOf", Json::Array(conditions.collect())),
        ("$defs", Json::Object(defs)),
    ])
}

fn timestamp() -> Json {
    let number =
        |about: &str| with(value(&Type::Integer { width: Width::Int64 }), "description", text(about));
    object([
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

/// `then` for objects whose `key` is `value`.
fn when(key: &str, value: &str, then: Json) -> Json {
    let test = object([
        ("properties", object([(key, object([("const", text(value))]))])),
        ("required", texts([key])),
    ]);
    object([("if", test), ("then", then)])
}

fn event(event: &Event) -> Json {
    let data = match &event.union {
        Some(name) => value(&Type::Named { name: name.clone() }),
        None => members(event, &event.members),
    };
    let sent = event.union.is_some() || event.members.iter().any(|member| event.always_sent(member));
    let mut entries = about(&event.docs, &facts::event(event), &event.features);
    entries.push(("properties".to_owned(), object([("data", data)])));
    if sent {
        entries.push(("required".to_owned(), texts(["data"])));
    }
    let examples = event.examples.iter().map(|example| example.value.clone()).collect();
    entries.push(("examples".to_owned(), Json::Array(examples)));
    Json::Object(entries)
}

/// An object with these members.
fn members(whole: &impl Members, members: &[Member]) -> Json {
    let mut entries = vec![("type".to_owned(), text("object"))];
    let required = members.iter().filter(|it| it.nesting == Nesting::Strict && whole.always_sent(it));
    let required: Vec<_> = required.map(|member| member.name.as_str()).collect();
    if !required.is_empty() {
        entries.push(("required".to_owned(), texts(required)));
    }
    let properties = members.iter().map(|member| (member.name.as_str().to_owned(), self::member(member)));
    entries.push(("properties".to_owned(), Json::Object(properties.collect())));
    let inline = members.iter().filter(|it| it.nesting == Nesting::Inline && whole.always_sent(it));
    let either = inline.map(|it| {
        let nested = object([("required", texts([it.name.as_str()]))]);
        object([("anyOf", Json::Array(vec![nested, value(&it.ty)]))])
    });
    let either: Vec<_> = either.collect();
    if !either.is_empty() {
        entries.push(("allOf".to_owned(), Json::Array(either)));
    }
    Json::Object(entries)
}

fn member(member: &Member) -> Json {
    let Json::Object(mut entries) = value(&member.ty) else { return Json::Bool(true) };
    entries.extend(about(
        &member.docs,
        &facts::part(member.lifetime, &member.only, &member.features),
        &member.features,
    ));
    Json::Object(entries)
}

/// The schema of a value.
fn value(ty: &Type) -> Json {
    let plain = |name: &str| object([("type", text(name))]);
    match ty {
        Type::String => plain("string"),
        Type::Integer { width } => {
            let (least, most) = width.range();
            object([("type", text("integer")), ("minimum", number(least)), ("maximum", number(most))])
        }
        Type::Number => plain("number"),
        Type::Boolean => plain("boolean"),
        Type::Null => plain("null"),
        Type::Any => object([]),
        Type::Array { items } => object([("type", text("array")), ("items", value(items))]),
        Type::Named { name } => reference(&format!("type.{name}")),
    }
}

fn definition(def: &TypeDef) -> Json {
    let shape = match &def.shape {
        Shape::Enum { values } => enumeration(values),
        Shape::Object { members, .. } => self::members(def, members),
        Shape::Union { discriminator, members, branches, .. } => {
            union(discriminator.as_str(), self::members(def, members), branches)
        }
        Shape::Alternate { choices } => alternate(choices),
    };
    let Json::Object(shape) = shape else { return shape };
    Json::Object(about(&def.docs, &facts::definition(def), &def.features).into_iter().chain(shape).collect())
}

/// Any string; those that are known come with what they mean.
fn enumeration(values: &[Value]) -> Json {
    let known = values.iter().map(|value| {
        let mut entries = vec![("const".to_owned(), text(value.name.as_str()))];
        entries.extend(about(
            &value.docs,
            &facts::part(value.lifetime, &value.only, &value.features),
            &value.features,
        ));
        Json::Object(entries)
    });
    let other = object([("description", text("A value of a QEMU newer than this schema."))]);
    let all = known.chain([other]).collect();
    object([("type", text("string")), ("anyOf", Json::Array(all))])
}

fn union(tag: &str, common: Json, branches: &[Branch]) -> Json {
    let conditions = branches.iter().map(|branch| {
        let nothing = || object([("description", text("No further members."))]);
        let members = branch.ty.clone().map_or_else(nothing, |name| value(&Type::Named { name }));
        when(tag, branch.value.as_str(), members)
    });
    let tagged = object([
        ("required", texts([tag])),
        ("properties", object([(tag, object([("type", text("string"))]))])),
    ]);
    let all = [tagged].into_iter().chain(conditions).collect();
    with(common, "allOf", Json::Array(all))
}

fn alternate(choices: &[Choice]) -> Json {
    let choices = choices.iter().map(|choice| value(&choice.ty));
    object([("anyOf", Json::Array(choices.collect()))])
}

/// What is said of something: prose and facts, and whether it is deprecated.
fn about(docs: &Docs, facts: &[Fact], features: &[Feature]) -> Vec<(String, Json)> {
    let facts = facts.iter().map(|fact| fact.sentence(str::to_owned, str::to_owned));
    let lines: Vec<_> = (!docs.is_empty())
        .then(|| docs.plain())
        .into_iter()
        .chain(facts)
        .chain(features.iter().filter_map(told))
        .collect();
    let mut entries = Vec::new();
    if !lines.is_empty() {
        entries.push(("description".to_owned(), text(lines.join("\n\n"))));
    }
    if features.iter().any(|feature| matches!(feature.kind, FeatureKind::Deprecated(_))) {
        entries.push(("deprecated".to_owned(), Json::Bool(true)));
    }
    entries
}

/// A feature with what is said of it; nothing if nothing is said.
fn told(feature: &Feature) -> Option<String> {
    (!feature.docs.is_empty())
        .then(|| format!("{}: {}", facts::feature_title(&feature.kind), feature.docs.plain()))
}

fn object<const N: usize>(entries: [(&str, Json); N]) -> Json {
    Json::Object(entries.into_iter().map(|(key, value)| (key.to_owned(), value)).collect())
}

fn with(object: Json, key: &str, value: Json) -> Json {
    let Json::Object(mut entries) = object else { return object };
    entries.push((key.to_owned(), value));
    Json::Object(entries)
}

fn reference(name: &str) -> Json {
    object([("$ref", text(format!("#/$defs/{name}")))])
}

fn text(text: impl Into<String>) -> Json {
    Json::String(text.into())
}

fn texts<'a>(list: impl IntoIterator<Item = &'a str>) -> Json {
    Json::Array(list.into_iter().map(text).collect())
}

fn number(number: i128) -> Json {
    Json::Number(number.to_string())
}
