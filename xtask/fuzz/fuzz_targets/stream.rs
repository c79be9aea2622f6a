//! A stream of any bytes, in pieces of any size: the same comes of it as of the whole, and it ends.
#![no_main]

use std::io::{self, Read};

use qmp_events::stream::{self, Handshake, Options};

/// A reader that gives so much at once.
struct Pieces(Vec<u8>, usize);

impl Read for Pieces {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let count = self.1.min(buffer.len()).min(self.0.len());
        buffer[..count].copy_from_slice(&self.0[..count]);
        self.0.drain(..count);
        Ok(count)
    }
}

fn items(bytes: &[u8], size: usize) -> Vec<String> {
    let options = Options::default().handshake(Handshake::None).limit(200);
    let connection = stream::from_parts(Pieces(bytes.to_vec(), size), io::sink(), options);
    let mut connection = connection.expect("nothing is asked for");
    connection.events().map(|item| format!("{item:?}")).collect()
}

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let Some((&size, bytes)) = bytes.split_first() else { return };
    let whole = items(bytes, usize::MAX);
    assert!(whole.last().is_some_and(|last| last.contains("Closed")), "{whole:?}");
    assert_eq!(whole, items(bytes, usize::from(size).max(1)));
});
