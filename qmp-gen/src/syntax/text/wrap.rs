//! Prose laid out in lines, none of which reads as anything but prose.

use super::ast::FieldName;
use super::labels::{DATED, LABELS};

/// The maximum width of a line.
pub(super) const WIDTH: usize = 79;

/// How a text is laid out.
pub(super) struct Wrapped<'a> {
    /// The prefix of its first line.
    pub first: &'a str,
    /// The prefix of the other lines.
    pub next: &'a str,
    /// Whether it belongs to a bullet, where a line may be read as a value.
    pub in_bullet: bool,
}

/// `text` in lines of at most [`WIDTH`] columns, but for words that are longer, or that can't start a line.
pub(super) fn wrap(text: &str, layout: &Wrapped<'_>) -> String {
    let mut out = layout.first.to_owned();
    let mut column = out.chars().count();
    let mut fresh = true;
    let mut rest = text;
    while !rest.is_empty() {
        let (word, after) = rest.split_once(' ').unwrap_or((rest, ""));
        let width = word.chars().count();
        let space = usize::from(!fresh);
        let full = column + space + width > WIDTH || (layout.first.is_empty() && reads_as_field(&out, text));
        if full && !fresh && !starts_something(rest, layout.in_bullet) {
            out.push('\n');
            out.push_str(layout.next);
            column = layout.next.len();
        } else if !fresh {
            out.push(' ');
            column += 1;
        }
        out.push_str(word);
        column += width;
        fresh = false;
        rest = after;
    }
    let end = out.trim_end().len();
    out.truncate(end);
    out.push('\n');
    out
}

/// Whether `line`, all that was printed so far of `text`, is a word and a colon, and all of `text` would be on one line:
/// right below a heading that would be a field.
fn reads_as_field(line: &str, text: &str) -> bool {
    let word = line.strip_suffix(':').unwrap_or("");
    !word.is_empty()
        && word.chars().all(|c| c.is_ascii_alphabetic() || c == '-')
        && text.chars().count() <= WIDTH
}

/// Whether a line with `rest` would start something else than more prose.
fn starts_something(rest: &str, in_bullet: bool) -> bool {
    let word = rest.split(' ').next().unwrap_or(rest);
    let ruler = |mark: char| word.len() > 2 && word.chars().all(|c| c == mark);
    let starts = |start: &str| word.starts_with(start);
    let labelled = |name: &str| word.strip_prefix(name).is_some_and(|rest| rest.starts_with(':'));
    let dated = |start: &str| word == start && rest[start.len()..].trim_start().starts_with('(');
    word == "|"
        || word == "-"
        || starts("-\"")
        || starts("-'")
        || starts("{")
        || ruler('-')
        || ruler('=')
        || LABELS.into_iter().chain(FieldName::ALL.map(FieldName::as_str)).any(labelled)
        || DATED.into_iter().any(dated)
        || (in_bullet && starts_value(rest))
}

/// Whether `rest` starts with a quoted string and a colon.
fn starts_value(rest: &str) -> bool {
    let inner = rest.strip_prefix('"').and_then(|rest| rest.split_once('"'));
    inner.is_some_and(|(_, rest)| rest.trim_start().starts_with(':'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_line_starts_with_what_would_be_read_otherwise() {
        let layout = Wrapped { first: "", next: "", in_bullet: true };
        let long = "x".repeat(WIDTH);
        for text in ["- x", "Data: x", "Since: 2.0", "{ x", "---- x", "\"a\": x"] {
            let (word, _) = text.split_once(' ').unwrap();
            let printed = wrap(&format!("{long} {text}"), &layout);
            assert_eq!(printed.lines().next(), Some(format!("{long} {word}").as_str()), "{text}");
        }
        assert_eq!(wrap(&format!("{long} \"a\" c"), &layout), format!("{long}\n\"a\" c\n"));
        assert_eq!(wrap("Mind: the gap", &layout), "Mind:\nthe gap\n");
    }
}
