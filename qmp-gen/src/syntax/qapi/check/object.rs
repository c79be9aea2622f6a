//! Structs: their members, and the chain of their bases.

use super::Checker;
use super::members::Seen;
use super::types::Target;
use crate::diagnostic::SchemaProblem;
use crate::source::Span;
use crate::syntax::qapi::ast::{Body, Definition, Spanned};

impl<'a> Checker<'a> {
    pub(super) fn object(&mut self, definition: &'a Definition) {
        let Body::Struct(object) = &definition.body else { return };
        self.members(&object.members);
        let mut seen = Seen::new();
        self.see(&object.members, &mut seen);
        let Some(base) = &object.base else { return };
        let Some(found) = self.base(base) else { return };
        if !self.contains_itself(definition, base.span) {
            let others = self.all_members(found);
            self.meet(&others, &seen, base.span);
        }
    }

    /// The struct that is a base. Reports where it is none.
    pub(super) fn base(&mut self, base: &Spanned<String>) -> Option<&'a Definition> {
        match self.find(base)? {
            Target::Defined(definition) if matches!(definition.body, Body::Struct(_)) => Some(definition),
            other => {
                let kind = SchemaProblem::BaseNotStruct { name: base.value.clone(), kind: other.title() };
                let problem = self.problem(kind, base.span);
                let problem = match other {
                    Target::Defined(definition) => problem.related(definition.name.span, "defined here"),
                    Target::BuiltIn(..) => problem,
                };
                self.problems.push(problem);
                None
            }
        }
    }

    /// Tells of a definition whether it is its own base or branch, through whatever others, and reports it.
    pub(super) fn contains_itself(&mut self, definition: &'a Definition, span: Span) -> bool {
        let mut waiting = self.parts(definition);
        let mut visited: Vec<&str> = Vec::new();
        while let Some(part) = waiting.pop() {
            let name = part.name.value.as_str();
            if name == definition.name.value {
                self.report(SchemaProblem::ContainsItself { name: name.to_owned() }, span);
                return true;
            }
            if !visited.contains(&name) {
                visited.push(name);
                waiting.extend(self.parts(part));
            }
        }
        false
    }

    /// The bases and branches of a definition.
    fn parts(&self, definition: &'a Definition) -> Vec<&'a Definition> {
        let names: Vec<&str> = match &definition.body {
            Body::Struct(object) => object.base.iter().map(|base| base.value.as_str()).collect(),
            Body::Union(union) if union.discriminator.is_some() => {
                let branches = union.branches.iter().map(|branch| branch.ty.name.value.as_str());
                branches.chain(union.base.named().map(|base| base.name.value.as_str())).collect()
            }
            _ => Vec::new(),
        };
        names.into_iter().filter_map(|name| self.types.definition(name)).collect()
    }
}
