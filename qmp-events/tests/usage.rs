//! The Rust that the documents show for each event: it compiles, and it matches that event and no other.

use std::cell::RefCell;

use qmp_events::{Event, EventKind};

thread_local! {
    static PRINTED: RefCell<String> = const { RefCell::new(String::new()) };
}

macro_rules! println {
    ($($it:tt)*) => { $crate::PRINTED.with_borrow_mut(|text| *text += &format!($($it)*)) };
}

#[path = "generated/usage.rs"]
mod lines;

/// Prints what it takes of an event.
type Lines = fn(&Event);

/// What `lines` print of `example`.
fn printed(lines: Lines, example: &str) -> String {
    let event = Event::from_slice(example.as_bytes()).expect(example);
    lines(&event);
    PRINTED.take()
}

#[test]
fn each_takes_the_examples_of_its_event_and_no_others() {
    let names = EventKind::ALL.iter().map(|kind| kind.name());
    assert!(names.eq(lines::ALL.iter().map(|(name, _)| *name)));
    for (name, lines) in lines::ALL {
        for kind in EventKind::ALL {
            for example in kind.examples() {
                let text = printed(*lines, example);
                assert_eq!(!text.is_empty(), kind.name() == *name, "{name} on {example} printed `{text}`");
            }
        }
    }
}

#[test]
fn a_value_is_told_from_others() {
    let line = |action: &str| format!(r#"{{"event": "WATCHDOG", "data": {{"action": "{action}"}}}}"#);
    let (_, lines) = lines::ALL.iter().find(|(name, _)| *name == "WATCHDOG").unwrap();
    assert_eq!(printed(*lines, &line("reset")), "reset");
    assert_eq!(printed(*lines, &line("pause")), "something else, pause");
}
