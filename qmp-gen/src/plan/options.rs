//! Options for the Rust, and why one cannot be followed.

use std::fmt;

/// Options for the Rust that is made of a model.
///
/// **Wire paths** name what a specification has: an event, a type, or, after a dot, a member or value of it: `STOP`,
/// `JobStatus`, `RESET.guest`. **Rust paths** name what the generated code has: `Reset`, `EventData`, `Reset.guest`, `JobStatus.Null`.
/// In patterns, `*` matches any part of a name. An option that names nothing is an [`OptionError`], never ignored.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Options {
    /// Traits to derive, each with the pattern of the Rust types that it is for.
    pub derives: Vec<(String, String)>,
    /// Attributes such as `#[must_use]`, each with the pattern of the Rust types, or of fields or variants, that it is for.
    pub attributes: Vec<(String, String)>,
    /// Names in Rust, each with the wire path of what it is for.
    pub renames: Vec<(String, String)>,
    /// Types of the user's own, each with the name of the type of the specification that it replaces, which is not generated.
    pub extern_types: Vec<(String, String)>,
    /// Patterns of the events to take; without any, all.
    pub allow: Vec<String>,
    /// Patterns of the events to leave out, even if they are allowed.
    pub deny: Vec<String>,
    /// Leave all events out, for a program that only executes commands.
    pub no_events: bool,
    /// How the text is laid out.
    pub format: Format,
    /// What becomes of prose.
    pub docs: DocPolicy,
}

/// How the text is laid out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub enum Format {
    /// To be read.
    #[default]
    Pretty,
    /// On one line, to be compiled: it takes less time to make.
    Compact,
}

/// What becomes of the prose, notes and examples of the documents.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub enum DocPolicy {
    /// Nothing: only names, types and versions are taken, which are facts of the wire.
    None,
    /// It is copied: its author is the one who generates.
    #[default]
    Own,
    /// It is copied from QEMU's own documents, and the header says that these are under the GPL.
    Upstream,
}

/// An option that cannot be followed.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum OptionError {
    /// It is not the Rust that it has to be.
    NotRust {
        /// The option's name.
        option: &'static str,
        /// What was given.
        text: String,
        /// What has to be there.
        expected: &'static str,
    },
    /// It is for something that is not there.
    NoMatch {
        /// The option's name.
        option: &'static str,
        /// What was given.
        text: String,
        /// What is missing.
        what: &'static str,
    },
    /// It is for a type that no event uses.
    Unused {
        /// The option's name.
        option: &'static str,
        /// The name that was given.
        name: String,
    },
    /// Something else has that name.
    NameTaken {
        /// The wire path of what was to have it.
        path: String,
        /// The name.
        name: String,
    },
    /// Two options are for the same and want different things.
    Contradiction {
        /// The option's name.
        option: &'static str,
        /// What both are for.
        path: String,
    },
    /// All events are left out.
    NoEvents,
    /// The pattern of commands selects nothing.
    UnknownCommand {
        /// What was given.
        name: String,
        /// The command that was probably meant.
        near: Option<String>,
        /// Whether there are commands at all: only a QAPI schema has them.
        any: bool,
    },
}

impl fmt::Display for OptionError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotRust { option, text, expected } => write!(f, "{option}: `{text}` is not {expected}"),
            Self::NoMatch { option, text, what } => write!(f, "{option}: unknown {what} `{text}`"),
            Self::Unused { option, name } => write!(f, "{option}: no event uses a type `{name}`"),
            Self::NameTaken { path, name } => {
                write!(f, "rename: `{path}` can't be renamed `{name}`: that name is taken")
            }
            Self::Contradiction { option, path } => write!(f, "{option}: two of them are for `{path}`"),
            Self::NoEvents => f.write_str("allow, deny: all events are left out"),
            Self::UnknownCommand { name, any: false, .. } => {
                write!(
                    f,
                    "command: `{name}` has to be in a QAPI schema, and no schema with commands was given"
                )
            }
            Self::UnknownCommand { name, .. } if name.contains(['*', '?']) => {
                write!(f, "command: no command of the schema matches `{name}`")
            }
            Self::UnknownCommand { name, near: None, .. } => write!(f, "command: unknown command `{name}`"),
            Self::UnknownCommand { name, near: Some(near), .. } => {
                write!(f, "command: unknown command `{name}`; did you mean `{near}`?")
            }
        }
    }
}

impl std::error::Error for OptionError {}
