//! The overview before the sections: how to read the page, a table of all events, and the events by subject.

use super::page::Page;
use super::prose::code;
use super::table::table;
use crate::emit::facts::by_subject;
use crate::model::{Event, Version};

/// An introduction to the protocol and to this page.
const HOW_TO_READ: &str = r#"An event is one JSON object on a line, which QEMU sends by itself:

```json
{"timestamp": {"seconds": 1735689600, "microseconds": 5}, "event": "NAME", "data": {}}
```

The members of `data` are what the tables below list; an event without members has no `data`. **Sent** says *always* where
QEMU never leaves a member out, *optional* where it may, and *since* which release sends it if older ones do not. A rate
limit means that within a period QEMU sends the first of its kind at once and of those that follow only the last.
"#;

impl Page<'_> {
    pub(super) fn overview(&self) -> String {
        let contents = self.model.contents();
        let mut out = format!("# Events of the QEMU Machine Protocol\n\n{contents}.\n\n");
        let releases = self.releases();
        let subjects = self.by_subject();
        out += "[All events](#all-events) · ";
        out += if subjects.is_empty() { "" } else { "[By subject](#by-subject) · " };
        out += if releases.is_empty() {
            "[Events](#events)"
        } else {
            "[By release](#by-release) · [Events](#events)"
        };
        out += if self.model.types.is_empty() { "\n\n" } else { " · [Types](#types)\n\n" };
        out += HOW_TO_READ;
        out += "\n## All events\n\n";
        out += &table(&["Event", "Since", "Until", "Tells"], self.model.events.iter().map(|it| self.row(it)));
        if !subjects.is_empty() {
            out += "\n## By subject\n\nThe member that says which of several the event is about.\n\n";
            out += &table(&["Subject", "Events"], subjects);
        }
        out += &releases;
        out
    }

    fn row(&self, event: &Event) -> Vec<String> {
        let version = |version: Option<Version>| version.map(|it| it.to_string()).unwrap_or_default();
        vec![
            self.event_link(event.name.as_str()),
            version(event.lifetime.since),
            version(event.lifetime.until),
            self.text(&event.docs.summary(), event.name.as_str()),
        ]
    }

    fn by_subject(&self) -> Vec<Vec<String>> {
        let links = |events: &[&Event]| {
            events.iter().map(|event| self.event_link(event.name.as_str())).collect::<Vec<_>>().join(", ")
        };
        let name = |subject: &str| if subject.is_empty() { "the machine".to_owned() } else { code(subject) };
        by_subject(self.model).iter().map(|(subject, events)| vec![name(subject), links(events)]).collect()
    }
}
