//! The canonical layout of an events text document.
//!
//! Takes any document that was parsed without errors. What is printed parses to the same model without warnings on form; printing that again gives the same
//! text. Prose is wrapped at 79 columns, examples keep the order of their keys, and the parts of a section are in one order: fields,
//! description, data, examples, notes.

use std::fmt::Write as _;

use super::ast::{
    Bullet, BulletName, Deprecated, Document, Example, Field, FieldName, Json, JsonType, JsonValue, Note,
    Only, Releases, Section, Spanned, TypeNote, Value,
};
use super::wrap::{WIDTH, Wrapped, wrap};

/// The document in its canonical layout.
#[must_use]
pub fn print(document: &Document) -> String {
    let mut blocks: Vec<String> = Vec::new();
    if !document.front.is_empty() {
        blocks.push(document.front.iter().fold(String::new(), |text, line| text + &line.value + "\n"));
    }
    if let Some(title) = &document.title {
        let indent = WIDTH.saturating_sub(title.value.chars().count()) / 2;
        let centred = ruled(&title.value, "=").lines().fold(String::new(), |text, line| {
            let margin = " ".repeat(indent);
            text + &margin + line + "\n"
        });
        blocks.push(centred);
    }
    blocks.extend(document.introduction.iter().map(|it| paragraph(&it.value)));
    blocks.extend(document.sections.iter().map(section));
    blocks.join("\n")
}

/// A line and an underline of the same length.
fn ruled(text: &str, mark: &str) -> String {
    format!("{text}\n{}\n", mark.repeat(text.chars().count().max(3)))
}

fn paragraph(text: &str) -> String {
    wrap(text, &Wrapped { first: "", next: "", in_bullet: false })
}

fn section(section: &Section) -> String {
    let names: Vec<&str> = section.names.iter().map(|name| name.value.as_str()).collect();
    let mut blocks = vec![ruled(&names.join(", "), "-")];
    if !section.fields.is_empty() {
        blocks.push(fields(&section.fields));
    }
    blocks.extend(section.description.iter().map(|it| paragraph(&it.value)));
    if section.data.bullets.is_empty() {
        blocks.push("Data: None.\n".to_owned());
    } else {
        blocks.push("Data:\n".to_owned());
        let mut bullets = String::new();
        section.data.bullets.iter().for_each(|it| bullet(it, 0, &mut bullets));
        blocks.push(bullets);
    }
    if section.examples.first().is_some_and(|it| it.releases == Releases::default()) {
        blocks.push("Example:\n".to_owned());
    }
    blocks.extend(section.examples.iter().map(example));
    blocks.extend(section.notes.iter().map(note));
    blocks.join("\n")
}

/// The fields in their canonical order.
fn fields(fields: &[Field]) -> String {
    let mut out = String::new();
    for name in FieldName::ALL {
        for field in fields.iter().filter(|field| field.name.value == name) {
            let _ = writeln!(out, "{}: {}", name.as_str(), field.value.value);
        }
    }
    out
}

fn note(note: &Note) -> String {
    let first = format!("Note{}: ", releases(&note.releases));
    wrap(&note.text.value, &Wrapped { first: &first, next: "", in_bullet: false })
}

/// ` (since 6.0, until 8.2)`; nothing if it says nothing.
fn releases(releases: &Releases) -> String {
    let mut parts = Vec::new();
    dated(&mut parts, releases.since.as_ref(), releases.until.as_ref());
    if parts.is_empty() { String::new() } else { format!(" ({})", parts.join(", ")) }
}

fn bullet(bullet: &Bullet, indent: usize, out: &mut String) {
    let name = match &bullet.name.value {
        BulletName::Member(name) => format!("\"{name}\""),
        BulletName::Whole => "data".to_owned(),
    };
    let note = bullet.note.as_ref().map(type_note).unwrap_or_default();
    let text = joined(&bullet.prose.value, &note);
    let first = format!("{:indent$}- {name}: ", "");
    let next = " ".repeat(indent + 2);
    *out += &wrap(&text, &Wrapped { first: &first, next: &next, in_bullet: true });
    for it in &bullet.values {
        value(it, indent + 4, out);
    }
    for child in &bullet.children {
        self::bullet(child, indent + 2, out);
    }
}

fn value(value: &Value, indent: usize, out: &mut String) {
    let mut parts = Vec::new();
    dated(&mut parts, value.since.as_ref(), value.until.as_ref());
    conditional(&mut parts, value.deprecated.as_ref(), &value.only);
    let note = if parts.is_empty() { String::new() } else { format!("({})", parts.join(", ")) };
    let first = format!("{:indent$}\"{}\": ", "", value.name.value);
    let next = " ".repeat(indent + 2);
    *out +=
        &wrap(&joined(&value.prose.value, &note), &Wrapped { first: &first, next: &next, in_bullet: true });
}

/// Two texts with a space between them, if neither is empty.
fn joined(left: &str, right: &str) -> String {
    if left.is_empty() || right.is_empty() { left.to_owned() + right } else { format!("{left} {right}") }
}

