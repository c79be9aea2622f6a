//! Things whose names have to differ, and which of them has the better one.

use std::collections::{HashMap, HashSet};

use crate::model::{TypeName, Version, WireName};
use crate::plan::name::RustName;
use crate::plan::options::OptionError;

/// What has a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Named<'a> {
    /// The struct or enum of a type.
    Type(&'a TypeName),
    /// The struct of an event's data.
    Payload(&'a WireName),
    /// The variant of an event, in `EventData` and `EventKind`.
    Event(&'a WireName),
    /// The method of the handler for an event.
    Method(&'a WireName),
    /// The struct of a branch that has members in common with others.
    Branch(&'a TypeName, &'a WireName),
    /// The field for a member of an event's data.
    PayloadField(&'a WireName, &'a WireName),
    /// The struct of a command's arguments.
    Command(&'a WireName),
    /// The field for an argument of a command.
    ArgumentField(&'a WireName, &'a WireName),
    /// The field for a member of an object.
    Field(&'a TypeName, &'a WireName),
    /// The field for a member in the struct of a branch.
    BranchField(&'a TypeName, &'a WireName, &'a WireName),
    /// The variant for a value, a branch or a choice of a type.
    Variant(&'a TypeName, &'a WireName),
}

/// Things whose names have to differ.
pub(super) struct Scope<'a> {
    pub taken: &'static [&'static str],
    pub wishes: Vec<Wish<'a>>,
}

/// What something is to be called.
pub(super) struct Wish<'a> {
    pub named: Named<'a>,
    /// The name that is made of the one on the wire.
    pub name: String,
    /// What is added if that is taken.
    pub suffix: &'static str,
    /// The name that the user chose.
    pub chosen: Option<RustName>,
    /// The wire path by which the user chose it.
    pub path: String,
    /// The release that it is known since.
    pub since: Option<Version>,
}

impl<'a> Scope<'a> {
    /// Gives each its name, the oldest first, and those last whose name the user chose: what they are called without that choice is free
    /// for others. Returns what was chosen and is taken, too.
    pub(super) fn settle(self) -> (Vec<(Named<'a>, RustName)>, Vec<OptionError>) {
        let mut names = Given::new(self.taken);
        let mut given = Vec::new();
        let mut errors = Vec::new();
        for wish in by_age(self.wishes) {
            let name = match &wish.chosen {
                Some(chosen) => names.give(chosen.plain(), wish.suffix),
                None => names.give(&wish.name, wish.suffix),
            };
            if let Some(chosen) = wish.chosen.filter(|chosen| *chosen != name) {
                errors.push(OptionError::NameTaken { path: wish.path, name: chosen.to_string() });
            }
            given.push((wish.named, name));
        }
        (given, errors)
    }
}

/// The wishes without a choice of the user, then those with one, each by age. Commands come after all events and types, so that asking for
/// another command renames none of these.
fn by_age(mut wishes: Vec<Wish>) -> Vec<Wish> {
    let is_command = |wish: &Wish| matches!(wish.named, Named::Command(_));
    wishes.sort_by_key(|wish| (wish.chosen.is_some(), is_command(wish), wish.since));
    wishes
}

/// The events or types of a document, where one without a release is newer than all that have one if it is after such: a fork adds it. In a
/// document without releases, the order decides.
pub(super) fn undated_last<'a>(wishes: impl Iterator<Item = Wish<'a>>) -> impl Iterator<Item = Wish<'a>> {
    let mut is_dated = false;
    wishes.map(move |mut wish| {
        match wish.since {
            Some(_) => is_dated = true,
            None if is_dated => wish.since = Some(Version::new(u16::MAX, u16::MAX)),
            None => {}
        }
        wish
    })
}

/// The names given out in one scope.
struct Given {
    taken: HashSet<String>,
    /// The next number to try for a name with its suffix.
    next: HashMap<String, usize>,
}

impl Given {
    fn new(taken: &[&str]) -> Self {
        Self { taken: taken.iter().map(|&name| name.to_owned()).collect(), next: HashMap::new() }
    }

    /// `name`, or else `name` with `suffix`, or else that with the first number that is free.
    fn give(&mut self, name: &str, suffix: &str) -> RustName {
        let suffixed = format!("{name}{suffix}");
        let taken = &self.taken;
        // `self` and `self_` are two names and one identifier.
        let free = |text: &str| {
            let name = (!taken.contains(text)).then(|| RustName::new(text));
            name.filter(|it| !taken.contains(it.plain()))
        };
        let found = free(name).or_else(|| free(&suffixed)).unwrap_or_else(|| {
            let next = self.next.entry(suffixed.clone()).or_insert(2);
            let (number, found) = (*next..)
                .find_map(|number| free(&format!("{suffixed}{number}")).map(|found| (number, found)))
                .expect("numbers do not end");
            *next = number + 1;
            found
        });
        self.taken.insert(found.plain().to_owned());
        found
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::case::{camel, leading};

    fn all(names: &[(&str, Option<Version>)]) -> Vec<String> {
        let wire: Vec<_> = names.iter().map(|(name, _)| WireName::from(*name)).collect();
        let wishes = wire.iter().zip(names).map(|(name, (text, since))| Wish {
            named: Named::Event(name),
            name: leading(camel(text), "V", "Empty"),
            suffix: "Value",
            chosen: None,
            path: String::new(),
            since: *since,
        });
        let (given, _) =
            Scope { taken: &["Unknown", "Self"], wishes: undated_last(wishes).collect() }.settle();
        let given: HashMap<_, _> = given.into_iter().collect();
        wire.iter().map(|name| given[&Named::Event(name)].to_string()).collect()
    }

    fn undated(names: &[&str]) -> Vec<String> {
        all(&names.iter().map(|&name| (name, None)).collect::<Vec<_>>())
    }

    #[test]
    fn every_string_becomes_an_identifier() {
        assert_eq!(
            undated(&["inject-nmi", "DIMM", "2x", "", "*/", "é", "Self"]),
            ["InjectNmi", "Dimm", "V2x", "Empty", "EmptyValue", "EmptyValue2", "SelfValue"]
        );
    }

    #[test]
    fn no_two_are_the_same() {
        assert_eq!(undated(&["a-b", "a_b", "A-B", "unknown"]), ["AB", "ABValue", "ABValue2", "UnknownValue"]);
    }

    #[test]
    fn the_oldest_has_the_name_wherever_it_is() {
        let version = |major| Some(Version { major, minor: 0 });
        let names = [("a-b", version(9)), ("a_b", version(3)), ("A-B", version(9)), ("a.b", None)];
        assert_eq!(all(&names), ["ABValue", "AB", "ABValue2", "ABValue3"]);
        let names = [("a-b", None), ("a_b", version(3)), ("A-B", version(2)), ("a.b", None)];
        assert_eq!(all(&names), ["AB", "ABValue2", "ABValue", "ABValue3"]);
    }
}
