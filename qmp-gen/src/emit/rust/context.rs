//! A plan, and what names in documentation lead to.

use std::collections::{HashMap, HashSet};

use crate::plan::{Arguments, EventPlan, Item, Payload, Plan, RustName, RustType, StructPlan};

/// A plan, and what names in documentation lead to.
pub(super) struct Context<'p> {
    pub plan: &'p Plan<'p>,
    targets: HashMap<&'p str, Target<'p>>,
    /// The types that others contain. Those of the tags of unions are not among them, unless a member has them.
    contained: HashSet<RustName>,
}

/// What a name in documentation leads to.
#[derive(Clone, Copy)]
pub(super) enum Target<'p> {
    Event(&'p RustName),
    Type(&'p RustName),
}

impl<'p> Context<'p> {
    pub fn new(plan: &'p Plan<'p>) -> Self {
        let types = plan.types.iter().map(|ty| (ty.def.name.as_str(), Target::Type(ty.name())));
        let events = plan.events.iter().map(|it| (it.event.name.as_str(), Target::Event(&it.variant)));
        let commands = plan.commands.iter();
        let commands = commands.map(|it| (it.command.name.as_str(), Target::Type(&it.arguments.head().name)));
        Self { plan, targets: commands.chain(types).chain(events).collect(), contained: contained(plan) }
    }

    /// What the event or the type `name` is in Rust.
    pub fn target(&self, name: &str) -> Option<Target<'p>> {
        self.targets.get(name).copied()
    }

    /// Whether another type, an event or a command contains the type `name`.
    pub fn is_contained(&self, name: &RustName) -> bool {
        self.contained.contains(name)
    }

    /// The events, in the model's order.
    pub fn events(&self) -> impl Iterator<Item = &'p EventPlan<'p>> + use<'p> {
        self.plan.events.iter()
    }
}

fn contained(plan: &Plan) -> HashSet<RustName> {
    let mut types: Vec<RustType> = Vec::new();
    let of = |data: &StructPlan| data.fields.iter().map(|field| field.ty.clone()).collect::<Vec<_>>();
    for event in &plan.events {
        match &event.payload {
            Payload::None => {}
            Payload::Struct { data, .. } => types.extend(of(data)),
            Payload::Union { ty, .. } => types.push(ty.clone()),
        }
    }
    for command in &plan.commands {
        types.extend(command.reply.clone());
        match &command.arguments {
            Arguments::None(_) => {}
            Arguments::Struct(data) => types.extend(of(data)),
            Arguments::Union { ty, .. } => types.push(ty.clone()),
        }
    }
    for ty in &plan.types {
        types.extend(ty.structs().flat_map(of));
        match &ty.item {
            Item::Enum(_) | Item::Struct(_) => {}
            Item::Union(item) => types.extend(item.branches.iter().map(|it| it.ty())),
            Item::Alternate(item) => types.extend(item.choices.iter().map(|it| it.ty.clone())),
        }
    }
    types.iter().filter_map(own).collect()
}

/// The name of the type inside boxes and lists.
fn own(ty: &RustType) -> Option<RustName> {
    match ty {
        RustType::Own(name) => Some(name.clone()),
        RustType::List(inner) | RustType::Boxed(inner, _) | RustType::Inline(inner) => own(inner),
        _ => None,
    }
}
