//! Usage examples for the documents: a few lines of Rust that read the main member of an event.
//!
//! The lines assume that an `event: Event`, or a reference to one, is in scope. They refer to the generated types without a path.

use std::fmt::Write as _;

use super::parts::{EnumPlan, EventPlan, FieldPlan, Item, Payload, Plan, TypePlan, UnionPlan};
use crate::model::{Event, Json, Member, Type};

impl EventPlan<'_> {
    /// A usage example: a few lines that read the main member of the event. `plan` is the plan that contains the event.
    #[must_use]
    pub fn usage(&self, plan: &Plan) -> String {
        let variant = &self.variant;
        let Some(place) = place(plan, self) else {
            return format!(
                "if let EventData::{variant} = &event.data {{\n    \
                 println!(\"{{}}\", event.name());\n}}\n"
            );
        };
        let (subject, lead) = if self.event.subjects.is_empty() {
            ("", "")
        } else {
            ("    let subject = event.subject().unwrap_or_default();\n", "{subject}: ")
        };
        let body = place.shown(lead);
        format!("if let EventData::{variant}(data) = &event.data {{\n{subject}{body}}}\n")
    }
}

/// A member that is accessed through `data`.
struct Place<'p> {
    /// The expression that accesses it.
    path: String,
    /// Whether every QEMU version sends it.
    always: bool,
    ty: PlaceType<'p>,
    /// The value in an example.
    seen: Option<&'p Json>,
}

enum PlaceType<'p> {
    /// A type that the plan defines.
    Own(&'p TypePlan<'p>),
    /// A type that only implements `Debug`.
    Debug,
    /// A type that implements `Display`.
    Display,
}

impl<'p> PlaceType<'p> {
    fn new(plan: &'p Plan, ty: &Type) -> Self {
        match ty {
            Type::Array { .. } => Self::Debug,
            Type::Named { name } => plan.find(name).map_or(Self::Debug, Self::Own),
            _ => Self::Display,
        }
    }
}

/// The main member of an event's data; `None` for an event without data.
fn place<'p>(plan: &'p Plan<'p>, event: &'p EventPlan<'p>) -> Option<Place<'p>> {
    let seen = event.event.examples.first().and_then(|example| example.value.get("data"));
    match &event.payload {
        Payload::None => None,
        Payload::Union { .. } => {
            let ty = event.event.union.as_ref().and_then(|union| plan.find(union));
            let ty = ty.map_or(PlaceType::Debug, PlaceType::Own);
            Some(Place { path: "data".to_owned(), always: true, ty, seen })
        }
        Payload::Struct { data, .. } => {
            let rank = |field: &&FieldPlan| (is_identity(event.event, field.member), rank(plan, field));
            let field = data.fields.iter().min_by_key(rank)?;
            Some(inside(plan, field, seen))
        }
    }
}

/// Whether a member identifies the device or job that an event is about, rather than describing what happened.
fn is_identity(event: &Event, member: &Member) -> bool {
    let key = event.rate_limit().and_then(|limit| limit.key.as_ref());
    key == Some(&member.name) || event.subjects.iter().any(|path| *path == [member.name.clone()])
}

/// The maximum depth of the search for the main member; a longer path would not help the reader.
const MAX_DEPTH: usize = 4;

/// The member `field` of the data, or the main member nested in it.
fn inside<'p>(plan: &'p Plan<'p>, field: &'p FieldPlan<'p>, mut seen: Option<&'p Json>) -> Place<'p> {
    let mut path = "data".to_owned();
    let mut here = field;
    for depth in 1.. {
        path = format!("{path}.{}", here.name);
        seen = seen.and_then(|it| it.get(here.member.name.as_str()));
        let next = (depth < MAX_DEPTH).then(|| main_member(plan, here)).flatten();
        let Some(next) = next else { break };
        here = next;
    }
    Place { path, always: here.is_always(), ty: PlaceType::new(plan, &here.member.ty), seen }
}

