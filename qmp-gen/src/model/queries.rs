//! Questions that more than one reader of a model asks.

use std::collections::{BTreeSet, HashMap};

use super::{Event, Lifetime, Member, Model, Presence, Shape, Type, TypeDef, TypeName, Version, Width};

/// Finds a model's types by name.
#[derive(Debug, Clone)]
pub struct Lookup<'a> {
    types: HashMap<&'a str, &'a TypeDef>,
}

impl<'a> Lookup<'a> {
    /// Over the types of `model`.
    #[must_use]
    pub fn new(model: &'a Model) -> Self {
        Self { types: model.types.iter().map(|it| (it.name.as_str(), it)).collect() }
    }

    /// The type of that name.
    ///
    /// # Panics
    /// If there is none: a model names only types that it has.
    #[must_use]
    pub fn get(&self, name: &TypeName) -> &'a TypeDef {
        self.types.get(name.as_str()).unwrap_or_else(|| panic!("the model names `{name}` and lacks it"))
    }

    /// The type of that name, if there is one.
    #[must_use]
    pub fn find(&self, name: &str) -> Option<&'a TypeDef> {
        self.types.get(name).copied()
    }

    /// The members of the object type `name`; none where it is no object.
    #[must_use]
    pub fn members(&self, name: &TypeName) -> &'a [Member] {
        match &self.get(name).shape {
            Shape::Object { members, .. } => members,
            _ => &[],
        }
    }
}

/// Members, and what holds of them over the releases.
pub trait Members {
    /// Since when the whole is known.
    fn lifetime(&self) -> Lifetime;

    /// Whether every QEMU since [`Version::FLOOR`] that sends the whole sends `member` with it.
    fn always_sent(&self, member: &Member) -> bool {
        let born = self.lifetime().since.unwrap_or(Version::FLOOR).max(Version::FLOOR);
        let late = member.lifetime.since.is_some_and(|since| since > born);
        member.presence == Presence::Required && !late && member.lifetime.until.is_none()
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
}

impl Width {
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
