//! Facts about an event or a type besides its prose, as a single list that every document renders: a fact added here appears in all of them.

use crate::model::{
    Command, Condition, Event, Exemption, Feature, FeatureKind, Lifetime, RateLimit, TypeDef, Version,
    WireName,
};

/// A fact, as words that each document format marks up in its own way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::emit) struct Fact {
    /// How prominently it is shown.
    pub(in crate::emit) tone: Tone,
    /// The releases in which it holds.
    pub(in crate::emit) lifetime: Lifetime,
    pub(in crate::emit) words: Vec<Word>,
}

/// How prominently a fact is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::emit) enum Tone {
    /// A normal fact.
    Plain,
    /// The release that introduced the item.
    Since,
    /// A warning that something may be missing.
    Warning,
    /// What to use instead.
    Next,
}

/// A piece of a fact.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::emit) enum Word {
    /// Plain text.
    Text(String),
    /// An emphasized word.
    Strong(&'static str),
    /// A name from the wire.
    Code(String),
    /// A release of QEMU.
    Release(Version),
    /// Another event.
    Event(WireName),
}

/// All facts about an event, in the order in which documents show them.
pub(in crate::emit) fn event(event: &Event) -> Vec<Fact> {
    let mut facts = releases(event.lifetime);
    facts.extend(event.group.iter().map(|group| plain(vec![text(format!("group {group}"))])));
    facts.extend(subjects(event).map(plain));
    facts.extend(builds(&event.only));
    facts.extend(event.rate_limits.iter().flat_map(rates));
    facts.extend(features(&event.features));
    facts.extend(event.successor.iter().map(|name| Fact {
        tone: Tone::Next,
        ..plain(vec![text("use "), Word::Event(name.clone()), text(" instead")])
    }));
    facts
}

/// All facts about a command.
pub(in crate::emit) fn command(command: &Command) -> Vec<Fact> {
    let mut facts = part(command.lifetime, &command.only, &command.features);
    let flags = [
        (command.allow_oob, "can be executed out of band"),
        (command.allow_preconfig, "can be executed before the machine is configured"),
        (command.untyped, "takes arguments that the schema does not have"),
        (command.silent, "sends no reply if it succeeds"),
    ];
    facts.extend(flags.iter().filter(|(is_set, _)| *is_set).map(|(_, words)| plain(vec![text(*words)])));
    facts
}

/// All facts about a type.
pub(in crate::emit) fn definition(def: &TypeDef) -> Vec<Fact> {
    releases(def.lifetime).into_iter().chain(features(&def.features)).collect()
}

/// All facts about a member, a value or a branch.
pub(in crate::emit) fn part(lifetime: Lifetime, only: &[Condition], features: &[Feature]) -> Vec<Fact> {
    releases(lifetime).into_iter().chain(builds(only)).chain(self::features(features)).collect()
}

/// The facts from features, such as deprecation and instability.
pub(in crate::emit) fn features(features: &[Feature]) -> Vec<Fact> {
    let warning = |words| Fact { tone: Tone::Warning, ..plain(words) };
    let fact = |feature: &Feature| match &feature.kind {
        FeatureKind::Deprecated(Some(version)) => Fact {
            lifetime: Lifetime { since: Some(*version), until: None },
            ..warning(vec![Word::Strong("deprecated"), text(" since "), Word::Release(*version)])
        },
        FeatureKind::Deprecated(None) => warning(vec![Word::Strong("deprecated")]),
        FeatureKind::Unstable => {
            warning(vec![Word::Strong("unstable"), text(": QEMU may change it without notice")])
        }
        FeatureKind::Other(name) => plain(vec![text("feature "), Word::Code(name.clone())]),
    };
    features.iter().map(fact).collect()
}

/// The title of a feature, for the text that describes it.
pub(in crate::emit) fn feature_title(kind: &FeatureKind) -> String {
    match kind {
        FeatureKind::Deprecated(Some(version)) => format!("Deprecated since {version}"),
        FeatureKind::Deprecated(None) => "Deprecated".to_owned(),
        FeatureKind::Unstable => "Unstable".to_owned(),
        FeatureKind::Other(name) => format!("Feature {name}"),
    }
}

