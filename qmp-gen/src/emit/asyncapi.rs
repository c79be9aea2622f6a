//! AsyncAPI 3: QEMU as an application that sends events over one channel.
//!
//! Takes any plan. Each event is a message whose payload is the whole line. The address of the channel is null, since a user decides
//! which socket QEMU opens. The schemas are those for code generators, in the form that AsyncAPI has by default.

use super::facts;
use super::origin::Origin;
use super::shapes::parts::{Entries, document, entry, object, reference, text};
use super::shapes::{about, known};
use crate::model::{Event, Example, Json};
use crate::plan::Plan;

/// What precedes the name of a schema in a reference.
const SCHEMAS: &str = "#/components/schemas/";

/// The description of the interface.
#[must_use]
pub fn emit(plan: &Plan, origin: &Origin) -> String {
    let schemas = known::definitions(plan, SCHEMAS);
    let names = || schemas.iter().map(|(name, _)| name.as_str());
    let events = plan.events.iter().map(|it| it.event);
    let messages: Entries =
        names().zip(events).map(|(name, event)| entry((name, message(name, event)))).collect();
    let listed = |name: &str| entry((name, reference("#/components/messages/", name)));
    let channel = object([
        ("address", Json::Null),
        ("title", text("QMP events")),
        (
            "description",
            text("A QMP connection, on which QEMU sends each event as one JSON object on a line."),
        ),
        ("messages", Json::Object(messages.iter().map(|(name, _)| listed(name)).collect())),
    ]);
    let operation = object([
        ("action", text("send")),
        ("title", text("QEMU sends an event")),
        ("channel", reference("#/channels/", "events")),
    ]);
    document(&object([
        ("asyncapi", text("3.0.0")),
        ("id", text("urn:qemu:qmp:events")),
        ("info", info(plan, origin)),
        ("defaultContentType", text("application/json")),
        ("channels", object([("events", channel)])),
        ("operations", object([("sendEvent", operation)])),
        ("components", object([("messages", Json::Object(messages)), ("schemas", Json::Object(schemas))])),
    ]))
}

/// The version is the newest release that the specification names.
fn info(plan: &Plan, origin: &Origin) -> Json {
    let version = plan.model.versions().last().map_or_else(|| "unknown".to_owned(), ToString::to_string);
    object([
        ("title", text("Events of the QEMU Machine Protocol")),
        ("version", text(version)),
        ("description", text("What QEMU reports of a virtual machine.")),
        ("x-origin", text(origin.line())),
    ])
}

fn message(name: &str, event: &Event) -> Json {
    let mut entries =
        vec![entry(("name", text(event.name.as_str()))), entry(("title", text(event.name.as_str())))];
    let about = about(&event.docs, &facts::event(event), &event.features);
    entries.extend(about.into_iter().filter(|(key, _)| key == "description"));
    entries.push(entry(("contentType", text("application/json"))));
    if let Some(group) = &event.group {
        entries.push(entry(("tags", Json::Array(vec![object([("name", text(group.as_str()))])]))));
    }
    entries.push(entry(("payload", reference(SCHEMAS, name))));
    if !event.examples.is_empty() {
        entries.push(entry(("examples", Json::Array(event.examples.iter().map(example).collect()))));
    }
    Json::Object(entries)
}

fn example(example: &Example) -> Json {
    let caption = example.caption.iter().map(|caption| entry(("summary", text(caption.as_str()))));
    Json::Object(caption.chain([entry(("payload", example.value.clone()))]).collect())
}
