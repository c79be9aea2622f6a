//! Names and types that a user chose, checked against what the specification has.

use std::collections::HashMap;

use proc_macro2::TokenStream;
use quote::ToTokens as _;
use syn::Ident;

use super::case;
use super::options::{Misfit, Options};
use crate::model::{Event, Member, Model, Shape, TypeDef, TypeName, WireName};

/// The names that were chosen, by wire path.
#[derive(Default)]
pub(super) struct Renames {
    names: HashMap<String, Ident>,
}

impl Renames {
    /// Those of `options`, for these events and these types of which Rust is made. A path that none of them has is reported.
    pub(super) fn new(
        events: &[Event],
        types: &[&TypeDef],
        options: &Options,
        misfits: &mut Vec<Misfit>,
    ) -> Self {
        let mut names = HashMap::new();
        for (path, name) in &options.renames {
            if !is_path(path, events, types) {
                misfits.push(Misfit::NoMatch {
                    option: "rename",
                    text: path.clone(),
                    what: "event, type, member or value",
                });
            }
            let Ok(ident) = syn::parse_str::<Ident>(name) else {
                misfits.push(Misfit::NotRust {
                    option: "rename",
                    text: name.clone(),
                    expected: "an identifier",
                });
                continue;
            };
            let ident = case::ident(&ident.to_string());
            let other = names.insert(path.clone(), ident.clone()).filter(|it| *it != ident);
            misfits.extend(other.map(|_| Misfit::Contradiction { option: "rename", path: path.clone() }));
        }
        Self { names }
    }

    /// The name of an event or a type.
    pub(super) fn whole(&self, name: &str) -> Option<&Ident> {
        self.names.get(name)
    }

    /// The name of a member or value of the event or type `owner`.
    pub(super) fn part(&self, owner: &str, name: &WireName) -> Option<&Ident> {
        if self.names.is_empty() {
            return None;
        }
        self.names.get(&path(owner, name))
    }

    /// All of them, by wire path.
    pub(super) fn iter(&self) -> impl Iterator<Item = (&str, &Ident)> {
        self.names.iter().map(|(path, name)| (path.as_str(), name))
    }
}

/// The wire path of a member or value.
pub(super) fn path(owner: &str, name: &WireName) -> String {
    format!("{owner}.{name}")
}

/// Whether `path` names one of these or something of them. Names may hold dots themselves.
fn is_path(path: &str, events: &[Event], types: &[&TypeDef]) -> bool {
    let is_of = |owner: &str, (members, values): (Vec<&Member>, Vec<&WireName>)| {
        let is_name =
            |rest: &str| members.iter().any(|it| it.name == rest) || values.iter().any(|it| **it == rest);
        match path.strip_prefix(owner) {
            Some("") => true,
            Some(rest) => rest.strip_prefix('.').is_some_and(is_name),
            None => false,
        }
    };
    events.iter().any(|it| is_of(it.name.as_str(), (it.members.iter().collect(), Vec::new())))
        || types.iter().any(|def| is_of(def.name.as_str(), parts(def)))
}

/// The members of a type, and its values or the like.
pub(super) fn parts(def: &TypeDef) -> (Vec<&Member>, Vec<&WireName>) {
    match &def.shape {
        Shape::Enum { values } => (Vec::new(), values.iter().map(|it| &it.name).collect()),
        Shape::Object { members, .. } => (members.iter().collect(), Vec::new()),
        Shape::Union { members, branches, .. } => {
            (members.iter().collect(), branches.iter().map(|it| &it.value).collect())
        }
        Shape::Alternate { choices } => (Vec::new(), choices.iter().map(|it| &it.name).collect()),
    }
}

/// The types of the user's own, by the name of what they stand for. One for something that nothing refers to is reported.
pub(super) fn externs(
    model: &Model,
    options: &Options,
    misfits: &mut Vec<Misfit>,
) -> HashMap<TypeName, TokenStream> {
    let mut externs = HashMap::new();
    for (name, path) in &options.extern_types {
        match syn::parse_str::<syn::Type>(path) {
            Ok(ty @ syn::Type::Path(_)) => {
                if externs.insert(TypeName::from(name.as_str()), ty.into_token_stream()).is_some() {
                    misfits.push(Misfit::Contradiction { option: "extern type", path: name.clone() });
                }
            }
            _ => misfits.push(Misfit::NotRust {
                option: "extern type",
                text: path.clone(),
                expected: "the path of a type",
            }),
        }
    }
    let reached = model.reached(|name| externs.contains_key(name));
    let unused =
        options.extern_types.iter().filter(|(name, _)| !reached.contains(&TypeName::from(name.as_str())));
    misfits.extend(unused.map(|(name, _)| Misfit::NoMatch {
        option: "extern type",
        text: name.clone(),
        what: "use of a type",
    }));
    externs
}
