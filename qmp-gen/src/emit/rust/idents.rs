//! From names on the wire to names in Rust: the only place where that happens.
//!
//! Any string becomes an identifier, and no two of one scope become the same.

use std::collections::{HashMap, HashSet};

use proc_macro2::{Ident, Span};

use crate::model::{Event, Member, Model, Shape, TypeName, Value, WireName};

/// Names that the generated module has for other things.
const TAKEN: &[&str] = &[
    "Event",
    "EventData",
    "EventKind",
    "EventInfo",
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

/// The names of everything in the generated module.
pub(super) struct Idents {
    types: HashMap<TypeName, Ident>,
    payloads: HashMap<WireName, Ident>,
    variants: HashMap<WireName, Ident>,
    branches: HashMap<(TypeName, WireName), Ident>,
}

impl Idents {
    pub(super) fn new(model: &Model) -> Self {
        let mut module = Scope::new(TAKEN);
        let types = model
            .types
            .iter()
            .map(|def| (def.name.clone(), module.name(&type_case(def.name.as_str()), "Type")));
        let types = types.collect();
        let payloads = model.events.iter().map(|event| {
            let name = camel(event.name.as_str());
            (event.name.clone(), module.name(&name, "Event"))
        });
        let payloads = payloads.collect();
        let mut data = Scope::new(&["Unknown", "Self"]);
        let variants = model.events.iter().map(|event| {
            let name = camel(event.name.as_str());
            (event.name.clone(), data.name(&name, "Event"))
        });
        let variants = variants.collect();
        let mut branches = HashMap::new();
        for def in &model.types {
            let Shape::Union { members, branches: list, .. } = &def.shape else { continue };
            for branch in list.iter().filter(|_| !members.is_empty()) {
                let name = type_case(def.name.as_str()) + &camel(branch.value.as_str());
                branches.insert((def.name.clone(), branch.value.clone()), module.name(&name, "Branch"));
            }
        }
        Self { types, payloads, variants, branches }
    }

    /// The type of that name.
    pub(super) fn ty(&self, name: &TypeName) -> &Ident {
        &self.types[name]
    }

    /// The struct of an event's data.
    pub(super) fn payload(&self, event: &Event) -> &Ident {
        &self.payloads[&event.name]
    }

    /// The variant of an event, in `EventData` and `EventKind`.
    pub(super) fn variant(&self, name: &WireName) -> &Ident {
        &self.variants[name]
    }

    /// The struct of a branch that has members in common with others.
    pub(super) fn branch(&self, union: &TypeName, value: &WireName) -> Option<&Ident> {
        self.branches.get(&(union.clone(), value.clone()))
    }
}

/// The fields of a struct, in the order of its members.
pub(super) fn fields<'a>(members: impl IntoIterator<Item = &'a Member>) -> Vec<Ident> {
    let mut scope = Scope::new(&["unknown"]);
    members.into_iter().map(|member| scope.name(&snake(member.name.as_str()), "_")).collect()
}

/// The variants of an enum, in the order of its values.
pub(super) fn values(values: &[Value]) -> Vec<Ident> {
    variants(values.iter().map(|value| &value.name))
}

/// Variants for these names, in their order.
pub(super) fn variants<'a>(names: impl IntoIterator<Item = &'a WireName>) -> Vec<Ident> {
    let mut scope = Scope::new(&["Unknown", "Self"]);
    names.into_iter().map(|name| scope.name(&camel(name.as_str()), "Value")).collect()
}

/// The names given out in one scope.
struct Scope {
    taken: HashSet<String>,
}

impl Scope {
    fn new(taken: &[&str]) -> Self {
        Self { taken: taken.iter().map(|&name| name.to_owned()).collect() }
    }

    /// `name`, or else `name` with `suffix`, or else with the first number that is free.
    fn name(&mut self, name: &str, suffix: &str) -> Ident {
        let candidates = [name.to_owned(), format!("{name}{suffix}")].into_iter();
        let numbered = (2..).map(|number| format!("{name}{suffix}{number}"));
        let free =
            candidates.chain(numbered).find(|it| !self.taken.contains(it)).expect("numbers do not end");
        self.taken.insert(free.clone());
        ident(&free)
    }
}

/// `name` as an identifier; a keyword becomes a raw one.
fn ident(name: &str) -> Ident {
    match syn::parse_str::<Ident>(name) {
        Ok(ident) => ident,
        Err(_) if matches!(name, "self" | "super" | "crate" | "Self" | "_") => {
            Ident::new(&format!("{name}_"), Span::call_site())
        }
        Err(_) => Ident::new_raw(name, Span::call_site()),
    }
}

/// `SHUTDOWN_NOW`, `shutdown-now` and `shutdown_now` all become `ShutdownNow`.
fn camel(name: &str) -> String {
    let mut out = String::new();
    for word in words(name) {
        let mut chars = word.chars();
        out.extend(chars.next().map(|char| char.to_ascii_uppercase()));
        out.extend(chars.map(|char| char.to_ascii_lowercase()));
    }
    leading(out, "V", "Empty")
}

/// A type keeps the case that the schema gives it, but for its first letter.
fn type_case(name: &str) -> String {
    let mut out = String::new();
    for word in words(name) {
        let mut chars = word.chars();
        out.extend(chars.next().map(|char| char.to_ascii_uppercase()));
        out.extend(chars);
    }
    leading(out, "T", "Empty")
}

/// `node-name` becomes `node_name`.
fn snake(name: &str) -> String {
    let words: Vec<_> = words(name).map(str::to_ascii_lowercase).collect();
    leading(words.join("_"), "n", "empty")
}

/// The runs of ASCII letters and digits.
fn words(name: &str) -> impl Iterator<Item = &str> {
    name.split(|char: char| !char.is_ascii_alphanumeric()).filter(|word| !word.is_empty())
}

/// An identifier begins with a letter and is not empty.
fn leading(name: String, digit: &str, empty: &str) -> String {
    match name.bytes().next() {
        None => empty.to_owned(),
        Some(b'0'..=b'9') => format!("{digit}{name}"),
        Some(_) => name,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all(names: &[&str]) -> Vec<String> {
        let names: Vec<WireName> = names.iter().map(|&name| name.into()).collect();
        variants(&names).iter().map(ToString::to_string).collect()
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

    #[test]
    fn keywords_become_raw() {
        assert_eq!(ident(&snake("type")).to_string(), "r#type");
        assert_eq!(ident(&snake("self")).to_string(), "self_");
        assert_eq!(snake("__com.redhat_reason"), "com_redhat_reason");
    }
}
