//! A file as [`Item`]s: objects whose keys mean nothing yet, and documentation blocks as lines.
//!
//! Accepts any text. Afterwards keys are unique in their object, and every span lies in the source.

use std::collections::HashMap;

use pest::Parser as _;
use pest::iterators::Pair;

use super::ast::{Span, Spanned};
use super::parser::{QapiParser, Rule};
use super::{broken, depth};
use crate::diagnostic::{Problem, Problems, SchemaSyntax, Severity};
use crate::source::{SourceId, Sources};

/// One part of a file.
#[derive(Debug)]
pub(super) enum Item {
    Block(Block),
    Expression(Object),
    /// Something that was reported.
    Broken,
}

/// A JSON value and its span.
#[derive(Debug, Clone)]
pub(super) struct Value {
    pub span: Span,
    pub form: Form,
}

/// A JSON value.
#[derive(Debug, Clone)]
pub(super) enum Form {
    String(String),
    Boolean(bool),
    List(Vec<Value>),
    Object(Object),
}

/// An object, keys in order.
#[derive(Debug, Clone)]
pub(super) struct Object {
    pub span: Span,
    pub pairs: Vec<(Spanned<String>, Value)>,
}

/// A documentation block.
#[derive(Debug)]
pub(super) struct Block {
    pub span: Span,
    /// What follows the opening `##` on its line.
    pub opening: Span,
    /// The same of the closing `##`.
    pub closing: Option<Span>,
    /// The lines, each without its `#`.
    pub lines: Vec<Span>,
}

/// The items of the file `id`.
///
/// # Panics
/// If the grammar rejects a text: its last resort takes anything.
pub(super) fn items(sources: &Sources, id: SourceId, problems: &mut Problems) -> Vec<Item> {
    let text = sources.get(id).text();
    let mut builder = Builder { text, id, problems };
    if let Some(at) = depth::too_deep(text) {
        builder.report(SchemaSyntax::TooDeep { limit: depth::MAX_DEPTH }, id.span(at..at + 1));
        return Vec::new();
    }
    let mut pairs = QapiParser::parse(Rule::schema, text).expect("a broken part takes anything");
    let schema = pairs.next().expect("a schema is one pair");
    schema.into_inner().filter_map(|pair| builder.item(pair)).collect()
}

/// The context in which the parts of a file are built.
struct Builder<'a> {
    text: &'a str,
    id: SourceId,
    problems: &'a mut Problems,
}

impl Builder<'_> {
    fn span(&self, pair: &Pair<'_, Rule>) -> Span {
        let span = pair.as_span();
        self.id.span(span.start()..span.end())
    }

    fn report(&mut self, kind: SchemaSyntax, span: Span) {
        self.problems.push(Problem::new(kind, span));
    }

    fn item(&mut self, pair: Pair<'_, Rule>) -> Option<Item> {
        match pair.as_rule() {
            Rule::doc_block => Some(Item::Block(self.block(pair))),
            Rule::expression => {
                let before = self.problems.count(Severity::Error);
                let object = self.object(inner(pair));
                let is_right = self.problems.count(Severity::Error) == before;
                Some(if is_right { Item::Expression(object) } else { Item::Broken })
            }
            Rule::broken => {
                self.problems.push(broken::diagnose(
                    self.text,
                    self.id,
                    pair.as_span().start()..pair.as_span().end(),
                ));
                Some(Item::Broken)
            }
            _ => None,
        }
    }

    fn value(&mut self, pair: Pair<'_, Rule>) -> Value {
        let span = self.span(&pair);
        let pair = inner(pair);
        let form = match pair.as_rule() {
            Rule::string => Form::String(unquoted(&pair)),
            Rule::boolean => Form::Boolean(pair.as_str() == "true"),
            Rule::list => {
                let items = pair.into_inner().filter(|item| item.as_rule() == Rule::value);
                Form::List(items.map(|item| self.value(item)).collect())
            }
            _ => Form::Object(self.object(pair)),
        };
        Value { span, form }
    }

    fn object(&mut self, pair: Pair<'_, Rule>) -> Object {
        let span = self.span(&pair);
        let mut pairs: Vec<(Spanned<String>, Value)> = Vec::new();
        let mut seen = HashMap::new();
        for pair in pair.into_inner().filter(|part| part.as_rule() == Rule::pair) {
            let mut parts = pair.into_inner();
            let key = parts.next().expect("a key");
            let value = parts.nth(1).expect("a colon and a value");
            let key = Spanned::new(unquoted(&inner(key.clone())), self.span(&key));
            let value = self.value(value);
            if let Some(&first) = seen.get(&key.value) {
                let problem = Problem::new(SchemaSyntax::KeyTwice { key: key.value }, key.span);
                self.problems.push(problem.related(first, "first written here"));
            } else {
                seen.insert(key.value.clone(), key.span);
                pairs.push((key, value));
            }
        }
        Object { span, pairs }
    }

    fn block(&self, pair: Pair<'_, Rule>) -> Block {
        let span = self.span(&pair);
        let mut parts = pair.into_inner();
        let opening = self.rest(parts.next().expect("an opening"));
        let mut block = Block { span, opening, closing: None, lines: Vec::new() };
        for part in parts {
            if part.as_rule() == Rule::doc_edge {
                block.closing = Some(self.rest(part));
            } else {
                block.lines.push(self.rest(part));
            }
        }
        block
    }

    /// What follows the marks at the start of a line of documentation.
    fn rest(&self, pair: Pair<'_, Rule>) -> Span {
        self.span(&inner(pair))
    }
}

/// The first pair inside.
fn inner(pair: Pair<'_, Rule>) -> Pair<'_, Rule> {
    pair.into_inner().next().expect("the rule has one inside")
}

/// The text between the quotes of a string's pair.
fn unquoted(pair: &Pair<'_, Rule>) -> String {
    let text = pair.as_str();
    text[1..text.len() - 1].replace("\\\\", "\\")
}

impl Object {
    /// The value of `key`.
    pub fn get(&self, key: &str) -> Option<&Value> {
        self.pairs.iter().find(|(name, _)| name.value == key).map(|(_, value)| value)
    }
}

impl Value {
    /// The text of a string.
    pub fn as_str(&self) -> Option<&str> {
        match &self.form {
            Form::String(text) => Some(text),
            _ => None,
        }
    }

    /// An object.
    pub fn as_object(&self) -> Option<&Object> {
        match &self.form {
            Form::Object(object) => Some(object),
            _ => None,
        }
    }

    /// The items of a list.
    pub fn as_list(&self) -> Option<&[Self]> {
        match &self.form {
            Form::List(items) => Some(items),
            _ => None,
        }
    }
}
