//! Sequences: what happens one after the other, and between whom.

use super::docs::Docs;
use super::names::WireName;

/// A sequence of steps, such as a reboot.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Sequence {
    /// Its title, which no other sequence has.
    pub title: String,
    /// When it happens.
    #[cfg_attr(feature = "serde", serde(flatten, with = "super::docs::serial::docs"))]
    pub docs: Docs,
    /// The steps, in order.
    pub steps: Vec<SequenceStep>,
}

/// A step of a sequence.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct SequenceStep {
    /// Who acts.
    pub from: String,
    /// Whom it reaches; the same for what someone does alone.
    pub to: String,
    /// What is sent or done.
    #[cfg_attr(feature = "serde", serde(flatten))]
    pub kind: StepKind,
    /// A comment.
    #[cfg_attr(feature = "serde", serde(flatten, with = "super::docs::serial::docs"))]
    pub docs: Docs,
}

/// What a step sends or does.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "lowercase"))]
#[non_exhaustive]
pub enum StepKind {
    /// An event.
    Event {
        /// Its name.
        name: WireName,
        /// Members and their values, as far as they matter.
        #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
        data: Vec<Given>,
    },
    /// A command.
    Command {
        /// Its name.
        name: String,
        /// Arguments and their values, as far as they matter.
        #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
        arguments: Vec<Given>,
    },
    /// Anything else, in words.
    Action(String),
}

/// A member or an argument with its value.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Given {
    /// Its name; a path for a member of a nested object, such as `info.type`.
    pub name: String,
    /// The value, as text.
    pub value: String,
}

impl Sequence {
    /// Who takes part, in the order in which they do.
    #[must_use]
    pub fn parties(&self) -> Vec<&str> {
        let mut parties = Vec::new();
        for name in self.steps.iter().flat_map(|step| [step.from.as_str(), step.to.as_str()]) {
            if !parties.contains(&name) {
                parties.push(name);
            }
        }
        parties
    }

    /// The events that it names, in order.
    pub fn events(&self) -> impl Iterator<Item = &WireName> {
        self.steps.iter().filter_map(|step| match &step.kind {
            StepKind::Event { name, .. } => Some(name),
            StepKind::Command { .. } | StepKind::Action(_) => None,
        })
    }
}

impl StepKind {
    /// The name of an event or a command; the words of an action.
    #[must_use]
    pub fn name(&self) -> &str {
        match self {
            Self::Event { name, .. } => name.as_str(),
            Self::Command { name, .. } => name,
            Self::Action(words) => words,
        }
    }

    /// The members or arguments that it gives.
    #[must_use]
    pub fn given(&self) -> &[Given] {
        match self {
            Self::Event { data: given, .. } | Self::Command { arguments: given, .. } => given,
            Self::Action(_) => &[],
        }
    }
}
