//! Names the file with the generated types: the committed one, or with `generate` one that is generated from the specification.

use std::error::Error;
use std::path::PathBuf;

fn main() -> Result<(), Box<dyn Error>> {
    let file = types()?;
    // `lib.rs` includes it by this name, so that messages, backtraces and editors lead to it.
    println!("cargo::rustc-env=QMP_EVENTS_RS={}", file.display());
    Ok(())
}

#[cfg(feature = "generate")]
fn types() -> Result<PathBuf, Box<dyn Error>> {
    let types = qmp_gen::Builder::new().with_builtin_spec().regenerate_with("cargo xtask regenerate");
    types.write_to_out_dir("events.rs")?;
    Ok(folder("OUT_DIR")?.join("events.rs"))
}

#[cfg(not(feature = "generate"))]
fn types() -> Result<PathBuf, Box<dyn Error>> {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-env-changed=CARGO_MANIFEST_DIR");
    Ok(folder("CARGO_MANIFEST_DIR")?.join("generated/events.rs"))
}

/// The folder that cargo names in a variable.
fn folder(variable: &str) -> Result<PathBuf, Box<dyn Error>> {
    let folder = std::env::var_os(variable).ok_or_else(|| format!("cargo did not set {variable}"))?;
    Ok(folder.into())
}
