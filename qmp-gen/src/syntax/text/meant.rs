//! What was probably meant by something that is not in the notation, as replacements.

use super::Builder;
use super::labels::LABELS;
use crate::diagnostic::{Problem, Replacement, TextProblem, nearest};
use crate::source::Span;
use crate::syntax::Builtin;
use crate::syntax::text::ast::FieldName;

/// The JSON types by their names in the notation.
const JSON_TYPES: [&str; 8] = [
    "json-string",
    "json-int",
    "json-number",
    "json-bool",
    "json-object",
    "json-array",
    "json-null",
    "json-value",
];

/// Other words for them.
const ALIASES: [(&str, &str); 12] = [
    ("json-boolean", "json-bool"),
    ("json-integer", "json-int"),
    ("json-str", "json-string"),
    ("json-text", "json-string"),
    ("json-float", "json-number"),
    ("json-double", "json-number"),
    ("json-list", "json-array"),
    ("json-dict", "json-object"),
    ("json-map", "json-object"),
    ("json-struct", "json-object"),
    ("json-any", "json-value"),
    ("json-none", "json-null"),
];

/// The words of a type note.
const WORDS: [&str; 2] = ["optional", "deprecated"];

/// The words of a type note that something follows.
const OPENINGS: [&str; 4] = ["since", "until", "deprecated", "only"];

impl Builder<'_> {
    /// Reports a name that is not that of a JSON type.
    pub(super) fn unknown_json_type(&mut self, name: &str, span: Span) {
        let problem = Problem::new(TextProblem::UnknownJsonType { name: name.to_owned() }, span);
        self.problems.push(problem.replaced(json_type(name, span)));
    }

    /// Reports a name that is not that of a JSON type which items of a list can have.
    pub(super) fn unknown_item_type(&mut self, name: &str, span: Span) {
        let problem = Problem::new(TextProblem::UnknownJsonType { name: name.to_owned() }, span);
        self.problems.push(problem.replaced(item_type(name, span)));
    }

    /// Reports a part of a type note that is not understood.
    pub(super) fn unknown_part(&mut self, text: String, span: Span) {
        let replacement = part(&self.text[span.range()], span);
        self.problems.push(Problem::new(TextProblem::NotePart { text }, span).replaced(replacement));
    }

    /// Reports a field that there is not.
    pub(super) fn unknown_field(&mut self, name: &str, span: Span) {
        let problem = Problem::new(TextProblem::UnknownField { name: name.to_owned() }, span);
        let near = nearest(name, FieldName::ALL.map(FieldName::as_str)).or_else(|| nearest(name, LABELS));
        self.problems.push(problem.meant(near));
    }

    /// Reports what a line looks like, with what was probably meant.
    pub(super) fn report_suspect(&mut self, kind: TextProblem, line: Span) {
        let text = &self.text[line.range()];
        let replacement = match &kind {
            TextProblem::LooksLikeHeader { label } => header(text, label, line),
            TextProblem::HeadingWithoutUnderline { name } => Some(underline(name, line)),
            TextProblem::BrokenBullet | TextProblem::LooksLikeBullet => bullet(text, line),
            _ => None,
        };
        self.problems.push(Problem::new(kind, line).replaced(replacement));
    }

    /// Reports a heading that is not a name, with the name in capitals if that is one.
    pub(super) fn not_a_name(&mut self, text: String, span: Span) {
        let name: String = text
            .trim()
            .chars()
            .map(|char| if matches!(char, ' ' | '-') { '_' } else { char.to_ascii_uppercase() })
            .collect();
        let is_name = super::suspect::lost_heading(&name) == Some(name.as_str());
        let replacement =
            is_name.then(|| Replacement::certain(format!("did you mean `{name}`?"), span, name).likely());
        self.problems.push(Problem::new(TextProblem::HeadingNotAName { text }, span).replaced(replacement));
    }

    /// Reports a name over a line of `=`, which are at the place that follows it.
    pub(super) fn misruled(&mut self, line: Span) {
        let rest = &self.text[line.end as usize..];
        let start = rest.find('=').unwrap_or(0);
        let length = rest[start..].bytes().take_while(|byte| *byte == b'=').count();
        let start = line.end as usize + start;
        let ruling = self.id.span(start..start + length);
        let replacement = Replacement::certain("underline the name with `-`", ruling, "-".repeat(length));
        self.problems.push(Problem::new(TextProblem::Misruled, line).replaced(replacement));
    }
}

