//! `Since:` and the other fields under a heading, and the versions in type notes.

use super::resolver::Resolver;
use crate::diagnostic::{Near, Problem, Replacement, ResolveProblem, nearest};
use crate::model::{Condition, Feature, FeatureKind, Group, Lifetime, Version};
use crate::source::Span;
use crate::syntax::conditions;
use crate::syntax::text::ast::{Deprecated, Field, FieldName, Only, Section, Spanned};

/// The release that is meant by `QEMU 2.3`, `2,3` or `2.3+`.
fn meant_version(text: &Spanned<String>) -> Option<Replacement> {
    let digits = text.value.trim_matches(|char: char| !char.is_ascii_digit()).replace(',', ".");
    let version: Version = digits.parse().ok()?;
    Some(Replacement::certain(format!("did you mean `{version}`?"), text.span, version.to_string()))
}

impl Section {
    /// The field of that name.
    pub(super) fn field(&self, name: FieldName) -> Option<&Field> {
        self.fields.iter().find(|field| field.name.value == name)
    }
}

/// The parts of a field's value that commas separate.
pub(super) fn parts(value: &Spanned<String>) -> impl Iterator<Item = Spanned<String>> {
    let text = value.value.as_str();
    // Runs of spaces were collapsed; the place of a part is then that of the whole.
    let exact = text.len() == value.span.range().len();
    text.split(',').filter(|part| !part.trim().is_empty()).map(move |part| {
        let part = part.trim();
        let at = u32::try_from(part.as_ptr() as usize - text.as_ptr() as usize).unwrap_or(0);
        let start = value.span.start + at;
        let end = start + u32::try_from(part.len()).unwrap_or(0);
        let span = if exact { Span { start, end, ..value.span } } else { value.span };
        Spanned::new(part.to_owned(), span)
    })
}

impl Resolver<'_, '_> {
    /// What `Group:` says.
    pub(super) fn group(&mut self, section: &Section) -> Option<Group> {
        let value = &section.field(FieldName::Group)?.value;
        let group = Group::from(value.value.clone());
        if let Group::Other(name) = &group {
            let near = nearest(name, Group::KNOWN.iter().map(Group::as_str));
            self.suggest(ResolveProblem::UnknownGroup { name: name.clone() }, value.span, near);
        }
        Some(group)
    }

    /// What `Only:` says.
    pub(super) fn only(&mut self, section: &Section) -> Vec<Condition> {
        let Some(field) = section.field(FieldName::Only) else { return Vec::new() };
        let terms = parts(&field.value).map(|part| {
            let name = part.value.strip_prefix("not ").map(str::trim_start);
            let start = part.span.end - u32::try_from(name.map_or(part.value.len(), str::len)).unwrap_or(0);
            let span = Span { start: start.max(part.span.start), ..part.span };
            Only { negated: name.is_some(), name: Spanned::new(name.unwrap_or(&part.value).to_owned(), span) }
        });
        let terms: Vec<_> = terms.collect();
        self.conditions(&terms)
    }

    /// Conditions; a name that is not known is reported.
    pub(super) fn conditions(&mut self, terms: &[Only]) -> Vec<Condition> {
        for Only { name, .. } in terms.iter().filter(|it| !conditions::is_known(&it.name.value)) {
            let near = nearest(&name.value, conditions::known());
            self.suggest(ResolveProblem::UnknownCondition { name: name.value.clone() }, name.span, near);
        }
        let condition = |it: &Only| Condition { negated: it.negated, names: vec![it.name.value.clone()] };
        terms.iter().map(condition).collect()
    }

    /// Reports a problem, with the known word that is meant, if there is one.
    pub(super) fn suggest(&mut self, kind: ResolveProblem, span: Span, near: Option<Near<'_>>) {
        self.problems.push(Problem::new(kind, span).meant(near));
    }

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

    pub(super) fn version(&mut self, text: &Spanned<String>) -> Option<Version> {
        let version: Option<Version> = text.value.parse().ok();
        match version {
            None => {
                let problem =
                    Problem::new(ResolveProblem::BadVersion { text: text.value.clone() }, text.span);
                self.problems.push(problem.replaced(meant_version(text)));
            }
            Some(version) if version > Version::NEWEST => {
                let (text, newest, span) = (version.to_string(), Version::NEWEST.to_string(), text.span);
                self.report(ResolveProblem::FutureVersion { text, newest }, span);
            }
            _ => {}
        }
        version
    }

    /// The releases that have the event of `section`.
    pub(super) fn section_lifetime(&mut self, section: &Section) -> Lifetime {
        let value = |name| section.field(name).map(|field| &field.value);
        self.lifetime(value(FieldName::Since), value(FieldName::Until))
    }

    /// The deprecation in a type note.
    pub(super) fn deprecation(&mut self, deprecated: Option<&Deprecated>) -> Vec<Feature> {
        let feature = |it: &Deprecated| {
            FeatureKind::Deprecated(it.since.as_ref().and_then(|text| self.version(text))).into()
        };
        deprecated.map(feature).into_iter().collect()
    }

    /// What `Deprecated:` and `Stability:` say.
    pub(super) fn features(&mut self, section: &Section) -> Vec<Feature> {
        let mut features = Vec::new();
        if let Some(field) = section.field(FieldName::Deprecated) {
            let version = self.version(&field.value);
            features.push(FeatureKind::Deprecated(version).into());
        }
        match section.field(FieldName::Stability) {
            Some(field) if field.value.value == "unstable" => features.push(FeatureKind::Unstable.into()),
            Some(field) => {
                let text = field.value.value.clone();
                let near = nearest(&text, ["unstable"]);
                self.suggest(ResolveProblem::BadStability { text: text.clone() }, field.value.span, near);
            }
            None => {}
        }
        features
    }
}
