//! Commands.

use super::condition::Condition;
use super::definition::{Member, Note, Presence, Type};
use super::docs::Docs;
use super::feature::Feature;
use super::names::{TypeName, WireName};
use super::version::Lifetime;

/// One command.
#[expect(clippy::struct_excessive_bools, reason = "flags of the language, which are independent")]
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Command {
    /// Its name on the wire.
    pub name: WireName,
    /// What it does.
    #[cfg_attr(feature = "serde", serde(flatten, with = "super::docs::serial::docs"))]
    pub docs: Docs,
    /// The releases that have it.
    #[cfg_attr(feature = "serde", serde(flatten))]
    pub lifetime: Lifetime,
    /// Deprecated, unstable.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub features: Vec<Feature>,
    /// The builds of QEMU that have it; all if it is empty.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub only: Vec<Condition>,
    /// Its arguments; empty if it has no arguments, or if a union describes them.
    pub arguments: Vec<Member>,
    /// The union that its arguments are as a whole.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub union: Option<TypeName>,
    /// What it returns; `None` if that is an empty object.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub returns: Option<Type>,
    /// What it returns, in words.
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "Docs::is_empty", with = "super::docs::serial::text")
    )]
    pub returns_docs: Docs,
    /// How it fails, in words.
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "Docs::is_empty", with = "super::docs::serial::text")
    )]
    pub errors_docs: Docs,
    /// Whether it takes and returns more than the schema says, as `'gen': false` has it.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "is_false"))]
    pub untyped: bool,
    /// Whether it has no reply if it succeeds, as `'success-response': false` has it.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "is_false"))]
    pub silent: bool,
    /// Whether it can be executed out of band.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "is_false"))]
    pub allow_oob: bool,
    /// Whether it can be executed before the machine is configured.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "is_false"))]
    pub allow_preconfig: bool,
    /// The notes.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub notes: Vec<Note>,
}

#[cfg(feature = "serde")]
#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde's signature")]
fn is_false(flag: &bool) -> bool {
    !flag
}

impl Command {
    /// The command `name`, without arguments.
    #[must_use]
    pub fn new(name: impl Into<WireName>) -> Self {
        Self { name: name.into(), ..Self::default() }
    }

    /// The types that it names, in order.
    pub fn named(&self) -> impl Iterator<Item = &TypeName> {
        self.argument_types().chain(self.returns.iter().filter_map(Type::named))
    }

    /// The types that its arguments name, in order.
    pub fn argument_types(&self) -> impl Iterator<Item = &TypeName> {
        self.arguments.iter().filter_map(|it| it.ty.named()).chain(&self.union)
    }
}

impl Member {
    /// Whether every QEMU requires it as an argument. Unlike in what QEMU sends, the release that added it does not matter: an argument that
    /// became mandatory later does not exist.
    #[must_use]
    pub fn is_required_argument(&self) -> bool {
        self.presence == Presence::Required && self.only.is_empty()
    }
}
