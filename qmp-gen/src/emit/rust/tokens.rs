//! Names and types of a plan as tokens.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote};

use crate::plan::{Head, RustName, RustType};

impl ToTokens for RustName {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let ident = match self.as_str().strip_prefix("r#") {
            Some(plain) => Ident::new_raw(plain, Span::call_site()),
            None => Ident::new(self.as_str(), Span::call_site()),
        };
        ident.to_tokens(tokens);
    }
}

impl ToTokens for RustType {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        match self {
            Self::List(items) => quote!(Vec<#items>),
            Self::Own(name) => quote!(#name),
            Self::Boxed(inner, _) => quote!(Box<#inner>),
            Self::Inline(inner) => quote!(Inline<#inner>),
            plain => parsed(&plain.to_string()),
        }
        .to_tokens(tokens);
    }
}

/// The attributes that precede a struct or an enum: what it derives, and those of the user's.
pub(super) fn derives(head: &Head) -> TokenStream {
    let derives = head.derives.iter().map(|path| parsed(path));
    quote! { #[derive(#(#derives),*)] }
}

/// The user's attributes.
pub(super) fn attributes(attributes: &[String]) -> TokenStream {
    attributes.iter().map(|text| parsed(text)).collect()
}

/// Text that is known to be Rust.
pub(super) fn parsed(text: &str) -> TokenStream {
    text.parse().unwrap_or_else(|error| panic!("the plan has `{text}`, which is not Rust: {error}"))
}
