//! Tables: the members of an object, the values of an enum, the branches of a union, the choices of an alternate.

use super::context::Context;
use super::docs::{Markup, docs};
use super::link::{Facts, Link};
use crate::emit::facts::{self, lifetime, range, type_anchor};
use crate::model::{
    Branch, Choice, Condition, Lifetime, Member, Members, Shape, Type, TypeName, Value, WireName,
};

/// The heading of the types of a union's branches.
const ADDS: &str = "Adds the members of";

/// A table whose rows have a name, a type, when it is sent, and its meaning.
pub(super) struct Table<'a> {
    /// The heading of the name column.
    pub(super) name: &'a str,
    /// The heading of the type column; empty if the rows have no types.
    pub(super) ty: &'a str,
    pub(super) rows: Vec<Row<'a>>,
}

impl Table<'_> {
    /// Whether a row says when it is sent.
    pub(super) fn has_sent(&self) -> bool {
        self.rows.iter().any(|row| !row.sent.is_empty() || !row.facts.badges.is_empty())
    }

    /// Whether the type of a row is not that of its name.
    pub(super) fn is_union(&self) -> bool {
        self.ty == ADDS
    }

    /// Whether a row says what it means.
    pub(super) fn has_meaning(&self) -> bool {
        self.rows.iter().any(|row| !row.docs.is_empty() || !row.values.is_empty())
    }
}

/// A row.
pub(super) struct Row<'a> {
    /// The anchor of the row; empty for a row that cannot be linked to.
    pub(super) anchor: String,
    pub(super) name: String,
    pub(super) ty: Option<TypeText<'a>>,
    pub(super) sent: String,
    pub(super) facts: Facts,
    pub(super) docs: Markup,
    /// The possible values, if they are a small set of strings.
    pub(super) values: Vec<Chip<'a>>,
}

impl Row<'_> {
    pub(super) fn is_long(&self) -> bool {
        is_long(&self.name)
    }
}

/// A description of a type, the last word of which may be a link.
pub(super) struct TypeText<'a> {
    pub(super) words: String,
    pub(super) link: Option<Link>,
    pub(super) behind: &'a str,
}

impl TypeText<'_> {
    pub(super) fn is_long(&self) -> bool {
        self.link.as_ref().is_some_and(|link| is_long(&link.text))
    }
}

/// Whether a name is so long that a column must not be as wide.
fn is_long(name: &str) -> bool {
    name.len() > 40
}

/// A value of an enum, with the anchor of its description.
pub(super) struct Chip<'a> {
    pub(super) anchor: String,
    pub(super) name: &'a str,
    pub(super) lifetime: Lifetime,
}

/// The anchor of the row of `member` in the section at `anchor`.
pub(super) fn member_anchor(anchor: &str, member: &str) -> String {
    let keep = |char: char| !char.is_whitespace() && !char.is_control();
    format!("{anchor}.{}", member.replace(|char| !keep(char), "-"))
}

/// The members of `owner`, which is called `own` and whose section is at `anchor`.
pub(super) fn members<'a>(
    context: &Context<'a>,
    owner: &dyn Members,
    members: &'a [Member],
    (own, anchor): (&str, &str),
) -> Table<'a> {
    let rows = members.iter().map(|member| Row {
        anchor: member_anchor(anchor, member.name.as_str()),
        name: member.name.to_string(),
        ty: Some(type_text(&member.ty)),
        sent: facts::sent(owner, member).join(", "),
        facts: Facts { lifetime: member.lifetime, badges: facts::features(&member.features) },
        docs: docs(context, &member.docs, &member.features, own),
        values: chips(context, &member.ty),
    });
    Table { name: "Member", ty: "Type", rows: rows.collect() }
}

fn chips<'a>(context: &Context<'a>, ty: &'a Type) -> Vec<Chip<'a>> {
    let Some(def) = ty.named().map(|name| context.types.get(name)) else { return Vec::new() };
    let Shape::Enum { values } = &def.shape else { return Vec::new() };
    let anchor = type_anchor(def.name.as_str());
    let chip = |value: &'a Value| Chip {
        anchor: member_anchor(&anchor, value.name.as_str()),
        name: value.name.as_str(),
        lifetime: value.lifetime,
    };
    values.iter().map(chip).collect()
}

/// The values of an enum.
pub(super) fn values<'a>(context: &Context<'a>, values: &'a [Value], anchor: &str) -> Table<'a> {
    let rows = values.iter().map(|value| Row {
        anchor: member_anchor(anchor, value.name.as_str()),
        name: format!("\"{}\"", value.name),
        ty: None,
        sent: value_sent(value),
        facts: Facts { lifetime: value.lifetime, badges: facts::features(&value.features) },
        docs: docs(context, &value.docs, &value.features, ""),
        values: Vec::new(),
    });
    Table { name: "Value", ty: "", rows: rows.collect() }
}

fn value_sent(value: &Value) -> String {
    let only = (!value.only.is_empty()).then(|| Condition::words(&value.only));
    lifetime(value.lifetime).into_iter().chain(only).collect::<Vec<_>>().join(", ")
}

/// The branches of a union with this discriminator.
pub(super) fn branches<'a>(
    context: &Context<'a>,
    tag: &'a WireName,
    branches: &'a [Branch],
    anchor: &str,
) -> Table<'a> {
    let rows = branches.iter().map(|branch| Row {
        anchor: member_anchor(anchor, branch.value.as_str()),
        name: format!("\"{}\"", branch.value),
        ty: Some(branch.ty.as_ref().map_or_else(nothing, named)),
        sent: lifetime(branch.lifetime).join(", "),
        facts: Facts { lifetime: branch.lifetime, badges: Vec::new() },
        docs: docs(context, &branch.docs, &[], ""),
        values: Vec::new(),
    });
    Table { name: tag.as_str(), ty: ADDS, rows: rows.collect() }
}

/// The choices of an alternate.
pub(super) fn choices<'a>(context: &Context<'a>, choices: &'a [Choice]) -> Table<'a> {
    let rows = choices.iter().map(|choice| Row {
        anchor: String::new(),
        name: choice.name.to_string(),
        ty: Some(type_text(&choice.ty)),
        sent: String::new(),
        facts: Facts { lifetime: Lifetime::default(), badges: Vec::new() },
        docs: docs(context, &choice.docs, &[], ""),
        values: chips(context, &choice.ty),
    });
    Table { name: "Choice", ty: "Type", rows: rows.collect() }
}

/// A named type, as a link.
pub(super) fn named<'a>(name: &TypeName) -> TypeText<'a> {
    TypeText { words: String::new(), link: Some(Link::to_type(name.as_str())), behind: "" }
}

/// The type text of a branch that adds no members.
fn nothing<'a>() -> TypeText<'a> {
    TypeText { words: facts::NOTHING.to_owned(), link: None, behind: "" }
}

fn type_text<'a>(ty: &Type) -> TypeText<'a> {
    let plain = |words: &str| TypeText { words: words.to_owned(), link: None, behind: "" };
    match ty {
        Type::String => plain("string"),
        Type::Integer { width } => TypeText { behind: range(*width), ..plain("integer") },
        Type::Number => plain("number"),
        Type::Boolean => plain("boolean"),
        Type::Null => plain("null"),
        Type::Any => plain("any value"),
        Type::Array { items } => {
            let items = type_text(items);
            TypeText { words: format!("list of {}", items.words), ..items }
        }
        Type::Named { name } => named(name),
    }
}
