//! An event as one human-readable line, and its data separately.

use std::fmt::{self, Write};

use super::set::EventSet;
use crate::runtime::pull::{Duplicates, Guess, Parser};
use crate::runtime::value::{Members, Value};
use crate::runtime::wire::{Key, Sink, Wire};
use crate::runtime::write::string;

/// Takes the JSON text of an event's data, without the key.
struct DataSink<'a>(&'a mut String);

impl Sink for DataSink<'_> {
    type Error = std::convert::Infallible;

    fn member<T: Wire>(&mut self, _key: &Key, value: &T) -> Result<(), Self::Error> {
        value.write(self.0);
        Ok(())
    }

    fn text(&mut self, _key: &Key, text: &str) -> Result<(), Self::Error> {
        string(text, self.0);
        Ok(())
    }

    fn unknown<T: Wire>(&mut self, _key: &str, value: &T) -> Result<(), Self::Error> {
        value.write(self.0);
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
    let text = text_of(data);
    let mut parser = Parser::new(&text, Guess::Nothing).with_duplicates(Duplicates::LastCounts);
    Value::pull(&mut parser).unwrap_or_else(|_| Members::new().into())
}

/// Writes an event as one line: its name, then each member of its data, then its other members.
///
/// # Errors
/// Returns an error if `f` returns one.
pub fn show<D: EventSet>(data: &D, unknown: &Members, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    word(data.name(), f)?;
    if let Some(text) = data_json(data, unknown) {
        let mut parser = Parser::new(&text, Guess::Nothing).with_duplicates(Duplicates::LastCounts);
        if parser.peek() == Some(b'{') {
            members(&mut parser, f)?;
        } else {
            member("data", &mut parser, f)?;
        }
    }
    for (key, value) in unknown.iter().filter(|(key, _)| *key != "data") {
        member(key, &mut Parser::new(&value.to_string(), Guess::Nothing), f)?;
    }
    Ok(())
}

fn members(parser: &mut Parser<'_>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let mut written = Ok(());
    // The text was written by this crate or checked when it was read, so it is an object.
    let _is_object = parser.each_member(|parser, key| {
        written = written.and_then(|()| member(key, parser, f));
        Ok(false)
    });
    written
}

/// Writes ` key=value`.
fn member(key: &str, parser: &mut Parser<'_>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    f.write_char(' ')?;
    word(key, f)?;
    f.write_char('=')?;
    match parser.skip_space() {
        Some(b'"') => parser.string().map_or(Ok(()), |text| string_value(&text, f)),
        _ => parser.skipped().map_or(Ok(()), |text| visible(text, f)),
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
fn is_hidden(char: char) -> bool {
    char.is_control()
        || matches!(char, '\u{ad}' | '\u{115f}' | '\u{180e}' | '\u{3164}' | '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
        || matches!(char, '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}')
}
