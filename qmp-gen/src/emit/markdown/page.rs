//! The page under way.

use std::collections::HashSet;

use crate::model::Model;

/// The page under way: what its parts need of the whole.
pub(super) struct Page<'a> {
    pub model: &'a Model,
    pub events: HashSet<&'a str>,
}
