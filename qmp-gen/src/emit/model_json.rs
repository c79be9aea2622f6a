//! The model as JSON: events with their members and examples, and the types by name.
//!
//! Takes any model. Reading the text back gives the same model; it has no header, since JSON has no comments.

use super::origin::Origin;
use crate::model::Model;

/// The JSON of `model`, laid out over lines.
///
/// # Panics
/// If an example has a number beyond what JSON libraries hold: the parser refuses such.
#[must_use]
pub fn emit(model: &Model, _: &Origin) -> String {
    serde_json::to_string_pretty(model).expect("a model has string keys and finite numbers") + "\n"
}
