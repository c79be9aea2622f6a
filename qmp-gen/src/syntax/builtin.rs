//! The types that QAPI has without a definition: one table for both languages.

/// A type that QAPI has built in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Builtin {
    Str,
    Number,
    Int,
    Int8,
    Int16,
    Int32,
    Int64,
    Uint8,
    Uint16,
    Uint32,
    Uint64,
    Size,
    Bool,
    Null,
    Any,
    QType,
}

impl Builtin {
    /// All of them, by the name that a schema uses.
    pub const ALL: [(&'static str, Self); 16] = [
        ("str", Self::Str),
        ("number", Self::Number),
        ("int", Self::Int),
        ("int8", Self::Int8),
        ("int16", Self::Int16),
        ("int32", Self::Int32),
        ("int64", Self::Int64),
        ("uint8", Self::Uint8),
        ("uint16", Self::Uint16),
        ("uint32", Self::Uint32),
        ("uint64", Self::Uint64),
        ("size", Self::Size),
        ("bool", Self::Bool),
        ("null", Self::Null),
        ("any", Self::Any),
        ("QType", Self::QType),
    ];

    /// The type of that name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|(known, _)| *known == name).map(|(_, ty)| ty)
    }
}
