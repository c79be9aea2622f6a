//! The emitters, for documents of any bytes.
#![no_main]

#[path = "../../../qmp-gen/tests/laws/mod.rs"]
mod laws;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| laws::made(bytes));
