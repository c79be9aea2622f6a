//! From names on the wire to names in Rust: the only place where that happens.
//!
//! Any string becomes an identifier, and no two of one scope become the same.

use std::collections::{BTreeMap, HashMap, HashSet};

use proc_macro2::{Ident, TokenStream};
use quote::ToTokens as _;

use super::case::{camel, ident, snake, snake_of_camel, type_case};
use super::options::Misfit;
use super::renames::{self, Renames};
use crate::model::{Branch, Event, Member, Model, Shape, TypeDef, TypeName, WireName};

/// Names that the generated module has for other things.
const TAKEN: &[&str] = &[
    "Event",
    "EventData",
    "EventKind",
    "EventInfo",
    "EmptyBranch",
    "Handler",
    "INFO",
    "Inline",
    "Members",
    "RateLimit",
    "Timestamp",
    "UnknownBranch",
    "UnknownEvent",
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

/// The names of everything in the generated module.
pub(super) struct Idents {
    types: HashMap<TypeName, Ident>,
    /// Types of the user's own, by what they stand for.
    externs: HashMap<TypeName, TokenStream>,
    payloads: HashMap<WireName, Ident>,
    variants: HashMap<WireName, Ident>,
    /// The handler's methods, by event.
    methods: HashMap<WireName, Ident>,
    branches: HashMap<(TypeName, WireName), Ident>,
    renames: Renames,
}

impl Idents {
    pub(super) fn new(model: &Model, renames: Renames, externs: HashMap<TypeName, TokenStream>) -> Self {
        let own = model.types.iter().filter(|def| !externs.contains_key(&def.name));
        let types = own.map(|def| {
            let name = def.name.as_str();
            Wanted { name: type_case(name), suffix: "Type", chosen: renames.whole(name) }
        });
        let payloads = model.events.iter().map(|event| wanted_event(event, &renames));
        let unions = model.types.iter().flat_map(branches);
        let structs = unions.clone().map(|(def, branch)| {
            let name = type_case(def.name.as_str()) + &camel(branch.value.as_str());
            Wanted { name, suffix: "Branch", chosen: None }
        });
        let mut module = give(TAKEN, types.chain(payloads).chain(structs)).into_iter();
        let own = model.types.iter().filter(|def| !externs.contains_key(&def.name));
        let types = own.map(|def| def.name.clone()).zip(module.by_ref()).collect();
        let names = || model.events.iter().map(|event| event.name.clone());
        let payloads = names().zip(module.by_ref()).collect();
        let branches =
            unions.map(|(def, branch)| (def.name.clone(), branch.value.clone())).zip(module).collect();
        let variants = give(VARIANTS, model.events.iter().map(|event| wanted_event(event, &renames)));
        let variants = names().zip(variants).collect();
        let methods = give(METHODS, model.events.iter().map(|event| wanted_method(event, &renames)));
        let methods = names().zip(methods).collect();
        Self { types, externs, payloads, variants, methods, branches, renames }
    }

    /// The type of that name, of those that are made.
    pub(super) fn ty(&self, name: &TypeName) -> &Ident {
        &self.types[name]
    }

    /// The path of the type of that name, which may be the user's own.
    pub(super) fn path(&self, name: &TypeName) -> TokenStream {
        self.externs.get(name).cloned().unwrap_or_else(|| self.ty(name).to_token_stream())
    }

    /// The struct of an event's data.
    pub(super) fn payload(&self, event: &Event) -> &Ident {
        &self.payloads[&event.name]
    }

    /// The variant of an event, in `EventData` and `EventKind`.
    pub(super) fn variant(&self, name: &WireName) -> &Ident {
        &self.variants[name]
    }

    /// The method of the handler for an event.
    pub(super) fn method(&self, name: &WireName) -> &Ident {
        &self.methods[name]
    }

    /// The struct of a branch that has members in common with others.
    pub(super) fn branch(&self, union: &TypeName, value: &WireName) -> Option<&Ident> {
        self.branches.get(&(union.clone(), value.clone()))
    }

    /// The fields of the struct of the event or type `owner`, in the order of its members.
    pub(super) fn fields<'a>(
        &self,
        owner: &str,
        members: impl IntoIterator<Item = &'a Member>,
    ) -> Vec<Ident> {
        let wanted = members.into_iter().map(|member| Wanted {
            name: snake(member.name.as_str()),
            suffix: "_",
            chosen: self.renames.part(owner, &member.name),
        });
        give(&["unknown"], wanted)
    }

    /// The variants of the enum of the type `owner`, in the order of `names`.
    pub(super) fn variants<'a>(
        &self,
        owner: &TypeName,
        names: impl IntoIterator<Item = &'a WireName>,
    ) -> Vec<Ident> {
        let wanted = names.into_iter().map(|name| Wanted {
            name: camel(name.as_str()),
            suffix: "Value",
            chosen: self.renames.part(owner.as_str(), name),
        });
        give(VARIANTS, wanted)
    }

    /// Reports the names of the user's choice that something else has.
    pub(super) fn check(&self, model: &Model, misfits: &mut Vec<Misfit>) {
        let chosen = self.renames.iter().collect::<BTreeMap<_, _>>();
        for (path, name) in chosen {
            let is = |given: &[&Ident]| given.iter().all(|it| *it == name);
            let fits = if let Some(event) = model.event(path) {
                is(&[self.payload(event), self.variant(&event.name)])
            } else if let Some(ty) = self.types.get(path) {
                is(&[ty])
            } else {
                self.parts(model, path).is_none_or(|given| given == *name)
            };
            let taken = || Misfit::NameTaken { path: path.to_owned(), name: name.to_string() };
            misfits.extend((!fits).then(taken));
        }
    }

    /// The name that was given to the member or value at the wire path `path`.
    fn parts(&self, model: &Model, path: &str) -> Option<Ident> {
        let events = model.events.iter().flat_map(|event| {
            let owner = event.name.as_str();
            let names = event.members.iter().map(|it| renames::path(owner, &it.name));
            names.zip(self.fields(owner, &event.members)).collect::<Vec<_>>()
        });
        let types = model.types.iter().flat_map(|def| {
            let owner = def.name.as_str();
            let paths =
                |names: &[&WireName]| names.iter().map(|it| renames::path(owner, it)).collect::<Vec<_>>();
            let (members, values) = renames::parts(def);
            let fields = self.fields(owner, members.iter().copied());
            let members: Vec<_> = members.iter().map(|it| &it.name).collect();
            let variants = self.variants(&def.name, values.iter().copied());
            paths(&members).into_iter().zip(fields).chain(paths(&values).into_iter().zip(variants))
        });
        events.chain(types).find(|(it, _)| it == path).map(|(_, given)| given)
    }
}