/// `(json-int, uint64, optional, since 4.0)`
fn type_note(note: &TypeNote) -> String {
    let mut parts: Vec<String> = Vec::new();
    if let Some(json) = &note.json {
        parts.push(match json.value {
            JsonType::Array(Some(item)) => format!("json-array of {}", item.as_str()),
            json => json.as_str().to_owned(),
        });
    }
    parts.extend(note.builtin.as_ref().map(|it| it.value.clone()));
    if let Some(reference) = &note.reference {
        let array = if reference.array { "array of " } else { "" };
        let file = if reference.file.is_empty() { String::new() } else { format!(" in {}", reference.file) };
        parts.push(format!("{array}{}{file}", reference.name.value));
    }
    if note.optional.is_some() {
        parts.push("optional".to_owned());
    }
    dated(&mut parts, note.since.as_ref(), note.until.as_ref());
    conditional(&mut parts, note.deprecated.as_ref(), &note.only);
    if note.inline.is_some() {
        parts.push("or inline".to_owned());
    }
    if parts.is_empty() { String::new() } else { format!("({})", parts.join(", ")) }
}

fn dated(parts: &mut Vec<String>, since: Option<&Spanned<String>>, until: Option<&Spanned<String>>) {
    parts.extend(since.map(|it| format!("since {}", it.value)));
    parts.extend(until.map(|it| format!("until {}", it.value)));
}

fn conditional(parts: &mut Vec<String>, deprecated: Option<&Deprecated>, only: &[Only]) {
    parts.extend(deprecated.map(|it| match &it.since {
        Some(version) => format!("deprecated {}", version.value),
        None => "deprecated".to_owned(),
    }));
    let not = |it: &Only| if it.negated { "not " } else { "" };
    parts.extend(only.iter().map(|it| format!("only {}{}", not(it), it.name.value)));
}

fn example(example: &Example) -> String {
    let mut text = String::new();
    let caption = example.caption.as_ref().map(|it| it.value.as_str());
    if example.releases != Releases::default() {
        let first = format!("Example{}: ", releases(&example.releases));
        text += &wrap(caption.unwrap_or(""), &Wrapped { first: &first, next: "", in_bullet: false });
    } else if let Some(caption) = caption {
        text += &wrap(&format!("{caption}:"), &Wrapped { first: "", next: "", in_bullet: false });
    }
    line(&example.value, &mut text);
    text.push('\n');
    text
}

/// A whole event: on one line where that fits, otherwise a line for each member.
fn line(value: &Json, out: &mut String) {
    let line = one_line(value);
    match &value.value {
        JsonValue::Object(members) if line.len() > WIDTH => object(members, Lines::Each, 0, out),
        _ => *out += &line,
    }
}

/// How the members of an object go on lines.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Lines {
    /// One a line.
    Each,
    /// As many as fit.
    Filled,
}

/// An object that begins here; `closing` brackets follow it.
fn object(members: &[(Spanned<String>, Json)], lines: Lines, closing: usize, out: &mut String) {
    let indent = column(out) + 1;
    out.push('{');
    for (index, (key, value)) in members.iter().enumerate() {
        let last = index + 1 == members.len();
        let behind = if last { closing + 1 } else { 1 };
        let text = format!("{}: {}", quoted(&key.value), one_line(value));
        if index > 0 {
            let fits = lines == Lines::Filled && column(out) + 2 + text.len() + behind <= WIDTH;
            let _ = if fits { write!(out, ", ") } else { write!(out, ",\n{:indent$}", "") };
        }
        match &value.value {
            JsonValue::Object(inner) if column(out) + text.len() + behind > WIDTH => {
                let _ = write!(out, "{}: ", quoted(&key.value));
                object(inner, Lines::Filled, if last { closing + 1 } else { 0 }, out);
            }
            _ => *out += &text,
        }
    }
    out.push('}');
}

/// The width of the last line.
fn column(out: &str) -> usize {
    out.len() - out.rfind('\n').map_or(0, |at| at + 1)
}

fn one_line(value: &Json) -> String {
    match &value.value {
        JsonValue::Null => "null".to_owned(),
        JsonValue::Bool(value) => value.to_string(),
        JsonValue::Number(text) => text.clone(),
        JsonValue::String(text) => quoted(text),
        JsonValue::Array(items) => {
            let items: Vec<String> = items.iter().map(one_line).collect();
            format!("[{}]", items.join(", "))
        }
        JsonValue::Object(members) => {
            let pair = |(key, value): &(Spanned<String>, Json)| {
                format!("{}: {}", quoted(&key.value), one_line(value))
            };
            let members: Vec<String> = members.iter().map(pair).collect();
            format!("{{{}}}", members.join(", "))
        }
    }
}

/// The text as JSON writes it, in ASCII.
fn quoted(text: &str) -> String {
    let mut out = String::from("\"");
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            ' '..='~' => out.push(c),
            _ => {
                for unit in c.encode_utf16(&mut [0; 2]) {
                    let _ = write!(out, "\\u{unit:04X}");
                }
            }
        }
    }
    out.push('"');
    out
}
