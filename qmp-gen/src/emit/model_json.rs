//! The model as JSON: events with their members and examples, and the types by name.
//!
//! Takes any model. Reading the text back gives the same model; it has no header, since JSON has no comments.
//!
//! An event is `{"name", "docs"?, "since"?, "until"?, "group"?, "subject"?, "subjects"?, "only"?, "keywords"?, "successor"?,
//! "rate_limit"?, "rate_limits"?, "features"?, "members", "union"?, "wire_order"?, "examples", "captions"?, "example_releases"?,
//! "notes"?}`. `subject` is the best of `subjects` and `rate_limit` the newest of `rate_limits`, which are there if there are several. A
//! rate limit is `{"period_ms", "key"?, "since"?, "until"?, "exemptions"?}`, a note `{"text", "since"?, "until"?}`; `only` has
//! conditions such as `"linux"` or `"not riscv"`, all of which have to hold.
//!
//! `commands` is there if any were asked for. A command is `{"name", "docs"?, "since"?, "until"?, "features"?, "only"?, "arguments", "union"?,
//! "returns"?, "returns_docs"?, "errors_docs"?, "untyped"?, "silent"?, "allow_oob"?, "allow_preconfig"?, "notes"?}`: `union` is the type of
//! arguments that are a union as a whole, `untyped` is `'gen': false`, and `silent` is `'success-response': false`.

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
