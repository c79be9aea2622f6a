//! What the specification says of an event: its first paragraph, its notes, and the text of each value that it has.

use std::fmt::Write;

use qmp_events::{Event, Value};
use qmp_gen::model::{Docs, Lookup, Member, Model, Note, Shape, Type, TypeName};

use crate::result::Result;

/// The column up to which lines are filled.
const WIDTH: usize = 100;
/// What precedes each line.
const INDENT: &str = "    ";

/// The specification that is built in.
pub struct Explanations {
    model: Model,
}

/// The texts of an event's values, each with its member.
struct Values<'m> {
    lookup: Lookup<'m>,
    texts: Vec<String>,
}

impl Explanations {
    /// Reads the specification.
    pub fn new() -> Result<Self> {
        let loaded = qmp_gen::load(qmp_gen::builtin()).map_err(|error| error.to_string())?;
        let model = loaded.model.ok_or("the specification that is built in cannot be read")?;
        Ok(Self { model })
    }

    /// Writes what is said of an event with this data, each line with a line end before it.
    pub fn write(&self, event: &Event, data: &Value, out: &mut String) {
        let Some(known) = self.model.event(event.name()) else { return };
        let mut texts: Vec<String> = first_paragraph(&known.docs).into_iter().collect();
        texts.extend(known.notes.iter().map(said));
        let mut values = Values { lookup: Lookup::new(&self.model), texts: Vec::new() };
        values.members("", &known.members, data);
        if let Some(union) = &known.union {
            values.named("", union, data);
        }
        texts.append(&mut values.texts);
        for text in &texts {
            fill(text, out);
        }
    }
}

impl Values<'_> {
    fn members(&mut self, path: &str, members: &[Member], object: &Value) {
        for member in members {
            let name = member.name.as_str();
            if let Some(value) = object.get(name) {
                let path = if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") };
                self.value(&path, &member.ty, value);
            }
        }
    }

    fn value(&mut self, path: &str, ty: &Type, value: &Value) {
        match (ty, value) {
            (Type::Array { items }, Value::Array(list)) => {
                for value in list {
                    self.value(path, items, value);
                }
            }
            (Type::Named { name }, value) => self.named(path, name, value),
            _ => {}
        }
    }

    fn named(&mut self, path: &str, name: &TypeName, value: &Value) {
        match &self.lookup.get(name).shape {
            Shape::Enum { values } => {
                let Some(known) = values.iter().find(|known| Some(known.name.as_str()) == value.as_str())
                else {
                    return;
                };
                if let Some(text) = first_paragraph(&known.docs) {
                    let text = format!("{path}={}: {text}", known.name);
                    // A list may have a value several times.
                    if !self.texts.contains(&text) {
                        self.texts.push(text);
                    }
                }
            }
            Shape::Object { members, .. } => self.members(path, members, value),
            Shape::Union { discriminator, tag, members, branches } => {
                self.members(path, members, value);
                let Some(selected) = value.get(discriminator.as_str()) else { return };
                let tag_path = if path.is_empty() { String::new() } else { format!("{path}.") };
                self.named(&format!("{tag_path}{discriminator}"), tag, selected);
                if let Some(branch) =
                    branches.iter().find(|branch| Some(branch.value.as_str()) == selected.as_str())
                {
                    let added = self.lookup.added_by(branch);
                    self.members(path, added, value);
                }
            }
            Shape::Alternate { choices } => {
                for choice in choices {
                    self.value(path, &choice.ty, value);
                }
            }
        }
    }
}

fn first_paragraph(docs: &Docs) -> Option<String> {
    docs.0.first().map(|block| Docs(vec![block.clone()]).plain())
}

/// A note with its kind and its releases: `Note (since 6.0): …`.
fn said(note: &Note) -> String {
    let since = note.lifetime.since.map(|version| format!("since {version}"));
    let until = note.lifetime.until.map(|version| format!("until {version}"));
    let releases: Vec<String> = since.into_iter().chain(until).collect();
    let releases = if releases.is_empty() { String::new() } else { format!(" ({})", releases.join(", ")) };
    format!("{}{releases}: {}", note.admonition.word(), note.docs.plain())
}

/// Writes a paragraph in lines of limited width.
fn fill(text: &str, out: &mut String) {
    let mut width = WIDTH;
    for word in text.split_whitespace() {
        if width + 1 + word.len() > WIDTH {
            // Writing to a string does not fail.
            let _ok = write!(out, "\n{INDENT}");
            width = INDENT.len();
        } else {
            out.push(' ');
            width += 1;
        }
        out.push_str(word);
        width += word.chars().count();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn explained(line: &str) -> Vec<String> {
        let mut out = String::new();
        let event = line.parse().unwrap();
        Explanations::new().unwrap().write(&event, &crate::data::of(&event), &mut out);
        out.lines().map(str::to_owned).collect()
    }

    #[test]
    fn an_event_is_explained_with_the_values_that_it_has() {
        let lines = explained(
            r#"{"event": "GUEST_PANICKED", "data": {"action": "pause", "info": {"type": "hyper-v", "arg1": 1, "arg2": 2, "arg3": 3, "arg4": 4, "arg5": 5}}}"#,
        );
        assert!(lines[0].is_empty() && lines[1].starts_with(INDENT), "{lines:?}");
        let text = lines.join("\n");
        assert!(text.contains("\n    action=pause: "), "{text}");
        assert!(!text.contains("action=poweroff"), "{text}");
        assert!(lines.iter().all(|line| line.chars().count() <= WIDTH), "{text}");
    }

    #[test]
    fn an_unknown_event_and_an_unknown_value_have_no_explanation() {
        assert!(explained(r#"{"event": "VENDOR"}"#).is_empty());
        let text = explained(r#"{"event": "RESET", "data": {"guest": true, "reason": "new"}}"#).join("\n");
        assert!(!text.contains("reason="), "{text}");
    }
}
