//! Checks the examples against the bullets.

use super::resolver::{Described, Resolver};
use crate::diagnostic::{Problem, ResolveProblem};
use crate::model::{Event, Lookup, Member, Nesting, Presence, Shape, Type, Version};
use crate::resolve::infer::is_integer;
use crate::source::Span;
use crate::syntax::text::ast::{Json, JsonValue};

/// Looks at the examples of one event.
struct Checker<'m, 'r, 'a, 'p> {
    resolver: &'r mut Resolver<'a, 'p>,
    lookup: &'r Lookup<'m>,
    /// The last release that sends the example, if it says so.
    until: Option<Version>,
}

impl Resolver<'_, '_> {
    /// Reports members that examples of `event` have too many or too few, and values of another type.
    pub(super) fn check_examples(&mut self, event: &Event, described: &Described<'_>, lookup: &Lookup<'_>) {
        let mut checker = Checker { resolver: self, lookup, until: None };
        checker.check(event, described);
    }
}

impl Checker<'_, '_, '_, '_> {
    fn check(&mut self, event: &Event, described: &Described<'_>) {
        for example in &described.examples {
            self.until = example.releases.until.as_ref().and_then(|it| it.value.parse().ok());
            let example = &example.value;
            self.check_envelope(example, &["timestamp", "event", "data"]);
            if let Some(timestamp) = example.get("timestamp") {
                self.check_envelope(timestamp, &["seconds", "microseconds"]);
            }
            match (example.get("data"), &event.union) {
                (Some(data), Some(name)) => {
                    self.check_value(data, "data", &Type::Named { name: name.clone() });
                }
                (Some(data), None) => {
                    self.check_object(data, &event.members.iter().collect::<Vec<_>>());
                }
                (None, _) => {
                    let brace = Span { end: example.span.start + 1, ..example.span };
                    let required = event.members.iter().find(|member| self.is_required(member));
                    if let Some(member) = required {
                        let name = member.name.to_string();
                        self.resolver.report(ResolveProblem::MissingMember { name }, brace);
                    }
                }
            }
        }
    }

    /// Reports keys around the data that are almost one of QEMU's. Others may be those of a fork.
    fn check_envelope(&mut self, object: &Json, known: &[&str]) {
        for (key, _) in object.members().iter().filter(|(key, _)| !known.contains(&key.value.as_str())) {
            let absent = known.iter().copied().filter(|name| object.get(name).is_none());
            let near = self.resolver.near(&key.value, absent);
            if near.is_some() {
                let kind = ResolveProblem::UnlistedMember { name: key.value.clone() };
                self.resolver.problems.push(Problem::new(kind, key.span).meant_quoted(near, '"'));
            }
        }
    }

    /// Whether the newest QEMU that sends the example always sends the member.
    fn is_required(&self, member: &Member) -> bool {
        let late = member.lifetime.since.zip(self.until).is_some_and(|(since, until)| since > until);
        member.presence == Presence::Required && member.lifetime.until.is_none() && !late
    }

    fn check_object(&mut self, object: &Json, members: &[&Member]) {
        let JsonValue::Object(shown) = &object.value else {
            return self.wrong(object, "data", "object");
        };
        let members = in_place(object, members, self.lookup);
        for (key, value) in shown {
            match members.iter().find(|member| member.name == key.value.as_str()) {
                Some(member) => self.check_value(value, &key.value, &member.ty),
                None => {
                    // A member that is shown cannot be meant as well.
                    let absent = members.iter().map(|member| member.name.as_str());
                    let near =
                        self.resolver.near(&key.value, absent.filter(|name| object.get(name).is_none()));
                    let kind = ResolveProblem::UnlistedMember { name: key.value.clone() };
                    self.resolver.problems.push(Problem::new(kind, key.span).meant_quoted(near, '"'));
                }
            }
        }
        let brace = Span { end: object.span.start + 1, ..object.span };
        for member in members {
            if self.is_required(member) && object.get(member.name.as_str()).is_none() {
                self.resolver.report(ResolveProblem::MissingMember { name: member.name.to_string() }, brace);
            }
        }
    }

