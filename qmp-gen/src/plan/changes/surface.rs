//! The public API of generated code, in a form that can be compared.

use crate::model::Presence;
use crate::plan::parts::{
    BranchPlan, ChoicePlan, EventPlan, Head, Item, Payload, Plan, StructPlan, TypePlan, VariantPlan,
};
use crate::plan::ty::RustType;

/// The public API of the code generated for a plan.
pub(super) struct Surface {
    pub items: Vec<Entry>,
}

/// A top-level item.
pub(super) struct Entry {
    /// The wire path, or the Rust name for an item that is in every plan.
    pub path: String,
    pub name: String,
    pub kind: Kind,
    pub derives: Vec<String>,
    pub parts: Vec<Part>,
}

/// The kinds of items.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Kind {
    /// An item that every plan has.
    Fixed,
    /// The struct of an event's data, or of a branch.
    Data,
    Struct,
    Enum,
    Union,
    Alternate,
}

/// A field, variant or method.
pub(super) struct Part {
    pub path: String,
    pub name: String,
    /// Its path in code, including its item.
    pub rust: String,
    /// Its type; `None` for a variant without data.
    pub ty: Option<RustType>,
    pub presence: Presence,
}

impl Kind {
    /// The kind in words.
    pub const fn words(self) -> &'static str {
        match self {
            Self::Fixed | Self::Data | Self::Struct => "a struct",
            Self::Enum => "an enum of strings",
            Self::Union => "an enum of the branches of a union",
            Self::Alternate => "an enum of the choices of an alternate",
        }
    }
}

impl Part {
    fn variant(item: &Head, path: String, name: &str, ty: Option<RustType>) -> Self {
        let rust = format!("{}::{name}", item.name);
        Self { path, name: name.to_owned(), rust, ty, presence: Presence::Required }
    }
}

impl Surface {
    pub fn new(plan: &Plan) -> Self {
        let mut items = vec![fixed(&plan.event, Vec::new()), fixed(&plan.data, variants(plan))];
        items.extend([fixed(&plan.kind, Vec::new()), handler(plan)]);
        items.extend(plan.events.iter().filter_map(|event| match &event.payload {
            Payload::Struct { data, .. } => Some(structure(event.event.name.as_str(), Kind::Data, data)),
            Payload::None | Payload::Union { .. } => None,
        }));
        for ty in &plan.types {
            items.push(definition(ty));
            if let Item::Union(item) = &ty.item {
                items.extend(item.branches.iter().filter_map(|branch| branch_struct(ty, branch)));
            }
        }
        Self { items }
    }
}

fn fixed(head: &Head, parts: Vec<Part>) -> Entry {
    let name = head.name.to_string();
    Entry { path: name.clone(), name, kind: Kind::Fixed, derives: head.derives.clone(), parts }
}

fn variants(plan: &Plan) -> Vec<Part> {
    let variant = |event: &EventPlan| {
        let path = event.event.name.to_string();
        Part::variant(&plan.data, path, event.variant.as_str(), event.payload.ty())
    };
    plan.events.iter().map(variant).collect()
}

/// The trait `Handler`, with a method for each event.
fn handler(plan: &Plan) -> Entry {
    let method = |event: &EventPlan| Part {
        path: event.event.name.to_string(),
        name: event.method.to_string(),
        rust: format!("Handler::{}", event.method),
        ty: None,
        presence: Presence::Required,
    };
    let parts = plan.events.iter().map(method).collect();
    let name = || "Handler".to_owned();
    Entry { path: name(), name: name(), kind: Kind::Fixed, derives: Vec::new(), parts }
}

fn definition(ty: &TypePlan) -> Entry {
    let path = ty.def.name.as_str();
    let part = |name: &str| format!("{path}.{name}");
    let (kind, parts): (_, Vec<_>) = match &ty.item {
        Item::Struct(item) => return structure(path, Kind::Struct, item),
        Item::Enum(item) => {
            let variant = |it: &VariantPlan| {
                Part::variant(&item.head, part(it.value.name.as_str()), it.name.as_str(), None)
            };
            (Kind::Enum, item.variants.iter().map(variant).collect())
        }
        Item::Union(item) => {
            let variant = |it: &BranchPlan| {
                Part::variant(&item.head, part(it.branch.value.as_str()), it.name.as_str(), Some(it.ty()))
            };
            (Kind::Union, item.branches.iter().map(variant).collect())
        }
        Item::Alternate(item) => {
            let variant = |it: &ChoicePlan| {
                let ty = Some(it.ty.clone());
                Part::variant(&item.head, part(it.choice.name.as_str()), it.name.as_str(), ty)
            };
            (Kind::Alternate, item.choices.iter().map(variant).collect())
        }
    };
    let head = ty.head();
    Entry { path: path.to_owned(), name: head.name.to_string(), kind, derives: head.derives.clone(), parts }
}

fn branch_struct(ty: &TypePlan, branch: &BranchPlan) -> Option<Entry> {
    let path = format!("{}.{}", ty.def.name, branch.branch.value);
    branch.own().map(|data| structure(&path, Kind::Data, data))
}

fn structure(path: &str, kind: Kind, data: &StructPlan) -> Entry {
    let name = data.head.name.to_string();
    let parts = data.fields.iter().map(|field| Part {
        path: format!("{path}.{}", field.member.name),
        name: field.name.to_string(),
        rust: format!("{name}.{}", field.name),
        ty: Some(field.ty.clone()),
        presence: field.presence,
    });
    let parts = parts.collect();
    Entry { path: path.to_owned(), name, kind, derives: data.head.derives.clone(), parts }
}
