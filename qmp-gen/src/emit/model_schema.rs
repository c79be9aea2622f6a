//! The JSON Schema of [`model_json`](super::model_json), which is the same for every model.
//!
//! It names each key that a model may have: one that is mistyped is not valid.

use super::origin::Origin;
use crate::plan::Plan;

/// The schema.
#[must_use]
pub fn emit(_: &Plan, _: &Origin) -> String {
    include_str!("model.schema.json").to_owned()
}
