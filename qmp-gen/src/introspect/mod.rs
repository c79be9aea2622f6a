//! What a running QEMU says of itself, as a model: its reply to `query-qmp-schema`, or to `query-events` before QEMU 2.5.
//!
//! Takes replies in the forms in which people save them: a reply or only what it returns, a whole session with its greeting and other
//! replies, what `qmp-shell` or `virsh qemu-monitor-command` print, with prompts and log prefixes between.

mod introspection;
mod literal;
mod saved;
mod schema;

use introspection::Result;
pub use introspection::{Error, Introspection};

impl Introspection {
    /// What the reply in a saved text says, which is UTF-8, or UTF-16 as some shells write it. Of several replies, the last one is taken.
    ///
    /// # Errors
    /// Returns an error if no reply in it says which events the QEMU has.
    pub fn read(bytes: &[u8]) -> Result<Self> {
        saved::read(&decode(bytes), &[])
    }

    /// The same with the commands that one of these patterns selects; `*` matches any part of a name.
    ///
    /// # Errors
    /// Returns an error if no reply in it says which events the QEMU has.
    pub fn read_with_commands(bytes: &[u8], patterns: &[String]) -> Result<Self> {
        saved::read(&decode(bytes), patterns)
    }
}

/// The text of a saved file. What is not text becomes U+FFFD.
fn decode(bytes: &[u8]) -> String {
    let units = |unit: fn([u8; 2]) -> u16| -> String {
        let units = bytes.chunks_exact(2).skip(1).map(|pair| unit([pair[0], pair[1]]));
        char::decode_utf16(units).map(|it| it.unwrap_or(char::REPLACEMENT_CHARACTER)).collect()
    };
    match bytes {
        [0xFF, 0xFE, ..] => units(u16::from_le_bytes),
        [0xFE, 0xFF, ..] => units(u16::from_be_bytes),
        _ => String::from_utf8_lossy(bytes).into_owned(),
    }
}
