//! `Event` and `EventData`: what a line becomes.

use std::collections::HashSet;

use proc_macro2::TokenStream;
use quote::quote;

use super::context::Context;
use super::tokens::{attributes, derives};
use super::{docs, subject};
use crate::plan::EventPlan;

/// The event as a whole, its data, and which of its members says what it is about.
pub(super) fn event(context: &Context) -> TokenStream {
    let head = &context.plan.event;
    let (derives, attrs) = (derives(head), attributes(&head.attributes));
    let [timestamp, payload, unknown] =
        ["timestamp", "data", "unknown"].map(|name| attributes(head.fixed(name)));
    let data = data(context);
    let subject = subject::subject(context);
    quote! {
        /// An event as QEMU sends it.
        ///
        /// Decode a line with [`Event::from_slice`] or with serde, and look at [`data`](Self::data).
        #derives
        #attrs
        pub struct Event {
            /// When QEMU sent it, by the clock of its host.
            #timestamp
            pub timestamp: Option<Timestamp>,
            /// Which event it is, with its data.
            #payload
            pub data: EventData,
            /// What else the line holds that this version of the specification does not know.
            #unknown
            pub unknown: Members,
        }

        #data

        #subject
    }
}

fn data(context: &Context) -> TokenStream {
    let head = &context.plan.data;
    let (derives, attrs) = (derives(head), attributes(&head.attributes));
    let variants = context.events().map(|event| variant(context, event));
    let unknown = attributes(head.fixed("Unknown"));
    quote! {
        /// The events, each with its data.
        #derives
        #[non_exhaustive]
        #attrs
        pub enum EventData {
            #(#variants)*
            /// An event that this version of the specification does not know.
            #unknown
            Unknown(UnknownEvent),
        }
    }
}

fn variant(context: &Context, plan: &EventPlan) -> TokenStream {
    let docs = docs::attributes(&docs::event(context, plan.event));
    let name = &plan.variant;
    let payload = plan.payload.ty().map(|ty| quote!((#ty)));
    let aliases = aliases(plan);
    let attrs = attributes(context.plan.data.part(name));
    quote! { #docs #aliases #attrs #name #payload, }
}

/// The keywords, for rustdoc's search. It takes no quotes, and not the name itself.
fn aliases(plan: &EventPlan) -> TokenStream {
    let own = plan.variant.as_str();
    let mut words: Vec<&str> = plan.event.keywords.iter().map(String::as_str).collect();
    words
        .retain(|word| *word != own && !word.contains(['"', '\'', '\\']) && !word.contains(char::is_control));
    let mut met = HashSet::new();
    words.retain(|word| met.insert(*word));
    quote! { #(#[doc(alias = #words)])* }
}
