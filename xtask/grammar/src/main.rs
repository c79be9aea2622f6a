//! Expands a pest grammar to the parser that is committed, so that users do not have to build it: `grammar FILE PARSER` prints the Rust.

mod lean;

use std::fs;
use std::path::Path;
use std::process::ExitCode;

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

fn main() -> ExitCode {
    let mut arguments = std::env::args_os().skip(1);
    let (Some(path), Some(parser)) = (arguments.next(), arguments.next()) else {
        eprintln!("usage: grammar FILE PARSER");
        return ExitCode::from(2);
    };
    match expand(Path::new(&path), &parser.to_string_lossy()) {
        Ok(rust) => {
            print!("{rust}");
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("error: {}: {error}", path.display());
            ExitCode::FAILURE
        }
    }
}

/// The formatted Rust of the parser `parser` for the grammar at `path`. A grammar that pest rejects ends the program with pest's own message.
fn expand(path: &Path, parser: &str) -> Result<String, Box<dyn std::error::Error>> {
    let grammar = fs::read_to_string(path)?;
    let input: TokenStream = format!("#[grammar_inline = {grammar:?}] pub struct {parser};").parse()?;
    let tokens = pest_generator::derive_parser(input, false);
    let names = field_names(&grammar).map(|names| fields(&names)).transpose()?.unwrap_or_default();
    let mut file = syn::parse2(tokens)?;
    lean::rewrite(&mut file);
    Ok(names + &prettyplease::unparse(&file))
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
