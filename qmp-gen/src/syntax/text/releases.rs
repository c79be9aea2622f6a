//! Versions, deprecations and conditions, wherever they are written.

use pest::iterators::Pair;

use super::ast::{Deprecated, Only, Releases, Spanned};
use super::{Builder, Rule};

impl Builder<'_> {
    /// `(since 6.0, until 8.2)`
    pub(super) fn releases(&mut self, pair: Pair<'_, Rule>) -> Releases {
        let mut releases = Releases::default();
        for part in pair.into_inner() {
            let place = match part.as_rule() {
                Rule::first_release => &mut releases.since,
                _ => &mut releases.until,
            };
            let more = self.inner(part);
            self.add(place, more, |version| version.span);
        }
        releases
    }

    /// `deprecated 8.0`
    pub(super) fn deprecated(&self, pair: Pair<'_, Rule>) -> Deprecated {
        Deprecated { span: self.span(&pair), since: self.inner(pair) }
    }

    /// `only not riscv`
    pub(super) fn only(&self, pair: &Pair<'_, Rule>) -> Option<Only> {
        let parts = pair.clone().into_inner();
        let negated = parts.clone().any(|part| part.as_rule() == Rule::not);
        let name = parts.last()?;
        let name = Spanned::new(name.as_str().to_owned(), self.span(&name));
        Some(Only { negated, name })
    }
}
