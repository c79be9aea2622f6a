//! The problem of a part of a file that is not an expression.

use std::ops::Range;

use pest::Parser as _;
use pest::error::{Error, ErrorVariant, InputLocation};

use super::parser::{QapiParser, Rule};
use crate::diagnostic::{Problem, Replacement, SchemaSyntax};
use crate::source::{SourceId, Span};

/// The problem with `range` of `text`, which no rule took.
pub(super) fn diagnose(text: &str, id: SourceId, range: Range<usize>) -> Problem {
    let part = &text[range.clone()];
    let mut place = Place { text, id, range: range.clone() };
    if !part.starts_with('{') {
        return place.outside();
    }
    match QapiParser::parse(Rule::only_expression, part) {
        Ok(_) => place.outside(),
        Err(error) => {
            let (InputLocation::Pos(at) | InputLocation::Span((at, _))) = error.location;
            place.range.start += at;
            place.inside(&error, range.start)
        }
    }
}

/// The place of the problem: the start of the range.
struct Place<'a> {
    text: &'a str,
    id: SourceId,
    range: Range<usize>,
}

impl Place<'_> {
    fn rest(&self) -> &str {
        &self.text[self.range.clone()]
    }

    fn span(&self, length: usize) -> Span {
        self.id.span(self.range.start..self.range.start + length)
    }

    /// The problem with something between expressions.
    fn outside(&self) -> Problem {
        let token = token(self.rest());
        if matches!(token.as_bytes().first(), Some(b'[' | b'\'' | b'"')) || matches!(token, "true" | "false")
        {
            return Problem::new(SchemaSyntax::NotAnObject, self.span(token.len()));
        }
        Problem::new(SchemaSyntax::Stray { text: token.to_owned() }, self.span(token.len()))
    }

    /// The problem within an expression that starts at `start`, at which pest failed.
    fn inside(&self, error: &Error<Rule>, start: usize) -> Problem {
        let opening = self.id.span(start..start + 1);
        let rest = self.rest();
        if rest.trim_end().is_empty() {
            return self.unclosed().related(opening, "the expression starts here");
        }
        let token = token(rest);
        let span = self.span(token.len());
        match rest.as_bytes()[0] {
            b'\'' if let Some(problem) = self.string() => problem,
            b'#' => Problem::new(SchemaSyntax::DocInExpression, self.span(2))
                .related(opening, "the expression starts here"),
            b'"' => {
                let inner = token.trim_matches('"');
                let is_plain = token.len() > 1 && token.ends_with('"') && !inner.contains(['\'', '\\']);
                let replacement = Replacement::certain("use single quotes", span, format!("'{inner}'"));
                Problem::new(SchemaSyntax::DoubleQuotes, span).replaced(is_plain.then_some(replacement))
            }
            b'{' | b'}' | b'[' | b']' | b',' | b':' | b'\'' | b't' | b'f'
                if token.len() == 1 || is_value(token) =>
            {
                let kind = self.expected(error);
                let replacement = self.repair(&kind);
                Problem::new(kind, span).replaced(replacement)
            }
            _ => Problem::new(SchemaSyntax::Stray { text: token.to_owned() }, span),
        }
    }

    /// The comma or colon that is missing, or the comma that nothing follows.
    fn repair(&self, kind: &SchemaSyntax) -> Option<Replacement> {
        let end = self.text[..self.range.start].trim_end().len();
        let at = self.id.span(end..end);
        match kind {
            SchemaSyntax::TrailingComma => {
                Some(Replacement::certain("remove the comma", self.id.span(end - 1..end), ""))
            }
            SchemaSyntax::Comma { .. } => Some(Replacement::certain("add a comma", at, ",").likely()),
            SchemaSyntax::Colon => Some(Replacement::certain("add the colon", at, ":").likely()),
            _ => None,
        }
    }

    /// An expression that does not end: the place is where something else begins, or the end of the file.
    fn unclosed(&self) -> Problem {
        let problem = Problem::new(SchemaSyntax::Unclosed, self.id.span(next(self.text, self.range.end)));
        problem.labelled("the end is expected before this")
    }

    /// The problem of the string that starts here, if it has one.
    fn string(&self) -> Option<Problem> {
        let rest = self.rest();
        let mut chars = rest.char_indices().skip(1);
        while let Some((at, char)) = chars.next() {
            let span = |length| self.id.span(self.range.start + at..self.range.start + at + length);
            match char {
                '\'' => return None,
                '\n' => break,
                '\\' => match chars.next() {
                    Some((_, '\\')) => {}
                    Some((_, other)) if other != '\n' => {
                        let escape = other.escape_debug().to_string();
                        let length = 1 + other.len_utf8();
                        return Some(Problem::new(SchemaSyntax::BadEscape { escape }, span(length)));
                    }
                    _ => break,
                },
                ' '..='~' => {}
                other => {
                    let char = other.escape_unicode().to_string();
                    return Some(Problem::new(SchemaSyntax::FunnyCharacter { char }, span(other.len_utf8())));
                }
            }
        }
        let length = rest.find('\n').unwrap_or(rest.len());
        Some(Problem::new(SchemaSyntax::MissingQuote, self.span(length)))
    }

    /// The construct that was expected.
    fn expected(&self, error: &Error<Rule>) -> SchemaSyntax {
        let ErrorVariant::ParsingError { positives, .. } = &error.variant else { return SchemaSyntax::Value };
        let expects = |rule| positives.contains(&rule);
        let before = self.text[..self.range.start].trim_end();
        if expects(Rule::colon) {
            SchemaSyntax::Colon
        } else if expects(Rule::comma) {
            let closing = if expects(Rule::close_brace) { '}' } else { ']' };
            SchemaSyntax::Comma { closing }
        } else if before.ends_with(',') && matches!(self.rest().as_bytes()[0], b'}' | b']') {
            SchemaSyntax::TrailingComma
        } else if expects(Rule::pair) || expects(Rule::key) || expects(Rule::string) && !expects(Rule::value)
        {
            SchemaSyntax::Key
        } else {
            SchemaSyntax::Value
        }
    }
}

/// The first character from `at` on that is not a space, or the end of the last line.
pub(super) fn next(text: &str, at: usize) -> Range<usize> {
    let rest = text[at..].trim_start();
    let Some(first) = rest.chars().next() else {
        let end = text.len() - usize::from(text.ends_with('\n'));
        return end..end;
    };
    let start = text.len() - rest.len();
    start..start + first.len_utf8()
}

fn is_value(token: &str) -> bool {
    token.starts_with('\'') || matches!(token, "true" | "false")
}

/// The token at the start of `text`, which is not empty: one that the language has, or all up to the next of them.
fn token(text: &str) -> &str {
    let quote = text.chars().next().filter(|first| matches!(first, '\'' | '"'));
    if let Some(quote) = quote {
        let line = text.lines().next().unwrap_or(text);
        return line[1..].find(quote).map_or(line, |end| &line[..end + 2]);
    }
    let ends = |char: char| char.is_whitespace() || "#'{}[]:,\"".contains(char);
    let length = text.char_indices().skip(1).find(|&(_, char)| ends(char)).map_or(text.len(), |(at, _)| at);
    if text.starts_with(ends) {
        &text[..text.chars().next().map_or(0, char::len_utf8)]
    } else {
        &text[..length]
    }
}
