//! What holds for any bytes, in pieces of any size.

use std::collections::VecDeque;
use std::io::{self, Read};

use proptest::collection::vec;
use proptest::prelude::*;
use qmp_events::stream::{self, Handshake, Options};

use crate::{RESUME, SHUTDOWN, STOP, short};

/// A reader that gives these pieces.
struct Pieces(VecDeque<Vec<u8>>);

impl Read for Pieces {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let Some(mut piece) = self.0.pop_front() else { return Ok(0) };
        let count = piece.len().min(buffer.len());
        buffer[..count].copy_from_slice(&piece[..count]);
        if count < piece.len() {
            self.0.push_front(piece.split_off(count));
        }
        Ok(count)
    }
}

/// All that comes of these pieces, in short.
fn items(pieces: impl IntoIterator<Item = Vec<u8>>, limit: usize) -> Vec<String> {
    let options = Options::default().handshake(Handshake::None).limit(limit);
    let pieces = Pieces(pieces.into_iter().filter(|piece| !piece.is_empty()).collect());
    let mut connection = stream::from_parts(pieces, io::sink(), options).unwrap();
    connection.events().map(|next| short(&next)).collect()
}

/// Lines, pieces of lines, and what else has a meaning to whoever cuts a stream into objects.
fn bytes() -> impl Strategy<Value = Vec<u8>> {
    let line = prop::sample::select(vec![STOP, RESUME, SHUTDOWN, "{\n  \"event\": \"STOP\"\n}", "{}"]);
    let piece = prop_oneof![
        4 => line.clone().prop_map(|line| format!("{line}\r\n").into_bytes()),
        2 => (line, any::<prop::sample::Index>()).prop_map(|(line, at)| line.as_bytes()[..at.index(line.len())].to_vec()),
        1 => vec(prop::sample::select(b"{}[]\"\\\n\r :,x\xff".to_vec()), 0..12),
        1 => vec(any::<u8>(), 0..20),
    ];
    vec(piece, 0..12).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn where_reads_end_makes_no_difference(bytes in bytes(), size in 1..60_usize, limit in 10..200_usize) {
        let whole = items([bytes.clone()], limit);
        let pieces = items(bytes.chunks(size).map(<[u8]>::to_vec), limit);
        prop_assert!(whole.last().is_some_and(|last| last.starts_with("Closed")), "{:?}", whole);
        prop_assert_eq!(whole, pieces);
    }

    #[test]
    fn a_line_is_read_whatever_came_before(bytes in bytes()) {
        // A line end and the next line's bracket make an end of whatever was open.
        let items = items([bytes, format!("\n{SHUTDOWN}\n").into_bytes()], 1000);
        prop_assert_eq!(&items[items.len() - 2..], ["SHUTDOWN", "Closed(Announced)"]);
    }
}
