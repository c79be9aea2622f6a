//! The plan as JSON: what was decided about the Rust.
//!
//! `{"event": HEAD, "event_data": HEAD, "event_kind": HEAD, "events": [EVENT…], "types": [TYPE…], "commands"?: [COMMAND…]}`, where
//!
//! - HEAD is `{"name", "derives", "attributes"?, "part_attributes"?}`; the attributes are the user's, those of parts by field or variant.
//! - EVENT is `{"event", "variant", "method", "holds"?, "boxed"?, "shared"?, "struct"?, "subjects"?}`: the name on the wire, the variant of
//!   `EventData` and `EventKind`, the method of `Handler`, the type that the variant holds, why that is boxed, whether another event has
//!   the same type, its definition, and the fields that lead from it to each subject.
//! - STRUCT is HEAD with `"fields"`, a list of `{"member", "field", "type", "boxed"?, "position"}`; the type includes `Option` and `Box`,
//!   the position is that on the wire.
//! - TYPE is STRUCT, or HEAD with `"variants"`, and `{"type", "kind"}`: the name in the specification, and `struct`, `enum`, `union` or
//!   `alternate`. A variant is `{"value", "variant", "holds"?, "boxed"?, "json"?, "converts"?, "wraps"?, "struct"?}`;
//!   `converts` says that `From` is implemented for the type that it holds, `wraps` is a type in that for which it is as well.
//! - COMMAND is `{"command", "struct", "holds"?, "reply"?}`: the name on the wire, the struct of the arguments, the union that it holds, and
//!   the type of the reply if that is not an empty object.
//!
//! `boxed` is the reason: `"recursive"`, or the number of members, such as `"8 members"`.

use super::origin::Origin;
use crate::model::{Json, WireName};
use crate::plan::{
    AlternatePlan, Arguments, BoxReason, BranchPlan, CommandPlan, EnumPlan, EventPlan, Head, Item, JsonType,
    Payload, Plan, RustName, Step, StructPlan, TypePlan, UnionPlan,
};

/// The widest line that is not broken.
const WIDTH: usize = 120;

type Members = Vec<(String, Json)>;

/// The JSON of `plan`, laid out over lines.
#[must_use]
pub fn emit(plan: &Plan, _: &Origin) -> String {
    let mut members = vec![
        ("event".to_owned(), Json::Object(head(&plan.event))),
        ("event_data".to_owned(), Json::Object(head(&plan.data))),
        ("event_kind".to_owned(), Json::Object(head(&plan.kind))),
        ("events".to_owned(), list(&plan.events, event)),
        ("types".to_owned(), list(&plan.types, definition)),
    ];
    if !plan.commands.is_empty() {
        members.push(member("commands", list(&plan.commands, command)));
    }
    let value = Json::Object(members);
    let mut out = String::new();
    lay_out(&value, &mut out, 0);
    out + "\n"
}

fn string(text: &(impl ToString + ?Sized)) -> Json {
    Json::String(text.to_string())
}

fn member(name: &str, value: Json) -> (String, Json) {
    (name.to_owned(), value)
}

fn list<T>(items: &[T], one: impl Fn(&T) -> Members) -> Json {
    Json::Array(items.iter().map(|item| Json::Object(one(item))).collect())
}

fn strings<'a, T: ToString + 'a>(items: impl IntoIterator<Item = &'a T>) -> Json {
    Json::Array(items.into_iter().map(string).collect())
}

fn head(head: &Head) -> Members {
    let mut members = vec![member("name", string(&head.name)), member("derives", strings(&head.derives))];
    if !head.attributes.is_empty() {
        members.push(member("attributes", strings(&head.attributes)));
    }
    if !head.parts.is_empty() {
        let parts = head.parts.iter().map(|(name, attributes)| (name.clone(), strings(attributes)));
        members.push(member("part_attributes", Json::Object(parts.collect())));
    }
    members
}

fn event(plan: &EventPlan) -> Members {
    let mut members = vec![
        member("event", string(&plan.event.name)),
        member("variant", string(&plan.variant)),
        member("method", string(&plan.method)),
    ];
    members.extend(plan.payload.ty().map(|ty| member("holds", string(&ty))));
    match &plan.payload {
        Payload::None | Payload::Union { shared: false, .. } => {}
        Payload::Union { shared: true, .. } => members.push(member("shared", Json::Bool(true))),
        Payload::Struct { data, boxed } => {
            members.extend(self::boxed(*boxed));
            members.push(member("struct", Json::Object(structure(data))));
        }
    }
    if !plan.subjects.is_empty() {
        let path = |path: &Vec<Step>| strings(path.iter().map(|step| &step.name));
        members.push(member("subjects", Json::Array(plan.subjects.iter().map(path).collect())));
    }
    members
}

