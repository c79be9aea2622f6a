//! An event that text and schema describe both.
//!
//! The text takes precedence for prose, examples and notes; the schema for names, types, optionality and values. Disagreements are reported with
//! both places.

use super::places::name_of;
use super::resolver::{Described, Resolver};
use crate::diagnostic::{Problem, Replacement, ResolveProblem};
use crate::model::{Event, Member, Presence, Shape, Type};
use crate::source::Span;
use crate::syntax::text::ast::{Bullet, BulletName, JsonType};

impl Resolver<'_, '_> {
    /// The schema's event, with the parts for which the text takes precedence.
    pub(super) fn agreed(&mut self, text: Event, schema: &Event, described: &Described<'_>) -> Event {
        let mut members = schema.members.clone();
        let bullets = &described.section.data.bullets;
        if let Some(whole) = bullets.iter().find(|bullet| bullet.name.value == BulletName::Whole) {
            self.compare_whole(whole, schema);
        } else {
            let bullets = self.nested(bullets, &described.shown_by_heading()).into_owned();
            let heading = described.section.names.iter().find(|name| name.value == described.name);
            let place = heading.map_or_else(Span::default, |name| name.span);
            self.compare(&bullets, &members, (described.name, place));
            for member in &mut members {
                let bullet = bullets.iter().find(|it| name_of(it).is_some_and(|name| member.name == name));
                if let Some(bullet) = bullet.filter(|bullet| !bullet.prose.value.is_empty()) {
                    member.docs = super::member::docs(&bullet.prose);
                }
            }
        }
        Event {
            docs: if text.docs.is_empty() { schema.docs.clone() } else { text.docs },
            lifetime: crate::model::Lifetime {
                since: text.lifetime.since.or(schema.lifetime.since),
                until: text.lifetime.until.or(schema.lifetime.until),
            },
            group: text.group.or_else(|| schema.group.clone()),
            subjects: schema.subjects.clone(),
            only: if text.only.is_empty() { schema.only.clone() } else { text.only },
            keywords: text.keywords,
            successor: text.successor.or_else(|| schema.successor.clone()),
            rate_limits: if text.rate_limits.is_empty() {
                schema.rate_limits.clone()
            } else {
                text.rate_limits
            },
            features: if text.features.is_empty() { schema.features.clone() } else { text.features },
            members,
            union: schema.union.clone(),
            wire_order: schema.wire_order.clone(),
            examples: if text.examples.is_empty() { schema.examples.clone() } else { text.examples },
            notes: if text.notes.is_empty() { schema.notes.clone() } else { text.notes },
            ..text
        }
    }

    /// Reports what differs between the bullets and the members of the event or type `owner`.
    fn compare(&mut self, bullets: &[Bullet], members: &[Member], (owner, place): (&str, Span)) {
        for bullet in bullets {
            let Some(name) = name_of(bullet) else { continue };
            if let Some(member) = members.iter().find(|member| member.name == name) {
                self.compare_member(bullet, member, owner);
            } else {
                let kind = ResolveProblem::NotInSchema { name: name.to_owned() };
                let listed = |member: &Member| {
                    bullets.iter().any(|it| name_of(it).is_some_and(|it| member.name == it))
                };
                let absent =
                    members.iter().filter(|member| !listed(member)).map(|member| member.name.as_str());
                let near = self.near(name, absent).map(|near| (near, bullet.name.span));
                self.differs(kind, bullet.name.span, (owner, name));
                if let (Some((near, span)), Some(problem)) = (near, self.problems.last_mut()) {
                    problem.replacement = Some(Replacement::meant_quoted(near, span, '"'));
                }
            }
        }
        for member in members {
            if !bullets.iter().any(|bullet| name_of(bullet).is_some_and(|name| member.name == name)) {
                let name = member.name.to_string();
                self.differs(ResolveProblem::NotInText { name: name.clone() }, place, (owner, &name));
            }
        }
    }

    fn compare_member(&mut self, bullet: &Bullet, member: &Member, owner: &str) {
        let name = member.name.as_str();
        let json = bullet.note.as_ref().and_then(|note| note.json.as_ref());
        let optional = bullet.note.as_ref().and_then(|note| note.optional);
        let schema = self.json_kind(&member.ty);
        if let Some(json) = json
            && !kinds_agree(json.value, schema)
        {
            let text = format!("`{}`", json.value.as_str());
            let kind = ResolveProblem::TypeDiffers { name: name.to_owned(), text, schema: schema.to_owned() };
            self.differs(kind, json.span, (owner, name));
        }
        let words = |presence| if presence == Presence::Optional { "optional" } else { "always sent" };
        let text = if optional.is_some() { Presence::Optional } else { Presence::Required };
        if text != member.presence && (json.is_some() || optional.is_some()) {
            let kind = ResolveProblem::PresenceDiffers {
                name: name.to_owned(),
                text: words(text),
                schema: words(member.presence),
            };
            self.differs(kind, optional.unwrap_or(bullet.name.span), (owner, name));
        }
        self.compare_type(bullet, member);
    }

