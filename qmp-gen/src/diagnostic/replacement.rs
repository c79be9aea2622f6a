//! What to write instead.

use super::nearest::{Certainty, Near};
use crate::source::Span;

/// What to write instead of what is wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Replacement {
    /// What it does, as in "did you mean `Since`?".
    pub title: String,
    /// The changes, which do not overlap, in the order of their places.
    pub edits: Vec<Edit>,
    /// Whether it may be applied without asking.
    pub certainty: Certainty,
}

/// A change of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Edit {
    /// What is replaced. Text is added where it is empty.
    pub span: Span,
    /// What replaces it.
    pub text: String,
}

impl Replacement {
    /// A known word for one that was mistyped.
    pub(crate) fn meant(near: Near<'_>, span: Span) -> Self {
        let title = format!("did you mean `{}`?", near.word);
        let edits = vec![Edit { span, text: near.word.to_owned() }];
        Self { title, edits, certainty: near.certainty }
    }

    /// The same where the span has the quotes of the word.
    pub(crate) fn meant_quoted(near: Near<'_>, span: Span, quote: char) -> Self {
        let meant = Self::meant(near, span);
        let edits = vec![Edit { span, text: format!("{quote}{}{quote}", near.word) }];
        Self { edits, ..meant }
    }

    /// A change that can only be meant so.
    pub(crate) fn certain(title: impl Into<String>, span: Span, text: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            edits: vec![Edit { span, text: text.into() }],
            certainty: Certainty::Certain,
        }
    }

    /// Several changes at once, which can only be meant so, if there are any.
    pub(crate) fn edits(title: impl Into<String>, edits: Vec<Edit>) -> Option<Self> {
        let replacement = Self { title: title.into(), edits, certainty: Certainty::Certain };
        Some(replacement).filter(|replacement| !replacement.edits.is_empty())
    }

    /// The same where something else may be meant.
    pub(crate) fn likely(self) -> Self {
        Self { certainty: Certainty::Likely, ..self }
    }
}
