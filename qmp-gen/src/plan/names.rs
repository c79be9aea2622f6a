//! From names on the wire to names in Rust: the only place where that happens.
//!
//! Any string becomes an identifier, and no two of one scope become the same. The older one has the better name, so that an addition
//! renames nothing; names that the user chose are fixed, and whatever else would have one of them gets another.

mod scope;

use std::collections::HashMap;

use super::case::{camel, leading, snake};
use super::choose::Chosen;
use super::name::RustName;
use super::options::OptionError;
use super::renames::{self, Renames};
use crate::model::{Branch, Command, Lifetime, Lookup, Member, Shape, TypeDef, TypeName, Version, WireName};
use scope::{Scope, Wish, undated_last};

pub(super) use scope::Named;

/// Names that the generated module has for other things.
const TAKEN: &[&str] = &[
    "Event",
    "EventData",
    "EventKind",
    "EventMetadata",
    "EmptyBranch",
    "Handler",
    "Inline",
    "Members",
    "RateLimit",
    "Timestamp",
    "UnknownBranch",
    "UnknownEvent",
    "UnknownKind",
    "DecodeError",
    "Value",
    "Version",
    "String",
    "Vec",
    "Option",
    "Box",
    "Some",
    "None",
    "Ok",
    "Err",
    "Self",
    "Result",
    "Default",
    "From",
    "Into",
    "TryFrom",
    "ToString",
    "Clone",
    "Copy",
    "Debug",
    "Drop",
    "Eq",
    "Hash",
    "Iterator",
    "Ord",
    "PartialEq",
    "PartialOrd",
    "Send",
    "Sync",
    "Sized",
    "Fn",
    "FnMut",
    "FnOnce",
    "AsRef",
    "AsMut",
    "Extend",
    "IntoIterator",
];

/// Names that every generated enum has for what is not known, and that no variant can have.
const VARIANTS: &[&str] = &["Unknown", "Self"];

/// Names that the handler has for other methods.
const METHODS: &[&str] = &["unknown", "other"];

/// Names that every generated struct has for other fields.
const FIELDS: &[&str] = &["unknown"];

/// The names of everything that is generated.
pub(super) struct Names<'a> {
    names: HashMap<Named<'a>, RustName>,
}

impl<'a> Names<'a> {
    /// The names of what is `chosen`; and those of `renames` that something else has.
    pub fn new(chosen: &Chosen<'a>, types: &Lookup<'a>, renames: &Renames) -> (Self, Vec<OptionError>) {
        let mut names = HashMap::new();
        let mut errors = Vec::new();
        for scope in scopes(chosen, types, renames) {
            let (given, taken) = scope.settle();
            names.extend(given);
            for error in taken {
                // The struct and the variant of an event have the same name.
                if !errors.contains(&error) {
                    errors.push(error);
                }
            }
        }
        (Self { names }, errors)
    }

    /// The name of what is chosen.
    pub fn of(&self, named: Named) -> RustName {
        self.names.get(&named).cloned().unwrap_or_else(|| panic!("{named:?} has no name"))
    }
}

/// Whether the branches of a type have structs of their own: they do if all have members in common.
pub(super) fn own_branches(def: &TypeDef) -> &[Branch] {
    match &def.shape {
        Shape::Union { members, branches, .. } if !members.is_empty() => branches,
        _ => &[],
    }
}

/// All scopes: the module, the variants and methods of events, then each type's own.
fn scopes<'a>(chosen: &Chosen<'a>, types: &Lookup<'a>, renames: &Renames) -> Vec<Scope<'a>> {
    let wishes = Wishes { renames };
    let events = || chosen.events.iter();
    let structs = undated_last(chosen.types.iter().map(|def| wishes.ty(def)));
    let event = |named: fn(&'a WireName) -> Named<'a>| {
        undated_last(events().map(move |event| wishes.event(named(&event.name), &event.name, event.lifetime)))
    };
    let branches =
        chosen.types.iter().flat_map(|def| own_branches(def).iter().map(|it| wishes.branch(def, it)));
    // The structs of events without members, too: so the first member of an old event does not take a name from a newer type.
    let commands = undated_last(chosen.commands.iter().map(|command| wishes.command(command)));
    let module = structs.chain(event(Named::Payload)).chain(undated_last(branches)).chain(commands).collect();
    let methods = undated_last(events().map(|event| wishes.method(&event.name, event.lifetime)));
    let mut scopes = vec![
        Scope { taken: TAKEN, wishes: module },
        Scope { taken: VARIANTS, wishes: event(Named::Event).collect() },
        Scope { taken: METHODS, wishes: methods.collect() },
    ];
    scopes.extend(events().map(|event| {
        let named = |member: &'a Member| Named::PayloadField(&event.name, &member.name);
        let fields = event.members.iter().map(|it| wishes.field(named(it), event.name.as_str(), it));
        Scope { taken: FIELDS, wishes: fields.collect() }
    }));
    scopes.extend(chosen.commands.iter().map(|command| {
        let named = |member: &'a Member| Named::ArgumentField(&command.name, &member.name);
        let fields = command.arguments.iter().map(|it| wishes.field(named(it), command.name.as_str(), it));
        Scope { taken: FIELDS, wishes: fields.collect() }
    }));
    scopes.extend(chosen.types.iter().flat_map(|def| wishes.parts(def, types)));
    scopes
}

/// What makes wishes, by the names that the user chose.
#[derive(Clone, Copy)]
struct Wishes<'r> {
    renames: &'r Renames,
}

