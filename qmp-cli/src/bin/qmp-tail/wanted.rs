//! Which events are shown, and which one is awaited.

use std::collections::BTreeMap;

use qmp_events::{Event, Value};
use wildmatch::WildMatch;

use crate::arguments::Arguments;
use crate::data;
use crate::pattern::{BadPattern, Pattern};

/// What the arguments ask for.
#[derive(Debug, Clone)]
pub struct Wanted {
    only: Vec<Pattern>,
    not: Vec<Pattern>,
    until: Vec<Pattern>,
    subjects: Vec<String>,
    /// The values that a member may have, by its path.
    members: BTreeMap<String, Vec<WildMatch>>,
}

impl Wanted {
    /// # Errors
    /// Returns an error if no event can have such a name, or if it is probably misspelt.
    pub fn new(arguments: &Arguments) -> Result<Self, BadPattern> {
        let patterns =
            |texts: &[String]| texts.iter().map(|text| Pattern::new(text)).collect::<Result<Vec<_>, _>>();
        let mut members = BTreeMap::<_, Vec<_>>::new();
        for (path, value) in &arguments.r#where {
            members.entry(path.clone()).or_default().push(WildMatch::new(value));
        }
        Ok(Self {
            only: patterns(&arguments.only)?,
            not: patterns(&arguments.not)?,
            until: patterns(&arguments.until)?,
            subjects: arguments.subject.clone(),
            members,
        })
    }

    /// The names and patterns that no known event has, though a newer QEMU may have them.
    pub fn unknown(&self) -> impl Iterator<Item = &Pattern> {
        [&self.only, &self.not, &self.until].into_iter().flatten().filter(|pattern| !pattern.is_known())
    }

    /// Whether to show an event. What is awaited is shown, too.
    pub fn shows(&self, event: &Event) -> bool {
        let name = event.name();
        let named = self.only.is_empty() || is_any(&self.only, name);
        let shown = named && !is_any(&self.not, name) && self.fits(event, false);
        shown || self.awaits(event)
    }

    /// Whether an event is the awaited one. If subjects are given it is about one of them or about nothing, as SHUTDOWN is.
    pub fn awaits(&self, event: &Event) -> bool {
        is_any(&self.until, event.name()) && self.fits(event, true)
    }

    /// What is awaited, separated by commas; none if nothing is.
    pub fn awaited(&self) -> Option<String> {
        let names: Vec<_> = self.until.iter().map(ToString::to_string).collect();
        (!names.is_empty()).then(|| names.join(", "))
    }

    /// Whether subject and members are those asked for.
    fn fits(&self, event: &Event, or_no_subject: bool) -> bool {
        if self.subjects.is_empty() && self.members.is_empty() {
            return true;
        }
        let whole = data::whole(event, data::of(event));
        let data = whole.get("data");
        let values =
            |path: &str| data.and_then(|data| at(data, path)).or_else(|| at(&whole, path)).map(shown);
        let mut subjects: Vec<&str> = event.subjects().collect();
        if event.kind().is_none() {
            // No specification says which of the members it is.
            if let Some(Value::Object(members)) = data {
                subjects.extend(members.values().filter_map(|value| value.as_str()));
            }
        }
        let about = self.subjects.is_empty()
            || (or_no_subject && subjects.is_empty())
            || subjects.iter().any(|subject| self.subjects.iter().any(|it| it == subject));
        let has = |(path, wanted): (&String, &Vec<WildMatch>)| {
            values(path).is_some_and(|value| wanted.iter().any(|wanted| wanted.matches(&value)))
        };
        about && self.members.iter().all(has)
    }
}

fn is_any(patterns: &[Pattern], name: &str) -> bool {
    patterns.iter().any(|pattern| pattern.matches(name))
}

/// The value at a path: keys separated by dots, which a key may have itself.
fn at<'v>(value: &'v Value, path: &str) -> Option<&'v Value> {
    if let Some(found) = value.get(path) {
        return Some(found);
    }
    let mut dots = path.match_indices('.').map(|(at, _)| at);
    dots.find_map(|dot| at(value.get(&path[..dot])?, &path[dot + 1..]))
}

/// A value as one writes it in an argument: a string without its quotes.
fn shown(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

#[cfg(test)]
mod tests {
    use clap::Parser as _;

    use super::*;

    fn shows(arguments: &[&str], line: &str) -> bool {
        let arguments = Arguments::parse_from([&["qmp-tail"], arguments].concat());
        Wanted::new(&arguments).unwrap().shows(&Event::from_slice_lenient(line.as_bytes()).unwrap())
    }

    #[test]
    fn members_of_data_and_of_the_envelope_are_compared_as_text() {
        let line = r#"{"event": "GUEST_PANICKED", "vendor.a": "x", "data": {"action": "pause", "info": {"type": "hyper-v", "arg1": 1, "arg2": 2, "arg3": 3, "arg4": 4, "arg5": 5}}}"#;
        for member in ["action=pause", "info.type=hyper-*", "info.arg1=1", "vendor.a=x", "action=p????"] {
            assert!(shows(&["--where", member], line), "{member}");
        }
        for member in ["action=run", "info.arg1=2", "info.none=", "action.x=pause"] {
            assert!(!shows(&["--where", member], line), "{member}");
        }
        assert!(shows(&["--where", "action=run", "--where", "action=pause"], line), "one of the values");
        assert!(!shows(&["--where", "action=pause", "--where", "info.arg1=2"], line), "all of the members");
    }

    #[test]
    fn a_subject_is_any_of_an_events() {
        let line = r#"{"event": "BLOCK_IO_ERROR", "data": {"device": "disk0", "node-name": "node1", "operation": "write", "action": "report"}}"#;
        for subject in ["disk0", "node1"] {
            assert!(shows(&["--subject", subject], line), "{subject}");
        }
        assert!(!shows(&["--subject", "write"], line));
        let path = r#"{"event": "DEVICE_DELETED", "data": {"path": "/machine/peripheral/a"}}"#;
        assert!(shows(&["--subject", "/machine/peripheral/a"], path));
        let misfit = r#"{"event": "DEVICE_DELETED", "data": {"path": 1, "device": "a"}}"#;
        assert!(shows(&["--subject", "a"], misfit));
        let unknown = r#"{"event": "VENDOR", "data": {"fan": "a", "speed": 1}}"#;
        assert!(shows(&["--subject", "a"], unknown), "any of its members");
        assert!(!shows(&["--subject", "VENDOR"], unknown));
    }
}
