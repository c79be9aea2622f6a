//! Groups of events: what they are about in general.

use std::fmt;

/// The subject area of an event.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(from = "String", into = "String")
)]
#[expect(missing_docs, reason = "the names say it")]
#[non_exhaustive]
pub enum Group {
    Machine,
    Guest,
    Memory,
    Device,
    Block,
    Job,
    Migration,
    Network,
    Display,
    Monitor,
    /// A group of another name.
    Other(String),
}

impl Group {
    /// The known groups, in the order of sections.
    pub const KNOWN: [Self; 10] = [
        Self::Machine,
        Self::Guest,
        Self::Memory,
        Self::Device,
        Self::Block,
        Self::Job,
        Self::Migration,
        Self::Network,
        Self::Display,
        Self::Monitor,
    ];

    /// As a document writes it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Machine => "machine",
            Self::Guest => "guest",
            Self::Memory => "memory",
            Self::Device => "device",
            Self::Block => "block",
            Self::Job => "job",
            Self::Migration => "migration",
            Self::Network => "network",
            Self::Display => "display",
            Self::Monitor => "monitor",
            Self::Other(name) => name,
        }
    }
}

impl fmt::Display for Group {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl From<String> for Group {
    fn from(name: String) -> Self {
        Self::KNOWN.into_iter().find(|group| group.as_str() == name).unwrap_or(Self::Other(name))
    }
}

impl From<Group> for String {
    fn from(group: Group) -> Self {
        group.as_str().to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_group_survives_its_name() {
        for group in Group::KNOWN.into_iter().chain([Group::Other("fans".to_owned())]) {
            assert_eq!(Group::from(String::from(group.clone())), group);
        }
    }
}
