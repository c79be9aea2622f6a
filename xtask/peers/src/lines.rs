//! The lines to decode.
//!
//! A line that the best-known binding can't decode, or gives back with another value, is left out: it would time an error. Random
//! lines with escapes are left out, too: every second one has some, but of the lines captured from a real QEMU one in 400.

use std::collections::{BTreeMap, BTreeSet};
use std::io;

use qmp_events::{EventKind, RawEvent};
use qmp_gen::{Input, load};
use qmp_gen::{Optional, sample};
use serde_json::Value;

/// How many random lines of each kind.
const OF_A_KIND: usize = 32;

/// The specification's examples, which are written as QEMU sends them.
pub fn examples() -> Vec<String> {
    let examples = EventKind::ALL.iter().flat_map(|kind| kind.examples());
    mixed(examples.map(|&line| line.to_owned()).filter(|line| peer_agrees(line)).collect())
}

/// Random lines of the specification's events, as many of each kind: the greatest and the least numbers, any members left out.
pub fn samples() -> Vec<String> {
    let documents = [("qmp-events.txt", qmp_spec::EVENTS), ("qapi-schema.json", qmp_spec::SCHEMA)];
    let inputs = documents.map(|(name, text)| Input::text(name, text));
    let model = load(inputs).expect("read from memory").model.expect("the specification has no error");
    let mut of_a_kind = BTreeMap::<_, Vec<_>>::new();
    for line in sample(&model, Optional::Mixed, 7).take(8 * OF_A_KIND * EventKind::ALL.len()) {
        let lines = of_a_kind.entry(kind(&line)).or_default();
        if lines.len() < OF_A_KIND && !line.contains('\\') && peer_agrees(&line) {
            lines.push(line);
        }
    }
    mixed(of_a_kind.into_values().flatten().collect())
}

/// In an order that no branch predictor knows, the same each time.
fn mixed(mut lines: Vec<String>) -> Vec<String> {
    fastrand::Rng::with_seed(7).shuffle(&mut lines);
    lines
}

/// Lines of a file, those that the peer decodes.
pub fn captured(path: &str) -> io::Result<Vec<String>> {
    let text = std::fs::read_to_string(path)?;
    Ok(text.lines().filter(|line| peer_agrees(line)).map(str::to_owned).collect())
}

fn peer_agrees(line: &str) -> bool {
    let Ok(event) = serde_json::from_str::<qapi_qmp::Event>(line) else { return false };
    serde_json::to_value(event).is_ok_and(|value| Some(value) == serde_json::from_str::<Value>(line).ok())
}

fn kind(line: &str) -> Option<&'static str> {
    RawEvent::from_slice(line.as_bytes()).ok()?.kind().map(EventKind::name)
}

/// How many kinds of events there are.
pub fn kinds(lines: &[String]) -> usize {
    lines.iter().map(|line| kind(line)).collect::<BTreeSet<_>>().len()
}

/// How long a line is on average, in bytes.
pub fn mean(lines: &[String]) -> usize {
    lines.iter().map(String::len).sum::<usize>() / lines.len().max(1)
}
