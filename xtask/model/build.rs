//! Puts the generated types in place, and has the library use the model's locks in its tests.

use std::error::Error;

fn main() -> Result<(), Box<dyn Error>> {
    let events = "../../qmp-events/generated/events.rs";
    println!("cargo::rustc-cfg=qmp_model");
    println!("cargo::rerun-if-changed={events}");
    let folder = std::env::var_os("OUT_DIR").ok_or("cargo gives a build script a folder, and did not")?;
    std::fs::copy(events, std::path::Path::new(&folder).join("events.rs"))?;
    Ok(())
}
