//! The style that QEMU 10.2 asks of documentation: the length of lines, and the spaces between sentences.

use crate::diagnostic::{DocProblem, Replacement};
use crate::source::Span;
use crate::syntax::qapi::doc::lines::{Line, indent};
use crate::syntax::qapi::reader::{Faults, Reader};

/// The longest line, in characters, with its `# `.
const COLUMNS: usize = 70;

/// Knows which lines of a block are an example or literal text, which keep their layout.
#[derive(Debug, Default)]
pub(super) struct Literal {
    is_open: bool,
    /// The indentation of its first line, once there is one.
    indent: usize,
}

impl Literal {
    /// Whether `text`, the next line, keeps its layout.
    pub(super) fn keeps(&mut self, text: &str) -> bool {
        if opens_literal(text) {
            *self = Self { is_open: true, indent: 0 };
        } else if self.is_open && !text.is_empty() {
            let found = indent(text);
            if self.indent == 0 {
                self.indent = found;
            } else if found < self.indent {
                self.is_open = false;
            }
        }
        self.is_open
    }
}

impl Reader<'_> {
    /// Looks at the style of a line that does not keep its layout.
    pub(super) fn check_style(&mut self, line: Line<'_>) {
        let text = line.text();
        let columns = text.chars().count() + 2;
        if columns > COLUMNS && !is_url(text) {
            let beyond = text.char_indices().nth(COLUMNS - 2).map_or(text.len(), |(at, _)| at);
            self.style_fault(
                DocProblem::LongLine { columns, limit: COLUMNS },
                line.part(beyond, text.len() - beyond),
                None,
            );
        }
        if let Some(at) = single_space(text) {
            let replacement = Replacement::certain("add a space", line.part(at + 1, 0), " ");
            self.style_fault(DocProblem::SingleSpace, line.part(at, 2), Some(replacement));
        }
    }

    /// Reports a fault if a release was asked for, else counts it.
    fn style_fault(&mut self, kind: DocProblem, span: Span, replacement: Option<Replacement>) {
        if self.rules.is_explicit {
            let problem = self.problem(kind, span).replaced(replacement);
            return self.problems.push(problem);
        }
        let count = match kind {
            DocProblem::LongLine { .. } => &mut self.faults.long_lines,
            _ => &mut self.faults.single_spaces,
        };
        count.first.get_or_insert(span);
        count.count += 1;
    }

    /// Reports how many faults were counted.
    pub(in crate::syntax::qapi) fn report_faults(&mut self) {
        let Faults { long_lines, single_spaces } = std::mem::take(&mut self.faults);
        if let Some(first) = long_lines.first {
            self.report(DocProblem::LongLines { count: long_lines.count, limit: COLUMNS }, first);
        }
        if let Some(first) = single_spaces.first {
            self.report(DocProblem::SingleSpaces { count: single_spaces.count }, first);
        }
    }
}

/// Whether a line is `::` or `.. qmp-example::`.
fn opens_literal(text: &str) -> bool {
    let Some(start) = text.strip_suffix("::") else { return false };
    let directive = start.strip_prefix("..").filter(|rest| rest.starts_with(' '));
    let rest = directive.and_then(|rest| rest.trim_start_matches(' ').strip_prefix("qmp-example"));
    rest.unwrap_or(start).bytes().all(|byte| byte == b' ')
}

/// Whether a line is a URL, which can't be divided.
fn is_url(text: &str) -> bool {
    let text = text.trim_start_matches(' ');
    let rest = ["http://", "https://", "ftp://"].iter().find_map(|scheme| text.strip_prefix(scheme));
    rest.is_some_and(|rest| !rest.contains(' '))
}

/// Where a sentence ends with one space after it. An abbreviation `e.g.` does not end one, nor does the number of an item.
fn single_space(text: &str) -> Option<usize> {
    let bytes = text.as_bytes();
    let starts = |at: usize| {
        bytes.get(at) == Some(&b' ')
            && bytes
                .get(at + 1)
                .is_some_and(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit() || *byte == b'(')
    };
    let mut at = 0;
    let digit = text.len() - text.trim_start_matches(' ').len();
    if bytes.get(digit).is_some_and(u8::is_ascii_digit)
        && bytes.get(digit + 1) == Some(&b'.')
        && starts(digit + 2)
    {
        at = digit + 4;
    }
    while at < bytes.len() {
        let is_word = |char: char| char.is_alphanumeric() || char == '_';
        let is_start = text.is_char_boundary(at) && !text[..at].ends_with(is_word);
        if bytes[at..].starts_with(b"e.g.") && is_start && starts(at + 4) {
            at += 6;
            continue;
        }
        if matches!(bytes[at], b'.' | b'!' | b'?') && starts(at + 1) {
            return Some(at);
        }
        at += 1;
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sentences_are_separated_by_two_spaces() {
        assert_eq!(single_space("One. Two."), Some(3));
        assert_eq!(single_space("One!  Two? (Three)"), Some(9));
        for text in ["One.  Two.", "see e.g. QEMU", "1. Item", "  2. Item", "version 2.1 is", "a. b", "éé. é"]
        {
            assert_eq!(single_space(text), None, "{text}");
        }
        assert_eq!(single_space("10. Item"), Some(2));
        assert_eq!(single_space("E.g. QEMU"), Some(3));
        assert_eq!(single_space("see e.g. QEMU. It"), Some(13));
    }

    #[test]
    fn only_lines_of_their_own_open_literal_text() {
        for text in ["::", "  ::", ".. qmp-example::", "..  qmp-example ::"] {
            assert!(opens_literal(text), "{text}");
        }
        for text in
            ["text::", "  .. qmp-example::", ".. code-block::", ".. qmp-example:: C", "..qmp-example::"]
        {
            assert!(!opens_literal(text), "{text}");
        }
    }

    #[test]
    fn literal_text_ends_where_the_indentation_decreases() {
        let mut literal = Literal::default();
        let keeps = ["a", "::", "", "   b", "     c", "", "  d", "   e"].map(|text| literal.keeps(text));
        assert_eq!(keeps, [false, true, true, true, true, true, false, false]);
    }

    #[test]
    fn a_url_stands_alone() {
        assert!(is_url("   https://example.org/a") && is_url("ftp://b"));
        assert!(!is_url("see https://example.org/a") && !is_url("https://a b"));
    }
}
