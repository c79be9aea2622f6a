//! Prose: running text freed from layout and from what is kept beside it.

use std::ops::Range;

/// `text` with single spaces, without lines that are only `|`.
pub(super) fn collapse(text: &str) -> String {
    let lines = text.split('\n').filter(|line| line.trim() != "|");
    let words: Vec<&str> = lines.flat_map(str::split_whitespace).collect();
    words.join(" ")
}

/// The prose of `text` without the ranges `cuts`, which are in order; what is left reads on as sentences.
pub(super) fn without(text: &str, cuts: &[Range<usize>]) -> String {
    let ends = cuts.iter().map(|cut| cut.start).chain([text.len()]);
    let starts = std::iter::once(0).chain(cuts.iter().map(|cut| cut.end));
    let parts = starts.zip(ends).map(|(start, end)| collapse(&text[start..end]));
    let joined = parts.fold(String::new(), |left, right| join(left, &right));
    joined.trim_end_matches([':', ';', ' ']).to_owned()
}

/// Two parts of a text between which something was cut.
fn join(mut left: String, right: &str) -> String {
    let mark = |c: char| matches!(c, '.' | ',' | ';' | ':');
    let right = if left.is_empty() || left.ends_with(mark) { right.trim_start_matches(mark) } else { right };
    let right = right.trim_start();
    if !left.is_empty() && !right.is_empty() && !right.starts_with(mark) {
        let sentence = right.starts_with(|c: char| c.is_ascii_uppercase()) && !left.ends_with(mark);
        left.push_str(if sentence { ". " } else { " " });
    }
    left.push_str(right);
    left
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The prose of a text in which `<…>` is cut.
    fn cut(text: &str) -> String {
        let mut cuts = Vec::new();
        let mut rest = 0;
        while let Some(start) = text[rest..].find('<').map(|at| rest + at) {
            rest = start + text[start..].find('>').unwrap() + 1;
            cuts.push(start..rest);
        }
        without(text, &cuts)
    }

    #[test]
    fn the_rest_of_a_text_is_continuous() {
        assert_eq!(cut("size in  bytes <note>"), "size in bytes");
        assert_eq!(cut("a message <note>\n|\n  Only on failure."), "a message. Only on failure.");
        assert_eq!(cut("the action <note>."), "the action.");
        assert_eq!(cut("one of these <note>:\n <list>."), "one of these");
        assert_eq!(cut("<note>, which\tis late"), "which is late");
        assert_eq!(cut("status. <see>"), "status.");
    }
}
