//! The page under way.

use std::collections::HashMap;

use crate::emit::facts::{self, Related, Targets};
use crate::model::{Lookup, Model};

/// The page under way: what its parts need of the whole.
pub(super) struct Page<'a> {
    pub model: &'a Model,
    pub types: Lookup<'a>,
    pub targets: Targets<'a>,
    /// By event: what it is related to.
    pub related: HashMap<&'a str, Related<'a>>,
}

impl<'a> Page<'a> {
    pub fn new(model: &'a Model) -> Self {
        let targets = Targets::new(model);
        Self { model, types: Lookup::new(model), related: facts::related(model, &targets), targets }
    }
}
