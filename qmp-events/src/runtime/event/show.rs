//! An event as one human-readable line, and its data separately.

use std::fmt::{self, Display as _, Write};

use super::set::EventSet;
use crate::runtime::members::Members;
use crate::runtime::pull::{Duplicates, Guess, Parser, Whole};
use crate::runtime::text::Json;
use crate::runtime::tree::Branches;
use crate::runtime::value::Value;
use crate::runtime::wire::{DATA, Key, Output, Sink, Wire};
use crate::runtime::write::string;

/// Takes the JSON text of an event's data, without the key.
struct DataSink<'a>(&'a mut String);

impl Sink for DataSink<'_> {
    type Error = std::convert::Infallible;

    fn member<T: Wire>(&mut self, _key: &Key, value: &T) -> Result<(), Self::Error> {
        value.put(Json(self.0));
        Ok(())
    }

    fn text(&mut self, _key: &Key, text: &str) -> Result<(), Self::Error> {
        string(text, self.0);
        Ok(())
    }

    fn unknown<T: Wire>(&mut self, _key: &str, value: &T) -> Result<(), Self::Error> {
        value.put(Json(self.0));
        Ok(())
    }

    fn raw<T: Wire>(&mut self, _key: &Key, text: &str, _value: &T) -> Result<(), Self::Error> {
        self.0.push_str(text);
        Ok(())
    }
}

/// Returns the JSON text of the data as QEMU writes it; empty if the event has no data.
fn text_of<D: EventSet>(data: &D) -> String {
    let mut text = String::new();
    let Ok(()) = data.emit(&mut DataSink(&mut text));
    text
}

/// Returns the JSON text of an event's data, if the event is written with data.
pub fn data_json<D: EventSet>(data: &D, unknown: &Members) -> Option<String> {
    let text = text_of(data);
    if text.is_empty() { unknown.get("data").map(ToString::to_string) } else { Some(text) }
}

/// Returns an event's data as a value; an empty object if the event has no data.
pub fn data_value<D: EventSet>(data: &D) -> Value {
    let mut sink = Branches::default();
    let Ok(()) = data.emit(&mut sink);
    sink.0.remove(DATA.name).unwrap_or_else(|| Members::new().into())
}

/// Writes an event as one line: its name, then each member of its data, then its other members.
///
/// # Errors
/// Returns an error if `f` returns one.
pub fn show<D: EventSet>(data: &D, unknown: &Members, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    word(data.name(), f)?;
    let mut line = Line { f, has_data: false };
    data.emit(&mut line)?;
    if !line.has_data
        && let Some(data) = unknown.get(DATA.name)
    {
        line.member(DATA, data)?;
    }
    let rest = unknown.iter().filter(|(key, _)| *key != DATA.name);
    rest.into_iter().try_for_each(|(key, value)| pair(key, value, f))
}

/// Writes an event's data as pairs of a key and a value.
struct Line<'a, 'f> {
    f: &'a mut fmt::Formatter<'f>,
    has_data: bool,
}

impl Sink for Line<'_, '_> {
    type Error = fmt::Error;

    fn member<T: Wire>(&mut self, key: &Key, value: &T) -> fmt::Result {
        self.unknown(key.name, value)
    }

    fn text(&mut self, key: &Key, text: &str) -> fmt::Result {
        self.unknown(key.name, &Value::from(text))
    }

    fn unknown<T: Wire>(&mut self, key: &str, value: &T) -> fmt::Result {
        self.has_data = true;
        value.put(Data { key, f: self.f })
    }

    /// Writes what was received, in its order.
    fn raw<T: Wire>(&mut self, key: &Key, text: &str, value: &T) -> fmt::Result {
        let mut parser = Parser::new(text, Guess::Nothing).with_duplicates(Duplicates::LastCounts);
        if parser.peek() != Some(b'{') {
            return self.member(key, value);
        }
        self.has_data = true;
        let mut written = Ok(());
        // The text was checked when it was received.
        let _is_object = parser.each_member(&mut |parser, key| {
            written = written.and_then(|()| received(key, parser, self.f));
            Ok(false)
        });
        written
    }
}

/// Writes members as ` key=value`.
struct Pairs<'a, 'f>(&'a mut fmt::Formatter<'f>);

impl Sink for Pairs<'_, '_> {
    type Error = fmt::Error;

    fn member<T: Wire>(&mut self, key: &Key, value: &T) -> fmt::Result {
        pair(key.name, value, self.0)
    }

    fn text(&mut self, key: &Key, text: &str) -> fmt::Result {
        pair(key.name, &Value::from(text), self.0)
    }

    fn unknown<T: Wire>(&mut self, key: &str, value: &T) -> fmt::Result {
        pair(key, value, self.0)
    }
}

