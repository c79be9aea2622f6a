//! Conversions into a union, an alternate or a struct that wraps a value, for those who build one.

use proc_macro2::TokenStream;
use quote::quote;

use crate::plan::{AlternatePlan, BranchPlan, RustName, RustType, StructPlan, UnionPlan};

/// A conversion from the type of each branch that no other branch has, and from what it wraps.
pub(super) fn union(item: &UnionPlan) -> TokenStream {
    let whole = &item.head.name;
    let branches = item.branches.iter().filter(|plan| plan.converts);
    branches
        .map(|plan| {
            let direct = into_variant((whole, &plan.name), &plan.ty());
            let wrapped = plan.wrapped.as_ref().map(|ty| through(whole, plan, ty));
            quote! { #direct #wrapped }
        })
        .collect()
}

/// A conversion from the type of each choice that no other choice has.
pub(super) fn alternate(item: &AlternatePlan) -> TokenStream {
    let choices = item.choices.iter().filter(|plan| plan.converts);
    choices.map(|plan| into_variant((&item.head.name, &plan.name), &plan.ty)).collect()
}

/// A conversion from what a struct wraps.
pub(super) fn wrapper(data: &StructPlan) -> Option<TokenStream> {
    let inner = data.wrapped()?;
    let name = &data.head.name;
    let (from, _) = unboxed(inner);
    Some(conversion(name, &from, &quote!(Self::new(value))))
}

fn into_variant((whole, variant): (&RustName, &RustName), ty: &RustType) -> TokenStream {
    let (from, value) = unboxed(ty);
    let text = (*ty == RustType::String)
        .then(|| conversion(whole, &quote!(&str), &quote!(Self::#variant(value.to_owned()))));
    let direct = conversion(whole, &from, &quote!(Self::#variant(#value)));
    quote! { #direct #text }
}

/// A conversion from what the type of a branch wraps.
fn through(whole: &RustName, plan: &BranchPlan, ty: &RustType) -> TokenStream {
    let (variant, held) = (&plan.name, plan.ty().unboxed());
    let value = quote!(#held::new(value));
    let value = if plan.boxed.is_some() { quote!(Box::new(#value)) } else { value };
    conversion(whole, &quote!(#ty), &quote!(Self::#variant(#value)))
}

/// A type without its box, and the value of the type from one without.
fn unboxed(ty: &RustType) -> (TokenStream, TokenStream) {
    match ty {
        RustType::Boxed(inner, _) => (quote!(#inner), quote!(Box::new(value))),
        _ => (quote!(#ty), quote!(value)),
    }
}

fn conversion(whole: &RustName, from: &TokenStream, value: &TokenStream) -> TokenStream {
    quote! {
        impl From<#from> for #whole {
            fn from(value: #from) -> Self {
                #value
            }
        }
    }
}
