//! Unions: the discriminator, and a branch for each of its values or less.

use std::collections::HashSet;

use super::checker::Checker;
use super::members::Seen;
use super::types::Target;
use crate::diagnostic::{SchemaProblem, nearest};
use crate::source::Span;
use crate::syntax::qapi::ast::{Body, Data, Definition, Member, Spanned, TypeRef, Union, Value};

/// How many branches of branches are looked at for clashes, so that the time stays in proportion.
const MAX_BRANCHES: usize = 256;

impl<'a> Checker<'a> {
    pub(super) fn union(&mut self, definition: &'a Definition, union: &'a Union) {
        let mut seen = Seen::new();
        match &union.base {
            Data::None => {}
            Data::Inline(members) => {
                self.members(members);
                self.see(members, &mut seen);
            }
            Data::Named(base) => {
                if !self.union_base(base) {
                    return;
                }
            }
        }
        self.unique(union.branches.iter().map(|branch| &branch.name));
        for branch in &union.branches {
            self.unique(branch.features.iter().map(|it| &it.name));
        }
        match &union.discriminator {
            Some(discriminator) => self.flat(definition, union, discriminator),
            None => self.simple(definition, union),
        }
    }

    fn union_base(&mut self, base: &'a TypeRef) -> bool {
        if base.array {
            let kind =
                SchemaProblem::BaseNotStruct { name: base.name.value.clone(), kind: "a list".to_owned() };
            self.report(kind, base.name.span);
            return false;
        }
        self.base(&base.name).is_some()
    }

    /// The simple form of old: any types, tagged by `type`.
    fn simple(&mut self, definition: &Definition, union: &'a Union) {
        if union.branches.is_empty() {
            self.report(SchemaProblem::NoBranches { what: "a union" }, definition.name.span);
        }
        for branch in &union.branches {
            self.resolve(&branch.ty);
        }
    }

    fn flat(&mut self, definition: &'a Definition, union: &'a Union, discriminator: &Spanned<String>) {
        let common = self.common(&union.base);
        let tag = self.tag(&common, discriminator);
        if union.branches.is_empty() && tag.is_some_and(|(_, values)| values.is_empty()) {
            self.report(SchemaProblem::NoBranches { what: "a union" }, definition.name.span);
        }
        let mut seen = Seen::new();
        seen.extend(common.iter().map(|member| (super::members::in_c(&member.name.value), *member)));
        for branch in &union.branches {
            if let Some((tag, values)) = tag {
                self.branch_name(branch, tag, values);
            }
            self.branch_type(definition, branch, &seen);
        }
    }

    /// The enum of the discriminator, and its values.
    fn tag(
        &mut self,
        common: &[&'a Member],
        discriminator: &Spanned<String>,
    ) -> Option<(&'a Definition, &'a [Value])> {
        let (name, span) = (discriminator.value.clone(), discriminator.span);
        let Some(member) = common.iter().find(|member| member.name.value == name) else {
            let near = nearest(&name, common.iter().map(|member| member.name.value.as_str()));
            let problem = SchemaProblem::NoDiscriminator { name: name.clone() };
            let problem = self.problem(problem, span).meant_quoted(near, '\'');
            self.problems.push(problem);
            return None;
        };
        let definition = self.types.definition(&member.ty.name.value);
        let tag = match definition.map(|definition| (definition, &definition.body)) {
            Some((definition, Body::Enum(values))) if !member.ty.array => {
                Some((definition, values.as_slice()))
            }
            _ => None,
        };
        let problem = match tag {
            None => SchemaProblem::DiscriminatorNotEnum { name },
            Some(_) if member.optional => SchemaProblem::DiscriminatorOptional { name },
            Some(_) if member.condition.is_some() => SchemaProblem::DiscriminatorConditional { name },
            Some(_) => return tag,
        };
        let problem = self.problem(problem, span).related(member.name.span, "the member");
        self.problems.push(problem);
        tag
    }

    fn branch_name(&mut self, branch: &Member, tag: &Definition, values: &[Value]) {
        if !values.iter().any(|value| value.name.value == branch.name.value) {
            let (name, tag_name) = (branch.name.value.clone(), tag.name.value.clone());
            let near = nearest(&name, values.iter().map(|value| value.name.value.as_str()));
            let kind = SchemaProblem::NoSuchValue { name: name.clone(), tag: tag_name };
            let problem = self.problem(kind, branch.name.span).meant_quoted(near, '\'');
            self.problems.push(problem.related(tag.name.span, "the values are listed here"));
        }
    }

    fn branch_type(&mut self, definition: &'a Definition, branch: &'a Member, seen: &Seen<'a>) {
        let name = branch.name.value.clone();
        match self.resolve(&branch.ty) {
            Some(Target::Defined(it)) if self.can_be_branch(&it.body) => {
                let place = branch.ty.name.span;
                let endless = self.contains_itself(definition, place);
                if !endless {
                    self.meet_branch(it, seen, place);
                }
            }
            Some(other) => {
                let kind = other.title();
                self.report(SchemaProblem::BranchNotObject { name, kind }, branch.ty.name.span);
            }
            None => {}
        }
    }

    /// Whether a branch can be of a type.
    fn can_be_branch(&self, body: &Body) -> bool {
        match body {
            Body::Struct(_) => true,
            Body::Union(_) => self.release.nests_unions(),
            _ => false,
        }
    }

    /// Reports members of a branch that are the same as one of `seen`; where the branch is a union, those of its branches as well.
    fn meet_branch(&mut self, branch: &'a Definition, seen: &Seen<'a>, span: Span) {
        let mut waiting = vec![branch];
        let mut visited = HashSet::new();
        while let Some(branch) = waiting.pop().filter(|_| visited.len() < MAX_BRANCHES) {
            if !visited.insert(branch.name.value.as_str()) {
                continue;
            }
            let members = self.all_members(branch);
            self.meet(&members, seen, span);
            if let Body::Union(union) = &branch.body {
                let inner = union.branches.iter().map(|it| it.ty.name.value.as_str());
                waiting.extend(inner.filter_map(|name| self.types.definition(name)));
            }
        }
    }
}
