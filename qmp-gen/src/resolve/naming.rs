//! Names nested types, and builds the model with these names.
//!
//! Equal nested types become one. A type that one member of one event has is named for both: `WatchdogAction`. One that several have is named
//! for what they share: `SpiceServerOrClient`. The names depend on the document alone.

use std::collections::{HashMap, HashSet};

use super::draft::{DataDraft, Draft, DraftType, EventDraft};
use super::resolver::Types;
use crate::model::{Command, Event, Member, Model, Shape, Type, TypeDef, TypeName};

/// The key of a nested type.
///
/// The first word of the event counts: address families of SPICE and of VNC are two types, each with a name that fits.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
struct Key {
    family: String,
    ty: DraftType,
}

/// Where a nested type is met: the words of the event's name, and the path of its members.
#[derive(Debug, Clone)]
struct Use {
    event: Vec<String>,
    path: Vec<String>,
}

/// The nested types, each once.
#[derive(Default)]
struct Nested {
    /// In the order of their first occurrence.
    order: Vec<(Key, Vec<Use>)>,
    index: HashMap<Key, usize>,
}

/// The model of all events in `drafts`.
pub(super) fn name(drafts: Vec<EventDraft>, types: &Types<'_>) -> Model {
    let mut nested = Nested::default();
    for draft in &drafts {
        if let DataDraft::Members(members) = &draft.data {
            let at = Use { event: words(draft.event.name.as_str()), path: Vec::new() };
            for member in members {
                nested.meet(&member.ty, &at.inside(member.name.as_str()));
            }
        }
    }
    let names = nested.names(types);
    let mut maker = Namer { names, types, model: Model::default(), reached: HashSet::new() };
    for draft in drafts {
        let event = maker.event(draft);
        maker.model.events.push(event);
    }
    maker.model
}

/// Adds the types of the schema that `events` reach.
pub(super) fn reach_events(events: &[&Event], types: &Types<'_>, model: &mut Model) {
    let reached = model.types.iter().map(|it| it.name.clone()).collect();
    let mut maker = Namer { names: HashMap::new(), types, model: std::mem::take(model), reached };
    for event in events {
        maker.reach_event(event);
    }
    *model = maker.model;
}

/// Adds the types of the schema that `commands` reach, and are not there.
pub(super) fn reach_commands(commands: &[Command], types: &Types<'_>, model: &mut Model) {
    let reached = model.types.iter().map(|it| it.name.clone()).collect();
    let mut maker = Namer { names: HashMap::new(), types, model: std::mem::take(model), reached };
    commands.iter().flat_map(Command::named).for_each(|name| maker.reach(name));
    *model = maker.model;
}

impl Use {
    /// The first word of the event's name.
    fn family(&self) -> &str {
        self.event.first().map_or("", String::as_str)
    }

    fn inside(&self, member: &str) -> Self {
        let mut inside = self.clone();
        inside.path.push(camel(&words(member)));
        inside
    }
}

impl Nested {
    /// Notes the nested types in `ty`, outer ones first.
    fn meet(&mut self, ty: &DraftType, at: &Use) {
        match ty {
            DraftType::Plain(_) => {}
            DraftType::Array(items) => self.meet(items, at),
            DraftType::Enum(_) => self.note(ty, at),
            DraftType::Object { name, members } => {
                if name.is_none() {
                    self.note(ty, at);
                }
                for member in members {
                    self.meet(&member.ty, &at.inside(member.name.as_str()));
                }
            }
        }
    }

    fn note(&mut self, ty: &DraftType, at: &Use) {
        let key = Key { family: at.family().to_owned(), ty: ty.clone() };
        let index = *self.index.entry(key.clone()).or_insert(self.order.len());
        if index == self.order.len() {
            self.order.push((key, Vec::new()));
        }
        self.order[index].1.push(at.clone());
    }

    /// A unique name for each, which the schema does not use.
    fn names(self, types: &Types<'_>) -> HashMap<Key, TypeName> {
        let mut taken: HashSet<String> = types.keys().map(|&name| name.to_owned()).collect();
        let mut names = HashMap::new();
        for (key, uses) in self.order {
            let candidates = [shared_name(&uses), full_name(&uses[0])];
            let free = candidates.into_iter().find(|name| !taken.contains(name));
            let name = free.unwrap_or_else(|| numbered(&full_name(&uses[0]), &taken));
            taken.insert(name.clone());
            names.insert(key, name.into());
        }
        names
    }
}

/// `name` with the first number that makes it free.
fn numbered(name: &str, taken: &HashSet<String>) -> String {
    let numbers = 2..=taken.len() + 2;
    let free = numbers.map(|number| format!("{name}{number}")).find(|name| !taken.contains(name));
    free.expect("there are more numbers than names")
}

