//! Questions that more than one reader of a model asks.

use std::collections::{BTreeSet, HashMap, HashSet};

use super::command::Command;
use super::definition::{Branch, Event, Member, Presence, Shape, Type, TypeDef, Width};
use super::docs::Docs;
use super::feature::Feature;
use super::names::{TypeName, WireName};
use super::rate::RateLimit;
use super::version::{Lifetime, Version};
use super::whole::Model;

/// Finds a model's types by name.
#[derive(Debug, Clone)]
pub struct Lookup<'a> {
    types: HashMap<&'a str, &'a TypeDef>,
}

impl<'a> Lookup<'a> {
    /// An iterator over the types of `model`.
    #[must_use]
    pub fn new(model: &'a Model) -> Self {
        Self { types: model.types.iter().map(|it| (it.name.as_str(), it)).collect() }
    }

    /// The type of that name.
    ///
    /// # Panics
    /// Panics if the type does not exist: a model names only types that it has.
    #[must_use]
    pub fn get(&self, name: &TypeName) -> &'a TypeDef {
        self.types.get(name.as_str()).unwrap_or_else(|| panic!("the model names `{name}` and lacks it"))
    }

    /// The type of that name, if there is one.
    #[must_use]
    pub fn find(&self, name: &str) -> Option<&'a TypeDef> {
        self.types.get(name).copied()
    }

    /// Whether the type `name` is a union.
    #[must_use]
    pub fn is_union(&self, name: &TypeName) -> bool {
        matches!(self.get(name).shape, Shape::Union { .. })
    }

    /// The members that `branch` adds to its union; empty if the branch is a union itself.
    #[must_use]
    pub fn added_by(&self, branch: &Branch) -> &'a [Member] {
        branch.ty.as_ref().map_or(&[], |name| self.members(name))
    }

    /// The members of the object type `name`; empty if it is not an object.
    #[must_use]
    pub fn members(&self, name: &TypeName) -> &'a [Member] {
        match &self.get(name).shape {
            Shape::Object { members, .. } => members,
            _ => &[],
        }
    }
}

/// Members, and their releases.
pub trait Members {
    /// Since when the whole is known.
    fn lifetime(&self) -> Lifetime;

    /// Whether every QEMU since [`Version::FLOOR`] that sends the whole sends `member` with it.
    fn always_sent(&self, member: &Member) -> bool {
        let born = self.lifetime().since.unwrap_or(Version::FLOOR).max(Version::FLOOR);
        let late = member.lifetime.since.is_some_and(|since| since > born);
        let everywhere = member.only.is_empty();
        member.presence == Presence::Required && !late && member.lifetime.until.is_none() && everywhere
    }
}

impl Members for Event {
    fn lifetime(&self) -> Lifetime {
        self.lifetime
    }
}

impl Members for TypeDef {
    fn lifetime(&self) -> Lifetime {
        self.lifetime
    }
}

impl Model {
    /// How much it holds: "60 events, 1 type", and commands if there are any.
    #[must_use]
    pub fn contents(&self) -> String {
        let number = |count, noun| format!("{count} {noun}{}", if count == 1 { "" } else { "s" });
        let mut parts = vec![number(self.events.len(), "event"), number(self.types.len(), "type")];
        if !self.commands.is_empty() {
            parts.push(number(self.commands.len(), "command"));
        }
        parts.join(", ")
    }

    /// The command of that name.
    #[must_use]
    pub fn command(&self, name: &str) -> Option<&Command> {
        self.commands.iter().find(|command| command.name == name)
    }

    /// The event of that name.
    #[must_use]
    pub fn event(&self, name: &str) -> Option<&Event> {
        self.events.iter().find(|event| event.name == name)
    }

