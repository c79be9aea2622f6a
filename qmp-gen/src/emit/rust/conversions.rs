//! Conversions into a union or an alternate, for those who build one.

use proc_macro2::TokenStream;
use quote::quote;

use crate::plan::{AlternatePlan, RustName, RustType, UnionPlan};

/// A conversion from the type of each branch that no other branch has.
pub(super) fn union(item: &UnionPlan) -> TokenStream {
    let branches = item.branches.iter().filter(|plan| plan.converts);
    branches.map(|plan| conversion(&item.head.name, &plan.name, &plan.ty())).collect()
}

/// A conversion from the type of each choice that no other choice has.
pub(super) fn alternate(item: &AlternatePlan) -> TokenStream {
    let choices = item.choices.iter().filter(|plan| plan.converts);
    choices.map(|plan| conversion(&item.head.name, &plan.name, &plan.ty)).collect()
}

fn conversion(whole: &RustName, variant: &RustName, ty: &RustType) -> TokenStream {
    let (from, value) = match ty {
        RustType::Boxed(inner, _) => (quote!(#inner), quote!(Box::new(value))),
        _ => (quote!(#ty), quote!(value)),
    };
    let text = (*ty == RustType::String).then(|| {
        quote! {
            impl From<&str> for #whole {
                fn from(value: &str) -> Self {
                    Self::#variant(value.to_owned())
                }
            }
        }
    });
    quote! {
        impl From<#from> for #whole {
            fn from(value: #from) -> Self {
                Self::#variant(#value)
            }
        }
        #text
    }
}