/// The releases that have the item.
fn releases(lifetime: Lifetime) -> Vec<Fact> {
    let since = lifetime.since.map(|version| (Tone::Since, vec![text("since "), Word::Release(version)]));
    let until = lifetime.until.map(|version| (Tone::Warning, vec![text("until "), Word::Release(version)]));
    since.into_iter().chain(until).map(|(tone, words)| Fact { tone, ..plain(words) }).collect()
}

/// The builds of QEMU that have the item.
fn builds(only: &[Condition]) -> Option<Fact> {
    (!only.is_empty()).then(|| plain(vec![text(self::only(only))]))
}

impl Fact {
    /// The fact as a sentence, in which `name` marks up names from the wire and `event` marks up event names.
    pub(in crate::emit) fn sentence(
        &self,
        name: impl Fn(&str) -> String,
        event: impl Fn(&str) -> String,
    ) -> String {
        let word = |word: &Word| match word {
            Word::Text(text) => text.clone(),
            Word::Strong(text) => (*text).to_owned(),
            Word::Code(code) => name(code),
            Word::Release(version) => format!("QEMU {version}"),
            Word::Event(other) => event(other.as_str()),
        };
        let words: String = self.words.iter().map(word).collect();
        let (first, rest) = words.split_at(words.chars().next().map_or(0, char::len_utf8));
        format!("{}{rest}.", first.to_uppercase())
    }
}

fn text(words: impl Into<String>) -> Word {
    Word::Text(words.into())
}

fn plain(words: Vec<Word>) -> Fact {
    Fact { tone: Tone::Plain, lifetime: Lifetime::default(), words }
}

fn subjects(event: &Event) -> Option<Vec<Word>> {
    let (first, rest) = event.subjects.split_first()?;
    let mut words = vec![text("subject "), Word::Code(path(first))];
    for other in rest {
        words.extend([text(", or "), Word::Code(path(other))]);
    }
    Some(words)
}

/// A limit, and what it does not apply to.
fn rates(limit: &RateLimit) -> Vec<Fact> {
    let exempt = |exemption: &Exemption| Fact {
        lifetime: exemption.lifetime,
        ..plain(
            [text("no limit for "), Word::Code(format!("{}={}", exemption.member, exemption.value))]
                .into_iter()
                .chain(dated(exemption.lifetime))
                .collect(),
        )
    };
    let first = Fact { lifetime: limit.lifetime, ..plain(rate(limit)) };
    std::iter::once(first).chain(limit.exemptions.iter().map(exempt)).collect()
}

/// The maximum rate at which an event is sent.
fn rate(limit: &RateLimit) -> Vec<Word> {
    let period = match limit.period_ms {
        1000 => "a second".to_owned(),
        ms if ms % 1000 == 0 => format!("in {} seconds", ms / 1000),
        ms => format!("in {ms} ms"),
    };
    let mut words = vec![text(format!("at most one {period}"))];
    if let Some(key) = &limit.key {
        words.extend([text(" for each "), Word::Code(key.to_string())]);
    }
    words.extend(dated(limit.lifetime));
    words
}

/// The releases, after a space.
fn dated(lifetime: Lifetime) -> Vec<Word> {
    let since = lifetime.since.map(|version| [text(" since "), Word::Release(version)]);
    let comma = if since.is_some() { "," } else { "" };
    let until = lifetime.until.map(|version| [text(format!("{comma} until ")), Word::Release(version)]);
    since.into_iter().chain(until).flatten().collect()
}

/// The builds of QEMU that have the item: "only linux, not riscv".
pub(in crate::emit) fn only(conditions: &[Condition]) -> String {
    let words = conditions.iter().map(|it| if it.negated { it.to_string() } else { format!("only {it}") });
    words.collect::<Vec<_>>().join(", ")
}

/// The path of a member within `data`, such as `info.device`.
pub(in crate::emit) fn path(path: &[WireName]) -> String {
    path.iter().map(WireName::as_str).collect::<Vec<_>>().join(".")
}

/// "since 2.1, until 9.0", or only the part that is known.
pub(in crate::emit) fn lifetime(lifetime: Lifetime) -> Vec<String> {
    let since = lifetime.since.map(|version| format!("since {version}"));
    let until = lifetime.until.map(|version| format!("until {version}"));
    since.into_iter().chain(until).collect()
}
