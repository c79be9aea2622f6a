//! What an event has to do with others: the events that its text names or that name it, and the commands in its text.

use std::collections::{HashMap, HashSet};

use super::target::{Target, Targets};
use crate::model::{Docs, Event, Inline, Member, Model, Shape, WireName};

/// What one event is related to.
#[derive(Debug, Default)]
pub(in crate::emit) struct Related<'a> {
    /// Other events, by name.
    pub(in crate::emit) events: Vec<&'a str>,
    /// Commands.
    pub(in crate::emit) commands: Vec<&'a str>,
    /// The sequences that it occurs in, by their numbers.
    pub(in crate::emit) sequences: Vec<usize>,
}

/// What each event is related to, by its name.
pub(in crate::emit) fn related<'a>(model: &'a Model, targets: &Targets<'_>) -> HashMap<&'a str, Related<'a>> {
    let mut all: HashMap<&str, Related<'a>> =
        model.events.iter().map(|event| (event.name.as_str(), Related::default())).collect();
    let members = members(model);
    for event in &model.events {
        let own = event.name.as_str();
        let mut names = Names { has_code: event.group.is_some(), ..Names::default() };
        names.read(event);
        let is_event = |name: &&str| targets.find(name, own) == Target::Event;
        let to: Vec<&str> = names.references.iter().copied().filter(is_event).collect();
        let of_code = names.code.iter().copied().filter(|_| names.has_code);
        let plain = names.references.iter().copied().filter(|name| targets.find(name, own) == Target::None);
        // Old schemas refer to members as they refer to commands.
        let plain = plain.filter(|name| !members.contains(name));
        let commands: Vec<&str> = plain.chain(of_code).filter(|name| is_command(name)).collect();
        for name in &to {
            add(all.entry(name).or_default(), own);
        }
        let mut related = Related { commands: unique(commands), ..Related::default() };
        for name in to {
            add(&mut related, name);
        }
        let back = std::mem::take(all.entry(own).or_default());
        for name in back.events {
            add(&mut related, name);
        }
        all.insert(own, related);
    }
    for (number, sequence) in model.sequences.iter().enumerate() {
        for name in sequence.events() {
            let related = all.get_mut(name.as_str());
            if let Some(related) = related.filter(|it| !it.sequences.contains(&number)) {
                related.sequences.push(number);
            }
        }
    }
    all
}

/// The maximum number of related events of an event. One with more is related to everything.
const MOST: usize = 24;

fn add<'a>(related: &mut Related<'a>, name: &'a str) {
    if related.events.len() < MOST && !related.events.contains(&name) {
        related.events.push(name);
    }
}

fn unique(mut names: Vec<&str>) -> Vec<&str> {
    let mut met = HashSet::new();
    names.retain(|name| met.insert(*name));
    names
}

/// The names of all members and values, which are not commands.
fn members(model: &Model) -> HashSet<&str> {
    let of_events = model.events.iter().flat_map(|event| &event.members);
    let mut names: HashSet<&str> = of_events.map(|member| member.name.as_str()).collect();
    for def in &model.types {
        match &def.shape {
            Shape::Enum { values } => names.extend(values.iter().map(|value| value.name.as_str())),
            Shape::Object { members, .. } | Shape::Union { members, .. } => {
                names.extend(members.iter().map(|member| member.name.as_str()));
            }
            Shape::Alternate { .. } => {}
        }
    }
    names
}

/// Whether it is spelled as commands are: `cont`, `device_del`, `block-job-cancel`.
fn is_command(name: &str) -> bool {
    let is_word = |word: &str| {
        !word.is_empty() && word.chars().all(|char| char.is_ascii_lowercase() || char.is_ascii_digit())
    };
    name.starts_with(|char: char| char.is_ascii_lowercase()) && name.split(['-', '_']).all(is_word)
}

/// The names in the text of an event.
#[derive(Default)]
struct Names<'a> {
    references: Vec<&'a str>,
    /// Code in the running text of a document that marks commands so.
    code: Vec<&'a str>,
    has_code: bool,
}

impl<'a> Names<'a> {
    fn read(&mut self, event: &'a Event) {
        self.references.extend(event.successor.iter().map(WireName::as_str));
        self.docs(&event.docs);
        event.features.iter().for_each(|feature| self.docs(&feature.docs));
        event.notes.iter().for_each(|note| self.docs(&note.docs));
        event.members.iter().for_each(|Member { docs, .. }| self.docs(docs));
    }

    fn docs(&mut self, docs: &'a Docs) {
        docs.each_inline(&mut |piece| match piece {
            Inline::Reference(name) => self.references.push(name),
            Inline::Code(name) => self.code.push(name),
            _ => {}
        });
    }
}
