//! The public API of generated code, in a form that can be compared.

use crate::model::Presence;
use crate::plan::parts::{
    Arguments, BranchPlan, ChoicePlan, CommandPlan, EventPlan, Head, Item, Payload, Plan, Role, StructPlan,
    TypePlan, VariantPlan,
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
    /// The traits that it derives, and the conversions into it.
    pub traits: Vec<String>,
    pub parts: Vec<Part>,
    /// Whether users build it, so that it has a method for each field that is an `Option`, and `new` in any case.
    pub is_built: bool,
    /// Whether it is a command that can be executed out of band.
    pub allows_oob: bool,
}

/// The kinds of items.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Kind {
    /// An item that every plan has.
    Fixed,
    /// The struct of an event's data, or of a branch.
    Data,
    /// The struct of a command.
    Command,
    /// The struct of a command that holds a union.
    CommandOfUnion,
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
            Self::Fixed | Self::Data | Self::Struct | Self::Command => "a struct",
            Self::CommandOfUnion => "a struct that holds a union",
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
        let mut items = Vec::new();
        if !plan.has_only_commands() {
            items.extend([fixed(&plan.event, Vec::new()), fixed(&plan.data, variants(plan))]);
            items.extend([fixed(&plan.kind, Vec::new()), handler(plan)]);
        }
        items.extend(plan.events.iter().filter_map(|event| match &event.payload {
            Payload::Struct { data, .. } => Some(structure(event.event.name.as_str(), Kind::Data, data)),
            Payload::None | Payload::Union { .. } => None,
        }));
        items.extend(plan.commands.iter().map(command));
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
    Entry { kind: Kind::Fixed, ..entry(head.name.as_str(), head, parts) }
}

/// An item that nobody builds.
fn entry(path: &str, head: &Head, parts: Vec<Part>) -> Entry {
    let (path, name) = (path.to_owned(), head.name.to_string());
    let traits = head.derives.clone();
    Entry { path, name, kind: Kind::Struct, traits, parts, is_built: false, allows_oob: false }
}

/// The struct of a command, with the type of the reply.
fn command(plan: &CommandPlan) -> Entry {
    let path = plan.command.name.as_str();
    let mut entry = match &plan.arguments {
        Arguments::None(head) => Entry { kind: Kind::Command, ..entry(path, head, Vec::new()) },
        Arguments::Struct(data) => structure(path, Kind::Command, data),
        Arguments::Union { head, ty } => {
            let held = Part {
                path: format!("{path}.0"),
                name: "0".to_owned(),
                rust: format!("{}.0", head.name),
                ty: Some(ty.clone()),
                presence: Presence::Required,
            };
            Entry { kind: Kind::CommandOfUnion, ..entry(path, head, vec![held]) }
        }
    };
    entry.parts.push(Part {
        // No member has such a name.
        path: format!("{path} returns"),
        name: "Reply".to_owned(),
        rust: format!("{}::Reply", entry.name),
        ty: plan.reply.clone(),
        presence: Presence::Optional,
    });
    Entry { is_built: true, allows_oob: plan.command.allow_oob, ..entry }
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
    let traits = Vec::new();
    Entry { path: name(), name: name(), kind: Kind::Fixed, traits, parts, is_built: false, allows_oob: false }
}

fn definition(ty: &TypePlan) -> Entry {
    let path = ty.def.name.as_str();
    let part = |name: &str| format!("{path}.{name}");
    let (kind, parts): (_, Vec<_>) = match &ty.item {
        Item::Struct(item) => {
            let mut entry = structure(path, Kind::Struct, item);
            entry.traits.extend(conversions(ty));
            return entry;
        }
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
    let mut entry = Entry { kind, ..entry(path, ty.head(), parts) };
    entry.traits.extend(conversions(ty));
    entry
}

/// The conversions into a union or an alternate.
fn conversions(ty: &TypePlan) -> Vec<String> {
    let from = |ty: RustType| format!("From<{}>", ty.unboxed());
    match &ty.item {
        Item::Union(item) => {
            let direct = item.branches.iter().filter(|it| it.converts).map(BranchPlan::ty);
            direct.chain(item.branches.iter().filter_map(|it| it.wrapped.clone())).map(from).collect()
        }
        Item::Alternate(item) => {
            item.choices.iter().filter(|it| it.converts).map(|it| from(it.ty.clone())).collect()
        }
        Item::Struct(item) => item.wrapped().cloned().map(from).into_iter().collect(),
        Item::Enum(_) => Vec::new(),
    }
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
    Entry { kind, is_built: data.role != Role::Received, ..entry(path, &data.head, parts) }
}