    /// The releases that it names.
    #[must_use]
    pub fn versions(&self) -> BTreeSet<Version> {
        let mut lifetimes: Vec<Lifetime> = Vec::new();
        let of = |members: &[Member]| members.iter().map(|member| member.lifetime).collect::<Vec<_>>();
        for event in &self.events {
            lifetimes.push(event.lifetime);
            lifetimes.extend(of(&event.members));
            lifetimes.extend(event.rate_limits.iter().map(|limit| limit.lifetime));
            let exemptions = event.rate_limits.iter().flat_map(|limit| &limit.exemptions);
            lifetimes.extend(exemptions.map(|exemption| exemption.lifetime));
        }
        for command in &self.commands {
            lifetimes.push(command.lifetime);
            lifetimes.extend(of(&command.arguments));
        }
        for def in &self.types {
            match &def.shape {
                Shape::Enum { values } => lifetimes.extend(values.iter().map(|value| value.lifetime)),
                Shape::Object { members, .. } => lifetimes.extend(of(members)),
                Shape::Union { members, branches, .. } => {
                    lifetimes.extend(of(members));
                    lifetimes.extend(branches.iter().map(|branch| branch.lifetime));
                }
                Shape::Alternate { .. } => {}
            }
        }
        lifetimes.iter().flat_map(|it| [it.since, it.until]).flatten().collect()
    }

    /// The types that its events and commands reach, but not through those for which `is_leaf` holds.
    #[must_use]
    pub fn reached(&self, is_leaf: impl Fn(&TypeName) -> bool) -> HashSet<&TypeName> {
        let events = self.events.iter().flat_map(Event::named);
        self.reached_by(events.chain(self.commands.iter().flat_map(Command::named)), is_leaf)
    }

    /// The types that these of its events reach, but not through those for which `is_leaf` holds.
    #[must_use]
    pub fn reached_from<'a>(
        &'a self,
        events: impl IntoIterator<Item = &'a Event>,
        is_leaf: impl Fn(&TypeName) -> bool,
    ) -> HashSet<&'a TypeName> {
        self.reached_by(events.into_iter().flat_map(Event::named), is_leaf)
    }

    /// These types and those that they reach, but not through those for which `is_leaf` holds.
    #[must_use]
    pub fn reached_by<'a>(
        &'a self,
        names: impl IntoIterator<Item = &'a TypeName>,
        is_leaf: impl Fn(&TypeName) -> bool,
    ) -> HashSet<&'a TypeName> {
        let types = Lookup::new(self);
        let mut waiting: Vec<&TypeName> = names.into_iter().collect();
        let mut reached = HashSet::new();
        while let Some(name) = waiting.pop() {
            if reached.insert(name) && !is_leaf(name) {
                waiting.extend(types.find(name.as_str()).iter().flat_map(|def| def.shape.named()));
            }
        }
        reached
    }

    /// Drops the events that `is_kept` does not hold for, the types that only they reach, and the sequences that name them.
    pub fn keep_events(&mut self, is_kept: impl Fn(&Event) -> bool) {
        self.events.retain(is_kept);
        let reached: HashSet<TypeName> = self.reached(|_| false).into_iter().cloned().collect();
        self.types.retain(|def| reached.contains(&def.name));
        let events: HashSet<&WireName> = self.events.iter().map(|event| &event.name).collect();
        self.sequences.retain(|sequence| sequence.events().all(|name| events.contains(name)));
    }

    /// Drops the commands that `is_kept` does not hold for, and the types that only they reach.
    pub fn keep_commands(&mut self, is_kept: impl Fn(&Command) -> bool) {
        self.commands.retain(is_kept);
        let reached: HashSet<TypeName> = self.reached(|_| false).into_iter().cloned().collect();
        self.types.retain(|def| reached.contains(&def.name));
    }

    /// Drops all prose, and keeps the facts: names, types, versions, orders.
    pub fn drop_prose(&mut self) {
        for event in &mut self.events {
            (event.docs, event.notes, event.examples, event.keywords) = Default::default();
        }
        self.commands.iter_mut().for_each(|command| command.notes = Vec::new());
        self.each_docs(|docs| *docs = Docs::default());
    }

    /// Calls `change` for all documentation: of events, types, their parts and features, and for notes.
    pub fn each_docs(&mut self, mut change: impl FnMut(&mut Docs)) {
        for event in &mut self.events {
            change(&mut event.docs);
            event.notes.iter_mut().for_each(|note| change(&mut note.docs));
            features(&mut event.features, &mut change);
            members(&mut event.members, &mut change);
        }
        for command in &mut self.commands {
            change(&mut command.docs);
            change(&mut command.returns_docs);
            change(&mut command.errors_docs);
            command.notes.iter_mut().for_each(|note| change(&mut note.docs));
            features(&mut command.features, &mut change);
            members(&mut command.arguments, &mut change);
        }
        for def in &mut self.types {
            change(&mut def.docs);
            features(&mut def.features, &mut change);
            def.shape.each_docs(&mut change);
        }
    }
}