impl Wishes<'_> {
    fn ty(self, def: &TypeDef) -> Wish<'_> {
        let path = def.name.to_string();
        Wish {
            named: Named::Type(&def.name),
            name: leading(camel(&path), "T", "Empty"),
            suffix: "Type",
            chosen: self.renames.get(&path).cloned(),
            path,
            since: def.lifetime.since,
        }
    }

    /// The struct or the variant of an event.
    fn event<'a>(self, named: Named<'a>, name: &WireName, lifetime: Lifetime) -> Wish<'a> {
        let path = name.to_string();
        Wish {
            named,
            name: leading(camel(&path), "V", "Empty"),
            suffix: "Event",
            chosen: self.renames.get(&path).cloned(),
            path,
            since: lifetime.since,
        }
    }

    /// The struct of a command.
    fn command(self, command: &Command) -> Wish<'_> {
        let path = command.name.to_string();
        Wish {
            named: Named::Command(&command.name),
            name: leading(camel(&path), "C", "Empty"),
            suffix: "Command",
            chosen: self.renames.get(&path).cloned(),
            path,
            since: command.lifetime.since,
        }
    }

    /// The handler's method for an event, which follows its variant.
    fn method(self, name: &WireName, lifetime: Lifetime) -> Wish<'_> {
        let text = self.renames.get(name.as_str()).map_or(name.as_str(), RustName::plain);
        Wish {
            named: Named::Method(name),
            name: leading(snake(text), "n", "empty"),
            suffix: "_event",
            chosen: None,
            path: String::new(),
            since: lifetime.since,
        }
    }

    fn branch<'a>(self, def: &'a TypeDef, branch: &'a Branch) -> Wish<'a> {
        let union = self.renames.get(def.name.as_str());
        let union =
            union.map_or_else(|| leading(camel(def.name.as_str()), "T", "Empty"), RustName::to_string);
        Wish {
            named: Named::Branch(&def.name, &branch.value),
            name: union + &leading(camel(branch.value.as_str()), "", "Empty"),
            suffix: "Branch",
            chosen: None,
            path: String::new(),
            since: branch.lifetime.since.or(def.lifetime.since),
        }
    }

    fn field<'a>(self, named: Named<'a>, owner: &str, member: &Member) -> Wish<'a> {
        let path = renames::path(owner, &member.name);
        Wish {
            named,
            name: leading(snake(member.name.as_str()), "n", "empty"),
            suffix: "_",
            chosen: self.renames.get(&path).cloned(),
            path,
            since: Some(part_since(member.lifetime)),
        }
    }

    fn variant<'a>(self, def: &'a TypeDef, name: &'a WireName, lifetime: Lifetime) -> Wish<'a> {
        let path = renames::path(def.name.as_str(), name);
        Wish {
            named: Named::Variant(&def.name, name),
            name: leading(camel(name.as_str()), "V", "Empty"),
            suffix: "Value",
            chosen: self.renames.get(&path).cloned(),
            path,
            since: Some(part_since(lifetime)),
        }
    }

    /// The scopes of a type: its fields or variants, and the fields of its branches.
    fn parts<'a>(self, def: &'a TypeDef, types: &Lookup<'a>) -> Vec<Scope<'a>> {
        let variants = |names: Vec<(&'a WireName, Lifetime)>| {
            let wishes =
                names.into_iter().map(|(name, lifetime)| self.variant(def, name, lifetime)).collect();
            Scope { taken: VARIANTS, wishes }
        };
        match &def.shape {
            Shape::Enum { values } => {
                vec![variants(values.iter().map(|it| (&it.name, it.lifetime)).collect())]
            }
            Shape::Alternate { choices } => {
                vec![variants(choices.iter().map(|it| (&it.name, Lifetime::default())).collect())]
            }
            Shape::Object { members, .. } => {
                let named = |member: &'a Member| Named::Field(&def.name, &member.name);
                let fields = members.iter().map(|it| self.field(named(it), def.name.as_str(), it));
                vec![Scope { taken: FIELDS, wishes: fields.collect() }]
            }
            Shape::Union { branches, .. } => {
                let names = branches.iter().map(|it| (&it.value, it.lifetime)).collect();
                let structs = own_branches(def).iter().map(|it| self.branch_fields(def, it, types));
                std::iter::once(variants(names)).chain(structs).collect()
            }
        }
    }

    /// The fields of the struct of a branch: those in common, then those of the branch's type, as that names them.
    fn branch_fields<'a>(self, def: &'a TypeDef, branch: &'a Branch, types: &Lookup<'a>) -> Scope<'a> {
        let Shape::Union { members, .. } = &def.shape else {
            return Scope { taken: FIELDS, wishes: Vec::new() };
        };
        let named = |member: &'a Member| Named::BranchField(&def.name, &branch.value, &member.name);
        let common = members.iter().map(|it| self.field(named(it), def.name.as_str(), it));
        let owner = branch.ty.as_ref().map_or("", TypeName::as_str);
        let added = types.added_by(branch).iter().map(|it| self.field(named(it), owner, it));
        Scope { taken: FIELDS, wishes: common.chain(added).collect() }
    }
}

/// The release that a member or value is known since. One without a release is as old as the whole, so it is among the oldest.
fn part_since(lifetime: Lifetime) -> Version {
    lifetime.since.unwrap_or(Version::new(0, 0))
}
