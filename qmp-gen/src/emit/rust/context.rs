//! A model, and what has been decided about its Rust.

use std::collections::HashSet;

use super::idents::Idents;
use super::layout::Layout;
use super::options::{Misfit, Options};
use super::renames::{self, Renames};
use crate::model::{Lookup, Model, TypeDef, TypeName};

/// A model, and what has been decided about its Rust.
pub(super) struct Context<'a> {
    pub model: &'a Model,
    pub types: Lookup<'a>,
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
        Self { model, idents, layout: Layout::new(model, &types), types, made }
    }

    /// The types to make, in the model's order.
    pub fn definitions(&self) -> impl Iterator<Item = &'a TypeDef> {
        self.model.types.iter().filter(|def| self.made.contains(&def.name))
    }
}
