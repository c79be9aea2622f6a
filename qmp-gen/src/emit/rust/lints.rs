//! Lints of clippy that follow from the names and types of a schema, so that nobody can do anything about them.

use proc_macro2::TokenStream;
use quote::quote;

use crate::plan::{RustType, StructPlan};

/// The most Booleans of a struct, and the fewest fields, besides `unknown`, whose names clippy compares with that of the struct.
const BOOLS: usize = 3;
const FIELDS: usize = 2;

/// Allows what a struct cannot avoid.
pub(super) fn structure(data: &StructPlan) -> TokenStream {
    let bools = data.fields.iter().filter(|field| field.is_always() && field.ty == RustType::Bool).count();
    let bools = (bools > BOOLS).then(|| quote!(#[allow(clippy::struct_excessive_bools)]));
    let names = repeats(data).then(|| quote!(#[allow(clippy::struct_field_names)]));
    quote! { #bools #names }
}

/// Whether a field repeats the name of its struct.
fn repeats(data: &StructPlan) -> bool {
    let name = data.head.name.plain().to_lowercase();
    let of_field = |name: &str| name.replace('_', "");
    let repeats = |field: &str| field.starts_with(&name) || field.ends_with(&name);
    data.fields.len() >= FIELDS && data.fields.iter().any(|field| repeats(&of_field(field.name.plain())))
}
