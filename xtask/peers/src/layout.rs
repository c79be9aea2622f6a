//! The same event in other layouts, which a relay or another implementation of QMP can send.

use serde_json::{Map, Value};

use crate::peers::{OURS, Row};

/// A layout that is not QEMU's.
#[derive(Clone, Copy)]
pub enum Layout {
    EventFirst,
    DataFirst,
    NoSpaces,
}

impl Layout {
    pub const OTHERS: [Self; 3] = [Self::EventFirst, Self::DataFirst, Self::NoSpaces];

    pub fn name(self) -> &'static str {
        match self {
            Self::EventFirst => "`event` before `timestamp`",
            Self::DataFirst => "`data` before `event`",
            Self::NoSpaces => "no spaces",
        }
    }

    /// `line` in this layout.
    pub fn of(self, line: &str) -> String {
        let mut object: Map<String, Value> = serde_json::from_str(line).expect("checked before");
        let keys = match self {
            Self::EventFirst => ["event", "timestamp", "data"],
            Self::DataFirst => ["data", "timestamp", "event"],
            Self::NoSpaces => ["timestamp", "event", "data"],
        };
        let object: Map<_, _> =
            keys.iter().filter_map(|&key| Some((key.to_owned(), object.remove(key)?))).collect();
        let compact = Value::from(object).to_string();
        if let Self::NoSpaces = self { compact } else { spaced(&compact) }
    }

    /// The rows that are measured in this layout, with the required ratios.
    pub fn rows(self) -> Vec<Row> {
        let target = match self {
            Self::EventFirst | Self::NoSpaces => 2.5,
            Self::DataFirst => 2.0,
        };
        let mut rows = OURS.to_vec();
        for row in &mut rows {
            row.target = (row.name == "`Event::from_slice`").then_some(target);
        }
        rows
    }
}

/// With the spaces that QEMU writes after `,` and `:`.
fn spaced(compact: &str) -> String {
    let mut out = String::with_capacity(compact.len() + 16);
    let (mut quoted, mut escaped) = (false, false);
    for char in compact.chars() {
        out.push(char);
        match char {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '"' => quoted = !quoted,
            ',' | ':' if !quoted => out.push(' '),
            _ => {}
        }
    }
    out
}
