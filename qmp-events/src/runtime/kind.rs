//! Names of events that are not known, and what types that are a text in another form have in common.

/// What lets a type be used as the text that it is on the wire.
#[doc(hidden)]
#[macro_export]
macro_rules! as_text {
    ($Name:ident, $text:ident) => {
        impl ::std::convert::AsRef<str> for $Name {
            fn as_ref(&self) -> &str {
                self.$text()
            }
        }

        impl PartialEq<str> for $Name {
            fn eq(&self, text: &str) -> bool {
                self.$text() == text
            }
        }

        impl PartialEq<&str> for $Name {
            fn eq(&self, text: &&str) -> bool {
                self.$text() == *text
            }
        }
    };
}

/// A name that is not that of an event which the specification knows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnknownKind {
    name: String,
}

impl UnknownKind {
    /// `name` is not the name of an event.
    #[must_use]
    pub fn new(name: &str) -> Self {
        Self { name: name.to_owned() }
    }
}

impl std::fmt::Display for UnknownKind {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "no event is called `{}`", self.name)
    }
}

impl std::error::Error for UnknownKind {}
