//! What a user writes for an event: a few lines of Rust that take its main member, for the documents to show.
//!
//! The lines stand in a function that has an `event: Event`, or a reference to one, in scope. They name the generated types without a path.

use std::fmt::Write as _;

use proc_macro2::Ident;

use super::context::Context;
use super::types::{self, Field};
use crate::model::{Event, Json, Member, Shape, Type, TypeDef, Value, WireName};

/// The lines for each event of `context`, in its order.
pub(super) fn usage(context: &Context) -> Vec<String> {
    context.model.events.iter().map(|event| lines(context, event)).collect()
}

fn lines(context: &Context, event: &Event) -> String {
    let variant = context.idents.variant(&event.name);
    let Some(place) = place(context, event) else {
        return format!(
            "if let EventData::{variant} = &event.data {{\n    \
             println!(\"{{}}\", event.name());\n}}\n"
        );
    };
    let (subject, lead) = if event.subjects.is_empty() {
        ("", "")
    } else {
        ("    let subject = event.subject().unwrap_or_default();\n", "{subject}: ")
    };
    let body = place.shown(context, lead);
    format!("if let EventData::{variant}(data) = &event.data {{\n{subject}{body}}}\n")
}

/// A member on its way from `data`.
struct Place<'a> {
    /// The expression for it.
    path: String,
    /// Whether every QEMU sends it.
    always: bool,
    ty: PlaceType<'a>,
    /// What stands there in an example.
    seen: Option<&'a Json>,
}

#[derive(Clone, Copy)]
enum PlaceType<'a> {
    Plain(&'a Type),
    Named(&'a TypeDef),
}

/// The main member of an event's data; nothing for an event without data.
fn place<'a>(context: &'a Context<'a>, event: &'a Event) -> Option<Place<'a>> {
    let seen = event.examples.first().and_then(|example| example.value.get("data"));
    if let Some(union) = &event.union {
        let ty = PlaceType::Named(context.types.get(union));
        return Some(Place { path: "data".to_owned(), always: true, ty, seen });
    }
    let data = types::payload_struct(context, event)?;
    let key = event.rate_limit().and_then(|limit| limit.key.as_ref());
    let which = |member: &Member| {
        key == Some(&member.name) || event.subjects.iter().any(|path| *path == [member.name.clone()])
    };
    let field = data.fields.iter().min_by_key(|field| (which(field.member), rank(context, field)))?;
    Some(inside(context, "data".to_owned(), field, seen))
}

/// How deep the main member is looked for: a longer path tells a reader nothing.
const MAX_DEPTH: usize = 4;

/// The member `field` of the object at `path`, or the main one of those inside it.
fn inside<'a>(
    context: &'a Context<'a>,
    mut path: String,
    field: &Field<'a>,
    mut seen: Option<&'a Json>,
) -> Place<'a> {
    let mut here = Step::new(field);
    for depth in 1.. {
        path = format!("{path}.{}", here.ident);
        seen = seen.and_then(|it| it.get(here.member.name.as_str()));
        let next = (depth < MAX_DEPTH).then(|| main_member(context, &here)).flatten();
        let Some(next) = next else { break };
        here = next;
    }
    let ty = match &here.member.ty {
        Type::Named { name } => PlaceType::Named(context.types.get(name)),
        ty => PlaceType::Plain(ty),
    };
    Place { path, always: here.always, ty, seen }
}

/// A field on the way.
struct Step<'a> {
    ident: Ident,
    member: &'a Member,
    always: bool,
}

impl<'a> Step<'a> {
    fn new(field: &Field<'a>) -> Self {
        Self { ident: field.ident.clone(), member: field.member, always: field.always }
    }
}

/// The main member of the object that a field holds, if it always holds one.
fn main_member<'a>(context: &'a Context<'a>, field: &Step<'a>) -> Option<Step<'a>> {
    let Type::Named { name } = &field.member.ty else { return None };
    if !field.always || context.layout.is_recursive(&field.member.ty) {
        return None;
    }
    let object = types::object_struct(context, context.types.get(name))?;
    object.fields.iter().min_by_key(|field| rank(context, field)).map(Step::new)
}

/// How much a member tells, less for more: one that is always there, one of few values.
fn rank(context: &Context, field: &Field) -> (bool, u8) {
    let kind = match &field.member.ty {
        Type::Named { name } => match context.types.get(name).shape {
            Shape::Enum { .. } => 0,
            _ => 3,
        },
        Type::Boolean => 1,
        Type::Integer { .. } | Type::Number => 2,
        Type::Array { .. } => 4,
        Type::String => 5,
        Type::Null | Type::Any => 6,
    };
    (!field.always, kind)
}

