//! The places of the definitions of a schema, for problems that show both sides.

use std::collections::HashMap;

use crate::source::Span;
use crate::syntax::text::ast::{Bullet, BulletName, Document};

/// The name of the member that a bullet describes; `None` for the object as a whole.
pub(super) fn name_of(bullet: &Bullet) -> Option<&str> {
    match &bullet.name.value {
        BulletName::Member(name) => Some(name),
        BulletName::Whole => None,
    }
}

/// Spans by event, and by event and member.
#[derive(Debug, Clone, Default)]
pub struct Places {
    definitions: HashMap<String, Span>,
    members: HashMap<(String, String), Span>,
}

impl Places {
    /// Where the events and members of `documents` are.
    #[must_use]
    pub fn of_documents(documents: &[Document]) -> Self {
        let mut places = Self::default();
        for section in documents.iter().flat_map(|document| &document.sections) {
            for name in &section.names {
                places.define(&name.value, name.span);
                places.define_bullets(&name.value, &section.data.bullets);
            }
        }
        places
    }

    fn define_bullets(&mut self, owner: &str, bullets: &[Bullet]) {
        for bullet in bullets {
            if let Some(name) = name_of(bullet) {
                self.define_member(owner, name, bullet.name.span);
                let inner = format!("{owner}.{name}");
                for value in &bullet.values {
                    self.define_member(&*inner, &*value.name.value, value.name.span);
                }
                self.define_bullets(&inner, &bullet.children);
            }
        }
    }

    /// Adds the places of `others`, which come first.
    pub fn extend(&mut self, others: Self) {
        self.definitions.extend(others.definitions);
        self.members.extend(others.members);
    }

    /// Records where the event or type `name` is defined.
    pub fn define(&mut self, name: impl Into<String>, span: Span) {
        self.definitions.insert(name.into(), span);
    }

    /// Records where `member` (or value) of the event or type `owner` is defined.
    pub fn define_member(&mut self, owner: impl Into<String>, member: impl Into<String>, span: Span) {
        self.members.insert((owner.into(), member.into()), span);
    }

    /// Where `name` is defined, if that was recorded.
    #[must_use]
    pub fn definition(&self, name: &str) -> Option<Span> {
        self.definitions.get(name).copied()
    }

    /// Where `member` of `owner` is defined; if that was not recorded, where `owner` is.
    #[must_use]
    pub fn member(&self, owner: &str, member: &str) -> Option<Span> {
        let key = (owner.to_owned(), member.to_owned());
        self.members.get(&key).copied().or_else(|| self.definition(owner))
    }
    /// Where `part` of `owner` is. A type of nested members is found by `path`: those that lead to it from an event.
    #[must_use]
    #[cfg(feature = "compare")]
    pub fn locate(&self, owner: &str, part: Option<&str>, path: &str) -> Option<Span> {
        let key = |owner: &str, part: &str| (owner.to_owned(), part.to_owned());
        if let Some(whole) = self.definition(owner) {
            return part.and_then(|part| self.members.get(&key(owner, part)).copied()).or(Some(whole));
        }
        if let Some(span) = part.and_then(|part| self.members.get(&key(path, part))) {
            return Some(*span);
        }
        // The member that has the type, or the event.
        let (outer, member) = path.rsplit_once('.').unwrap_or((path, ""));
        let event = path.split('.').next().unwrap_or(path);
        self.members.get(&key(outer, member)).copied().or_else(|| self.definition(event))
    }
}
