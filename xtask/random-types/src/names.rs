//! Names that are hard on a generator: keywords, names of the prelude and of the runtime, names that differ by little.

use fastrand::Rng;

/// Names of members and values.
const WORDS: [&str; 44] = [
    "type",
    "self",
    "super",
    "crate",
    "async",
    "await",
    "match",
    "fn",
    "dyn",
    "box",
    "try",
    "gen",
    "union",
    "true",
    "data",
    "event",
    "timestamp",
    "unknown",
    "other",
    "name",
    "value",
    "values",
    "id",
    "a",
    "b",
    "x1",
    "max-value",
    "maxvalue",
    "ok",
    "err",
    "some",
    "none",
    "result",
    "option",
    "string",
    "clone",
    "default",
    "error",
    "kind",
    "key",
    "rest",
    "parser",
    "__com.example_thing",
    "as-str",
];

/// Names of types.
const TYPES: [&str; 31] = [
    "Box",
    "Vec",
    "Option",
    "String",
    "Result",
    "Ok",
    "Some",
    "None",
    "Err",
    "Event",
    "EventData",
    "EventKind",
    "EventMetadata",
    "Value",
    "Timestamp",
    "Unknown",
    "Default",
    "Debug",
    "Clone",
    "Hash",
    "Handler",
    "RawEvent",
    "Message",
    "Error",
    "Object",
    "Names",
    "Aa",
    "StopData",
    "Members",
    "Key",
    "RateLimit",
];

/// Names of events.
const EVENTS: [&str; 24] = [
    "STOP",
    "EVENT",
    "DATA",
    "UNKNOWN",
    "SELF",
    "BOX",
    "ALL",
    "NAME",
    "__com.example_THING",
    "A_1",
    "A1",
    "TIMESTAMP",
    "OPTION",
    "SOME",
    "DEFAULT",
    "TYPE",
    "CRATE",
    "STRING",
    "VALUE",
    "OK",
    "ERROR",
    "CLONE",
    "EVENT_DATA",
    "KIND",
];

/// Parts of sentences that end a comment, a string or a table, or begin another construct.
const PROSE: [&str; 12] = ["*/", "/*", "\\", "```", "`x`", "[y](z)", "<b>", "{}", "$crate", "#!", "r#", "|"];

/// Different names of a kind.
pub struct Names<'r> {
    rng: &'r mut Rng,
    free: Vec<&'static str>,
}

impl Names<'_> {
    pub fn words(rng: &mut Rng) -> Names<'_> {
        Names { rng, free: WORDS.to_vec() }
    }

    pub fn types(rng: &mut Rng) -> Names<'_> {
        Names { rng, free: TYPES.to_vec() }
    }

    pub fn events(rng: &mut Rng) -> Names<'_> {
        Names { rng, free: EVENTS.to_vec() }
    }

    /// This number of them.
    pub fn take(mut self, count: usize) -> Vec<&'static str> {
        (0..count).map(|_| self.free.swap_remove(self.rng.usize(..self.free.len()))).collect()
    }
}

/// A line of prose.
pub fn prose(rng: &mut Rng) -> String {
    let words: Vec<_> = (0..rng.usize(1..4)).map(|_| PROSE[rng.usize(..PROSE.len())]).collect();
    format!("Some words, {} and more.", words.join(" "))
}
