//! Type definitions: structs for objects, and enums for strings and unions.

use proc_macro2::TokenStream;
use quote::quote;

use super::context::Context;
use super::section::Section;
use super::tokens::{attributes, derives};
use super::{codec, conversions, docs, lints};
use crate::emit::facts;
use crate::plan::{
    AlternatePlan, EnumPlan, EventPlan, FieldPlan, Item, Payload, Role, RustName, RustType, StructPlan,
    TypePlan, UnionPlan,
};

/// The definition of an event's data and its table; empty if the data has no type of its own.
pub(super) fn payload(context: &Context, event: &EventPlan) -> Vec<Section> {
    let Payload::Struct { data, .. } = &event.payload else { return Vec::new() };
    let mut text = docs::event(context, event.event);
    text.push(format!("The data of [`EventData::{}`].", event.variant));
    object(context, data, &text, Some(event.event.name.as_str())).into()
}

/// The definition of a named type and its table.
pub(super) fn definition(context: &Context, ty: &TypePlan) -> Vec<Section> {
    let def = ty.def;
    let mut text = docs::prose(context, &def.docs, &format!("`{}`", def.name));
    text.extend(docs::meanings(context, &def.features));
    text.extend(
        docs::sentences(context, &facts::definition(def)).into_iter().map(|fact| format!("*{fact}*")),
    );
    match &ty.item {
        Item::Enum(item) => {
            vec![Section::Code(enumeration(context, item, &text)), Section::Table(codec::names(item))]
        }
        Item::Struct(item) => object(context, item, &text, None).into(),
        Item::Union(item) => {
            let mut sections =
                vec![Section::Code(union(context, item, &text)), Section::Table(codec::union(item))];
            sections.extend(further(conversions::union(item)));
            sections.extend(branch_structs(context, item));
            sections
        }
        Item::Alternate(item) => {
            let sections =
                [Section::Code(alternate(context, item, &text)), Section::Table(codec::alternate(item))];
            sections.into_iter().chain(further(conversions::alternate(item))).collect()
        }
    }
}

fn further(code: TokenStream) -> Option<Section> {
    (!code.is_empty()).then_some(Section::Code(code))
}

