//! The messages in an example.
//!
//! Examples are written by hand, and some are not JSON. What has one likely meaning is repaired, and each repair is listed.

use std::ops::Range;

use pest::Parser as _;
use pest::iterators::Pair;

use super::parser::{RstParser, Rule};
use crate::source::{Span, Spanned};
use crate::syntax::text::ast::{Json, JsonValue};
use crate::syntax::text::unescape;

/// The maximum depth of the JSON of an example.
const MAX_JSON: usize = 64;

/// What an example shows.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Session {
    /// The messages that QEMU sends, in order.
    pub messages: Vec<Message>,
    /// Where something looks like a message and cannot be read.
    pub broken: Vec<Range<usize>>,
}

/// A message. Spans are offsets in the text of the example, and name no source.
#[derive(Debug, Clone, PartialEq)]
pub struct Message {
    /// The object.
    pub value: Json,
    /// What was repaired, and where.
    pub repairs: Vec<(Repair, usize)>,
    /// Whether the example leaves something out.
    pub omits: bool,
}

/// What was wrong with a message and has one likely meaning.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Repair {
    /// A comma is missing.
    MissingComma,
    /// There is a comma too many.
    ExtraComma,
    /// The last closing brace is missing.
    MissingBrace,
    /// There is a closing brace too many.
    ExtraBrace,
    /// A string is in single quotes.
    SingleQuotes,
}

/// The messages in the example `text`.
#[must_use]
pub fn session(text: &str) -> Session {
    let all = || Session { messages: Vec::new(), broken: std::iter::once(0..text.len()).collect() };
    if too_deep(text) {
        return all();
    }
    let Ok(mut pairs) = RstParser::parse(Rule::session, text) else { return all() };
    let mut session = Session::default();
    for pair in pairs.next().into_iter().flat_map(Pair::into_inner) {
        match pair.as_rule() {
            Rule::message => session.messages.extend(message(pair)),
            Rule::broken if !pair.as_str().starts_with("->") => {
                session.broken.push(pair.as_span().start()..pair.as_span().end());
            }
            _ => {}
        }
    }
    session
}

/// Whether brackets nest deeper than the parser may recurse. Brackets in strings count, since quotes may be unbalanced.
fn too_deep(text: &str) -> bool {
    let mut depth = 0_usize;
    text.bytes().any(|byte| {
        match byte {
            b'{' | b'[' => depth += 1,
            b'}' | b']' => depth = depth.saturating_sub(1),
            _ => {}
        }
        depth > MAX_JSON
    })
}

/// A message that QEMU sends; nothing for one that it receives.
fn message(pair: Pair<'_, Rule>) -> Option<Message> {
    let mut reader = Reader { repairs: Vec::new(), omits: false };
    let mut value = None;
    for part in pair.into_inner() {
        match part.as_rule() {
            Rule::arrow if part.as_str() == "->" => return None,
            Rule::object => value = Some(reader.value(part)),
            Rule::extra_brace => reader.repaired(Repair::ExtraBrace, &part),
            _ => {}
        }
    }
    let value = value?;
    Some(Message { value, repairs: reader.repairs, omits: reader.omits })
}

struct Reader {
    repairs: Vec<(Repair, usize)>,
    omits: bool,
}

impl Reader {
    fn repaired(&mut self, repair: Repair, pair: &Pair<'_, Rule>) {
        self.repairs.push((repair, pair.as_span().start()));
    }

    fn value(&mut self, pair: Pair<'_, Rule>) -> Json {
        let span = span(&pair);
        let value = match pair.as_rule() {
            Rule::object => JsonValue::Object(self.members(pair)),
            Rule::array => JsonValue::Array(self.items(pair)),
            Rule::string => JsonValue::String(self.string(pair)),
            Rule::number_value => JsonValue::Number(pair.as_str().to_owned()),
            Rule::boolean => JsonValue::Bool(pair.as_str() == "true"),
            _ => JsonValue::Null,
        };
        Json { span, value }
    }

    /// The members of an object. Of two with the same key, the first counts.
    fn members(&mut self, pair: Pair<'_, Rule>) -> Vec<(Spanned<String>, Json)> {
        let mut members: Vec<(Spanned<String>, Json)> = Vec::new();
        for part in self.elements(pair) {
            let mut parts = part.into_inner();
            let (Some(key), Some(value)) = (parts.next(), parts.next()) else { continue };
            let key_span = span(&key);
            let key = Spanned::new(self.string(key), key_span);
            let value = self.value(value);
            if !members.iter().any(|(other, _)| other.value == key.value) {
                members.push((key, value));
            }
        }
        members
    }

    fn items(&mut self, pair: Pair<'_, Rule>) -> Vec<Json> {
        self.elements(pair).into_iter().map(|item| self.value(item)).collect()
    }

    /// The pairs of an object or the values of an array, with what is wrong between them noted.
    fn elements<'i>(&mut self, pair: Pair<'i, Rule>) -> Vec<Pair<'i, Rule>> {
        let mut elements = Vec::new();
        // The separator since the last element: whether it has a comma, or leaves something out.
        let (mut commas, mut omitted) = (0, false);
        for part in pair.into_inner() {
            match part.as_rule() {
                Rule::separator => {
                    let (at, inner) = (part.clone(), part.into_inner());
                    let rules: Vec<_> = inner.map(|it| it.as_rule()).collect();
                    commas = rules.iter().filter(|&&rule| rule == Rule::comma).count();
                    omitted = rules.contains(&Rule::omitted);
                    self.omits |= omitted;
                    if !omitted && (commas > 1 || commas == 1 && elements.is_empty()) {
                        self.repaired(Repair::ExtraComma, &at);
                    }
                }
                Rule::missing_brace => self.repaired(Repair::MissingBrace, &part),
                _ => {
                    if !elements.is_empty() && commas == 0 && !omitted {
                        self.repaired(Repair::MissingComma, &part);
                    }
                    (commas, omitted) = (0, false);
                    elements.push(part);
                }
            }
        }
        if commas == 1 && !omitted && !elements.is_empty() {
            let last = elements[elements.len() - 1].as_span().end();
            self.repairs.push((Repair::ExtraComma, last));
        }
        elements
    }

    fn string(&mut self, pair: Pair<'_, Rule>) -> String {
        let single = pair.as_str().starts_with('\'');
        if single {
            self.repaired(Repair::SingleQuotes, &pair);
        }
        let text = pair.into_inner().next().map_or("", |it| it.as_str());
        if single { text.to_owned() } else { unescape(text) }
    }
}

/// The offsets of a pair. The span names no source; the caller knows which it is.
fn span(pair: &Pair<'_, Rule>) -> Span {
    let offset = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
    let span = pair.as_span();
    Span { start: offset(span.start()), end: offset(span.end()), ..Span::default() }
}
