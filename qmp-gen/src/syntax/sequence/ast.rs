//! The AST of a sequences document: what is where.

pub use crate::source::Spanned;

/// A sequence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sequence {
    /// Its title.
    pub title: Spanned<String>,
    /// The paragraphs before the first step.
    pub prose: Vec<String>,
    /// The steps.
    pub steps: Vec<Step>,
}

/// A step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// Who acts.
    pub from: String,
    /// Whom it reaches.
    pub to: String,
    /// What is sent or done.
    pub message: Message,
    /// The comment, which can be empty.
    pub comment: String,
}

/// What a step sends or does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Message {
    /// An event.
    Event(Spanned<String>, Vec<Given>),
    /// A command.
    Command(String, Vec<Given>),
    /// Anything else, in words.
    Action(String),
}

/// A member or an argument with its value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Given {
    /// Its name, or a path.
    pub name: Spanned<String>,
    /// The value, without quotes.
    pub value: Spanned<String>,
}