fn command(plan: &CommandPlan) -> Members {
    let own = match &plan.arguments {
        Arguments::None(head) | Arguments::Union { head, .. } => self::head(head),
        Arguments::Struct(data) => structure(data),
    };
    let mut members =
        vec![member("command", string(&plan.command.name)), member("struct", Json::Object(own))];
    if let Arguments::Union { ty, .. } = &plan.arguments {
        members.push(member("holds", string(ty)));
    }
    members.extend(plan.reply.as_ref().map(|ty| member("reply", string(ty))));
    members
}

fn boxed(reason: Option<BoxReason>) -> Option<(String, Json)> {
    reason.map(|reason| member("boxed", string(&reason)))
}

fn structure(data: &StructPlan) -> Members {
    let fields = list(&data.fields, |field| {
        let mut members = vec![
            member("member", string(&field.member.name)),
            member("field", string(&field.name)),
            member("type", string(&field.type_text())),
        ];
        members.extend(boxed(field.ty.box_reason()));
        members.push(member("position", Json::Number(field.position.to_string())));
        members
    });
    let mut members = head(&data.head);
    members.push(member("fields", fields));
    members
}

fn definition(plan: &TypePlan) -> Members {
    let (kind, own) = match &plan.item {
        Item::Struct(item) => ("struct", structure(item)),
        Item::Enum(item) => ("enum", enumeration(item)),
        Item::Union(item) => ("union", union(item)),
        Item::Alternate(item) => ("alternate", alternate(item)),
    };
    let mut members = vec![member("type", string(&plan.def.name)), member("kind", string(kind))];
    members.extend(own);
    members
}

fn variant(value: &WireName, name: &RustName) -> Members {
    vec![member("value", string(value)), member("variant", string(name))]
}

fn with_variants(head: &Head, variants: Json) -> Members {
    let mut members = self::head(head);
    members.push(member("variants", variants));
    members
}

fn enumeration(item: &EnumPlan) -> Members {
    with_variants(&item.head, list(&item.variants, |it| variant(&it.value.name, &it.name)))
}

fn union(item: &UnionPlan) -> Members {
    let branch = |plan: &BranchPlan| {
        let mut members = variant(&plan.branch.value, &plan.name);
        members.push(member("holds", string(&plan.ty())));
        members.extend(boxed(plan.boxed));
        members.extend(plan.converts.then(|| member("converts", Json::Bool(true))));
        members.extend(plan.wrapped.as_ref().map(|ty| member("wraps", string(ty))));
        members.extend(plan.own().map(|data| member("struct", Json::Object(structure(data)))));
        members
    };
    with_variants(&item.head, list(&item.branches, branch))
}

fn alternate(item: &AlternatePlan) -> Members {
    let choices = list(&item.choices, |plan| {
        let mut members = variant(&plan.choice.name, &plan.name);
        members.push(member("holds", string(&plan.ty)));
        members.extend(boxed(plan.ty.box_reason()));
        members.push(member("json", string(json_type(plan.json))));
        members.extend(plan.converts.then(|| member("converts", Json::Bool(true))));
        members
    });
    with_variants(&item.head, choices)
}

const fn json_type(json: JsonType) -> &'static str {
    match json {
        JsonType::Null => "null",
        JsonType::Boolean => "boolean",
        JsonType::Number => "number",
        JsonType::String => "string",
        JsonType::Array => "array",
        JsonType::Object => "object",
        JsonType::Any => "any",
    }
}

/// Appends `value`: on one line if it fits, or else one item a line.
fn lay_out(value: &Json, out: &mut String, indent: usize) {
    let line = value.to_string();
    let (open, close, items): (_, _, Vec<(String, &Json)>) = match value {
        Json::Array(items) if indent + line.len() > WIDTH => {
            ('[', ']', items.iter().map(|item| (String::new(), item)).collect())
        }
        Json::Object(members) if indent + line.len() > WIDTH => {
            let key = |key: &String| format!("{}: ", Json::String(key.clone()));
            ('{', '}', members.iter().map(|(name, value)| (key(name), value)).collect())
        }
        _ => return out.push_str(&line),
    };
    out.push(open);
    for (at, (key, item)) in items.into_iter().enumerate() {
        out.push_str(if at == 0 { "\n" } else { ",\n" });
        out.extend(std::iter::repeat_n(' ', indent + 1));
        out.push_str(&key);
        lay_out(item, out, indent + 1);
    }
    out.push('\n');
    out.extend(std::iter::repeat_n(' ', indent));
    out.push(close);
}
