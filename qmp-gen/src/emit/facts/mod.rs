//! What every document for readers tells of a model, whatever its markup: short words for facts, anchors, the history.
//!
//! Nothing here is markup, and nothing is escaped: names and prose come out as the model has them.

mod anchor;
#[cfg(feature = "documents")]
mod history;
mod target;

use std::collections::BTreeMap;

use crate::model::{Condition, Event, Feature, FeatureKind, Lifetime, Member, Members, Model, Presence, RateLimit, Shape, Width, WireName};

pub(super) use anchor::{event_anchor, type_anchor};
#[cfg(feature = "documents")]
pub(super) use history::{Release, history};
pub(super) use target::{Target, Targets};

/// What a branch without a type adds the members of.
pub(super) const NOTHING: &str = "nothing";

/// "since 2.1, until 9.0", as far as it is known.
pub(super) fn lifetime(lifetime: Lifetime) -> Vec<String> {
    let since = lifetime.since.map(|version| format!("since {version}"));
    let until = lifetime.until.map(|version| format!("until {version}"));
    since.into_iter().chain(until).collect()
}

/// The feature as a title, for the text that says what it means.
pub(super) fn feature_title(kind: &FeatureKind) -> String {
    match kind {
        FeatureKind::Deprecated(Some(version)) => format!("Deprecated since {version}"),
        FeatureKind::Deprecated(None) => "Deprecated".to_owned(),
        FeatureKind::Unstable => "Unstable".to_owned(),
        FeatureKind::Other(name) => format!("Feature {name}"),
    }
}

/// The feature and what it means, as text without markup; nothing if nothing is said.
pub(super) fn feature_text(feature: &Feature) -> Option<String> {
    (!feature.docs.is_empty()).then(|| format!("{}: {}", feature_title(&feature.kind), feature.docs.plain()))
}

/// When a member of `owner` is there, over the releases.
pub(super) fn sent(owner: &dyn Members, member: &Member) -> Vec<String> {
    let mut words = vec![match member.presence {
        Presence::Optional => "optional".to_owned(),
        Presence::Required => "always".to_owned(),
    }];
    let late = member.presence == Presence::Optional || !owner.always_sent(member);
    words.extend(lifetime(member.lifetime).into_iter().filter(|_| late));
    words.extend((!member.only.is_empty()).then(|| only(&member.only)));
    words
}

/// A piece of a fact: plain words, or a name that is set as code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Word {
    /// Plain words.
    Text(String),
    /// A name of the wire.
    Code(String),
}

/// How often an event is sent at most.
pub(super) fn rate(limit: &RateLimit) -> Vec<Word> {
    let period = match limit.period_ms {
        1000 => "second".to_owned(),
        ms if ms % 1000 == 0 => format!("{} seconds", ms / 1000),
        ms => format!("{ms} ms"),
    };
    let mut words = vec![Word::Text(format!("at most one a {period}"))];
    if let Some(key) = &limit.key {
        words.extend([Word::Text(" for each ".to_owned()), Word::Code(key.to_string())]);
    }
    words.extend(dated(limit.lifetime));
    for exemption in &limit.exemptions {
        let condition = format!("{}={}", exemption.member, exemption.value);
        words.extend([Word::Text(", but not for ".to_owned()), Word::Code(condition)]);
        words.extend(dated(exemption.lifetime));
    }
    words
}

/// The releases, behind a space.
fn dated(releases: Lifetime) -> Option<Word> {
    let words = lifetime(releases);
    (!words.is_empty()).then(|| Word::Text(format!(" {}", words.join(", "))))
}

/// What a reader wants to know of an event at a glance, besides its releases and its future.
pub(super) fn glance(event: &Event) -> Vec<(Lifetime, Vec<Word>)> {
    let always = |words| (Lifetime::default(), words);
    let mut facts = Vec::new();
    facts.extend(event.group.iter().map(|group| always(vec![Word::Text(format!("group {group}"))])));
    if let Some(words) = subjects(event) {
        facts.push(always(words));
    }
    if !event.only.is_empty() {
        facts.push(always(vec![Word::Text(only(&event.only))]));
    }
    facts.extend(event.rate_limits.iter().map(|limit| (limit.lifetime, rate(limit))));
    facts
}

fn subjects(event: &Event) -> Option<Vec<Word>> {
    let (first, rest) = event.subjects.split_first()?;
    let mut words = vec![Word::Text("subject ".to_owned()), Word::Code(path(first))];
    for other in rest {
        words.extend([Word::Text(", or ".to_owned()), Word::Code(path(other))]);
    }
    Some(words)
}

/// The builds of QEMU that have something: "only linux, not riscv".
pub(super) fn only(conditions: &[Condition]) -> String {
    let words = conditions.iter().map(|it| if it.negated { it.to_string() } else { format!("only {it}") });
    words.collect::<Vec<_>>().join(", ")
}

/// The range of an integer where it is not the usual one, 64 bits with a sign.
pub(super) fn range(width: Width) -> &'static str {
    match width {
        Width::Int8 => ", 8 bits",
        Width::Int16 => ", 16 bits",
        Width::Int32 => ", 32 bits",
        Width::Int64 => "",
        Width::Uint8 => ", 8 bits unsigned",
        Width::Uint16 => ", 16 bits unsigned",
        Width::Uint32 => ", 32 bits unsigned",
        Width::Uint64 => ", unsigned",
    }
}

/// What kind of type it is.
pub(super) fn kind(shape: &Shape) -> &'static str {
    match shape {
        Shape::Enum { .. } => "one of several strings",
        Shape::Object { .. } => "object",
        Shape::Union { .. } => "object whose members depend on one of them",
        Shape::Alternate { .. } => "one of several types",
    }
}

/// A member within `data`, as `info.device`.
pub(super) fn path(path: &[WireName]) -> String {
    path.iter().map(WireName::as_str).collect::<Vec<_>>().join(".")
}

/// The events by the path of their subject; under an empty path those about the machine as a whole.
pub(super) fn by_subject(model: &Model) -> BTreeMap<String, Vec<&Event>> {
    let mut subjects: BTreeMap<String, Vec<&Event>> = BTreeMap::new();
    for event in &model.events {
        let paths: &[Vec<WireName>] = if event.subjects.is_empty() { &[Vec::new()] } else { &event.subjects };
        for one in paths {
            subjects.entry(path(one)).or_default().push(event);
        }
    }
    subjects
}
