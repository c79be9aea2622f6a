//! Documentation comments: the specification's prose as Markdown, with links between events.

use proc_macro2::TokenStream;
use quote::quote;

use super::context::Context;
use crate::emit::facts::{self, Fact};
use crate::model::{Event, Lifetime, Member};

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
    text.extend(
        event
            .notes
            .iter()
            .map(|note| format!("**Note{}:** {}", dated(note.lifetime), markdown(context, &note.text))),
    );
    text.extend(italic(&sentences(context, &facts::event(event))));
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

/// The releases in parentheses, behind a space; nothing if none is named.
fn dated(lifetime: Lifetime) -> String {
    let words = facts::lifetime(lifetime);
    if words.is_empty() { String::new() } else { format!(" ({})", words.join(", ")) }
}

/// All there is to say about a member.
pub(super) fn member(context: &Context, member: &Member) -> Vec<String> {
    let mut text = prose(context, &member.docs.0, &format!("`{}`", member.name));
    text.extend(italic(&sentences(context, &facts::part(member.lifetime, &member.only, &member.features))));
    text
}

/// The facts, a sentence each.
pub(super) fn sentences(context: &Context, facts: &[Fact]) -> Vec<String> {
    let code = |name: &str| format!("`{name}`");
    let event = |name: &str| link(context, name).unwrap_or_else(|| code(name));
    facts.iter().map(|fact| fact.sentence(code, event)).collect()
}

/// A paragraph of these sentences.
fn italic(sentences: &[String]) -> Option<String> {
    (!sentences.is_empty()).then(|| format!("*{}*", sentences.join(" ")))
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
    let event = context.events.get(name)?;
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