    /// Compares values with those of an enum, and members below with those of an object.
    fn compare_type(&mut self, bullet: &Bullet, member: &Member) {
        let Type::Named { name } = &member.ty else { return };
        let Some(def) = self.types.get(name.as_str()).copied() else { return };
        match &def.shape {
            Shape::Enum { values } if !bullet.values.is_empty() => {
                let listed = |name: &str| bullet.values.iter().any(|value| value.name.value == name);
                let known = |name: &str| values.iter().any(|value| value.name == name);
                let fewer = values.iter().map(|it| it.name.as_str()).filter(|&it| !listed(it));
                let more = bullet.values.iter().map(|it| it.name.value.as_str()).filter(|&it| !known(it));
                let fewer = fewer.map(|it| format!("`{it}` is not listed here"));
                let more = more.map(|it| format!("`{it}` is unknown to the schema"));
                let missing: Vec<String> = fewer.chain(more).collect();
                if !missing.is_empty() {
                    let kind = ResolveProblem::ValuesDiffer {
                        name: member.name.to_string(),
                        missing: missing.join(", "),
                    };
                    self.differs(kind, bullet.values[0].name.span, (name.as_str(), ""));
                }
            }
            Shape::Object { members, .. } if !bullet.children.is_empty() => {
                self.compare(&bullet.children, members, (name.as_str(), bullet.name.span));
            }
            _ => {}
        }
    }

    fn compare_whole(&mut self, whole: &Bullet, schema: &Event) {
        let Some(reference) = whole.note.as_ref().and_then(|note| note.reference.as_ref()) else { return };
        let name = &reference.name.value;
        let members = self.types.get(name.as_str()).map(|def| &def.shape);
        let same = match members {
            Some(Shape::Object { members, .. }) => *members == schema.members,
            _ => schema.union.as_ref().is_some_and(|union| *union == name.as_str()),
        };
        if !same {
            let listed: Vec<String> = schema.members.iter().map(|it| format!("`{}`", it.name)).collect();
            let kind = ResolveProblem::TypeDiffers {
                name: "data".to_owned(),
                text: format!("a `{name}`"),
                schema: format!("an object of {}", listed.join(", ")),
            };
            self.differs(kind, reference.name.span, (schema.name.as_str(), ""));
        }
    }

    /// Reports a difference, with the place of the schema's `member` of `owner`.
    fn differs(&mut self, kind: ResolveProblem, span: Span, (owner, member): (&str, &str)) {
        let problem = Problem::new(kind, span);
        let place = self.schema.and_then(|schema| schema.places.member(owner, member));
        let problem = match place {
            Some(place) => problem.related(place, "the schema says it here"),
            None => problem,
        };
        self.problems.push(problem);
    }

    /// The JSON type of a value, as problems name it.
    fn json_kind(&self, ty: &Type) -> &'static str {
        match ty {
            Type::String => "a string",
            Type::Integer { .. } => "a whole number",
            Type::Number => "a number",
            Type::Boolean => "a boolean",
            Type::Null => "null",
            Type::Any => "any value",
            Type::Array { .. } => "a list",
            Type::Named { name } => match self.types.get(name.as_str()).map(|def| &def.shape) {
                Some(Shape::Enum { .. }) => "a string",
                Some(Shape::Object { .. } | Shape::Union { .. }) => "an object",
                Some(Shape::Alternate { .. }) | None => "any value",
            },
        }
    }
}

/// Whether a value of this kind may be called `json`. Old documents say `json-number` of integers.
fn kinds_agree(json: JsonType, schema: &str) -> bool {
    match json {
        JsonType::String => schema == "a string",
        JsonType::Int => schema == "a whole number",
        JsonType::Number => matches!(schema, "a number" | "a whole number"),
        JsonType::Bool => schema == "a boolean",
        JsonType::Object => schema == "an object",
        JsonType::Array(_) => schema == "a list",
        JsonType::Null => schema == "null",
        JsonType::Value => true,
    }
}
