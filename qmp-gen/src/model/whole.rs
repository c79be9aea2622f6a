//! A specification as a whole.

use super::command::Command;
use super::definition::{Event, TypeDef};
use super::sequence::Sequence;

/// The events of one specification, the commands that were asked for, and the types that both reach.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(try_from = "super::serial::Parts"))]
#[non_exhaustive]
pub struct Model {
    /// The events, in document order.
    pub events: Vec<Event>,
    /// The types that the events and commands reach, each once, in the order in which they are first reached.
    #[cfg_attr(feature = "serde", serde(with = "super::serial::types"))]
    pub types: Vec<TypeDef>,
    /// The commands that were asked for, in document order.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub commands: Vec<Command>,
    /// Sequences that the events are part of.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub sequences: Vec<Sequence>,
}
