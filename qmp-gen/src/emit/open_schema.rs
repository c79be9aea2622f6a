//! JSON Schema, draft 2020-12: exactly what the decoder accepts.
//!
//! Takes any plan. The root is what `Event::from_slice_lenient` accepts: a known event, an unknown one, or one that does not fit its
//! type. `#/$defs/Event` is what `Event::from_slice` accepts: one of the first two.

use super::origin::Origin;
use super::shapes::open::{self, reference, string_but};
use super::shapes::parts::{self, any_of, document, entry, object, plain, text, texts};
use crate::model::Json;
use crate::plan::Plan;

/// The schema of a line that holds an event of any kind.
#[must_use]
pub fn emit(plan: &Plan, origin: &Origin) -> String {
    let (events, types) = open::definitions(plan);
    let known = any_of(events.iter().map(|(name, _)| reference(name)).collect());
    let about = "A known event, in which members, values and branches that are not known are valid.";
    let known = vec![titled("KnownEvent"), described(about), known];
    let names: Vec<_> = plan.events.iter().map(|it| it.event.name.as_str()).collect();
    let fits = any_of(vec![reference("KnownEvent"), reference("UnknownEvent")]);
    let about = "What the strict decoder accepts: a known event, or an unknown one.";
    let mut definitions = vec![
        entry(("Event", Json::Object(vec![titled("Event"), described(about), fits]))),
        entry(("KnownEvent", Json::Object(known))),
        entry(("UnknownEvent", unknown(&names))),
        entry(("MisfitEvent", misfit())),
    ];
    definitions.extend(events);
    definitions.push(entry(("Timestamp", parts::timestamp())));
    definitions.extend(types);
    document(&Json::Object(vec![
        entry(("$schema", text("https://json-schema.org/draft/2020-12/schema"))),
        entry(("$comment", text(origin.line()))),
        titled("QmpEvent"),
        described("Any event of the QEMU Machine Protocol: what the lenient decoder accepts."),
        any_of(vec![reference("Event"), reference("MisfitEvent")]),
        entry(("$defs", Json::Object(definitions))),
    ]))
}

fn titled(name: &str) -> (String, Json) {
    entry(("title", text(name)))
}

fn described(about: &str) -> (String, Json) {
    entry(("description", text(about)))
}

/// An event of another name than `names`.
fn unknown(names: &[&str]) -> Json {
    let properties = object([("timestamp", reference("Timestamp")), ("event", string_but(names))]);
    Json::Object(vec![
        titled("UnknownEvent"),
        described("An event that this schema does not know."),
        entry(("type", text("object"))),
        entry(("required", texts(["event"]))),
        entry(("properties", properties)),
    ])
}

/// What has a name, whatever else.
fn misfit() -> Json {
    let about =
        "An event whose data or timestamp does not fit. The lenient decoder keeps it, with the error.";
    Json::Object(vec![
        titled("MisfitEvent"),
        described(about),
        entry(("type", text("object"))),
        entry(("required", texts(["event"]))),
        entry(("properties", object([("event", plain("string"))]))),
    ])
}
