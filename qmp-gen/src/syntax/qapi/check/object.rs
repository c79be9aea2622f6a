//! Structs: their members, and the chain of their bases.

use super::checker::{Checker, MAX_BASES};
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
        if !self.contains_itself(definition, base.span) && self.ends(definition, base.span) {
            let others = self.all_members(found);
            self.meet(&others, &seen, base.span);
        }
    }

    /// The struct that is a base. Reports a base that is not a struct.
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

    /// Whether the chain of bases of `definition` ends. Reports a chain that is too long.
    fn ends(&mut self, definition: &'a Definition, span: Span) -> bool {
        let chain = std::iter::successors(Some(definition), |it| self.types.base(it));
        let ends = chain.take(MAX_BASES + 2).count() <= MAX_BASES + 1;
        if !ends {
            self.report(SchemaProblem::TooManyBases { limit: MAX_BASES }, span);
        }
        ends
    }
}
