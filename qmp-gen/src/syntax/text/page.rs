//! What a page that shows a document puts around its text: bars at both ends of each line, spaces that do not break.
//!
//! All of it becomes spaces, byte for byte, so that every place in the text stays what it was.

use std::borrow::Cow;

/// The text of a page.
pub(super) fn text(page: &str) -> Cow<'_, str> {
    match without_bars(page) {
        text if !text.contains(HARD_SPACE) => text,
        text => Cow::Owned(text.replace(HARD_SPACE, "  ")),
    }
}

/// A space that does not break, which is two bytes long.
const HARD_SPACE: char = '\u{a0}';

/// `text` with a space in place of each bar, if most of its lines are in bars: `| text |`. A line with one bar alone is left to
/// the grammar.
fn without_bars(text: &str) -> Cow<'_, str> {
    let is_text = |line: &&str| !matches!(line.trim(), "" | "|");
    let lines = text.lines().filter(is_text).count();
    let barred = text.lines().filter(is_text).filter(|line| bars(line).is_some()).count();
    if barred * 2 <= lines {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    for line in text.split_inclusive('\n') {
        match bars(line) {
            Some((first, last)) => {
                out.extend([&line[..first], " ", &line[first + 1..last], " ", &line[last + 1..]]);
            }
            None => out.push_str(line),
        }
    }
    Cow::Owned(out)
}

/// The first and the last bar of a line that starts and ends with one.
fn bars(line: &str) -> Option<(usize, usize)> {
    let trimmed = line.trim();
    let enclosed = trimmed.len() > 1 && trimmed.starts_with('|') && trimmed.ends_with('|');
    line.find('|').zip(line.rfind('|')).filter(|_| enclosed)
}

#[cfg(test)]
mod tests {
    #[test]
    fn bars_become_spaces_and_every_byte_keeps_its_place() {
        let page = "page 1\n| STOP |\n|--|\n| | \n|\n|a|b|\n";
        let text = super::text(page);
        assert_eq!(text, "page 1\n  STOP  \n -- \n    \n|\n a|b \n");
        assert_eq!(text.len(), page.len());
    }

    #[test]
    fn a_space_that_does_not_break_is_two() {
        assert_eq!(super::text("-\u{a0}\"a\""), "-  \"a\"");
    }

    #[test]
    fn a_bar_in_a_text_is_text() {
        for text in ["a\n| b |\nc | d\n", "|\n|\nSTOP\n", ""] {
            assert_eq!(super::text(text), text);
        }
    }
}
