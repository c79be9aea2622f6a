//! `cargo xtask api`: what users of the published crates can name, in a text beside each crate.
//!
//! A change of it shows in the difference of a commit, where somebody decides whether it is meant and what it does to the version.
//! rustdoc tells it in a form that is not stable, so that the compiler has to be one that writes the form read here.

use std::fs;
use std::path::{Path, PathBuf};

use clap::Args;
use serde_json::Value;

use crate::package::CRATES;
use crate::run::{cargo, run};
use crate::{Result, root};

/// The form of rustdoc's JSON that the library `public-api` reads, and a compiler that writes it.
const FORMAT: u64 = 57;
const COMPILER: &str = "Rust 1.95";

#[derive(Debug, Args)]
pub struct Api {
    /// Write nothing, and tell whether the texts are those of the code
    #[arg(long)]
    check: bool,
}

impl Api {
    pub fn run(&self) -> Result {
        let mut stale = Vec::new();
        for (name, folder) in CRATES.into_iter().zip(["spec", "qmp-gen", "qmp-events"]) {
            let path = root().join(folder).join("public-api.txt");
            let now = items(&json(name)?)?;
            if self.check {
                let same = fs::read_to_string(&path).is_ok_and(|before| before == now);
                stale.extend((!same).then_some(folder));
            } else {
                fs::write(&path, now)?;
            }
        }
        if stale.is_empty() {
            return Ok(());
        }
        Err(format!("`cargo xtask api` would change public-api.txt in {}", stale.join(", ")).into())
    }
}

/// What rustdoc tells of a crate with all its features.
fn json(name: &str) -> Result<PathBuf> {
    let asked = "rustdoc --quiet --lib --all-features --package";
    let mut rustdoc = cargo(asked.split(' '));
    rustdoc.args([name, "--", "-Zunstable-options", "--output-format", "json"]);
    // Lets a stable compiler take the option.
    rustdoc.env("RUSTC_BOOTSTRAP", "1").env("CARGO_TARGET_DIR", root().join("target/api"));
    run(&mut rustdoc)?;
    Ok(root().join("target/api/doc").join(name.replace('-', "_")).with_extension("json"))
}

/// The items, a line each; derived and automatic implementations are left out.
fn items(json: &Path) -> Result<String> {
    let told: Value = serde_json::from_str(&fs::read_to_string(json)?)?;
    let format = told["format_version"].as_u64().unwrap_or_default();
    if format != FORMAT {
        return Err(format!(
            "this rustdoc writes form {format} of its JSON; {COMPILER} writes form {FORMAT}, which is read"
        )
        .into());
    }
    let api = public_api::Builder::from_rustdoc_json(json)
        .omit_blanket_impls(true)
        .omit_auto_trait_impls(true)
        .omit_auto_derived_impls(true)
        .build()?;
    Ok(api.to_string())
}
