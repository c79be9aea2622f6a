//! Tables, and the words that cells share.

use std::fmt::Write as _;

use super::page::Page;
use super::prose::{code, escape};
use crate::emit::facts::{self, Fact, Word, range, type_anchor};
use crate::model::{Member, Members, Type};

/// A table with these heads. Rows are cells already in Markdown.
pub(super) fn table(heads: &[&str], rows: impl IntoIterator<Item = Vec<String>>) -> String {
    let mut out = format!("| {} |\n|{}\n", heads.join(" | "), "---|".repeat(heads.len()));
    for row in rows {
        let _ = writeln!(out, "| {} |", row.join(" | "));
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
                self.cell(&member.docs, &member.features, own),
            ]
        };
        table(&["Member", "Type", "Sent", "Meaning"], members.iter().map(row))
    }
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
