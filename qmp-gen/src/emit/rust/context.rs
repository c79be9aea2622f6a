//! A plan, and what names in documentation lead to.

use std::collections::HashMap;

use crate::plan::{EventPlan, Plan, RustName};

/// A plan, and what names in documentation lead to.
pub(super) struct Context<'p> {
    pub plan: &'p Plan<'p>,
    targets: HashMap<&'p str, Target<'p>>,
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
        Self { plan, targets: commands.chain(types).chain(events).collect() }
    }

    /// What the event or the type `name` is in Rust.
    pub fn target(&self, name: &str) -> Option<Target<'p>> {
        self.targets.get(name).copied()
    }

    /// The events, in the model's order.
    pub fn events(&self) -> impl Iterator<Item = &'p EventPlan<'p>> + use<'p> {
        self.plan.events.iter()
    }
}
