//! What a specification says, once every name in it is resolved.
//!
//! What holds: every [`Type::Named`] names a type of the same model; every member name is unique in its object; a union's
//! discriminator is not among its members; a union has one branch for each value of its tag; wire orders hold each name once.
//! A model is complete, and contains nothing about Rust, Markdown or any other output. Its order is that of the documents.

mod command;
mod condition;
mod definition;
mod docs;
mod feature;
pub(crate) mod graph;
mod group;
mod json;
mod names;
mod new;
mod pattern;
mod queries;
mod rate;
mod release;
mod sequence;
#[cfg(feature = "serde")]
mod serial;
mod version;
mod whole;

pub use command::Command;
pub use condition::Condition;
pub use definition::{
    Branch, Choice, Event, Example, Member, Nesting, Note, Presence, Shape, Type, TypeDef, Value, Width,
};
pub use docs::{Admonition, Block, Definition, Docs, Inline};
pub use feature::{Feature, FeatureKind};
pub use group::Group;
pub use json::Json;
pub use names::{TypeName, WireName};
pub use pattern::is_match;
pub use queries::{Lookup, Members};
pub use rate::{Exemption, RateLimit};
pub use sequence::{Given, Sequence, SequenceStep, StepKind};
pub use version::{Lifetime, Version, VersionError};
pub use whole::Model;
