//! The packages below `xtask/` that are excluded from the workspace, each with a lock file of its own.
//!
//! They need what no build of the workspace should wait for: peers, a browser's driver, a nightly compiler, both libraries at once.

use std::path::PathBuf;
use std::process::Command;

use crate::root;
use crate::run::cargo;

/// Their folders below `xtask/`.
pub const PACKAGES: [&str; 8] =
    ["browser", "coverage", "fork", "fuzz", "live", "model", "peers", "random-types"];

/// A command of cargo, `words` separated by spaces, in the folder of `package`. All of them share a build folder.
pub fn own(package: &str, words: &str) -> Command {
    let mut command = cargo(words.split(' '));
    command.current_dir(root().join("xtask").join(package)).env("CARGO_TARGET_DIR", target().join("xtask"));
    command
}

/// The folder of cargo's builds.
pub fn target() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), |folder| root().join(folder))
}
