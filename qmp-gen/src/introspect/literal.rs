//! Values in JSON, or as Python prints them: with single quotes, `True`, `None`, `u'text'`, and numbers like `1L`.

use serde_json::{Map, Number, Value};

/// How deep values nest; a reply of QEMU has some six levels.
const MAX_DEPTH: usize = 64;

/// Why no value starts at a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Failure {
    /// The text ends before the value does.
    End,
    /// It is another value.
    Other,
}

type Result<T> = std::result::Result<T, Failure>;

/// The value that starts at `start`, and where it ends.
pub(super) fn value(text: &str, start: usize) -> Result<(Value, usize)> {
    let mut parser = Parser { text, at: start };
    let value = parser.value(0)?;
    Ok((value, parser.at))
}

struct Parser<'a> {
    text: &'a str,
    at: usize,
}

impl Parser<'_> {
    fn rest(&self) -> &str {
        self.text.get(self.at..).unwrap_or_default()
    }

    /// The next character after white space.
    fn peek(&mut self) -> Result<char> {
        let rest = self.rest();
        let trimmed = rest.trim_start();
        let skipped = rest.len() - trimmed.len();
        let next = trimmed.chars().next();
        self.at += skipped;
        next.ok_or(Failure::End)
    }

    /// Skips `expected` if it comes next.
    fn take(&mut self, expected: char) -> Result<bool> {
        let found = self.peek()? == expected;
        self.at += if found { expected.len_utf8() } else { 0 };
        Ok(found)
    }

    fn value(&mut self, depth: usize) -> Result<Value> {
        if depth > MAX_DEPTH {
            return Err(Failure::Other);
        }
        match self.peek()? {
            '{' => self.object(depth),
            '[' => self.array(depth),
            '"' | '\'' => self.string().map(Value::String),
            'u' | 'b' => {
                self.at += 1;
                self.string().map(Value::String)
            }
            '-' | '0'..='9' => self.number(),
            _ => self.word(),
        }
    }

    fn object(&mut self, depth: usize) -> Result<Value> {
        self.at += 1;
        let mut members = Map::new();
        while !self.take('}')? {
            if matches!(self.peek()?, 'u' | 'b') {
                self.at += 1;
            }
            let key = self.string()?;
            if !self.take(':')? {
                return Err(Failure::Other);
            }
            members.insert(key, self.value(depth + 1)?);
            if !self.take(',')? && self.peek()? != '}' {
                return Err(Failure::Other);
            }
        }
        Ok(Value::Object(members))
    }

    fn array(&mut self, depth: usize) -> Result<Value> {
        self.at += 1;
        let mut items = Vec::new();
        while !self.take(']')? {
            items.push(self.value(depth + 1)?);
            if !self.take(',')? && self.peek()? != ']' {
                return Err(Failure::Other);
            }
        }
        Ok(Value::Array(items))
    }

    fn string(&mut self) -> Result<String> {
        let quote = self.rest().chars().next().ok_or(Failure::End)?;
        if !matches!(quote, '"' | '\'') {
            return Err(Failure::Other);
        }
        self.at += 1;
        let mut out = String::new();
        let mut units = Vec::new();
        loop {
            let char = self.rest().chars().next().ok_or(Failure::End)?;
            self.at += char.len_utf8();
            if char == '\\' {
                self.escape(&mut out, &mut units)?;
                continue;
            }
            flush(&mut units, &mut out);
            match char {
                _ if char == quote => return Ok(out),
                '\n' => return Err(Failure::Other),
                _ => out.push(char),
            }
        }
    }

    /// The text after a backslash. Halves of surrogate pairs are collected in `units`.
    fn escape(&mut self, out: &mut String, units: &mut Vec<u16>) -> Result<()> {
        let char = self.rest().chars().next().ok_or(Failure::End)?;
        self.at += char.len_utf8();
        let digits = match char {
            'x' => 2,
            'u' => 4,
            'U' => 8,
            _ => 0,
        };
        if digits == 0 {
            flush(units, out);
            out.push(match char {
                'b' => '\u{8}',
                'f' => '\u{c}',
                'n' => '\n',
                'r' => '\r',
                't' => '\t',
                other => other,
            });
            return Ok(());
        }
        let code = self.rest().get(..digits).ok_or(Failure::Other)?;
        let code = u32::from_str_radix(code, 16).map_err(|_| Failure::Other)?;
        self.at += digits;
        if let Ok(unit) = u16::try_from(code) {
            units.push(unit);
        } else {
            flush(units, out);
            out.push(char::from_u32(code).unwrap_or(char::REPLACEMENT_CHARACTER));
        }
        Ok(())
    }

    fn number(&mut self) -> Result<Value> {
        let rest = self.rest();
        let length = rest.find(|char: char| !char.is_ascii_alphanumeric() && !"+-.".contains(char));
        let length = length.ok_or(Failure::End)?;
        let text = rest.get(..length).unwrap_or_default().trim_end_matches('L');
        let number = serde_json::from_str::<Number>(text).map_err(|_| Failure::Other)?;
        self.at += length;
        Ok(Value::Number(number))
    }

    fn word(&mut self) -> Result<Value> {
        let words = [
            ("true", Value::Bool(true)),
            ("True", Value::Bool(true)),
            ("false", Value::Bool(false)),
            ("False", Value::Bool(false)),
            ("null", Value::Null),
            ("None", Value::Null),
        ];
        let rest = self.rest();
        let known = words.into_iter().find(|(word, _)| rest.starts_with(word));
        let (word, value) = known.ok_or(Failure::Other)?;
        self.at += word.len();
        Ok(value)
    }
}

/// Moves UTF-16 units to `out`.
fn flush(units: &mut Vec<u16>, out: &mut String) {
    let chars = char::decode_utf16(units.drain(..));
    out.extend(chars.map(|it| it.unwrap_or(char::REPLACEMENT_CHARACTER)));
}

#[cfg(test)]
mod tests {
    use super::*;

    fn whole(text: &str) -> Result<Value> {
        value(text, 0).map(|(value, _)| value)
    }

    #[test]
    fn json_and_python_are_the_same_values() {
        let json = r#"{"a": [true, false, null, -1.5e3, 7], "b": "q\"'\n\u00e9\ud834\udd1e", "c": {}}"#;
        let python = r#"{u'a': [True, False, None, -1.5e3, 7L,], b'b': u'q"\'\n\xe9\U0001d11e', 'c': {}}"#;
        let expected: Value = serde_json::from_str(json).unwrap();
        assert_eq!(whole(json).as_ref(), Ok(&expected));
        assert_eq!(whole(python).as_ref(), Ok(&expected));
    }

    #[test]
    fn what_has_no_end_is_told_from_what_is_something_else() {
        for text in ["{", "[1, ", "{\"a", "{'a': 1", "[12", "[\"\\"] {
            assert_eq!(whole(text), Err(Failure::End), "{text}");
        }
        for text in ["{a}", "[1 2]", "[2026-11-27]", "{\"a\" 1}", "[u]", "[\"\\uzzzz\"]", "[\"a\n\"]"] {
            assert_eq!(whole(text), Err(Failure::Other), "{text}");
        }
        let deep = format!("{}{}", "[".repeat(MAX_DEPTH + 2), "]".repeat(MAX_DEPTH + 2));
        assert_eq!(whole(&deep), Err(Failure::Other));
    }
}
