//! A text of many lines, each an event.

use super::{Whole, decode};
use crate::runtime::pull::{Guess, Parser, Result};

/// The events of `text`; blank lines are passed, and an error tells its line.
pub fn lines<E: Whole>(text: &[u8]) -> impl Iterator<Item = Result<E>> {
    let numbered = (1..).zip(text.split(|&byte| byte == b'\n'));
    numbered.filter(|(_, line)| !line.trim_ascii().is_empty()).map(|(number, line)| {
        let event = Parser::of_bytes(line, Guess::Layout).and_then(decode);
        event.map_err(|error| error.in_line(number))
    })
}
