//! Documentation comments: the specification's prose as Markdown, with links between events.

use std::fmt::Write as _;

use proc_macro2::TokenStream;
use quote::quote;

use super::Context;
use crate::model::{Condition, Event, Feature, Lifetime, Member, RateLimit};

/// `#[doc]` attributes for these paragraphs.
pub(super) fn attributes(paragraphs: &[String]) -> TokenStream {
    let lines = paragraphs.iter().enumerate().flat_map(|(index, text)| {
        let blank = (index > 0).then(String::new);
        blank.into_iter().chain(
            text.lines()
                .map(|line| if line.is_empty() { String::new() } else { format!(" {}", visible(line)) }),
        )
    });
    let lines: Vec<_> = lines.collect();
    quote! { #(#[doc = #lines])* }
}

/// The line without what a comment in Rust may not have: control characters, and marks that turn the direction of what is shown.
fn visible(line: &str) -> String {
    let is_hidden =
        |char: char| char.is_control() || matches!(char, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}');
    line.replace(is_hidden, "\u{FFFD}")
}

/// Paragraphs of prose, or `otherwise` where there is none.
pub(super) fn prose(context: &Context, text: &[String], otherwise: &str) -> Vec<String> {
    if text.is_empty() {
        return vec![otherwise.to_owned()];
    }
    text.iter().map(|text| markdown(context, text)).collect()
}

/// All there is to say about an event.
pub(super) fn event(context: &Context, event: &Event) -> Vec<String> {
    let mut text = prose(context, &event.docs.0, &format!("`{}`", event.name));
    text.extend(event.notes.iter().map(|note| {
        format!("**Note{}:** {}", dated(note.lifetime), markdown(context, &note.text))
    }));
    let facts = facts(context, event);
    if !facts.is_empty() {
        text.push(format!("*{}*", facts.join(" ")));
    }
    for example in &event.examples {
        let dates = dated(example.lifetime);
        let caption = example.caption.as_ref().map(|it| markdown(context, it)).unwrap_or_default();
        let caption = match (caption.as_str(), dates.as_str()) {
            ("", "") => String::new(),
            ("", dates) => format!("Example{dates}:\n\n"),
            (caption, dates) => format!("{caption}{dates}\n\n"),
        };
        text.push(format!("{caption}```json\n{}\n```", example.value.pretty()));
    }
    text
}

/// What is known of an event besides its prose, a sentence each.
fn facts(context: &Context, event: &Event) -> Vec<String> {
    let mut facts = lifetime(event.lifetime);
    facts.extend(event.rate_limits.iter().map(rate));
    facts.extend(builds(&event.only));
    facts.extend(features(&event.features));
    if let Some(successor) = &event.successor {
        facts.push(format!(
            "Use {} instead.",
            link(context, successor.as_str()).unwrap_or_else(|| format!("`{successor}`"))
        ));
    }
    facts
}

/// The limit as a sentence.
fn rate(limit: &RateLimit) -> String {
    let key = limit.key.as_ref().map(|key| format!(" for each `{key}`")).unwrap_or_default();
    let mut text = format!("At most one in {} ms{key}{}", limit.period_ms, dated(limit.lifetime));
    for exemption in &limit.exemptions {
        let dates = dated(exemption.lifetime);
        let _ = write!(text, ", but not for `{}={}`{dates}", exemption.member, exemption.value);
    }
    text + "."
}

/// The releases in parentheses, behind a space; nothing if none is named.
fn dated(lifetime: Lifetime) -> String {
    let words = crate::emit::facts::lifetime(lifetime);
    if words.is_empty() { String::new() } else { format!(" ({})", words.join(", ")) }
}

/// The builds of QEMU that have something, as a sentence.
pub(super) fn builds(only: &[Condition]) -> Option<String> {
    (!only.is_empty()).then(|| format!("Builds: {}.", crate::emit::facts::only(only)))
}

/// All there is to say about a member.
pub(super) fn member(context: &Context, member: &Member) -> Vec<String> {
    let mut text = prose(context, &member.docs.0, &format!("`{}`", member.name));
    let mut facts = lifetime(member.lifetime);
    facts.extend(builds(&member.only));
    facts.extend(features(&member.features));
    if !facts.is_empty() {
        text.push(format!("*{}*", facts.join(" ")));
    }
    text
}

/// Since and until, a sentence each.
pub(super) fn lifetime(lifetime: Lifetime) -> Vec<String> {
    let since = lifetime.since.map(|version| format!("Since QEMU {version}."));
    let until = lifetime.until.map(|version| format!("Until QEMU {version}."));
    since.into_iter().chain(until).collect()
}

/// What QEMU says of the future of something, a sentence each.
pub(super) fn features(features: &[Feature]) -> impl Iterator<Item = String> {
    features.iter().map(|feature| match feature {
        Feature::Deprecated(Some(version)) => format!("Deprecated since QEMU {version}."),
        Feature::Deprecated(None) => "Deprecated.".to_owned(),
        Feature::Unstable => "Unstable: QEMU may change it without notice.".to_owned(),
        Feature::Other(name) => format!("Feature: `{name}`."),
    })
}

/// Plain prose as Markdown: code in backticks, events as links, nothing else marked up.
pub(super) fn markdown(context: &Context, text: &str) -> String {
    let words = text.split(' ').map(|word| word_as_markdown(context, word));
    words.collect::<Vec<_>>().join(" ")
}

fn word_as_markdown(context: &Context, word: &str) -> String {
    let is_edge = |char: char| ".,;:!?()\"'".contains(char);
    let core = word.trim_matches(is_edge);
    let start = word.find(core).unwrap_or(0);
    let (before, after) = (&word[..start], &word[start + core.len()..]);
    let core = match link(context, core) {
        Some(link) => link,
        None if is_code(core) => format!("`{core}`"),
        None => escape(core),
    };
    format!("{}{core}{}", escape(before), escape(after))
}

/// A link to the event of that name, if there is one.
fn link(context: &Context, name: &str) -> Option<String> {
    let event = context.model.event(name)?;
    Some(format!("[`{name}`](EventData::{})", context.idents.variant(&event.name)))
}

/// Whether a word is to be set as code: an option, a path, a name with an underscore or with capitals inside.
fn is_code(word: &str) -> bool {
    let humps =
        word.chars().zip(word.chars().skip(1)).any(|(a, b)| a.is_ascii_lowercase() && b.is_ascii_uppercase());
    let inner = word.chars().any(|char| char.is_ascii_alphanumeric());
    inner
        && !word.contains('`')
        && (humps
            || word.contains('_')
            || word.contains("::")
            || word.starts_with('-')
            || word.starts_with('/'))
}

fn escape(text: &str) -> String {
    let mut out = String::new();
    for char in text.chars() {
        if r"\`*_[]<>#|".contains(char) {
            out.push('\\');
        }
        out.push(char);
    }
    out
}
