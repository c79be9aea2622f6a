//! How QEMU limits the rate of an event, over the releases.

use super::names::WireName;
use super::version::Lifetime;

/// How QEMU limits the rate of an event: the first of a period is sent immediately, and of those that follow only the last, at its end.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct RateLimit {
    /// The period, in milliseconds.
    pub period_ms: u32,
    /// The member whose values are counted separately.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub key: Option<WireName>,
    /// The releases that have this limit.
    #[cfg_attr(feature = "serde", serde(flatten))]
    pub lifetime: Lifetime,
    /// Which of the events are not limited.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub exemptions: Vec<Exemption>,
}

/// Events that a limit leaves alone: those with this value.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Exemption {
    /// The member that decides.
    pub member: WireName,
    /// Its value, as text.
    pub value: String,
    /// The releases that make this exemption.
    #[cfg_attr(feature = "serde", serde(flatten))]
    pub lifetime: Lifetime,
}

impl RateLimit {
    /// At most one event in so many milliseconds, whatever the release.
    #[must_use]
    pub fn every(period_ms: u32, key: Option<WireName>) -> Self {
        Self { period_ms, key, lifetime: Lifetime::default(), exemptions: Vec::new() }
    }

    /// The same without releases.
    #[must_use]
    pub fn undated(&self) -> Self {
        let undated = |it: &Exemption| Exemption { lifetime: Lifetime::default(), ..it.clone() };
        Self {
            lifetime: Lifetime::default(),
            exemptions: self.exemptions.iter().map(undated).collect(),
            ..self.clone()
        }
    }
}
