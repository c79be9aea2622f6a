//! The JSON form of features.

use super::docs::serial;
use super::{Docs, Feature, FeatureKind, Version};

/// A feature: its kind alone, or with `"docs"` beside it.
#[derive(serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub(in crate::model) enum FeatureForm {
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

impl From<Feature> for FeatureForm {
    fn from(Feature { kind, docs }: Feature) -> Self {
        match kind {
            kind if docs.is_empty() => Self::Bare(kind),
            FeatureKind::Unstable => Self::Unstable { unstable: (), docs },
            FeatureKind::Deprecated(deprecated) => Self::Deprecated { deprecated, docs },
            FeatureKind::Other(other) => Self::Other { other, docs },
        }
    }
}

impl From<FeatureForm> for Feature {
    fn from(form: FeatureForm) -> Self {
        let (kind, docs) = match form {
            FeatureForm::Bare(kind) => (kind, Docs::default()),
            FeatureForm::Unstable { docs, .. } => (FeatureKind::Unstable, docs),
            FeatureForm::Deprecated { deprecated, docs } => (FeatureKind::Deprecated(deprecated), docs),
            FeatureForm::Other { other, docs } => (FeatureKind::Other(other), docs),
        };
        Self { kind, docs }
    }
}
