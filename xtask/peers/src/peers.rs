//! The decoders that are compared, one row each.

use std::cell::RefCell;
use std::hint::black_box;

use qmp_events::{Event, RawEvent};
use serde_json::Value;

/// A decoder, and what is to be reached.
#[derive(Clone, Copy)]
pub struct Row {
    pub name: &'static str,
    /// Decodes all lines, and drops what came of it.
    pub run: fn(&[String]),
    /// Whether it accepts the line with the same meaning as all others.
    pub agrees: fn(&str) -> bool,
    /// How many times as fast as the first row it has to be.
    pub target: Option<f64>,
}

/// Rows for the layout that QEMU sends; the others are compared with the first.
pub const PEERS: &[Row] = &[
    QAPI,
    Row {
        name: "`serde_json::Value`",
        run: |lines| each(lines, serde_json::from_slice::<Value>),
        agrees: |_| true,
        target: None,
    },
    Row {
        name: "`serde_json::from_slice::<Event>`",
        run: |lines| each(lines, serde_json::from_slice::<Event>),
        agrees: |line| same(line, serde_json::from_str(line).ok()),
        target: Some(1.4),
    },
    Row {
        name: "`sonic_rs::from_slice::<Event>`",
        run: |lines| each(lines, sonic_rs::from_slice::<Event>),
        agrees: |line| same(line, sonic_rs::from_str(line).ok()),
        target: None,
    },
    Row {
        name: "`simd_json::from_slice::<Event>`, a copy included",
        run: |lines| each(lines, simd),
        agrees: |line| same(line, simd(line.as_bytes())),
        target: None,
    },
    IGNORED,
    Row { target: Some(4.5), ..EVENT },
    Row { target: Some(7.0), ..RAW },
];

/// The short list for other streams.
pub const OURS: &[Row] = &[QAPI, IGNORED, EVENT, RAW];

const QAPI: Row = Row {
    name: "`qapi_qmp::Event` by `serde_json`",
    run: |lines| each(lines, serde_json::from_slice::<qapi_qmp::Event>),
    agrees: |line| serde_json::from_str::<qapi_qmp::Event>(line).is_ok(),
    target: None,
};
const IGNORED: Row = Row {
    name: "`serde_json` into `IgnoredAny`",
    run: |lines| each(lines, serde_json::from_slice::<serde::de::IgnoredAny>),
    agrees: |_| true,
    target: None,
};
const EVENT: Row = Row {
    name: "`Event::from_slice`",
    run: |lines| each(lines, Event::from_slice),
    agrees: |line| same(line, Event::from_slice(line.as_bytes()).ok()),
    target: None,
};
const RAW: Row = Row {
    name: "`RawEvent::from_slice`",
    run: |lines| each(lines, RawEvent::from_slice),
    agrees: |line| same(line, RawEvent::from_slice(line.as_bytes()).ok().and_then(|raw| raw.try_into().ok())),
    target: None,
};

fn each<'a, T>(lines: &'a [String], decode: impl Fn(&'a [u8]) -> T) {
    for line in lines {
        black_box(decode(black_box(line.as_bytes())));
    }
}

/// It works on a buffer that it changes, so that a reader of a socket would give it its own; here that takes a copy.
fn simd(line: &[u8]) -> Option<Event> {
    thread_local! { static BUFFER: RefCell<Vec<u8>> = const { RefCell::new(Vec::new()) }; }
    BUFFER.with_borrow_mut(|buffer| {
        buffer.clear();
        buffer.extend_from_slice(line);
        simd_json::from_slice(buffer).ok()
    })
}

/// Whether `event` is the line, by the judgement of `serde_json`.
fn same(line: &str, event: Option<Event>) -> bool {
    let value: Option<Value> = serde_json::from_str(line).ok();
    value.is_some() && event.and_then(|event| serde_json::to_value(event).ok()) == value
}
