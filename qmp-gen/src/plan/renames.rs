//! User-supplied names and types, checked against the specification.

use std::collections::HashMap;

use super::choose::Chosen;
use super::name::{RustName, RustPath};
use super::options::{OptionError, Options};
use crate::model::{Member, Shape, TypeDef, TypeName, WireName};

/// The user-supplied names by wire path.
#[derive(Default)]
pub(super) struct Renames {
    names: HashMap<String, RustName>,
}

impl Renames {
    /// Collects the renames in `options`. Also returns an error for each one that is not an identifier, contradicts another, or matches
    /// nothing in `chosen`.
    pub fn new(chosen: &Chosen, options: &Options) -> (Self, Vec<OptionError>) {
        let option = "rename";
        let mut names = HashMap::new();
        let mut errors = Vec::new();
        for (path, text) in &options.renames {
            if !is_path(path, chosen) {
                let what = "event, command, type, member or value";
                errors.push(OptionError::NoMatch { option, text: path.clone(), what });
            }
            let Some(name) = RustName::parse(text) else {
                errors.push(OptionError::NotRust { option, text: text.clone(), expected: "an identifier" });
                continue;
            };
            let other = names.insert(path.clone(), name.clone()).filter(|it| *it != name);
            errors.extend(other.map(|_| OptionError::Contradiction { option, path: path.clone() }));
        }
        (Self { names }, errors)
    }

    /// The name of the item at the wire path `path`.
    pub fn get(&self, path: &str) -> Option<&RustName> {
        self.names.get(path)
    }
}

/// The wire path of a member or value.
pub(super) fn path(owner: &str, name: &WireName) -> String {
    format!("{owner}.{name}")
}

/// Whether `path` is the path of a chosen event, command or type, or of a part of one. Names may contain dots.
fn is_path(path: &str, chosen: &Chosen) -> bool {
    let is_of = |owner: &str, (members, values): (Vec<&Member>, Vec<&WireName>)| {
        let is_name =
            |rest: &str| members.iter().any(|it| it.name == rest) || values.iter().any(|it| **it == rest);
        match path.strip_prefix(owner) {
            Some("") => true,
            Some(rest) => rest.strip_prefix('.').is_some_and(is_name),
            None => false,
        }
    };
    chosen.events.iter().any(|it| is_of(it.name.as_str(), (it.members.iter().collect(), Vec::new())))
        || chosen
            .commands
            .iter()
            .any(|it| is_of(it.name.as_str(), (it.arguments.iter().collect(), Vec::new())))
        || chosen.types.iter().any(|def| is_of(def.name.as_str(), parts(def)))
}

/// The members of a type and the names of its values, branches or choices.
fn parts(def: &TypeDef) -> (Vec<&Member>, Vec<&WireName>) {
    match &def.shape {
        Shape::Enum { values } => (Vec::new(), values.iter().map(|it| &it.name).collect()),
        Shape::Object { members, .. } => (members.iter().collect(), Vec::new()),
        Shape::Union { members, branches, .. } => {
            (members.iter().collect(), branches.iter().map(|it| &it.value).collect())
        }
        Shape::Alternate { choices } => (Vec::new(), choices.iter().map(|it| &it.name).collect()),
    }
}

/// The user-supplied types by the name of the type that they replace. Also returns an error for each one that is not the path of a type or
/// contradicts another.
pub(super) fn externs(options: &Options) -> (HashMap<TypeName, RustPath>, Vec<OptionError>) {
    let option = "extern type";
    let mut externs = HashMap::new();
    let mut errors = Vec::new();
    for (name, text) in &options.extern_types {
        let Some(path) = RustPath::of_type(text) else {
            let expected = "the path of a type";
            errors.push(OptionError::NotRust { option, text: text.clone(), expected });
            continue;
        };
        let other = externs.insert(TypeName::from(name.as_str()), path);
        errors.extend(other.map(|_| OptionError::Contradiction { option, path: name.clone() }));
    }
    (externs, errors)
}