    fn check_value(&mut self, value: &Json, name: &str, ty: &Type) {
        match ty {
            Type::Array { items } => match &value.value {
                JsonValue::Array(values) => {
                    for value in values {
                        self.check_value(value, name, items);
                    }
                }
                _ => self.wrong(value, name, "list"),
            },
            Type::Named { name: type_name } => {
                self.check_named(value, name, &self.lookup.get(type_name).shape);
            }
            plain => {
                if let Some(expected) = expected(value, plain) {
                    self.wrong(value, name, expected);
                }
            }
        }
    }

    fn check_named(&mut self, value: &Json, name: &str, shape: &Shape) {
        match shape {
            Shape::Enum { values } => {
                let known = |text| values.iter().any(|it| it.name == text);
                if !value.as_str().is_some_and(known) {
                    let near = value
                        .as_str()
                        .and_then(|it| self.resolver.near(it, values.iter().map(|it| it.name.as_str())));
                    let expected = "value that is listed".to_owned();
                    let kind = ResolveProblem::WrongExample { name: name.to_owned(), expected };
                    let problem = Problem::new(kind, value.span).meant_quoted(near, '"');
                    self.resolver.problems.push(problem);
                }
            }
            Shape::Object { members, .. } => {
                self.check_object(value, &members.iter().collect::<Vec<_>>());
            }
            Shape::Union { discriminator, members, branches, .. } => {
                let tag = value.get(discriminator.as_str()).and_then(Json::as_str);
                let Some(tag) = tag else {
                    let brace = Span { end: value.span.start + 1, ..value.span };
                    let name = discriminator.to_string();
                    return self.resolver.report(ResolveProblem::MissingMember { name }, brace);
                };
                let branch = branches.iter().find(|it| it.value == tag);
                let more = branch.map_or(&[][..], |branch| self.lookup.added_by(branch));
                let all: Vec<&Member> = members.iter().chain(more).collect();
                self.check_object(&without(value, discriminator.as_str()), &all);
            }
            // The decoder determines the choice.
            Shape::Alternate { .. } => {}
        }
    }

    fn wrong(&mut self, value: &Json, name: &str, expected: &str) {
        let (name, expected) = (name.to_owned(), expected.to_owned());
        self.resolver.report(ResolveProblem::WrongExample { name, expected }, value.span);
    }
}

/// What was expected, if `value` is not a `ty`.
fn expected(value: &Json, ty: &Type) -> Option<&'static str> {
    let (fits, expected) = match ty {
        Type::String => (matches!(value.value, JsonValue::String(_)), "string"),
        Type::Integer { .. } => (is_integer(value), "whole number"),
        Type::Number => (matches!(value.value, JsonValue::Number(_)), "number"),
        Type::Boolean => (matches!(value.value, JsonValue::Bool(_)), "`true` or `false`"),
        Type::Null => (matches!(value.value, JsonValue::Null), "`null`"),
        Type::Any | Type::Array { .. } | Type::Named { .. } => (true, ""),
    };
    (!fits).then_some(expected)
}

/// `members`, in which the members of an object replace it if the example shows them inline.
fn in_place<'m>(object: &Json, members: &[&'m Member], lookup: &Lookup<'m>) -> Vec<&'m Member> {
    let mut all = Vec::new();
    for &member in members {
        let inner = member.ty.named().map_or(&[][..], |name| lookup.members(name));
        let inline = member.nesting == Nesting::Inline && object.get(member.name.as_str()).is_none();
        if inline && inner.iter().any(|it| object.get(it.name.as_str()).is_some()) {
            all.extend(inner);
        } else {
            all.push(member);
        }
    }
    all
}

/// The object without one of its members.
fn without(object: &Json, key: &str) -> Json {
    let members = object.members().iter().filter(|(name, _)| name.value != key).cloned().collect();
    Json { span: object.span, value: JsonValue::Object(members) }
}
