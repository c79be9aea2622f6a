//! How many different features a schema has.

use std::collections::HashSet;
use std::sync::Arc;

use crate::diagnostic::{Problem, Problems, SchemaProblem};
use crate::syntax::qapi::ast::{Body, Definition, Feature, Member, Rules, Schema};

/// The limit: QEMU keeps the features of a definition in so many bits.
const MAX_FEATURES: usize = 64;

/// The features that every schema has.
const SPECIAL: [&str; 2] = ["deprecated", "unstable"];

/// Reports the first feature beyond the limit in the part of `schema` that `rules` apply to.
pub(super) fn count(schema: &Schema, rules: &Arc<Rules>, problems: &mut Problems) {
    if !rules.release.limits_features() {
        return;
    }
    let mut names: HashSet<&str> = SPECIAL.into();
    let definitions = schema.definitions.iter().filter(|it| Arc::ptr_eq(&it.rules, rules));
    let beyond = definitions.flat_map(features).find(|feature| {
        names.insert(&feature.name.value);
        names.len() > MAX_FEATURES
    });
    let Some(beyond) = beyond else { return };
    let limit = MAX_FEATURES;
    problems.push(if rules.is_explicit {
        Problem::new(SchemaProblem::TooManyFeatures { limit }, beyond.name.span)
    } else {
        Problem::new(SchemaProblem::ManyFeatures { limit }, beyond.name.span)
    });
}

/// All features of a definition and of its parts.
fn features(definition: &Definition) -> Vec<&Feature> {
    fn of(members: &[Member]) -> impl Iterator<Item = &Feature> {
        members.iter().flat_map(|member| &member.features)
    }
    let own = definition.features.iter();
    match &definition.body {
        Body::Enum(values) => own.chain(values.iter().flat_map(|value| &value.features)).collect(),
        Body::Struct(it) => own.chain(of(&it.members)).collect(),
        Body::Union(it) => own.chain(of(it.base.members())).collect(),
        Body::Alternate(_) => own.collect(),
        Body::Event(it) => own.chain(of(it.data.members())).collect(),
        Body::Command(it) => own.chain(of(it.arguments.data.members())).collect(),
    }
}
