//! A part of the generated file, and its text.

use proc_macro2::TokenStream;

use super::print;
use super::tokens::parsed;
use crate::plan::Format;

/// A part of the file.
pub(super) enum Section {
    /// What depends on the plan.
    Code(TokenStream),
    /// What every file has.
    Fixed(&'static str),
    /// A call of a macro of the runtime, which says what a type is on the wire.
    Table(TokenStream),
}

impl Section {
    pub(super) fn text(&self, format: Format) -> String {
        match (self, format) {
            (Self::Fixed(text), Format::Pretty) => (*text).to_owned(),
            (Self::Fixed(text), Format::Compact) => parsed(text).to_string(),
            (Self::Code(tokens), Format::Pretty) => {
                let file = syn::parse2(tokens.clone());
                let file = file.unwrap_or_else(|error| panic!("the emitter made no Rust: {error}"));
                prettyplease::unparse(&file)
            }
            (Self::Table(tokens), Format::Pretty) => print::print(tokens.clone()),
            (Self::Code(tokens) | Self::Table(tokens), Format::Compact) => tokens.to_string(),
        }
    }
}
