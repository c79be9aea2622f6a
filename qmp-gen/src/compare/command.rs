//! Compares commands: what they are as a whole, what they return and what they take.

use std::collections::HashMap;

use super::change::{Flow, TypeChange, What};
use super::command_change::CommandChange;
use super::comparison::{At, Comparison, Detail};
use super::json::words;
use super::types::flat;
use crate::model::{Command, Lookup, Shape, Type};

impl<'a> Comparison<'a> {
    /// Compares the commands of two models, whose types are those of `self` or have other presences.
    pub(super) fn commands(&mut self, old: &'a [Command], new: &'a [Command]) {
        let by_name = |commands: &'a [Command]| -> HashMap<&str, &'a Command> {
            commands.iter().map(|command| (command.name.as_str(), command)).collect()
        };
        let (before, after) = (by_name(old), by_name(new));
        let mut came = Vec::new();
        for command in new {
            let at = At::command(command.name.as_str(), Flow::Reply);
            if let Some(before) = before.get(command.name.as_str()) {
                self.command(&at, before, command);
            } else {
                self.report(&at, What::Command(CommandChange::Added));
                came.push(command);
            }
        }
        let gone: Vec<_> = old.iter().filter(|it| !after.contains_key(it.name.as_str())).collect();
        let names = self.renamed(&gone, &came, (Self::same_command, |it: &'a Command| &it.name));
        for (command, renamed) in gone.into_iter().zip(names) {
            let at = At::command(command.name.as_str(), Flow::Reply);
            self.gone(&at, What::Command(CommandChange::Removed), (&command.only, renamed));
        }
    }

    fn same_command(&self, old: &Command, new: &Command) -> bool {
        let returns = match (&old.returns, &new.returns) {
            (Some(old), Some(new)) => self.same_type(old, new),
            (old, new) => old.is_none() && new.is_none(),
        };
        let data = ((&old.union, &old.arguments[..]), (&new.union, &new.arguments[..]));
        returns && self.same_data(data.0, data.1)
    }

    fn command(&mut self, at: &At, old: &'a Command, new: &'a Command) {
        self.flags(at, old, new);
        self.features(at, &old.features, &new.features);
        if self.detail == Detail::Full {
            self.builds(at, &old.only, &new.only);
        }
        self.reply(&at.member("return"), old.returns.as_ref(), new.returns.as_ref());
        self.wait();
        let arguments = At::command(new.name.as_str(), Flow::Argument);
        self.data(&arguments, (&old.union, &old.arguments), (&new.union, &new.arguments));
        self.wait();
    }

    fn flags(&mut self, at: &At, old: &Command, new: &Command) {
        let flags = |it: &Command| {
            [
                CommandChange::OutOfBand(it.allow_oob),
                CommandChange::Preconfig(it.allow_preconfig),
                CommandChange::Reply(!it.silent),
                CommandChange::Untyped(it.untyped),
            ]
        };
        // Introspection knows only the first.
        let known = if self.detail == Detail::Masked { 1 } else { usize::MAX };
        for (old, new) in flags(old).into_iter().zip(flags(new)).take(known) {
            if old != new {
                self.report(at, What::Command(new));
            }
        }
    }

    /// Compares what a command returns: an empty object unless it says something else.
    fn reply(&mut self, at: &At, old: Option<&'a Type>, new: Option<&'a Type>) {
        let object = |types: &Lookup, ty: &Type| match ty {
            Type::Named { name } => {
                matches!(types.get(name).shape, Shape::Object { .. } | Shape::Union { .. })
                    .then(|| name.clone())
            }
            _ => None,
        };
        let changed = |old, new| What::Type { old, new, kind: TypeChange::Other };
        let (ages, empty) = (Self::ages(at), "an empty object".to_owned());
        match (old, new) {
            (None, None) => {}
            (Some(old), Some(new)) => self.value(at, old, new),
            (None, Some(new)) => {
                if let Some(name) = object(&self.new, new) {
                    self.flat(at, &[], &flat(&self.new, &name, ages.1));
                } else {
                    self.report(at, changed(empty, words(&self.new, new)));
                }
            }
            (Some(old), None) => {
                if let Some(name) = object(&self.old, old) {
                    self.flat(at, &flat(&self.old, &name, ages.0), &[]);
                } else {
                    self.report(at, changed(words(&self.old, old), empty));
                }
            }
        }
    }
}
