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
    let mut sources = qmp_gen::source::Sources::default();
    let mut problems = qmp_gen::diagnostic::Problems::default();
    let document = sources.add("qmp-events.txt", qmp_spec::EVENTS)?;
    let model = qmp_gen::load::load(&sources, &[document], &mut problems);
    Ok(qmp_gen::emit::rust::emit(&model.ok_or("the specification has errors; `qmp-gen check` shows them")?))
}

#[cfg(not(feature = "generate"))]
fn events() -> Result<String, Box<dyn Error>> {
    println!("cargo::rerun-if-changed=generated/events.rs");
    Ok(std::fs::read_to_string("generated/events.rs")?)
}
