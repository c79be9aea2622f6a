//! What the specification knows of events.
//!
//! Accepts any plan. A line is one of the events, its data has the members that the specification requires, and an enum one of its
//! values; members that are not known are allowed. The schemas use no `if`, and are valid in draft 2020-12 as in draft 7.

use super::about::{about, about_enum};
use super::forms::{Form, Forms, constant};
use super::names::{EventNames, Names};
use super::parts::{self, Entries, any_of, entry, joined, object, one_of, text, texts};
use crate::emit::facts;
use crate::model::{
    Choice, Docs, Event, Json, Lookup, Member, Members as _, Shape, Type, TypeDef, TypeName, Value,
};
use crate::plan::{Item, Plan};

/// The definitions of all events and types.
pub(in crate::emit) struct Known<'a> {
    plan: &'a Plan<'a>,
    types: Lookup<'a>,
    names: Names<'a>,
    /// What precedes a name in a reference.
    at: &'static str,
    found: Entries,
}

/// Definitions by name, each with the name as its title; `at` precedes a name in a reference. Those of events come first, in order.
pub(in crate::emit) fn definitions(plan: &Plan, at: &'static str) -> Entries {
    let mut known =
        Known { plan, types: Lookup::new(plan.model), names: Names::new(plan), at, found: Vec::new() };
    let events: Vec<_> = plan.events.iter().map(|it| known.event(it.event)).collect();
    for def in of_events(plan, &known.names) {
        known.definition(def);
    }
    events.into_iter().chain([entry(("Timestamp", parts::timestamp()))]).chain(known.found).collect()
}

/// The types to define: those that events reach, and that do not share the definition of another.
pub(super) fn of_events<'a>(plan: &Plan<'a>, names: &Names) -> Vec<&'a TypeDef> {
    plan.types.iter().map(|ty| ty.def).filter(|def| names.defines(&def.name)).collect()
}

/// Whether every QEMU sends data with an event.
pub(super) fn has_data(event: &Event) -> bool {
    event.union.is_some() || event.members.iter().any(|member| event.always_sent(member))
}

/// The examples of an event; nothing if it has none.
pub(super) fn examples(event: &Event) -> Option<(String, Json)> {
    let examples: Vec<_> = event.examples.iter().map(|example| example.value.clone()).collect();
    (!examples.is_empty()).then(|| entry(("examples", Json::Array(examples))))
}

