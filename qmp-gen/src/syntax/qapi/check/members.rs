//! Names that must differ.

use std::collections::HashMap;

use super::checker::{Checker, MAX_BASES};
use crate::diagnostic::SchemaProblem;
use crate::source::Span;

use crate::syntax::qapi::ast::{Body, Data, Definition, Member, Spanned};

/// The members of one object, by their names in C.
pub(super) type Seen<'a> = HashMap<String, &'a Member>;

impl<'a> Checker<'a> {
    /// Reports those of `names` that are the same, or the same in C.
    pub(super) fn unique<'n>(&mut self, names: impl Iterator<Item = &'n Spanned<String>>) {
        let mut seen: HashMap<String, &Spanned<String>> = HashMap::new();
        for name in names {
            match seen.get(&in_c(&name.value)) {
                Some(first) => self.clash(name, first),
                None => {
                    seen.insert(in_c(&name.value), name);
                }
            }
        }
    }

    /// Adds `members` to those `seen`, and reports those that are there.
    pub(super) fn see(&mut self, members: &'a [Member], seen: &mut Seen<'a>) {
        for member in members {
            match seen.get(&in_c(&member.name.value)) {
                Some(first) => self.clash(&member.name, &first.name),
                None => {
                    seen.insert(in_c(&member.name.value), member);
                }
            }
        }
    }

    fn clash(&mut self, name: &Spanned<String>, first: &Spanned<String>) {
        let kind = SchemaProblem::NamesClash { name: name.value.clone(), other: first.value.clone() };
        let problem = self.problem(kind, name.span).related(first.span, "the other one");
        self.problems.push(problem);
    }

    /// The members of `data`, with those of bases, branches not among them.
    pub(super) fn common(&self, data: &'a Data) -> Vec<&'a Member> {
        match data {
            Data::None => Vec::new(),
            Data::Inline(members) => members.iter().collect(),
            Data::Named(ty) => {
                self.types.definition(&ty.name.value).map(|it| self.all_members(it)).unwrap_or_default()
            }
        }
    }

    /// The members of a struct or union, those of its bases first.
    pub(super) fn all_members(&self, definition: &'a Definition) -> Vec<&'a Member> {
        let mut chain: Vec<&'a Definition> =
            std::iter::successors(Some(definition), |it| self.types.base(it)).take(MAX_BASES + 1).collect();
        chain.reverse();
        let own = |definition: &'a Definition| match &definition.body {
            Body::Struct(it) => it.members.as_slice(),
            Body::Union(it) => it.base.members(),
            _ => &[],
        };
        chain.into_iter().flat_map(own).collect()
    }

    /// Reports members of `others` that are the same as one of `seen`. The members of `others` are defined elsewhere, so the place is `span`.
    pub(super) fn meet(&mut self, others: &[&'a Member], seen: &Seen<'a>, span: Span) {
        for other in others {
            if let Some(first) = seen.get(&in_c(&other.name.value)) {
                let kind = SchemaProblem::NamesClash {
                    name: other.name.value.clone(),
                    other: first.name.value.clone(),
                };
                let problem = self.problem(kind, span);
                let problem = problem.related(other.name.span, "this member");
                self.problems.push(problem.related(first.name.span, "and this one are in the same object"));
            }
        }
    }
}

/// How a name is written in C.
pub(super) fn in_c(name: &str) -> String {
    name.replace(['-', '.'], "_")
}
