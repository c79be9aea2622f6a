//! `Event` and `EventData`: what a line becomes.

use proc_macro2::TokenStream;
use quote::quote;

use super::context::Context;
use super::docs;
use super::tokens::{attributes, derives};
use crate::plan::{EventPlan, Payload};

/// The event as a whole.
pub(super) fn event(context: &Context) -> TokenStream {
    let head = &context.plan.event;
    let (derives, attrs) = (derives(head), attributes(&head.attributes));
    let [timestamp, payload, unknown] =
        ["timestamp", "data", "unknown"].map(|name| attributes(head.fixed(name)));
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
    }
}

/// The data of all events.
pub(super) fn data(context: &Context) -> TokenStream {
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
    let docs = docs::attributes(&match &plan.payload {
        Payload::Struct { data, .. } => docs::short_event(context, plan.event, &data.head.name),
        Payload::None | Payload::Union { .. } => docs::event(context, plan.event),
    });
    let name = &plan.variant;
    let payload = plan.payload.ty().map(|ty| quote!((#ty)));
    let aliases = aliases(plan);
    let attrs = attributes(context.plan.data.part(name));
    quote! { #docs #aliases #attrs #name #payload, }
}

/// The name on the wire and the keywords, for rustdoc's search.
fn aliases(plan: &EventPlan) -> TokenStream {
    let keywords = plan.event.keywords.iter().map(String::as_str);
    docs::aliases(&plan.variant, std::iter::once(plan.event.name.as_str()).chain(keywords))
}
