//! The parts of a model: what each is made of.

use super::condition::Condition;
use super::docs::{Admonition, Docs, Inline};
use super::feature::Feature;
use super::group::Group;
use super::json::Json;
use super::names::{TypeName, WireName};
use super::rate::RateLimit;
use super::version::Lifetime;

/// One event.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Event {
    /// Its name on the wire.
    pub name: WireName,
    /// What it says.
    #[cfg_attr(feature = "serde", serde(flatten, with = "super::docs::serial::docs"))]
    pub docs: Docs,
    /// The releases that have it.
    #[cfg_attr(feature = "serde", serde(flatten))]
    pub lifetime: Lifetime,
    /// The subject area; `None` if the document does not name one.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub group: Option<Group>,
    /// The members that say which device, node or job it is about, the best first: paths from `data`, such as `info`, `device`.
    #[cfg_attr(feature = "serde", serde(flatten, with = "super::serial::subjects"))]
    pub subjects: Vec<Vec<WireName>>,
    /// The builds of QEMU that can send it; all if it is empty.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub only: Vec<Condition>,
    /// Further words that a search finds.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub keywords: Vec<String>,
    /// The event that replaces it.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub successor: Option<WireName>,
    /// How QEMU limits its rate, in the order of the releases; the last is that of the newest.
    #[cfg_attr(feature = "serde", serde(flatten, with = "super::serial::rate_limits"))]
    pub rate_limits: Vec<RateLimit>,
    /// Deprecated, unstable.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub features: Vec<Feature>,
    /// The members of `data`; empty if the event has no `data`, or if a union describes it.
    pub members: Vec<Member>,
    /// The union that `data` is as a whole, for the rare event that has no members of its own.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub union: Option<TypeName>,
    /// The order in which QEMU writes the members.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub wire_order: Vec<WireName>,
    /// Lines as QEMU sends them.
    #[cfg_attr(feature = "serde", serde(flatten, with = "super::serial::examples"))]
    pub examples: Vec<Example>,
    /// The notes.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub notes: Vec<Note>,
}

/// A note on an event.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Note {
    /// Whether it is a note, a warning or similar.
    #[cfg_attr(
        feature = "serde",
        serde(default, rename = "kind", skip_serializing_if = "Admonition::is_note")
    )]
    pub admonition: Admonition,
    /// Its title, if it has one of its own.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub title: Vec<Inline>,
    /// What it says.
    #[cfg_attr(feature = "serde", serde(flatten, with = "super::docs::serial::text"))]
    pub docs: Docs,
    /// The releases of which it is true.
    #[cfg_attr(feature = "serde", serde(flatten))]
    pub lifetime: Lifetime,
}

/// A member of an event's `data` or of an object type.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Member {
    /// Its key.
    pub name: WireName,
    /// Whether the newest QEMU may leave it out. Older ones may lack it all the same: see [`always_sent`](crate::model::Members::always_sent).
    #[cfg_attr(feature = "serde", serde(rename = "optional", with = "super::serial::presence"))]
    pub presence: Presence,
    /// Its type.
    #[cfg_attr(feature = "serde", serde(rename = "type"))]
    pub ty: Type,
    /// What it means, in which unit.
    #[cfg_attr(feature = "serde", serde(flatten, with = "super::docs::serial::docs"))]
    pub docs: Docs,
    /// The releases that have it, if they are not those of the whole.
    #[cfg_attr(feature = "serde", serde(flatten))]
    pub lifetime: Lifetime,
    /// Deprecated, unstable.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub features: Vec<Feature>,
    /// The builds of QEMU that can send it; all if it is empty.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub only: Vec<Condition>,
    /// Whether the members of this object may be in the object around it instead.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Nesting::is_strict"))]
    pub nesting: Nesting,
}

/// Whether a member is always there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Presence {
    /// The newest QEMU always sends it.
    Required,
    /// It may be left out.
    Optional,
}

/// Where the members of a nested object can be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "lowercase"))]
#[non_exhaustive]
pub enum Nesting {
    /// In the object, as on the wire.
    #[default]
    Strict,
    /// In it, or directly in the object around it, as some documents show them.
    Inline,
}

impl Nesting {
    #[cfg(feature = "serde")]
    #[expect(clippy::trivially_copy_pass_by_ref, reason = "serde's signature")]
    fn is_strict(&self) -> bool {
        *self == Self::Strict
    }
}