impl Place<'_> {
    /// The lines that print it, each behind `lead`.
    fn shown(&self, context: &Context, lead: &str) -> String {
        let PlaceType::Named(def) = self.ty else {
            let list = matches!(self.ty, PlaceType::Plain(Type::Array { .. }));
            return self.line(lead, if list { ":?" } else { "" });
        };
        let name = context.idents.ty(&def.name);
        match &def.shape {
            Shape::Enum { values } => {
                let variants = context.idents.variants(&def.name, values.iter().map(|value| &value.name));
                let arm = self.value(values, &variants).map(|(value, variant)| Arm {
                    pattern: format!("{name}::{variant}"),
                    text: literal(lead, value.as_str()),
                });
                self.arms(arm, Arm::new("other", format!("\"{lead}something else, {{other}}\"")))
            }
            Shape::Union { branches, .. } => {
                let variants =
                    context.idents.variants(&def.name, branches.iter().map(|branch| &branch.value));
                let text = format!("\"{lead}{{it:?}}\"");
                let arm =
                    variants.first().map(|variant| Arm { pattern: format!("{name}::{variant}(it)"), text });
                self.arms(arm, Arm::new("other", format!("\"{lead}{{other:?}}\"")))
            }
            Shape::Object { .. } | Shape::Alternate { .. } => self.line(lead, ":?"),
        }
    }

    /// The value that the example has, or else the first one, with its variant.
    fn value<'v>(&self, values: &'v [Value], variants: &[Ident]) -> Option<(&'v WireName, String)> {
        let seen = self.seen.and_then(Json::as_str);
        let at = values.iter().position(|value| Some(value.name.as_str()) == seen).unwrap_or(0);
        Some((&values.get(at)?.name, variants.get(at)?.to_string()))
    }

    /// A line for a value that can be formatted so.
    fn line(&self, lead: &str, format: &str) -> String {
        if self.always {
            return format!("    println!(\"{lead}{{{format}}}\", {});\n", self.path);
        }
        self.arms(None, Arm::new("value", format!("\"{lead}{{value{format}}}\"")))
    }

    /// A `match` with an arm for one value, if there is one to name, and an arm for all others.
    fn arms(&self, one: Option<Arm>, others: Arm) -> String {
        let mut out = format!("    match &{} {{\n", self.path);
        for Arm { pattern, text } in one.into_iter().chain([others]) {
            let pattern = if self.always { pattern } else { format!("Some({pattern})") };
            let _ = writeln!(out, "        {pattern} => println!({text}),");
        }
        if !self.always {
            out += "        None => println!(\"not sent\"),\n";
        }
        out + "    }\n"
    }
}

/// An arm of a `match`, which prints.
struct Arm {
    pattern: String,
    /// The literal for `println!`.
    text: String,
}

impl Arm {
    fn new(pattern: &str, text: String) -> Self {
        Self { pattern: pattern.to_owned(), text }
    }
}

/// A string literal for `println!` that prints `text` behind `lead`.
fn literal(lead: &str, text: &str) -> String {
    let text = text.replace('{', "{{").replace('}', "}}");
    format!("{:?}", format!("{lead}{text}"))
}

#[cfg(test)]
mod tests {
    use crate::load::{Input, load};

    #[test]
    fn whatever_the_names_it_is_rust() {
        let schema = r"
            { 'enum': 'Kind', 'data': ['a', 'b'] }
            { 'struct': 'Leaf', 'data': { 'self': ['str'] } }
            { 'union': 'Tree', 'base': { 'kind': 'Kind' }, 'discriminator': 'kind', 'data': { 'a': 'Leaf' } }
            { 'struct': 'Chain', 'data': { '*next': 'Chain' } }
            { 'event': 'TREE', 'data': { 'type': 'Tree' } }
            { 'event': 'CHAIN', 'data': { 'chain': 'Chain' } }
            { 'event': 'LEAF', 'data': { 'leaf': 'Leaf' } }
        ";
        let text =
            "X\n=\n\nODD\n---\n\nOdd.\n\nData:\n\n- \"a\": odd (json-string, \"{x}\" or \"\\n\", optional)\n";
        let schema = Input::Text { name: "a.json".into(), text: schema.to_owned() };
        let text = Input::Text { name: "a.txt".into(), text: text.to_owned() };
        for input in [schema, text] {
            let loaded = load(&[input]).unwrap();
            let model = loaded.model.unwrap_or_else(|| panic!("{:?}", loaded.problems));
            for lines in super::super::usage(&model) {
                assert!(syn::parse_str::<syn::Block>(&format!("{{{lines}}}")).is_ok(), "{lines}");
            }
        }
    }
}
