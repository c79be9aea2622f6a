//! Expands a pest grammar to the parser that is committed, so that users do not have to build it: `grammar FILE PARSER` prints the Rust.

use std::fs;
use std::path::Path;
use std::process::ExitCode;

use proc_macro2::TokenStream;

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
    Ok(prettyplease::unparse(&syn::parse2(tokens)?))
}
