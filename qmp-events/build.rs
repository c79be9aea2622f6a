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

    let documents = [("spec/qmp-events.txt", qmp_spec::EVENTS), ("spec/qapi-schema.json", qmp_spec::SCHEMA)];
    let inputs = documents.map(|(name, text)| Input::Text { name: name.into(), text: text.into() });
    let loaded = load(&inputs).map_err(|(path, error)| format!("{}: {error}", path.display()))?;
    let model = loaded.model.ok_or("the specification has errors; `qmp-gen check` shows them")?;
    Ok(rust::emit(
        &model,
        &Origin { from: documents.map(|it| it.0.into()).into(), remake: "cargo xtask regenerate".into() },
    ))
}

#[cfg(not(feature = "generate"))]
fn events() -> Result<String, Box<dyn Error>> {
    println!("cargo::rerun-if-changed=generated/events.rs");
    Ok(std::fs::read_to_string("generated/events.rs")?)
}
