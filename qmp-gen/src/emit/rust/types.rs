//! Structs for objects, enums for strings and unions: the definitions that a user reads.

use proc_macro2::TokenStream;
use quote::quote;

use super::context::Context;
use super::docs;
use super::tokens::{attributes, derives};
use crate::emit::facts;
use crate::plan::{
    AlternatePlan, EnumPlan, EventPlan, FieldPlan, Item, Payload, RustName, StructPlan, TypePlan, UnionPlan,
};

/// The definition of an event's data; nothing if it has none of its own.
pub(super) fn payload(context: &Context, event: &EventPlan) -> Option<TokenStream> {
    let Payload::Struct { data, .. } = &event.payload else { return None };
    let mut text = vec![format!("The data of [`{}`](EventData::{}).", event.event.name, event.variant)];
    text.extend(docs::blocks(context, &event.event.docs));
    Some(structure(context, data, &text))
}

/// The definition of a named type.
pub(super) fn definition(context: &Context, ty: &TypePlan) -> TokenStream {
    let def = ty.def;
    let mut text = docs::prose(context, &def.docs, &format!("`{}`", def.name));
    text.extend(docs::meanings(context, &def.features));
    text.extend(
        docs::sentences(context, &facts::definition(def)).into_iter().map(|fact| format!("*{fact}*")),
    );
    match &ty.item {
        Item::Enum(item) => enumeration(context, item, &text),
        Item::Struct(item) => structure(context, item, &text),
        Item::Union(item) => union(context, item, &text),
        Item::Alternate(item) => alternate(context, item, &text),
    }
}

fn field_type(field: &FieldPlan) -> TokenStream {
    let ty = &field.ty;
    if field.is_always() { quote!(#ty) } else { quote!(Option<#ty>) }
}

fn structure(context: &Context, data: &StructPlan, text: &[String]) -> TokenStream {
    let docs = docs::attributes(text);
    let (name, derives) = (&data.head.name, derives(&data.head));
    let attrs = attributes(&data.head.attributes);
    let fields = data.fields.iter().map(|field| {
        let docs = docs::attributes(&docs::member(context, field.member));
        let attrs = attributes(data.head.part(&field.name));
        let (name, ty) = (&field.name, field_type(field));
        quote! { #docs #attrs pub #name: #ty, }
    });
    let unknown = attributes(data.head.fixed("unknown"));
    let constructor = constructor(data);
    quote! {
        #docs
        #derives
        #[non_exhaustive]
        #attrs
        pub struct #name {
            #(#fields)*
            /// Members that this version of the specification does not know.
            #unknown
            pub unknown: Members,
        }
        #constructor
    }
}

/// A function that makes one of the members that are always there; where there are none, `Default` does it.
fn constructor(data: &StructPlan) -> Option<TokenStream> {
    let required = data.fields.iter().filter(|field| field.is_always()).count();
    let many = (required > 4).then(|| quote!(#[allow(clippy::too_many_arguments)]));
    let name = &data.head.name;
    let arguments = data.fields.iter().filter(|field| field.is_always()).map(|field| {
        let (name, ty) = (&field.name, &field.ty);
        quote!(#name: impl Into<#ty>)
    });
    let values = data.fields.iter().map(|field| {
        let name = &field.name;
        if field.is_always() { quote!(#name: #name.into()) } else { quote!(#name: None) }
    });
    let constructor = quote! {
        impl #name {
            /// One with the members that every QEMU sends.
            #[must_use]
            #many
            pub fn new(#(#arguments),*) -> Self {
                Self { #(#values,)* unknown: Members::new() }
            }
        }
    };
    (required > 0).then_some(constructor)
}

fn enumeration(context: &Context, item: &EnumPlan, text: &[String]) -> TokenStream {
    let docs = docs::attributes(text);
    let (name, derives) = (&item.head.name, derives(&item.head));
    let attrs = attributes(&item.head.attributes);
    let variants = item.variants.iter().map(|variant| {
        let (name, value) = (&variant.name, variant.value);
        let mut text = docs::prose(context, &value.docs, &format!("`{}`", value.name));
        let facts = facts::part(value.lifetime, &value.only, &value.features);
        text.extend(docs::sentences(context, &facts));
        let (docs, attrs) = (docs::attributes(&text), attributes(item.head.part(name)));
        quote! { #docs #attrs #name, }
    });
    let unknown = attributes(item.head.fixed("Unknown"));
    quote! {
        #docs
        #derives
        #[non_exhaustive]
        #attrs
        pub enum #name {
            #(#variants)*
            /// A value that this version of the specification does not know.
            #unknown
            Unknown(String),
        }
    }
}

fn union(context: &Context, item: &UnionPlan, text: &[String]) -> TokenStream {
    let docs = docs::attributes(text);
    let (name, derives) = (&item.head.name, derives(&item.head));
    let attrs = attributes(&item.head.attributes);
    let variants = item.branches.iter().map(|plan| {
        let (name, branch, ty) = (&plan.name, plan.branch, plan.ty());
        let mut text = docs::prose(context, &branch.docs, &format!("`{}`", branch.value));
        text.extend(docs::sentences(context, &facts::part(branch.lifetime, &[], &[])));
        let (docs, attrs) = (docs::attributes(&text), attributes(item.head.part(name)));
        quote! { #docs #attrs #name(#ty), }
    });
    let unknown = attributes(item.head.fixed("Unknown"));
    let structs = branch_structs(context, item, name);
    quote! {
        #docs
        #derives
        #[non_exhaustive]
        #attrs
        pub enum #name {
            #(#variants)*
            /// A branch that this version of the specification does not know.
            #unknown
            Unknown(UnknownBranch),
        }
        #structs
    }
}

/// The structs that are only for one branch each.
fn branch_structs(context: &Context, item: &UnionPlan, union: &RustName) -> TokenStream {
    let structs = item.branches.iter().filter_map(|plan| {
        let about = format!("A [`{union}`] of the branch `{}`.", plan.branch.value);
        plan.own().map(|data| structure(context, data, &[about]))
    });
    structs.collect()
}

fn alternate(context: &Context, item: &AlternatePlan, text: &[String]) -> TokenStream {
    let docs = docs::attributes(text);
    let (name, derives) = (&item.head.name, derives(&item.head));
    let attrs = attributes(&item.head.attributes);
    let variants = item.choices.iter().map(|plan| {
        let (name, choice, ty) = (&plan.name, plan.choice, &plan.ty);
        let text = docs::prose(context, &choice.docs, &format!("`{}`", choice.name));
        let (docs, attrs) = (docs::attributes(&text), attributes(item.head.part(name)));
        quote! { #docs #attrs #name(#ty), }
    });
    quote! {
        #docs
        #derives
        #[non_exhaustive]
        #attrs
        pub enum #name {
            #(#variants)*
        }
    }
}
