//! Text with one event, or one record of an event, per line.

use super::read::decode;
use super::set::Whole;
use crate::runtime::pull::{Guess, Parser, Result};
use crate::runtime::record::recorded;

/// Returns the events in `text`; blank lines are skipped, and an error contains its line number.
pub fn lines<E: Whole>(text: &[u8]) -> impl Iterator<Item = Result<E>> {
    let numbered = (1..).zip(text.split(|&byte| byte == b'\n'));
    numbered.filter(|(_, line)| !line.trim_ascii().is_empty()).map(|(number, line)| {
        let event = Parser::of_bytes(line, Guess::Layout).and_then(line_event);
        event.map_err(|error| error.in_line(number))
    })
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
