//! The model as JSON: events with their members and examples, and the types by name.
//!
//! Takes any model. Reading the text back gives the same model; it has no header, since JSON has no comments.
//!
//! The keys are in `model.schema.json`, with what each means. A key is absent if there is nothing to say: `subjects` and `rate_limits` are
//! there if there are several, beside `subject`, the best one, and `rate_limit`, the newest one; `commands`, if any were asked for.

use super::origin::Origin;
use crate::plan::Plan;

/// The JSON of the model, laid out over lines.
///
/// # Panics
/// If an example has a number beyond what JSON libraries hold: the parser refuses such.
#[must_use]
pub fn emit(plan: &Plan, _: &Origin) -> String {
    serde_json::to_string_pretty(plan.model).expect("a model has string keys and finite numbers") + "\n"
}
