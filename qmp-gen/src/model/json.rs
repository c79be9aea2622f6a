//! JSON values of examples, with their keys in order.

use std::fmt::{self, Write as _};

use crate::key_order::sort_written;

/// A JSON value.
#[derive(Debug, Clone, PartialEq)]
pub enum Json {
    /// `null`
    Null,
    /// `true` or `false`
    Bool(bool),
    /// A number, as it is written.
    Number(String),
    /// A string, unescaped.
    String(String),
    /// A list.
    Array(Vec<Json>),
    /// An object; keys are unique.
    Object(Vec<(String, Json)>),
}

impl Json {
    /// The member `key` of an object.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<&Self> {
        match self {
            Self::Object(members) => members.iter().find(|(name, _)| name == key).map(|(_, value)| value),
            _ => None,
        }
    }

    /// The text of a string.
    #[must_use]
    pub fn as_str(&self) -> Option<&str> {
        match self {
            Self::String(text) => Some(text),
            _ => None,
        }
    }

    /// Puts the keys of every object in the order in which QEMU writes them.
    pub fn sort_keys(&mut self) {
        match self {
            Self::Object(members) => {
                sort_written(members, |(key, _)| key);
                for (_, value) in members {
                    value.sort_keys();
                }
            }
            Self::Array(items) => items.iter_mut().for_each(Self::sort_keys),
            _ => {}
        }
    }

    /// The value laid out over several lines: an object that has objects inside goes one member a line.
    #[must_use]
    pub fn pretty(&self) -> String {
        let mut out = String::new();
        self.lay_out(&mut out, 0);
        out
    }

    fn lay_out(&self, out: &mut String, indent: usize) {
        let line = self.to_string();
        let members = match self {
            Self::Object(members) if indent + line.len() > 72 || (indent == 0 && members.len() > 2) => {
                members
            }
            _ => return out.push_str(&line),
        };
        out.push('{');
        for (index, (key, value)) in members.iter().enumerate() {
            let key = Self::String(key.clone());
            let separator = if index == 0 { "" } else { "," };
            let _ = write!(out, "{separator}\n{:1$}{key}: ", "", indent + 2);
            value.lay_out(out, indent + 2);
        }
        let _ = write!(out, "\n{:indent$}}}", "");
    }
}

/// On one line, spaced and escaped as QEMU does it.
impl fmt::Display for Json {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Null => f.write_str("null"),
            Self::Bool(value) => value.fmt(f),
            Self::Number(text) => f.write_str(text),
            Self::String(text) => string(text, f),
            Self::Array(items) => {
                f.write_str("[")?;
                for (index, item) in items.iter().enumerate() {
                    write!(f, "{}{item}", if index == 0 { "" } else { ", " })?;
                }
                f.write_str("]")
            }
            Self::Object(members) => {
                f.write_str("{")?;
                for (index, (key, value)) in members.iter().enumerate() {
                    f.write_str(if index == 0 { "" } else { ", " })?;
                    string(key, f)?;
                    write!(f, ": {value}")?;
                }
                f.write_str("}")
            }
        }
    }
}

fn string(text: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    f.write_str("\"")?;
    for char in text.chars() {
        match char {
            '"' => f.write_str("\\\"")?,
            '\\' => f.write_str("\\\\")?,
            '\u{8}' => f.write_str("\\b")?,
            '\u{c}' => f.write_str("\\f")?,
            '\n' => f.write_str("\\n")?,
            '\r' => f.write_str("\\r")?,
            '\t' => f.write_str("\\t")?,
            ' '..='~' => write!(f, "{char}")?,
            _ => {
                for unit in char.encode_utf16(&mut [0; 2]) {
                    write!(f, "\\u{unit:04X}")?;
                }
            }
        }
    }
    f.write_str("\"")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_written_as_qemu_does() {
        let value = Json::Object(vec![
            ("a".into(), Json::Array(vec![Json::Null, Json::Number("1e3".into())])),
            ("b".into(), Json::String("é\u{7f}\t\"𝄞".into())),
        ]);
        assert_eq!(value.to_string(), r#"{"a": [null, 1e3], "b": "\u00E9\u007F\t\"\uD834\uDD1E"}"#);
    }
}
