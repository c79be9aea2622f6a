//! What a paragraph looks like, so that nothing falls into prose unseen.

use strsim::osa_distance;

use super::ast::FieldName;
use crate::diagnostic::TextProblem;

/// The labels that start a line, beside those of fields.
const LABELS: [&str; 5] = ["Data", "Example", "Examples", "Note", "Description"];

/// The problem with a paragraph that looks like something else.
pub(super) fn suspect(paragraph: &str) -> Option<TextProblem> {
    let first = paragraph.split('\n').next().unwrap_or(paragraph).trim();
    if is_heading(first) {
        return Some(TextProblem::HeadingWithoutUnderline { name: first.to_owned() });
    }
    if first.starts_with(['{', '}', '[']) || first.contains("\"event\":") || first.contains("\"timestamp\":")
    {
        return Some(TextProblem::LooksLikeExample);
    }
    if is_bullet(first) {
        return Some(TextProblem::LooksLikeBullet);
    }
    header(first)
}

/// The problem with a line that looks like a header or a field.
pub(super) fn header(line: &str) -> Option<TextProblem> {
    label(line).map(|label| TextProblem::LooksLikeHeader { label })
}

/// Whether `line` is nothing but what could be an event's name, by itself or after a number.
fn is_heading(line: &str) -> bool {
    let name = line.trim_start_matches(|c: char| c.is_ascii_digit()).trim_start();
    name.len() >= 3
        && name.starts_with(|c: char| c.is_ascii_uppercase())
        && name.chars().all(|c| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '_')
}

/// Whether `line` starts with a mark of lists, or names a member as bullets do.
fn is_bullet(line: &str) -> bool {
    let marked = |mark: char| line.strip_prefix(mark).is_some_and(|rest| rest.starts_with([' ', '"', '\'']));
    let named = || {
        let rest = line.strip_prefix('"')?;
        let (name, rest) = rest.split_once('"')?;
        Some(!name.is_empty() && !name.contains(' ') && rest.trim_start().starts_with(':'))
    };
    ['*', '-', '+', '•', '–', '—'].into_iter().any(marked) || named().unwrap_or(false)
}

/// The label that `line` nearly starts with.
fn label(line: &str) -> Option<&'static str> {
    let (word, colon) = match line.split_once(':') {
        Some((word, _)) => (word.trim_end(), true),
        None => (line, false),
    };
    if word.contains(' ') || !word.is_ascii() {
        return None;
    }
    let labels = LABELS.into_iter().chain(FieldName::ALL.map(FieldName::as_str));
    let near = |label: &&str| {
        let allowed = usize::from(colon && label.len() > 3);
        osa_distance(&word.to_ascii_lowercase(), &label.to_ascii_lowercase()) <= allowed
    };
    labels.into_iter().find(near)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code(paragraph: &str) -> Option<&'static str> {
        suspect(paragraph).map(|kind| kind.code())
    }

    #[test]
    fn look_alikes_are_told() {
        assert_eq!(code("SHUTDOWN\nSent when it is over."), Some("E102"));
        assert_eq!(code("3 STOP"), Some("E102"));
        for bullet in ["* \"device\": the disk", "\"device\": the disk", "- the disk", "• the disk"] {
            assert_eq!(code(bullet), Some("W154"), "{bullet}");
        }
        for header in
            ["data:", "Data", "Dta: None.", "Exmaple:", "EXAMPLE:", "since: 2.0", "Sinse: 2.0", "Note :"]
        {
            assert_eq!(code(header), Some("W155"), "{header}");
        }
        for example in ["\"event\": \"STOP\" }", "}", "[1]"] {
            assert_eq!(code(example), Some("W156"), "{example}");
        }
    }

    #[test]
    fn prose_is_prose() {
        for prose in
            ["Sent when QEMU stops.", "QEMU tells this: no more.", "-1 is sent for none.", "A", "Dates: none"]
        {
            assert_eq!(code(prose), None, "{prose}");
        }
    }
}