/// The main member of the object in a field, if the field always has an object.
fn main_member<'p>(plan: &'p Plan<'p>, field: &FieldPlan) -> Option<&'p FieldPlan<'p>> {
    let Type::Named { name } = &field.member.ty else { return None };
    if !field.is_always() || field.ty.box_reason().is_some() {
        return None;
    }
    match &plan.find(name)?.item {
        Item::Struct(object) => object.fields.iter().min_by_key(|field| rank(plan, field)),
        _ => None,
    }
}

/// The rank of a member; lower is more informative. Members that are always present and members with few values rank first.
fn rank(plan: &Plan, field: &FieldPlan) -> (bool, u8) {
    let is_enum = |ty: &TypePlan| matches!(ty.item, Item::Enum(_));
    let kind = match &field.member.ty {
        Type::Named { name } if plan.find(name).is_some_and(is_enum) => 0,
        Type::Named { .. } => 3,
        Type::Boolean => 1,
        Type::Integer { .. } | Type::Number => 2,
        Type::Array { .. } => 4,
        Type::String => 5,
        Type::Null | Type::Any => 6,
    };
    (!field.is_always(), kind)
}

impl Place<'_> {
    /// The lines that print it, each prefixed with `lead`.
    fn shown(&self, lead: &str) -> String {
        let ty = match &self.ty {
            PlaceType::Own(ty) => ty,
            PlaceType::Debug => return self.line(lead, ":?"),
            PlaceType::Display => return self.line(lead, ""),
        };
        match &ty.item {
            Item::Enum(item) => self.value(item, lead),
            Item::Union(item) => self.branch(item, lead),
            Item::Struct(_) | Item::Alternate(_) => self.line(lead, ":?"),
        }
    }

    /// An arm for the value in the example, or for the first value, and an arm for all other values.
    fn value(&self, item: &EnumPlan, lead: &str) -> String {
        let seen = self.seen.and_then(Json::as_str);
        let is_seen = |it: &&super::VariantPlan| Some(it.value.name.as_str()) == seen;
        let variant = item.variants.iter().find(is_seen).or(item.variants.first());
        let arm = variant.map(|variant| Arm {
            pattern: format!("{}::{}", item.head.name, variant.name),
            text: literal(lead, variant.value.name.as_str()),
        });
        self.arms(arm, Arm::new("other", format!("\"{lead}something else, {{other}}\"")))
    }

    /// An arm for the first branch, and an arm for all other branches.
    fn branch(&self, item: &UnionPlan, lead: &str) -> String {
        let arm = item.branches.first().map(|branch| Arm {
            pattern: format!("{}::{}(it)", item.head.name, branch.name),
            text: format!("\"{lead}{{it:?}}\""),
        });
        self.arms(arm, Arm::new("other", format!("\"{lead}{{other:?}}\"")))
    }

    /// Code that prints the value with the format specification `format`.
    fn line(&self, lead: &str, format: &str) -> String {
        if self.always {
            return format!("    println!(\"{lead}{{{format}}}\", {});\n", self.path);
        }
        self.arms(None, Arm::new("value", format!("\"{lead}{{value{format}}}\"")))
    }

    /// A `match` with an arm for a single value, if given, and an arm for all other values.
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

/// A `match` arm that prints.
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

/// A string literal for `println!` that prints `text` after `lead`.
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
        let schema = Input::text("a.json", schema);
        let text = Input::text("a.txt", text);
        for input in [schema, text] {
            let loaded = load([input]).unwrap();
            let model = loaded.into_model().unwrap();
            let plan = crate::plan::Plan::new(&model);
            for lines in plan.events.iter().map(|event| event.usage(&plan)) {
                assert!(syn::parse_str::<syn::Block>(&format!("{{{lines}}}")).is_ok(), "{lines}");
            }
        }
    }
}
