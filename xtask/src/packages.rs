//! The packages that are published; and those below `xtask/`, which are excluded from the workspace, each with a lock file of its own.
//!
//! The latter have dependencies that would delay every build of the workspace: peers, a browser's driver, a nightly compiler.

use std::path::PathBuf;
use std::process::Command;

use crate::run::cargo;
use crate::workspace::root;

/// The crates that are published, in the order in which they are.
pub const PUBLISHED: [&str; 4] = ["qmp-spec", "qmp-gen", "qmp-events", "qmp-cli"];

/// The folders of the excluded packages below `xtask/`.
pub const PACKAGES: [&str; 14] = [
    "browser",
    "coverage",
    "fork",
    "fuzz",
    "grammar",
    "instructions",
    "live",
    "model",
    "peers",
    "random-types",
    "schemas",
    "track",
    "typify",
    "verdicts",
];

/// A command of cargo, `words` separated by spaces, in the folder of `package`. It uses the dependencies that the workspace has built: their
/// versions, features and profile are the same, by the lock files, the crate `unified` and `xtask/.cargo/config.toml`.
pub fn own(package: &str, words: &str) -> Command {
    let mut command = cargo(words.split(' '));
    command.current_dir(root().join("xtask").join(package)).env("CARGO_TARGET_DIR", target());
    command
}

/// The folder of cargo's builds.
pub fn target() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), |folder| root().join(folder))
}