/// What the struct and the variant of an event are to be called.
fn wanted_event<'a>(event: &Event, renames: &'a Renames) -> Wanted<'a> {
    let name = event.name.as_str();
    Wanted { name: camel(name), suffix: "Event", chosen: renames.whole(name) }
}

/// What the handler's method for an event is to be called.
fn wanted_method(event: &Event, renames: &Renames) -> Wanted<'static> {
    let name = event.name.as_str();
    let name = renames.whole(name).map_or_else(|| snake(name), |chosen| snake_of_camel(&chosen.to_string()));
    Wanted { name, suffix: "_event", chosen: None }
}

/// The branches of a union that have members in common.
fn branches(def: &TypeDef) -> impl Iterator<Item = (&TypeDef, &Branch)> + Clone {
    let branches = match &def.shape {
        Shape::Union { members, branches, .. } if !members.is_empty() => branches.as_slice(),
        _ => &[],
    };
    branches.iter().map(move |branch| (def, branch))
}

/// What something is to be called.
struct Wanted<'a> {
    /// The name that is made of the one on the wire.
    name: String,
    /// What is added where that is taken.
    suffix: &'static str,
    /// The name that the user chose.
    chosen: Option<&'a Ident>,
}

/// Names of one scope, none of them twice and none of `taken`. Those that the user chose come last: what they are called without that
/// choice is free for others.
fn give<'a>(taken: &[&str], wanted: impl IntoIterator<Item = Wanted<'a>>) -> Vec<Ident> {
    let mut scope = Scope::new(taken);
    let wanted: Vec<_> = wanted.into_iter().collect();
    let made: Vec<_> =
        wanted.iter().map(|it| it.chosen.is_none().then(|| scope.name(&it.name, it.suffix))).collect();
    let given = made.into_iter().zip(&wanted).map(|(made, it)| match (made, it.chosen) {
        (None, Some(chosen)) => scope.name(&chosen.to_string(), it.suffix),
        (made, _) => made.unwrap_or_else(|| scope.name(&it.name, it.suffix)),
    });
    given.collect()
}

/// The names given out in one scope.
struct Scope {
    taken: HashSet<String>,
    /// The next number to try for a name with its suffix.
    next: HashMap<String, usize>,
}

impl Scope {
    fn new(taken: &[&str]) -> Self {
        Self { taken: taken.iter().map(|&name| name.to_owned()).collect(), next: HashMap::new() }
    }

    /// `name`, or else `name` with `suffix`, or else with the first number that is free.
    fn name(&mut self, name: &str, suffix: &str) -> Ident {
        let suffixed = format!("{name}{suffix}");
        let taken = &self.taken;
        // `self` and `self_` are two names and one identifier.
        let free = |text: &String| {
            let ident = (!taken.contains(text)).then(|| ident(text));
            ident.filter(|it| !taken.contains(&it.to_string()))
        };
        let found = free(&name.to_owned()).or_else(|| free(&suffixed)).unwrap_or_else(|| {
            let next = self.next.entry(suffixed.clone()).or_insert(2);
            let (number, found) = (*next..)
                .find_map(|number| free(&format!("{suffixed}{number}")).map(|found| (number, found)))
                .expect("numbers do not end");
            *next = number + 1;
            found
        });
        self.taken.insert(found.to_string());
        found
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all(names: &[&str]) -> Vec<String> {
        let wanted = |&name: &&str| Wanted { name: camel(name), suffix: "Value", chosen: None };
        give(VARIANTS, names.iter().map(wanted)).iter().map(ToString::to_string).collect()
    }

    #[test]
    fn every_string_becomes_an_identifier() {
        assert_eq!(
            all(&["inject-nmi", "DIMM", "2x", "", "*/", "é", "Self"]),
            ["InjectNmi", "Dimm", "V2x", "Empty", "EmptyValue", "EmptyValue2", "SelfValue"]
        );
    }

    #[test]
    fn no_two_are_the_same() {
        assert_eq!(all(&["a-b", "a_b", "A-B", "unknown"]), ["AB", "ABValue", "ABValue2", "UnknownValue"]);
    }
}
