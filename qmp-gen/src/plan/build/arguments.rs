//! The plan of a command: the struct of its arguments, and the type of its reply.

use super::{Builder, Fields, head};
use crate::model::{Command, Member, Presence, Type};
use crate::plan::names::Named;
use crate::plan::parts::{Arguments, CommandPlan, Role};
use crate::plan::ty::RustType;

impl<'a> Builder<'a, '_> {
    pub(super) fn command(&self, command: &'a Command) -> CommandPlan<'a> {
        CommandPlan { command, arguments: self.arguments(command), reply: self.reply(command) }
    }

    fn arguments(&self, command: &'a Command) -> Arguments<'a> {
        let named = Named::Command(&command.name);
        if let Some(union) = &command.union {
            let is_exact = self.layout.is_exact(&Type::Named { name: union.clone() });
            return Arguments::Union { head: head(self.names.of(named), is_exact), ty: self.named(union) };
        }
        if command.arguments.is_empty() {
            let mut head = head(self.names.of(named), true);
            head.derives.extend(["Copy", "Default"].map(str::to_owned));
            return Arguments::None(head);
        }
        let fields = Fields {
            members: command.arguments.iter().collect(),
            // In which order QEMU reads them does not matter.
            order: &[],
            named: &|member| Named::ArgumentField(&command.name, &member.name),
            presence: &presence,
            role: Role::Command,
        };
        Arguments::Struct(self.structure(named, &fields))
    }

    /// The type of the reply. The schema does not say what an untyped command returns; and if only a failure has a reply, nothing is returned.
    fn reply(&self, command: &Command) -> Option<RustType> {
        if command.silent {
            return None;
        }
        match &command.returns {
            Some(ty) => Some(self.rust_type(ty)),
            None => command.untyped.then_some(RustType::Value),
        }
    }
}

/// Whether the field for an argument is an `Option`.
fn presence(member: &Member) -> Presence {
    if member.is_required_argument() { Presence::Required } else { Presence::Optional }
}
