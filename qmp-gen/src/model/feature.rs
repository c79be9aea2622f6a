//! Features, and their JSON form.

use super::docs::Docs;
use super::version::Version;

/// A special feature, such as a deprecation, and its documentation.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(from = "form::Form", into = "form::Form")
)]
pub struct Feature {
    /// Which feature it is.
    pub kind: FeatureKind,
    /// What it means, such as what to use instead.
    pub docs: Docs,
}

/// A feature.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "lowercase"))]
pub enum FeatureKind {
    /// It is going to be removed; announced in this release, if that is known.
    Deprecated(Option<Version>),
    /// It may change without notice.
    Unstable,
    /// A feature of another name.
    Other(String),
}

impl From<FeatureKind> for Feature {
    fn from(kind: FeatureKind) -> Self {
        Self { kind, docs: Docs::default() }
    }
}

#[cfg(feature = "serde")]
mod form {
    use super::{Docs, Feature, FeatureKind, Version};
    use crate::model::docs::serial;

    /// A feature: its kind alone, or with `"docs"` beside it.
    #[derive(serde::Serialize, serde::Deserialize)]
    #[serde(untagged)]
    pub(super) enum Form {
        Bare(FeatureKind),
        Unstable {
            unstable: (),
            #[serde(flatten, with = "serial::docs")]
            docs: Docs,
        },
        Deprecated {
            deprecated: Option<Version>,
            #[serde(flatten, with = "serial::docs")]
            docs: Docs,
        },
        Other {
            other: String,
            #[serde(flatten, with = "serial::docs")]
            docs: Docs,
        },
    }

    impl From<Feature> for Form {
        fn from(Feature { kind, docs }: Feature) -> Self {
            match kind {
                kind if docs.is_empty() => Self::Bare(kind),
                FeatureKind::Unstable => Self::Unstable { unstable: (), docs },
                FeatureKind::Deprecated(deprecated) => Self::Deprecated { deprecated, docs },
                FeatureKind::Other(other) => Self::Other { other, docs },
            }
        }
    }

    impl From<Form> for Feature {
        fn from(form: Form) -> Self {
            let (kind, docs) = match form {
                Form::Bare(kind) => (kind, Docs::default()),
                Form::Unstable { docs, .. } => (FeatureKind::Unstable, docs),
                Form::Deprecated { deprecated, docs } => (FeatureKind::Deprecated(deprecated), docs),
                Form::Other { other, docs } => (FeatureKind::Other(other), docs),
            };
            Self { kind, docs }
        }
    }
}
