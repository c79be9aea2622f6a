//! The section of a type.

use std::fmt::Write as _;

use super::page::Page;
use super::prose::code;
use super::table::{table, type_name};
use crate::emit::facts::{self, NOTHING, kind, lifetime, only, type_anchor};
use crate::model::{Branch, Choice, Shape, Type, TypeDef, TypeName, Value, WireName};

impl Page<'_> {
    pub(super) fn type_section(&self, def: &TypeDef) -> String {
        let name = def.name.as_str();
        let mut out = format!("\n### <a id=\"{}\"></a>{}\n", type_anchor(name), code(name));
        let mut facts = vec![kind(&def.shape).to_owned()];
        facts.extend(self.facts(&facts::definition(def)));
        let _ = write!(out, "\n{}\n", facts.join(" · "));
        out += &self.docs(&def.docs, &def.features, name);
        out.push('\n');
        out += &match &def.shape {
            Shape::Enum { values } => self.values(values),
            Shape::Object { members, .. } => self.members(def, members, ""),
            Shape::Union { discriminator, tag, members, branches } => {
                let common =
                    if members.is_empty() { String::new() } else { self.members(def, members, "") + "\n" };
                selector(discriminator, tag) + &common + &self.branches(discriminator, branches)
            }
            Shape::Alternate { choices } => self.choices(choices),
        };
        out
    }

    fn values(&self, values: &[Value]) -> String {
        let row = |value: &Value| {
            let mut facts = lifetime(value.lifetime);
            facts.extend((!value.only.is_empty()).then(|| only(&value.only)));
            facts.extend(self.facts(&facts::features(&value.features)));
            vec![
                code(&format!("\"{}\"", value.name)),
                facts.join(", "),
                self.cell(&value.docs, &value.features, ""),
            ]
        };
        table(&["Value", "Sent", "Meaning"], values.iter().map(row))
    }

    fn branches(&self, tag: &WireName, branches: &[Branch]) -> String {
        let row = |branch: &Branch| {
            vec![
                code(&format!("\"{}\"", branch.value)),
                branch.ty.clone().map_or_else(|| NOTHING.to_owned(), |name| type_name(&Type::Named { name })),
                lifetime(branch.lifetime).join(", "),
                self.cell(&branch.docs, &[], ""),
            ]
        };
        table(&[&code(tag.as_str()), "Adds the members of", "Sent", "Meaning"], branches.iter().map(row))
    }

    fn choices(&self, choices: &[Choice]) -> String {
        let row = |choice: &Choice| vec![type_name(&choice.ty), self.cell(&choice.docs, &[], "")];
        table(&["Either", "Meaning"], choices.iter().map(row))
    }
}

/// The sentence about the member that selects a union's branch.
fn selector(discriminator: &WireName, tag: &TypeName) -> String {
    let values = type_name(&Type::Named { name: tag.clone() });
    let name = code(discriminator.as_str());
    format!("{name} is always sent and is {values}. It selects which further members are sent.\n\n")
}
