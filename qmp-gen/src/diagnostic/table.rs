//! The form in which kinds of problems are declared.

/// Declares a closed enum of problem kinds as a table.
///
/// The `///` text of a kind is what `qmp-gen explain` prints, so it says what is wrong, why that matters and what to write
/// instead. A small example of wrong and right is in `examples/CODE.txt`. Fields are named in the headline, in the label
/// at the caret and in the help as `{field}`.
macro_rules! problems {
    (
        $(#[doc = $about:literal])*
        pub enum $Enum:ident {
            $(
                $(#[doc = $text:literal])+
                $code:literal $severity:ident $Kind:ident $({ $($field:ident: $Type:ty),+ $(,)? })?
                    = $headline:literal, label $label:literal, help $help:literal;
            )+
        }
    ) => {
        $(#[doc = $about])*
        #[derive(Debug, Clone, PartialEq, Eq)]
        #[non_exhaustive]
        pub enum $Enum {
            $(
                $(#[doc = $text])+
                #[allow(missing_docs)]
                $Kind $({ $($field: $Type),+ })?,
            )+
        }

        impl $Enum {
            /// Every code, with its severity and its long text.
            pub(crate) const CODES: &[(&str, $crate::diagnostic::severity::Severity, &str)] = &[
                $(($code, $crate::diagnostic::severity::Severity::$severity, concat!($($text, "\n"),+)),)+
            ];

            /// Every code, with the examples of wrong and right.
            pub(crate) const EXAMPLES: &[(&str, &str)] =
                &[$(($code, include_str!(concat!("examples/", $code, ".txt"))),)+];

            /// The stable code.
            #[must_use]
            pub fn code(&self) -> &'static str {
                match self { $(Self::$Kind { .. } => $code,)+ }
            }

            /// Whether it is an error.
            #[must_use]
            pub fn severity(&self) -> $crate::diagnostic::severity::Severity {
                match self { $(Self::$Kind { .. } => $crate::diagnostic::severity::Severity::$severity,)+ }
            }

            /// What the caret says unless more is known.
            #[must_use]
            #[allow(unused_variables, clippy::useless_format)]
            pub fn label(&self) -> String {
                match self { $(Self::$Kind $({ $($field),+ })? => format!($label),)+ }
            }

            /// What to do about it; empty where the headline says it all.
            #[must_use]
            #[allow(unused_variables, clippy::useless_format)]
            pub fn help(&self) -> String {
                match self { $(Self::$Kind $({ $($field),+ })? => format!($help),)+ }
            }
        }

        impl std::fmt::Display for $Enum {
            #[allow(unused_variables)]
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                match self { $(Self::$Kind $({ $($field),+ })? => write!(f, $headline),)+ }
            }
        }
    };
}

pub(crate) use problems;
