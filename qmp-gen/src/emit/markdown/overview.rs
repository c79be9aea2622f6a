//! The overview before the sections: how to read the page, a table of all events, and the events by subject.

use super::page::Page;
use super::prose::{code, escape};
use super::table::table;
use crate::emit::facts::{Chapter, by_subject};
use crate::model::{Event, Version};

/// An introduction to the protocol and to this page.
const HOW_TO_READ: &str = r#"An event is one JSON object on a line, which QEMU sends by itself:

```json
{"timestamp": {"seconds": 1735689600, "microseconds": 5}, "event": "NAME", "data": {}}
```

The tables list the members of `data`; an event without members has no `data`. Under **Sent**, *always* means that no QEMU
omits the member, *optional* that it may be absent, and *since* that older releases do not have it. If a rate is limited,
QEMU sends the first event of a period at once, and of those that follow only the last, when the period ends.
"#;

impl Page<'_> {
    pub(super) fn overview(&self, chapters: &[Chapter<'_>]) -> String {
        let contents = self.model.contents();
        let mut out = format!("# Events of the QEMU Machine Protocol\n\n{contents}.\n\n");
        let (releases, subjects) = (self.releases(), self.by_subject());
        out += &links(&[
            ("Overview", "overview", true),
            ("By subject", "by-subject", !subjects.is_empty()),
            ("By release", "by-release", !releases.is_empty()),
            ("Sequences", "sequences", !self.model.sequences.is_empty()),
            ("Types", "types", !self.model.types.is_empty()),
        ]);
        out += HOW_TO_READ;
        out += "\n## Overview\n";
        for chapter in chapters {
            if chapters.len() > 1 {
                out += &["\n### [", &escape(&chapter.title), "](#", &chapter.anchor, ")\n"].concat();
            }
            out += "\n";
            out +=
                &table(&["Event", "Since", "Until", "Meaning"], chapter.events.iter().map(|it| self.row(it)));
        }
        if !subjects.is_empty() {
            out += "\n## By subject\n\nThe member that says which of several devices, nodes or jobs the event is about.\n\n";
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

/// Links to the headings that exist.
fn links(headings: &[(&str, &str, bool)]) -> String {
    let there = headings.iter().filter(|it| it.2).map(|(title, anchor, _)| format!("[{title}](#{anchor})"));
    there.collect::<Vec<_>>().join(" · ") + "\n\n"
}
