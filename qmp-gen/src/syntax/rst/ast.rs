//! What reStructuredText says, before anything is known about the things that it names.

/// A block of text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    /// Running text.
    Paragraph(Vec<Inline>),
    /// A list, each item of which is a sequence of blocks.
    List {
        /// What marks the items.
        marker: Marker,
        /// The items.
        items: Vec<Vec<Block>>,
    },
    /// Terms, each with its description.
    Definitions(Vec<(Vec<Inline>, Vec<Block>)>),
    /// Text that keeps its layout.
    Literal(String),
    /// A table.
    Table(Table),
    /// `.. name:: argument`
    Directive(Directive),
}

/// What marks the items of a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Marker {
    /// `-`
    Bullet,
    /// `1.`
    Number,
}

/// A table: rows of cells.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Table {
    /// The head; empty if the table has no head.
    pub head: Vec<Vec<Inline>>,
    /// The other rows.
    pub rows: Vec<Vec<Vec<Inline>>>,
}

/// A directive.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Directive {
    /// Its name, such as `note`.
    pub name: String,
    /// The text on its first line.
    pub argument: String,
    /// `:title: text`
    pub options: Vec<(String, String)>,
    /// Its content.
    pub content: Content,
}

/// The content of a directive.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Content {
    /// Text with markup. Where the directive has no argument of its own, the text on its first line is part of it.
    Blocks(Vec<Block>),
    /// Text that keeps its layout.
    Literal(Literal),
}

/// Text that keeps its layout.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Literal {
    /// The text, without the indentation that its lines share.
    pub text: String,
    /// For each line of the text: the line of the input, counted from 0, and the number of bytes cut from its start.
    pub lines: Vec<(usize, usize)>,
}

/// A piece of running text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Inline {
    /// Text without markup.
    Text(String),
    /// ` ``text`` `
    Literal(String),
    /// `*text*`
    Emphasis(String),
    /// `**text**`
    Strong(String),
    /// `` `text` ``, or with a role: `` :ref:`text` ``
    Interpreted {
        /// The role, such as `qapi:event`; empty if the text has no role.
        role: String,
        /// The text.
        text: String,
    },
    /// `@name`
    Member(String),
    /// `` `text <url>`_ ``, or an address by itself.
    Link {
        /// What a reader sees.
        text: String,
        /// The address.
        url: String,
    },
}
