//! The readers of a line against each other, of any bytes.
#![no_main]

#[path = "../../../qmp-events/tests/laws/mod.rs"]
mod laws;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    laws::hold(bytes);
});
