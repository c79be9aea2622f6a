//! The wire format of each type: a table with one line per member, written as a call of one of the runtime's macros.

use proc_macro2::TokenStream;
use quote::quote;

use crate::model::{Branch, Json, Nesting, WireName};
use crate::plan::{AlternatePlan, EnumPlan, FieldPlan, JsonType, Payload, Plan, StructPlan, UnionPlan};

/// The table of the events.
pub(super) fn events(plan: &Plan) -> TokenStream {
    let events = plan.events.iter().map(|event| {
        let payload = event.payload.ty().map(|ty| quote!((#ty)));
        let (variant, name) = (&event.variant, event.event.name.as_str());
        let shared = matches!(event.payload, Payload::Union { shared: true, .. }).then(|| quote!(shared));
        quote! { #variant #payload = #name #shared; }
    });
    quote! { rt::events!(EventData, EventKind { #(#events)* }); }
}

/// The table of an object.
pub(super) fn object(data: &StructPlan) -> TokenStream {
    let name = &data.head.name;
    let fields = data.on_wire();
    let ordered = ordered(data, &fields);
    let members = fields.iter().map(|field| {
        let (name, ty) = (&field.name, &field.ty);
        let (presence, key) = (presence(field, ordered.is_some()), key(&field.member.name));
        quote! { #presence #name: #ty = #key, }
    });
    quote! { rt::object!(#name { #(#members)* #ordered }); }
}

/// The members that are always present, in document order; `None` if they have the same order on the wire.
fn ordered(data: &StructPlan, wire: &[&FieldPlan]) -> Option<TokenStream> {
    let always = |field: &&FieldPlan| field.is_always() && field.member.nesting != Nesting::Inline;
    let documented: Vec<_> = data.fields.iter().filter(always).collect();
    let sent = wire.iter().copied().filter(always);
    let differ = documented.iter().zip(sent).any(|(first, second)| first.member.name != second.member.name);
    let members = documented.iter().map(|field| {
        let (name, key) = (&field.name, field.member.name.as_str());
        quote! { #name = #key, }
    });
    differ.then(|| quote! { ; #(#members)* })
}

/// A key, followed by its escaped form if it contains characters that JSON escapes.
fn key(name: &WireName) -> TokenStream {
    let key = name.as_str();
    let json = Json::String(key.to_owned()).to_string();
    let written = json.strip_prefix('"').and_then(|it| it.strip_suffix('"')).unwrap_or(key);
    if written == key { quote!(#key) } else { quote!(#key as #written) }
}

fn presence(field: &FieldPlan, ordered: bool) -> TokenStream {
    match (field.member.nesting, field.is_always()) {
        (Nesting::Inline, true) => quote!(inline),
        (_, true) if ordered => quote!(ordered),
        (_, true) => quote!(always),
        (_, false) => quote!(optional),
    }
}

/// The table of an enum.
pub(super) fn names(item: &EnumPlan) -> TokenStream {
    let name = &item.head.name;
    let values = item.variants.iter().map(|variant| {
        let (name, value) = (&variant.name, variant.value.name.as_str());
        quote! { #name = #value, }
    });
    quote! { rt::names!(#name { #(#values)* }); }
}

/// The table of a union.
pub(super) fn union(item: &UnionPlan) -> TokenStream {
    let name = &item.head.name;
    let variants = item.branches.iter().map(|plan| {
        let (name, ty, value) = (&plan.name, plan.ty(), plan.branch.value.as_str());
        let before = after_tag(plan.branch, item.discriminator).map(|name| quote!(before #name));
        let kind = plan.is_union.then(|| quote!(as union));
        quote! { #name(#ty) = #value #before #kind, }
    });
    let tag = key(item.discriminator);
    quote! { rt::union!(#name by #tag { #(#variants)* }); }
}

/// The member that follows the tag on the wire; `None` if the tag is the last member.
fn after_tag<'a>(branch: &'a Branch, tag: &WireName) -> Option<&'a str> {
    let at = branch.wire_order.iter().position(|it| it == tag)?;
    branch.wire_order.get(at + 1).map(WireName::as_str)
}

/// The table of an alternate.
pub(super) fn alternate(item: &AlternatePlan) -> TokenStream {
    let name = &item.head.name;
    let variants = item.choices.iter().map(|plan| {
        let (name, ty, starts) = (&plan.name, &plan.ty, starts(plan.json));
        quote! { #name(#ty) = #starts, }
    });
    quote! { rt::alternate!(#name { #(#variants)* }); }
}

/// The bytes that a value of that JSON type can start with.
fn starts(json: JsonType) -> TokenStream {
    match json {
        JsonType::String => quote!(b'"'),
        JsonType::Number => quote!(b'-' | b'0'..=b'9'),
        JsonType::Boolean => quote!(b't' | b'f'),
        JsonType::Null => quote!(b'n'),
        JsonType::Array => quote!(b'['),
        JsonType::Object => quote!(b'{'),
        JsonType::Any => quote!(_),
    }
}
