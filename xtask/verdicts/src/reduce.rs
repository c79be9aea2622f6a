//! Removes from a schema what a difference does not need: files, then lines, then tokens.

use std::io;

use crate::case::Case;
use crate::layout::{Kind, Layout};

/// How many smaller schemas are tried.
const BUDGET: usize = 2500;

/// The smallest schema found for which `holds` is true. It is true for `case`.
pub fn reduce(case: &Case, mut holds: impl FnMut(&Case) -> io::Result<bool>) -> io::Result<Case> {
    let mut case = case.clone();
    let mut budget = BUDGET;
    for cut in [lines, tokens, lines] {
        for index in 0..case.files.len() {
            let pieces = cut(&case.files[index].text);
            let kept = shrink(pieces, |pieces| {
                budget = budget.saturating_sub(1);
                Ok(budget > 0 && holds(&case.with(index, pieces.concat()))?)
            })?;
            case.files[index].text = kept.concat();
        }
    }
    drop_empty(&mut case, holds)?;
    Ok(case)
}

/// Removes files without which the difference remains.
fn drop_empty(case: &mut Case, mut holds: impl FnMut(&Case) -> io::Result<bool>) -> io::Result<()> {
    for index in (1..case.files.len()).rev() {
        let mut smaller = case.clone();
        smaller.files.remove(index);
        if holds(&smaller)? {
            *case = smaller;
        }
    }
    Ok(())
}

fn lines(text: &str) -> Vec<String> {
    text.split_inclusive('\n').map(str::to_owned).collect()
}

/// The text cut before each token and before each word of documentation and comments.
fn tokens(text: &str) -> Vec<String> {
    let mut cuts = vec![0, text.len()];
    for token in &Layout::new(text).tokens {
        cuts.extend([token.place.start, token.place.end]);
        if matches!(token.kind, Kind::DocLine | Kind::Comment) {
            let words = text[token.place.clone()].match_indices(' ').map(|(at, _)| token.place.start + at);
            cuts.extend(words);
        }
    }
    cuts.sort_unstable();
    cuts.dedup();
    cuts.windows(2).map(|cut| text[cut[0]..cut[1]].to_owned()).collect()
}

/// Removes runs of pieces, from half of them down to single ones, until no run can be removed.
fn shrink(
    mut pieces: Vec<String>,
    mut holds: impl FnMut(&[String]) -> io::Result<bool>,
) -> io::Result<Vec<String>> {
    let mut size = pieces.len().div_ceil(2);
    while size > 0 {
        let (mut at, mut smaller) = (0, false);
        while at < pieces.len() {
            let mut rest = pieces.clone();
            rest.drain(at..(at + size).min(pieces.len()));
            if holds(&rest)? {
                pieces = rest;
                smaller = true;
            } else {
                at += size;
            }
        }
        if !(smaller && size == 1) {
            size /= 2;
        }
    }
    Ok(pieces)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_needed_is_removed() {
        let text = "# a\n##\n# one two three\n##\n{ 'event': 'A', 'data': { 'x': 'y' } }\n{ 'event': 'B' }\n";
        let needs =
            |case: &Case| Ok(case.files[0].text.contains("two") && case.files[0].text.contains("'x'"));
        let reduced = reduce(&Case::of(text.to_owned()), needs).unwrap();
        assert_eq!(reduced.files[0].text.split_whitespace().collect::<String>(), "two'x'");
    }
}
