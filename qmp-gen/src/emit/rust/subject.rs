//! `Event::subjects`: the members that say which device, node or job an event is about.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::context::Context;
use super::types::{self, Field};
use crate::model::{Event, Type, WireName};

/// The functions, over all events that have a subject.
pub(super) fn subject(context: &Context) -> TokenStream {
    let arms = context.model.events.iter().map(|event| (event, values(context, event)));
    let arms: Vec<_> = arms.filter(|(_, values)| !values.is_empty()).collect();
    let most = arms.iter().map(|(_, values)| values.len()).max().unwrap_or(0);
    let count = proc_macro2::Literal::usize_unsuffixed(most);
    let arms = arms.iter().map(|(event, values)| {
        let variant = context.idents.variant(&event.name);
        let rest = std::iter::repeat_n(quote!(None), most - values.len());
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
                    _ => [None; #count],
                };
                all.into_iter().flatten().filter(|name| !name.is_empty())
            }
        }
    }
}

/// The expressions for the subjects of an event whose paths lead to strings.
fn values(context: &Context, event: &Event) -> Vec<TokenStream> {
    let Some(data) = types::payload_struct(context, event) else { return Vec::new() };
    let paths = event.subjects.iter().filter_map(|subject| path(context, &data.fields, subject));
    paths.filter_map(|path| walk(&path)).collect()
}

/// One step from `data` to the subject: a field, whether it is always there, and its type.
struct Step {
    ident: Ident,
    always: bool,
    ty: Type,
}

fn path(context: &Context, fields: &[Field], subject: &[WireName]) -> Option<Vec<Step>> {
    let (first, rest) = subject.split_first()?;
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
