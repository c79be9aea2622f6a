//! Puts the generated types in place, and has the library use the model's locks in its tests.

use std::error::Error;

fn main() -> Result<(), Box<dyn Error>> {
    let folder = std::env::var("CARGO_MANIFEST_DIR")?;
    let events = format!("{folder}/../../qmp-events/generated/events.rs");
    println!("cargo::rustc-cfg=qmp_model");
    println!("cargo::rerun-if-changed={events}");
    println!("cargo::rustc-env=QMP_EVENTS_RS={events}");
    Ok(())
}
