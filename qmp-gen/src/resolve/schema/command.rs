//! Commands, of which only those that are asked for become part of the model.

use super::lowering::Lowering;
use super::{conditions, members};
use crate::model::{Command, is_match};
use crate::resolve::docs::{definition as definition_docs, docs};
use crate::syntax::qapi::ast::{Body, Command as AstCommand, Data, Definition, Doc, Schema, TypeRef};

/// The names of all commands of `schema`.
pub fn command_names(schema: &Schema) -> Vec<String> {
    let commands = schema.definitions.iter().filter(|it| matches!(it.body, Body::Command(_)));
    commands.map(|it| it.name.value.clone()).collect()
}

/// What releases before QEMU 2.4 have as the type of a member that represents any further members.
const FURTHER: &str = "**";

impl<'a> Lowering<'a, '_> {
    /// Adds the commands that one of the patterns `wanted` selects.
    pub(super) fn commands(&mut self, schema: &'a Schema, wanted: &[String]) {
        for definition in &schema.definitions {
            let name = definition.name.value.as_str();
            if let Body::Command(command) = &definition.body
                && wanted.iter().any(|pattern| is_match(pattern, name))
            {
                let command = self.command(definition, command);
                self.model.commands.push(command);
            }
        }
    }

    fn command(&mut self, definition: &'a Definition, command: &'a AstCommand) -> Command {
        let doc = definition.doc.as_ref();
        let told = doc.map(Doc::told).unwrap_or_default();
        let (notes, blocks) = super::event::notes_and_text(definition_docs(told.blocks), told.notes);
        let data = &command.arguments.data;
        let union = data.named().filter(|ty| self.is_union(&ty.name.value));
        let mut arguments = if union.is_some() { Vec::new() } else { self.data_members(data, doc) };
        arguments.retain(|member| !is_further(data, member.name.as_str()));
        Command {
            docs: blocks,
            lifetime: self.lifetime(definition),
            features: members::features(&definition.features, doc),
            only: conditions::conditions(definition.condition.as_ref()),
            arguments,
            union: union.map(|ty| ty.name.value.as_str().into()),
            returns: command.returns.as_ref().map(members::type_of),
            returns_docs: docs(told.returns),
            errors_docs: docs(told.errors),
            untyped: command.flags.untyped,
            silent: command.flags.silent,
            allow_oob: command.flags.out_of_band,
            allow_preconfig: command.flags.preconfig,
            notes,
            ..Command::new(definition.name.value.as_str())
        }
    }
}

/// Whether the member `name` represents further members, whose names the schema does not know.
fn is_further(data: &Data, name: &str) -> bool {
    let is_further = |ty: &TypeRef| ty.name.value == FURTHER;
    data.members().iter().any(|member| member.name.value == name && is_further(&member.ty))
}
