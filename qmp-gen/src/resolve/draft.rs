//! Events, members and types whose nested types have no names yet.

use crate::model::{
    Condition, Docs, Event, Feature, Lifetime, Nesting, Presence, Type, TypeName, Value, WireName,
};

/// An event whose members are still drafts: those of `event` itself are to be added.
pub(super) struct EventDraft {
    pub event: Event,
    pub data: DataDraft,
}

/// The data of an event, as far as they are resolved.
pub(super) enum DataDraft {
    /// Its members.
    Members(Vec<Draft>),
    /// It is as a whole of this type of the schema.
    Whole(TypeName),
    /// It was taken from the schema.
    Done,
}

/// A member whose nested types have no names yet.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) struct Draft {
    pub name: WireName,
    pub presence: Presence,
    pub ty: DraftType,
    pub docs: Docs,
    pub lifetime: Lifetime,
    pub features: Vec<Feature>,
    pub only: Vec<Condition>,
    pub nesting: Nesting,
}

/// A type whose nested types have no names yet.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) enum DraftType {
    /// One that needs no name, or is named by the schema.
    Plain(Type),
    /// A list.
    Array(Box<DraftType>),
    /// One of these strings.
    Enum(Vec<Value>),
    /// An object; the document may give it a name.
    Object { name: Option<TypeName>, members: Vec<Draft> },
}
