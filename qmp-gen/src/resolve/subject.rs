//! Subjects and successors, checked against the model.

use std::collections::HashSet;

use super::resolver::{Described, Resolver};
use crate::diagnostic::ResolveProblem;
use crate::model::{Event, Lookup, Member, Model, Shape, Type, WireName};
use crate::syntax::text::ast::FieldName;

impl Resolver<'_, '_> {
    /// Reports successors that are no events.
    pub(super) fn check_successors(&mut self, described: &[Described<'_>], model: &Model) {
        let events: HashSet<&str> = model.events.iter().map(|event| event.name.as_str()).collect();
        for described in described {
            let Some(field) = described.section.field(FieldName::Successor) else { continue };
            let name = &field.value.value;
            if !events.contains(name.as_str()) {
                let kind = ResolveProblem::UnknownSuccessor { name: name.clone() };
                self.within(described.name, |it| it.report(kind, field.value.span));
            }
        }
    }

    /// The path that `Subject:` gives; reports where there is no such member, or none of the name that a rate limit counts by.
    pub(super) fn subject(
        &mut self,
        described: &Described<'_>,
        event: &Event,
        lookup: &Lookup<'_>,
    ) -> Vec<WireName> {
        self.within(described.name, |it| it.subject_of(described, event, lookup))
    }

    fn subject_of(&mut self, described: &Described<'_>, event: &Event, lookup: &Lookup<'_>) -> Vec<WireName> {
        if let Some(key) = event.rate_limit.as_ref().and_then(|limit| limit.key.as_ref())
            && path(event, key.as_str(), lookup).is_none()
            && let Some(note) =
                described.section.notes.iter().find(|note| note.value.contains("rate-limited"))
        {
            self.report(ResolveProblem::UnknownRateKey { name: key.to_string() }, note.span);
        }
        let Some(field) = described.section.field(FieldName::Subject) else {
            return event.subject.clone();
        };
        path(event, &field.value.value, lookup).unwrap_or_else(|| {
            self.report(ResolveProblem::UnknownSubject { path: field.value.value.clone() }, field.value.span);
            Vec::new()
        })
    }
}

/// The members that `text` names from `data` on, parted by `.` or `/`.
fn path(event: &Event, text: &str, lookup: &Lookup<'_>) -> Option<Vec<WireName>> {
    let ty = event.union.as_ref().map(|name| Type::Named { name: name.clone() });
    let top = || ty.as_ref().map_or_else(|| event.members.iter().collect(), |ty| members(ty, lookup));
    // A member's name may have a dot itself.
    if let Some(member) = top().into_iter().find(|member| member.name == text) {
        return Some(vec![member.name.clone()]);
    }
    let mut path: Vec<WireName> = Vec::new();
    let mut inside = top();
    for name in text.split(['.', '/']) {
        let member = inside.into_iter().find(|member| member.name == name)?;
        path.push(member.name.clone());
        inside = members(&member.ty, lookup);
    }
    Some(path)
}

/// The members that every object of this type has.
fn members<'a>(ty: &Type, lookup: &Lookup<'a>) -> Vec<&'a Member> {
    let Type::Named { name } = ty else { return Vec::new() };
    match &lookup.get(name).shape {
        Shape::Object { members, .. } | Shape::Union { members, .. } => members.iter().collect(),
        Shape::Enum { .. } | Shape::Alternate { .. } => Vec::new(),
    }
}
