//! Documentation comments: the specification's prose as Markdown, with links between events.

use std::collections::HashSet;

use proc_macro2::TokenStream;
use quote::quote;

use super::context::{Context, Target};
use crate::emit::commonmark;
use crate::emit::facts::{self, Fact, feature_title};
use crate::model::{Block, Command, Docs, Event, Feature, Inline, Lifetime, Member, Note};
use crate::plan::RustName;

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

/// Replaces characters that a Rust comment must not contain: control characters and marks that change the text direction.
fn visible(line: &str) -> String {
    let is_hidden =
        |char: char| char.is_control() || matches!(char, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}');
    line.replace(is_hidden, "\u{FFFD}")
}

/// The blocks of `docs`, or `otherwise` if `docs` is empty.
pub(super) fn prose(context: &Context, docs: &Docs, otherwise: &str) -> Vec<String> {
    if docs.is_empty() { vec![otherwise.to_owned()] } else { blocks(context, docs) }
}

/// The blocks of `docs`, each of which may span several lines. The text begins with a capital and ends with a full stop.
pub(super) fn blocks(context: &Context, docs: &Docs) -> Vec<String> {
    let mut blocks = commonmark::blocks(docs, &|pieces: &[Inline]| markdown(context, pieces));
    if let (Some(Block::Paragraph { .. }), Some(first)) = (docs.0.first(), blocks.first_mut()) {
        capitalize(first);
    }
    if let (Some(Block::Paragraph { .. }), Some(last)) = (docs.0.last(), blocks.last_mut())
        && last.ends_with(|char: char| char.is_alphanumeric() || ")`*\"'".contains(char))
    {
        last.push('.');
    }
    blocks
}

/// Capitalizes the first word, unless it is already capitalized or is not a plain word.
fn capitalize(text: &mut str) {
    let word = text.split(' ').next().unwrap_or_default();
    let is_word = word.chars().all(|char| char.is_ascii_lowercase() || ",.:;'-".contains(char));
    if let Some(first) = text.get_mut(..1).filter(|_| is_word) {
        first.make_ascii_uppercase();
    }
}

/// The documentation of features, such as what to use instead.
pub(super) fn meanings(context: &Context, features: &[Feature]) -> Vec<String> {
    let told = features.iter().filter(|feature| !feature.docs.is_empty());
    let write = |pieces: &[Inline]| markdown(context, pieces);
    told.map(|feature| {
        commonmark::admonition(&escape(&feature_title(&feature.kind)), &feature.docs.0, &write)
    })
    .collect()
}

/// A note with its title.
fn note(context: &Context, note: &Note) -> String {
    let write = |pieces: &[Inline]| markdown(context, pieces);
    let title = write(&note.title()) + &dated(note.lifetime);
    commonmark::admonition(&title, &note.docs.0, &write)
}

/// The full documentation of an event.
pub(super) fn event(context: &Context, event: &Event) -> Vec<String> {
    let mut text = prose(context, &event.docs, &format!("`{}`", event.name));
    text.extend(meanings(context, &event.features));
    text.extend(event.notes.iter().map(|it| note(context, it)));
    text.extend(italic(&sentences(context, &facts::event(event))));
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

/// The full documentation of a command.
pub(super) fn command(context: &Context, command: &Command) -> Vec<String> {
    let mut text = prose(context, &command.docs, &format!("`{}`", command.name));
    text.extend(meanings(context, &command.features));
    text.extend(command.notes.iter().map(|it| note(context, it)));
    text.extend(titled(context, "Returns", &command.returns_docs));
    text.extend(titled(context, "Errors", &command.errors_docs));
    text.extend(italic(&sentences(context, &facts::command(command))));
    text
}

/// The blocks of `docs` after a title.
fn titled(context: &Context, title: &str, docs: &Docs) -> Vec<String> {
    let mut text = blocks(context, docs);
    if !text.is_empty() {
        text.insert(0, format!("**{title}:**"));
    }
    text
}

/// The short documentation of an event whose data has its own type: the first paragraph, the facts, and a link to the rest.
pub(super) fn short_event(context: &Context, event: &Event, data: &RustName) -> Vec<String> {
    let mut text = prose(context, &event.docs, &format!("`{}`", event.name));
    text.truncate(1);
    text.extend(italic(&sentences(context, &facts::event(event))));
    text.push(format!("Notes and examples: [`{data}`]."));
    text
}

/// Search aliases of an item for rustdoc, which ignores case. Omits duplicates, the name itself, and names that rustdoc rejects.
pub(super) fn aliases<'a>(own: &RustName, names: impl IntoIterator<Item = &'a str>) -> TokenStream {
    let own = own.as_str().trim_start_matches("r#");
    let mut met = HashSet::from([own.to_ascii_lowercase()]);
    let is_taken = |name: &&str| !name.contains(['"', '\'', '\\']) && !name.contains(char::is_control);
    let is_plain = |name: &&str| !name.is_empty() && name.trim() == *name;
    let names = names
        .into_iter()
        .filter(is_taken)
        .filter(is_plain)
        .filter(|name| met.insert(name.to_ascii_lowercase()));
    let names: Vec<_> = names.collect();
    match names.as_slice() {
        [] => TokenStream::new(),
        [name] => quote! { #[doc(alias = #name)] },
        names => quote! { #[doc(alias(#(#names),*))] },
    }
}

/// The releases in parentheses after a space; empty if no release is known.
fn dated(lifetime: Lifetime) -> String {
    let words = facts::lifetime(lifetime);
    if words.is_empty() { String::new() } else { format!(" ({})", words.join(", ")) }
}

/// The full documentation of a member.
pub(super) fn member(context: &Context, member: &Member) -> Vec<String> {
    let mut text = prose(context, &member.docs, &format!("`{}`", member.name));
    text.extend(meanings(context, &member.features));
    text.extend(italic(&sentences(context, &facts::part(member.lifetime, &member.only, &member.features))));
    text
}

/// The facts, one sentence per fact.
pub(super) fn sentences(context: &Context, facts: &[Fact]) -> Vec<String> {
    let code = |name: &str| format!("`{name}`");
    let event = |name: &str| link(context, name).unwrap_or_else(|| code(name));
    facts.iter().map(|fact| fact.sentence(code, event)).collect()
}

/// A paragraph with these sentences.
fn italic(sentences: &[String]) -> Option<String> {
    (!sentences.is_empty()).then(|| format!("*{}*", sentences.join(" ")))
}

/// Inline text as Markdown. The text itself is escaped.
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

/// Inline code, delimited by as many backticks as the text requires.
fn code(text: &str) -> String {
    let longest = text.split(|char| char != '`').map(str::len).max().unwrap_or(0);
    let (mark, space) = ("`".repeat(longest + 1), if longest > 0 { " " } else { "" });
    format!("{mark}{space}{text}{space}{mark}")
}

/// A link to another site. A URL that is not an HTTP address is rendered as plain text.
fn address(text: &str, url: &str) -> String {
    let is_plain = |char: char| char.is_ascii_graphic() && !"()<>|\\`".contains(char);
    if !url.starts_with("http") || !url.chars().all(is_plain) {
        return escape(text);
    }
    if text == url { format!("<{url}>") } else { format!("[{}]({url})", escape(text)) }
}

/// A link to the event or type with that name, if it exists.
fn link(context: &Context, name: &str) -> Option<String> {
    Some(match context.target(name)? {
        Target::Event(variant) => format!("[`{name}`](EventData::{variant})"),
        Target::Type(ident) if ident.as_str() == name => format!("[`{name}`]"),
        Target::Type(ident) => format!("[`{name}`]({ident})"),
    })
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
