//! The names of definitions: identifiers in any language, and different in any case and without underscores.
//!
//! They are the names that the plan gives to the Rust, so that a reader finds the same type everywhere; an event is `…Event` and its
//! data `…Data`. A name that a language or a code generator uses itself is avoided.

use std::collections::{HashMap, HashSet};

use crate::model::{Event, TypeName, WireName};
use crate::plan::{Item, Plan};

/// Names, in small letters, that generated code has for other things, or that hide what it needs.
const TAKEN: &[&str] = &[
    "annotated",
    "any",
    "array",
    "arraybuffer",
    "bigint",
    "bool",
    "boolean",
    "box",
    "bytes",
    "class",
    "convert",
    "date",
    "dict",
    "enum",
    "err",
    "error",
    "event",
    "eventname",
    "fields",
    "field",
    "float",
    "function",
    "int",
    "integer",
    "interface",
    "knownevent",
    "list",
    "literal",
    "map",
    "misfitevent",
    "model",
    "module",
    "none",
    "null",
    "number",
    "object",
    "ok",
    "option",
    "optional",
    "partial",
    "promise",
    "qmpevent",
    "record",
    "regexp",
    "result",
    "rootmodel",
    "basemodel",
    "self",
    "set",
    "some",
    "str",
    "strenum",
    "string",
    "symbol",
    "timestamp",
    "true",
    "false",
    "tuple",
    "type",
    "undefined",
    "union",
    "unknown",
    "unknownevent",
    "unmarshal",
    "value",
    "vec",
    "void",
];

/// The names of an event.
#[derive(Debug, Clone)]
pub(in crate::emit) struct EventNames {
    /// The name of the line as a whole.
    pub(in crate::emit) event: String,
    /// The name of its data.
    pub(in crate::emit) data: String,
}

/// The names of all definitions.
pub(in crate::emit) struct Names<'a> {
    plan: &'a Plan<'a>,
    taken: HashSet<String>,
    types: HashMap<&'a TypeName, String>,
    /// Enums with the values of an earlier one, whose definition they share: code generators make one type of both.
    shared: HashSet<&'a TypeName>,
    /// The types that events reach.
    reached: HashSet<&'a TypeName>,
    events: HashMap<&'a WireName, EventNames>,
}

impl<'a> Names<'a> {
    /// The names of the types and events of `plan`.
    pub(in crate::emit) fn new(plan: &'a Plan<'a>) -> Self {
        let taken = TAKEN.iter().map(|&name| name.to_owned()).collect();
        let (types, events) = (HashMap::new(), HashMap::new());
        let reached = plan.model.reached_from(&plan.model.events, |_| false);
        let mut names = Self { plan, taken, types, shared: HashSet::new(), reached, events };
        let mut enums: HashMap<Vec<&WireName>, &TypeName> = HashMap::new();
        for ty in &plan.types {
            if let Item::Enum(item) = &ty.item
                && names.reached.contains(&ty.def.name)
            {
                let values = item.variants.iter().map(|it| &it.value.name).collect();
                let first = *enums.entry(values).or_insert(&ty.def.name);
                if let Some(name) = names.types.get(first).cloned() {
                    names.shared.insert(&ty.def.name);
                    names.types.insert(&ty.def.name, name);
                    continue;
                }
            }
            let name = names.fresh(ty.name().plain());
            names.types.insert(&ty.def.name, name);
        }
        for event in &plan.events {
            let variant = event.variant.plain();
            let given = EventNames {
                event: names.fresh(&format!("{variant}Event")),
                data: names.fresh(&format!("{variant}Data")),
            };
            names.events.insert(&event.event.name, given);
        }
        names
    }

    /// The name of a type.
    pub(in crate::emit) fn of_type(&self, name: &TypeName) -> String {
        self.types.get(name).cloned().unwrap_or_else(|| name.to_string())
    }

    /// Whether a type has a definition of its own: events reach it, and it does not share that of another.
    pub(super) fn defines(&self, name: &TypeName) -> bool {
        self.reached.contains(name) && !self.shared.contains(name)
    }

    /// The names of an event.
    ///
    /// # Panics
    /// If the plan lacks the event.
    pub(in crate::emit) fn of_event(&self, event: &Event) -> EventNames {
        self.events[&event.name].clone()
    }

    /// The identifier of a branch within its union.
    pub(super) fn of_branch(&self, union: &TypeName, at: usize) -> String {
        let branch = match self.plan.find(union).map(|ty| &ty.item) {
            Some(Item::Union(union)) => union.branches.get(at).map(|branch| branch.name.plain().to_owned()),
            _ => None,
        };
        branch.unwrap_or_else(|| format!("Branch{}", at + 1))
    }

    /// The name of a form of `whole`.
    pub(super) fn of_form(&mut self, whole: &str, suffix: &str) -> String {
        let wish = format!("{whole}{suffix}");
        // The type of a branch often has this name.
        if self.taken.contains(&key(&wish)) {
            self.fresh(&format!("{wish}Branch"))
        } else {
            self.fresh(&wish)
        }
    }

    /// `wish`, or the first of `wish2`, `wish3`… that is free.
    fn fresh(&mut self, wish: &str) -> String {
        let numbered = (1_usize..).map(|number| match number {
            1 => wish.to_owned(),
            _ => format!("{wish}{number}"),
        });
        numbered.into_iter().find(|name| self.taken.insert(key(name))).unwrap_or_default()
    }
}

/// What is left of a name in a language with other customs.
fn key(name: &str) -> String {
    name.chars().filter(char::is_ascii_alphanumeric).map(|char| char.to_ascii_lowercase()).collect()
}