/// The type of a value.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(tag = "kind", rename_all = "lowercase")
)]
pub enum Type {
    /// A JSON string.
    String,
    /// A whole number.
    Integer {
        /// Its range.
        width: Width,
    },
    /// Any number.
    Number,
    /// `true` or `false`.
    Boolean,
    /// `null`.
    Null,
    /// Any JSON value.
    Any,
    /// A list.
    Array {
        /// What it holds.
        items: Box<Type>,
    },
    /// A type of the model.
    #[cfg_attr(feature = "serde", serde(rename = "ref"))]
    Named {
        /// Its name.
        name: TypeName,
    },
}

/// The range of an integer, by the QAPI name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "lowercase"))]
#[expect(missing_docs, reason = "the names say it")]
#[non_exhaustive]
pub enum Width {
    Int8,
    Int16,
    Int32,
    #[default]
    Int64,
    Uint8,
    Uint16,
    Uint32,
    Uint64,
}

/// A named type.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct TypeDef {
    /// Its name.
    #[cfg_attr(feature = "serde", serde(skip))]
    pub name: TypeName,
    /// What it is.
    #[cfg_attr(feature = "serde", serde(flatten))]
    pub shape: Shape,
    /// Its documentation.
    #[cfg_attr(feature = "serde", serde(flatten, with = "super::docs::serial::docs"))]
    pub docs: Docs,
    /// The releases that have it.
    #[cfg_attr(feature = "serde", serde(flatten))]
    pub lifetime: Lifetime,
    /// Deprecated, unstable.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub features: Vec<Feature>,
}

/// What a named type is.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(tag = "kind", rename_all = "lowercase")
)]
pub enum Shape {
    /// One of several strings.
    Enum {
        /// The strings.
        values: Vec<Value>,
    },
    /// An object with these members; those of a base come first.
    Object {
        /// Its members.
        members: Vec<Member>,
        /// The order in which QEMU writes them.
        #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
        wire_order: Vec<WireName>,
    },
    /// An object whose further members depend on the value of one.
    Union {
        /// The member whose value selects the branch.
        discriminator: WireName,
        /// The enum of its values.
        tag: TypeName,
        /// The other members that every branch has.
        members: Vec<Member>,
        /// The branches, one for each value of the enum.
        branches: Vec<Branch>,
    },
    /// A value of one of several types, told apart by their JSON type.
    Alternate {
        /// The types, each with its name.
        choices: Vec<Choice>,
    },
}

/// A value of an enum.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Value {
    /// The string on the wire.
    pub name: WireName,
    /// What it means.
    #[cfg_attr(feature = "serde", serde(flatten, with = "super::docs::serial::docs"))]
    pub docs: Docs,
    /// The releases that have it, if they are not those of the type.
    #[cfg_attr(feature = "serde", serde(flatten))]
    pub lifetime: Lifetime,
    /// Deprecated, unstable.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub features: Vec<Feature>,
    /// The builds of QEMU that can send it; all if it is empty.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub only: Vec<Condition>,
}

/// A branch of a union.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Branch {
    /// The discriminator's value.
    pub value: WireName,
    /// The object type whose members it adds; a branch without one adds nothing.
    #[cfg_attr(feature = "serde", serde(rename = "type", default, skip_serializing_if = "Option::is_none"))]
    pub ty: Option<TypeName>,
    /// The order in which QEMU writes discriminator, common members and those of the branch.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub wire_order: Vec<WireName>,
    /// What it means.
    #[cfg_attr(feature = "serde", serde(flatten, with = "super::docs::serial::docs"))]
    pub docs: Docs,
    /// The releases that have it, if they are not those of the union.
    #[cfg_attr(feature = "serde", serde(flatten))]
    pub lifetime: Lifetime,
}

/// A choice of an alternate.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Choice {
    /// Its name in the schema; not on the wire.
    pub name: WireName,
    /// Its type.
    #[cfg_attr(feature = "serde", serde(rename = "type"))]
    pub ty: Type,
    /// What it means.
    #[cfg_attr(feature = "serde", serde(flatten, with = "super::docs::serial::docs"))]
    pub docs: Docs,
}

/// An event as QEMU sends it.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Example {
    /// What it shows, if the document says it.
    pub caption: Option<String>,
    /// The releases that send it in this form.
    pub lifetime: Lifetime,
    /// The whole object, keys in the order in which QEMU writes them.
    pub value: Json,
}
