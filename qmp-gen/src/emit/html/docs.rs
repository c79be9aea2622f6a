//! Documentation as HTML. Everything that is text is escaped here, once.

use std::fmt;

use super::context::Context;
use crate::emit::facts::{Target, event_anchor, feature_title, type_anchor};
use crate::model::{Block, Definition, Docs, Feature, Inline, Note};

/// HTML in which every text is escaped.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Markup(String);

impl Markup {
    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl askama::filters::HtmlSafe for Markup {}

impl fmt::Display for Markup {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The documentation of something in the section of `own`, and what its features mean.
pub(super) fn docs(context: &Context<'_>, docs: &Docs, features: &[Feature], own: &str) -> Markup {
    let mut writer = Writer { context, own, out: String::new() };
    writer.blocks(&docs.0);
    for Feature { kind, docs } in features.iter().filter(|feature| !feature.docs.is_empty()) {
        writer.admonition(&[Inline::Text(feature_title(kind))], &docs.0, "warn");
    }
    Markup(writer.out)
}

/// The first sentence of documentation.
pub(super) fn summary(context: &Context<'_>, docs: &Docs) -> Markup {
    pieces(context, &docs.summary())
}

/// Running text.
pub(super) fn pieces(context: &Context<'_>, text: &[Inline]) -> Markup {
    let mut writer = Writer { context, own: "", out: String::new() };
    writer.pieces(text);
    Markup(writer.out)
}

/// A note in the section of `own`, with its releases behind its title.
pub(super) fn note(context: &Context<'_>, note: &Note, dates: &str, own: &str) -> Markup {
    let mut writer = Writer { context, own, out: String::new() };
    let mut title = note.title();
    title.push(Inline::Text(dates.to_owned()));
    writer.titled(&title, &note.docs.0);
    Markup(writer.out)
}

struct Writer<'a> {
    context: &'a Context<'a>,
    own: &'a str,
    out: String,
}

impl Writer<'_> {
    fn blocks(&mut self, blocks: &[Block]) {
        for block in blocks {
            self.block(block);
        }
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Paragraph { text } => self.within("p", text),
            Block::List { numbered, items } => {
                let tag = if *numbered { "ol" } else { "ul" };
                self.open(tag);
                for item in items {
                    self.open("li");
                    self.tight(item);
                    self.close("li");
                }
                self.close(tag);
            }
            Block::Definitions { entries } => {
                self.open("dl");
                for Definition { term, blocks } in entries {
                    self.within("dt", term);
                    self.open("dd");
                    self.tight(blocks);
                    self.close("dd");
                }
                self.close("dl");
            }
            Block::Code { code, .. } => {
                self.out.push_str("<pre><code>");
                self.text(code);
                self.out.push_str("</code></pre>");
            }
            Block::Admonition { admonition, title, blocks } => {
                let own = [Inline::Text(admonition.word().to_owned())];
                let title = if title.is_empty() { &own[..] } else { title };
                self.admonition(title, blocks, if admonition.warns() { "warn" } else { "" });
            }
            Block::Table { head, rows } => self.table(head, rows),
        }
    }

    /// Blocks in an item: a single paragraph needs no element of its own.
    fn tight(&mut self, blocks: &[Block]) {
        match blocks {
            [Block::Paragraph { text }] => self.pieces(text),
            blocks => self.blocks(blocks),
        }
    }

    fn admonition(&mut self, title: &[Inline], blocks: &[Block], class: &str) {
        let space = if class.is_empty() { "" } else { " " };
        self.out.extend(["<div class=\"note", space, class, "\">"]);
        self.titled(title, blocks);
        self.close("div");
    }

    /// Blocks with a title before the first.
    fn titled(&mut self, title: &[Inline], blocks: &[Block]) {
        self.open("p");
        self.open("b");
        self.pieces(title);
        self.out.push(':');
        self.close("b");
        let rest = match blocks.split_first() {
            Some((Block::Paragraph { text }, rest)) => {
                self.out.push(' ');
                self.pieces(text);
                rest
            }
            _ => blocks,
        };
        self.close("p");
        self.blocks(rest);
    }

    fn table(&mut self, head: &[Vec<Inline>], rows: &[Vec<Vec<Inline>>]) {
        self.open("table");
        if !head.is_empty() {
            self.open("thead");
            self.open("tr");
            for cell in head {
                self.within("th", cell);
            }
            self.close("tr");
            self.close("thead");
        }
        self.open("tbody");
        for row in rows {
            self.open("tr");
            for cell in row {
                self.within("td", cell);
            }
            self.close("tr");
        }
        self.close("tbody");
        self.close("table");
    }

    fn within(&mut self, tag: &str, text: &[Inline]) {
        self.open(tag);
        self.pieces(text);
        self.close(tag);
    }

    fn pieces(&mut self, pieces: &[Inline]) {
        for piece in pieces {
            match piece {
                Inline::Text(text) => self.text(text),
                Inline::Code(text) => self.wrapped("code", text),
                Inline::Emphasis(text) => self.wrapped("em", text),
                Inline::Strong(text) => self.wrapped("strong", text),
                Inline::Reference(name) => self.reference(name),
                Inline::Link { text, url } => self.link(text, url),
            }
        }
    }

    fn reference(&mut self, name: &str) {
        let anchor = match self.context.targets.find(name, self.own) {
            Target::Event => event_anchor(name),
            Target::Type => type_anchor(name),
            Target::None => return self.wrapped("code", name),
        };
        self.out.push_str("<a href=\"#");
        self.text(&anchor);
        self.out.push_str("\">");
        self.wrapped("code", name);
        self.close("a");
    }

    /// A link to another site. What is not an address of the web is shown as text.
    fn link(&mut self, text: &str, url: &str) {
        if !url.starts_with("https://") && !url.starts_with("http://") {
            return self.text(text);
        }
        self.out.push_str("<a href=\"");
        self.text(url);
        self.out.push_str("\">");
        self.text(text);
        self.close("a");
    }

    fn wrapped(&mut self, tag: &str, text: &str) {
        self.open(tag);
        self.text(text);
        self.close(tag);
    }

    fn open(&mut self, tag: &str) {
        self.out.extend(["<", tag, ">"]);
    }

    fn close(&mut self, tag: &str) {
        self.out.extend(["</", tag, ">"]);
    }

    /// Text, escaped as the template does it.
    fn text(&mut self, text: &str) {
        for char in text.chars() {
            match char {
                '&' | '<' | '>' | '"' | '\'' => self.out.extend(["&#", &u32::from(char).to_string(), ";"]),
                char => self.out.push(char),
            }
        }
    }
}
