//! From an object to a [`Definition`]: what each of its keys means.
//!
//! Accepts objects of any content. Afterwards a definition has the keys of its kind with values of their types, and every name in it is
//! well formed. Whether types exist and fit is not looked at.

mod condition;
mod flags;
mod members;
mod names;

use std::sync::Arc;

use super::ast::{Arguments, Body, Command, Data, Definition, Doc, Kind, Spanned, Struct, TypeRef, Union};
use super::load::Entry;
use super::reader::Reader;
use super::tree::{Block, Form, Object, Value};
use crate::diagnostic::{Certainty, DocProblem, Near, Problem, Replacement, SchemaProblem, nearest};
use names::Owner;

/// The keys that say what an object defines. `struct` was `type` before QEMU 2.4.
const KINDS: [(&str, Kind); 7] = [
    ("enum", Kind::Enum),
    ("struct", Kind::Struct),
    ("type", Kind::Struct),
    ("union", Kind::Union),
    ("alternate", Kind::Alternate),
    ("event", Kind::Event),
    ("command", Kind::Command),
];

/// The kind that a key was probably meant to be.
fn meant_kind(key: &str) -> Option<Near<'static>> {
    // It was the name up to QEMU 2.3.
    let is_old = |kind: &str| kind == "type";
    if is_old(key) {
        return Some(Near { word: "struct", certainty: Certainty::Certain });
    }
    nearest(key, KINDS.iter().map(|(kind, _)| *kind).filter(|kind| !is_old(kind)))
}

/// The keys of a definition besides the one that names it: those that it needs, and those that it may have.
const fn keys(kind: Kind) -> (&'static [&'static str], &'static [&'static str]) {
    match kind {
        Kind::Enum => (&["data"], &["if", "features", "prefix"]),
        Kind::Struct => (&["data"], &["base", "if", "features"]),
        Kind::Union => (&["data"], &["base", "discriminator", "if", "features"]),
        Kind::Alternate => (&["data"], &["if", "features"]),
        Kind::Event => (&[], &["data", "boxed", "if", "features"]),
        Kind::Command => (
            &[],
            &[
                "data",
                "returns",
                "boxed",
                "if",
                "features",
                "gen",
                "success-response",
                "allow-oob",
                "allow-preconfig",
                "coroutine",
            ],
        ),
    }
}

