//! What is said of something: its prose and facts as a description, and whether it is deprecated.

use super::parts::{Entries, entry, text};
use crate::emit::facts::{self, Fact};
use crate::model::{Docs, Feature, FeatureKind, Json, Value};

/// `description` and `deprecated`, where there is something to say.
pub(in crate::emit) fn about(docs: &Docs, facts: &[Fact], features: &[Feature]) -> Entries {
    described(&lines(docs, facts, features), features)
}

/// The same of an enum, whose description lists its values.
pub(super) fn about_enum(docs: &Docs, facts: &[Fact], (features, values): (&[Feature], &[Value])) -> Entries {
    let mut lines = lines(docs, facts, features);
    let told = values.iter().filter_map(|value| {
        let text = sentence(value)?;
        Some(format!("- `{}`: {text}", value.name))
    });
    let told: Vec<_> = told.collect();
    lines.extend((!told.is_empty()).then(|| told.join("\n")));
    described(&lines, features)
}

/// What is said of a value; nothing if nothing is.
pub(super) fn sentence(value: &Value) -> Option<String> {
    let facts = facts::part(value.lifetime, &value.only, &value.features);
    let lines = lines(&value.docs, &facts, &value.features);
    let lines: Vec<_> =
        lines.iter().map(|line| line.split_whitespace().collect::<Vec<_>>().join(" ")).collect();
    let ended =
        |line: &String| if line.ends_with(['.', '!', '?', ':']) { line.clone() } else { format!("{line}.") };
    match lines.as_slice() {
        [] => None,
        [line] => Some(line.clone()),
        lines => Some(lines.iter().map(ended).collect::<Vec<_>>().join(" ")),
    }
}

fn lines(docs: &Docs, facts: &[Fact], features: &[Feature]) -> Vec<String> {
    let facts = facts.iter().map(|fact| fact.sentence(str::to_owned, str::to_owned));
    (!docs.is_empty())
        .then(|| docs.plain())
        .into_iter()
        .chain(facts)
        .chain(features.iter().filter_map(told))
        .collect()
}

fn described(lines: &[String], features: &[Feature]) -> Entries {
    let mut entries = Vec::new();
    if !lines.is_empty() {
        entries.push(entry(("description", text(lines.join("\n\n")))));
    }
    if features.iter().any(|feature| matches!(feature.kind, FeatureKind::Deprecated(_))) {
        entries.push(entry(("deprecated", Json::Bool(true))));
    }
    entries
}

/// A feature with what is said of it; nothing if nothing is said.
fn told(feature: &Feature) -> Option<String> {
    (!feature.docs.is_empty())
        .then(|| format!("{}: {}", facts::feature_title(&feature.kind), feature.docs.plain()))
}
