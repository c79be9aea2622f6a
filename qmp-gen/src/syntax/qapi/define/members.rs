//! Members, branches, values and features.

use std::sync::Arc;

use super::names::{Cases, Owner, Part};
use crate::diagnostic::SchemaProblem;
use crate::syntax::qapi::ast::{
    Body, Definition, Feature, Member, Spanned, Struct, TypeRef, Value as EnumValue,
};
use crate::syntax::qapi::reader::Reader;
use crate::syntax::qapi::tree::{Form, Object, Value};

impl Reader<'_> {
    /// The members that `value` lists, in the definition `owner`.
    pub(super) fn members(&mut self, owner: Owner<'_>, what: &str, value: &Value) -> Vec<Member> {
        let Some(object) = value.as_object() else {
            self.wrong_type(what, "an object", value);
            return Vec::new();
        };
        let mut members = Vec::with_capacity(object.pairs.len());
        for (key, value) in &object.pairs {
            let (name, optional) = match key.value.strip_prefix('*') {
                Some(name) => (name, true),
                None => (key.value.as_str(), false),
            };
            let name = Spanned::new(name.to_owned(), key.span);
            self.check_name(&name, Part::Member, owner.cases);
            let nested = self.nested(owner, &name, value);
            let member = nested.or_else(|| self.member(name, Part::Member, value));
            members.extend(member.map(|member| Member { optional, ..member }));
        }
        members
    }

    /// A member that is an object whose members are listed in its place, as schemas before QEMU 2.4 had it. It becomes a struct that is named for
    /// the owner and the member.
    fn nested(&mut self, owner: Owner<'_>, name: &Spanned<String>, value: &Value) -> Option<Member> {
        let nests = self.release().nests_structs();
        let object = value.as_object().filter(|object| nests && object.get("type").is_none())?;
        let (first, rest) = name.value.split_at_checked(1)?;
        let type_name = format!("{}{}{rest}", owner.name, first.to_ascii_uppercase());
        let members = self.members(Owner { name: &type_name, ..owner }, "an object", value);
        let type_name = Spanned::new(type_name, name.span);
        self.nested.push(Definition {
            name: type_name.clone(),
            span: object.span,
            rules: Arc::clone(&self.rules),
            doc: None,
            condition: None,
            features: Vec::new(),
            body: Body::Struct(Struct { base: None, members }),
        });
        let ty = TypeRef { name: type_name, array: false };
        Some(Member { name: name.clone(), optional: false, ty, condition: None, features: Vec::new() })
    }

    /// The branches that `value` lists: members that are never optional.
    pub(super) fn branches(&mut self, what: &'static str, value: &Value) -> Vec<Member> {
        let Some(object) = value.as_object() else {
            self.wrong_type("`data`", "an object", value);
            return Vec::new();
        };
        if object.pairs.is_empty() && what == "alternate" {
            self.report(SchemaProblem::NoBranches { what: "an alternate" }, value.span);
        }
        let mut branches = Vec::with_capacity(object.pairs.len());
        for (key, value) in &object.pairs {
            // The names of a union's branches are values of an enum, where they are checked.
            if what == "alternate" {
                self.check_name(key, Part::Branch, self.strictest());
            }
            branches.extend(self.member(key.clone(), Part::Branch, value));
        }
        branches
    }

    /// A member whose value is its type, or an object with the type and more.
    fn member(&mut self, name: Spanned<String>, part: Part, value: &Value) -> Option<Member> {
        let what = format!("the type of `{}`", name.value);
        let known: &[&str] = if part == Part::Branch { &["type", "if"] } else { &["type", "if", "features"] };
        let Form::Object(object) = &value.form else {
            let ty = self.type_ref(&what, value)?;
            return Some(Member { name, optional: false, ty, condition: None, features: Vec::new() });
        };
        self.check_keys(object, &format!("the {} `{}`", part.as_str(), name.value), &["type"], known);
        let condition = self.condition(object);
        let features = self.features(object);
        let ty = self.type_ref(&what, object.get("type")?)?;
        Some(Member { name, optional: false, ty, condition, features })
    }

    /// The values that an enum lists.
    pub(super) fn values(&mut self, owner: &str, value: &Value) -> Vec<EnumValue> {
        let Some(items) = value.as_list() else {
            self.wrong_type("`data` of an enum", "a list", value);
            return Vec::new();
        };
        let cases = self.owner(owner).cases;
        items.iter().filter_map(|item| self.enum_value(item, cases)).collect()
    }

    fn enum_value(&mut self, item: &Value, cases: Cases) -> Option<EnumValue> {
        let (name, object) = self.named(item, "a value", &["name", "if", "features"])?;
        self.check_name(&name, Part::Value, cases);
        let condition = object.and_then(|object| self.condition(object));
        let features = object.map(|object| self.features(object)).unwrap_or_default();
        Some(EnumValue { name, condition, features })
    }

    /// The value of `features`.
    pub(super) fn features(&mut self, object: &Object) -> Vec<Feature> {
        let Some(value) = object.get("features") else { return Vec::new() };
        let Some(items) = value.as_list() else {
            self.wrong_type("`features`", "a list", value);
            return Vec::new();
        };
        items.iter().filter_map(|item| self.feature(item)).collect()
    }

    fn feature(&mut self, item: &Value) -> Option<Feature> {
        let (name, object) = self.named(item, "a feature", &["name", "if"])?;
        self.check_name(&name, Part::Feature, self.strictest());
        let condition = object.and_then(|object| self.condition(object));
        Some(Feature { name, condition })
    }

    /// Something that is written as its name, or as an object with the key `name`.
    fn named<'v>(
        &mut self,
        item: &'v Value,
        what: &str,
        known: &[&str],
    ) -> Option<(Spanned<String>, Option<&'v Object>)> {
        match &item.form {
            Form::String(name) => Some((Spanned::new(name.clone(), item.span), None)),
            Form::Object(object) => {
                self.check_keys(object, what, &["name"], known);
                Some((self.string(object, "name")?, Some(object)))
            }
            _ => {
                self.wrong_type(what, "a string or an object", item);
                None
            }
        }
    }
}
