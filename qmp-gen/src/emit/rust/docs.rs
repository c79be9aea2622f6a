//! Documentation comments: the specification's prose as Markdown, with links between events.

use std::fmt::Write as _;

use proc_macro2::TokenStream;
use quote::quote;

use super::Context;
use crate::emit::commonmark;
use crate::emit::facts::feature_title;
use crate::model::{
    Condition, Docs, Event, Feature, FeatureKind, Inline, Lifetime, Member, Note, RateLimit,
};

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

/// The blocks of `docs`, or `otherwise` where there is none.
pub(super) fn prose(context: &Context, docs: &Docs, otherwise: &str) -> Vec<String> {
    if docs.is_empty() { vec![otherwise.to_owned()] } else { blocks(context, docs) }
}

/// The blocks of `docs`, each of which may have several lines.
pub(super) fn blocks(context: &Context, docs: &Docs) -> Vec<String> {
    commonmark::blocks(docs, &|pieces: &[Inline]| markdown(context, pieces))
}

/// What features mean, such as what to use instead.
pub(super) fn meanings(context: &Context, features: &[Feature]) -> Vec<String> {
    let told = features.iter().filter(|feature| !feature.docs.is_empty());
    let write = |pieces: &[Inline]| markdown(context, pieces);
    told.map(|feature| commonmark::admonition(&escape(&feature_title(&feature.kind)), &feature.docs.0, &write)).collect()
}

/// A note with its title.
fn note(context: &Context, note: &Note) -> String {
    let write = |pieces: &[Inline]| markdown(context, pieces);
    let title = write(&note.title()) + &dated(note.lifetime);
    commonmark::admonition(&title, &note.docs.0, &write)
}

/// All there is to say about an event.
pub(super) fn event(context: &Context, event: &Event) -> Vec<String> {
    let mut text = prose(context, &event.docs, &format!("`{}`", event.name));
    text.extend(meanings(context, &event.features));
    text.extend(event.notes.iter().map(|it| note(context, it)));
    let facts = facts(context, event);
    if !facts.is_empty() {
        text.push(format!("*{}*", facts.join(" ")));
    }
    for example in &event.examples {
        let dates = dated(example.lifetime);
        let caption = example.caption.as_ref().map(|it| escape(it)).unwrap_or_default();
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
    let mut text = prose(context, &member.docs, &format!("`{}`", member.name));
    text.extend(meanings(context, &member.features));
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
    features.iter().map(|feature| match &feature.kind {
        FeatureKind::Deprecated(Some(version)) => format!("Deprecated since QEMU {version}."),
        FeatureKind::Deprecated(None) => "Deprecated.".to_owned(),
        FeatureKind::Unstable => "Unstable: QEMU may change it without notice.".to_owned(),
        FeatureKind::Other(name) => format!("Feature: `{name}`."),
    })
}

/// Running text as Markdown. The text itself is escaped.
fn markdown(context: &Context, pieces: &[Inline]) -> String {
    let one = |piece: &Inline| match piece {
        Inline::Text(text) => escape(text),
        Inline::Code(text) => code(text),
        Inline::Emphasis(text) => format!("*{}*", escape(text)),
        Inline::Strong(text) => format!("**{}**", escape(text)),
        Inline::Reference(name) => link(context, name).unwrap_or_else(|| code(name)),
        Inline::Link { text, url } => address(text, url),
    };
    pieces.iter().map(one).collect()
}

/// A literal between as many backticks as it needs.
fn code(text: &str) -> String {
    let longest = text.split(|char| char != '`').map(str::len).max().unwrap_or(0);
    let (mark, space) = ("`".repeat(longest + 1), if longest > 0 { " " } else { "" });
    format!("{mark}{space}{text}{space}{mark}")
}

/// A link to another site. What is not an address of the web is shown as text.
fn address(text: &str, url: &str) -> String {
    let is_plain = |char: char| char.is_ascii_graphic() && !"()<>|\\`".contains(char);
    if !url.starts_with("http") || !url.chars().all(is_plain) {
        return escape(text);
    }
    if text == url { format!("<{url}>") } else { format!("[{}]({url})", escape(text)) }
}

/// A link to the event or the type of that name, if there is one.
fn link(context: &Context, name: &str) -> Option<String> {
    if let Some(event) = context.model.event(name) {
        return Some(format!("[`{name}`](EventData::{})", context.idents.variant(&event.name)));
    }
    let def = context.types.find(name).filter(|def| context.made.contains(&def.name))?;
    let ident = context.idents.ty(&def.name);
    Some(if *ident == name { format!("[`{name}`]") } else { format!("[`{name}`]({ident})") })
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