fn features(features: &mut [Feature], change: &mut dyn FnMut(&mut Docs)) {
    for feature in features {
        change(&mut feature.docs);
    }
}

fn members(members: &mut [Member], change: &mut dyn FnMut(&mut Docs)) {
    for member in members {
        change(&mut member.docs);
        features(&mut member.features, change);
    }
}

/// The types that members name, in order.
fn named(members: &[Member]) -> impl Iterator<Item = &TypeName> {
    members.iter().filter_map(|it| it.ty.named())
}

impl Event {
    /// The types that it names, in order.
    pub fn named(&self) -> impl Iterator<Item = &TypeName> {
        named(&self.members).chain(&self.union)
    }
}

impl Event {
    /// The limit of the newest release that has one.
    #[must_use]
    pub fn rate_limit(&self) -> Option<&RateLimit> {
        self.rate_limits.last()
    }

    /// The best subject: a path from `data`.
    #[must_use]
    pub fn subject(&self) -> &[WireName] {
        self.subjects.first().map_or(&[], Vec::as_slice)
    }
}

impl Shape {
    /// What kind of type it is, with an article.
    #[must_use]
    pub const fn words(&self) -> &'static str {
        match self {
            Self::Enum { .. } => "an enum",
            Self::Object { .. } => "an object",
            Self::Union { .. } => "a union",
            Self::Alternate { .. } => "an alternate",
        }
    }

    /// The members of an object.
    #[must_use]
    pub fn object(&self) -> Option<&[Member]> {
        match self {
            Self::Object { members, .. } => Some(members),
            _ => None,
        }
    }

    /// The types that it names, in order.
    #[must_use]
    pub fn named(&self) -> Vec<&TypeName> {
        match self {
            Self::Enum { .. } => Vec::new(),
            Self::Object { members, .. } => named(members).collect(),
            Self::Union { tag, members, branches, .. } => {
                let mut named = vec![tag];
                named.extend(self::named(members));
                named.extend(branches.iter().filter_map(|branch| branch.ty.as_ref()));
                named
            }
            Self::Alternate { choices } => choices.iter().filter_map(|it| it.ty.named()).collect(),
        }
    }

    fn each_docs(&mut self, change: &mut dyn FnMut(&mut Docs)) {
        match self {
            Self::Enum { values } => {
                for value in values {
                    change(&mut value.docs);
                    features(&mut value.features, change);
                }
            }
            Self::Object { members, .. } => self::members(members, change),
            Self::Union { members, branches, .. } => {
                self::members(members, change);
                for branch in branches {
                    change(&mut branch.docs);
                }
            }
            Self::Alternate { choices } => choices.iter_mut().for_each(|choice| change(&mut choice.docs)),
        }
    }
}

impl Width {
    /// Its name in QAPI.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Int8 => "int8",
            Self::Int16 => "int16",
            Self::Int32 => "int32",
            Self::Int64 => "int64",
            Self::Uint8 => "uint8",
            Self::Uint16 => "uint16",
            Self::Uint32 => "uint32",
            Self::Uint64 => "uint64",
        }
    }

    /// The least and the greatest number.
    #[must_use]
    pub fn range(self) -> (i128, i128) {
        match self {
            Self::Int8 => (i8::MIN.into(), i8::MAX.into()),
            Self::Int16 => (i16::MIN.into(), i16::MAX.into()),
            Self::Int32 => (i32::MIN.into(), i32::MAX.into()),
            Self::Int64 => (i64::MIN.into(), i64::MAX.into()),
            Self::Uint8 => (0, u8::MAX.into()),
            Self::Uint16 => (0, u16::MAX.into()),
            Self::Uint32 => (0, u32::MAX.into()),
            Self::Uint64 => (0, u64::MAX.into()),
        }
    }

    /// Whether every number of `other` is one of this.
    #[must_use]
    pub fn holds(self, other: Self) -> bool {
        let ((least, most), (lowest, highest)) = (self.range(), other.range());
        least <= lowest && highest <= most
    }
}

impl Type {
    /// The named type at the bottom of it, through arrays.
    #[must_use]
    pub fn named(&self) -> Option<&TypeName> {
        match self {
            Self::Named { name } => Some(name),
            Self::Array { items } => items.named(),
            _ => None,
        }
    }
}
