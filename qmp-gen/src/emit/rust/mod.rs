//! Rust: types for the events, and one line a type that says what it is on the wire.
//!
//! The output needs `qmp_events::runtime` and nothing else. It is formatted, the same for the same model, and holds no name that clashes
//! with another, whatever the names on the wire are.

mod codec;
mod docs;
mod event;
mod idents;
mod kind;
mod layout;
mod print;
mod subject;
mod types;
mod usage;

use proc_macro2::TokenStream;
use quote::quote;

use super::Origin;
use crate::model::{Lookup, Model};
use idents::Idents;
use layout::Layout;

/// A model, and what has been decided about its Rust.
struct Context<'a> {
    model: &'a Model,
    types: Lookup<'a>,
    idents: Idents,
    layout: Layout,
}

impl<'a> Context<'a> {
    fn new(model: &'a Model) -> Self {
        let types = Lookup::new(model);
        Self { model, idents: Idents::new(model), layout: Layout::new(model, &types), types }
    }
}

/// The Rust for `model`.
#[must_use]
pub fn emit(model: &Model, origin: &Origin) -> String {
    let context = Context::new(model);
    let tokens = file(&context);
    let file = syn::parse2(tokens).unwrap_or_else(|error| panic!("the emitter made no Rust: {error}"));
    let codec = print::print(codec::codec(&context));
    [origin.header("// "), prettyplease::unparse(&file), codec].join("\n")
}

/// What a user of that Rust writes for each event of `model`, in its order: a few lines that take its main member.
#[must_use]
pub fn usage(model: &Model) -> Vec<String> {
    usage::usage(&Context::new(model))
}

fn file(context: &Context) -> TokenStream {
    let imports = imports();
    let event = event::event(context);
    let kind = kind::kind(context);
    let payloads = context.model.events.iter().filter_map(|event| types::payload(context, event));
    let types = context.model.types.iter().map(|def| types::definition(context, def));
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
        use qmp_events::{Inline, Members, RateLimit, Timestamp, UnknownBranch, UnknownEvent, Value, Version};
        use qmp_events::runtime::EventInfo;
    }
}
