//! Expands a pest grammar into the parser that is committed, so that no user's build has to.

use std::fs;
use std::path::Path;

use proc_macro2::TokenStream;

/// The formatted Rust of the parser `parser` for the grammar at `path`.
///
/// # Errors
/// Where the grammar can't be read. A grammar that pest rejects ends the program with pest's own message.
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
    Ok(header + &prettyplease::unparse(&file))
}
