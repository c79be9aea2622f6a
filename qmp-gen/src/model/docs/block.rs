//! What documentation is made of.

/// Documentation of something: a sequence of blocks.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct Docs(pub Vec<Block>);

/// A block of text.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(tag = "kind", rename_all = "lowercase")
)]
#[non_exhaustive]
pub enum Block {
    /// Running text.
    Paragraph {
        /// Its pieces.
        text: Vec<Inline>,
    },
    /// A list.
    List {
        /// Whether the items are numbered.
        #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "std::ops::Not::not"))]
        numbered: bool,
        /// The items.
        items: Vec<Vec<Block>>,
    },
    /// Terms, each with its description.
    Definitions {
        /// The entries.
        entries: Vec<Definition>,
    },
    /// Text that keeps its layout.
    Code {
        /// The language; empty where it is not known.
        #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "String::is_empty"))]
        language: String,
        /// The lines.
        code: String,
    },
    /// A note, warning or similar.
    Admonition {
        /// What kind of admonition it is.
        admonition: Admonition,
        /// Its title, if it has one of its own.
        #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
        title: Vec<Inline>,
        /// Its text.
        blocks: Vec<Block>,
    },
    /// A table.
    Table {
        /// The cells of the head; empty if the table has no head.
        #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
        head: Vec<Vec<Inline>>,
        /// The cells of each row.
        rows: Vec<Vec<Vec<Inline>>>,
    },
}

/// A term with its description.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Definition {
    /// The term.
    pub term: Vec<Inline>,
    /// What it means.
    pub blocks: Vec<Block>,
}

/// The kind of an admonition.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "lowercase"))]
#[non_exhaustive]
pub enum Admonition {
    /// Something worth knowing.
    #[default]
    Note,
    /// Advice.
    Tip,
    /// Something important.
    Important,
    /// Something to be careful with.
    Caution,
    /// Something dangerous.
    Warning,
    /// Where to read on.
    Also,
}

/// A piece of running text.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "lowercase"))]
#[non_exhaustive]
pub enum Inline {
    /// A literal: a name, a value, an option.
    Code(String),
    /// Emphasised text.
    Emphasis(String),
    /// Strongly emphasised text.
    Strong(String),
    /// The name of an event, a type or a command.
    Reference(String),
    /// A link to somewhere else.
    Link {
        /// What a reader sees.
        text: String,
        /// The address.
        url: String,
    },
    /// Text.
    #[cfg_attr(feature = "serde", serde(untagged))]
    Text(String),
}

impl Admonition {
    /// Whether it is a plain note.
    #[must_use]
    pub fn is_note(&self) -> bool {
        *self == Self::Note
    }

    /// Whether it warns.
    #[must_use]
    pub const fn warns(self) -> bool {
        matches!(self, Self::Caution | Self::Warning)
    }

    /// The word that announces it.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Note => "Note",
            Self::Tip => "Tip",
            Self::Important => "Important",
            Self::Caution => "Caution",
            Self::Warning => "Warning",
            Self::Also => "See also",
        }
    }
}

impl Inline {
    /// The visible text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Text(text)
            | Self::Code(text)
            | Self::Emphasis(text)
            | Self::Strong(text)
            | Self::Reference(text)
            | Self::Link { text, .. } => text,
        }
    }
}

impl Block {
    /// A paragraph of text without markup.
    pub fn paragraph(text: impl Into<String>) -> Self {
        Self::Paragraph { text: vec![Inline::Text(text.into())] }
    }

    /// Calls `change` for every run of pieces in it.
    pub fn each_text(&mut self, change: &mut dyn FnMut(&mut Vec<Inline>)) {
        match self {
            Self::Paragraph { text } => change(text),
            Self::List { items, .. } => items.iter_mut().flatten().for_each(|it| it.each_text(change)),
            Self::Definitions { entries } => {
                for Definition { term, blocks } in entries {
                    change(term);
                    for block in blocks {
                        block.each_text(change);
                    }
                }
            }
            Self::Admonition { title, blocks, .. } => {
                change(title);
                for block in blocks {
                    block.each_text(change);
                }
            }
            Self::Table { head, rows } => {
                head.iter_mut().chain(rows.iter_mut().flatten()).for_each(change);
            }
            Self::Code { .. } => {}
        }
    }
}

impl Block {
    /// Removes the first sentence of a paragraph if `find` finds something in it, and returns that. The rest can be empty.
    pub fn take_sentence<T>(&mut self, find: impl FnOnce(&str) -> Option<T>) -> Option<T> {
        let Self::Paragraph { text } = self else { return None };
        let Some(Inline::Text(first)) = text.first_mut() else { return None };
        let end = sentence_end(first).unwrap_or(first.len());
        let found = find(&first[..end])?;
        *first = first[end..].trim_start().to_owned();
        if first.is_empty() {
            text.remove(0);
        }
        Some(found)
    }

    /// Whether it is a paragraph without text.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        matches!(self, Self::Paragraph { text } if text.is_empty())
    }
}

