//! Compares two surfaces.

use std::collections::{HashMap, HashSet};

use super::change::{Incompatibility, PlanChange};
use super::surface::{Entry, Kind, Part, Surface};
use crate::model::Presence;
use crate::plan::name::RustName;
use crate::plan::ty::RustType;

/// Two surfaces.
pub(super) struct Comparison<'s> {
    old: &'s Surface,
    /// The items of the new surface, by path and by whether they are fixed, the data of something, or types.
    new: HashMap<(&'s str, Group), &'s Entry>,
    /// The items that were renamed, each with its new name.
    renamed: HashMap<&'s str, &'s str>,
    found: Vec<Incompatibility>,
}

/// Items of which one can take the place of another.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Group {
    Fixed,
    Data,
    Command,
    Type,
}

fn key(entry: &Entry) -> (&str, Group) {
    let group = match entry.kind {
        Kind::Fixed => Group::Fixed,
        Kind::Data => Group::Data,
        Kind::Command | Kind::CommandOfUnion => Group::Command,
        Kind::Struct | Kind::Enum | Kind::Union | Kind::Alternate => Group::Type,
    };
    (&entry.path, group)
}

impl<'s> Comparison<'s> {
    pub fn new(old: &'s Surface, new: &'s Surface) -> Self {
        let new: HashMap<_, _> = new.items.iter().map(|entry| (key(entry), entry)).collect();
        let pairs = old.items.iter().filter_map(|entry| Some((entry, *new.get(&key(entry))?)));
        let renamed = pairs.filter(|(old, new)| old.name != new.name);
        let renamed = renamed.map(|(old, new)| (old.name.as_str(), new.name.as_str())).collect();
        Self { old, new, renamed, found: Vec::new() }
    }

    pub fn run(mut self) -> Vec<Incompatibility> {
        for entry in &self.old.items {
            match self.new.get(&key(entry)).copied() {
                Some(other) => self.entry(entry, other),
                None => self.report((&entry.path, &entry.name), PlanChange::Removed),
            }
        }
        // An event that is removed takes its variant, its method and its struct with it.
        let mut removed = HashSet::new();
        self.found.retain(|it| it.change != PlanChange::Removed || removed.insert(it.path.clone()));
        self.found
    }

    fn report(&mut self, (path, rust): (&str, &str), change: PlanChange) {
        self.found.push(Incompatibility { path: path.to_owned(), rust: rust.to_owned(), change });
    }

    fn entry(&mut self, old: &Entry, new: &Entry) {
        let names = (old.path.as_str(), old.name.as_str());
        if old.kind != new.kind {
            let (from, to) = (old.kind.words(), new.kind.words());
            return self.report(names, PlanChange::ItemChanged { from, to });
        }
        if old.name != new.name {
            self.report(names, PlanChange::Renamed { to: new.name.clone() });
        }
        for name in old.traits.iter().filter(|name| !new.traits.contains(name)) {
            self.report(names, PlanChange::TraitLost { name: name.clone() });
        }
        let parts: HashMap<&str, &Part> = new.parts.iter().map(|part| (part.path.as_str(), part)).collect();
        for part in &old.parts {
            match parts.get(part.path.as_str()) {
                Some(other) => self.part(part, other),
                None => self.report((&part.path, &part.rust), PlanChange::Removed),
            }
        }
        if matches!(old.kind, Kind::Data | Kind::Struct | Kind::Command) {
            self.arguments(old, new);
        }
        if old.is_built && !new.is_built && old.parts.iter().any(|part| part.presence == Presence::Optional) {
            self.report(names, PlanChange::SettersRemoved);
        }
        if old.allows_oob && !new.allows_oob {
            self.report(names, PlanChange::OutOfBandLost);
        }
    }

    fn part(&mut self, old: &Part, new: &Part) {
        let names = (old.path.as_str(), old.rust.as_str());
        if old.name != new.name {
            self.report(names, PlanChange::Renamed { to: new.rust.clone() });
        }
        match (old.presence, new.presence) {
            (Presence::Required, Presence::Optional) => self.report(names, PlanChange::BecameOptional),
            (Presence::Optional, Presence::Required) => self.report(names, PlanChange::BecameRequired),
            _ => {}
        }
        let change = match (&old.ty, &new.ty) {
            (None, None) => None,
            (None, Some(ty)) => Some(PlanChange::DataAdded { to: ty.to_string() }),
            (Some(ty), None) => Some(PlanChange::DataRemoved { from: ty.to_string() }),
            (Some(old), Some(new)) => self.ty(old, new),
        };
        if let Some(change) = change {
            self.report(names, change);
        }
    }

    /// What changed about a type; a type that was only renamed is the same.
    fn ty(&self, old: &RustType, new: &RustType) -> Option<PlanChange> {
        let same = self.renamed(old);
        if same == *new || same.to_string() == new.to_string() {
            None
        } else if same.unboxed() == new.unboxed() {
            Some(if new.box_reason().is_some() { PlanChange::Boxed } else { PlanChange::Unboxed })
        } else {
            Some(PlanChange::TypeChanged { from: old.to_string(), to: new.to_string() })
        }
    }

    /// An old type as the new code spells it.
    fn renamed(&self, ty: &RustType) -> RustType {
        let inner = |ty: &RustType| Box::new(self.renamed(ty));
        match ty {
            RustType::Own(name) => {
                let new = self.renamed.get(name.as_str()).copied();
                RustType::Own(
                    new.map_or_else(|| name.clone(), |new| RustName::new(new.trim_start_matches("r#"))),
                )
            }
            RustType::List(items) => RustType::List(inner(items)),
            RustType::Boxed(ty, reason) => RustType::Boxed(inner(ty), *reason),
            RustType::Inline(ty) => RustType::Inline(inner(ty)),
            plain => plain.clone(),
        }
    }

    /// Compares the arguments of the function `new`: the fields that are not an `Option`.
    fn arguments(&mut self, old: &Entry, new: &Entry) {
        let required = |entry: &'_ Entry| -> Vec<String> {
            let parts = entry.parts.iter().filter(|part| part.presence == Presence::Required);
            parts.map(|part| part.path.clone()).collect()
        };
        let (before, after) = (required(old), required(new));
        // Without arguments there was no such function, unless users build the struct.
        if before.is_empty() && !old.is_built {
            return;
        }
        let names = (old.path.as_str(), old.name.as_str());
        let is_new = |part: &&Part| !old.parts.iter().any(|it| it.path == part.path);
        let added = new.parts.iter().filter(is_new).filter(|part| part.presence == Presence::Required);
        for part in added {
            self.report(names, PlanChange::ArgumentAdded { name: part.name.clone() });
        }
        let kept = |all: &[String], others: &[String]| -> Vec<String> {
            all.iter().filter(|path| others.contains(path)).cloned().collect()
        };
        if kept(&before, &after) != kept(&after, &before) {
            self.report(names, PlanChange::ArgumentsReordered);
        }
    }
}
