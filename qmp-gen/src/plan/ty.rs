//! The Rust types of values.

use std::fmt;

use super::name::{RustName, RustPath};
use crate::model::Width;

/// The Rust type of a value.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RustType {
    /// `String`
    String,
    /// An integer such as `u32`.
    Integer(Width),
    /// `f64`
    Float,
    /// `bool`
    Bool,
    /// Any JSON value.
    Value,
    /// `Vec<_>`
    List(Box<RustType>),
    /// A type that the plan defines.
    Own(RustName),
    /// A user-supplied type.
    Extern(RustPath),
    /// A branch that adds no members to its union.
    EmptyBranch,
    /// `Box<_>`, and the reason for it.
    Boxed(Box<RustType>, BoxReason),
    /// `Inline<_>`: an object whose members may be part of the enclosing object.
    Inline(Box<RustType>),
}

/// The reason for boxing a type.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BoxReason {
    /// It has more members than [`MAX_MEMBERS`](super::MAX_MEMBERS).
    Members(usize),
    /// It is recursive.
    Recursive,
}

impl RustType {
    /// Boxes the type if `reason` is given.
    pub(super) fn boxed(self, reason: Option<BoxReason>) -> Self {
        match reason {
            Some(reason) => Self::Boxed(Box::new(self), reason),
            None => self,
        }
    }

    /// The reason why the type or its element type is boxed; `None` if neither is.
    #[must_use]
    pub fn box_reason(&self) -> Option<BoxReason> {
        match self {
            Self::Boxed(_, reason) => Some(*reason),
            Self::List(inner) | Self::Inline(inner) => inner.box_reason(),
            _ => None,
        }
    }

    /// Whether `From` can be implemented for it beside other types: a type of the user's own may be the same as another one, and any value can
    /// be of several types.
    pub(super) fn is_convertible(&self) -> bool {
        match self {
            Self::List(inner) | Self::Boxed(inner, _) => inner.is_convertible(),
            Self::Extern(_) | Self::Value | Self::EmptyBranch | Self::Inline(_) => false,
            _ => true,
        }
    }

    /// The type without its boxes.
    #[must_use]
    pub fn unboxed(&self) -> Self {
        match self {
            Self::Boxed(inner, _) => inner.unboxed(),
            Self::List(inner) => Self::List(Box::new(inner.unboxed())),
            Self::Inline(inner) => Self::Inline(Box::new(inner.unboxed())),
            other => other.clone(),
        }
    }
}

impl fmt::Display for BoxReason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Members(count) => write!(f, "{count} members"),
            Self::Recursive => f.write_str("recursive"),
        }
    }
}

/// Formats the type as Rust source code.
impl fmt::Display for RustType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::String => f.write_str("String"),
            Self::Integer(width) => f.write_str(integer(*width)),
            Self::Float => f.write_str("f64"),
            Self::Bool => f.write_str("bool"),
            Self::Value => f.write_str("Value"),
            Self::List(items) => write!(f, "Vec<{items}>"),
            Self::Own(name) => name.fmt(f),
            Self::Extern(path) => path.fmt(f),
            Self::EmptyBranch => f.write_str("EmptyBranch"),
            Self::Boxed(inner, _) => write!(f, "Box<{inner}>"),
            Self::Inline(inner) => write!(f, "Inline<{inner}>"),
        }
    }
}

/// The Rust type of an integer.
const fn integer(width: Width) -> &'static str {
    match width {
        Width::Int8 => "i8",
        Width::Int16 => "i16",
        Width::Int32 => "i32",
        Width::Int64 => "i64",
        Width::Uint8 => "u8",
        Width::Uint16 => "u16",
        Width::Uint32 => "u32",
        Width::Uint64 => "u64",
    }
}