/// The name by event and path.
fn full_name(at: &Use) -> String {
    camel(&at.event) + &at.path.concat()
}

/// What the events share, and the members.
fn shared_name(uses: &[Use]) -> String {
    let first = &uses[0];
    if uses.iter().all(|at| at.event == first.event && at.path == first.path) {
        return full_name(first);
    }
    let same = |at: &Use| at.event.iter().zip(&first.event).take_while(|(a, b)| a == b).count();
    let shared = uses.iter().map(same).min().unwrap_or(0);
    if shared == 0 {
        return full_name(first);
    }
    let mut members: Vec<&str> = Vec::new();
    for member in uses.iter().filter_map(|at| at.path.last()) {
        if !members.contains(&member.as_str()) {
            members.push(member);
        }
    }
    if members.len() > 2 {
        return full_name(first);
    }
    camel(&first.event[..shared]) + &members.join("Or")
}

/// The words of a wire name.
fn words(name: &str) -> Vec<String> {
    let words = name.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    words.map(str::to_ascii_lowercase).collect()
}

/// The words run together, each with a capital.
fn camel(words: &[String]) -> String {
    let capital = |word: &String| word[..1].to_ascii_uppercase() + &word[1..];
    words.iter().map(capital).collect()
}

/// Makes types of drafts, and adds those with a name to the model where they are first reached.
struct Namer<'a> {
    names: HashMap<Key, TypeName>,
    types: &'a Types<'a>,
    model: Model,
    reached: HashSet<TypeName>,
}

impl Namer<'_> {
    fn event(&mut self, draft: EventDraft) -> Event {
        let mut event = draft.event;
        match draft.data {
            DataDraft::Members(members) => {
                let family = words(event.name.as_str()).swap_remove(0);
                event.members = self.members(&family, members);
            }
            DataDraft::Done => self.reach_event(&event),
            DataDraft::Whole(name) => {
                if let Shape::Object { members, .. } = &self.types[name.as_str()].shape {
                    event.members.clone_from(members);
                    self.reach_event(&event);
                } else {
                    event.union = Some(name.clone());
                    self.reach(&name);
                }
            }
        }
        event
    }

    /// The members of an object in the data of an event whose name begins with the word `family`.
    fn members(&mut self, family: &str, drafts: Vec<Draft>) -> Vec<Member> {
        let member = |draft: Draft| Member {
            docs: draft.docs,
            lifetime: draft.lifetime,
            features: draft.features,
            only: draft.only,
            nesting: draft.nesting,
            ..Member::new(draft.name, draft.presence, self.ty(family, draft.ty))
        };
        drafts.into_iter().map(member).collect()
    }

    fn ty(&mut self, family: &str, draft: DraftType) -> Type {
        match draft {
            DraftType::Plain(ty) => {
                if let Type::Named { name } = &ty {
                    self.reach(name);
                }
                ty
            }
            DraftType::Array(items) => Type::Array { items: Box::new(self.ty(family, *items)) },
            DraftType::Enum(values) => {
                let name = self.name_of(family, DraftType::Enum(values.clone()));
                self.add(name.clone(), |_| Shape::Enum { values });
                Type::Named { name }
            }
            DraftType::Object { name, members } => {
                let name = name.unwrap_or_else(|| {
                    self.name_of(family, DraftType::Object { name: None, members: members.clone() })
                });
                self.add(name.clone(), |maker| Shape::Object {
                    members: maker.members(family, members),
                    wire_order: Vec::new(),
                });
                Type::Named { name }
            }
        }
    }

    fn name_of(&self, family: &str, ty: DraftType) -> TypeName {
        self.names[&Key { family: family.to_owned(), ty }].clone()
    }

    /// Adds a type before those that it reaches, if it is not there.
    fn add(&mut self, name: TypeName, shape: impl FnOnce(&mut Self) -> Shape) {
        if !self.reached.insert(name.clone()) {
            return;
        }
        let index = self.model.types.len();
        self.model.types.push(TypeDef::new(name, Shape::Enum { values: Vec::new() }));
        self.model.types[index].shape = shape(self);
    }

    fn reach_event(&mut self, event: &Event) {
        event.members.iter().filter_map(|member| member.ty.named()).for_each(|name| self.reach(name));
        event.union.iter().for_each(|name| self.reach(name));
    }

    /// Adds the schema's type `name`, and then those that it reaches.
    fn reach(&mut self, name: &TypeName) {
        let mut waiting = vec![name.clone()];
        while let Some(name) = waiting.pop() {
            if !self.reached.insert(name.clone()) {
                continue;
            }
            let def = self.types[name.as_str()];
            self.model.types.push(def.clone());
            let mut next = def.shape.named();
            next.reverse();
            waiting.extend(next.into_iter().cloned());
        }
    }
}
