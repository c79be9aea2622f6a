//! The package of a fork with events of its own is tested with the packed crates.

use std::fs;
use std::path::Path;

use super::unpacked::Unpacked;
use crate::run::run;
use crate::workspace::{Result, root};

/// The folder of the package, and its files.
const FORK: &str = "xtask/fork";
const PARTS: [&str; 5] = ["Cargo.toml", "build.rs", "spec", "src", "tests"];

pub fn test(crates: &Unpacked) -> Result {
    let folder = crates.beside("fork")?;
    for name in PARTS {
        copy(&root().join(FORK).join(name), &folder.join(name))?;
    }
    run(&mut Unpacked::cargo(&folder, "test --quiet")?)
}

/// Copies a file, or a folder with all that is in it.
fn copy(from: &Path, to: &Path) -> Result {
    if !from.is_dir() {
        fs::copy(from, to)?;
        return Ok(());
    }
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let name = entry?.file_name();
        copy(&from.join(&name), &to.join(&name))?;
    }
    Ok(())
}
