//! The parser that pest made of `grammar.pest`.

#![allow(
    dead_code,
    missing_docs,
    unused_qualifications,
    clippy::all,
    clippy::pedantic,
    reason = "pest wrote it"
)]

pub(super) struct RstParser;

include!(concat!(env!("CARGO_MANIFEST_DIR"), "/generated/rst_parser.rs"));
