//! Drafts of types and their parts.

use qmp_gen::model::{Branch, Member, Presence, Shape, TypeDef, Value};

use super::state::Draft;
use crate::TODO;
use crate::notation::{branch, definition, entry, enumerator};
use crate::schema::{Key, Part};

impl<'a> Draft<'a> {
    /// Drafts types that are new, or have new parts.
    pub(super) fn types(&mut self) {
        loop {
            if let Some((known, name)) = self.pairs.pop_front() {
                let (known, def) = (self.known.get(known), self.types.get(name));
                self.known_type(known, def);
            } else if let Some((name, since)) = self.new.pop_front() {
                let def = self.types.get(name);
                let text = definition(def, since, &self.tree.macros);
                self.schema.add_definition(&text);
                self.lack(format!("type `{name}`, since {since}"));
                self.report.drafts.push(text);
                if let Shape::Union { branches, .. } = &def.shape {
                    for it in branches {
                        let born =
                            it.lifetime.since.filter(|born| *born > since && *born <= self.tree.release);
                        it.ty.iter().for_each(|ty| self.uses_named(ty, born.unwrap_or(since)));
                    }
                }
                for inner in def.shape.named() {
                    self.uses_named(inner, since);
                }
            } else {
                return;
            }
        }
    }

    fn known_type(&mut self, known: &'a TypeDef, def: &'a TypeDef) {
        match (&known.shape, &def.shape) {
            (Shape::Enum { values: before }, Shape::Enum { values }) => self.values(known, before, values),
            (Shape::Object { members: before, .. }, Shape::Object { members, .. }) => {
                self.members(known, before, members);
            }
            (
                Shape::Union { members: before, branches: known_branches, tag: known_tag, .. },
                Shape::Union { members, branches, tag, .. },
            ) => {
                self.pair(known_tag, tag);
                self.members(known, before, members);
                self.branches(known, known_branches, branches);
            }
            // What else differs is reported as a difference.
            _ => {}
        }
    }

    fn values(&mut self, owner: &TypeDef, before: &[Value], values: &[Value]) {
        let mut last = None;
        for value in values {
            if !before.iter().any(|it| it.name == value.name) {
                let since = self.since(value.lifetime.since);
                let text = enumerator(value, &self.tree.macros);
                let doc = format!("# @{}: {TODO} (since {since})", value.name);
                let what = format!("value `{}` of `{}`, since {since}", value.name, owner.name);
                let part = Part { entry: &text, doc: Some(&doc), key: Key::Data };
                self.part((owner.name.as_str(), last), part, &what);
            }
            last = Some(value.name.as_str());
        }
    }

    fn members(&mut self, owner: &TypeDef, before: &'a [Member], members: &'a [Member]) {
        let mut last = None;
        for member in members {
            if let Some(known) = before.iter().find(|it| it.name == member.name) {
                self.known_type_member(owner, known, member);
            } else {
                self.new_type_member((owner, last), member);
            }
            last = Some(member.name.as_str());
        }
    }

    fn known_type_member(&mut self, owner: &TypeDef, known: &'a Member, member: &'a Member) {
        let was_required = known.presence == Presence::Required && known.lifetime.since.is_none();
        if was_required
            && member.presence == Presence::Optional
            && self.schema.make_optional(owner.name.as_str(), member.name.as_str())
        {
            self.lack(format!("member `{}.{}` is optional", owner.name, member.name));
        }
        if let (Some(known), Some(name)) = (known.ty.named(), member.ty.named()) {
            self.pair(known, name);
        }
    }

    fn new_type_member(&mut self, (owner, after): (&TypeDef, Option<&str>), member: &'a Member) {
        let since = self.since(member.lifetime.since);
        let owner = self.owner(owner.name.as_str(), member.name.as_str());
        // Another type with the same base may have drafted it.
        if !self.schema.has(&owner, member.name.as_str()) {
            let text = entry(member, &self.tree.macros);
            let doc = format!("# @{}: {TODO} (since {since})", member.name);
            let key = if self.schema.has_own_base(&owner) { Key::Base } else { Key::Data };
            let part = Part { entry: &text, doc: Some(&doc), key };
            let what = format!("member `{owner}.{}`, since {since}", member.name);
            self.part((&owner, after), part, &what);
        }
        self.uses(&member.ty, since);
    }

    fn branches(&mut self, owner: &TypeDef, before: &'a [Branch], branches: &'a [Branch]) {
        let mut last = None;
        for it in branches {
            let known =
                before.iter().find(|known| known.value == it.value).and_then(|known| known.ty.as_ref());
            match (known, &it.ty) {
                (Some(known), Some(ty)) => self.pair(known, ty),
                (None, Some(ty)) => {
                    let since = self.since(it.lifetime.since);
                    let text = branch(it).unwrap_or_default();
                    let what = format!("branch `{}` of `{}`", it.value, owner.name);
                    let part = Part { entry: &text, doc: None, key: Key::Data };
                    self.part((owner.name.as_str(), last), part, &what);
                    self.uses_named(ty, since);
                }
                _ => {}
            }
            if it.ty.is_some() {
                last = Some(it.value.as_str());
            }
        }
    }

    /// The type that a member is to be added to: a base, if that of the tree has it.
    fn owner(&self, owner: &str, member: &str) -> String {
        match self.schema.base(owner) {
            Some(base) if self.tree.schema.has(base, member) => self.owner(base, member),
            Some(base) if self.tree.schema.base(base).is_some() => self.owner(base, member),
            _ => owner.to_owned(),
        }
    }

    /// Adds a part to a type, after another one.
    fn part(&mut self, (owner, after): (&str, Option<&str>), part: Part, what: &str) {
        if self.schema.add_entry(owner, after, part) {
            self.lack(what.to_owned());
            let doc = part.doc.map_or(String::new(), |doc| format!("{doc}\n"));
            self.report.drafts.push(format!("{owner}:\n{doc}{}", part.entry));
        } else {
            self.lack(format!("{what}, which could not be drafted: its type is not in qapi-schema.json"));
        }
    }
}
