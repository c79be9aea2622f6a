//! Expands a pest grammar into the parser that is committed, so that no user's build has to.

use std::fs;
use std::path::Path;

use proc_macro2::TokenStream;

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
    Ok(header + &assertion + &prettyplease::unparse(&file))
}

/// A number that differs for different grammars: FNV-1a, as `qmp_gen::syntax` computes it.
fn fingerprint(bytes: &[u8]) -> u64 {
    bytes
        .iter()
        .fold(0xcbf2_9ce4_8422_2325, |hash, &byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}
