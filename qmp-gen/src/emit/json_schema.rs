//! JSON Schema, draft 2020-12, for code generators and for validating known events.
//!
//! Takes any plan. A line is exactly one of the events: the constant in its `event` says which. A tagged union is `oneOf` objects, each
//! with a constant tag. The names of definitions are identifiers, and their titles. [`open_schema`](super::open_schema) is the schema
//! of everything that the decoder accepts.

use super::origin::Origin;
use super::shapes::known;
use super::shapes::parts::{document, entry, one_of, reference, text};
use crate::model::Json;
use crate::plan::Plan;

/// What precedes the name of a definition in a reference.
const AT: &str = "#/$defs/";

/// The schema of a line that holds a known event.
#[must_use]
pub fn emit(plan: &Plan, origin: &Origin) -> String {
    let definitions = known::definitions(plan, AT);
    let events = definitions.iter().take(plan.events.len());
    let events = events.map(|(name, _)| reference(AT, name)).collect();
    document(&Json::Object(vec![
        entry(("$schema", text("https://json-schema.org/draft/2020-12/schema"))),
        entry(("$comment", text(origin.line()))),
        entry(("title", text("QmpEvent"))),
        entry(("description", text("An event of the QEMU Machine Protocol."))),
        one_of(events),
        entry(("$defs", Json::Object(definitions))),
    ]))
}
