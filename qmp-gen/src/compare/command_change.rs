//! How a command as a whole differs, with its rule and its words.

use std::fmt;

use super::rule::Rule;

/// How a command as a whole differs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum CommandChange {
    /// It is new.
    Added,
    /// It is gone.
    Removed,
    /// Whether it can be executed out of band.
    OutOfBand(bool),
    /// Whether it can be executed before the machine is configured.
    Preconfig(bool),
    /// Whether it has a reply if it succeeds.
    Reply(bool),
    /// Whether it takes arguments that the schema does not list.
    Untyped(bool),
}

impl CommandChange {
    pub(super) fn rule(self) -> Rule {
        match self {
            Self::Added => Rule::CommandAdded,
            Self::Removed => Rule::CommandRemoved,
            Self::OutOfBand(true) => Rule::OobAdded,
            Self::OutOfBand(false) => Rule::OobRemoved,
            Self::Preconfig(true) => Rule::PreconfigAdded,
            Self::Preconfig(false) => Rule::PreconfigRemoved,
            Self::Reply(true) => Rule::ReplyAdded,
            Self::Reply(false) => Rule::ReplyRemoved,
            Self::Untyped(true) => Rule::ArgumentWidened,
            Self::Untyped(false) => Rule::ArgumentNarrowed,
        }
    }

    /// Writes what happened to the command `name`.
    pub(super) fn write(self, f: &mut fmt::Formatter<'_>, name: &str) -> fmt::Result {
        let words = match self {
            Self::Added => "is new",
            Self::Removed => "is gone",
            Self::OutOfBand(true) => "can now be executed out of band",
            Self::OutOfBand(false) => "can no longer be executed out of band",
            Self::Preconfig(true) => "can now be executed before the machine is configured",
            Self::Preconfig(false) => "can no longer be executed before the machine is configured",
            Self::Reply(true) => "now has a reply if it succeeds",
            Self::Reply(false) => "has no reply any more if it succeeds",
            Self::Untyped(true) => "now accepts arguments that the schema does not list",
            Self::Untyped(false) => "now accepts only the arguments that the schema lists",
        };
        write!(f, "command `{name}` {words}")
    }
}
