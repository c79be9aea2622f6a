//! Plain text as Markdown: escapes characters that would be read as markup, and turns event names into links.

use super::page::Page;
use crate::emit::commonmark;
use crate::emit::facts::{Target, event_anchor, feature_title, type_anchor};
use crate::model::{Admonition, Block, Docs, Feature, Inline, Note};

/// The characters that are special in Markdown regardless of their position.
const MARKUP: &[char] = &['\\', '`', '*', '[', ']', '<', '>', '|', '~', '$', '&'];

/// Escapes `text` so that Markdown renders it literally. An underscore within a word is not markup, so it is not escaped.
pub(super) fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut before = ' ';
    let mut chars = text.chars().peekable();
    while let Some(char) = chars.next() {
        let within = before.is_alphanumeric() && chars.peek().is_some_and(|next| next.is_alphanumeric());
        if MARKUP.contains(&char) || (char == '_' && !within) || (out.is_empty() && opens_block(char)) {
            out.push('\\');
        }
        out.push(char);
        before = char;
    }
    match out.find(|char: char| !char.is_ascii_digit()) {
        Some(at) if at > 0 && out[at..].starts_with(['.', ')']) => out.insert(at, '\\'),
        _ => {}
    }
    out
}

/// Escapes `text` for use within a line, where block markers are not special.
fn within(text: &str) -> String {
    // The leading letter prevents `escape` from treating the start of `text` as the start of a line.
    let escaped = escape(&format!("x{text}"));
    escaped.get(1..).unwrap_or_default().to_owned()
}

/// Whether a line that starts with `char` could be a list item, heading, rule or quotation.
fn opens_block(char: char) -> bool {
    matches!(char, '-' | '+' | '#' | '=')
}

/// A name or value from the wire as inline code. Wire names do not contain backticks; if one does, it becomes an apostrophe.
pub(super) fn code(text: &str) -> String {
    format!("`{}`", text.replace('`', "'").replace('|', "\\|").replace('\n', " "))
}

impl Page<'_> {
    /// Inline text in the section of `own`, with links to events and types that have a section.
    pub(super) fn text(&self, pieces: &[Inline], own: &str) -> String {
        let mut out = String::new();
        for piece in pieces {
            let piece = match piece {
                Inline::Text(text) if out.is_empty() => escape(&text.replace('\n', " ")),
                Inline::Text(text) => within(&text.replace('\n', " ")),
                Inline::Code(text) => code(text),
                Inline::Emphasis(text) => format!("*{}*", within(text)),
                Inline::Strong(text) => format!("**{}**", within(text)),
                Inline::Reference(name) => self.reference(name, own),
                Inline::Link { text, url } => link(text, url),
            };
            out.push_str(&piece);
        }
        out
    }

    fn reference(&self, name: &str, own: &str) -> String {
        match self.targets.find(name, own) {
            Target::Event => format!("[{}](#{})", escape(name), event_anchor(name)),
            Target::Type => format!("[{}](#{})", code(name), type_anchor(name)),
            Target::None => code(name),
        }
    }

    /// The name of an event, as a link if the page has a section for it.
    pub(super) fn event_link(&self, name: &str) -> String {
        self.reference(name, "")
    }

    /// Documentation in the section of `own`, including the meaning of its features. Each block is preceded by a blank line.
    pub(super) fn docs(&self, docs: &Docs, features: &[Feature], own: &str) -> String {
        let write = |pieces: &[Inline]| self.text(pieces, own);
        let block = |block: &Block| match block {
            Block::Admonition { admonition, title, blocks } => {
                alert(*admonition, &write(title), blocks, &write)
            }
            block => commonmark::one(block, &write),
        };
        let mut blocks: Vec<String> = docs.0.iter().map(block).collect();
        let meant = features.iter().filter(|feature| !feature.docs.is_empty());
        blocks.extend(meant.map(|feature| {
            let title = escape(&feature_title(&feature.kind));
            alert(Admonition::Warning, &title, &feature.docs.0, &write)
        }));
        blocks.iter().flat_map(|block| ["\n", block, "\n"]).collect()
    }

    /// A note, with its releases before its text.
    pub(super) fn note(&self, note: &Note, dates: &str, own: &str) -> String {
        let write = |pieces: &[Inline]| self.text(pieces, own);
        let title = write(&note.title);
        let title = [title.as_str(), dates].iter().filter(|it| !it.is_empty()).copied().collect::<Vec<_>>();
        alert(note.admonition, &title.join(", "), &note.docs.0, &write)
    }

    /// Documentation in a single table cell, including the meaning of its features.
    pub(super) fn cell(&self, docs: &Docs, features: &[Feature], own: &str) -> String {
        let write = |pieces: &[Inline]| self.text(pieces, own);
        let told = features.iter().filter(|feature| !feature.docs.is_empty()).map(|feature| {
            format!(
                "**{}:** {}",
                escape(&feature_title(&feature.kind)),
                commonmark::cell(&feature.docs, &write)
            )
        });
        let cells = std::iter::once(commonmark::cell(docs, &write)).chain(told);
        cells.filter(|cell| !cell.is_empty()).collect::<Vec<_>>().join("<br>")
    }
}

/// An admonition as GitHub shows it: a quotation whose first line is its kind. A title of its own is bold.
fn alert(admonition: Admonition, title: &str, blocks: &[Block], write: &commonmark::Write<'_>) -> String {
    let kind = match admonition {
        Admonition::Note | Admonition::Also => "NOTE",
        Admonition::Tip => "TIP",
        Admonition::Important => "IMPORTANT",
        Admonition::Caution => "CAUTION",
        Admonition::Warning => "WARNING",
    };
    let title = if title.is_empty() && admonition == Admonition::Also { admonition.word() } else { title };
    let text = if title.is_empty() {
        commonmark::joined(blocks.iter().map(|block| commonmark::one(block, write)))
    } else {
        commonmark::admonition(title, blocks, write)
    };
    commonmark::quoted(&format!("[!{kind}]\n{text}"))
}

/// A link to another site. A URL that is not an HTTP address is rendered as plain text.
fn link(text: &str, url: &str) -> String {
    let is_plain = |char: char| char.is_ascii_graphic() && !"()<>|\\`".contains(char);
    let is_web = url.starts_with("https://") || url.starts_with("http://");
    if is_web && url.chars().all(is_plain) { format!("[{}]({url})", within(text)) } else { within(text) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markup_is_escaped_and_words_stay_readable() {
        assert_eq!(escape("a|b <c> *d* [e](f) `g`"), r"a\|b \<c\> \*d\* \[e\](f) \`g\`");
        assert_eq!(escape("guest_panic and _this_"), r"guest_panic and \_this\_");
        assert_eq!(escape("- not a list"), r"\- not a list");
        assert_eq!(escape("1. not a list, 2.5 of it"), r"1\. not a list, 2.5 of it");
        assert_eq!(escape("2.5 is not a list either"), r"2\.5 is not a list either");
        assert_eq!(escape("a - b"), "a - b");
    }

    #[test]
    fn literals_cannot_break_out() {
        assert_eq!(code("a`b|c"), r"`a'b\|c`");
    }
}
