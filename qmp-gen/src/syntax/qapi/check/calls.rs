//! Events and commands: their data, arguments and results.

use super::checker::Checker;
use super::members::Seen;
use super::types::Target;
use crate::diagnostic::SchemaProblem;
use crate::syntax::qapi::ast::{Arguments, Body, Data, Definition, TypeRef};

impl<'a> Checker<'a> {
    pub(super) fn arguments(&mut self, definition: &'a Definition, arguments: &'a Arguments) {
        match &arguments.data {
            Data::None => {}
            Data::Inline(members) => {
                self.members(members);
                self.see(members, &mut Seen::new());
            }
            Data::Named(ty) => {
                let Some(target) = self.resolve(ty) else { return };
                self.data_type(ty, target, arguments);
            }
        }
        let Some(member) = self.common(&arguments.data).into_iter().find(|it| it.condition.is_some()) else {
            return;
        };
        if arguments.boxed.is_none() && definition.rules.release.boxes_conditional_members() {
            let why = "a member of it has a condition";
            let span = arguments.data.named().map_or(member.name.span, |ty| ty.name.span);
            let problem = self.problem(SchemaProblem::NeedsBoxed { why }, span);
            self.problems.push(match arguments.data.named() {
                Some(_) => problem.related(member.name.span, "this member"),
                None => problem,
            });
        }
    }

    fn data_type(&mut self, ty: &TypeRef, target: Target<'_>, arguments: &Arguments) {
        let kind = match target {
            _ if ty.array => "a list".to_owned(),
            Target::Defined(it) => match it.body {
                Body::Struct(_) => return,
                Body::Union(_) if arguments.boxed.is_some() => return,
                Body::Union(_) => {
                    let why = "it is a union";
                    return self.report(SchemaProblem::NeedsBoxed { why }, ty.name.span);
                }
                _ => target.title(),
            },
            // Before QEMU 2.4, a command could take any object.
            Target::BuiltIn("**", _) => return,
            Target::BuiltIn(..) => target.title(),
        };
        self.report(SchemaProblem::DataNotObject { kind }, ty.name.span);
    }

    pub(super) fn returns(&mut self, definition: &Definition, returns: Option<&'a TypeRef>) {
        let Some(ty) = returns else { return };
        let Some(target) = self.resolve(ty) else { return };
        let rules = &definition.rules;
        let exempt = rules.pragmas.command_returns.contains(&definition.name.value);
        let object = match target {
            Target::Defined(it) => matches!(it.body, Body::Struct(_) | Body::Union(_)),
            Target::BuiltIn(..) => false,
        };
        if !object && !exempt && rules.release.checks_returns() {
            let kind = if ty.array { format!("a list of {}", target.title()) } else { target.title() };
            self.report(SchemaProblem::ReturnsNoObject { kind }, ty.name.span);
        }
    }
}
