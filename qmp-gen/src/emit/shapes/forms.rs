//! The forms of an object: each of them has members, some of which are always there.
//!
//! An object has one form, a union one for each value of its tag. A member whose own members may be in its place makes two of one.

use super::names::Names;
use super::parts::{Entries, entry, joined, object, text, texts};
use crate::model::{Branch, Docs, Json, Lookup, Member, Members, Nesting, Shape, Type, TypeDef, TypeName};

/// How many forms an object has at most. A member that would make more of them is in its own place only, and optional.
const MAX_FORMS: usize = 128;

/// How deep a member's members can be in its place.
const MAX_DEPTH: usize = 8;

/// One form of an object.
#[derive(Debug, Clone, Default)]
pub(super) struct Form {
    /// The end of its name, which no other form has.
    pub(super) suffix: String,
    /// What is said of it.
    pub(super) docs: Vec<Docs>,
    pub(super) properties: Entries,
    pub(super) required: Vec<String>,
    /// Whether a value of another form may be one of this, too.
    pub(super) overlaps: bool,
}

/// Finds the forms of objects.
pub(super) struct Forms<'f, 'a> {
    pub(super) types: &'f Lookup<'a>,
    pub(super) names: &'f Names<'a>,
    /// The schema of a member.
    pub(super) member: &'f dyn Fn(&Member) -> Json,
}

impl Forms<'_, '_> {
    /// Those of an object with these members.
    pub(super) fn of_members(&self, whole: &dyn Members, members: &[Member]) -> Vec<Form> {
        self.with(vec![Form::default()], (whole, members), 0)
    }

    /// Those of a type; of one that is not an object, a form without members.
    pub(super) fn of_type(&self, def: &TypeDef) -> Vec<Form> {
        self.contents(def, 0)
    }

    fn contents(&self, def: &TypeDef, depth: usize) -> Vec<Form> {
        match &def.shape {
            Shape::Object { members, .. } => self.with(vec![Form::default()], (def, members), depth),
            Shape::Union { discriminator, members, branches, .. } => {
                let branch = |(at, branch): (usize, &Branch)| {
                    let mut form = self.tagged(def, (at, branch));
                    form.properties.push(entry((discriminator.as_str(), constant(branch.value.as_str()))));
                    form.required.push(discriminator.to_string());
                    let forms = self.with(vec![form], (def, members), depth);
                    self.and_contents(forms, branch.ty.as_ref(), depth)
                };
                branches.iter().enumerate().flat_map(branch).collect()
            }
            Shape::Enum { .. } | Shape::Alternate { .. } => vec![Form::default()],
        }
    }

    /// The beginning of a branch's form.
    fn tagged(&self, def: &TypeDef, (at, branch): (usize, &Branch)) -> Form {
        let ty = branch.ty.as_ref().map(|name| self.types.get(name).docs.clone());
        let docs = [Some(branch.docs.clone()), ty].into_iter().flatten().filter(|docs| !docs.is_empty());
        Form { suffix: self.names.of_branch(&def.name, at), docs: docs.collect(), ..Form::default() }
    }

    /// `forms` with the members of a branch's type.
    fn and_contents(&self, forms: Vec<Form>, ty: Option<&TypeName>, depth: usize) -> Vec<Form> {
        match ty {
            Some(name) if depth < MAX_DEPTH => {
                product(&forms, &self.contents(self.types.get(name), depth + 1))
            }
            _ => forms,
        }
    }

    fn with(
        &self,
        mut forms: Vec<Form>,
        (whole, members): (&dyn Members, &[Member]),
        depth: usize,
    ) -> Vec<Form> {
        for member in members {
            let always = whole.always_sent(member);
            let inline =
                self.inline(member, depth).filter(|inline| forms.len() * (inline.len() + 1) <= MAX_FORMS);
            let Some(mut inline) = inline else {
                let always = always && member.nesting == Nesting::Strict;
                for form in &mut forms {
                    form.push(member, (self.member)(member), always);
                }
                continue;
            };
            let overlaps = !always || inline.iter().any(|form| form.required.is_empty());
            for form in &mut inline {
                form.suffix.insert_str(0, "Inline");
            }
            let mut nested = Form { suffix: "Nested".to_owned(), overlaps, ..Form::default() };
            nested.push(member, (self.member)(member), always);
            inline.insert(0, nested);
            forms = product(&forms, &inline);
        }
        forms
    }

    /// The forms of the members that may be in the place of `member`.
    fn inline(&self, member: &Member, depth: usize) -> Option<Vec<Form>> {
        match &member.ty {
            Type::Named { name } if member.nesting == Nesting::Inline && depth < MAX_DEPTH => {
                Some(self.contents(self.types.get(name), depth + 1))
            }
            _ => None,
        }
    }
}

impl Form {
    fn push(&mut self, member: &Member, schema: Json, always: bool) {
        self.properties.push(entry((member.name.as_str(), schema)));
        if always {
            self.required.push(member.name.to_string());
        }
    }

    /// Its schema, after `entries`.
    pub(super) fn schema(self, entries: Entries) -> Json {
        let mut schema = vec![entry(("type", text("object")))];
        if !self.required.is_empty() {
            schema.push(entry(("required", texts(self.required.iter().map(String::as_str)))));
        }
        schema.push(entry(("properties", Json::Object(self.properties))));
        joined(entries, Json::Object(schema))
    }
}

/// Each of `forms` with each of `others`.
fn product(forms: &[Form], others: &[Form]) -> Vec<Form> {
    let both = |form: &Form, other: &Form| {
        let mut both = form.clone();
        both.suffix.push_str(&other.suffix);
        both.docs.extend(other.docs.iter().cloned());
        both.properties.extend(other.properties.iter().cloned());
        both.required.extend(other.required.iter().cloned());
        both.overlaps |= other.overlaps;
        both
    };
    forms.iter().flat_map(|form| others.iter().map(move |other| both(form, other))).collect()
}

/// The schema of exactly this string. Of the code generators, some read only `const` and others only `enum`; none needs the type.
pub(super) fn constant(value: &str) -> Json {
    object([("const", text(value)), ("enum", texts([value]))])
}
