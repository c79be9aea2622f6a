//! Puts the generated types in place: made anew from the specification, or the committed copy.

use std::error::Error;

#[cfg(feature = "generate")]
fn main() -> Result<(), Box<dyn Error>> {
    let types = qmp_gen::Builder::new().with_builtin_spec().remake("cargo xtask regenerate");
    Ok(types.write_to_out_dir("events.rs")?)
}

#[cfg(not(feature = "generate"))]
fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=generated/events.rs");
    let folder = std::env::var_os("OUT_DIR").ok_or("cargo gives a build script a folder, and did not")?;
    std::fs::copy("generated/events.rs", std::path::Path::new(&folder).join("events.rs"))?;
    Ok(())
}
