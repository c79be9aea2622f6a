//! Rust: types for the events, and one line a type that says what it is on the wire.
//!
//! The output needs `qmp_events::runtime` and nothing else. It is formatted, the same for the same model, and holds no name that clashes
//! with another, whatever the names on the wire are. [`Options`] say what a user wants different; each is followed, or is a [`Misfit`].

mod case;
mod choose;
mod codec;
mod context;
mod docs;
mod event;
mod extras;
mod idents;
mod kind;
mod layout;
mod options;
mod print;
mod renames;
mod subject;
mod types;
mod usage;

use proc_macro2::TokenStream;
use quote::quote;

use super::origin::Origin;
use crate::model::Model;
use context::Context;

pub use options::{DocPolicy, Format, Misfit, Options};

/// The Rust for `model`.
#[must_use]
pub fn emit(model: &Model, origin: &Origin) -> String {
    text(model, origin, &Options::default(), &mut Vec::new())
}

/// The Rust for `model` as `options` ask for it.
///
/// # Errors
/// Where an option cannot be followed; all such are told.
pub fn emit_with(model: &Model, origin: &Origin, options: &Options) -> Result<String, Vec<Misfit>> {
    let mut misfits = Vec::new();
    let model = choose::choose(model, options, &mut misfits);
    let text = text(&model, origin, options, &mut misfits);
    if misfits.is_empty() { Ok(text) } else { Err(misfits) }
}

fn text(model: &Model, origin: &Origin, options: &Options, misfits: &mut Vec<Misfit>) -> String {
    let context = Context::new(model, options, misfits);
    let tokens = file(&context);
    let mut file = syn::parse2(tokens).unwrap_or_else(|error| panic!("the emitter made no Rust: {error}"));
    extras::add(&mut file, options, misfits);
    let codec = codec::codec(&context);
    let header = header(origin, options.docs);
    match options.format {
        Format::Pretty => [header, prettyplease::unparse(&file), print::print(codec)].join("\n"),
        Format::Compact => format!("{header}\n{} {codec}\n", quote!(#file)),
    }
}

/// Where the text comes from, and under which licence its prose is, if that is known.
fn header(origin: &Origin, docs: DocPolicy) -> String {
    let licence = match docs {
        DocPolicy::Upstream => "// SPDX-License-Identifier: GPL-2.0-or-later\n",
        DocPolicy::Own | DocPolicy::None => "",
    };
    licence.to_owned() + &origin.header("// ")
}

/// What a user of that Rust writes for each event of `model`, in its order: a few lines that take its main member.
#[must_use]
pub fn usage(model: &Model) -> Vec<String> {
    usage::usage(&Context::new(model, &Options::default(), &mut Vec::new()))
}

fn file(context: &Context) -> TokenStream {
    let imports = imports();
    let event = event::event(context);
    let kind = kind::kind(context);
    let payloads = context.model.events.iter().filter_map(|event| types::payload(context, event));
    let types = context.definitions().map(|def| types::definition(context, def));
    quote! {
        #imports
        #event
        #kind
        #(#payloads)*
        #(#types)*
    }
}

fn imports() -> TokenStream {
    quote! {
        #[allow(unused_imports)]
        use qmp_events::{EmptyBranch, Inline, Members, RateLimit, Timestamp, UnknownBranch, UnknownEvent, Value, Version};
        use qmp_events::runtime::EventInfo;
    }
}
