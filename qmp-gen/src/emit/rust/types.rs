//! Structs for objects, enums for strings and unions: the definitions that a user reads.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::context::Context;
use super::docs;
use crate::emit::facts;
use crate::model::{Branch, Choice, Event, Member, Members, Nesting, Shape, Type, TypeDef, Value, Width};

/// A struct's name and members, and whether each is always there.
pub(super) struct Struct<'a> {
    pub(super) name: &'a Ident,
    pub(super) fields: Vec<Field<'a>>,
}

/// A field of a struct.
pub(super) struct Field<'a> {
    pub(super) ident: Ident,
    pub(super) member: &'a Member,
    pub(super) always: bool,
}

/// The struct of an event's data; nothing for an event without, or one whose data is a union.
pub(super) fn payload_struct<'a>(context: &'a Context, event: &'a Event) -> Option<Struct<'a>> {
    if event.members.is_empty() {
        return None;
    }
    let idents = context.idents.fields(event.name.as_str(), &event.members);
    Some(Struct { name: context.idents.payload(event), fields: fields(event, idents, event.members.iter()) })
}

/// The struct of an object type.
pub(super) fn object_struct<'a>(context: &'a Context, def: &'a TypeDef) -> Option<Struct<'a>> {
    let Shape::Object { members, .. } = &def.shape else { return None };
    let idents = context.idents.fields(def.name.as_str(), members);
    Some(Struct { name: context.idents.ty(&def.name), fields: fields(def, idents, members.iter()) })
}

/// The struct of a branch that has members in common with the others.
pub(super) fn branch_struct<'a>(
    context: &'a Context,
    def: &'a TypeDef,
    branch: &'a Branch,
) -> Option<Struct<'a>> {
    let name = context.idents.branch(&def.name, &branch.value)?;
    let members = branch_members(context, def, branch);
    let idents = context.idents.fields(def.name.as_str(), members.iter().copied());
    Some(Struct { name, fields: fields(def, idents, members) })
}

/// The members of a branch, those in common first.
pub(super) fn branch_members<'a>(
    context: &Context<'a>,
    def: &'a TypeDef,
    branch: &'a Branch,
) -> Vec<&'a Member> {
    let Shape::Union { members, .. } = &def.shape else { return Vec::new() };
    members.iter().chain(context.types.added_by(branch)).collect()
}

fn fields<'a>(
    whole: &impl Members,
    idents: Vec<Ident>,
    members: impl IntoIterator<Item = &'a Member>,
) -> Vec<Field<'a>> {
    idents
        .into_iter()
        .zip(members)
        .map(|(ident, member)| Field { ident, always: whole.always_sent(member), member })
        .collect()
}