impl Reader<'_> {
    /// The definition of an entry. Free documentation does not define anything, but its form is checked.
    pub(super) fn entry(&mut self, entry: &Entry) -> Option<Definition> {
        match entry {
            Entry::Block(block) => {
                self.free_block(block);
                None
            }
            Entry::Definition { object, block } => self.defined(object, block.as_ref()),
        }
    }

    fn defined(&mut self, object: &Object, block: Option<&Block>) -> Option<Definition> {
        let (kind, key, value) = self.kind(object)?;
        let Some(name) = value.as_str() else {
            self.wrong_type(format!("the name of the {kind}"), "a string", value);
            return None;
        };
        let name = Spanned::new(name.to_owned(), value.span);
        let title = format!("{kind} `{}`", name.value);
        self.within(title, |reader| reader.definition_of(object, block, (kind, key), name))
    }

    /// The definition `name`, which is of a kind that a key says.
    fn definition_of(
        &mut self,
        object: &Object,
        block: Option<&Block>,
        (kind, key): (Kind, &'static str),
        name: Spanned<String>,
    ) -> Option<Definition> {
        self.check_definition_name(kind, &name);
        let doc = self.definition_doc(block, &name);
        let (required, optional) = keys(kind);
        let known: Vec<&str> = [key].iter().chain(required).chain(optional).copied().collect();
        self.check_keys(object, &format!("the {kind}"), required, &known);
        self.check_flags(object);
        let condition = self.condition(object);
        let features = self.features(object);
        let body = self.body(kind, &name.value, object)?;
        let rules = Arc::clone(&self.rules);
        Some(Definition { name, span: object.span, rules, doc, condition, features, body })
    }

    /// What an object defines, by which key, and the value of that.
    fn kind<'o>(&mut self, object: &'o Object) -> Option<(Kind, &'static str, &'o Value)> {
        let has_types = self.release().has_types();
        let keys = KINDS.iter().filter(|(key, _)| *key != "type" || has_types);
        let mut found = keys.filter_map(|&(key, kind)| Some((kind, key, object.get(key)?)));
        let Some(first) = found.next() else {
            let near = object.pairs.iter().find_map(|(key, _)| Some((key.span, meant_kind(&key.value)?)));
            let span = object.pairs.first().map_or(object.span, |(key, _)| key.span);
            let replacement = near.map(|(span, near)| Replacement::meant_quoted(near, span, '\''));
            let problem = self.problem(SchemaProblem::NoKind, span).replaced(replacement);
            self.problems.push(problem);
            return None;
        };
        if let Some((_, second, value)) = found.next() {
            let kind = SchemaProblem::TwoKinds { first: first.1, second };
            let problem = self.problem(kind, value.span).related(first.2.span, "the other one");
            self.problems.push(problem);
            return None;
        }
        Some(first)
    }

    fn definition_doc(&mut self, block: Option<&Block>, name: &Spanned<String>) -> Option<Doc> {
        let doc = block.map(|block| self.doc_of(block));
        match &doc {
            Some(Doc { symbol: Some(symbol), .. }) => {
                self.check_symbol(symbol, name);
            }
            Some(free) if self.release().checks_documentation() => {
                let problem = self.problem(DocProblem::Missing { name: name.value.clone() }, name.span);
                self.problems.push(problem.related(free.span, "this says nothing of it by name"));
            }
            None if self.rules.pragmas.doc_required => {
                self.report(DocProblem::Missing { name: name.value.clone() }, name.span);
            }
            _ => {}
        }
        doc.filter(|doc| doc.symbol.is_some())
    }

    /// Documentation names the definition after it.
    fn check_symbol(&mut self, symbol: &Spanned<String>, name: &Spanned<String>) {
        let differs = symbol.value != name.value && !symbol.value.is_empty();
        if differs && self.release().checks_documentation() {
            let kind = DocProblem::WrongSymbol { symbol: symbol.value.clone(), name: name.value.clone() };
            let title = format!("did you mean `{}`?", name.value);
            let replacement = Replacement::certain(title, symbol.span, name.value.as_str());
            let is_close = nearest(&symbol.value, [name.value.as_str()]).is_some();
            let replacement = if is_close { replacement } else { replacement.likely() };
            let problem = self.problem(kind, name.span).related(symbol.span, "the documentation");
            self.problems.push(problem.replaced(replacement));
        }
    }

    /// Reports keys that `object` lacks, and those that `what` can't have.
    fn check_keys(&mut self, object: &Object, what: &str, required: &[&str], known: &[&str]) {
        for key in required.iter().filter(|key| object.get(key).is_none()) {
            self.missing_key(key, what, object);
        }
        for (key, _) in object.pairs.iter().filter(|(key, _)| !known.contains(&key.value.as_str())) {
            let keys: Vec<String> = known.iter().map(|key| format!("`{key}`")).collect();
            let kind = SchemaProblem::UnknownKey {
                key: key.value.clone(),
                what: what.to_owned(),
                keys: keys.join(", "),
            };
            // A key that is there cannot be meant as well.
            let absent = known.iter().copied().filter(|key| object.get(key).is_none());
            let problem = self.problem(kind, key.span).meant_quoted(nearest(&key.value, absent), '\'');
            self.problems.push(problem);
        }
    }

    fn missing_key(&mut self, key: &str, what: &str, object: &Object) {
        let brace = crate::source::Span { end: object.span.start + 1, ..object.span };
        self.report(SchemaProblem::MissingKey { key: key.to_owned(), what: what.to_owned() }, brace);
    }

    fn wrong_type(&mut self, what: impl Into<String>, expected: &'static str, value: &Value) {
        self.report(SchemaProblem::WrongType { what: what.into(), expected }, value.span);
    }

    /// The string that is the value of `key`, if there is one.
    fn string(&mut self, object: &Object, key: &str) -> Option<Spanned<String>> {
        let value = object.get(key)?;
        let Some(text) = value.as_str() else {
            self.wrong_type(format!("`{key}`"), "a string", value);
            return None;
        };
        Some(Spanned::new(text.to_owned(), value.span))
    }

    fn body(&mut self, kind: Kind, name: &str, object: &Object) -> Option<Body> {
        match kind {
            Kind::Enum => {
                self.string(object, "prefix");
                Some(Body::Enum(self.values(name, object.get("data")?)))
            }
            Kind::Struct => {
                let base = self.string(object, "base");
                let owner = self.owner(name);
                let members = self.members(owner, "`data` of a struct", object.get("data")?);
                Some(Body::Struct(Struct { base, members }))
            }
            Kind::Union => self.union(name, object),
            Kind::Alternate => {
                let branches = self.branches("alternate", object.get("data")?);
                Some(Body::Alternate(branches))
            }
            Kind::Event => Some(Body::Event(self.arguments(name, object))),
            Kind::Command => {
                let arguments = self.arguments(name, object);
                let returns = object.get("returns").and_then(|value| self.type_ref("`returns`", value));
                Some(Body::Command(Command { arguments, returns, flags: flags::flags(object) }))
            }
        }
    }

    fn union(&mut self, name: &str, object: &Object) -> Option<Body> {
        let data = object.get("data")?;
        if self.release().has_anonymous_unions() && is_empty_object(object.get("discriminator")) {
            return Some(Body::Alternate(self.branches("alternate", data)));
        }
        let owner = self.owner(name);
        let base = object.get("base").map(|value| self.data(owner, "`base`", value)).unwrap_or_default();
        let discriminator = self.string(object, "discriminator");
        self.check_union_keys(object);
        let branches = self.branches("union", data);
        if discriminator.is_some() {
            for branch in branches.iter().filter(|branch| branch.ty.array) {
                let name = branch.name.value.clone();
                self.report(
                    SchemaProblem::BranchNotObject { name, kind: "a list".to_owned() },
                    branch.ty.name.span,
                );
            }
        }
        Some(Body::Union(Union { base, discriminator, branches }))
    }

    /// Reports what a union lacks: both its base and its discriminator, unless it is a simple one.
    fn check_union_keys(&mut self, object: &Object) {
        let release = self.release();
        let needed = |key: &str, other: &str| {
            object.get(key).is_none() && (object.get(other).is_some() || !release.has_simple_unions())
        };
        if needed("base", "discriminator") {
            self.missing_key("base", "the union", object);
        }
        if needed("discriminator", "base") && !release.has_bases_without_discriminator() {
            self.missing_key("discriminator", "the union", object);
        }
    }

    fn arguments(&mut self, name: &str, object: &Object) -> Arguments {
        let owner = self.arguments_owner(name);
        let data = object.get("data").map(|value| self.data(owner, "`data`", value)).unwrap_or_default();
        let boxed = object.get("boxed").map(|value| value.span);
        if let Some(span) = boxed
            && data.named().is_none()
        {
            let problem: Problem = self.problem(SchemaProblem::BoxedWithoutType, span);
            let problem = match object.get("data") {
                Some(data) => problem.related(data.span, "this has no name"),
                None => problem,
            };
            self.problems.push(problem);
        }
        Arguments { data, boxed }
    }

    /// Members listed in place, or the name of a type.
    fn data(&mut self, owner: Owner<'_>, what: &str, value: &Value) -> Data {
        match &value.form {
            Form::Object(_) => Data::Inline(self.members(owner, what, value)),
            Form::String(_) => self.type_ref(what, value).map_or(Data::None, Data::Named),
            Form::List(_) | Form::Boolean(_) => {
                self.wrong_type(what, "an object or the name of a type", value);
                Data::None
            }
        }
    }

    /// `'Type'` or `['Type']`
    fn type_ref(&mut self, what: &str, value: &Value) -> Option<TypeRef> {
        let named = |name: &str, span, array| TypeRef { name: Spanned::new(name.to_owned(), span), array };
        match &value.form {
            Form::String(name) => Some(named(name, value.span, false)),
            Form::List(items) => match items.as_slice() {
                [item] if item.as_str().is_some() => item.as_str().map(|name| named(name, item.span, true)),
                _ => {
                    self.report(SchemaProblem::ArrayForm, value.span);
                    None
                }
            },
            _ => {
                self.wrong_type(what, "the name of a type", value);
                None
            }
        }
    }
}

fn is_empty_object(value: Option<&Value>) -> bool {
    value.and_then(Value::as_object).is_some_and(|object| object.pairs.is_empty())
}
