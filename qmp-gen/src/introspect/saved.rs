//! Finds the reply in a saved file.

use serde_json::Value as Reply;

use super::introspection::{Error, Introspection, Result};
use super::literal::{self, Failure};
use super::schema;
use crate::compare::Detail;
use crate::model::{Event, Model, Version};

/// What has been found so far.
#[derive(Default)]
struct Found {
    /// The entries of the last schema.
    schema: Option<Vec<Reply>>,
    /// The entries of the last list of events.
    events: Option<Vec<Reply>>,
    version: Option<Version>,
    /// Entries of a schema, each a value of its own.
    entries: Vec<Reply>,
    /// The description of QEMU's last error.
    refusal: Option<String>,
    /// Whether some list was empty.
    has_empty: bool,
    /// Whether there was any value.
    has_value: bool,
    /// Whether there was anything but values and space.
    has_noise: bool,
    /// The line of a value that has no end.
    truncated: Option<usize>,
}

/// What the reply in `text` says.
pub(super) fn read(text: &str, commands: &[String]) -> Result<Introspection> {
    let text = text.trim_start_matches('\u{feff}');
    let mut found = Found::default();
    found.scan(text);
    let version = found.version;
    match found.list(text)? {
        (list, Detail::Names) => {
            let names = list.iter().filter_map(|entry| entry.get("name").and_then(Reply::as_str));
            let model = Model { events: names.map(Event::new).collect(), ..Model::default() };
            Ok(Introspection { model, detail: Detail::Names, version })
        }
        (list, detail) => {
            let model = schema::model(&list, commands)?;
            if model.events.is_empty() {
                return Err(Error::Form("it has no event".to_owned()));
            }
            Ok(Introspection { model, detail, version })
        }
    }
}

impl Found {
    /// Visits every value of `text`, and skips the text between them.
    fn scan(&mut self, text: &str) {
        let mut at = 0;
        while let Some(start) = text[at..].find(['{', '[']).map(|found| at + found) {
            self.has_noise |= !is_space(&text[at..start]);
            match literal::value(text, start) {
                Ok((value, end)) => {
                    self.has_value = true;
                    self.value(&value);
                    at = end;
                }
                Err(failure) => {
                    if failure == Failure::End && self.truncated.is_none() {
                        self.truncated = Some(text[..start].matches('\n').count() + 1);
                    }
                    self.has_noise = true;
                    at = start + 1;
                }
            }
        }
        self.has_noise |= !is_space(&text[at..]);
    }

    fn value(&mut self, value: &Reply) {
        match value {
            Reply::Array(list) => self.array(list),
            Reply::Object(members) => {
                if let Some(greeting) = members.get("QMP") {
                    self.release(greeting.get("version"));
                }
                if let Some(error) = members.get("error") {
                    let text = error.get("desc").and_then(Reply::as_str);
                    self.refusal = Some(text.map_or_else(|| error.to_string(), |text| format!("\"{text}\"")));
                }
                match members.get("return") {
                    Some(Reply::Array(list)) => self.array(list),
                    Some(other) => self.release(Some(other)),
                    None => self.release(Some(value)),
                }
                if is_entry(value) {
                    self.entries.push(value.clone());
                }
            }
            _ => {}
        }
    }

    fn array(&mut self, list: &[Reply]) {
        if list.is_empty() {
            self.has_empty = true;
        } else if list.iter().all(is_entry) {
            self.schema = Some(list.to_vec());
        } else if list.iter().all(is_event_name) {
            self.events = Some(list.to_vec());
        } else if list.iter().all(|it| it.get("return").is_some() || it.get("QMP").is_some()) {
            for reply in list {
                self.value(reply);
            }
        }
    }

    /// The release in what a greeting or a reply to `query-version` holds.
    fn release(&mut self, version: Option<&Reply>) {
        let qemu = version.and_then(|it| it.get("qemu"));
        let number = |key| u16::try_from(qemu?.get(key)?.as_u64()?).ok();
        if let (Some(major), Some(minor), Some(micro)) = (number("major"), number("minor"), number("micro")) {
            self.version = Some(Version::of_build(major, minor, micro));
        }
    }

    /// The list that says the most.
    fn list(self, text: &str) -> Result<(Vec<Reply>, Detail)> {
        if let Some(schema) = self.schema {
            return Ok((schema, Detail::Masked));
        }
        if let Some(line) = self.truncated {
            return Err(Error::Truncated { line });
        }
        if !self.entries.is_empty() && !self.has_noise {
            return Ok((self.entries, Detail::Masked));
        }
        if let Some(events) = self.events {
            return Ok((events, Detail::Names));
        }
        Err(match self.refusal {
            Some(text) => Error::Refused(text),
            None if is_space(text) => Error::Empty,
            None if !self.has_value => Error::NoJson,
            None if self.has_empty => Error::EmptyList,
            None => Error::NoSchema,
        })
    }
}