/// The Rust type of a value.
pub(super) fn value_type(context: &Context, ty: &Type) -> TokenStream {
    match ty {
        Type::String => quote!(String),
        Type::Integer { width } => width_type(*width),
        Type::Number => quote!(f64),
        Type::Boolean => quote!(bool),
        Type::Null | Type::Any => quote!(Value),
        Type::Array { items } => {
            let items = value_type(context, items);
            quote!(Vec<#items>)
        }
        Type::Named { name } => {
            let ident = context.idents.path(name);
            if context.layout.is_recursive(ty) { quote!(Box<#ident>) } else { quote!(#ident) }
        }
    }
}

fn width_type(width: Width) -> TokenStream {
    match width {
        Width::Int8 => quote!(i8),
        Width::Int16 => quote!(i16),
        Width::Int32 => quote!(i32),
        Width::Int64 => quote!(i64),
        Width::Uint8 => quote!(u8),
        Width::Uint16 => quote!(u16),
        Width::Uint32 => quote!(u32),
        Width::Uint64 => quote!(u64),
    }
}

impl Field<'_> {
    /// The type of what is on the wire, if it is there.
    pub(super) fn wire_type(&self, context: &Context) -> TokenStream {
        let ty = value_type(context, &self.member.ty);
        if self.member.nesting == Nesting::Inline { quote!(Inline<#ty>) } else { ty }
    }

    fn field_type(&self, context: &Context) -> TokenStream {
        let ty = self.wire_type(context);
        if self.always { ty } else { quote!(Option<#ty>) }
    }
}

/// The definition of an event's data.
pub(super) fn payload(context: &Context, event: &Event) -> Option<TokenStream> {
    let data = payload_struct(context, event)?;
    let variant = context.idents.variant(&event.name);
    let mut text = vec![format!("The data of [`{}`](EventData::{variant}).", event.name)];
    text.extend(docs::blocks(context, &event.docs));
    Some(structure(context, &data, &text))
}

/// The definition of a named type.
pub(super) fn definition(context: &Context, def: &TypeDef) -> TokenStream {
    let mut text = docs::prose(context, &def.docs, &format!("`{}`", def.name));
    text.extend(docs::meanings(context, &def.features));
    text.extend(
        docs::sentences(context, &facts::definition(def)).into_iter().map(|fact| format!("*{fact}*")),
    );
    match &def.shape {
        Shape::Enum { values } => enumeration(context, def, values, &text),
        Shape::Object { .. } => {
            object_struct(context, def).map(|it| structure(context, &it, &text)).unwrap_or_default()
        }
        Shape::Union { branches, .. } => union(context, def, branches, &text),
        Shape::Alternate { choices } => alternate(context, def, choices, &text),
    }
}

fn structure(context: &Context, structure: &Struct, text: &[String]) -> TokenStream {
    let docs = docs::attributes(text);
    let name = structure.name;
    let derives = derives(structure.fields.iter().all(|it| context.layout.is_exact(&it.member.ty)));
    let default = structure.fields.iter().all(|field| !field.always).then(|| quote!(#[derive(Default)]));
    let fields = structure.fields.iter().map(|field| {
        let docs = docs::attributes(&docs::member(context, field.member));
        let (ident, ty) = (&field.ident, field.field_type(context));
        quote! { #docs pub #ident: #ty, }
    });
    let constructor = constructor(context, structure);
    quote! {
        #docs
        #derives
        #default
        #[non_exhaustive]
        pub struct #name {
            #(#fields)*
            /// Members that this version of the specification does not know.
            pub unknown: Members,
        }
        #constructor
    }
}

/// A function that makes one of the members that are always there; where there are none, `Default` does it.
fn constructor(context: &Context, structure: &Struct) -> Option<TokenStream> {
    let required = structure.fields.iter().filter(|field| field.always).count();
    let many = (required > 4).then(|| quote!(#[allow(clippy::too_many_arguments)]));
    let name = structure.name;
    let arguments = structure.fields.iter().filter(|field| field.always).map(|field| {
        let (ident, ty) = (&field.ident, field.wire_type(context));
        quote!(#ident: impl Into<#ty>)
    });
    let values = structure.fields.iter().map(|field| {
        let ident = &field.ident;
        if field.always { quote!(#ident: #ident.into()) } else { quote!(#ident: None) }
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

/// What every type derives, by whether its values can be compared exactly.
pub(super) fn derives(exact: bool) -> TokenStream {
    if exact {
        quote!(#[derive(Debug, Clone, PartialEq, Eq, Hash)])
    } else {
        quote!(#[derive(Debug, Clone, PartialEq)])
    }
}

fn enumeration(context: &Context, def: &TypeDef, values: &[Value], text: &[String]) -> TokenStream {
    let docs = docs::attributes(text);
    let name = context.idents.ty(&def.name);
    let variants =
        context.idents.variants(&def.name, values.iter().map(|it| &it.name)).into_iter().zip(values).map(
            |(ident, value)| {
                let mut text = docs::prose(context, &value.docs, &format!("`{}`", value.name));
                let facts = facts::part(value.lifetime, &value.only, &value.features);
                text.extend(docs::sentences(context, &facts));
                let docs = docs::attributes(&text);
                quote! { #docs #ident, }
            },
        );
    quote! {
        #docs
        #[derive(Debug, Clone, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum #name {
            #(#variants)*
            /// A value that this version of the specification does not know.
            Unknown(String),
        }
    }
}

/// The type that a branch's variant holds.
pub(super) fn branch_type(context: &Context, def: &TypeDef, branch: &Branch) -> TokenStream {
    let ident = match (context.idents.branch(&def.name, &branch.value), &branch.ty) {
        (Some(own), _) => quote!(#own),
        (None, Some(ty)) => context.idents.path(ty),
        (None, None) => quote!(EmptyBranch),
    };
    let members = branch_members(context, def, branch);
    if context.layout.boxes_branch(&members) { quote!(Box<#ident>) } else { quote!(#ident) }
}

fn union(context: &Context, def: &TypeDef, branches: &[Branch], text: &[String]) -> TokenStream {
    let docs = docs::attributes(text);
    let name = context.idents.ty(&def.name);
    let members = branches.iter().flat_map(|branch| branch_members(context, def, branch));
    let derives = derives(members.into_iter().all(|member| context.layout.is_exact(&member.ty)));
    let idents = context.idents.variants(&def.name, branches.iter().map(|branch| &branch.value));
    let variants = idents.into_iter().zip(branches).map(|(ident, branch)| {
        let mut text = docs::prose(context, &branch.docs, &format!("`{}`", branch.value));
        text.extend(docs::sentences(context, &facts::part(branch.lifetime, &[], &[])));
        let (docs, ty) = (docs::attributes(&text), branch_type(context, def, branch));
        quote! { #docs #ident(#ty), }
    });
    let structs = branches.iter().filter_map(|branch| {
        let about = format!("A [`{name}`] of the branch `{}`.", branch.value);
        branch_struct(context, def, branch).map(|it| structure(context, &it, &[about]))
    });
    quote! {
        #docs
        #derives
        #[non_exhaustive]
        pub enum #name {
            #(#variants)*
            /// A branch that this version of the specification does not know.
            Unknown(UnknownBranch),
        }
        #(#structs)*
    }
}

fn alternate(context: &Context, def: &TypeDef, choices: &[Choice], text: &[String]) -> TokenStream {
    let docs = docs::attributes(text);
    let name = context.idents.ty(&def.name);
    let derives = derives(choices.iter().all(|choice| context.layout.is_exact(&choice.ty)));
    let idents = context.idents.variants(&def.name, choices.iter().map(|choice| &choice.name));
    let variants = idents.into_iter().zip(choices).map(|(ident, choice)| {
        let docs = docs::attributes(&docs::prose(context, &choice.docs, &format!("`{}`", choice.name)));
        let ty = value_type(context, &choice.ty);
        quote! { #docs #ident(#ty), }
    });
    quote! {
        #docs
        #derives
        #[non_exhaustive]
        pub enum #name {
            #(#variants)*
        }
    }
}
