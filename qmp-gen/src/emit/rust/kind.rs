//! `EventKind`: the events without their data.

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use quote::quote;

use super::context::Context;
use super::tokens::{attributes, derives};
use super::{docs, metadata};
use crate::plan::EventPlan;

/// The fieldless enum.
pub(super) fn kind(context: &Context) -> TokenStream {
    let head = &context.plan.kind;
    let (derives, attrs) = (derives(head), attributes(&head.attributes));
    let variants = context.events().map(|plan| {
        let name = &plan.variant;
        let about = format!("[`{}`](EventData::{name})", plan.event.name);
        let (docs, attrs) = (docs::attributes(&[about]), attributes(head.part(name)));
        quote! { #docs #attrs #name, }
    });
    quote! {
        /// The events without their data.
        #derives
        #[non_exhaustive]
        #attrs
        pub enum EventKind {
            #(#variants)*
        }
    }
}

/// All events, the function that finds one, and the table of what is known.
pub(super) fn functions(context: &Context) -> TokenStream {
    let variants = context.events().map(|plan| &plan.variant);
    let (find, table) = (find(context), metadata::table(context));
    quote! {
        impl EventKind {
            /// Every event that the specification knows, in its order.
            pub const ALL: &'static [Self] = &[#(Self::#variants),*];

            #find

            #table
        }

        impl EventData {
            /// Which event it is, if the specification knows it: also if the event does not fit its type.
            #[must_use]
            pub fn kind(&self) -> Option<EventKind> {
                rt::EventSet::kind(self)
            }
        }
    }
}

/// The function that finds an event by its name: first by its length, so that few names are compared.
fn find(context: &Context) -> TokenStream {
    let mut lengths: BTreeMap<usize, Vec<&EventPlan>> = BTreeMap::new();
    for plan in context.events() {
        lengths.entry(plan.event.name.as_str().len()).or_default().push(plan);
    }
    let arms = lengths.iter().map(|(&length, events)| {
        let arms = events.iter().map(|plan| {
            let name = proc_macro2::Literal::byte_string(plan.event.name.as_str().as_bytes());
            let variant = &plan.variant;
            quote! { #name => Some(Self::#variant), }
        });
        quote! { #length => match name { #(#arms)* _ => None }, }
    });
    quote! {
        #[allow(clippy::too_many_lines)]
        fn from_wire(name: &[u8]) -> Option<Self> {
            match name.len() {
                #(#arms)*
                _ => None,
            }
        }
    }
}
