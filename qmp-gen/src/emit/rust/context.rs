//! A model, and what has been decided about its Rust.

use std::collections::{HashMap, HashSet};

use super::idents::Idents;
use super::layout::Layout;
use super::options::{Misfit, Options};
use super::renames::{self, Renames};
use crate::model::{Event, Lookup, Model, TypeDef, TypeName};

/// A model, and what has been decided about its Rust.
pub(super) struct Context<'a> {
    pub model: &'a Model,
    pub types: Lookup<'a>,
    pub events: HashMap<&'a str, &'a Event>,
    /// How many events have data of each union.
    pub unions: HashMap<&'a TypeName, usize>,
    pub idents: Idents,
    pub layout: Layout,
    /// The types to make: those that are reached and not the user's own.
    pub made: HashSet<&'a TypeName>,
}

impl<'a> Context<'a> {
    pub fn new(model: &'a Model, options: &Options, misfits: &mut Vec<Misfit>) -> Self {
        let types = Lookup::new(model);
        let externs = renames::externs(model, options, misfits);
        let mut made = model.reached(|name| externs.contains_key(name));
        made.retain(|&name| !externs.contains_key(name));
        let own: Vec<_> = model.types.iter().filter(|def| made.contains(&def.name)).collect();
        let renames = Renames::new(&model.events, &own, options, misfits);
        let idents = Idents::new(model, renames, externs);
        idents.check(model, misfits);
        let events = model.events.iter().map(|event| (event.name.as_str(), event)).collect();
        let mut unions = HashMap::new();
        for union in model.events.iter().filter_map(|event| event.union.as_ref()) {
            *unions.entry(union).or_default() += 1;
        }
        Self { model, idents, layout: Layout::new(model, &types), types, events, unions, made }
    }

    /// The types to make, in the model's order.
    pub fn definitions(&self) -> impl Iterator<Item = &'a TypeDef> {
        self.model.types.iter().filter(|def| self.made.contains(&def.name))
    }
}
