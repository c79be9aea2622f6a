//! A file or standard input that is searched for events. Reading waits until the events are processed.
//!
//! One thread reads, and the printing thread searches what was read. An event is decoded where it is used, since passing it to another
//! thread takes longer.

use std::io::{self, ErrorKind, Read};
use std::sync::{Arc, Mutex};

use super::packed;
use crate::message::{Gone, Message, Sender};
use crate::search::{Piece, Search};

/// The number of bytes to read at a time.
const PIECE: usize = 1 << 16;

/// Reads a text to its end, and leaves the search to the printing thread.
pub fn run(text: impl Read, name: &Arc<str>, sender: &Sender) -> Result<(), Gone> {
    let search = Arc::new(Mutex::new(Search::new(name)));
    let send = |piece| sender.send(Message::Text(Arc::clone(&search), piece));
    let end = read(text, &mut |piece| send(Piece::Bytes(piece)))?;
    match end {
        Ok(()) => send(Piece::End),
        Err(problem) => sender.send(Message::Problem(format!("{name}: {problem}"))),
    }
}

/// Reads a text in pieces, to its end or to a problem.
pub fn read(
    mut text: impl Read,
    take: &mut dyn FnMut(Vec<u8>) -> Result<(), Gone>,
) -> Result<Result<(), String>, Gone> {
    let mut is_first = true;
    loop {
        let mut piece = vec![0; PIECE];
        match fill(&mut text, &mut piece, is_first) {
            Ok(0) => return Ok(Ok(())),
            Ok(length) => piece.truncate(length),
            Err(error) => return Ok(Err(error.to_string())),
        }
        if is_first && let Some(packed) = packed::recognized(&piece) {
            return Ok(Err(packed.to_owned()));
        }
        is_first = false;
        take(piece)?;
    }
}

/// Reads the available bytes; for the first piece of a text, reads enough to recognize its format.
fn fill(text: &mut impl Read, piece: &mut [u8], is_first: bool) -> io::Result<usize> {
    let mut length = 0;
    loop {
        match text.read(&mut piece[length..]) {
            Ok(0) => return Ok(length),
            Ok(more) => length += more,
            Err(error) if error.kind() == ErrorKind::Interrupted => continue,
            Err(error) => return Err(error),
        }
        if !is_first || !packed::may_be(&piece[..length]) {
            return Ok(length);
        }
    }
}
