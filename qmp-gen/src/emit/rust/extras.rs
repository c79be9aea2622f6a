//! Derives and attributes of the user's, put into the Rust that was made.
//!
//! Takes the file as syntax, so whatever has a name in it can be selected, and nothing is done to text.

use quote::ToTokens as _;
use syn::parse::Parser as _;
use syn::punctuated::Punctuated;
use syn::{Attribute, Ident, Item, Path, Token, parse_quote};

use super::options::{Misfit, Options};
use crate::model::is_match;

/// Adds what `options` ask for. A pattern that nothing in `file` has is reported.
pub(super) fn add(file: &mut syn::File, options: &Options, misfits: &mut Vec<Misfit>) {
    for (pattern, text) in &options.derives {
        let Ok(path) = syn::parse_str::<Path>(text) else {
            misfits.push(not_rust("derive", text, "the path of a trait"));
            continue;
        };
        let found = types(file).filter(|ty| is_match(pattern, &ty.name));
        let found = found.map(|ty| derive(ty.attributes, &path)).count();
        misfits.extend((found == 0).then(|| no_match("derive", pattern, "type")));
    }
    for (pattern, text) in &options.attributes {
        let parse = || Attribute::parse_outer.parse_str(text).unwrap_or_default();
        if parse().is_empty() {
            misfits.push(not_rust("attribute", text, "an attribute such as `#[must_use]`"));
            continue;
        }
        let found = places(file, pattern).map(|place| place.extend(parse())).count();
        misfits.extend((found == 0).then(|| no_match("attribute", pattern, "type, field or variant")));
    }
}

fn not_rust(option: &'static str, text: &str, expected: &'static str) -> Misfit {
    Misfit::NotRust { option, text: text.to_owned(), expected }
}

fn no_match(option: &'static str, pattern: &str, what: &'static str) -> Misfit {
    Misfit::NoMatch { option, text: pattern.to_owned(), what }
}

/// A struct or an enum of the file.
struct Made<'a> {
    name: String,
    attributes: &'a mut Vec<Attribute>,
    /// Its fields or variants.
    parts: Vec<(String, &'a mut Vec<Attribute>)>,
}

fn types(file: &mut syn::File) -> impl Iterator<Item = Made<'_>> {
    file.items.iter_mut().filter_map(|item| match item {
        Item::Struct(it) => {
            let fields =
                it.fields.iter_mut().filter_map(|it| Some((plain(it.ident.as_ref()?), &mut it.attrs)));
            Some(Made { name: plain(&it.ident), attributes: &mut it.attrs, parts: fields.collect() })
        }
        Item::Enum(it) => {
            let variants = it.variants.iter_mut().map(|it| (plain(&it.ident), &mut it.attrs));
            Some(Made { name: plain(&it.ident), attributes: &mut it.attrs, parts: variants.collect() })
        }
        _ => None,
    })
}

/// The attributes of what `pattern` selects: types, or with a dot in it their fields and variants.
fn places<'a>(file: &'a mut syn::File, pattern: &'a str) -> impl Iterator<Item = &'a mut Vec<Attribute>> {
    let (ty, part) = match pattern.split_once('.') {
        Some((ty, part)) => (ty, Some(part)),
        None => (pattern, None),
    };
    types(file).filter(move |it| is_match(ty, &it.name)).flat_map(move |it| match part {
        None => vec![it.attributes],
        Some(part) => {
            it.parts.into_iter().filter(|(name, _)| is_match(part, name)).map(|(_, place)| place).collect()
        }
    })
}

/// The name without the mark of a raw identifier.
fn plain(ident: &Ident) -> String {
    let name = ident.to_string();
    name.strip_prefix("r#").map(str::to_owned).unwrap_or(name)
}

/// Adds a trait to those that are derived, unless it is among them.
fn derive(attributes: &mut Vec<Attribute>, path: &Path) {
    let mut lists = attributes.iter_mut().filter(|it| it.path().is_ident("derive"));
    let Some(first) = lists.next() else { return attributes.push(parse_quote!(#[derive(#path)])) };
    let known = derived(first).into_iter().chain(lists.flat_map(|it| derived(it)));
    if known.into_iter().any(|known| is_same(&known, path)) {
        return;
    }
    let all = derived(first).into_iter();
    *first = parse_quote!(#[derive(#(#all,)* #path)]);
}

/// The traits that an attribute derives.
fn derived(attribute: &Attribute) -> Punctuated<Path, Token![,]> {
    attribute.parse_args_with(Punctuated::parse_terminated).unwrap_or_default()
}

/// Whether `path` is the trait that generated code calls `known`, such as `std::fmt::Debug` and `Debug`.
fn is_same(known: &Path, path: &Path) -> bool {
    let is_std = path.segments.first().is_some_and(|it| it.ident == "std" || it.ident == "core");
    let last = |path: &Path| path.segments.last().map(|it| it.ident.to_string());
    known.to_token_stream().to_string() == path.to_token_stream().to_string()
        || (is_std && last(known) == last(path))
}
