//! `Event::subjects`: the members that say which device, node or job an event is about.

use proc_macro2::TokenStream;
use quote::quote;

use super::context::Context;
use crate::model::Presence;
use crate::plan::Step;

/// The functions, over all events that have a subject.
pub(super) fn subject(context: &Context) -> TokenStream {
    let most = context.events().map(|plan| plan.event.subjects.len()).max().unwrap_or(0);
    let count = proc_macro2::Literal::usize_unsuffixed(most);
    let arms = context.events().filter(|plan| !plan.subjects.is_empty()).map(|plan| {
        let (variant, values) = (&plan.variant, plan.subjects.iter().filter_map(|path| walk(path)));
        let rest = std::iter::repeat_n(quote!(None), most - plan.subjects.len());
        quote! { EventData::#variant(data) => [#(#values,)* #(#rest),*], }
    });
    quote! {
        impl Event {
            /// The name of the device, node or job that it is about, by the member that the specification declares to be the best;
            /// nothing if the event is about the machine as a whole, or if this one does not say.
            #[must_use]
            pub fn subject(&self) -> Option<&str> {
                self.subjects().next()
            }

            /// All names of what it is about, the best first, without empty ones.
            #[allow(clippy::too_many_lines)]
            pub fn subjects(&self) -> impl Iterator<Item = &str> {
                let all: [Option<&str>; #count] = match &self.data {
                    #(#arms)*
                    EventData::Unknown(event) => {
                        event.subjects(self.kind().map_or(&[][..], |kind| kind.metadata().subjects))
                    }
                    _ => [None; #count],
                };
                all.into_iter().flatten().filter(|name| !name.is_empty())
            }
        }
    }
}

/// The expression that goes the path from `data`.
fn walk(path: &[Step]) -> Option<TokenStream> {
    let (last, before) = path.split_last()?;
    let mut place = quote!(data);
    let mut chain = None;
    for Step { name, presence, .. } in before {
        match presence {
            Presence::Required => place = quote!(#place.#name),
            Presence::Optional => {
                let link = link(chain, &quote!(#place.#name.as_ref()));
                (chain, place) = (Some(link), quote!(it));
            }
        }
    }
    let name = &last.name;
    let value = match last.presence {
        Presence::Required => quote!(Some(&*#place.#name)),
        Presence::Optional => quote!(#place.#name.as_deref()),
    };
    Some(link(chain, &value))
}

fn link(chain: Option<TokenStream>, value: &TokenStream) -> TokenStream {
    match chain {
        Some(chain) => quote!(#chain.and_then(|it| #value)),
        None => value.clone(),
    }
}
