//! What a code means, at length.

use super::kind::ProblemKind;
use super::nearest::nearest;
use super::sample::Sample;
use super::severity::Severity;

/// What a code means, at length.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Explanation {
    /// The code, such as `E002`.
    pub code: &'static str,
    /// Whether it is an error.
    pub severity: Severity,
    /// Markdown: what is wrong, why, and an example of wrong and right.
    pub text: &'static str,
}

impl Explanation {
    /// Every code, in order.
    pub fn all() -> impl Iterator<Item = Self> {
        ProblemKind::codes().map(|(code, severity, text)| Self { code, severity, text })
    }

    /// The code that is closest to a mistyped one.
    #[must_use]
    pub fn nearest(code: &str) -> Option<Self> {
        let upper = code.to_ascii_uppercase();
        explain(nearest(&upper, Self::all().map(|it| it.code))?.word)
    }

    /// An example of what has the problem, and one of how to avoid it.
    #[must_use]
    pub fn samples(&self) -> Option<(Sample, Sample)> {
        ProblemKind::samples(self.code)
    }
}

/// What `code` means, in any case of letters; nothing if no problem has it.
#[must_use]
pub fn explain(code: &str) -> Option<Explanation> {
    Explanation::all().find(|it| it.code.eq_ignore_ascii_case(code))
}