/// The JSON type that is meant.
fn json_type(name: &str, span: Span) -> Option<Replacement> {
    let alias = ALIASES.iter().find(|(alias, _)| alias.eq_ignore_ascii_case(name)).map(|(_, known)| *known);
    match alias {
        Some(known) => Some(Replacement::certain(format!("did you mean `{known}`?"), span, known)),
        None => nearest(name, JSON_TYPES).map(|near| Replacement::meant(near, span)),
    }
}

/// The JSON type that is meant of the items of a list, which cannot be lists.
fn item_type(name: &str, span: Span) -> Option<Replacement> {
    json_type(name, span).filter(|it| it.edits.iter().all(|edit| edit.text != "json-array"))
}

/// The part of a type note that is meant.
fn part(text: &str, span: Span) -> Option<Replacement> {
    let word = text.split(char::is_whitespace).next().unwrap_or(text);
    let first = Span { end: span.start + u32::try_from(word.len()).ok()?, ..span };
    if word.len() < text.len() {
        return nearest(word, OPENINGS).map(|near| Replacement::meant(near, first));
    }
    if word.contains('-') {
        return json_type(word, span);
    }
    let builtin = Builtin::ALL.map(|(name, _)| name);
    nearest(word, WORDS).or_else(|| nearest(word, builtin)).map(|near| Replacement::meant(near, span))
}

/// Other words for built-in types.
const WORD_ALIASES: [(&str, &str); 7] = [
    ("string", "str"),
    ("integer", "int"),
    ("boolean", "bool"),
    ("float", "number"),
    ("double", "number"),
    ("object", "json-object"),
    ("array", "json-array"),
];

impl Builder<'_> {
    /// Reports the last parenthesis of a bullet if its only word is almost a type: `(boolean)`.
    pub(super) fn check_word(&mut self, span: Span) {
        let inner =
            self.id.span(span.start as usize + 1..(span.end as usize).max(span.start as usize + 2) - 1);
        let word = &self.text[inner.range()];
        let alias = WORD_ALIASES.iter().find(|(alias, _)| *alias == word).map(|(_, known)| *known);
        let has_digit = word.ends_with(|char: char| char.is_ascii_digit());
        let replacement = match alias {
            Some(known) => Some(Replacement::certain(format!("did you mean `{known}`?"), inner, known)),
            // A word of prose may be close to a type by chance, but not one with a width.
            None if has_digit => part(word, inner),
            None => nearest(word, ["optional"]).map(|near| Replacement::meant(near, inner)),
        };
        if replacement.is_some() {
            self.problems.push(Problem::new(TextProblem::LooksLikeNote, span).replaced(replacement));
        }
    }

    /// Reports lines of a bullet that are members with another mark.
    pub(super) fn check_lines(&mut self, span: Span) {
        let mut at = span.start as usize;
        for (number, line) in self.text[span.range()].split('\n').enumerate() {
            let text = line.trim();
            if number > 0 && super::suspect::other_bullet(text) {
                let start = at + line.len() - line.trim_start().len();
                self.report_suspect(TextProblem::LooksLikeBullet, self.id.span(start..start + text.len()));
            }
            at += line.len() + 1;
        }
    }
}

