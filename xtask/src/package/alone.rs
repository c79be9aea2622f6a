//! The packed crates run their own tests, outside the repository: none of them needs a file that is not in the package. Laws read no file, and
//! are left out.
//!
//! The crates are one workspace here, as in the repository, so that the dependencies that were compiled there serve. That each compiles with the
//! features that it asks for is what [`super::outside`], the steps `lint` and `features`, and the build of the commands here say.

use std::fs;

use super::unpacked::Unpacked;
use crate::packages::PUBLISHED;
use crate::run::run;
use crate::workspace::{Result, root};

/// The crate with the features of the workspace's builds.
const UNIFIED: &str = "xtask/unified";

pub fn test(crates: &Unpacked) -> Result {
    let folder = crates.folder();
    let mut manifest = fs::read_to_string(root().join("Cargo.toml"))?;
    let (_, shared) =
        manifest.split_once("[workspace.package]").ok_or("Cargo.toml has no [workspace.package]")?;
    let members = PUBLISHED.map(|name| format!("'{}', ", crates.of(name).display())).concat();
    manifest = format!(
        "[workspace]\nresolver = \"3\"\nmembers = [{members}'{UNIFIED}']\n\n[workspace.package]{}",
        from_registry(shared)
    );
    fs::write(folder.join("Cargo.toml"), manifest)?;
    fs::create_dir_all(folder.join(UNIFIED).join("src"))?;
    for file in ["Cargo.toml", "src/lib.rs"] {
        fs::copy(root().join(UNIFIED).join(file), folder.join(UNIFIED).join(file))?;
    }
    run(&mut Unpacked::cargo(folder, "test --workspace --quiet -- --skip laws")?)?;
    fs::remove_file(folder.join("Cargo.toml"))?;
    fs::remove_file(folder.join("Cargo.lock"))?;
    run(&mut Unpacked::cargo(&crates.of("qmp-cli"), "check --quiet --bins")?)
}

/// The manifest without the paths of the project's own crates.
fn from_registry(manifest: &str) -> String {
    let mut lines = manifest.lines().map(|line| match line.split_once("path = \"") {
        Some((before, after)) => before.to_owned() + after.split_once(", ").map_or("}", |(_, rest)| rest),
        None => line.to_owned(),
    });
    lines.by_ref().collect::<Vec<_>>().join("\n") + "\n"
}
