//! Types for the schema that `EVENTS_SCHEMA` names: what a user's build script does.

use std::error::Error;
use std::path::{Path, PathBuf};
use std::{env, fs};

use typify::{TypeSpace, TypeSpaceSettings};

/// The project's own schema.
const OWN: &str = "../../qmp-events/generated/events.schema.json";

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo:rerun-if-env-changed=EVENTS_SCHEMA");
    let path = env::var_os("EVENTS_SCHEMA").map_or_else(|| PathBuf::from(OWN), PathBuf::from);
    println!("cargo:rerun-if-changed={}", path.display());
    let schema: schemars::schema::RootSchema = serde_json::from_str(&fs::read_to_string(path)?)?;
    let mut types = TypeSpace::new(TypeSpaceSettings::default().with_struct_builder(false));
    types.add_root_schema(schema)?;
    let text = prettyplease::unparse(&syn::parse2(types.to_stream())?);
    fs::write(Path::new(&env::var("OUT_DIR")?).join("events.rs"), text)?;
    Ok(())
}
