//! The readers against each other: speculative, general, serde's and the raw one, over lines and mutations of them.

mod laws;

use fastrand::Rng;
use qmp_events::EventKind;
use qmp_gen::{Input, load};
use qmp_gen::{Optional, sample};

/// How many changed lines are tried; `QMP_MUTATIONS` asks for more.
const MUTATIONS: usize = 200_000;

/// The specification's examples, random lines of it, and lines captured from QEMU.
fn lines() -> Vec<String> {
    let documents = [("qmp-events.txt", qmp_spec::EVENTS), ("qapi-schema.json", qmp_spec::SCHEMA)];
    let inputs = documents.map(|(name, text)| Input::text(name, text));
    let model = load(inputs).expect("read from memory").model.expect("the specification has no error");
    let mut lines: Vec<_> =
        EventKind::ALL.iter().flat_map(|kind| kind.examples()).map(|&it| it.to_owned()).collect();
    lines.extend(sample(&model, Optional::Mixed, 3).take(2_000));
    let captured = include_str!("captured/events-7.2.22.jsonl");
    lines.extend(captured.lines().map(str::to_owned));
    lines
}

/// Changes `line` in one way, as damage, another writer, or an attacker would.
fn mutate(line: &mut Vec<u8>, other: &[u8], rng: &mut Rng) {
    let at = rng.usize(0..line.len().max(1)).min(line.len());
    match rng.u8(0..10) {
        0 => line.truncate(at),
        1 if at < line.len() => line[at] ^= 1 << rng.u8(0..8),
        2 if at < line.len() => drop(line.remove(at)),
        3 => line.insert(at, rng.u8(..)),
        4 => {
            let from = rng.usize(0..other.len());
            line.truncate(at);
            line.extend_from_slice(&other[from..]);
        }
        5 => respace(line, rng),
        6 => reorder(line, rng),
        7 => escape(line, at),
        8 => line.splice(at..at, TOKENS[rng.usize(0..TOKENS.len())].bytes()).for_each(drop),
        _ => {
            let (from, to) = (at, rng.usize(at..=line.len()));
            let part = line[from..to].to_vec();
            line.splice(to..to, part).for_each(drop);
        }
    }
}

const TOKENS: &[&str] = &[
    "{",
    "}",
    "[",
    "]",
    ",",
    ":",
    "\"",
    "\\",
    "null",
    "true",
    "-0",
    "1e9",
    "0.5",
    "01",
    "18446744073709551616",
    "\\u",
    "\\ud800",
    "\\u0000",
    " ",
    "\t",
    "\r\n",
    "\u{7f}",
    "é",
    "\"x\": {\"y\": []}, ",
    "\"event\": \"STOP\", ",
    "\"data\": {}, ",
    "\"timestamp\": {\"seconds\": 1, \"microseconds\": 2}, ",
];

/// More white space, or less.
fn respace(line: &mut Vec<u8>, rng: &mut Rng) {
    let drop_all = rng.bool();
    let spaced = line.iter().flat_map(|&byte| match byte {
        b' ' if drop_all => vec![],
        b',' | b':' | b'{' if !drop_all && rng.bool() => vec![byte, b' '],
        _ => vec![byte],
    });
    *line = spaced.collect();
}

/// The members of each object in another order.
fn reorder(line: &mut Vec<u8>, rng: &mut Rng) {
    let Ok(mut value) = serde_json::from_slice::<serde_json::Value>(line) else { return };
    shuffle(&mut value, rng);
    *line = value.to_string().into_bytes();
}

fn shuffle(value: &mut serde_json::Value, rng: &mut Rng) {
    if let serde_json::Value::Object(object) = value {
        let mut members: Vec<_> = std::mem::take(object).into_iter().collect();
        rng.shuffle(&mut members);
        *object = members.into_iter().collect();
        object.values_mut().for_each(|value| shuffle(value, rng));
    }
}

/// A character as an escape.
fn escape(line: &mut Vec<u8>, at: usize) {
    if let Some(byte) = line.get(at).filter(|byte| byte.is_ascii_alphanumeric()) {
        let escape = format!("\\u{byte:04x}");
        line.splice(at..=at, escape.bytes()).for_each(drop);
    }
}

#[test]
fn over_lines_as_they_are() {
    for line in lines() {
        assert!(laws::hold(line.as_bytes()), "{line}");
    }
}

#[test]
fn over_lines_cut_anywhere() {
    for kind in EventKind::ALL {
        let line = kind.examples()[0];
        for end in 0..line.len() {
            assert!(!laws::hold(&line.as_bytes()[..end]), "{line}, {end}");
        }
    }
}

#[test]
fn over_changed_lines() {
    let lines = lines();
    let count = std::env::var("QMP_MUTATIONS").map_or(MUTATIONS, |count| count.parse().expect("a number"));
    let mut rng = Rng::with_seed(11);
    let mut read = 0;
    for _ in 0..count {
        let mut line = rng.choice(&lines).expect("there are lines").clone().into_bytes();
        let other = rng.choice(&lines).expect("there are lines").as_bytes();
        for _ in 0..rng.usize(1..4) {
            mutate(&mut line, other, &mut rng);
        }
        read += usize::from(laws::hold(&line));
    }
    // A mutation that always broke a line, or never, would show nothing.
    assert!((count / 10..count * 9 / 10).contains(&read), "{read} of {count} were read");
}