fn is_space(text: &str) -> bool {
    text.trim().is_empty()
}

/// Whether it is an entry of a schema.
fn is_entry(value: &Reply) -> bool {
    let has = |key| value.get(key).is_some_and(Reply::is_string);
    has("name") && has("meta-type")
}

/// Whether it is an entry of the reply to `query-events`: that to `query-commands` has the same form, and other names.
fn is_event_name(value: &Reply) -> bool {
    let name = value.as_object().filter(|it| it.len() == 1).and_then(|it| it.get("name")?.as_str());
    let is_upper = |char: char| char.is_ascii_uppercase() || char.is_ascii_digit() || char == '_';
    name.is_some_and(|name| !name.is_empty() && (name.starts_with("__") || name.chars().all(is_upper)))
}

#[cfg(test)]
mod tests {
    use super::*;

    const SCHEMA: &str = r#"[{"name": "SAD", "meta-type": "event", "arg-type": "0"}, {"name": "0", "meta-type": "object", "members": []}]"#;
    const GREETING: &str =
        r#"{"QMP": {"version": {"qemu": {"micro": 90, "minor": 2, "major": 9}}, "capabilities": []}}"#;

    #[test]
    fn a_schema_is_found_in_whatever_form_it_was_saved() {
        let python = SCHEMA.replace('"', "'");
        let forms = [
            SCHEMA.to_owned(),
            format!("{{\"return\": {SCHEMA}, \"id\": \"libvirt-12\"}}\n"),
            format!(
                "\u{feff}{GREETING}\r\n{{\"return\": {{}}}}\r\n{{\"event\": \"STOP\"}}\r\n{{\"return\": {SCHEMA}}}\r\n"
            ),
            format!(
                "Welcome to the QMP low-level shell!\n(QEMU) query-qmp-schema\n{{u'return': {python}}}\n(QEMU) quit\n"
            ),
            format!(
                "[2026-11-27 06:00] <- {{\"return\": [{{\"name\": \"stop\"}}]}}\n[2026-11-27 06:01] <- {{\"return\": {SCHEMA}}}\n"
            ),
            format!("[{GREETING}, {{\"return\": {SCHEMA}}}]"),
            SCHEMA.replace("}, {", "}\n{").trim_matches(['[', ']']).replace("[]]", "[]"),
        ];
        for form in forms {
            let read = read(&form, &[]).unwrap_or_else(|error| panic!("{form}: {error}"));
            assert_eq!((read.model.events.len(), read.detail), (1, Detail::Masked), "{form}");
            let version = form.contains("QMP\"").then(|| Version::new(10, 0));
            assert_eq!(read.version, version, "{form}");
        }
    }

    #[test]
    fn names_alone_are_those_of_events() {
        let names = read(r#"{"return": [{"name": "SAD"}, {"name": "__com.example_FAN"}]}"#, &[]).unwrap();
        assert_eq!((names.model.events.len(), names.detail), (2, Detail::Names));
        assert_eq!(read(r#"{"return": [{"name": "stop"}, {"name": "cont"}]}"#, &[]), Err(Error::NoSchema));
    }

    #[test]
    fn a_text_without_a_schema_is_an_error_with_the_reason() {
        let error = |text: &str| read(text, &[]).unwrap_err();
        assert_eq!(error(" \n"), Error::Empty);
        assert_eq!(error("no such file\n"), Error::NoJson);
        assert_eq!(error("[]"), Error::EmptyList);
        assert_eq!(error("{\"return\": []}"), Error::EmptyList);
        assert_eq!(error("{}"), Error::NoSchema);
        assert_eq!(error("[1, 2]"), Error::NoSchema);
        assert_eq!(error("[{\"name\": 1}]"), Error::NoSchema);
        let refused = r#"{"error": {"class": "CommandNotFound", "desc": "no such command"}}"#;
        assert_eq!(error(refused), Error::Refused("\"no such command\"".to_owned()));
        let half = &SCHEMA[..SCHEMA.len() - 20];
        assert_eq!(error(&format!("{GREETING}\n{{\"return\": {half}")), Error::Truncated { line: 2 });
        let types = r#"[{"name": "0", "meta-type": "object", "members": []}]"#;
        assert_eq!(error(types), Error::Form("it has no event".to_owned()));
    }
}
