//! Identifiers and paths, which are known to be Rust.

use std::fmt;

use super::case;

/// An identifier; a keyword is a raw one, such as `r#type`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RustName(String);

/// The path of a type, a trait or a module of the user's.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct RustPath(String);

impl RustName {
    /// The name as code spells it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The name without the mark of a raw identifier.
    #[must_use]
    pub fn plain(&self) -> &str {
        self.0.strip_prefix("r#").unwrap_or(&self.0)
    }

    /// `name` as an identifier: a keyword becomes a raw one, or has `_` at its end if it can't be raw. `name` consists of letters, digits
    /// and `_`, and begins with none of the digits.
    pub(super) fn new(name: &str) -> Self {
        match name {
            "self" | "super" | "crate" | "Self" | "_" => Self(format!("{name}_")),
            name if case::is_keyword(name) => Self(format!("r#{name}")),
            name => Self(name.to_owned()),
        }
    }

    /// The identifier that the user wrote; nothing if it is not one.
    pub(super) fn parse(text: &str) -> Option<Self> {
        syn::parse_str::<syn::Ident>(text)
            .ok()
            .map(|ident| Self::new(ident.to_string().trim_start_matches("r#")))
    }
}

impl RustPath {
    /// The path as it was written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The path of a type; nothing if `text` is not one.
    pub(super) fn of_type(text: &str) -> Option<Self> {
        matches!(syn::parse_str(text), Ok(syn::Type::Path(_))).then(|| Self(text.to_owned()))
    }
}

impl fmt::Display for RustName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

impl fmt::Display for RustPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}