impl Block {
    /// Calls `visit` for every piece of running text in it.
    pub fn each_inline<'a>(&'a self, visit: &mut dyn FnMut(&'a Inline)) {
        match self {
            Self::Paragraph { text } => text.iter().for_each(visit),
            Self::List { items, .. } => items.iter().flatten().for_each(|it| it.each_inline(visit)),
            Self::Definitions { entries } => {
                for Definition { term, blocks } in entries {
                    term.iter().for_each(&mut *visit);
                    for block in blocks {
                        block.each_inline(visit);
                    }
                }
            }
            Self::Admonition { title, blocks, .. } => {
                title.iter().for_each(&mut *visit);
                for block in blocks {
                    block.each_inline(visit);
                }
            }
            Self::Table { head, rows } => {
                head.iter().chain(rows.iter().flatten()).flatten().for_each(visit);
            }
            Self::Code { .. } => {}
        }
    }
}

impl Docs {
    /// Calls `visit` for every piece of running text.
    pub fn each_inline<'a>(&'a self, visit: &mut dyn FnMut(&'a Inline)) {
        self.0.iter().for_each(|block| block.each_inline(visit));
    }

    /// Paragraphs of text without markup.
    pub fn paragraphs(texts: impl IntoIterator<Item = String>) -> Self {
        Self(texts.into_iter().filter(|text| !text.is_empty()).map(Block::paragraph).collect())
    }

    /// Whether the documentation is empty.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Calls `change` for every run of pieces.
    pub fn each_text(&mut self, mut change: impl FnMut(&mut Vec<Inline>)) {
        self.0.iter_mut().for_each(|block| block.each_text(&mut change));
    }

    /// The first sentence; empty if the documentation does not start with running text.
    #[must_use]
    pub fn summary(&self) -> Vec<Inline> {
        let Some(Block::Paragraph { text }) = self.0.first() else { return Vec::new() };
        let mut summary = Vec::new();
        for piece in text {
            if let Inline::Text(text) = piece
                && let Some(end) = sentence_end(text)
            {
                summary.push(Inline::Text(text[..end].to_owned()));
                return summary;
            }
            summary.push(piece.clone());
        }
        summary
    }
}

/// Where the first sentence of `text` ends, if another follows.
fn sentence_end(text: &str) -> Option<usize> {
    let ends = text.match_indices(". ").map(|(at, _)| at + 1);
    let is_end = |&end: &usize| !text[..end].ends_with("e.g.") && !text[..end].ends_with("i.e.");
    ends.into_iter().find(is_end)
}

/// Paragraphs of text without markup, with blank lines between them.
impl From<String> for Docs {
    fn from(text: String) -> Self {
        Self::paragraphs(text.split("\n\n").map(|it| it.trim().to_owned()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(text: &str) -> Inline {
        Inline::Text(text.to_owned())
    }

    #[test]
    fn a_summary_is_the_first_sentence_with_its_markup() {
        let code = Inline::Code("a. b".into());
        let pieces = vec![text("See e.g. "), code.clone(), text(" now. And later. "), text("No.")];
        let docs = Docs(vec![Block::Paragraph { text: pieces }]);
        assert_eq!(docs.summary(), [text("See e.g. "), code, text(" now.")]);
        assert_eq!(docs.summary_text(), "See e.g. a. b now.");
        assert_eq!(Docs::from("One. Two.".to_owned()).summary(), [text("One.")]);
        assert_eq!(Docs::from("Ends with a stop.".to_owned()).summary_text(), "Ends with a stop.");
        assert_eq!(Docs::default().summary_text(), "");
    }

    #[test]
    fn a_sentence_is_taken_out_if_it_is_wanted() {
        let mut block = Block::paragraph("Rare. It is late.");
        assert_eq!(block.take_sentence(|text| text.strip_prefix("Often").map(str::len)), None);
        assert_eq!(block.take_sentence(|text| (text == "Rare.").then_some(1)), Some(1));
        assert_eq!(block, Block::paragraph("It is late."));
        assert_eq!(block.take_sentence(|_| Some(2)), Some(2));
        assert!(block.is_empty());
    }

    #[test]
    fn every_run_of_pieces_is_met() {
        let paragraph = || vec![Block::paragraph("x")];
        let blocks = vec![
            Block::List { numbered: true, items: vec![paragraph(), paragraph()] },
            Block::Definitions { entries: vec![Definition { term: vec![text("x")], blocks: paragraph() }] },
            Block::Admonition { admonition: Admonition::Tip, title: vec![text("x")], blocks: paragraph() },
            Block::Table { head: vec![vec![text("x")]], rows: vec![vec![vec![text("x")]]] },
            Block::Code { language: String::new(), code: "x".into() },
        ];
        let mut docs = Docs(blocks);
        docs.each_text(|pieces| pieces[0] = text("y"));
        assert_eq!((docs.plain().matches('y').count(), docs.plain().matches('x').count()), (8, 1));
    }
}
