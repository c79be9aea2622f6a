//! The sequences document: [`parse`] turns it into [`ast::Sequence`]s.
//!
//! Any text is accepted. A line that looks like a step and is not one is a problem. Afterwards every span lies in the source, and nothing has
//! been checked against a model.

pub mod ast;

use pest::Parser as _;
use pest::iterators::Pair;

use crate::diagnostic::{Problem, Problems, SequenceProblem};
use crate::source::{SourceId, Sources, Span, Spanned};
use ast::{Given, Message, Sequence, Step};

/// The parser that pest made of `grammar.pest`.
#[allow(dead_code, unused_qualifications, clippy::all, clippy::pedantic, reason = "pest wrote it")]
mod parser {
    pub(super) struct SequenceParser;

    include!(concat!(env!("CARGO_MANIFEST_DIR"), "/generated/sequence_parser.rs"));
}

use parser::{Rule, SequenceParser};

/// The maximum number of steps of a sequence.
pub const MAX_STEPS: usize = 256;

/// Reads the sequences document `id`. Problems of its form are added to `problems`.
///
/// # Panics
/// Panics if the grammar rejects a text, which cannot happen: its last alternative accepts any line.
pub fn parse(sources: &Sources, id: SourceId, problems: &mut Problems) -> Vec<Sequence> {
    let text = sources.get(id).text();
    let mut pairs = SequenceParser::parse(Rule::document, text).expect("prose takes any line");
    let document = pairs.next().expect("a document is one pair");
    let mut builder = Builder { id, problems };
    let mut sequences = Vec::new();
    for part in document.into_inner() {
        match part.as_rule() {
            Rule::sequence => sequences.extend(builder.sequence(part)),
            Rule::step => builder.report(SequenceProblem::StepWithoutTitle, &part),
            _ => {}
        }
    }
    if sequences.is_empty() {
        let end = text.len();
        problems.push(Problem::new(SequenceProblem::NoSequence, id.span(end..end)));
    }
    sequences
}

/// The context in which the parts of the AST are built.
struct Builder<'a> {
    id: SourceId,
    problems: &'a mut Problems,
}

impl Builder<'_> {
    fn sequence(&mut self, pair: Pair<'_, Rule>) -> Option<Sequence> {
        let mut title = None;
        let (mut prose, mut steps) = (vec![String::new()], Vec::new());
        for part in pair.into_inner() {
            match part.as_rule() {
                Rule::title => title = Some(self.spanned(&part)),
                Rule::blank => prose.push(String::new()),
                Rule::prose if steps.is_empty() => add_line(&mut prose, part.as_str()),
                Rule::step => steps.extend(self.step(part)),
                Rule::prose => self.report(SequenceProblem::ProseAfterSteps, &part),
                _ => self.report(SequenceProblem::BrokenStep, &part),
            }
        }
        let title = title?;
        prose.retain(|paragraph| !paragraph.is_empty());
        match steps.len() {
            0 => self
                .problems
                .push(Problem::new(SequenceProblem::NoSteps { title: title.value.clone() }, title.span)),
            1..=MAX_STEPS => {}
            _ => self
                .problems
                .push(Problem::new(SequenceProblem::TooManySteps { limit: MAX_STEPS }, title.span)),
        }
        steps.truncate(MAX_STEPS);
        Some(Sequence { title, prose, steps })
    }

    fn step(&mut self, pair: Pair<'_, Rule>) -> Option<Step> {
        let mut parties = Vec::new();
        let (mut message, mut comment) = (None, String::new());
        for part in pair.into_inner() {
            match part.as_rule() {
                Rule::party => parties.push(collapsed(part.as_str())),
                Rule::comment => comment = collapsed(part.as_str()),
                Rule::unclear => self.report(SequenceProblem::UnclearMessage, &part),
                _ => message = self.message(part),
            }
        }
        let [from, to] = <[String; 2]>::try_from(parties).ok()?;
        Some(Step { from, to, message: message?, comment })
    }

    fn message(&self, pair: Pair<'_, Rule>) -> Option<Message> {
        let rule = pair.as_rule();
        let mut parts = pair.into_inner();
        let name = parts.next()?;
        Some(match rule {
            Rule::event => {
                Message::Event(self.spanned(&name), parts.filter_map(|it| self.given(it)).collect())
            }
            Rule::command => {
                Message::Command(name.as_str().to_owned(), parts.filter_map(|it| self.given(it)).collect())
            }
            _ => Message::Action(collapsed(name.into_inner().as_str())),
        })
    }

    fn given(&self, pair: Pair<'_, Rule>) -> Option<Given> {
        let mut parts = pair.into_inner();
        let (name, value) = (parts.next()?, parts.next()?);
        let value = if value.as_rule() == Rule::quoted { value.into_inner().next()? } else { value };
        Some(Given { name: self.spanned(&name), value: self.spanned(&value) })
    }

    /// The text of a pair without spaces around it, and its place.
    fn spanned(&self, pair: &Pair<'_, Rule>) -> Spanned<String> {
        Spanned { value: pair.as_str().trim().to_owned(), span: self.span(pair) }
    }

    fn span(&self, pair: &Pair<'_, Rule>) -> Span {
        let (start, text) = (pair.as_span().start(), pair.as_str());
        let start = start + (text.len() - text.trim_start().len());
        self.id.span(start..start + text.trim().len())
    }

    fn report(&mut self, kind: SequenceProblem, pair: &Pair<'_, Rule>) {
        self.problems.push(Problem::new(kind, self.span(pair)));
    }
}

/// Adds a line to the last paragraph.
fn add_line(paragraphs: &mut [String], line: &str) {
    let Some(last) = paragraphs.last_mut() else { return };
    if !last.is_empty() {
        last.push(' ');
    }
    last.push_str(line.trim());
}

/// `text` with single spaces.
fn collapsed(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
