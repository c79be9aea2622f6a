//! Lines, and what each of them starts.

use pest::Parser as _;
use pest::iterators::Pair;

use super::ast::Marker;
use super::parser::{RstParser, Rule};

/// A line, its indentation counted.
#[derive(Debug, Clone, Copy)]
pub(super) struct Line<'t> {
    /// Which line of the input it is.
    pub(super) index: usize,
    /// The number of bytes before the text.
    pub(super) indent: usize,
    /// The text without white space around it; empty for a blank line.
    pub(super) text: &'t str,
}

/// What a line starts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Start<'t> {
    Directive { name: &'t str, argument: &'t str },
    Comment,
    Border,
    Item { marker: Marker, width: usize },
    Verbatim(&'t str),
    Text,
}

/// What `text` starts, which is a line without its indentation.
pub(super) fn start(text: &str) -> Start<'_> {
    let Ok(mut pairs) = RstParser::parse(Rule::line, text) else { return Start::Text };
    let Some(pair) = pairs.next().and_then(|line| line.into_inner().next()) else { return Start::Text };
    let width = |pair: Pair<'_, Rule>| {
        let inner = pair.into_inner().nth(1);
        inner.map_or(text.len(), |rest| rest.as_span().start())
    };
    match pair.as_rule() {
        Rule::directive => {
            let mut parts = pair.into_inner().map(|part| part.as_str());
            Start::Directive { name: parts.next().unwrap_or(""), argument: parts.next().unwrap_or("") }
        }
        Rule::comment => Start::Comment,
        Rule::border => Start::Border,
        Rule::bullet => Start::Item { marker: Marker::Bullet, width: width(pair) },
        Rule::number => Start::Item { marker: Marker::Number, width: width(pair) },
        Rule::verbatim => Start::Verbatim(pair.into_inner().next().map_or("", |rest| rest.as_str())),
        _ => Start::Text,
    }
}
