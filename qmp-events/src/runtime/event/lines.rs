//! Text with one event, or one record of an event, per line.

use super::read::decode;
use super::set::Whole;
use crate::runtime::pull::{Guess, Parser, Result};
use crate::runtime::record::recorded;

/// Returns the events in `text`; blank lines are skipped, and an error contains its line number.
pub fn lines<E: Whole>(text: &[u8]) -> impl Iterator<Item = Result<E>> {
    numbered(text).map(|(number, line)| match line_event(Parser::of_line(line, Guess::Layout)) {
        Err(error) => Err(error.in_line(number)),
        event => event,
    })
}

/// The lines of `text` that are not blank, with their numbers.
pub(crate) fn numbered(text: &[u8]) -> impl Iterator<Item = (usize, &[u8])> {
    let mut rest = Some(text);
    let lines = std::iter::from_fn(move || {
        let text = rest?;
        let (line, after) = text.split_at_checked(line_end(text)).unwrap_or((text, &[]));
        rest = after.split_first().map(|(_, after)| after);
        Some(line)
    });
    (1..).zip(lines).filter(|(_, line)| !line.iter().all(u8::is_ascii_whitespace))
}

/// Where the first line of `text` ends. Without a branch in it, the loop over 32 bytes becomes a few vector instructions.
fn line_end(text: &[u8]) -> usize {
    let (chunks, _) = text.as_chunks::<32>();
    let ends = |chunk: &[u8; 32]| chunk.iter().fold(0, |found, &byte| found | u8::from(byte == b'\n'));
    let whole = |chunk: &&[u8; 32]| ends(chunk) == 0;
    let start = 32 * chunks.iter().take_while(whole).count();
    let rest = text.get(start..).unwrap_or_default();
    let (words, _) = rest.as_chunks::<8>();
    let others = words.iter().take_while(|word| !word.contains(&b'\n')).count();
    let start = start + 8 * others;
    let rest = text.get(start..).unwrap_or_default();
    start + rest.iter().position(|&byte| byte == b'\n').unwrap_or(rest.len())
}

/// Reads the event of a line, which may be in a record.
fn line_event<E: Whole>(parser: Parser<'_>) -> Result<E> {
    match decode(&mut parser.clone()) {
        Err(error) => match recorded(parser) {
            Some(mut event) => decode(&mut event),
            None => Err(error),
        },
        event => event,
    }
}

#[cfg(test)]
mod tests {
    use super::numbered;

    #[test]
    fn lines_are_those_of_split() {
        let mut rng = 7_u32;
        for length in 0..300 {
            let text: Vec<u8> = (0..length)
                .map(|_| {
                    rng = rng.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                    if rng >> 24 < 9 { b'\n' } else { b" a\r"[(rng >> 16) as usize % 3] }
                })
                .collect();
            let expected = (1..).zip(text.split(|&byte| byte == b'\n'));
            let expected: Vec<_> = expected.filter(|(_, line)| !line.trim_ascii().is_empty()).collect();
            assert_eq!(numbered(&text).collect::<Vec<_>>(), expected);
        }
    }
}
