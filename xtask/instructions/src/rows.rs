//! What is counted. Each function is a row, and is never inlined, so that callgrind sees it.

use std::hint::black_box;

use qmp_events::{Event, RawEvent};
use serde::de::IgnoredAny;

/// Runs every row that takes one line.
pub fn all(line: &[u8], event: &Event) {
    ignored(line);
    event_from_slice(line);
    raw_from_slice(line);
    serde_decode(line);
    event_to_json(event);
    let mut out = String::with_capacity(1024);
    event_write_json(event, &mut out);
    serde_encode(event);
    event_unknowns(event);
}

#[inline(never)]
fn ignored(line: &[u8]) {
    black_box(serde_json::from_slice::<IgnoredAny>(black_box(line)).is_ok());
}

/// Runs the rows of the peer.
#[cfg(feature = "peer")]
pub fn peer(line: &[u8]) {
    peer_decode(line);
    if let Ok(event) = serde_json::from_slice(line) {
        peer_encode(&event);
    }
}

#[cfg(feature = "peer")]
#[inline(never)]
fn peer_decode(line: &[u8]) {
    drop(black_box(serde_json::from_slice::<qapi_qmp::Event>(black_box(line))));
}

#[inline(never)]
fn event_from_slice(line: &[u8]) {
    drop(black_box(Event::from_slice(black_box(line))));
}

#[inline(never)]
fn raw_from_slice(line: &[u8]) {
    drop(black_box(RawEvent::from_slice(black_box(line))));
}

#[inline(never)]
fn serde_decode(line: &[u8]) {
    drop(black_box(serde_json::from_slice::<Event>(black_box(line))));
}

#[cfg(feature = "peer")]
#[inline(never)]
fn peer_encode(event: &qapi_qmp::Event) {
    drop(black_box(serde_json::to_vec(black_box(event))));
}

#[inline(never)]
fn event_to_json(event: &Event) {
    drop(black_box(black_box(event).to_json()));
}

#[inline(never)]
fn event_write_json(event: &Event, out: &mut String) {
    black_box(event).write_json(black_box(out));
}

#[inline(never)]
fn serde_encode(event: &Event) {
    drop(black_box(serde_json::to_vec(black_box(event))));
}

#[inline(never)]
fn event_unknowns(event: &Event) {
    drop(black_box(black_box(event).unknowns()));
}

#[inline(never)]
pub fn event_from_lines(text: &[u8]) {
    for event in Event::from_lines(black_box(text)) {
        drop(black_box(event));
    }
}

#[inline(never)]
pub fn raw_from_lines(text: &[u8]) {
    for event in RawEvent::from_lines(black_box(text)) {
        drop(black_box(event));
    }
}