/// Writes ` key=value`, with the value as it was received.
fn received(key: &str, parser: &mut Parser<'_>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    assign(key, f)?;
    match parser.skip_space() {
        Some(b'"') => parser.string().map_or(Ok(()), |text| string_value(&text, f)),
        _ => parser.skipped().map_or(Ok(()), |text| visible(text, f)),
    }
}

/// Writes ` key=`.
fn assign(key: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    f.write_char(' ')?;
    word(key, f)?;
    f.write_char('=')
}

/// Writes an object as its members, and any other value as ` key=value`.
struct Data<'a, 'f> {
    key: &'a str,
    f: &'a mut fmt::Formatter<'f>,
}

impl Output for Data<'_, '_> {
    type Done = fmt::Result;

    fn value(self, value: &Value) -> fmt::Result {
        match value {
            Value::Object(members) => members.iter().try_for_each(|(key, value)| pair(key, value, self.f)),
            other => pair(self.key, other, self.f),
        }
    }

    fn bool(self, value: bool) -> fmt::Result {
        pair(self.key, &value, self.f)
    }

    fn integer(self, number: Whole) -> fmt::Result {
        assign(self.key, self.f)?;
        Shown(self.f).integer(number)
    }

    fn string(self, text: &str) -> fmt::Result {
        assign(self.key, self.f)?;
        Shown(self.f).string(text)
    }

    fn list<T: Wire>(self, items: &[T]) -> fmt::Result {
        assign(self.key, self.f)?;
        Shown(self.f).list(items)
    }

    fn object<T: Wire>(self, object: &T) -> fmt::Result {
        object.emit(&mut Pairs(self.f))
    }
}

/// Writes ` key=value`.
fn pair<T: Wire>(key: &str, value: &T, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    assign(key, f)?;
    value.put(Shown(f))
}

/// Writes a value: a string as a word, and any other value as JSON.
struct Shown<'a, 'f>(&'a mut fmt::Formatter<'f>);

impl Output for Shown<'_, '_> {
    type Done = fmt::Result;

    fn value(self, value: &Value) -> fmt::Result {
        match value {
            Value::String(text) => self.string(text),
            other => visible(&other.to_string(), self.0),
        }
    }

    fn bool(self, value: bool) -> fmt::Result {
        value.fmt(self.0)
    }

    fn integer(self, number: Whole) -> fmt::Result {
        write!(self.0, "{}{}", if number.negative { "-" } else { "" }, number.magnitude)
    }

    fn string(self, text: &str) -> fmt::Result {
        string_value(text, self.0)
    }

    fn list<T: Wire>(self, items: &[T]) -> fmt::Result {
        let mut json = String::new();
        Json(&mut json).list(items);
        visible(&json, self.0)
    }

    fn object<T: Wire>(self, object: &T) -> fmt::Result {
        let mut json = String::new();
        Json(&mut json).object(object);
        visible(&json, self.0)
    }
}

/// Writes a string: in quotes if it looks like another value, such as `12` or `null`.
fn string_value(text: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    if text.parse::<Value>().is_ok() { write!(f, "\"{text}\"") } else { word(text, f) }
}

/// Writes a string: in quotes if it could be read as more than one word.
fn word(text: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let is_plain =
        |char: char| !char.is_whitespace() && !matches!(char, '"' | '\\' | '=' | '{' | '}' | '[' | ']');
    if !text.is_empty() && text.chars().all(|char| is_plain(char) && !is_hidden(char)) {
        return f.write_str(text);
    }
    f.write_char('"')?;
    for char in text.chars() {
        match char {
            '"' | '\\' => write!(f, "\\{char}")?,
            _ => show_char(char, f)?,
        }
    }
    f.write_char('"')
}

/// Writes a JSON text, in which only strings can contain non-printable characters.
fn visible(text: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    text.chars().try_for_each(|char| show_char(char, f))
}

/// Writes a character, or its JSON escape if it is not printable.
fn show_char(char: char, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    match char {
        '\n' => f.write_str("\\n"),
        '\r' => f.write_str("\\r"),
        '\t' => f.write_str("\\t"),
        _ if is_hidden(char) => {
            char.encode_utf16(&mut [0; 2]).iter().try_for_each(|unit| write!(f, "\\u{unit:04X}"))
        }
        _ => f.write_char(char),
    }
}

/// Returns whether a character moves the cursor, changes the text direction, ends the line, or is invisible.
pub(crate) fn is_hidden(char: char) -> bool {
    char.is_control()
        || matches!(char, '\u{ad}' | '\u{115f}' | '\u{180e}' | '\u{3164}' | '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
        || matches!(char, '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}')
}
