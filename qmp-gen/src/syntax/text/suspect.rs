//! Finds paragraphs that look like another construct, so that nothing becomes prose silently.

use strsim::osa_distance;

use super::ast::FieldName;
use super::labels::{DATED, LABELS};
use crate::diagnostic::TextProblem;

/// The problem with a paragraph that looks like something else.
pub(super) fn suspect(paragraph: &str) -> Option<TextProblem> {
    let first = paragraph.split('\n').next().unwrap_or(paragraph).trim();
    if let Some(name) = lost_heading(first) {
        return Some(TextProblem::HeadingWithoutUnderline { name: name.to_owned() });
    }
    if first.starts_with(['{', '}', '['])
        || first.starts_with("```")
        || first.contains("\"event\":")
        || first.contains("\"timestamp\":")
    {
        return Some(TextProblem::LooksLikeExample);
    }
    if is_bullet(first) || paragraph.contains("(json-") {
        return Some(TextProblem::LooksLikeBullet);
    }
    header(first)
}

/// The problem with a line that looks like a header, a field, or a note or example with its releases.
pub(super) fn header(line: &str) -> Option<TextProblem> {
    let start = line.split_once(':').map_or(line, |(start, _)| start);
    let dated = start.split_once('(').filter(|(_, rest)| rest.trim_end().ends_with(')'));
    let label = match dated {
        Some((word, _)) => label(&format!("{}:", word.trim_end())).filter(|it| DATED.contains(it)),
        None => label(line),
    };
    let label = label.or_else(|| without_colon(line));
    label.map(|label| TextProblem::LooksLikeHeader { label })
}

/// The field of a line that has its name and a word, and no colon: `Since 2.1`.
fn without_colon(line: &str) -> Option<&'static str> {
    let (name, value) = line.trim().split_once(' ')?;
    let name = FieldName::ALL.map(FieldName::as_str).into_iter().find(|field| *field == name)?;
    let is_prose = ["Only", "Keywords", "Group"].contains(&name);
    (!is_prose && !value.trim().contains(' ') && !value.ends_with(['.', ':'])).then_some(name)
}

/// Whether a line of a bullet is a member with another mark than `-`: `* "device": the disk`.
pub(super) fn other_bullet(line: &str) -> bool {
    let mark = line.chars().next().filter(|mark| "*+•–—".contains(*mark));
    mark.is_some_and(|mark| {
        let rest = line[mark.len_utf8()..].trim_start();
        rest.starts_with('"') && is_bullet(rest)
    })
}

/// The name in a line that holds nothing but what could be an event's name, by itself or after a number.
pub(super) fn lost_heading(line: &str) -> Option<&str> {
    let line = line.trim();
    let name = line.trim_start_matches(|c: char| c.is_ascii_digit() || c == '#').trim_start();
    let is_name = name.len() >= 3
        && name.starts_with(|c: char| c.is_ascii_uppercase())
        && name.chars().all(|c| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '_');
    is_name.then_some(name)
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

/// The label that `line` starts with; it may differ in one letter if a colon follows.
pub(super) fn label(line: &str) -> Option<&'static str> {
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
    fn similar_paragraphs_are_reported() {
        assert_eq!(code("SHUTDOWN\nSent when it is over."), Some("E102"));
        assert_eq!(code("3 STOP"), Some("E102"));
        for bullet in ["* \"device\": the disk", "\"device\": the disk", "- the disk", "• the disk"] {
            assert_eq!(code(bullet), Some("W154"), "{bullet}");
        }
        for header in [
            "data:",
            "Data",
            "Dta: None.",
            "Exmaple:",
            "EXAMPLE:",
            "since: 2.0",
            "Sinse: 2.0",
            "Note :",
            "Since 2.1",
        ] {
            assert_eq!(code(header), Some("W155"), "{header}");
        }
        for example in ["\"event\": \"STOP\" }", "}", "[1]"] {
            assert_eq!(code(example), Some("W156"), "{example}");
        }
    }

    #[test]
    fn prose_is_prose() {
        for prose in [
            "Sent when QEMU stops.",
            "QEMU says this: no more.",
            "-1 is sent.",
            "A",
            "Dates: none",
            "Since then.",
            "Since QEMU 2.1",
        ] {
            assert_eq!(code(prose), None, "{prose}");
        }
    }
}
