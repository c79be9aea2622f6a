//! The page under way.

use crate::emit::facts::Targets;
use crate::model::Model;

/// The page under way: what its parts need of the whole.
pub(super) struct Page<'a> {
    pub model: &'a Model,
    pub targets: Targets<'a>,
}
