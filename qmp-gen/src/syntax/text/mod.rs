//! The events text document: [`parse`] turns it into an [`ast::Document`].
//!
//! Any text is accepted. Text that the notation does not describe becomes prose, with a problem if it looks like another construct. Afterwards
//! every span lies in the source, bullets and JSON are at most [`MAX_DEPTH`] deep and [`MAX_MEMBERS`] wide, and nothing has been checked against anything else.

pub mod ast;
mod bullet;
mod depth;
mod entity;
mod json;
mod labels;
mod meant;
mod page;
pub mod print;
mod prose;
mod releases;
mod section;
mod suspect;
mod type_note;
mod wrap;

pub(super) use json::unescape;

use pest::Parser as _;
use pest::iterators::Pair;

use crate::diagnostic::{Problem, Problems, Replacement, TextProblem};
use crate::source::{SourceId, Sources, Span};

/// The parser that pest made of `grammar.pest`.
#[allow(dead_code, unused_qualifications, clippy::all, clippy::pedantic, reason = "pest wrote it")]
mod parser {
    pub(super) struct TextParser;

    include!(concat!(env!("CARGO_MANIFEST_DIR"), "/generated/text_parser.rs"));
}

pub use depth::MAX_DEPTH;
use parser::{Rule, TextParser};

/// The maximum number of members of an object, of values of a member, and of names in a heading.
pub const MAX_MEMBERS: usize = 256;

/// Reads the events text document `id`. Problems of its form are added to `problems`.
///
/// # Panics
/// Panics if the grammar rejects a text, which cannot happen: its last alternative, a paragraph, accepts any line.
pub fn parse(sources: &Sources, id: SourceId, problems: &mut Problems) -> ast::Document {
    let text = page::text(sources.get(id).text());
    let text = text.as_ref();
    let too_deep = depth::too_deep(text);
    if !too_deep.is_empty() {
        let problem = |at| Problem::new(TextProblem::TooDeep { limit: MAX_DEPTH }, id.span(at..at + 1));
        problems.extend(too_deep.into_iter().map(problem));
        return ast::Document::default();
    }
    for (at, character) in entity::entities(text) {
        let entity = text[at.clone()].to_owned();
        let span = id.span(at);
        let replacement = Replacement::certain(format!("write `{character}`"), span, character);
        problems
            .push(Problem::new(TextProblem::HtmlEntity { entity, character }, span).replaced(replacement));
    }
    let mut pairs = TextParser::parse(Rule::document, text).expect("a paragraph takes any line");
    let document = pairs.next().expect("a document is one pair");
    Builder { text, id, lost: false, problems }.document(document)
}

/// The context in which the parts of the AST are built.
struct Builder<'a> {
    text: &'a str,
    id: SourceId,
    /// Whether a heading before the first section lacks its underline.
    lost: bool,
    problems: &'a mut Problems,
}

impl Builder<'_> {
    fn span(&self, pair: &Pair<'_, Rule>) -> Span {
        let span = pair.as_span();
        self.id.span(span.start()..span.end())
    }

    /// Reports the first thing beyond [`MAX_MEMBERS`].
    fn too_many(&mut self, what: &'static str, span: Span) {
        self.report(TextProblem::TooMany { what, limit: MAX_MEMBERS }, span);
    }

    fn report(&mut self, kind: TextProblem, span: Span) {
        self.problems.push(Problem::new(kind, span));
    }
}
