//! `Event` and `EventData`: what a line becomes.

use std::collections::HashSet;

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::context::Context;
use super::{codec, docs, subject, types};
use crate::model::Event;

/// The event as a whole, its data, and which of its members says what it is about.
pub(super) fn event(context: &Context) -> TokenStream {
    let exact = context.model.events.iter().all(|event| context.layout.is_exact_event(event));
    let derives = types::derives(exact);
    let data = data(context, &derives);
    let subject = subject::subject(context);
    quote! {
        /// An event as QEMU sends it.
        ///
        /// Decode a line with [`Event::from_slice`] or with serde, and look at [`data`](Self::data).
        #derives
        pub struct Event {
            /// When QEMU sent it, by the clock of its host.
            pub timestamp: Option<Timestamp>,
            /// Which event it is, with its data.
            pub data: EventData,
            /// What else the line holds that this version of the specification does not know.
            pub unknown: Members,
        }

        #data

        #subject
    }
}

fn data(context: &Context, derives: &TokenStream) -> TokenStream {
    let variants = context.model.events.iter().map(|event| variant(context, event));
    quote! {
        /// The events, each with its data.
        #derives
        #[non_exhaustive]
        pub enum EventData {
            #(#variants)*
            /// An event that this version of the specification does not know.
            Unknown(UnknownEvent),
        }
    }
}

fn variant(context: &Context, event: &Event) -> TokenStream {
    let docs = docs::attributes(&docs::event(context, event));
    let ident = context.idents.variant(&event.name);
    let payload = codec::payload_type(context, event).map(|ty| quote!((#ty)));
    let aliases = aliases(event, ident);
    quote! { #docs #aliases #ident #payload, }
}

/// The keywords, for rustdoc's search. It takes no quotes, and not the name itself.
fn aliases(event: &Event, ident: &Ident) -> TokenStream {
    let own = ident.to_string();
    let mut words: Vec<&str> = event.keywords.iter().map(String::as_str).collect();
    words
        .retain(|word| *word != own && !word.contains(['"', '\'', '\\']) && !word.contains(char::is_control));
    let mut met = HashSet::new();
    words.retain(|word| met.insert(*word));
    quote! { #(#[doc(alias = #words)])* }
}
