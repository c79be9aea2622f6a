//! Pairs of examples, as JSON values with spans.

use pest::Parser as _;
use pest::error::InputLocation;
use pest::iterators::Pair;

use super::ast::{Json, JsonValue, Spanned};
use super::{Builder, MAX_MEMBERS, Rule, TextParser};
use crate::diagnostic::{Problem, Replacement, TextProblem};

impl Builder<'_> {
    /// A value. What was repaired is reported.
    pub(super) fn json(&mut self, pair: Pair<'_, Rule>) -> Json {
        let span = self.span(&pair);
        let value = match pair.as_rule() {
            Rule::object => JsonValue::Object(self.members(pair)),
            Rule::array => JsonValue::Array(pair.into_inner().map(|item| self.json(item)).collect()),
            Rule::string => JsonValue::String(unescape(inner(&pair))),
            Rule::number => JsonValue::Number(pair.as_str().to_owned()),
            Rule::boolean => JsonValue::Bool(pair.as_str() == "true"),
            _ => JsonValue::Null,
        };
        Json { span, value }
    }

    fn members(&mut self, pair: Pair<'_, Rule>) -> Vec<(Spanned<String>, Json)> {
        let mut members: Vec<(Spanned<String>, Json)> = Vec::new();
        for part in pair.into_inner() {
            let span = self.span(&part);
            if members.len() == MAX_MEMBERS {
                self.too_many("members", span);
                break;
            }
            if part.as_rule() == Rule::missing_comma {
                let before = members.last().map_or(span, |(_, value)| value.span);
                let end = self.id.span(before.end as usize..before.end as usize);
                let replacement = Replacement::certain("add the comma", end, ",");
                self.problems.push(Problem::new(TextProblem::MissingComma, end).replaced(replacement));
                continue;
            }
            let mut parts = part.into_inner();
            let (key, value) = (parts.next().expect("a key"), parts.next().expect("a value"));
            let key = Spanned::new(unescape(inner(&key)), self.span(&key));
            let value = self.json(value);
            match members.iter().find(|(other, _)| other.value == key.value) {
                Some((first, _)) => {
                    let problem = Problem::new(TextProblem::KeyTwice { key: key.value }, key.span);
                    self.problems.push(problem.related(first.span, "first written here"));
                }
                None => members.push((key, value)),
            }
        }
        members
    }

    /// Points at the place where the JSON of `pair` goes wrong.
    pub(super) fn no_json(&mut self, pair: &Pair<'_, Rule>) {
        let whole = self.trimmed(self.span(pair));
        let start = whole.start as usize + self.text[whole.range()].find('{').unwrap_or(0);
        let text = &self.text[start..whole.end as usize];
        let length = match TextParser::parse(Rule::only_object, text) {
            Ok(_) => text.len(),
            Err(error) => match error.location {
                InputLocation::Pos(at) | InputLocation::Span((at, _)) => at,
            },
        };
        let at = start + length;
        let width = self.text[at..].chars().next().map_or(0, |c| if c == '\n' { 0 } else { c.len_utf8() });
        let problem = Problem::new(TextProblem::BrokenExample, self.id.span(at..at + width));
        let opening = self.id.span(start..start + 1);
        let before = self.text[..at].trim_end();
        let is_comma = before.ends_with(',') && self.text[at..].starts_with(['}', ']']);
        let comma = self.id.span(before.len().saturating_sub(1)..before.len());
        let replacement = is_comma.then(|| Replacement::certain("remove the comma", comma, ""));
        let problem = problem.labelled("not expected here").related(opening, "the example starts here");
        self.problems.push(problem.replaced(replacement));
    }
}

/// The text between the quotes of a string's pair.
fn inner<'i>(pair: &Pair<'i, Rule>) -> &'i str {
    let text = pair.as_str();
    &text[1..text.len() - 1]
}

/// The characters of a string's escapes. Half of a surrogate pair becomes U+FFFD.
pub(in crate::syntax) fn unescape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut units: Vec<u16> = Vec::new();
    let mut rest = text;
    while let Some(at) = rest.find('\\') {
        if at > 0 {
            flush(&mut units, &mut out);
            out.push_str(&rest[..at]);
        }
        let escape = rest.as_bytes()[at + 1];
        rest = &rest[at + 2..];
        if escape == b'u' {
            units.push(u16::from_str_radix(&rest[..4], 16).expect("the grammar asks for four digits"));
            rest = &rest[4..];
            continue;
        }
        flush(&mut units, &mut out);
        out.push(match escape {
            b'b' => '\u{8}',
            b'f' => '\u{c}',
            b'n' => '\n',
            b'r' => '\r',
            b't' => '\t',
            other => char::from(other),
        });
    }
    flush(&mut units, &mut out);
    out.push_str(rest);
    out
}

/// Moves UTF-16 units to `out`.
fn flush(units: &mut Vec<u16>, out: &mut String) {
    let chars = char::decode_utf16(units.drain(..));
    out.extend(chars.map(|it| it.unwrap_or(char::REPLACEMENT_CHARACTER)));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn escapes_are_decoded() {
        assert_eq!(unescape(r#"a\"\\\/\n\u00e9\uD834\uDD1Eb\uD834\t"#), "a\"\\/\né𝄞b\u{fffd}\t");
    }
}
