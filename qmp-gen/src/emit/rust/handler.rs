//! `Handler`: a method for each event, and the function of the event that calls it.

use proc_macro2::TokenStream;
use quote::quote;

use super::context::Context;
use super::docs;
use crate::plan::EventPlan;

/// The trait, and `Event::dispatch`.
pub(super) fn handler(context: &Context) -> TokenStream {
    let methods = context.events().map(method);
    let arms = context.events().map(arm);
    quote! {
        /// Takes events, each by a method of its own, which gets the whole event and its data, if it has any.
        ///
        /// Write the methods of the events that matter; all other events come to [`other`](Self::other).
        #[allow(unused_variables)]
        pub trait Handler {
            #(#methods)*

            /// Takes an event that the specification does not know.
            fn unknown(&mut self, event: &Event, data: &UnknownEvent) {
                self.other(event);
            }

            /// Takes every event whose method is not written. It does nothing unless it is written itself.
            fn other(&mut self, event: &Event) {}
        }

        impl Event {
            /// Calls the method of `handler` that is for this event.
            #[allow(clippy::semicolon_if_nothing_returned, clippy::too_many_lines)]
            pub fn dispatch<H: Handler + ?Sized>(&self, handler: &mut H) {
                match &self.data {
                    #(#arms)*
                    EventData::Unknown(data) => handler.unknown(self, data),
                }
            }
        }
    }
}

fn method(plan: &EventPlan) -> TokenStream {
    let about = format!("Takes [`{}`](EventData::{}).", plan.event.name, plan.variant);
    let (docs, method) = (docs::attributes(&[about]), &plan.method);
    let data = plan.payload.ty().map(|ty| {
        let ty = ty.unboxed();
        quote!(, data: &#ty)
    });
    quote! { #docs fn #method(&mut self, event: &Event #data) { self.other(event); } }
}

fn arm(plan: &EventPlan) -> TokenStream {
    let (variant, method) = (&plan.variant, &plan.method);
    if plan.payload.ty().is_some() {
        quote! { EventData::#variant(data) => handler.#method(self, data), }
    } else {
        quote! { EventData::#variant => handler.#method(self), }
    }
}