impl Known<'_> {
    fn reference(&self, name: &str) -> Json {
        parts::reference(self.at, name)
    }

    fn event(&mut self, event: &Event) -> (String, Json) {
        let EventNames { event: name, data } = self.names.of_event(event);
        let name_is = entry(("event", constant(event.name.as_str())));
        let properties = vec![entry(("timestamp", self.reference("Timestamp"))), name_is];
        let mut form = Form { properties, required: vec!["event".to_owned()], ..Form::default() };
        if let Some(schema) = self.data(event, &data) {
            form.properties.push(entry(("data", schema)));
            form.required.extend(has_data(event).then(|| "data".to_owned()));
        }
        let mut entries = vec![entry(("title", text(name.clone())))];
        entries.extend(about(&event.docs, &facts::event(event), &event.features));
        let Json::Object(mut schema) = form.schema(entries) else { return (name, Json::Bool(true)) };
        schema.extend(examples(event));
        (name, Json::Object(schema))
    }

    /// The schema of an event's data; nothing if it has none.
    fn data(&mut self, event: &Event, name: &str) -> Option<Json> {
        if let Some(ty) = &event.union {
            return Some(self.named(ty));
        }
        if event.members.is_empty() {
            return None;
        }
        let forms = self.forms(|forms| forms.of_members(event, &event.members));
        let about = vec![entry(("description", text(format!("The data of {}.", event.name))))];
        self.define(name, about, forms);
        Some(self.reference(name))
    }

    fn definition(&mut self, def: &TypeDef) {
        let name = self.names.of_type(&def.name);
        let facts = facts::definition(def);
        let entries = about(&def.docs, &facts, &def.features);
        match &def.shape {
            Shape::Enum { values } => {
                let entries = about_enum(&def.docs, &facts, (&def.features, values));
                let schema = joined(titled(&name, entries), enumeration(values));
                self.found.push((name, schema));
            }
            Shape::Alternate { choices } => {
                let schema = joined(titled(&name, entries), self.alternate(def, choices));
                self.found.push((name, schema));
            }
            Shape::Object { .. } | Shape::Union { .. } => {
                let forms = self.forms(|forms| forms.of_type(def));
                self.define(&name, entries, forms);
            }
        }
    }

    fn forms(&self, find: impl Fn(&Forms) -> Vec<Form>) -> Vec<Form> {
        find(&Forms { types: &self.types, names: &self.names, member: &|member| self.member(member) })
    }

    /// Defines an object by its forms: one is the object itself, several have a definition each.
    fn define(&mut self, name: &str, about: Entries, mut forms: Vec<Form>) {
        let entries = titled(name, about);
        if let [form] = forms.as_mut_slice() {
            let schema = std::mem::take(form).schema(entries);
            return self.found.push((name.to_owned(), schema));
        }
        let overlap = forms.iter().any(|form| form.overlaps);
        let place = self.found.len();
        let mut references = Vec::new();
        for form in forms {
            let own = self.names.of_form(name, &form.suffix);
            references.push(self.reference(&own));
            let docs: Vec<_> = form.docs.iter().map(Docs::plain).collect();
            let about = (!docs.is_empty()).then(|| entry(("description", text(docs.join("\n\n")))));
            self.found.push((own.clone(), form.schema(titled(&own, about.into_iter().collect()))));
        }
        let choice = if overlap { any_of(references) } else { one_of(references) };
        self.found.insert(place, (name.to_owned(), joined(entries, Json::Object(vec![choice]))));
    }

    fn alternate(&self, def: &TypeDef, choices: &[Choice]) -> Json {
        let schemas = choices.iter().map(|choice| {
            let about = about(&choice.docs, &[], &[]);
            self.annotated(&choice.ty, about)
        });
        let schemas = schemas.collect();
        let choice = if self.is_exclusive(&def.name) { one_of(schemas) } else { any_of(schemas) };
        Json::Object(vec![choice])
    }

    /// Whether each choice of an alternate has its own JSON type.
    fn is_exclusive(&self, name: &TypeName) -> bool {
        let Some(Item::Alternate(plan)) = self.plan.find(name).map(|ty| &ty.item) else { return false };
        let mut seen = std::collections::HashSet::new();
        plan.choices
            .iter()
            .all(|choice| choice.json != crate::plan::JsonType::Any && seen.insert(choice.json))
    }

    fn member(&self, member: &Member) -> Json {
        let facts = facts::part(member.lifetime, &member.only, &member.features);
        self.annotated(&member.ty, about(&member.docs, &facts, &member.features))
    }

    /// The schema of a value with what is said of it. Draft 7 ignores what is beside a reference, and code generators take a schema
    /// that has nothing but a description for one of objects.
    fn annotated(&self, ty: &Type, about: Entries) -> Json {
        let schema = self.value(ty);
        if (schema.get("$ref").is_some() || *ty == Type::Any) && !about.is_empty() {
            return joined(about, object([("allOf", Json::Array(vec![schema]))]));
        }
        joined(about, schema)
    }

    fn value(&self, ty: &Type) -> Json {
        parts::value(ty, &|name| self.named(name))
    }

    fn named(&self, name: &TypeName) -> Json {
        self.reference(&self.names.of_type(name))
    }
}

fn titled(name: &str, about: Entries) -> Entries {
    [entry(("title", text(name)))].into_iter().chain(about).collect()
}

/// One of the values. An enum without values is a string, since JSON Schema has no empty `enum`.
fn enumeration(values: &[Value]) -> Json {
    let mut entries = vec![entry(("type", text("string")))];
    if !values.is_empty() {
        entries.push(entry(("enum", texts(values.iter().map(|value| value.name.as_str())))));
    }
    Json::Object(entries)
}
