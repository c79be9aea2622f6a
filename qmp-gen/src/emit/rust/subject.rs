//! `Event::subject`: the member that says which device, node or job an event is about.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::Context;
use super::types::{self, Field};
use crate::model::{Event, Type};

/// The function, over all events that have a subject.
pub(super) fn subject(context: &Context) -> TokenStream {
    let arms: Vec<_> = context.model.events.iter().filter_map(|event| arm(context, event)).collect();
    quote! {
        impl Event {
            /// The device, node, job or the like that it is about, by the name that the specification declares to tell which;
            /// nothing where the event is about the machine as a whole, or where this one does not say.
            #[must_use]
            pub fn subject(&self) -> Option<&str> {
                match &self.data {
                    #(#arms)*
                    EventData::Unknown(_) => self.subjects().into_iter().next(),
                    _ => None,
                }
            }
        }
    }
}

fn arm(context: &Context, event: &Event) -> Option<TokenStream> {
    let data = types::payload_struct(context, event)?;
    let path = path(context, &data.fields, event)?;
    let variant = context.idents.variant(&event.name);
    let value = walk(&path)?;
    Some(quote! { EventData::#variant(data) => #value, })
}

/// One step from `data` to the subject: a field, whether it is always there, and its type.
struct Step {
    ident: Ident,
    always: bool,
    ty: Type,
}

fn path(context: &Context, fields: &[Field], event: &Event) -> Option<Vec<Step>> {
    let (first, rest) = event.subject.split_first()?;
    let step = |field: &Field| Step {
        ident: field.ident.clone(),
        always: field.always,
        ty: field.member.ty.clone(),
    };
    let mut path = vec![step(fields.iter().find(|field| field.member.name == *first)?)];
    for name in rest {
        let def = context.types.get(path.last()?.ty.named()?);
        if !context.made.contains(&def.name) {
            return None;
        }
        let object = types::object_struct(context, def)?;
        path.push(step(object.fields.iter().find(|field| field.member.name == *name)?));
    }
    matches!(path.last()?.ty, Type::String).then_some(path)
}

/// The expression that goes the path from `data`.
fn walk(path: &[Step]) -> Option<TokenStream> {
    let (last, before) = path.split_last()?;
    let mut place = quote!(data);
    let mut chain = None;
    for Step { ident, always, .. } in before {
        if *always {
            place = quote!(#place.#ident);
        } else {
            let link = link(chain, &quote!(#place.#ident.as_ref()));
            (chain, place) = (Some(link), quote!(it));
        }
    }
    let ident = &last.ident;
    let value = if last.always { quote!(Some(&*#place.#ident)) } else { quote!(#place.#ident.as_deref()) };
    Some(link(chain, &value))
}

fn link(chain: Option<TokenStream>, value: &TokenStream) -> TokenStream {
    match chain {
        Some(chain) => quote!(#chain.and_then(|it| #value)),
        None => value.clone(),
    }
}
