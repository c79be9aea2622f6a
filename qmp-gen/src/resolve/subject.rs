//! Subjects and successors, checked against the model.

use std::collections::HashSet;

use super::fields::parts;
use super::rate::rate_notes;
use super::resolver::{Described, Resolver};
use crate::diagnostic::ResolveProblem;
use crate::model::{Event, Lookup, Member, Model, Shape, Type, WireName};
use crate::syntax::text::ast::FieldName;

impl Resolver<'_, '_> {
    /// Reports successors that are not events.
    pub(super) fn check_successors(&mut self, described: &[Described<'_>], model: &Model) {
        let others = self.schema.iter().flat_map(|schema| schema.others);
        let events: HashSet<&str> =
            model.events.iter().chain(others).map(|event| event.name.as_str()).collect();
        for described in described {
            let Some(field) = described.section.field(FieldName::Successor) else { continue };
            let name = &field.value.value;
            if !events.contains(name.as_str()) {
                let kind = ResolveProblem::UnknownSuccessor { name: name.clone() };
                // In their order, since the first of several counts.
                let events = model.events.iter().map(|event| event.name.as_str());
                let near = self.near(name, events);
                self.within(described.name, |it| it.suggest(kind, field.value.span, near));
            }
        }
    }

    /// The paths that `Subject:` gives; reports what is not a member, there and in rate limits.
    pub(super) fn subjects(
        &mut self,
        described: &Described<'_>,
        event: &Event,
        lookup: &Lookup<'_>,
    ) -> Vec<Vec<WireName>> {
        self.within(described.name, |it| it.subjects_of(described, event, lookup))
    }

    fn subjects_of(
        &mut self,
        described: &Described<'_>,
        event: &Event,
        lookup: &Lookup<'_>,
    ) -> Vec<Vec<WireName>> {
        self.check_rate_limits(described, event, lookup);
        let Some(field) = described.section.field(FieldName::Subject) else {
            self.check_no_subject(described, event, lookup);
            return event.subjects.clone();
        };
        let mut subjects = Vec::new();
        for part in parts(&field.value) {
            match path(event, &part.value, lookup) {
                Some(path) => subjects.push(path),
                None => {
                    let paths = paths(event, lookup);
                    let near = self.near(&part.value, paths.iter().map(String::as_str));
                    let kind = ResolveProblem::UnknownSubject { path: part.value.clone() };
                    self.suggest(kind, part.span, near);
                }
            }
        }
        subjects
    }

    /// Reports members that rate limits name and the event lacks.
    fn check_rate_limits(&mut self, described: &Described<'_>, event: &Event, lookup: &Lookup<'_>) {
        let section = described.section;
        let field = section.field(FieldName::RateLimit).map(|field| field.value.span);
        let Some(span) = field.or_else(|| rate_notes(section).next().map(|note| note.text.span)) else {
            return;
        };
        for limit in &event.rate_limits {
            let exempt = limit.exemptions.iter().map(|exemption| &exemption.member);
            for name in limit.key.iter().chain(exempt) {
                if path(event, name.as_str(), lookup).is_none() {
                    self.report(ResolveProblem::UnknownRateKey { name: name.to_string() }, span);
                }
            }
        }
    }

    /// Reports an event of a document with fields that has members named like a subject, and does not say so.
    fn check_no_subject(&mut self, described: &Described<'_>, event: &Event, lookup: &Lookup<'_>) {
        if !self.has_fields || !event.subjects.is_empty() {
            return;
        }
        let members = top_members(event, lookup);
        let is_string = |name: &&str| members.iter().any(|it| it.name == **name && it.ty == Type::String);
        let named: Vec<&str> = SUBJECTS.into_iter().filter(is_string).collect();
        let heading = described.section.names.iter().find(|name| name.value == described.name);
        if let (false, Some(heading)) = (named.is_empty(), heading) {
            self.report(ResolveProblem::NoSubject { members: named.join(", ") }, heading.span);
        }
    }
}

/// Members that usually identify what an event is about.
const SUBJECTS: [&str; 4] = ["node-name", "id", "device", "qom-path"];

/// The members that `text` names from `data` on, separated by `.` or `/`.
fn path(event: &Event, text: &str, lookup: &Lookup<'_>) -> Option<Vec<WireName>> {
    let mut inside = top_members(event, lookup);
    // A member's name may have a dot itself.
    if let Some(member) = inside.iter().find(|member| member.name == text) {
        return Some(vec![member.name.clone()]);
    }
    let mut path: Vec<WireName> = Vec::new();
    for name in text.split(['.', '/']) {
        let member = inside.into_iter().find(|member| member.name == name)?;
        path.push(member.name.clone());
        inside = members(&member.ty, lookup);
    }
    Some(path)
}

/// All paths that may be named, of two members at most.
fn paths(event: &Event, lookup: &Lookup<'_>) -> Vec<String> {
    let mut paths = Vec::new();
    for member in top_members(event, lookup) {
        paths.push(member.name.to_string());
        paths.extend(
            members(&member.ty, lookup).iter().map(|inner| format!("{}.{}", member.name, inner.name)),
        );
    }
    paths
}

/// The members of `data` that every such event has.
fn top_members<'a>(event: &'a Event, lookup: &Lookup<'a>) -> Vec<&'a Member> {
    match &event.union {
        Some(name) => members(&Type::Named { name: name.clone() }, lookup),
        None => event.members.iter().collect(),
    }
}

/// The members that every object of this type has.
fn members<'a>(ty: &Type, lookup: &Lookup<'a>) -> Vec<&'a Member> {
    let Type::Named { name } = ty else { return Vec::new() };
    match &lookup.get(name).shape {
        Shape::Object { members, .. } | Shape::Union { members, .. } => members.iter().collect(),
        Shape::Enum { .. } | Shape::Alternate { .. } => Vec::new(),
    }
}
