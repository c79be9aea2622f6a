//! What each type is on the wire: a line a member, for the runtime's macros.

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use super::Context;
use super::types::{self, Field, Struct};
use crate::model::{Branch, Choice, Event, Json, Nesting, Shape, Type, TypeDef, WireName};

/// The calls of the runtime's macros for all of a model.
pub(super) fn codec(context: &Context) -> TokenStream {
    let events = events(context);
    let objects = objects(context);
    let names = call("names", context.definitions().filter_map(|def| names(context, def)));
    let unions = call("union", context.definitions().filter_map(|def| union(context, def)));
    let alternates = call("alternate", context.definitions().filter_map(|def| alternate(context, def)));
    quote! {
        #events
        #objects
        #names
        #unions
        #alternates
    }
}

/// A call of one of the runtime's macros; nothing where there is nothing to say.
fn call(name: &str, entries: impl Iterator<Item = TokenStream>) -> Option<TokenStream> {
    let entries: Vec<_> = entries.collect();
    let name = Ident::new(name, Span::call_site());
    (!entries.is_empty()).then(|| quote! { qmp_events::#name! { #(#entries)* } })
}

fn events(context: &Context) -> TokenStream {
    let events = context.model.events.iter().map(|event| {
        let variant = context.idents.variant(&event.name);
        let payload = payload_type(context, event).map(|ty| quote!((#ty)));
        let (method, name) = (context.idents.method(&event.name), event.name.as_str());
        let shared = is_shared(context, event).then(|| quote!(shared));
        quote! { #variant #payload #method = #name #shared; }
    });
    quote! { qmp_events::events! { Event, EventData, EventKind, Handler; #(#events)* } }
}

/// Whether the data of another event has the same type.
fn is_shared(context: &Context, event: &Event) -> bool {
    event.union.is_some()
        && context.model.events.iter().filter(|other| other.union == event.union).count() > 1
}

/// The type that an event's variant holds, if it holds one.
pub(super) fn payload_type(context: &Context, event: &Event) -> Option<TokenStream> {
    if let Some(union) = &event.union {
        return Some(context.idents.path(union));
    }
    if event.members.is_empty() {
        return None;
    }
    let ident = context.idents.payload(event);
    Some(if context.layout.boxes_payload(event) { quote!(Box<#ident>) } else { quote!(#ident) })
}

fn objects(context: &Context) -> Option<TokenStream> {
    let payloads = context.model.events.iter().filter_map(|event| {
        let data = types::payload_struct(context, event)?;
        Some(object(context, &data, &event.wire_order))
    });
    let objects = context.definitions().filter_map(|def| {
        let Shape::Object { wire_order, .. } = &def.shape else { return None };
        Some(object(context, &types::object_struct(context, def)?, wire_order))
    });
    let branches = context.definitions().flat_map(|def| {
        let Shape::Union { branches, .. } = &def.shape else { return Vec::new() };
        let structs = branches.iter().filter_map(|branch| {
            Some(object(context, &types::branch_struct(context, def, branch)?, &branch.wire_order))
        });
        structs.collect::<Vec<_>>()
    });
    call("object", payloads.chain(objects).chain(branches))
}

fn object(context: &Context, object: &Struct, order: &[WireName]) -> TokenStream {
    let name = object.name;
    let mut fields: Vec<_> = object.fields.iter().collect();
    fields.sort_by_key(|field| place(order, &field.member.name));
    let ordered = ordered(object, &fields);
    let members = fields.iter().map(|field| {
        let (ident, ty) = (&field.ident, field.wire_type(context));
        let (presence, key) = (presence(field, ordered.is_some()), key(&field.member.name));
        quote! { #presence #ident: #ty = #key, }
    });
    quote! { #name { #(#members)* #ordered } }
}

/// The members that are always there, in the order of the document; nothing if that is also their order on the wire.
fn ordered(object: &Struct, wire: &[&Field]) -> Option<TokenStream> {
    let always = |field: &&Field| field.always && field.member.nesting != Nesting::Inline;
    let documented: Vec<_> = object.fields.iter().filter(always).collect();
    let sent = wire.iter().copied().filter(always);
    let differ = documented.iter().zip(sent).any(|(first, second)| first.member.name != second.member.name);
    let members = documented.iter().map(|field| {
        let (ident, name) = (&field.ident, field.member.name.as_str());
        quote! { #ident = #name, }
    });
    differ.then(|| quote! { ; #(#members)* })
}

/// A key, and its form between quotes where JSON escapes something in it.
fn key(name: &WireName) -> TokenStream {
    let key = name.as_str();
    let json = Json::String(key.to_owned()).to_string();
    let written = json.strip_prefix('"').and_then(|it| it.strip_suffix('"')).unwrap_or(key);
    if written == key { quote!(#key) } else { quote!(#key as #written) }
}

fn presence(field: &Field, ordered: bool) -> TokenStream {
    match (field.member.nesting, field.always) {
        (Nesting::Inline, true) => quote!(inline),
        (_, true) if ordered => quote!(ordered),
        (_, true) => quote!(always),
        (_, false) => quote!(optional),
    }
}

/// The place of `name` in an order; what is not in it comes last.
fn place(order: &[WireName], name: &WireName) -> usize {
    order.iter().position(|it| it == name).unwrap_or(order.len())
}

fn names(context: &Context, def: &TypeDef) -> Option<TokenStream> {
    let Shape::Enum { values } = &def.shape else { return None };
    let name = context.idents.ty(&def.name);
    let values =
        context.idents.variants(&def.name, values.iter().map(|it| &it.name)).into_iter().zip(values).map(
            |(ident, value)| {
                let value = value.name.as_str();
                quote! { #ident = #value, }
            },
        );
    Some(quote! { #name { #(#values)* } })
}

fn union(context: &Context, def: &TypeDef) -> Option<TokenStream> {
    let Shape::Union { discriminator, branches, .. } = &def.shape else { return None };
    let name = context.idents.ty(&def.name);
    let idents = context.idents.variants(&def.name, branches.iter().map(|branch| &branch.value));
    let variants = idents.into_iter().zip(branches).map(|(ident, branch)| {
        let (ty, value) = (types::branch_type(context, def, branch), branch.value.as_str());
        let before = after_tag(branch, discriminator).map(|name| quote!(before #name));
        quote! { #ident(#ty) = #value #before, }
    });
    let tag = key(discriminator);
    Some(quote! { #name by #tag { #(#variants)* } })
}

/// The member that the tag stands before on the wire; nothing where it is the last.
fn after_tag<'a>(branch: &'a Branch, tag: &WireName) -> Option<&'a str> {
    let at = branch.wire_order.iter().position(|it| it == tag)?;
    branch.wire_order.get(at + 1).map(WireName::as_str)
}

fn alternate(context: &Context, def: &TypeDef) -> Option<TokenStream> {
    let Shape::Alternate { choices } = &def.shape else { return None };
    let name = context.idents.ty(&def.name);
    let idents = context.idents.variants(&def.name, choices.iter().map(|choice| &choice.name));
    let variants = idents.into_iter().zip(choices).map(|(ident, choice)| {
        let (ty, starts) = (types::value_type(context, &choice.ty), starts(context, choice));
        quote! { #ident(#ty) = #starts, }
    });
    Some(quote! { #name { #(#variants)* } })
}

/// The bytes that a choice's JSON can start with.
fn starts(context: &Context, choice: &Choice) -> TokenStream {
    match &choice.ty {
        Type::String => quote!(b'"'),
        Type::Integer { .. } | Type::Number => quote!(b'-' | b'0'..=b'9'),
        Type::Boolean => quote!(b't' | b'f'),
        Type::Null => quote!(b'n'),
        Type::Array { .. } => quote!(b'['),
        Type::Any => quote!(_),
        Type::Named { name } => {
            if let Shape::Enum { .. } = &context.types.get(name).shape {
                quote!(b'"')
            } else {
                quote!(b'{')
            }
        }
    }
}
