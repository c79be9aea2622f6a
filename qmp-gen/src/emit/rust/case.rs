//! Spelling: a name on the wire in the case of a Rust type, variant, field or method, and as an identifier.

use proc_macro2::{Ident, Span};

/// `name` as an identifier; a keyword becomes a raw one.
pub(super) fn ident(name: &str) -> Ident {
    match syn::parse_str::<Ident>(name) {
        // A keyword since the edition 2024, which `syn` lets pass for the sake of the older ones.
        Ok(_) if name == "gen" => Ident::new_raw(name, Span::call_site()),
        Ok(ident) => ident,
        Err(_) if matches!(name, "self" | "super" | "crate" | "Self" | "_") => {
            Ident::new(&format!("{name}_"), Span::call_site())
        }
        Err(_) => Ident::new_raw(name, Span::call_site()),
    }
}

/// `SHUTDOWN_NOW`, `shutdown-now` and `shutdown_now` all become `ShutdownNow`.
pub(super) fn camel(name: &str) -> String {
    let mut out = String::new();
    for word in words(name) {
        let mut chars = word.chars();
        out.extend(chars.next().map(|char| char.to_ascii_uppercase()));
        out.extend(chars.map(|char| char.to_ascii_lowercase()));
    }
    leading(out, "V", "Empty")
}

/// A type keeps the case that the schema gives it, but for its first letter.
pub(super) fn type_case(name: &str) -> String {
    let mut out = String::new();
    for word in words(name) {
        let mut chars = word.chars();
        out.extend(chars.next().map(|char| char.to_ascii_uppercase()));
        out.extend(chars);
    }
    leading(out, "T", "Empty")
}

/// `node-name` becomes `node_name`.
pub(super) fn snake(name: &str) -> String {
    let words: Vec<_> = words(name).map(str::to_ascii_lowercase).collect();
    leading(words.join("_"), "n", "empty")
}

/// `NodeName` becomes `node_name`.
pub(super) fn snake_of_camel(name: &str) -> String {
    let mut out = String::new();
    for char in name.trim_start_matches("r#").chars() {
        if char.is_ascii_uppercase() && !out.is_empty() && !out.ends_with('_') {
            out.push('_');
        }
        out.push(char.to_ascii_lowercase());
    }
    out
}

/// The runs of ASCII letters and digits.
fn words(name: &str) -> impl Iterator<Item = &str> {
    name.split(|char: char| !char.is_ascii_alphanumeric()).filter(|word| !word.is_empty())
}

/// An identifier begins with a letter and is not empty.
fn leading(name: String, digit: &str, empty: &str) -> String {
    match name.bytes().next() {
        None => empty.to_owned(),
        Some(b'0'..=b'9') => format!("{digit}{name}"),
        Some(_) => name,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keywords_become_raw() {
        assert_eq!(ident(&snake("type")).to_string(), "r#type");
        assert_eq!(ident(&snake("gen")).to_string(), "r#gen");
        assert_eq!(ident(&snake("self")).to_string(), "self_");
        assert_eq!(snake("__com.redhat_reason"), "com_redhat_reason");
    }
}
