//! Expands a pest grammar to the parser that is committed, so that users do not have to build it.

use std::fs;
use std::path::Path;

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

/// The formatted Rust of the parser `parser` for the grammar at `path`.
///
/// # Errors
/// Returns an error if the grammar cannot be read. A grammar that pest rejects ends the program with pest's own message.
pub fn expand(path: &Path, parser: &str) -> Result<String, Box<dyn std::error::Error>> {
    let grammar = fs::read_to_string(path)?;
    let input: TokenStream = format!("#[grammar_inline = {grammar:?}] pub struct {parser};").parse()?;
    let tokens = pest_generator::derive_parser(input, false);
    let file = syn::parse2(tokens)?;
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let folder = path.parent().and_then(Path::file_name).unwrap_or_default().to_string_lossy();
    let header = format!(
        "// The parser of `{folder}/{name}`, expanded by pest. Made by `cargo xtask regenerate`; do not edit.\n\n"
    );
    let assertion = format!(
        "const _: () = assert!(\n    super::super::parser_fits(include_bytes!(\"../src/syntax/{folder}/{name}\"), {}),\n    \
         \"the parser is not that of its grammar: run `cargo xtask regenerate`\"\n);\n\n",
        fingerprint(grammar.as_bytes())
    );
    let names = field_names(&grammar).map(|names| fields(&names)).transpose()?.unwrap_or_default();
    Ok(header + &assertion + &names + &prettyplease::unparse(&file))
}

/// The alternatives of the rule `field_name`, if the grammar has it.
fn field_names(grammar: &str) -> Option<Vec<&str>> {
    let (_, rule) = grammar.split_once("\nfield_name = {")?;
    let (alternatives, _) = rule.split_once('}')?;
    Some(alternatives.split('|').map(|name| name.trim().trim_matches('"')).collect())
}

/// The Rust of an enum of these names: the grammar is the only list of them.
fn fields(names: &[&str]) -> syn::Result<String> {
    let count = names.len();
    let variants = names.iter().map(|name| format_ident!("{}", variant(name))).collect::<Vec<_>>();
    let docs = names.iter().map(|name| format!(" `{name}:`"));
    let tokens = quote! {
        #[doc = " The names of fields, in the order of the rule `field_name`, which is the canonical one."]
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum FieldName {
            #(#[doc = #docs] #variants,)*
        }

        impl FieldName {
            #[doc = " All of them."]
            pub const ALL: [Self; #count] = [#(Self::#variants),*];

            #[doc = " As it is written."]
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self {
                    #(Self::#variants => #names,)*
                }
            }
        }
    };
    Ok(prettyplease::unparse(&syn::parse2(tokens)?) + "\n")
}

/// `RateLimit` for `Rate-limit`.
fn variant(name: &str) -> String {
    let capital = |word: &str| {
        let (first, rest) = word.split_at(word.len().min(1));
        first.to_uppercase() + rest
    };
    name.split('-').map(capital).collect()
}

/// A number that differs for different grammars: FNV-1a, as `qmp_gen::syntax` computes it.
fn fingerprint(bytes: &[u8]) -> u64 {
    bytes
        .iter()
        .fold(0xcbf2_9ce4_8422_2325, |hash, &byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_are_those_of_the_grammar() {
        let names = field_names("/// A.\nfield_name = {\n    \"Since\" | \"Rate-limit\"\n}\n").unwrap();
        let text = fields(&names).unwrap();
        assert!(text.contains("pub const ALL: [Self; 2usize] = [Self::Since, Self::RateLimit];"), "{text}");
        assert!(text.contains("Self::RateLimit => \"Rate-limit\","), "{text}");
        assert_eq!(field_names("line = { ANY }"), None);
    }
}
