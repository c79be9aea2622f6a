//! What `tracing` is told: a span for each connection, and warnings inside it.
#![cfg(unix)]

use std::fmt::Debug;
use std::sync::{Arc, Mutex};

use qmp_events::stream::{self, Options};
use qmp_events::testing::FakeQemu;
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Level, Metadata, Subscriber};

/// Records what it receives, one line each.
#[derive(Clone, Default)]
struct Notebook(Arc<Mutex<Vec<String>>>);

struct Line(String);

impl Visit for Line {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        self.0.extend([" ", field.name(), "=", &format!("{value:?}")]);
    }
}

impl Notebook {
    fn note(&self, what: &str, record: impl FnOnce(&mut Line)) {
        let mut line = Line(what.to_owned());
        record(&mut line);
        self.0.lock().unwrap().push(line.0);
    }
}

impl Subscriber for Notebook {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        metadata.target().starts_with("qmp_events")
    }

    fn new_span(&self, span: &Attributes<'_>) -> Id {
        self.note("span", |line| span.record(line));
        Id::from_u64(1)
    }

    fn record(&self, _span: &Id, values: &Record<'_>) {
        self.note("record", |line| values.record(line));
    }

    fn record_follows_from(&self, _span: &Id, _follows: &Id) {}

    fn event(&self, event: &Event<'_>) {
        if *event.metadata().level() == Level::WARN {
            self.note("warning", |line| event.record(line));
        }
    }

    fn enter(&self, _span: &Id) {}

    fn exit(&self, _span: &Id) {}
}

#[test]
fn drift_and_broken_lines_are_warnings() {
    let notebook = Notebook::default();
    tracing::subscriber::set_global_default(notebook.clone()).unwrap();
    let script =
        FakeQemu::new().negotiate().line(r#"{"event": "STOP"}"#).line(r#"{"event": "LATER"}"#).line("?");
    let (socket, qemu) = script.start().unwrap();
    let mut connection = stream::from_unix_stream(socket, Options::default()).unwrap();
    assert_eq!(connection.events().count(), 4);
    qemu.finish().unwrap();
    let lines = notebook.0.lock().unwrap();
    assert_eq!(lines[..2], ["span", "record version=10.0.2"]);
    assert!(lines[2].contains("event=\"LATER\" unknown=[\"/event\"]"), "{lines:?}");
    assert!(lines[3].contains("error=not an object"), "{lines:?}");
    assert_eq!(lines.len(), 4);
}