fn field_type(field: &FieldPlan) -> TokenStream {
    let ty = &field.ty;
    if field.is_always() { quote!(#ty) } else { quote!(Option<#ty>) }
}

/// A struct and its table; `alias` is an additional name for search.
pub(super) fn object(
    context: &Context,
    data: &StructPlan,
    text: &[String],
    alias: Option<&str>,
) -> [Section; 2] {
    let (docs, alias) = (docs::attributes(text), docs::aliases(&data.head.name, alias));
    let structure = structure(context, data, &quote! { #docs #alias });
    [Section::Code(structure), Section::Table(codec::object(data))]
}

fn structure(context: &Context, data: &StructPlan, docs: &TokenStream) -> TokenStream {
    let (name, derives) = (&data.head.name, derives(&data.head));
    let attrs = attributes(&data.head.attributes);
    let fields = data.fields.iter().map(|field| {
        let docs = docs::attributes(&docs::member(context, field.member));
        let attrs = attributes(data.head.part(&field.name));
        let (name, ty) = (&field.name, field_type(field));
        let aliases = docs::aliases(name, [field.member.name.as_str()]);
        quote! { #docs #aliases #attrs pub #name: #ty, }
    });
    let unknown = attributes(data.head.fixed("unknown"));
    let (constructor, setters, lints) = (constructor(data), setters(data), lints::structure(data));
    let conversion = conversions::wrapper(data);
    let about = match data.role {
        Role::Command => " Further arguments, which the schema does not have.",
        Role::Received | Role::Argument => " Members that this version of the specification does not know.",
    };
    quote! {
        #docs
        #derives
        #[non_exhaustive]
        #lints
        #attrs
        pub struct #name {
            #(#fields)*
            #[doc = #about]
            #unknown
            pub unknown: Members,
        }
        #constructor
        #setters
        #conversion
    }
}

/// What a function takes for a field: a number or a Boolean as it is, so that any literal fits; else what converts into its type, which the
/// function boxes.
fn parameter(ty: &RustType) -> TokenStream {
    match ty {
        RustType::Integer(_) | RustType::Float | RustType::Bool => quote!(#ty),
        RustType::Boxed(inner, _) => quote!(impl Into<#inner>),
        _ => quote!(impl Into<#ty>),
    }
}

/// The value of a field of that type, from its parameter.
fn argument(name: &RustName, ty: &RustType) -> TokenStream {
    match ty {
        RustType::Integer(_) | RustType::Float | RustType::Bool => quote!(#name),
        RustType::Boxed(..) => quote!(Box::new(#name.into())),
        _ => quote!(#name.into()),
    }
}

/// A method for each member that may be absent, in a struct that users build.
fn setters(data: &StructPlan) -> Option<TokenStream> {
    let name = &data.head.name;
    let optional = data.fields.iter().filter(|field| !field.is_always());
    let setters = optional.map(|field| {
        let (setter, field, ty) = (field.setter(), &field.name, &field.ty);
        let (parameter, value) = (parameter(ty), argument(field, ty));
        let about = format!(" Sets [`{0}`](Self::{0}).", field.plain());
        quote! {
            #[doc = #about]
            #[must_use]
            pub fn #setter(mut self, #field: #parameter) -> Self {
                self.#field = Some(#value);
                self
            }
        }
    });
    let setters: Vec<_> = setters.collect();
    let is_built = data.role != Role::Received && !setters.is_empty();
    is_built.then(|| quote! { #[allow(dead_code)] impl #name { #(#setters)* } })
}

/// A constructor that takes the members that are always present. A type without such members that nobody builds only implements `Default`.
fn constructor(data: &StructPlan) -> Option<TokenStream> {
    let is_built = data.role != Role::Received;
    let required = data.fields.iter().filter(|field| field.is_always()).count();
    let many = (required > 4).then(|| quote!(#[allow(clippy::too_many_arguments, clippy::similar_names)]));
    let name = &data.head.name;
    let arguments = data.fields.iter().filter(|field| field.is_always()).map(|field| {
        let (name, ty) = (&field.name, &field.ty);
        let parameter = if is_built { parameter(ty) } else { quote!(impl Into<#ty>) };
        quote!(#name: #parameter)
    });
    let values = data.fields.iter().map(|field| {
        let name = &field.name;
        match &field.ty {
            _ if !field.is_always() => quote!(#name: None),
            RustType::Integer(_) | RustType::Float | RustType::Bool if is_built => quote!(#name),
            ty => {
                let value = if is_built { argument(name, ty) } else { quote!(#name.into()) };
                quote!(#name: #value)
            }
        }
    });
    let about = match data.role {
        Role::Received => " One with the members that every QEMU sends.",
        Role::Argument => " One with the members that QEMU requires.",
        Role::Command => " The command with the arguments that QEMU requires.",
    };
    let constructor = quote! {
        #[allow(dead_code)]
        impl #name {
            #[doc = #about]
            #[must_use]
            #many
            pub fn new(#(#arguments),*) -> Self {
                Self { #(#values,)* unknown: Members::new() }
            }
        }
    };
    (required > 0 || is_built).then_some(constructor)
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
        let aliases = docs::aliases(name, [value.name.as_str()]);
        quote! { #docs #aliases #attrs #name, }
    });
    let unknown = attributes(item.head.fixed("Unknown"));
    // What only says which branch a union has is there for its users.
    let lints = (!context.is_contained(name)).then(|| quote!(#[allow(dead_code)]));
    quote! {
        #docs
        #derives
        #[non_exhaustive]
        #lints
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
    }
}

/// The structs that belong to a single branch.
fn branch_structs(context: &Context, item: &UnionPlan) -> Vec<Section> {
    let structs = item.branches.iter().filter_map(|plan| {
        let about = format!("A [`{}`] of the branch `{}`.", item.head.name, plan.branch.value);
        plan.own().map(|data| object(context, data, &[about], None))
    });
    structs.flatten().collect()
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
