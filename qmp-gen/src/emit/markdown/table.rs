//! Tables, and the words that cells share.

use std::fmt::Write as _;

use super::Page;
use super::prose::code;
use crate::emit::facts::{self, range, type_anchor};
use crate::model::{Feature, FeatureKind, Member, Members, Type};

/// A table with these heads. Rows are cells already in Markdown.
pub(super) fn table(heads: &[&str], rows: impl IntoIterator<Item = Vec<String>>) -> String {
    let mut out = format!("| {} |\n|{}\n", heads.join(" | "), "---|".repeat(heads.len()));
    for row in rows {
        let _ = writeln!(out, "| {} |", row.join(" | "));
    }
    out
}

/// What QEMU says of something's future.
pub(super) fn features(features: &[Feature]) -> impl Iterator<Item = String> {
    features.iter().map(|feature| match &feature.kind {
        FeatureKind::Deprecated(Some(version)) => format!("**deprecated** since {version}"),
        FeatureKind::Deprecated(None) => "**deprecated**".to_owned(),
        FeatureKind::Unstable => "**unstable**".to_owned(),
        FeatureKind::Other(name) => code(name),
    })
}

impl Page<'_> {
    /// The members of `owner`, which is called `own`.
    pub(super) fn members(&self, owner: &dyn Members, members: &[Member], own: &str) -> String {
        let row = |member: &Member| {
            vec![
                code(member.name.as_str()),
                type_name(&member.ty),
                sent(owner, member),
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

/// When a member is there, and what is to come of it.
fn sent(owner: &dyn Members, member: &Member) -> String {
    facts::sent(owner, member).into_iter().chain(features(&member.features)).collect::<Vec<_>>().join(", ")
}