/// `Since: 2.0` for `since : 2.0`, and `Note (since 2.0):` for `note (since 2.0):`.
fn header(line: &str, label: &str, span: Span) -> Option<Replacement> {
    let (word, colon) = match (line.find('('), line.find(':')) {
        (None, None) => (line.split(' ').next().unwrap_or(line), true),
        (Some(open), colon) if colon.is_none_or(|colon| open < colon) => (line[..open].trim_end(), false),
        (_, Some(colon)) => (&line[..=colon], true),
        _ => (line.trim_end(), true),
    };
    let text = if colon { format!("{label}:") } else { label.to_owned() };
    if text == word {
        return None;
    }
    let end = span.start + u32::try_from(word.len()).ok()?;
    let replacement = Replacement::certain(format!("did you mean `{text}`?"), Span { end, ..span }, text);
    // Without a colon it may be a word of prose.
    Some(if line.contains(':') { replacement } else { replacement.likely() })
}

/// A line of `-` below a heading.
fn underline(name: &str, line: Span) -> Replacement {
    let end = Span { start: line.end, ..line };
    Replacement::certain("underline the name", end, format!("\n{}", "-".repeat(name.len()))).likely()
}

/// `- "device": the disk` for `- device: the disk` and for `* "device": the disk`.
fn bullet(line: &str, span: Span) -> Option<Replacement> {
    let mark = line.chars().next().filter(|mark| "*-+•–—".contains(*mark))?;
    let rest = line[mark.len_utf8()..].trim_start();
    let quoted = rest.strip_prefix('"').and_then(|rest| rest.split_once('"'));
    let (name, text) = match quoted {
        Some((name, text)) => (name, text.trim_start().strip_prefix(':').unwrap_or(text)),
        None => rest.split_once(':')?,
    };
    let plain = name.trim_end().trim_matches(['"', '\'', '`', '*']);
    let is_name = |char: char| char.is_ascii_alphanumeric() || matches!(char, '-' | '_' | '.');
    if plain.is_empty() || !plain.chars().all(is_name) {
        return None;
    }
    let end = span.start + u32::try_from(line.len() - text.len()).ok()?;
    let written = format!("- \"{plain}\":");
    let title = format!("write `{written}`");
    let replacement = Replacement::certain(title, Span { end, ..span }, written);
    Some(if text.contains("(json-") { replacement } else { replacement.likely() })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Certainty;

    fn text(replacement: Option<Replacement>) -> Option<(String, bool)> {
        replacement.map(|it| (it.edits[0].text.clone(), it.certainty == Certainty::Certain))
    }

    /// Compares a replacement, which is certain.
    fn is(replacement: Option<Replacement>, expected: &str) -> bool {
        text(replacement) == Some((expected.to_owned(), true))
    }

    #[test]
    fn types_and_words_of_a_note_are_recognized() {
        let span = Span::default();
        for (written, meant) in [
            ("json-boolean", "json-bool"),
            ("json-sting", "json-string"),
            ("Json-Int", "json-int"),
            ("JSON-LIST", "json-array"),
        ] {
            assert!(is(json_type(written, span), meant), "{written}");
        }
        for (written, meant) in [
            ("optinal", "optional"),
            ("Optional", "optional"),
            ("snice 2.1", "since"),
            ("unit64", "uint64"),
            ("jsno-int", "json-int"),
        ] {
            assert!(is(part(written, span), meant), "{written}");
        }
        assert_eq!(text(json_type("json-weather", span)), None);
        assert_eq!(text(part("in bytes", span)), None);
    }

    #[test]
    fn headers_and_bullets_are_written_as_the_notation_has_them() {
        let span = Span::default();
        assert!(is(header("dta : None.", "Data", span), "Data:"));
        assert!(is(header("note (since 2.0): x", "Note", span), "Note"));
        assert_eq!(text(header("Data", "Data", span)), Some(("Data:".to_owned(), false)));
        assert!(is(bullet("* \"device\": the disk (json-string)", span), "- \"device\":"));
        assert_eq!(text(bullet("- device: the disk", span)), Some(("- \"device\":".to_owned(), false)));
        assert!(is(bullet("- \"device\" the disk (json-string)", span), "- \"device\":"));
        assert_eq!(text(header("Since 2.1", "Since", span)), Some(("Since:".to_owned(), false)));
        assert_eq!(text(bullet("- the disk: slow", span)), None);
    }
}
