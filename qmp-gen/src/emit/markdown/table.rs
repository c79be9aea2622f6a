//! Tables, and the words that cells share.

use std::fmt::Write as _;

use super::page::Page;
use super::prose::{code, escape};
use crate::emit::facts::{self, Fact, Word, range, type_anchor};
use crate::model::{Member, Members, Shape, Type, Value};

/// A table with these heads, without the columns in which all cells are empty. Rows are cells already in Markdown.
pub(super) fn table(heads: &[&str], rows: impl IntoIterator<Item = Vec<String>>) -> String {
    let rows: Vec<Vec<String>> = rows.into_iter().collect();
    let is_used = |at: usize| rows.iter().any(|row| row.get(at).is_some_and(|cell| !cell.is_empty()));
    let used: Vec<usize> = (0..heads.len()).filter(|&at| at == 0 || is_used(at)).collect();
    let line = |cell: &dyn Fn(usize) -> String| {
        let cells: Vec<String> = used.iter().map(|&at| cell(at)).collect();
        format!("| {} |\n", cells.join(" | "))
    };
    let mut out = line(&|at| heads.get(at).copied().unwrap_or_default().to_owned());
    let _ = writeln!(out, "|{}", "---|".repeat(used.len()));
    for row in &rows {
        out += &line(&|at| row.get(at).cloned().unwrap_or_default());
    }
    out
}

impl Page<'_> {
    /// The facts, one text each.
    pub(super) fn facts(&self, facts: &[Fact]) -> Vec<String> {
        let word = |word: &Word| match word {
            Word::Text(text) => escape(text),
            Word::Strong(text) => format!("**{text}**"),
            Word::Code(name) => code(name),
            Word::Release(version) => version.to_string(),
            Word::Event(name) => self.event_link(name.as_str()),
        };
        facts.iter().map(|fact| fact.words.iter().map(word).collect()).collect()
    }

    /// When a member is there, and what is to come of it.
    fn sent(&self, owner: &dyn Members, member: &Member) -> String {
        let features = self.facts(&facts::features(&member.features));
        facts::sent(owner, member).into_iter().chain(features).collect::<Vec<_>>().join(", ")
    }

    /// The members of `owner`, which is called `own`.
    pub(super) fn members(&self, owner: &dyn Members, members: &[Member], own: &str) -> String {
        let row = |member: &Member| {
            vec![
                code(member.name.as_str()),
                type_name(&member.ty),
                self.sent(owner, member),
                joined(&[self.cell(&member.docs, &member.features, own), self.values_of(&member.ty)]),
            ]
        };
        table(&["Member", "Type", "Sent", "Meaning"], members.iter().map(row))
    }
}

impl Page<'_> {
    /// The values of an enum, each with its releases; empty if the type is not an enum.
    fn values_of(&self, ty: &Type) -> String {
        let Some(Shape::Enum { values }) = ty.named().map(|name| &self.types.get(name).shape) else {
            return String::new();
        };
        let value = |value: &Value| {
            let dates = facts::lifetime(value.lifetime);
            let dates = if dates.is_empty() { String::new() } else { format!(" ({})", dates.join(", ")) };
            code(value.name.as_str()) + &dates
        };
        values.iter().map(value).collect::<Vec<_>>().join(", ")
    }
}

/// The parts of a cell that are not empty, each on its line.
fn joined(parts: &[String]) -> String {
    parts.iter().filter(|part| !part.is_empty()).cloned().collect::<Vec<_>>().join("<br>")
}

/// The name of a type, with a link to its section.
pub(super) fn type_name(ty: &Type) -> String {
    match ty {
        Type::String => "string".to_owned(),
        Type::Integer { width } => format!("integer{}", range(*width)),
        Type::Number => "number".to_owned(),
        Type::Boolean => "boolean".to_owned(),
        Type::Null => "null".to_owned(),
        Type::Any => "any value".to_owned(),
        Type::Array { items } => format!("list of {}", type_name(items)),
        Type::Named { name } => format!("[{}](#{})", code(name.as_str()), type_anchor(name.as_str())),
    }
}
