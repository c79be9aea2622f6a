//! The project's chores: `cargo xtask`.

mod grammar;

use std::path::Path;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().ok_or("no workspace")?;
    for (folder, parser) in [("text", "TextParser"), ("qapi", "QapiParser")] {
        let from = root.join(format!("qmp-gen/src/syntax/{folder}/grammar.pest"));
        if from.exists() {
            std::fs::write(
                root.join(format!("qmp-gen/generated/{folder}_parser.rs")),
                grammar::expand(&from, parser)?,
            )?;
        }
    }
    Ok(())
}
