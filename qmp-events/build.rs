//! Puts the generated types in place: made anew from the specification, or the committed copy.

use std::error::Error;
use std::path::Path;

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=build.rs");
    let out = std::env::var("OUT_DIR")?;
    Ok(std::fs::write(Path::new(&out).join("events.rs"), events()?)?)
}

#[cfg(feature = "generate")]
fn events() -> Result<String, Box<dyn Error>> {
    use qmp_gen::emit::{Origin, rust};
    use qmp_gen::load::{Input, load};

    let name = "spec/qmp-events.txt";
    let input = Input::Text { name: name.into(), text: qmp_spec::EVENTS.into() };
    let loaded = load(&[input]).map_err(|(path, error)| format!("{}: {error}", path.display()))?;
    let model = loaded.model.ok_or("the specification has errors; `qmp-gen check` shows them")?;
    Ok(rust::emit(&model, &Origin { from: vec![name.into()], remake: "cargo xtask regenerate".into() }))
}

#[cfg(not(feature = "generate"))]
fn events() -> Result<String, Box<dyn Error>> {
    println!("cargo::rerun-if-changed=generated/events.rs");
    Ok(std::fs::read_to_string("generated/events.rs")?)
}
