//! Removes from a schema what a difference does not need: definitions, lines, values, tokens, and files.

use std::io;

use crate::case::Case;
use crate::layout::{Form, Kind, Layout, Place};

/// How many smaller schemas are tried.
const BUDGET: usize = 2500;

/// The smallest schema found for which `holds` is true. It is true for `case`.
pub fn reduce(case: &Case, mut holds: impl FnMut(&Case) -> io::Result<bool>) -> io::Result<Case> {
    let mut case = case.clone();
    let mut budget = BUDGET;
    let mut within_budget = |case: &Case| {
        budget = budget.saturating_sub(1);
        Ok(budget > 0 && holds(case)?)
    };
    for cut in [definitions, lines, tokens, lines] {
        for index in 0..case.files.len() {
            let pieces = cut(&case.files[index].text);
            let kept = shrink(pieces, |pieces| within_budget(&case.with(index, pieces.concat())))?;
            case.files[index].text = kept.concat();
            prune(&mut case, index, &mut within_budget)?;
        }
    }
    drop_empty(&mut case, holds)?;
    Ok(case)
}

/// Removes members and items of values, with the commas between them.
fn prune(case: &mut Case, index: usize, mut holds: impl FnMut(&Case) -> io::Result<bool>) -> io::Result<()> {
    let mut next = 0;
    loop {
        let text = &case.files[index].text;
        let parts = parts(text);
        let Some(part) = parts.get(next) else { return Ok(()) };
        let smaller = case.with(index, format!("{}{}", &text[..part.start], &text[part.end..]));
        if holds(&smaller)? {
            *case = smaller;
        } else {
            next += 1;
        }
    }
}

/// The places of members and items, each with the comma that follows or precedes it.
fn parts(text: &str) -> Vec<Place> {
    let layout = Layout::new(text);
    let mut found = Vec::new();
    for node in layout.values() {
        let places: Vec<Place> = match &node.form {
            Form::List(items) => items.iter().map(|item| item.place.clone()).collect(),
            Form::Object(pairs) => pairs.iter().map(|pair| pair.place.clone()).collect(),
            Form::Text | Form::Word => continue,
        };
        for (at, place) in places.iter().enumerate() {
            found.push(match (places.get(at + 1), at.checked_sub(1)) {
                (Some(next), _) => place.start..next.start,
                (None, Some(last)) => places[last].end..place.end,
                (None, None) => place.clone(),
            });
        }
    }
    found
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

/// The text cut before each definition.
fn definitions(text: &str) -> Vec<String> {
    let layout = Layout::new(text);
    cut(text, layout.units.iter().map(|unit| unit.place.start).collect())
}

fn lines(text: &str) -> Vec<String> {
    text.split_inclusive('\n').map(str::to_owned).collect()
}

/// The text cut before each token and before each word of documentation and comments.
fn tokens(text: &str) -> Vec<String> {
    let mut cuts = Vec::new();
    for token in &Layout::new(text).tokens {
        cuts.push(token.place.start);
        if matches!(token.kind, Kind::DocLine | Kind::Comment) {
            let words = text[token.place.clone()].match_indices(' ').map(|(at, _)| token.place.start + at);
            cuts.extend(words);
        }
    }
    cut(text, cuts)
}

/// The text cut at these places.
fn cut(text: &str, mut cuts: Vec<usize>) -> Vec<String> {
    cuts.extend([0, text.len()]);
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
