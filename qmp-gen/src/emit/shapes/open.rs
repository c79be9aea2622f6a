//! What the decoder accepts of an event, which includes what the specification does not know.
//!
//! Accepts any plan. Members, values and branches that are not known are valid, and those that are known have to be what the
//! specification says: what `Event::from_slice` accepts is valid. To JSON Schema, `1.0` is an integer; to the decoder it is not.

use super::about::{about, sentence};
use super::forms::constant;
use super::known::{examples, has_data, of_events};
use super::names::{EventNames, Names};
use super::parts::{self, Entries, any_of, entry, joined, object, text, texts};
use crate::emit::facts;
use crate::model::{
    Branch, Choice, Event, Json, Member, Members, Nesting, Shape, Type, TypeDef, TypeName, Value, WireName,
};
use crate::plan::Plan;

/// What precedes a name in a reference.
const AT: &str = "#/$defs/";

/// The definitions of all events and types.
pub(in crate::emit) struct Open<'a> {
    names: Names<'a>,
}

/// The definitions of the events of `plan`, and those of its types, each in order, by name.
pub(in crate::emit) fn definitions(plan: &Plan) -> (Entries, Entries) {
    let open = Open { names: Names::new(plan) };
    let events = plan.events.iter().map(|it| open.event(it.event));
    let types = of_events(plan, &open.names).into_iter().map(|def| open.definition(def));
    (events.collect(), types.collect())
}

/// A reference to a definition.
pub(in crate::emit) fn reference(name: &str) -> Json {
    parts::reference(AT, name)
}

impl Open<'_> {
    fn event(&self, event: &Event) -> (String, Json) {
        let EventNames { event: name, .. } = self.names.of_event(event);
        let data = match &event.union {
            Some(name) => self.named(name),
            None => self.members(event, &event.members),
        };
        let properties = object([
            ("timestamp", reference("Timestamp")),
            ("event", constant(event.name.as_str())),
            ("data", data),
        ]);
        let required = if has_data(event) { texts(["event", "data"]) } else { texts(["event"]) };
        let mut entries = vec![entry(("title", text(name.clone())))];
        entries.extend(about(&event.docs, &facts::event(event), &event.features));
        entries.push(entry(("type", text("object"))));
        entries.push(entry(("required", required)));
        entries.push(entry(("properties", properties)));
        entries.extend(examples(event));
        (name, Json::Object(entries))
    }

    fn definition(&self, def: &TypeDef) -> (String, Json) {
        let name = self.names.of_type(&def.name);
        let shape = match &def.shape {
            Shape::Enum { values } => enumeration(values),
            Shape::Object { members, .. } => self.members(def, members),
            Shape::Union { discriminator, members, branches, .. } => {
                let common = self.members(def, members);
                self.union(discriminator, common, branches)
            }
            Shape::Alternate { choices } => self.alternate(choices),
        };
        let mut entries = vec![entry(("title", text(name.clone())))];
        entries.extend(about(&def.docs, &facts::definition(def), &def.features));
        (name, joined(entries, shape))
    }

    /// An object with these members.
    fn members(&self, whole: &impl Members, members: &[Member]) -> Json {
        let mut entries = vec![entry(("type", text("object")))];
        let required = members.iter().filter(|it| it.nesting == Nesting::Strict && whole.always_sent(it));
        let required: Vec<_> = required.map(|member| member.name.as_str()).collect();
        if !required.is_empty() {
            entries.push(entry(("required", texts(required))));
        }
        let properties = members.iter().map(|it| entry((it.name.as_str(), self.member(it))));
        entries.push(entry(("properties", Json::Object(properties.collect()))));
        let inline = members.iter().filter(|it| it.nesting == Nesting::Inline && whole.always_sent(it));
        let either: Vec<_> =
            inline.map(|it| Json::Object(vec![any_of(vec![nested(it), self.value(&it.ty)])])).collect();
        if !either.is_empty() {
            entries.push(entry(("allOf", Json::Array(either))));
        }
        Json::Object(entries)
    }

    fn member(&self, member: &Member) -> Json {
        let facts = facts::part(member.lifetime, &member.only, &member.features);
        joined(about(&member.docs, &facts, &member.features), self.value(&member.ty))
    }

    /// An object with a tag: one of the branches, or a value without one.
    fn union(&self, tag: &WireName, common: Json, branches: &[Branch]) -> Json {
        let tagged = |value: Json| {
            let properties = object([(tag.as_str(), value)]);
            object([
                ("type", text("object")),
                ("required", texts([tag.as_str()])),
                ("properties", properties),
            ])
        };
        let branch = |branch: &Branch| {
            let mut schema = tagged(constant(branch.value.as_str()));
            if let (Json::Object(entries), Some(name)) = (&mut schema, &branch.ty) {
                entries.push(entry(("allOf", Json::Array(vec![self.named(name)]))));
            }
            schema
        };
        let values: Vec<_> = branches.iter().map(|it| it.value.as_str()).collect();
        let mut any: Vec<_> = branches.iter().map(branch).collect();
        any.push(tagged(string_but(&values)));
        let Json::Object(mut entries) = common else { return common };
        let place = entries.iter().position(|(key, _)| key == "allOf");
        let choice = Json::Object(vec![any_of(any)]);
        match place.map(|at| &mut entries[at].1) {
            Some(Json::Array(all)) => all.push(choice),
            _ => entries.push(entry(("allOf", Json::Array(vec![choice])))),
        }
        Json::Object(entries)
    }

    fn alternate(&self, choices: &[Choice]) -> Json {
        Json::Object(vec![any_of(choices.iter().map(|choice| self.value(&choice.ty)).collect())])
    }

    fn value(&self, ty: &Type) -> Json {
        parts::value(ty, &|name| self.named(name))
    }

    fn named(&self, name: &TypeName) -> Json {
        reference(&self.names.of_type(name))
    }
}

/// An object that has `member` itself.
fn nested(member: &Member) -> Json {
    let name = member.name.as_str();
    object([
        ("type", text("object")),
        ("required", texts([name])),
        ("properties", object([(name, Json::Bool(true))])),
    ])
}

/// Any string except `values`.
pub(in crate::emit) fn string_but(values: &[&str]) -> Json {
    let mut entries = vec![entry(("type", text("string")))];
    if !values.is_empty() {
        entries.push(entry(("not", object([("enum", texts(values.iter().copied()))]))));
    }
    Json::Object(entries)
}

/// Any string; those that are known come with what they mean.
fn enumeration(values: &[Value]) -> Json {
    let known = values.iter().map(|value| {
        let mut entries = vec![entry(("const", text(value.name.as_str())))];
        entries.extend(sentence(value).map(|told| entry(("description", text(told)))));
        Json::Object(entries)
    });
    let other = object([("description", text("A value that this schema does not know."))]);
    Json::Object(vec![entry(("type", text("string"))), any_of(known.chain([other]).collect())])
}
