//! Examples in a schema's documentation. They are written by hand: some are repaired and some are omitted, with a warning.

use std::collections::HashSet;

use crate::diagnostic::{Problem, Problems, ResolveProblem};
use crate::model::{self, Event, Lookup, Member, Members, Shape, Type};
use crate::resolve::example::json;
use crate::resolve::infer::is_integer;
use crate::source::Span;
use crate::syntax::qapi;
use crate::syntax::rst::{self, Message, Repair};
use crate::syntax::text::ast::{Json, JsonValue};

/// The messages in the examples of `event`.
pub(super) fn examples(
    event: &Event,
    told: &[qapi::Example],
    lookup: &Lookup<'_>,
    problems: &mut Problems,
) -> Vec<model::Example> {
    let mut reader = Reader { event, lookup, problems };
    told.iter().flat_map(|example| reader.example(example)).collect()
}

/// Reads the examples of one event.
struct Reader<'e, 'm, 'p> {
    event: &'e Event,
    lookup: &'e Lookup<'m>,
    problems: &'p mut Problems,
}

impl Reader<'_, '_, '_> {
    fn example(&mut self, told: &qapi::Example) -> Vec<model::Example> {
        let session = rst::session(&told.text);
        for range in session.broken {
            let width = told.text[range.start..].chars().next().map_or(0, char::len_utf8);
            self.report(ResolveProblem::BrokenSchemaExample, told.span(range.start, range.start + width));
        }
        let mut lines = Vec::new();
        for message in &session.messages {
            if !self.is_shown(message, told) {
                continue;
            }
            let mut repaired = HashSet::new();
            for &(repair, at) in message.repairs.iter().filter(|(repair, _)| repaired.insert(*repair)) {
                let kind = ResolveProblem::RepairedExample { what: name_of(repair) };
                self.report(kind, told.span(at, at));
            }
            let mut value = json(&message.value);
            value.sort_keys();
            let caption = (!told.title.is_empty()).then(|| told.title.clone());
            lines.push(model::Example { caption, lifetime: model::Lifetime::default(), value });
        }
        lines
    }

    /// Whether a message is a valid example of the event. Reports a message of another event or with invalid data.
    fn is_shown(&mut self, message: &Message, told: &qapi::Example) -> bool {
        let value = &message.value;
        let Some(shown) = value.get("event") else { return false };
        let place = |span: Span| told.span(span.start as usize, span.end as usize);
        if shown.as_str() != Some(self.event.name.as_str()) {
            let shown_name = shown.as_str().unwrap_or_default().to_owned();
            let kind = ResolveProblem::OtherEvent { shown: shown_name, name: self.event.name.to_string() };
            self.report(kind, place(shown.span));
            return false;
        }
        if message.omits {
            return false;
        }
        if let Some((span, what)) = self.misfit(value) {
            self.report(ResolveProblem::UnfitExample { what }, place(span));
            return false;
        }
        true
    }

    fn report(&mut self, kind: ResolveProblem, span: Span) {
        self.problems.push(Problem::new(kind, span).within(format!("event `{}`", self.event.name)));
    }

    /// The first value that does not match its type, or the first object that lacks a member.
    fn misfit(&self, line: &Json) -> Option<(Span, String)> {
        match (line.get("data"), &self.event.union) {
            (Some(data), Some(name)) => self.value(data, "data", &Type::Named { name: name.clone() }),
            (Some(data), None) => self.object(data, "data", self.event, (&self.event.members, &[])),
            (None, union) => {
                let required = self.event.members.iter().find(|member| self.event.always_sent(member));
                let missing = required.map(|member| member.name.to_string());
                let missing = missing.or_else(|| union.as_ref().map(|_| "data".to_owned()))?;
                Some((opening(line), format!("`{missing}` is missing")))
            }
        }
    }

    fn object(
        &self,
        object: &Json,
        name: &str,
        owner: &dyn Members,
        (members, added): (&[Member], &[Member]),
    ) -> Option<(Span, String)> {
        if !matches!(object.value, JsonValue::Object(_)) {
            return Some((object.span, format!("`{name}` is not an object")));
        }
        members.iter().chain(added).find_map(|member| match object.get(member.name.as_str()) {
            Some(value) => self.value(value, member.name.as_str(), &member.ty),
            None if owner.always_sent(member) => {
                Some((opening(object), format!("`{}` is missing", member.name)))
            }
            None => None,
        })
    }

    fn value(&self, value: &Json, name: &str, ty: &Type) -> Option<(Span, String)> {
        let wrong = |what: &str| Some((value.span, format!("`{name}` is not {what}")));
        match (ty, &value.value) {
            (Type::Array { items }, JsonValue::Array(values)) => {
                values.iter().find_map(|value| self.value(value, name, items))
            }
            (Type::Named { name: ty }, _) => self.named(value, name, ty),
            (Type::Any, _)
            | (Type::String, JsonValue::String(_))
            | (Type::Number, JsonValue::Number(_))
            | (Type::Boolean, JsonValue::Bool(_))
            | (Type::Null, JsonValue::Null) => None,
            (Type::Integer { .. }, JsonValue::Number(_)) if is_integer(value) => None,
            (Type::Array { .. }, _) => wrong("a list"),
            (Type::String, _) => wrong("a string"),
            (Type::Integer { .. }, _) => wrong("an integer"),
            (Type::Number, _) => wrong("a number"),
            (Type::Boolean, _) => wrong("a boolean"),
            (Type::Null, _) => wrong("null"),
        }
    }

    fn named(&self, value: &Json, name: &str, ty: &model::TypeName) -> Option<(Span, String)> {
        let def = self.lookup.get(ty);
        match &def.shape {
            Shape::Enum { .. } => match value.value {
                JsonValue::String(_) => None,
                _ => Some((value.span, format!("`{name}` is not a string"))),
            },
            Shape::Object { members, .. } => self.object(value, name, def, (members, &[])),
            Shape::Union { discriminator, members, branches, .. } => {
                let Some(tag) = value.get(discriminator.as_str()).and_then(Json::as_str) else {
                    return Some((opening(value), format!("`{discriminator}` is missing")));
                };
                let branch = branches.iter().find(|branch| branch.value == tag);
                let added = branch.map_or(&[][..], |branch| self.lookup.added_by(branch));
                self.object(value, name, def, (members, added))
            }
            Shape::Alternate { choices } => {
                let fits = choices.iter().any(|choice| self.value(value, name, &choice.ty).is_none());
                (!fits).then(|| (value.span, format!("`{name}` does not match any of its types")))
            }
        }
    }
}

/// The opening brace of an object.
fn opening(object: &Json) -> Span {
    Span { end: object.span.start + 1, ..object.span }
}

/// The description of the repaired mistake, as used in problems.
const fn name_of(repair: Repair) -> &'static str {
    match repair {
        Repair::MissingComma => "a comma is missing",
        Repair::ExtraComma => "there is a comma too many",
        Repair::MissingBrace => "a closing brace is missing",
        Repair::ExtraBrace => "there is a closing brace too many",
        Repair::SingleQuotes => "a string is in single quotes",
    }
}
