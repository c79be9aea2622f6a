//! `Since:` and the other fields under a heading, and the versions in type notes.

use super::resolver::Resolver;
use crate::diagnostic::ResolveProblem;
use crate::model::{Feature, Lifetime, Version};
use crate::syntax::text::ast::{Field, FieldName, Section, Spanned};

impl Section {
    /// The field of that name.
    pub(super) fn field(&self, name: FieldName) -> Option<&Field> {
        self.fields.iter().find(|field| field.name.value == name)
    }
}

impl Resolver<'_, '_> {
    /// The releases between two fields or parts of a type note.
    pub(super) fn lifetime(
        &mut self,
        since: Option<&Spanned<String>>,
        until: Option<&Spanned<String>>,
    ) -> Lifetime {
        let lifetime = Lifetime {
            since: since.and_then(|text| self.version(text)),
            until: until.and_then(|text| self.version(text)),
        };
        if let (Some(first), Some(last), Some(place)) = (lifetime.since, lifetime.until, until)
            && last < first
        {
            let (since, until) = (first.to_string(), last.to_string());
            self.report(ResolveProblem::UntilBeforeSince { since, until }, place.span);
        }
        lifetime
    }

    fn version(&mut self, text: &Spanned<String>) -> Option<Version> {
        let version = text.value.parse().ok();
        if version.is_none() {
            self.report(ResolveProblem::BadVersion { text: text.value.clone() }, text.span);
        }
        version
    }

    /// The releases that have the event of `section`.
    pub(super) fn section_lifetime(&mut self, section: &Section) -> Lifetime {
        let value = |name| section.field(name).map(|field| &field.value);
        self.lifetime(value(FieldName::Since), value(FieldName::Until))
    }

    /// What `Deprecated:` and `Stability:` say.
    pub(super) fn features(&mut self, section: &Section) -> Vec<Feature> {
        let mut features = Vec::new();
        if let Some(field) = section.field(FieldName::Deprecated) {
            let version = self.version(&field.value);
            features.push(Feature::Deprecated(version));
        }
        match section.field(FieldName::Stability) {
            Some(field) if field.value.value == "unstable" => features.push(Feature::Unstable),
            Some(field) => {
                let text = field.value.value.clone();
                self.report(ResolveProblem::BadStability { text }, field.value.span);
            }
            None => {}
        }
        features
    }
}
